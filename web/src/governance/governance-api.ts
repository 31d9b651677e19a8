import type { ExportRequest, ProfessionalDocumentRequest, ProfessionalFormListResponse } from '@afterword/api-types';
import { HttpClient, HttpEventType, type HttpResourceRef, httpResource } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import { type Observable, filter, firstValueFrom, map } from 'rxjs';

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
  private readonly wanted = signal(false);
  private readonly listed = httpResource<ProfessionalFormListResponse>(() => (this.wanted() ? '/api/professional-forms' : undefined));

  /** The forms in force: the same for everyone, so they are fetched once, when a page first wants them. */
  forms(): HttpResourceRef<ProfessionalFormListResponse | undefined> {
    this.wanted.set(true);
    return this.listed;
  }

  /** Everything, as it arrives. Leaving the observable ends the making of it. */
  everything(password: string): Observable<Arriving> {
    let entries: number | null = null;
    return this.http.post('/api/exports', { password } satisfies ExportRequest, { observe: 'events', reportProgress: true, responseType: 'blob' }).pipe(
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
