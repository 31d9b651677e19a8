import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { SignIn } from '../platform/sign-in';

let shown = false;

/** Leads to the limits of confidentiality before home where a version is unread, once a page load: whoever puts it off can go on. */
const limitsFirst: CanActivateFn = () => {
  if (shown || !inject(SignIn).current()?.limitsToRead || inject(SignIn).alone()) return true;
  shown = true;
  return inject(Router).parseUrl('/limits');
};

export const homeRoutes: Routes = [
  { path: '', pathMatch: 'full', title: 'Home', canActivate: [limitsFirst], loadComponent: () => import('./home-page').then((m) => m.HomePage) },
];
