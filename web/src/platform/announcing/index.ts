export * from './announcer';
