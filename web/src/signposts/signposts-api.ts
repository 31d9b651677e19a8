import type { SignpostListResponse } from '@afterword/api-types';
import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, signal } from '@angular/core';

export type Signpost = SignpostListResponse['signposts'][number];

/** Whom to turn to. The same for everyone, so it is fetched once, when a page first wants it. */
@Injectable({ providedIn: 'root' })
export class SignpostsApi {
  private readonly wanted = signal(false);
  private readonly read = httpResource<SignpostListResponse>(() => (this.wanted() ? '/api/signposts' : undefined));

  signposts(): HttpResourceRef<SignpostListResponse | undefined> {
    this.wanted.set(true);
    return this.read;
  }
}

/** A number as a telephone wants it. */
export function dialled(phone: string): string {
  return `tel:${phone.replaceAll(/[^\d+]/gu, '')}`;
}
