import type { Routes } from '@angular/router';
import { withAbility } from '../platform/sign-in';

const canActivate = [withAbility('govern')];

/** Legal holds and disclosures, for information-governance leads. */
export const informationGovernanceRoutes: Routes = [
  { path: 'governance', title: 'Holds and disclosures', canActivate, loadComponent: () => import('./overview-page').then((m) => m.OverviewPage) },
  { path: 'governance/holds/new', title: 'Place a hold', canActivate, loadComponent: () => import('./hold-form-page').then((m) => m.HoldFormPage) },
  { path: 'governance/disclosures/new', title: 'Ask for a disclosure', canActivate, loadComponent: () => import('./disclosure-form-page').then((m) => m.DisclosureFormPage) },
  { path: 'governance/disclosures/:id', title: 'A disclosure', canActivate, loadComponent: () => import('./disclosure-page').then((m) => m.DisclosurePage) },
  { path: 'governance/disclosures/:id/reading', title: 'Reading by law', canActivate, loadComponent: () => import('./reading-page').then((m) => m.ReadingPage) },
];
