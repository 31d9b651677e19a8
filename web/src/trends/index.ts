import type { Routes } from '@angular/router';
import { withAbility } from '../platform/sign-in';

export const trendsRoutes: Routes = [
  { path: 'trends', title: 'Trends', canActivate: [withAbility('read-trends')], loadComponent: () => import('./trends-page').then((m) => m.TrendsPage) },
  { path: 'trends/report', title: 'A page for a committee', canActivate: [withAbility('read-trends')], loadComponent: () => import('./report-page').then((m) => m.ReportPage) },
];
