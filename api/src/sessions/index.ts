export { AgendaService } from './agenda.service';
export { NO_CHECKS, openWords, placeOf, privateNotePlace, type SessionChecks } from './session-words';
export { TopicToCome } from './session.response';
export { SessionsModule } from './sessions.module';
