import type { Routes } from '@angular/router';
import { withAbility } from '../platform/sign-in';
import type { DraftPage } from './draft-page';
import type { NewBriefingPage } from './new-briefing-page';

const canActivate = [withAbility('draft-briefings')];

/** Before the addresses of single briefings: no briefing is called "new" or "drafts". */
export const briefingDraftRoutes: Routes = [
  { path: 'briefings/new', title: 'Bring a briefing in', canActivate, canDeactivate: [(page: NewBriefingPage) => page.leave()], loadComponent: () => import('./new-briefing-page').then((m) => m.NewBriefingPage) },
  {
    path: 'briefings/drafts/:id',
    title: 'Draft of a briefing',
    canActivate,
    canDeactivate: [(page: DraftPage) => page.leave()],
    loadComponent: () => import('./draft-page').then((m) => m.DraftPage),
  },
];
