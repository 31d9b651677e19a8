import { type HttpInterceptorFn, HttpErrorResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { Device } from '../device';
import { SignIn, SignInAgain } from '../sign-in';
import { refusalOf } from '../problems';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Says in every request for whom this tab asks, so that the API refuses it under the cookie of somebody else; marks our writes
 * with the header that the API demands; and turns every failure into a `Refusal`. An expired sign-in asks for a new one over
 * the page and repeats the request, for the same person as before, when they signed in.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) return next(request);
  const signInAgain = inject(SignInAgain);
  const signsIn = /^\/api\/sign-in(\/|$)/u.test(request.url);
  const person = signsIn ? null : inject(SignIn).knownId;
  const marked = request.clone({
    setHeaders: {
      // Past the worker, which would answer 504 for a lost connection, and must never hold an answer.
      'ngsw-bypass': '1',
      ...(reading.includes(request.method) ? {} : { 'X-Afterword': '1' }),
      // How long a sign-in lasts unused.
      ...(request.method === 'POST' && inject(Device).own() ? { 'X-Afterword-Device': 'own' } : {}),
      ...(person === null ? {} : { 'X-Afterword-Person': person }),
    },
  });
  return next(marked).pipe(
    catchError((failure: unknown) => {
      const expired = failure instanceof HttpErrorResponse && failure.status === 401 && !signsIn;
      if (!expired) return throwError(() => refusalOf(failure));
      return from(signInAgain.ask()).pipe(
        switchMap((signedIn) => {
          if (!signedIn) return throwError(() => refusalOf(failure));
          return next(marked).pipe(catchError((again: unknown) => throwError(() => refusalOf(again))));
        }),
      );
    }),
  );
};
