import type { Injector } from '@angular/core';
import type { CanDeactivateFn, Routes } from '@angular/router';
import type { WritingPage } from './writing-page';

export { EntriesApi } from './entries-api';
export { EntryRow, edgeOf } from './entry-row';
export { ListWords } from './list-words';
export { ListWordsSwitch } from './list-words-switch';
export { OpenDrafts } from './open-drafts';
export { prompts, promptAfter } from './prompts';
export { inOrder } from './tag-order';
export { ThemeNames } from './theme-names';

/** Finds what is unsaved on this device and sends it, whichever page was opened first. */
export const findUnsaved = async (injector: Injector): Promise<void> => void injector.get((await import('./open-drafts')).OpenDrafts);

/** Fetches the writing page while nothing else is going on, so that the caret is there at the first tap. */
export const preloadWriting = (): Promise<unknown> => import('./writing-page');

const saveFirst: CanDeactivateFn<WritingPage> = (page) => page.leave();

export const entryRoutes: Routes = [
  { path: 'new', title: 'New reflection', canDeactivate: [saveFirst], loadComponent: () => import('./writing-page').then((m) => m.WritingPage) },
  { path: 'entries/:id/edit', title: 'Write', canDeactivate: [saveFirst], loadComponent: () => import('./writing-page').then((m) => m.WritingPage) },
  { path: 'journal', title: 'Journal', loadComponent: () => import('./journal-page').then((m) => m.JournalPage) },
];
