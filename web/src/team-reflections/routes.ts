import type { Routes } from '@angular/router';

export const teamReflectionRoutes: Routes = [
  { path: 'briefings/:code/team/:questionCode', title: 'Team reflection', loadComponent: () => import('./team-reflection-page').then((m) => m.TeamReflectionPage) },
];
