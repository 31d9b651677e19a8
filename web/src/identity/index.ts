import type { Type } from '@angular/core';
import type { Routes } from '@angular/router';
import { withAbility } from '../platform/sign-in';

export { SignOut } from './sign-out';

/** The sign-in dialog, fetched when a sign-in has expired over unsaved words. */
export const loadSignInDialog = (): Promise<Type<unknown>> => import('./sign-in-dialog').then((m) => m.SignInDialog);

/** The warning before a shared computer locks, fetched when it is needed. */
export const loadLockWarning = (): Promise<Type<unknown>> => import('./lock-warning').then((m) => m.LockWarning);

export const signInRoutes: Routes = [
  { path: 'sign-in', title: 'Sign in', loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage) },
  { path: 'link', title: 'Your link', loadComponent: () => import('./link-page').then((m) => m.LinkPage) },
  { path: 'proof', title: 'Show that it is you', loadComponent: () => import('./proof-page').then((m) => m.ProofPage) },
];

export const accountRoutes: Routes = [
  { path: 'second-step', title: 'Second step', loadComponent: () => import('./second-step-page').then((m) => m.SecondStepPage) },
  { path: 'passkeys', title: 'Your passkeys', loadComponent: () => import('./passkeys-page').then((m) => m.PasskeysPage) },
  { path: 'sign-in-rule', title: 'How people sign in', canActivate: [withAbility('look-after-people')], loadComponent: () => import('./sign-in-rule-page').then((m) => m.SignInRulePage) },
  { path: 'house/directories', title: 'Directories', canActivate: [withAbility('look-after-people')], loadComponent: () => import('./directories-page').then((m) => m.DirectoriesPage) },
  { path: 'account', title: 'Your account', loadComponent: () => import('./account-page').then((m) => m.AccountPage) },
];
