export * from './announcer';
export * from './copying';
