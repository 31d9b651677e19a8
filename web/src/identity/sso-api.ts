import type { LinkedIdentityListResponse, SignInResponse, SignInWayListResponse, WayToProviderResponse } from '@afterword/api-types';
import { DOCUMENT } from '@angular/common';
import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { refusalOfProvider } from '../platform/problems';
import { SignIn } from '../platform/sign-in';

const own = '/api/account/identities';

/** What the web asks of the API about the sign-ins of organisations. */
@Injectable({ providedIn: 'root' })
export class SsoApi {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);
  private readonly signIn = inject(SignIn);

  ways(): HttpResourceRef<SignInWayListResponse | undefined> {
    return httpResource<SignInWayListResponse>(() => '/api/sign-in/sso');
  }

  identities(): HttpResourceRef<LinkedIdentityListResponse | undefined> {
    return httpResource<LinkedIdentityListResponse>(() => own);
  }

  /** Leaves this page for the provider's, to sign in or to link it; the provider sends the browser back. */
  go(code: string, linking: boolean): Promise<void> {
    return this.leave(`${linking ? own : '/api/sign-in/sso'}/${code}`, null);
  }

  /** The same to use a one-time link with it. */
  goWithLink(provider: string, token: string, code: string): Promise<void> {
    return this.leave(`/api/one-time-links/sso/${provider}`, { token, ...(code ? { code } : {}) });
  }

  /** Signs in with what the provider has just answered. */
  finish(): Promise<SignInResponse> {
    return this.signIn.startWith('/api/sign-in/sso-arrival', {});
  }

  /** Uses the one-time link with what the provider has just answered, and signs in. */
  finishWithLink(): Promise<SignInResponse> {
    return this.signIn.startWith('/api/one-time-links/sso-arrival', {});
  }

  async unlink(code: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${own}/${code}`));
  }

  private async leave(path: string, body: object | null): Promise<void> {
    try {
      const { address } = await firstValueFrom(this.http.post<WayToProviderResponse>(path, body));
      this.document.location.assign(address);
    } catch (failure) {
      throw refusalOfProvider(failure);
    }
  }
}
