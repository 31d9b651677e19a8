export { type SealedEdit, openComment, openEdits, openSheet } from './comment-words';
export { SharingModule } from './sharing.module';
