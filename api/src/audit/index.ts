export { type AdministrationEvent, AdministrationEvents, type RuleChange } from './administration-events.repository';
export { type AuditedAction, toldOfAction, toldToYou } from './audit-actions';
export { AuditModule } from './audit.module';
