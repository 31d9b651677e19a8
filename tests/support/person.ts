import { randomUUID } from 'node:crypto';
import type { CommentDraftResponse, CommentListResponse, CommentThread, CommitmentRequest, CommitmentResponse, EntryRequest, EntryResponse, InboxResponse, ShareRequest, ShareResponse } from '@afterword/api-types';

/** An answer as a browser gets it. `json` is the parsed body, or undefined without one. */
export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  readonly json: T;
}

/** Someone at a browser. Verbs ask for what they say and throw when it is refused; `asks` gives the bare answer. */
export class Person {
  private cookie = '';
  private password = '';

  constructor(
    private readonly url: string,
    readonly id: string,
    readonly givenName: string,
    readonly email: string,
  ) {}

  async asks<T = unknown>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Answer<T>> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      ...(signal ? { signal } : {}),
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    for (const set of response.headers.getSetCookie()) if (/^(__Host-)?afterword=/u.test(set)) this.cookie = set.split(';')[0] ?? '';
    const isJson = /json/u.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: text, json: (isJson && text ? JSON.parse(text) : undefined) as T };
  }

  /** The bare answer of a request whose body is read by the caller, as it comes. */
  async fetches(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: 'POST', body: JSON.stringify(body), headers: { cookie: this.cookie, 'content-type': 'application/json' }, ...(signal ? { signal } : {}),
    });
  }

  /** The bare answer of an address that stays open, to be read as it comes. */
  async streams(path: string, signal: AbortSignal): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { cookie: this.cookie }, signal });
  }

  async signsIn(password: string): Promise<void> {
    this.password = password;
    // A device of their own: tests that move the clock by hours mean no computer that was left alone.
    await this.succeeds('POST', '/api/sign-in', { email: this.email, password }, { 'x-afterword-device': 'own' });
  }

  /** Shows again that it is them. */
  async proves(): Promise<void> {
    await this.succeeds('POST', '/api/account/proof', { password: this.password });
  }

  /** The bare answer of an export, which is read by the caller as it comes. */
  async takesEverything(signal?: AbortSignal): Promise<Response> {
    await this.proves();
    return this.fetches('/api/exports', {}, signal);
  }

  async writes(text: string, rest: Partial<EntryRequest> = {}, id: string = randomUUID()): Promise<EntryResponse> {
    return this.succeeds<EntryResponse>('PUT', `/api/entries/${id}`, { model: 'plain', sections: [{ section: 'text', text }], ...rest });
  }

  async revises(entry: EntryResponse, text: string, rest: Partial<EntryRequest> = {}): Promise<EntryResponse> {
    const { model, title, tags, tone, shiftHalf, week, cpdMinutes, leftIn, begunFrom, countsInTrends } = entry;
    const body = { model, title, tags, tone, shiftHalf, week, cpdMinutes, leftIn, begunFrom, countsInTrends, sections: [{ section: 'text', text }], ...rest };
    return this.succeeds<EntryResponse>('PUT', `/api/entries/${entry.id}`, body, { 'if-match': `"${entry.revision}"` });
  }

  async shares(entry: { id: string }, reader: Person, rest: Partial<ShareRequest> = {}): Promise<ShareResponse> {
    return this.succeeds<ShareResponse>('POST', `/api/entries/${entry.id}/shares`, { readerId: reader.id, purpose: 'one-to-one', ...rest });
  }

  async opens(share: { id: string }): Promise<ShareResponse> {
    return this.succeeds<ShareResponse>('GET', `/api/shares/${share.id}`);
  }

  async withdraws(share: { id: string }): Promise<void> {
    await this.succeeds('DELETE', `/api/shares/${share.id}`);
  }

  async comments(share: { id: string }, text: string, rest: object = {}): Promise<CommentThread> {
    return this.succeeds<CommentThread>('POST', `/api/shares/${share.id}/comments`, { text, ...rest });
  }

  /** Keeps a comment for themselves. */
  async keeps(share: { id: string }, text: string, rest: object = {}, id: string = randomUUID()): Promise<CommentDraftResponse> {
    return this.succeeds<CommentDraftResponse>('PUT', `/api/comment-drafts/${id}`, { shareId: share.id, text, ...rest });
  }

  async wordsAnew(comment: { id: string; revision: number }, text: string): Promise<CommentThread> {
    return this.succeeds<CommentThread>('PUT', `/api/comments/${comment.id}`, { text }, { 'if-match': `"${comment.revision}"` });
  }

  async readsComments(share: { id: string }): Promise<CommentListResponse> {
    return this.succeeds<CommentListResponse>('GET', `/api/shares/${share.id}/comments`);
  }

  /** Promises something within a supervision, due on 1 December 2026. */
  async promises(supervision: string, words: string, rest: Partial<CommitmentRequest> = {}): Promise<CommitmentResponse> {
    const body = { supervisionId: supervision, owner: 'supervisee', words, dueOn: '2026-12-01', ...rest };
    return this.succeeds<CommitmentResponse>('POST', '/api/commitments', body);
  }

  async looksInInbox(): Promise<InboxResponse> {
    return this.succeeds<InboxResponse>('GET', '/api/inbox');
  }

  private async succeeds<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T> {
    const answer = await this.asks<T>(method, path, body, headers);
    if (answer.status >= 300) throw new Error(`${this.givenName}: ${method} ${path.replace(/[0-9a-f-]{36}/gu, ':id')} was answered ${answer.status}`);
    return answer.json;
  }
}
