import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { TrendPart, TrendsOfPartsResponse, TrendsResponse } from '@afterword/api-types';

/** The published figures, which never change once a month is published. */
@Injectable({ providedIn: 'root' })
export class TrendsApi {
  /** of the organisation, or of one line, ward or staff group */
  trends(chosen: () => { cut: string | undefined; part: string | undefined }): HttpResourceRef<TrendsResponse | undefined> {
    return httpResource<TrendsResponse>(() => ({ url: '/api/trends', params: given(chosen()) }));
  }

  /** One theme or behaviour in all parts of a cut; nothing is asked while there is nothing to compare. */
  ofParts(chosen: () => { cut: string; line: string | undefined; code: string } | null): HttpResourceRef<TrendsOfPartsResponse | undefined> {
    return httpResource<TrendsOfPartsResponse>(() => {
      const asked = chosen();
      return asked ? { url: '/api/trends/parts', params: given(asked) } : undefined;
    });
  }

  /** Where the same figures are to be had as a file. */
  csvAddress(months: readonly string[], part: TrendPart | null): string {
    const of = part ? `&cut=${part.cut}&part=${encodeURIComponent(part.id)}` : '';
    return `/api/trends.csv?from=${months[0]}&to=${months.at(-1)}${of}`;
  }
}

function given(asked: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).filter((each): each is [string, string] => each[1] !== undefined));
}
