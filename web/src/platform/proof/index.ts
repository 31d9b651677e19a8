export { tellProved } from './proved-elsewhere';
export { Proof } from './proof';
export { ProofForm } from './proof-form';
