export * from './limits';
export * from './models';
export * from './entry';
export * from './week';
