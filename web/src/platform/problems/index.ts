export * from './refusal';
export { refusalOfProvider } from './refusal-of-provider';
export { FormTroubles } from './form-troubles';
