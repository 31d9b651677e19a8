import type { Routes } from '@angular/router';

export { MailChoice } from './mail-choice';

/** Open to everyone: whoever holds the link of a mail need not sign in to end them. */
export const mailRoutes: Routes = [
  { path: 'unsubscribe', title: 'Stop e-mails', loadComponent: () => import('./unsubscribe-page').then((m) => m.UnsubscribePage) },
];
