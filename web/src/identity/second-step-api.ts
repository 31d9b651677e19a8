import type { RecoveryCodesResponse, SecondFactorResponse, SecretResponse } from '@afterword/api-types';
import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

const address = '/api/account/second-factor';

/** What the web asks of the API about one's own second step. */
@Injectable({ providedIn: 'root' })
export class SecondStepApi {
  private readonly http = inject(HttpClient);

  read(): HttpResourceRef<SecondFactorResponse | undefined> {
    return httpResource<SecondFactorResponse>(() => address);
  }

  begin(): Promise<SecretResponse> {
    return firstValueFrom(this.http.post<SecretResponse>(`${address}/secret`, null));
  }

  set(code: string): Promise<RecoveryCodesResponse> {
    return firstValueFrom(this.http.put<RecoveryCodesResponse>(address, { code }));
  }

  newCodes(): Promise<RecoveryCodesResponse> {
    return firstValueFrom(this.http.post<RecoveryCodesResponse>(`${address}/recovery-codes`, null));
  }

  async remove(): Promise<void> {
    await firstValueFrom(this.http.delete(address));
  }
}
