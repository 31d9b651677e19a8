export * from './version';
export * from './passages';
