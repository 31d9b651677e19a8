import { type HttpInterceptorFn, HttpErrorResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { SignInAgain } from '../sign-in';
import { refusalOf } from '../problems';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Marks our writes with the header that the API demands, and turns every failure into a `Refusal`. An expired sign-in asks for
 * a new one over the page and repeats the request when the same person signed in.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) return next(request);
  const signInAgain = inject(SignInAgain);
  const marked = reading.includes(request.method) ? request : request.clone({ setHeaders: { 'X-Afterword': '1' } });
  return next(marked).pipe(
    catchError((failure: unknown) => {
      const expired = failure instanceof HttpErrorResponse && failure.status === 401 && request.url !== '/api/sign-in';
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
