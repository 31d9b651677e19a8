import type { Routes } from '@angular/router';
import { withAbility } from '../platform/sign-in';

/** Before the addresses of single people: nobody's id is "import". */
export const peopleImportRoutes: Routes = [
  { path: 'people/import', title: 'Import people', canActivate: [withAbility('look-after-people')], loadComponent: () => import('./import-page').then((m) => m.ImportPage) },
];
