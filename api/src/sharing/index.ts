export { openComment, openSheet } from './comment-words';
export { SharingModule } from './sharing.module';
