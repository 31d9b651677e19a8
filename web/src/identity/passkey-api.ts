import type { OwnPasskeyListResponse, PasskeyChallengeResponse, SignInResponse } from '@afterword/api-types';
import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { makePasskey, showPasskey } from '../platform/passkeys';
import { SignIn } from '../platform/sign-in';

const own = '/api/account/passkeys';

/** What the web asks of the API, and of the browser, about passkeys. */
@Injectable({ providedIn: 'root' })
export class PasskeyApi {
  private readonly http = inject(HttpClient);
  private readonly signIn = inject(SignIn);

  read(): HttpResourceRef<OwnPasskeyListResponse | undefined> {
    return httpResource<OwnPasskeyListResponse>(() => own);
  }

  /** Signs in with a passkey that the browser has. Throws PasskeyLeft. */
  async start(): Promise<SignInResponse> {
    const { options } = await firstValueFrom(this.http.post<PasskeyChallengeResponse>('/api/sign-in/passkey-challenge', null));
    return this.signIn.startWith('/api/sign-in/passkey', { credential: await showPasskey(options) });
  }

  /** Makes a passkey in this browser and keeps it. Throws PasskeyLeft. */
  async make(name: string): Promise<void> {
    const { options } = await firstValueFrom(this.http.post<PasskeyChallengeResponse>(`${own}/challenge`, null));
    await firstValueFrom(this.http.post(own, { credential: await makePasskey(options), name }));
  }

  async remove(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`${own}/${id}`));
  }
}
