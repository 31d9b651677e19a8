import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { type ApplicationConfig, LOCALE_ID, inject, isDevMode, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideServiceWorker } from '@angular/service-worker';
import { TitleStrategy, provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { screenHiding } from '@afterword/ui';
import { Appearance } from '../platform/appearance';
import { Hiding, hideKey } from '../platform/device';
import { apiInterceptor } from '../platform/requests';
import { workerScript } from '../platform/updates';
import { PageTitle } from '../platform/titles';
import { routes } from './app.routes';
import { PageFocus } from './page-focus';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    provideHttpClient(withInterceptors([apiInterceptor])),
    provideServiceWorker(isDevMode() ? '' : workerScript(), { enabled: !isDevMode(), registrationStrategy: 'registerWhenStable:5000' }),
    { provide: LOCALE_ID, useValue: 'en-GB' },
    { provide: screenHiding, useFactory: (hiding = inject(Hiding)) => ({ key: hideKey, hide: () => hiding.toggle() }) },
    { provide: TitleStrategy, useExisting: PageTitle },
    provideAppInitializer(() => {
      inject(Appearance);
      inject(PageFocus).watch();
    }),
  ],
};
