import type { Routes } from '@angular/router';
import { withAbility } from '../platform/sign-in';

export const auditRoutes: Routes = [
  { path: 'audit', title: 'Who did what', canActivate: [withAbility('read-audit')], loadComponent: () => import('./audit-page').then((m) => m.AuditPage) },
];
