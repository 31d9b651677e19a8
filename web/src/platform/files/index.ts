export * from './save-file';
export * from './base64';
export * from './file-choice';
