import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  BeginDraftRequest, BriefingChoicesResponse, BriefingDraftListResponse, BriefingDraftResponse, PublicationPreview, PublicationRequest, PublicationResponse, RetirementResponse,
} from '@afterword/api-types';
import type { DraftDocument } from '@afterword/journal';
import { firstValueFrom } from 'rxjs';

export type Draft = BriefingDraftResponse;

/** Everything the web asks of the API about briefings that are not published yet, and about retiring them. */
@Injectable({ providedIn: 'root' })
export class BriefingDraftsApi {
  private readonly http = inject(HttpClient);

  all(): HttpResourceRef<BriefingDraftListResponse | undefined> {
    return httpResource<BriefingDraftListResponse>(() => '/api/briefing-drafts');
  }

  draft(id: () => string): HttpResourceRef<Draft | undefined> {
    return httpResource<Draft>(() => this.at(id()));
  }

  /** What a draft can go on with, and whom it can be for. */
  choices(): HttpResourceRef<BriefingChoicesResponse | undefined> {
    return httpResource<BriefingChoicesResponse>(() => '/api/briefing-choices');
  }

  begin(request: BeginDraftRequest): Promise<Draft> {
    return firstValueFrom(this.http.post<Draft>('/api/briefing-drafts', request));
  }

  correct(id: string, document: DraftDocument, revision: number): Promise<Draft> {
    return firstValueFrom(this.http.put<Draft>(this.at(id), { document }, { headers: { 'If-Match': `"${revision}"` } }));
  }

  async discard(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(this.at(id)));
  }

  preview(id: string): Promise<PublicationPreview> {
    return firstValueFrom(this.http.get<PublicationPreview>(`${this.at(id)}/publication`));
  }

  publish(id: string, request: PublicationRequest, revision: number): Promise<PublicationResponse> {
    return firstValueFrom(this.http.post<PublicationResponse>(`${this.at(id)}/publication`, request, { headers: { 'If-Match': `"${revision}"` } }));
  }

  retire(code: string): Promise<RetirementResponse> {
    return firstValueFrom(this.http.put<RetirementResponse>(`/api/briefings/${encodeURIComponent(code)}/retirement`, null));
  }

  bringBack(code: string): Promise<RetirementResponse> {
    return firstValueFrom(this.http.delete<RetirementResponse>(`/api/briefings/${encodeURIComponent(code)}/retirement`));
  }

  private at(id: string): string {
    return `/api/briefing-drafts/${encodeURIComponent(id)}`;
  }
}
