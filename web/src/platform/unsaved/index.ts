export * from './unsaved-work';
