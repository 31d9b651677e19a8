import type { Routes } from '@angular/router';

export const commitmentRoutes: Routes = [
  { path: 'commitments', title: 'What you promised', loadComponent: () => import('./commitments-page').then((m) => m.CommitmentsPage) },
];

/** One's own promises that are due, for home. It stands here because whoever names the index brings every form of promises into the first page. */
export const commitmentsDue = () => import('./commitments-due').then((m) => m.CommitmentsDue);
