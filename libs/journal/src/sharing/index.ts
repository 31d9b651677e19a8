export * from './version';
export * from './passages';
export * from './comments';
