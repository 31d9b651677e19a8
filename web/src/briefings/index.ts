import type { Routes } from '@angular/router';

export const briefingRoutes: Routes = [
  { path: 'briefings', title: 'Briefings', loadComponent: () => import('./briefings-page').then((m) => m.BriefingsPage) },
  { path: 'briefings/:code', title: 'Briefing', loadComponent: () => import('./briefing-page').then((m) => m.BriefingPage) },
  { path: 'briefings/:code/versions/:version', title: 'Briefing', loadComponent: () => import('./briefing-page').then((m) => m.BriefingPage) },
];
