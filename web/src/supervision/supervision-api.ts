import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  AgreementRequest, AgreementResponse, CoverListResponse, GroupSupervisionListResponse, GroupSupervisionRequest, GroupSupervisionResponse, HouseCoverResponse,
  SupervisionListResponse, SupervisionPageResponse, TeamCoverPageResponse,
} from '@afterword/api-types';
import { firstValueFrom } from 'rxjs';

/** Everything the web asks of the API about supervisions, their agreements and who is due. */
@Injectable({ providedIn: 'root' })
export class SupervisionApi {
  private readonly http = inject(HttpClient);

  list(): HttpResourceRef<SupervisionListResponse | undefined> {
    return httpResource<SupervisionListResponse>(() => '/api/supervisions');
  }

  cover(wanted: () => boolean): HttpResourceRef<CoverListResponse | undefined> {
    return httpResource<CoverListResponse>(() => (wanted() ? '/api/cover' : undefined));
  }

  /** By team, for administrators. */
  houseCover(): HttpResourceRef<HouseCoverResponse | undefined> {
    return httpResource<HouseCoverResponse>(() => '/api/cover/teams');
  }

  teamCover(id: () => string): HttpResourceRef<TeamCoverPageResponse | undefined> {
    return httpResource<TeamCoverPageResponse>(() => `/api/cover/teams/${id()}`);
  }

  page(id: () => string): HttpResourceRef<SupervisionPageResponse | undefined> {
    return httpResource<SupervisionPageResponse>(() => `/api/supervisions/${id()}`);
  }

  agreement(id: () => string): HttpResourceRef<AgreementResponse | undefined> {
    return httpResource<AgreementResponse>(() => `/api/supervisions/${id()}/agreement`);
  }

  /** Keeps a draft that both see; refused with 412 when another revision came first. */
  draft(id: string, revision: number, request: AgreementRequest): Promise<AgreementResponse> {
    const options = revision === 0 ? {} : { headers: { 'If-Match': `"${revision}"` } };
    return firstValueFrom(this.http.put<AgreementResponse>(`/api/supervisions/${id}/agreement`, request, options));
  }

  /** Agrees to this revision, or says why not; refused with 412 when it is no longer the newest. */
  answer(id: string, revision: number, refusal: string | null): Promise<AgreementResponse> {
    const body = { answer: refusal === null ? 'agreed' : 'refused', words: refusal };
    return firstValueFrom(this.http.put<AgreementResponse>(`/api/supervisions/${id}/agreement/answer`, body, { headers: { 'If-Match': `"${revision}"` } }));
  }

  groups(wanted: () => boolean): HttpResourceRef<GroupSupervisionListResponse | undefined> {
    return httpResource<GroupSupervisionListResponse>(() => (wanted() ? '/api/group-supervisions' : undefined));
  }

  record(request: GroupSupervisionRequest): Promise<GroupSupervisionResponse> {
    return firstValueFrom(this.http.post<GroupSupervisionResponse>('/api/group-supervisions', request));
  }

  async takeBack(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/group-supervisions/${id}`));
  }
}
