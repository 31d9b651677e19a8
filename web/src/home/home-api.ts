import type { InboxResponse } from '@afterword/api-types';
import { type HttpResourceRef, httpResource } from '@angular/common/http';
import { Injectable } from '@angular/core';

/** What home asks for beyond the journal: what others have shared. */
@Injectable({ providedIn: 'root' })
export class HomeApi {
  inbox(wanted: () => boolean): HttpResourceRef<InboxResponse | undefined> {
    return httpResource<InboxResponse>(() => (wanted() ? '/api/inbox' : undefined));
  }
}
