import type { FirstAdministratorRequest, LinkResponse, SignInResponse, UseLinkRequest } from '@afterword/api-types';
import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** What the web asks of the API with a one-time link: always in a body, never in an address. */
@Injectable({ providedIn: 'root' })
export class OneTimeLinksApi {
  private readonly http = inject(HttpClient);

  read(token: string): Promise<LinkResponse> {
    return firstValueFrom(this.http.post<LinkResponse>('/api/one-time-links/reading', { token }));
  }

  use(request: UseLinkRequest): Promise<SignInResponse> {
    return firstValueFrom(this.http.post<SignInResponse>('/api/one-time-links/use', request));
  }

  useFirst(request: FirstAdministratorRequest): Promise<SignInResponse> {
    return firstValueFrom(this.http.post<SignInResponse>('/api/one-time-links/first-administrator', request));
  }
}
