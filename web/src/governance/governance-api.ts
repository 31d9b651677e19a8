import type {
  AccountClosing, AccountClosingBegun, AccountClosingResponse, EntriesErasureResponse, ErasureReceiptResponse, MadePackLinkResponse, OwnDisclosureListResponse, OwnHoldListResponse, OwnLeavingResponse, PackBehindLinkResponse, PackLinksOfPersonResponse, PaperResponse, ProfessionalDocumentRequest, ProfessionalFormListResponse, RetentionResponse,
} from '@afterword/api-types';
import { HttpClient, HttpEventType, type HttpResourceRef, httpResource } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import { type Observable, filter, firstValueFrom, map } from 'rxjs';
import { Proof } from '../platform/proof';
import type { ErasureKind } from './erasure-words';

const erasures: Readonly<Record<ErasureKind, string>> = { account: '/api/account/closing', entries: '/api/account/entries-erasure' };

/** How far a download of everything has come: only what is known to be so. */
export interface Arriving {
  /** how many entries come; null until the first answer */
  readonly entries: number | null;
  readonly bytes: number;
  /** the whole file, once it is here */
  readonly file: Blob | null;
}

/** What an author takes with them, and what their regulator asks for. */
@Injectable({ providedIn: 'root' })
export class GovernanceApi {
  private readonly http = inject(HttpClient);
  private readonly proof = inject(Proof);
  private readonly wanted = signal(false);
  private readonly listed = httpResource<ProfessionalFormListResponse>(() => (this.wanted() ? '/api/professional-forms' : undefined));

  /** The forms in force: the same for everyone, so they are fetched once, when a page first wants them. */
  forms(): HttpResourceRef<ProfessionalFormListResponse | undefined> {
    this.wanted.set(true);
    return this.listed;
  }

  /** Everything, as it arrives. Leaving the observable ends the making of it. */
  everything(): Observable<Arriving> {
    let entries: number | null = null;
    return this.http.post('/api/exports', null, { observe: 'events', reportProgress: true, responseType: 'blob' }).pipe(
      map((event): Arriving | null => {
        if (event.type === HttpEventType.ResponseHeader) {
          if (!event.ok) return null;
          entries = Number(event.headers.get('X-Afterword-Entries') ?? 0);
          return { entries, bytes: 0, file: null };
        }
        if (event.type === HttpEventType.DownloadProgress) return { entries, bytes: event.loaded, file: null };
        if (event.type !== HttpEventType.Response) return null;
        return { entries, bytes: event.body?.size ?? 0, file: event.body };
      }),
      filter((arriving) => arriving !== null),
    );
  }

  /** Holds on what whoever is signed in wrote, as far as the law lets them know. */
  holds(): HttpResourceRef<OwnHoldListResponse | undefined> {
    return httpResource<OwnHoldListResponse>(() => '/api/account/holds');
  }

  /** Who may read by law what they wrote, and every opening. */
  disclosures(): HttpResourceRef<OwnDisclosureListResponse | undefined> {
    return httpResource<OwnDisclosureListResponse>(() => '/api/account/disclosures');
  }

  /** What is being erased of whoever is signed in, until its day; null: nothing is. */
  erasure(kind: () => ErasureKind): HttpResourceRef<AccountClosing | null | undefined> {
    return httpResource<AccountClosing | null>(() => erasures[kind()], {
      parse: (body) => { const read = body as AccountClosingResponse | EntriesErasureResponse; return 'closing' in read ? read.closing : read.erasure; },
    });
  }

  /** Begins to erase it, once whoever is signed in has shown again who they are. */
  erase(kind: ErasureKind): Promise<AccountClosingBegun> {
    return firstValueFrom(this.http.put<AccountClosingBegun>(erasures[kind], null));
  }

  async keep(kind: ErasureKind): Promise<void> {
    await firstValueFrom(this.http.delete(erasures[kind]));
  }

  receipt(code: string): Promise<ErasureReceiptResponse> {
    return firstValueFrom(this.http.post<ErasureReceiptResponse>('/api/erasure-receipts', { code }));
  }

  retention(): HttpResourceRef<RetentionResponse | undefined> {
    return httpResource<RetentionResponse>(() => '/api/retention');
  }

  leaving(): HttpResourceRef<OwnLeavingResponse | undefined> {
    return httpResource<OwnLeavingResponse>(() => '/api/account/leaving');
  }

  /** Whether a link can be made for somebody. */
  packLinks(id: () => string): HttpResourceRef<PackLinksOfPersonResponse | undefined> {
    return httpResource<PackLinksOfPersonResponse>(() => `/api/people/${id()}/pack-link`);
  }

  /** Makes a link to what is somebody's, or one's own (null), once it is shown again who makes it. */
  makePackLink(personId: string | null): Promise<MadePackLinkResponse> {
    const address = personId === null ? '/api/account/pack-link' : `/api/people/${personId}/pack-link`;
    return this.proof.before(() => firstValueFrom(this.http.post<MadePackLinkResponse>(address, null)));
  }

  packBehind(token: string): Promise<PackBehindLinkResponse> {
    return firstValueFrom(this.http.post<PackBehindLinkResponse>('/api/packs/reading', { token }));
  }

  fetchPack(token: string, password: string): Observable<Blob> {
    return this.http.post('/api/packs', { token, password }, { responseType: 'blob' });
  }

  heldAboutMe(): HttpResourceRef<PaperResponse | undefined> {
    return httpResource<PaperResponse>(() => '/api/account/held');
  }

  /** For administrators: what can be said about somebody who asks. */
  heldAbout(id: () => string): HttpResourceRef<PaperResponse | undefined> {
    return httpResource<PaperResponse>(() => `/api/people/${id()}/held`);
  }

  /** What an inspection may see of these months. */
  inspectionPack(months: () => { readonly from: string; readonly to: string }): HttpResourceRef<PaperResponse | undefined> {
    return httpResource<PaperResponse>(() => ({ url: '/api/inspection-pack', params: { ...months() } }));
  }

  /** A document as a file for Word, made of these words. */
  document(words: ProfessionalDocumentRequest): Promise<Blob> {
    return firstValueFrom(this.http.post('/api/professional-documents', words, { responseType: 'blob' }));
  }
}

/** Whether a ZIP has come to its end: its last record stands where it has to. */
export async function isWhole(file: Blob): Promise<boolean> {
  const end = new Uint8Array(await file.slice(-22).arrayBuffer());
  return end.length === 22 && [0x50, 0x4b, 0x05, 0x06].every((byte, at) => end[at] === byte);
}

/** "640 KB", "1.2 MB". */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
