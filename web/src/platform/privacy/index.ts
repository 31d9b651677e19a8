export * from './privacy-line';
