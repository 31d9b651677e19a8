import type { Routes } from '@angular/router';
import { withAbility } from '../platform/sign-in';

const canActivate = [withAbility('look-after-people')];
const team = (): Promise<typeof import('./team-form-page').TeamFormPage> => import('./team-form-page').then((m) => m.TeamFormPage);
const line = (): Promise<typeof import('./line-form-page').LineFormPage> => import('./line-form-page').then((m) => m.LineFormPage);

/** How the house is arranged, for administrators, and what it says to everyone. */
export const houseRoutes: Routes = [
  { path: 'house', title: 'Hospital', canActivate, loadComponent: () => import('./house-page').then((m) => m.HousePage) },
  { path: 'house/parts', title: 'Wards and service lines', canActivate, loadComponent: () => import('./parts-page').then((m) => m.PartsPage) },
  { path: 'house/teams/new', title: 'Add a ward or team', canActivate, loadComponent: team },
  { path: 'house/teams/:id', title: 'Change a ward or team', canActivate, loadComponent: team },
  { path: 'house/lines/new', title: 'Add a service line', canActivate, loadComponent: line },
  { path: 'house/lines/:id', title: 'Change a service line', canActivate, loadComponent: line },
  { path: 'house/policy', title: 'Policy', canActivate, loadComponent: () => import('./policy-page').then((m) => m.PolicyPage) },
  { path: 'house/policy/limits', title: 'The limits of confidentiality', canActivate, loadComponent: () => import('./limits-form-page').then((m) => m.LimitsFormPage) },
  { path: 'limits', title: 'What stays private, and what cannot', loadComponent: () => import('./limits-page').then((m) => m.LimitsPage) },
];
