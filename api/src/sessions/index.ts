export { AgendaService } from './agenda.service';
export { TopicToCome } from './session.response';
export { SessionsModule } from './sessions.module';
