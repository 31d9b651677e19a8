export * from './refusal';
export { refusalOfProvider } from './refusal-of-provider';
