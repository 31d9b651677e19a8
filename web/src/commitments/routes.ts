import type { Routes } from '@angular/router';

export const commitmentRoutes: Routes = [
  { path: 'commitments', title: 'What you promised', loadComponent: () => import('./commitments-page').then((m) => m.CommitmentsPage) },
];
