import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { BriefingListResponse, TeamReflectionListResponse, TeamReflectionRequest, TeamReflectionResponse } from '@afterword/api-types';
import { firstValueFrom } from 'rxjs';

export type TeamReflection = TeamReflectionResponse;

/** Everything the web asks of the API about what teams took from a briefing. */
@Injectable({ providedIn: 'root' })
export class TeamReflectionsApi {
  private readonly http = inject(HttpClient);

  of(briefing: () => string): HttpResourceRef<TeamReflectionListResponse | undefined> {
    return httpResource<TeamReflectionListResponse>(() => `/api/team-reflections?briefing=${encodeURIComponent(briefing())}`);
  }

  /** The next page of them. */
  older(briefing: string, cursor: string): Promise<TeamReflectionListResponse> {
    return firstValueFrom(this.http.get<TeamReflectionListResponse>('/api/team-reflections', { params: { briefing, cursor } }));
  }

  briefings(): HttpResourceRef<BriefingListResponse | undefined> {
    return httpResource<BriefingListResponse>(() => '/api/briefings');
  }

  record(reflection: TeamReflectionRequest): Promise<TeamReflection> {
    return firstValueFrom(this.http.post<TeamReflection>('/api/team-reflections', reflection));
  }

  async takeBack(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/team-reflections/${id}`));
  }
}

/** Where a team talked, as a person says it. */
export const settingWords = { handover: 'At handover', supervision: 'In supervision', meeting: 'In a team meeting' } as const;
