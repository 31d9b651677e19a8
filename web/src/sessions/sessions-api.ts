import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  ArrangementRequest, ChecksRequest, NoteResponse, PrivateNoteResponse, SessionResponse, ShareResponse, SharedBetweenResponse, SupervisionListResponse, TopicRequest,
} from '@afterword/api-types';
import { firstValueFrom, type Observable } from 'rxjs';

const seen = (revision: number): { headers: Record<string, string> } => ({ headers: { 'If-Match': `"${revision}"` } });

/** Everything the web asks of the API about one-to-ones. */
@Injectable({ providedIn: 'root' })
export class SessionsApi {
  private readonly http = inject(HttpClient);

  session(id: () => string | undefined): HttpResourceRef<SessionResponse | undefined> {
    return httpResource<SessionResponse>(() => (id() ? `/api/sessions/${id()}` : undefined));
  }

  latest(id: string): Promise<SessionResponse> {
    return one(this.http.get<SessionResponse>(`/api/sessions/${id}`));
  }

  supervisions(): HttpResourceRef<SupervisionListResponse | undefined> {
    return httpResource<SupervisionListResponse>(() => '/api/supervisions');
  }

  /** A shared version that was brought; opening it is what its author sees. */
  share(id: () => string | undefined): HttpResourceRef<ShareResponse | undefined> {
    return httpResource<ShareResponse>(() => (id() ? `/api/shares/${id()}` : undefined));
  }

  ownNote(id: () => string | undefined): HttpResourceRef<PrivateNoteResponse | undefined> {
    return httpResource<PrivateNoteResponse>(() => (id() ? `/api/sessions/${id()}/private-note` : undefined));
  }

  plan(supervisionId: string, id: string, when: ArrangementRequest): Promise<SessionResponse> {
    return one(this.http.post<SessionResponse>(`/api/supervisions/${supervisionId}/sessions`, { ...when, id }));
  }

  move(id: string, arrangement: number, when: ArrangementRequest): Promise<SessionResponse> {
    return one(this.http.put<SessionResponse>(`/api/sessions/${id}`, when, seen(arrangement)));
  }

  cancel(id: string, reason: string): Promise<SessionResponse> {
    return one(this.http.put<SessionResponse>(`/api/sessions/${id}/cancellation`, { reason: reason || null }));
  }

  addTopic(id: string, topic: TopicRequest): Promise<SessionResponse> {
    return one(this.http.post<SessionResponse>(`/api/sessions/${id}/topics`, topic));
  }

  shares(id: string): Promise<SharedBetweenResponse> {
    return one(this.http.get<SharedBetweenResponse>(`/api/sessions/${id}/shares`));
  }

  talk(id: string, topicId: string, talkedAbout: boolean): Promise<SessionResponse> {
    return one(this.http.put<SessionResponse>(`/api/sessions/${id}/topics/${topicId}`, { talkedAbout }));
  }

  order(id: string, topics: readonly string[]): Promise<SessionResponse> {
    return one(this.http.put<SessionResponse>(`/api/sessions/${id}/agenda`, { topics }));
  }

  removeTopic(id: string, topicId: string): Promise<unknown> {
    return one(this.http.delete(`/api/sessions/${id}/topics/${topicId}`));
  }

  write(id: string, topicId: string, text: string, revision: number): Promise<NoteResponse> {
    return one(this.http.put<NoteResponse>(`/api/sessions/${id}/topics/${topicId}/note`, { text }, seen(revision)));
  }

  keep(id: string, text: string, revision: number): Promise<PrivateNoteResponse> {
    return one(this.http.put<PrivateNoteResponse>(`/api/sessions/${id}/private-note`, { text }, seen(revision)));
  }

  check(id: string, checks: ChecksRequest, revision: number): Promise<SessionResponse> {
    return one(this.http.put<SessionResponse>(`/api/sessions/${id}/checks`, checks, seen(revision)));
  }

  confirm(id: string, revision: number): Promise<SessionResponse> {
    return one(this.http.put<SessionResponse>(`/api/sessions/${id}/confirmation`, null, seen(revision)));
  }

  correct(id: string, correction: { readonly id: string; readonly text: string }): Promise<SessionResponse> {
    return one(this.http.post<SessionResponse>(`/api/sessions/${id}/corrections`, correction));
  }
}

function one<T>(answer: Observable<T>): Promise<T> {
  return firstValueFrom(answer);
}
