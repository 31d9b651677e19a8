import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { BriefingListResponse, BriefingReadingResponse } from '@afterword/api-types';
import { firstValueFrom } from 'rxjs';
import { EntriesApi } from '../entries';

/** A briefing with the day on which it was published. */
export type PublishedBriefing = BriefingListResponse['briefings'][number];
export type EarlierBriefing = BriefingListResponse['earlier'][number];

/** Everything the web asks of the API about briefings. Reading one is nobody's business: nothing says who did. */
@Injectable({ providedIn: 'root' })
export class BriefingsApi {
  private readonly http = inject(HttpClient);
  private readonly entries = inject(EntriesApi);

  /** The same list that entries take their themes from. */
  briefings(): HttpResourceRef<BriefingListResponse | undefined> {
    return this.entries.briefings();
  }

  /** One version, or the newest. */
  reading(code: () => string, version: () => string | undefined): HttpResourceRef<BriefingReadingResponse | undefined> {
    return httpResource<BriefingReadingResponse>(() => `/api/briefings/${encodeURIComponent(code())}${version() === undefined ? '' : `/versions/${encodeURIComponent(version() ?? '')}`}`);
  }

  /** For oneself alone; what home and the list show follows. */
  async mark({ code, version }: Pick<PublishedBriefing, 'code' | 'version'>, asRead: boolean): Promise<void> {
    const address = `/api/briefings/${encodeURIComponent(code)}/versions/${version}/read-mark`;
    await firstValueFrom(asRead ? this.http.put<void>(address, null) : this.http.delete<void>(address));
    this.entries.briefings().reload();
  }
}
