export { SupervisionCommitments } from './supervision-commitments';
