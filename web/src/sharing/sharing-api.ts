import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import type {
  AgreementResponse,
  CommentDraftRequest,
  CommentDraftResponse,
  CommentListResponse,
  CommentRequest,
  CommentThread,
  EntryResponse,
  ConcernNoteListResponse,
  ConcernNoteRequest,
  ConcernNoteResponse,
  InboxResponse,
  OwnDisclosureListResponse, OwnHoldListResponse,
  ReleaseRequest,
  ReleaseResponse,
  ShareRequest,
  ShareResponse,
  SupervisionListResponse,
} from '@afterword/api-types';
import { firstValueFrom } from 'rxjs';

/** Everything the web asks of the API about shares, their readers and the comments on them. */
@Injectable({ providedIn: 'root' })
export class SharingApi {
  private readonly http = inject(HttpClient);

  /** The author's own entry with all its shares. */
  entry(id: () => string): HttpResourceRef<EntryResponse | undefined> {
    return httpResource<EntryResponse>(() => `/api/entries/${id()}`);
  }

  share(id: () => string | undefined): HttpResourceRef<ShareResponse | undefined> {
    return httpResource<ShareResponse>(() => (id() ? `/api/shares/${id()}` : undefined));
  }

  comments(shareId: () => string | undefined): HttpResourceRef<CommentListResponse | undefined> {
    return httpResource<CommentListResponse>(() => (shareId() ? `/api/shares/${shareId()}/comments` : undefined));
  }

  inbox(): HttpResourceRef<InboxResponse | undefined> {
    return httpResource<InboxResponse>(() => '/api/inbox');
  }

  /** Legal holds on what whoever is signed in wrote, asked for when it is wanted. */
  holds(wanted: Signal<boolean>): HttpResourceRef<OwnHoldListResponse | undefined> {
    return httpResource<OwnHoldListResponse>(() => (wanted() ? '/api/account/holds' : undefined));
  }

  /** Who may read by law what whoever is signed in wrote, as far as they are told. */
  disclosures(): HttpResourceRef<OwnDisclosureListResponse | undefined> {
    return httpResource<OwnDisclosureListResponse>(() => '/api/account/disclosures');
  }

  olderInbox(cursor: string): Promise<InboxResponse> {
    return firstValueFrom(this.http.get<InboxResponse>('/api/inbox', { params: { cursor } }));
  }

  /** Whether a share is among those this reader has, which says nothing to its author: asking for the share itself would. */
  async stillHas(shareId: string): Promise<boolean> {
    let page = await firstValueFrom(this.http.get<InboxResponse>('/api/inbox'));
    for (;;) {
      if (page.shares.some(({ id }) => id === shareId)) return true;
      if (page.next === null) return false;
      page = await this.olderInbox(page.next);
    }
  }

  supervisions(wanted: () => boolean): HttpResourceRef<SupervisionListResponse | undefined> {
    return httpResource<SupervisionListResponse>(() => (wanted() ? '/api/supervisions' : undefined));
  }

  agreement(supervisionId: () => string | undefined): HttpResourceRef<AgreementResponse | undefined> {
    return httpResource<AgreementResponse>(() => (supervisionId() ? `/api/supervisions/${supervisionId()}/agreement` : undefined));
  }

  concernNotes(supervisionId: () => string): HttpResourceRef<ConcernNoteListResponse | undefined> {
    return httpResource<ConcernNoteListResponse>(() => `/api/supervisions/${supervisionId()}/concern-notes`);
  }

  /** Puts a shared version on the agenda of a session, by reference. */
  async bringToSession(sessionId: string, shareId: string): Promise<void> {
    await firstValueFrom(this.http.post(`/api/sessions/${sessionId}/topics`, { id: crypto.randomUUID(), shareId }));
  }

  /** Deletes an entry and withdraws all its shares at once. */
  async deleteEntry(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/entries/${id}`));
  }

  /** Takes the deletion back; what was shared stays withdrawn. */
  restoreEntry(id: string): Promise<EntryResponse> {
    return firstValueFrom(this.http.delete<EntryResponse>(`/api/entries/${id}/deletion`));
  }

  /** Shares this revision of an entry; refused with 412 when the entry has changed since. */
  shareEntry(entryId: string, revision: number, request: ShareRequest): Promise<ShareResponse> {
    const headers = { 'If-Match': `"${revision}"` };
    return firstValueFrom(this.http.post<ShareResponse>(`/api/entries/${entryId}/shares`, request, { headers }));
  }

  async withdraw(shareId: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/shares/${shareId}`));
  }

  comment(shareId: string, request: CommentRequest): Promise<CommentThread> {
    return firstValueFrom(this.http.post<CommentThread>(`/api/shares/${shareId}/comments`, request));
  }

  /** Words a released comment anew; refused with 412 when another wording came first. */
  reword(id: string, revision: number, text: string): Promise<CommentThread> {
    return firstValueFrom(this.http.put<CommentThread>(`/api/comments/${id}`, { text }, { headers: { 'If-Match': `"${revision}"` } }));
  }

  /** Keeps a comment for its writer alone: for the first time without a revision, else in place of that one. */
  keepDraft(id: string, request: CommentDraftRequest, revision: number | null): Promise<CommentDraftResponse> {
    const headers: Record<string, string> = revision === null ? {} : { 'If-Match': `"${revision}"` };
    return firstValueFrom(this.http.put<CommentDraftResponse>(`/api/comment-drafts/${id}`, request, { headers }));
  }

  release(id: string, when: NonNullable<ReleaseRequest['when']>): Promise<ReleaseResponse> {
    return firstValueFrom(this.http.post<ReleaseResponse>(`/api/comments/${id}/release`, { when }));
  }

  async discardDraft(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/comment-drafts/${id}`));
  }

  noteConcern(supervisionId: string, request: ConcernNoteRequest): Promise<ConcernNoteResponse> {
    return firstValueFrom(this.http.post<ConcernNoteResponse>(`/api/supervisions/${supervisionId}/concern-notes`, request));
  }

  async resolve(threadId: string): Promise<void> {
    await firstValueFrom(this.http.put(`/api/comments/${threadId}/resolution`, null));
  }

  async reopen(threadId: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/comments/${threadId}/resolution`));
  }
}
