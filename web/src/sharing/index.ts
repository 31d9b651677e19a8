import type { Routes } from '@angular/router';
import { withAbility } from '../platform/sign-in';

/** The notes of concerns of a supervision, as a component that takes its id; fetched by the page that shows it. */
export const loadConcernNotes = () => import('./concern-notes').then((m) => m.ConcernNotes);

export const sharingRoutes: Routes = [
  { path: 'entries/:id', title: 'Entry', loadComponent: () => import('./entry-page').then((m) => m.EntryPage) },
  { path: 'inbox', title: 'Inbox', canActivate: [withAbility('read-inbox')], loadComponent: () => import('./inbox-page').then((m) => m.InboxPage) },
  { path: 'shares/:id', title: 'Shared with you', loadComponent: () => import('./share-page').then((m) => m.SharePage) },
];
