export * from './form';
export * from './filling';
export * from './document';
