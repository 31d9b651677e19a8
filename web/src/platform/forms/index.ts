export { FormTroubles } from './form-troubles';
