export * from './save-file';
export * from './base64';
