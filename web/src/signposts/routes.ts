import type { Routes } from '@angular/router';
import { withAbility } from '../platform/sign-in';

const canActivate = [withAbility('look-after-people')];
const form = (): Promise<typeof import('./signpost-form-page').SignpostFormPage> => import('./signpost-form-page').then((m) => m.SignpostFormPage);

export const signpostRoutes: Routes = [
  { path: 'support', title: 'Support and where to turn', loadComponent: () => import('./support-page').then((m) => m.SupportPage) },
  { path: 'house/signposts', title: 'Where to turn', canActivate, loadComponent: () => import('./kept-signposts-page').then((m) => m.KeptSignpostsPage) },
  { path: 'house/signposts/new', title: 'Add a signpost', canActivate, loadComponent: form },
  { path: 'house/signposts/:code', title: 'Change a signpost', canActivate, loadComponent: form },
];
