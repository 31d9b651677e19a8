import { Injectable, inject } from '@angular/core';
import type { CommentKind } from '@afterword/journal';
import { type UnsentText, UnsentTexts } from '../platform/unsent';

/**
 * Where a comment is written: `paragraph-…`, `words-…`, `whole`, or `thread-…` for an answer; and where one is changed: `draft-…` while it
 * waits, `wording-…` once it was seen.
 */
export type Place = string;

/** A comment as it is kept until it is sent: its writer's own words, and the id under which they are sent, so that they are sent once. */
export interface CommentDraft {
  readonly text: string;
  readonly request: string;
  /** what it is meant as, once that was chosen */
  readonly kind?: CommentKind;
}

/** Comments typed and not sent, by share. They are kept sealed on this device, and found again on the same share. */
@Injectable({ providedIn: 'root' })
export class CommentDrafts {
  readonly texts = inject(UnsentTexts);

  /** Not from within a computed value: the first call makes it known. */
  at(shareId: string, place: Place): UnsentText<CommentDraft> {
    return this.texts.text(`${beginning(shareId)}${place}`);
  }

  of(shareId: string): ReadonlyMap<Place, UnsentText<CommentDraft>> {
    const begins = beginning(shareId);
    return new Map(this.texts.all(begins).map((text) => [text.id().slice(begins.length), text as UnsentText<CommentDraft>]));
  }

  wordsOf(shareId: string): readonly string[] {
    return [...this.of(shareId).values()].map((draft) => draft.value()?.text ?? '');
  }

  /** Drops what was typed on a share that has ended: nobody would see it any more. */
  drop(shareId: string): void {
    for (const draft of this.of(shareId).values()) void this.texts.end(draft);
  }
}

const beginning = (shareId: string): string => `comment ${shareId} `;
