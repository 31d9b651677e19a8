import type { KeptSignpost, KeptSignpostListResponse, NewSignpostRequest, SignpostRequest } from '@afterword/api-types';
import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** Signposts as administrators keep them. */
@Injectable({ providedIn: 'root' })
export class KeptSignpostsApi {
  private readonly http = inject(HttpClient);

  kept(): HttpResourceRef<KeptSignpostListResponse | undefined> {
    return httpResource<KeptSignpostListResponse>(() => '/api/signposts/kept');
  }

  add(request: NewSignpostRequest): Promise<KeptSignpost> {
    return firstValueFrom(this.http.post<KeptSignpost>('/api/signposts', request));
  }

  /** Refused with 412 when somebody else changed it first. */
  change({ code, revision }: KeptSignpost, request: SignpostRequest): Promise<KeptSignpost> {
    return firstValueFrom(this.http.put<KeptSignpost>(`/api/signposts/${code}`, request, { headers: { 'If-Match': `"${revision}"` } }));
  }

  async takeDown(code: string): Promise<void> {
    await firstValueFrom(this.http.put(`/api/signposts/${code}/withdrawal`, null));
  }
}
