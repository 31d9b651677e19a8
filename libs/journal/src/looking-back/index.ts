export * from './intentions';
