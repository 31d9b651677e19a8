export { AgreedChanges } from './agreed-changes';
