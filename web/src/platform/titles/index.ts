export * from './page-title';
