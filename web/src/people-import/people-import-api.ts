import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { ImportLinksResponse, ImportListResponse, ImportPreviewResponse, ImportRequest, ImportResponse } from '@afterword/api-types';
import { firstValueFrom } from 'rxjs';
import { Proof } from '../platform/proof';

export type ImportPreview = ImportPreviewResponse;
export type ImportedPerson = ImportPreview['people'][number];
export type DoneImport = ImportResponse;
export type ImportedLink = ImportLinksResponse['links'][number];

/** Everything the web asks of the API about importing people from a file. */
@Injectable({ providedIn: 'root' })
export class PeopleImportApi {
  private readonly http = inject(HttpClient);
  private readonly proof = inject(Proof);

  imports(): HttpResourceRef<ImportListResponse | undefined> {
    return httpResource<ImportListResponse>(() => '/api/people-imports');
  }

  /** What a file would change. Changes nothing. */
  preview(file: string): Promise<ImportPreview> {
    return firstValueFrom(this.http.post<ImportPreview>('/api/people-imports/preview', { file }));
  }

  /** Refused with 412, and nothing done, when it would do something else than was shown. */
  bringIn(request: ImportRequest): Promise<DoneImport> {
    return this.proof.before(() => firstValueFrom(this.http.post<DoneImport>('/api/people-imports', request)));
  }

  /** Links for everybody whom an import brought in and who has no password yet, some at a time; says how many there are by now. */
  async makeLinks(id: string, soFar: (links: number) => void): Promise<{ readonly links: readonly ImportedLink[]; readonly worksUntil: string }> {
    const links: ImportedLink[] = [];
    for (let after: string | null = null; ;) {
      const made: ImportLinksResponse = await this.proof.before(() => firstValueFrom(this.http.post<ImportLinksResponse>(`/api/people-imports/${id}/links`, { after })));
      links.push(...made.links);
      soFar(links.length);
      if (made.next === null) return { links, worksUntil: made.worksUntil };
      after = made.next;
    }
  }
}
