import { Injectable, inject, signal } from '@angular/core';
import { UnsavedWork } from '../platform/unsaved';

/** Where a comment is written: `paragraph-…`, `whole`, or `thread-…` for an answer. */
export type Place = string;

type Drafts = Readonly<Record<Place, string>>;

/** Comments typed and not sent, by share: going to another page and coming back finds them again. */
@Injectable({ providedIn: 'root' })
export class CommentDrafts {
  private readonly byShare = signal<Readonly<Record<string, Drafts>>>({});

  constructor() {
    const unsaved = (): boolean => Object.values(this.byShare()).some((drafts) => Object.values(drafts).some((text) => text.trim() !== ''));
    // There is nowhere to save them to, so that leaving asks first.
    inject(UnsavedWork).add({ unsaved, save: () => Promise.resolve(!unsaved()) });
  }

  of(shareId: string): Drafts {
    return this.byShare()[shareId] ?? {};
  }

  keep(shareId: string, place: Place, text: string): void {
    this.byShare.update((all) => ({ ...all, [shareId]: { ...all[shareId], [place]: text } }));
  }

  /** Drops what was typed on a share that has ended: nobody would see it any more. */
  drop(shareId: string): void {
    this.byShare.update(({ [shareId]: _, ...others }) => others);
  }
}
