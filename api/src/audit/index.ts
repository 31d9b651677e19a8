export { type AdministrationEvent, AdministrationEvents } from './administration-events.repository';
export { type AuditedAction, toldOfAction, toldToYou } from './audit-actions';
export { AuditModule } from './audit.module';
