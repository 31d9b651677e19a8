import type { Routes } from '@angular/router';
import { withAbility } from '../platform/sign-in';

const canActivate = [withAbility('look-after-people')];

/** The pages of those who look after people; for everyone else they are not there. */
export const peopleRoutes: Routes = [
  { path: 'people', title: 'People', canActivate, loadComponent: () => import('./people-page').then((m) => m.PeoplePage) },
  { path: 'people/new', title: 'Bring somebody in', canActivate, loadComponent: () => import('./person-form-page').then((m) => m.PersonFormPage) },
  { path: 'people/invitations', title: 'Invite by e-mail', canActivate, loadComponent: () => import('./invitations-page').then((m) => m.InvitationsPage) },
  { path: 'people/:id', title: 'A person', canActivate, loadComponent: () => import('./person-page').then((m) => m.PersonPage) },
  { path: 'people/:id/change', title: 'Change a person', canActivate, loadComponent: () => import('./person-form-page').then((m) => m.PersonFormPage) },
];
