import type { Type } from '@angular/core';
import type { Routes } from '@angular/router';

export { SignOut } from './sign-out';

/** The sign-in dialog, fetched when a sign-in has expired over unsaved words. */
export const loadSignInDialog = (): Promise<Type<unknown>> => import('./sign-in-dialog').then((m) => m.SignInDialog);

/** The warning before a shared computer locks, fetched when it is needed. */
export const loadLockWarning = (): Promise<Type<unknown>> => import('./lock-warning').then((m) => m.LockWarning);

export const signInRoutes: Routes = [
  { path: 'sign-in', title: 'Sign in', loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage) },
];

export const accountRoutes: Routes = [
  { path: 'account', title: 'Your account', loadComponent: () => import('./account-page').then((m) => m.AccountPage) },
];
