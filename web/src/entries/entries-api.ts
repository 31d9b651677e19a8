import type { BriefingListResponse, EntryListResponse, EntryRequest, EntryResponse, EntrySearchResponse, LookingBackResponse } from '@afterword/api-types';
import { HttpClient, type HttpResourceRef, httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { type Observable, firstValueFrom } from 'rxjs';

/** What a list of entries is narrowed to; an empty string narrows nothing. */
export interface EntryFilter {
  readonly theme: string;
  readonly direction: string;
  readonly tone: string;
  readonly model?: string;
  readonly shared: string;
  readonly month: string;
}

/** requests that outlive the page may carry 64 KB together */
const keepaliveBytes = 60_000;
const saveWithinMs = 20_000;

/** The entries of whoever is signed in. */
@Injectable({ providedIn: 'root' })
export class EntriesApi {
  private readonly http = inject(HttpClient);
  private readonly published = httpResource<BriefingListResponse>(() => '/api/briefings');

  /** The newest entries; follows the filter. */
  newest(filter: () => EntryFilter | null): HttpResourceRef<EntryListResponse | undefined> {
    return httpResource<EntryListResponse>(() => ({ url: '/api/entries', params: paramsOf(filter()) }));
  }

  older(filter: EntryFilter, cursor: string): Promise<EntryListResponse> {
    return firstValueFrom(this.http.get<EntryListResponse>('/api/entries', { params: { ...paramsOf(filter), cursor } }));
  }

  /** The entries that have all of the words; those words travel in the body. Unsubscribing ends it. */
  search(words: string, filter: EntryFilter | null): Observable<EntrySearchResponse> {
    return this.http.post<EntrySearchResponse>('/api/entries/search', { words, ...paramsOf(filter) });
  }

  /** One's own themes over time, and what one meant to do next. */
  lookingBack(): HttpResourceRef<LookingBackResponse | undefined> {
    return httpResource<LookingBackResponse>(() => '/api/entries/looking-back');
  }

  /** What can be tagged and asked: the same for everyone, so it is fetched once. */
  briefings(): HttpResourceRef<BriefingListResponse | undefined> {
    return this.published;
  }

  open(id: string): Promise<EntryResponse> {
    return firstValueFrom(this.http.get<EntryResponse>(`/api/entries/${encodeURIComponent(id)}`));
  }

  /** One save on the revision it was written on. Lives on when the page is closed, as long as the words are not too many for that. */
  save(id: string, content: EntryRequest, revision: number | null): Promise<EntryResponse> {
    const headers: Record<string, string> = revision === null ? {} : { 'If-Match': `"${revision}"` };
    const keepalive = new Blob([JSON.stringify(content)]).size < keepaliveBytes;
    return firstValueFrom(
      this.http.put<EntryResponse>(`/api/entries/${encodeURIComponent(id)}`, content, { headers, keepalive, timeout: saveWithinMs }),
    );
  }

  async delete(id: string): Promise<void> {
    await firstValueFrom(this.http.delete<void>(`/api/entries/${encodeURIComponent(id)}`));
  }

  async undoDelete(id: string): Promise<void> {
    await firstValueFrom(this.http.delete<EntryResponse>(`/api/entries/${encodeURIComponent(id)}/deletion`));
  }
}

function paramsOf(filter: EntryFilter | null): Record<string, string> {
  return Object.fromEntries(Object.entries(filter ?? {}).filter(([, value]) => value !== ''));
}
