import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { TrendsResponse } from '@afterword/api-types';

/** The published figures, which never change once a month is published. */
@Injectable({ providedIn: 'root' })
export class TrendsApi {
  trends(): HttpResourceRef<TrendsResponse | undefined> {
    return httpResource<TrendsResponse>(() => '/api/trends');
  }

  /** Where the same figures are to be had as a file. */
  csvAddress(months: readonly string[]): string {
    return `/api/trends.csv?from=${months[0]}&to=${months.at(-1)}`;
  }
}
