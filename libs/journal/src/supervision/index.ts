export * from './agreement';
export * from './cover';
