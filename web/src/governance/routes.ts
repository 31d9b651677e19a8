import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router, type Routes } from '@angular/router';
import { SignIn, withAbility } from '../platform/sign-in';

/** Educators and administrators; for others it is not there. */
const governs: CanActivateFn = () => {
  const [signIn, router] = [inject(SignIn), inject(Router)];
  return signIn.can('look-after-people') || signIn.can('draft-briefings') || new RedirectCommand(router.parseUrl('/not-here'), { skipLocationChange: true });
};

/** What an author takes with them, what is kept, and what whoever governs hands out. */
export const governanceRoutes: Routes = [
  { path: 'your-data', title: 'Take it with you', loadComponent: () => import('./your-data-page').then((m) => m.YourDataPage) },
  { path: 'account/leaving', title: 'Before you leave', loadComponent: () => import('./leaving-page').then((m) => m.LeavingPage) },
  { path: 'account/closing', title: 'Close your account', data: { kind: 'account' }, loadComponent: () => import('./erasure-page').then((m) => m.ErasurePage) },
  { path: 'account/entries', title: 'Erase what you wrote', data: { kind: 'entries' }, loadComponent: () => import('./erasure-page').then((m) => m.ErasurePage) },
  { path: 'kept', title: 'How long things are kept', loadComponent: () => import('./kept-page').then((m) => m.KeptPage) },
  { path: 'registration', title: 'Revalidation and registration', loadComponent: () => import('./registration-page').then((m) => m.RegistrationPage) },
  { path: 'registration/:kind', title: 'A document for your regulator', loadComponent: () => import('./document-page').then((m) => m.DocumentPage) },
  { path: 'account/held', title: 'Everything held about you', loadComponent: () => import('./held-page').then((m) => m.HeldPage) },
  { path: 'people/:id/access', title: 'Answering a request for access', canActivate: [withAbility('look-after-people')], loadComponent: () => import('./access-page').then((m) => m.AccessPage) },
  { path: 'house/inspection-pack', title: 'A pack for an inspection', canActivate: [governs], loadComponent: () => import('./inspection-page').then((m) => m.InspectionPage) },
];

/** Open to everyone: nobody can sign in to an account that is gone, or that they left. */
export const publicRoutes: Routes = [
  { path: 'receipt', title: 'A receipt of erasure', loadComponent: () => import('./receipt-page').then((m) => m.ReceiptPage) },
  { path: 'pack', title: 'Fetch what is yours', loadComponent: () => import('./pack-page').then((m) => m.PackPage) },
];
