export { tellProved } from './proved-elsewhere';
export { Proof } from './proof';
export { ProofApi } from './proof-api';
export { ProofForm } from './proof-form';
