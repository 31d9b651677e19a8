import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { BeginningResponse, HouseResponse, HouseTeamResponse, NewLineRequest, NewTeamRequest, ServiceLineResponse, TeamRequest } from '@afterword/api-types';
import { firstValueFrom } from 'rxjs';

export type House = HouseResponse;
export type Team = HouseTeamResponse;
export type ServiceLine = ServiceLineResponse;

/** Everything the web asks of the API about how the house is arranged, for administrators. A change that came second is refused with 412. */
@Injectable({ providedIn: 'root' })
export class HouseApi {
  private readonly http = inject(HttpClient);

  house(): HttpResourceRef<House | undefined> {
    return httpResource<House>(() => '/api/house');
  }

  beginning(): HttpResourceRef<BeginningResponse | undefined> {
    return httpResource<BeginningResponse>(() => '/api/house/beginning');
  }

  rename({ revision }: Pick<House, 'revision'>, name: string): Promise<House> {
    return firstValueFrom(this.http.put<House>('/api/house', { name }, matching(revision)));
  }

  addLine(request: NewLineRequest): Promise<ServiceLine> {
    return firstValueFrom(this.http.post<ServiceLine>('/api/house/lines', request));
  }

  changeLine({ id, revision }: ServiceLine, name: string): Promise<ServiceLine> {
    return firstValueFrom(this.http.put<ServiceLine>(`/api/house/lines/${id}`, { name }, matching(revision)));
  }

  addTeam(request: NewTeamRequest): Promise<Team> {
    return firstValueFrom(this.http.post<Team>('/api/house/teams', request));
  }

  changeTeam({ id, revision }: Team, request: TeamRequest): Promise<Team> {
    return firstValueFrom(this.http.put<Team>(`/api/house/teams/${id}`, request, matching(revision)));
  }

  async close(kind: 'lines' | 'teams', id: string): Promise<void> {
    await firstValueFrom(this.http.put(`/api/house/${kind}/${id}/closing`, null));
  }

  async reopen(kind: 'lines' | 'teams', id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/house/${kind}/${id}/closing`));
  }
}

function matching(revision: number): { headers: Record<string, string> } {
  return { headers: { 'If-Match': `"${revision}"` } };
}
