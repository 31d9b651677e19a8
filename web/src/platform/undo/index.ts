export * from './undo-offer';
