import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { AuditPageResponse } from '@afterword/api-types';
import { firstValueFrom } from 'rxjs';

/** What the audit is narrowed to; empty where it is not. */
export interface AuditFilter {
  readonly kind: string;
  readonly person: string;
}

/** Everything the web asks of the API about what administrators did. */
@Injectable({ providedIn: 'root' })
export class AuditApi {
  private readonly http = inject(HttpClient);

  newest(filter: () => AuditFilter): HttpResourceRef<AuditPageResponse | undefined> {
    return httpResource<AuditPageResponse>(() => ({ url: '/api/audit', params: paramsOf(filter()) }));
  }

  older(filter: AuditFilter, cursor: string): Promise<AuditPageResponse> {
    return firstValueFrom(this.http.get<AuditPageResponse>('/api/audit', { params: { ...paramsOf(filter), cursor } }));
  }

  /** Where the same stands as a file. */
  fileAddress(filter: AuditFilter): string {
    const asked = new URLSearchParams(paramsOf(filter)).toString();
    return `/api/audit.csv${asked ? `?${asked}` : ''}`;
  }
}

function paramsOf({ kind, person }: AuditFilter): Record<string, string> {
  return { ...(kind ? { kind } : {}), ...(person ? { person } : {}) };
}
