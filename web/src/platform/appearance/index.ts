export * from './appearance';
