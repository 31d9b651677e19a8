import type { Routes } from '@angular/router';
import { auditRoutes } from '../audit';
import { briefingDraftRoutes } from '../briefing-drafts/routes';
import { briefingRoutes } from '../briefings';
import { commitmentRoutes } from '../commitments/routes';
import { entryRoutes } from '../entries';
import { homeRoutes } from '../home';
import { accountRoutes, signInRoutes } from '../identity';
import { peopleImportRoutes } from '../people-import/routes';
import { signedIn } from '../platform/sign-in';
import { sessionRoutes } from '../sessions/routes';
import { mailRoutes } from '../mail';
import { sharingRoutes } from '../sharing';
import { supervisionRoutes } from '../supervision';
import { teamReflectionRoutes } from '../team-reflections/routes';
import { trendsRoutes } from '../trends';

/** Addresses that the first page need not carry: looked through only where none before them fits. */
const seldomOpened: Routes = [
  { path: '', loadChildren: () => import('../governance/routes').then((m) => m.governanceRoutes) },
  { path: '', loadChildren: () => import('../people/routes').then((m) => m.peopleRoutes) },
  { path: '', loadChildren: () => import('../signposts/routes').then((m) => m.signpostRoutes) },
  { path: '', loadChildren: () => import('../house/routes').then((m) => m.houseRoutes) },
  { path: '', loadChildren: () => import('../information-governance/routes').then((m) => m.informationGovernanceRoutes) },
];

/** Every address of the product. Each screen is its own chunk; what a person cannot use is not there for them. */
export const routes: Routes = [
  ...signInRoutes,
  ...mailRoutes,
  { path: 'help', title: 'Help and who can see this', loadComponent: () => import('./help/help-page').then((m) => m.HelpPage) },
  {
    path: '',
    canActivate: [signedIn],
    children: [...homeRoutes, ...entryRoutes, ...sharingRoutes, ...supervisionRoutes, ...sessionRoutes, ...commitmentRoutes, ...briefingDraftRoutes, ...briefingRoutes, ...teamReflectionRoutes, ...trendsRoutes, ...peopleImportRoutes, ...accountRoutes, ...auditRoutes, ...seldomOpened],
  },
  { path: '', loadChildren: () => import('../governance/routes').then((m) => m.publicRoutes) },
  { path: '**', title: 'Page not found', loadComponent: () => import('./not-found').then((m) => m.NotFound) },
];
