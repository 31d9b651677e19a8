import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { LimitsRequest, LimitsResponse, WeeksRequest, WeeksResponse } from '@afterword/api-types';
import { firstValueFrom } from 'rxjs';

export type Limits = NonNullable<LimitsResponse['current']>;

/** What the house says about confidentiality, and how often people should meet. */
@Injectable({ providedIn: 'root' })
export class LimitsApi {
  private readonly http = inject(HttpClient);

  limits(): HttpResourceRef<LimitsResponse | undefined> {
    return httpResource<LimitsResponse>(() => '/api/limits');
  }

  async markRead({ version }: Limits): Promise<void> {
    await firstValueFrom(this.http.put(`/api/limits/${version}/reading`, null));
  }

  /** Refused with 412 when somebody else published after `seen`. */
  publish(seen: number, request: LimitsRequest): Promise<LimitsResponse> {
    return firstValueFrom(this.http.post<LimitsResponse>('/api/limits', request, { headers: { 'If-Match': `"${seen}"` } }));
  }

  weeks(): HttpResourceRef<WeeksResponse | undefined> {
    return httpResource<WeeksResponse>(() => '/api/house/weeks');
  }

  setWeeks(revision: number, request: WeeksRequest): Promise<WeeksResponse> {
    return firstValueFrom(this.http.put<WeeksResponse>('/api/house/weeks', request, { headers: { 'If-Match': `"${revision}"` } }));
  }
}
