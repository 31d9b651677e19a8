/** One's own promises that are due, for home. */
export const commitmentsDue = () => import('./commitments-due').then((m) => m.CommitmentsDue);
export { SupervisionCommitments } from './supervision-commitments';
