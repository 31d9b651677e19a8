import type { Routes } from '@angular/router';

export const sessionRoutes: Routes = [
  { path: 'supervisions/:id/plan', title: 'Plan a one-to-one', loadComponent: () => import('./plan-page').then((m) => m.PlanPage) },
  { path: 'sessions/:session/move', title: 'Move a one-to-one', loadComponent: () => import('./plan-page').then((m) => m.PlanPage) },
  { path: 'sessions/:id', title: 'One-to-one', loadComponent: () => import('./session-page').then((m) => m.SessionPage) },
];
