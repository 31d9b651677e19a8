import type { LinkedIdentityListResponse, SignInResponse, SignInWayListResponse, WayToProviderResponse } from '@afterword/api-types';
import { DOCUMENT } from '@angular/common';
import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Refusal, refusalOf } from '../platform/problems';
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
  async go(code: string, linking: boolean): Promise<void> {
    try {
      const { address } = await firstValueFrom(this.http.post<WayToProviderResponse>(`${linking ? own : '/api/sign-in/sso'}/${code}`, null));
      this.document.location.assign(address);
    } catch (failure) {
      const refusal = refusalOf(failure);
      // It is the provider that is away, and nothing of ours.
      throw refusal.status === 503 && refusal.problem ? new Refusal(503, refusal.problem.detail) : refusal;
    }
  }

  /** Signs in with what the provider has just answered. */
  finish(): Promise<SignInResponse> {
    return this.signIn.startWith('/api/sign-in/sso-arrival', {});
  }

  async unlink(code: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${own}/${code}`));
  }
}
