import type { Routes } from '@angular/router';

export const signpostRoutes: Routes = [
  { path: 'support', title: 'Support and where to turn', loadComponent: () => import('./support-page').then((m) => m.SupportPage) },
];
