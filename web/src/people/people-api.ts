import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  BeginSupervisionRequest, InvitationsResponse, InvitedResponse, MadeLinkResponse, NewPersonRequest, PeoplePageResponse, PeopleSearchRequest, PersonRequest, PersonResponse, TeamListResponse,
} from '@afterword/api-types';
import { firstValueFrom } from 'rxjs';
import { Proof } from '../platform/proof';

export type Person = PersonResponse;
export type Problem = PeoplePageResponse['problems'][number]['problem'];
export type Role = PersonResponse['roles'][number];

/** Everything the web asks of the API about the people of the house, for administrators. */
@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly http = inject(HttpClient);
  private readonly proof = inject(Proof);

  /** A page of people. What is searched for goes in a body, since an address can be kept by what carries it. */
  people(asked: () => PeopleSearchRequest): HttpResourceRef<PeoplePageResponse | undefined> {
    return httpResource<PeoplePageResponse>(() => ({ url: '/api/people/search', method: 'POST', body: asked() }));
  }

  morePeople(asked: PeopleSearchRequest): Promise<PeoplePageResponse> {
    return firstValueFrom(this.http.post<PeoplePageResponse>('/api/people/search', asked));
  }

  teams(): HttpResourceRef<TeamListResponse | undefined> {
    return httpResource<TeamListResponse>(() => '/api/people/teams');
  }

  person(id: () => string | undefined): HttpResourceRef<Person | undefined> {
    return httpResource<Person>(() => (id() ? `/api/people/${id()}` : undefined));
  }

  bringIn(request: NewPersonRequest): Promise<Person> {
    return firstValueFrom(this.http.post<Person>('/api/people', request));
  }

  /** Refused with 412 when somebody else changed this person first. */
  change({ id, revision }: Person, request: PersonRequest): Promise<Person> {
    return firstValueFrom(this.http.put<Person>(`/api/people/${id}`, request, { headers: { 'If-Match': `"${revision}"` } }));
  }

  suspend(id: string): Promise<Person> {
    return firstValueFrom(this.http.put<Person>(`/api/people/${id}/suspension`, null));
  }

  unsuspend(id: string): Promise<Person> {
    return firstValueFrom(this.http.delete<Person>(`/api/people/${id}/suspension`));
  }

  async leave(id: string): Promise<void> {
    await firstValueFrom(this.http.put(`/api/people/${id}/leaving`, null));
  }

  bringBack(id: string): Promise<Person> {
    return firstValueFrom(this.http.put<Person>(`/api/people/${id}/return`, null));
  }

  grant(id: string, role: Role): Promise<Person> {
    return this.proof.before(() => firstValueFrom(this.http.put<Person>(`/api/people/${id}/grants/${role}`, null)));
  }

  revoke(id: string, role: Role): Promise<Person> {
    return this.proof.before(() => firstValueFrom(this.http.delete<Person>(`/api/people/${id}/grants/${role}`)));
  }

  askReset(id: string): Promise<Person> {
    return this.proof.before(() => firstValueFrom(this.http.put<Person>(`/api/people/${id}/reset-request`, null)));
  }

  makeLink(id: string): Promise<MadeLinkResponse> {
    return this.proof.before(() => firstValueFrom(this.http.post<MadeLinkResponse>(`/api/people/${id}/link`, null)));
  }

  /** Invites somebody by mail, or once more. */
  invite(id: string): Promise<Person> {
    return firstValueFrom(this.http.post<Person>(`/api/people/${id}/invitation`, null));
  }

  invitations(): HttpResourceRef<InvitationsResponse | undefined> {
    return httpResource<InvitationsResponse>(() => '/api/invitations');
  }

  invitationFigures(): Promise<InvitationsResponse> {
    return firstValueFrom(this.http.get<InvitationsResponse>('/api/invitations'));
  }

  /** Invites the next 200 of whoever has no password. */
  inviteMore(): Promise<InvitedResponse> {
    return firstValueFrom(this.http.post<InvitedResponse>('/api/invitations', null));
  }

  beginSupervision(id: string, request: BeginSupervisionRequest): Promise<Person> {
    return firstValueFrom(this.http.post<Person>(`/api/people/${id}/supervisions`, request));
  }

  endSupervision(id: string, supervision: string): Promise<Person> {
    return firstValueFrom(this.http.put<Person>(`/api/people/${id}/supervisions/${supervision}/ending`, null));
  }
}
