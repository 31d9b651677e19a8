import type { Routes } from '@angular/router';

export const governanceRoutes: Routes = [
  { path: 'your-data', title: 'Take it with you', loadComponent: () => import('./your-data-page').then((m) => m.YourDataPage) },
  { path: 'registration', title: 'Revalidation and registration', loadComponent: () => import('./registration-page').then((m) => m.RegistrationPage) },
  { path: 'registration/:kind', title: 'A document for your regulator', loadComponent: () => import('./document-page').then((m) => m.DocumentPage) },
];
