export * from './agreement';
export * from './cover';
export * from './shown-counts';
