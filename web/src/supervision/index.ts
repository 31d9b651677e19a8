import type { Routes } from '@angular/router';
import { withAbility } from '../platform/sign-in';

/** What waits in one's one-to-ones, for home. */
export const supervisionWaiting = () => import('./supervision-waiting').then((m) => m.SupervisionWaiting);

export const supervisionRoutes: Routes = [
  { path: 'supervision', title: 'One-to-ones', loadComponent: () => import('./supervision-list-page').then((m) => m.SupervisionListPage) },
  { path: 'supervisions/:id', title: 'One-to-one', loadComponent: () => import('./supervision-page').then((m) => m.SupervisionPage) },
  { path: 'supervisions/:id/agreement', title: 'Your agreement', loadComponent: () => import('./agreement-page').then((m) => m.AgreementPage) },
  { path: 'cover', title: 'Who has met for supervision', canActivate: [withAbility('read-cover')], loadComponent: () => import('./house-cover-page').then((m) => m.HouseCoverPage) },
  { path: 'cover/:id', title: 'Who has met for supervision', canActivate: [withAbility('read-cover')], loadComponent: () => import('./team-cover-page').then((m) => m.TeamCoverPage) },
];
