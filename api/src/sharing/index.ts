export { type SealedEdit, openComment, openEdits, openSheet } from './comment-words';
export { concernPlace } from './concern-note.service';
export { SharingModule } from './sharing.module';
