export { Proof } from './proof';
export { ProofForm } from './proof-form';
