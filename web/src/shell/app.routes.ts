import type { Routes } from '@angular/router';
import { briefingRoutes } from '../briefings';
import { commitmentRoutes } from '../commitments/routes';
import { entryRoutes } from '../entries';
import { governanceRoutes } from '../governance';
import { homeRoutes } from '../home';
import { accountRoutes, signInRoutes } from '../identity';
import { signedIn } from '../platform/sign-in';
import { sessionRoutes } from '../sessions/routes';
import { mailRoutes } from '../mail';
import { sharingRoutes } from '../sharing';
import { signpostRoutes } from '../signposts/routes';
import { supervisionRoutes } from '../supervision';
import { teamReflectionRoutes } from '../team-reflections/routes';
import { trendsRoutes } from '../trends';

/** Every address of the product. Each screen is its own chunk; what a person cannot use is not there for them. */
export const routes: Routes = [
  ...signInRoutes,
  ...mailRoutes,
  { path: 'help', title: 'Help and who can see this', loadComponent: () => import('./help/help-page').then((m) => m.HelpPage) },
  {
    path: '',
    canActivate: [signedIn],
    children: [...homeRoutes, ...entryRoutes, ...sharingRoutes, ...supervisionRoutes, ...sessionRoutes, ...commitmentRoutes, ...briefingRoutes, ...teamReflectionRoutes, ...trendsRoutes, ...signpostRoutes, ...accountRoutes, ...governanceRoutes],
  },
  { path: '**', title: 'Page not found', loadComponent: () => import('./not-found').then((m) => m.NotFound) },
];
