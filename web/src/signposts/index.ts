import type { Routes } from '@angular/router';

export { ConcernRoutes } from './concern-routes';
export { ConcernSignposts } from './concern-signposts';
export { SupportLine } from './support-line';

export const signpostRoutes: Routes = [
  { path: 'support', title: 'Support and where to turn', loadComponent: () => import('./support-page').then((m) => m.SupportPage) },
];
