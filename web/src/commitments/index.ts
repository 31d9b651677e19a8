import type { Routes } from '@angular/router';

export { CommitmentsDue } from './commitments-due';
export { SupervisionCommitments } from './supervision-commitments';

export const commitmentRoutes: Routes = [
  { path: 'commitments', title: 'What you promised', loadComponent: () => import('./commitments-page').then((m) => m.CommitmentsPage) },
];
