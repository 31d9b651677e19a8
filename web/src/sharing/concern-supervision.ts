import { Injectable, computed, inject, signal } from '@angular/core';
import type { ConcernNoteRequest } from '@afterword/api-types';
import { SharingApi } from './sharing-api';

/** The supervision in which the two people of a share may note a concern: the reader supervises, the author is supervised. */
@Injectable({ providedIn: 'root' })
export class ConcernSupervision {
  private readonly api = inject(SharingApi);
  private readonly author = signal<string | null>(null);
  private readonly wanted = signal(false);
  private readonly read = this.api.supervisions(() => this.wanted() && this.author() !== null);

  /** One that keeps notes before one that does not; null while it is not known. */
  readonly current = computed(() => {
    const all = this.read.hasValue() ? this.read.value().supervisions : [];
    const theirs = all.filter(({ role, person, endedOn }) => role === 'supervisor' && person.id === this.author() && endedOn === null);
    return theirs.find(({ type }) => type !== 'restorative') ?? theirs[0] ?? null;
  });

  /** Asks for it, once somebody is concerned. */
  look(): void {
    this.wanted.set(true);
  }

  private readonly agreement = this.api.agreement(() => this.current()?.id);
  /** What the two agreed about keeping things private, else what the organisation says until they have. */
  readonly limits = computed(() => {
    const agreement = this.agreement.hasValue() ? this.agreement.value() : undefined;
    if (!agreement) return [];
    const agreed = agreement.current?.terms.confidentiality.trim();
    return agreed ? [{ name: 'You two agreed', words: agreed }] : agreement.standing.map(({ name, words }) => ({ name, words }));
  });

  of(authorId: string | null): void {
    this.author.set(authorId);
  }

  /** Resolves to whether the note was kept. */
  async note(supervisionId: string, request: ConcernNoteRequest): Promise<boolean> {
    try {
      await this.api.noteConcern(supervisionId, request);
      return true;
    } catch {
      return false;
    }
  }
}
