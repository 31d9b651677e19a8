import type { Injector } from '@angular/core';
import type { CanDeactivateFn, Routes, UrlMatcher } from '@angular/router';
import type { WritingPage } from './writing-page';

export { EntriesApi } from './entries-api';
export { CountingList } from './counting-list';
export { contentOf } from './entry-content';
export { EntryRow, edgeOf } from './entry-row';
export { ListWords } from './list-words';
export { ListWordsSwitch } from './list-words-switch';
export { OpenDrafts } from './open-drafts';
export { promptAfter, promptOfDay } from './prompts';
export { inOrder } from './tag-order';
export { ThemeNames } from './theme-names';
export { weekInWords } from './week-words';

/** Finds what is unsaved on this device and sends it, whichever page was opened first. */
export const findUnsaved = async (injector: Injector): Promise<void> => void injector.get((await import('./open-drafts')).OpenDrafts);

/** Fetches the writing page while nothing else is going on, so that the caret is there at the first tap. */
export const preloadWriting = (): Promise<unknown> => import('./writing-page');

const saveFirst: CanDeactivateFn<WritingPage> = (page, _from, _state, to) => page.leave(to.url);

/** A new entry and one that is gone on with are one page, so that naming it in the address disturbs nobody who writes. */
const writing: UrlMatcher = (segments) => {
  const [first, id, last] = segments;
  if (first?.path === 'new' && segments.length === 1) return { consumed: segments };
  return first?.path === 'entries' && id && last?.path === 'edit' && segments.length === 3 ? { consumed: segments, posParams: { id } } : null;
};

export const entryRoutes: Routes = [
  {
    matcher: writing,
    title: (route) => (route.paramMap.has('id') ? 'Write' : 'New reflection'),
    canDeactivate: [saveFirst],
    loadComponent: () => import('./writing-page').then((m) => m.WritingPage),
  },
  { path: 'looking-back', title: 'Looking back', loadComponent: () => import('./looking-back-page').then((m) => m.LookingBackPage) },
  { path: 'entries/:id/earlier-saves', title: 'Earlier saves', loadComponent: () => import('./earlier-saves-page').then((m) => m.EarlierSavesPage) },
  { path: 'journal', title: 'Journal', loadComponent: () => import('./journal-page').then((m) => m.JournalPage) },
];
