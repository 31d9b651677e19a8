import type { OwnPasskeyListResponse, PasskeyChallengeResponse, ProofRequest, ProofWaysResponse, SecondFactorResponse, WayToProviderResponse } from '@afterword/api-types';
import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { showPasskey } from '../passkeys';

/** What the web asks of the API so that somebody shows again who they are, for five minutes of this sign-in. */
@Injectable({ providedIn: 'root' })
export class ProofApi {
  private readonly http = inject(HttpClient);

  secondStep(): HttpResourceRef<SecondFactorResponse | undefined> {
    return httpResource<SecondFactorResponse>(() => '/api/account/second-factor');
  }

  passkeys(): HttpResourceRef<OwnPasskeyListResponse | undefined> {
    return httpResource<OwnPasskeyListResponse>(() => '/api/account/passkeys');
  }

  ways(): HttpResourceRef<ProofWaysResponse | undefined> {
    return httpResource<ProofWaysResponse>(() => '/api/account/proof/ways');
  }

  async hasProved(): Promise<boolean> {
    return (await firstValueFrom(this.http.get<ProofWaysResponse>('/api/account/proof/ways'))).proved;
  }

  /** The address at which a provider asks who somebody is. */
  async wayToProvider(code: string): Promise<string> {
    return (await firstValueFrom(this.http.post<WayToProviderResponse>(`/api/account/proof/sso/${code}`, null))).address;
  }

  async prove(proof: ProofRequest): Promise<void> {
    await firstValueFrom(this.http.post('/api/account/proof', proof));
  }

  /** Throws PasskeyLeft. */
  async proveWithPasskey(): Promise<void> {
    const { options } = await firstValueFrom(this.http.post<PasskeyChallengeResponse>('/api/sign-in/passkey-challenge', null));
    await this.prove({ passkey: (await showPasskey(options)) as ProofRequest['passkey'] & object });
  }
}
