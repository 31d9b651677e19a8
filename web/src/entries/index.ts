import type { Routes } from '@angular/router';

export const entryRoutes: Routes = [
  { path: 'new', title: 'New reflection', loadComponent: () => import('./writing-page').then((m) => m.WritingPage) },
  { path: 'entries/:id/edit', title: 'Write', loadComponent: () => import('./writing-page').then((m) => m.WritingPage) },
  { path: 'journal', title: 'Journal', loadComponent: () => import('./journal-page').then((m) => m.JournalPage) },
];
