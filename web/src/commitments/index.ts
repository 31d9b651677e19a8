import type { Routes } from '@angular/router';

/** One's own promises that are due, for home. */
export const commitmentsDue = () => import('./commitments-due').then((m) => m.CommitmentsDue);
export { SupervisionCommitments } from './supervision-commitments';

export const commitmentRoutes: Routes = [
  { path: 'commitments', title: 'What you promised', loadComponent: () => import('./commitments-page').then((m) => m.CommitmentsPage) },
];
