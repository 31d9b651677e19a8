import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { BriefingListResponse } from '@afterword/api-types';

/** A briefing with the day on which it was published. */
export type PublishedBriefing = BriefingListResponse['briefings'][number];

/** Everything the web asks of the API about briefings. Reading one is nobody's business: nothing says who did. */
@Injectable({ providedIn: 'root' })
export class BriefingsApi {
  briefings(): HttpResourceRef<BriefingListResponse | undefined> {
    return httpResource<BriefingListResponse>(() => '/api/briefings');
  }
}
