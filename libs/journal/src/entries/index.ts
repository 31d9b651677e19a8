export * from './limits';
export * from './models';
export * from './entry';
export * from './week';
export * from './earlier-saves';
export * from './counting';
