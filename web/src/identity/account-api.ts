import type { OwnEventListResponse, OwnPasswordRequest, OwnSignInListResponse } from '@afterword/api-types';
import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** What the web asks of the API about one's own account. */
@Injectable({ providedIn: 'root' })
export class AccountApi {
  private readonly http = inject(HttpClient);

  events(): HttpResourceRef<OwnEventListResponse | undefined> {
    return httpResource<OwnEventListResponse>(() => '/api/account/events');
  }

  signIns(): HttpResourceRef<OwnSignInListResponse | undefined> {
    return httpResource<OwnSignInListResponse>(() => '/api/account/sign-ins');
  }

  /** Ends one sign-in of theirs, or all but this one. */
  async endSignIn(which: string | 'others'): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/account/sign-ins/${which}`));
  }

  async changePassword(request: OwnPasswordRequest): Promise<void> {
    await firstValueFrom(this.http.put('/api/account/password', request));
  }
}
