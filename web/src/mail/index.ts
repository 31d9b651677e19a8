import type { Routes } from '@angular/router';

/** When one gets e-mails, for the account page. */
export const mailChoice = () => import('./mail-choice').then((m) => m.MailChoice);

/** Open to everyone: whoever holds the link of a mail need not sign in to end them. */
export const mailRoutes: Routes = [
  { path: 'unsubscribe', title: 'Stop e-mails', loadComponent: () => import('./unsubscribe-page').then((m) => m.UnsubscribePage) },
];
