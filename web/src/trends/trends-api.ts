import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { TrendChoicesResponse, TrendPart, TrendsOfPartsResponse, TrendsResponse, TrendsTogetherResponse } from '@afterword/api-types';

/** One theme or behaviour in the parts of a cut, from one month to another. */
export interface PartsAsked {
  readonly cut: string;
  readonly line: string | undefined;
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** The published figures, which never change once a month is published. */
@Injectable({ providedIn: 'root' })
export class TrendsApi {
  /** of the organisation, or of one line, ward or staff group, in its last months or in all; nothing is asked for null */
  trends(chosen: () => { cut: string | undefined; part: string | undefined; last: string | undefined } | null): HttpResourceRef<TrendsResponse | undefined> {
    return httpResource<TrendsResponse>(() => {
      const asked = chosen();
      return asked ? { url: '/api/trends', params: given(asked) } : undefined;
    });
  }

  /** Of which parts there are figures: as many as a menu holds, of those in whose names the words stand. */
  choices(words: () => string): HttpResourceRef<TrendChoicesResponse | undefined> {
    return httpResource<TrendChoicesResponse>(() => ({ url: '/api/trends/choices', params: given({ words: words() || undefined }) }));
  }

  /** One theme or behaviour in the parts of a cut; nothing is asked while there is nothing to compare. */
  ofParts(chosen: () => PartsAsked | null): HttpResourceRef<TrendsOfPartsResponse | undefined> {
    return httpResource<TrendsOfPartsResponse>(() => {
      const asked = chosen();
      return asked ? { url: '/api/trends/parts', params: given({ ...asked }) } : undefined;
    });
  }

  /** Which themes stand together in each month of the hospital, from one to another. */
  together(asked: () => { from: string; to: string }): HttpResourceRef<TrendsTogetherResponse | undefined> {
    return httpResource<TrendsTogetherResponse>(() => ({ url: '/api/trends/together', params: asked() }));
  }

  togetherCsvAddress(asked: { from: string; to: string }): string {
    return `/api/trends/together.csv?${query(asked)}`;
  }

  /** Where the same figures are to be had as a file. */
  csvAddress(months: readonly string[], part: TrendPart | null): string {
    return `/api/trends.csv?${query({ from: months[0], to: months.at(-1), ...(part ? { cut: part.cut, part: part.id } : {}) })}`;
  }

  partsCsvAddress(asked: PartsAsked): string {
    return `/api/trends/parts.csv?${query({ ...asked })}`;
  }
}

function given(asked: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).filter((each): each is [string, string] => each[1] !== undefined));
}

function query(asked: Record<string, string | undefined>): string {
  return new URLSearchParams(given(asked)).toString();
}
