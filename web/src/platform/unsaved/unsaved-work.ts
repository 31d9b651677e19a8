import { Injectable, signal } from '@angular/core';

/** Words that are not at the API yet. */
export interface UnsavedPiece {
  /** the name under which this device keeps it, where it does; pieces of one name are one text */
  id?(): string;
  /** true while something is not saved at the API */
  unsaved(): boolean;
  /** true while something is nowhere but on this screen; the same as `unsaved` for what is not kept on the device */
  atRisk?(): boolean;
  /** Tries to save it now; resolves to whether nothing is left unsaved. */
  save(): Promise<boolean>;
}

/**
 * Knows of everything unsaved in this tab, so that leaving, signing out and an expired sign-in cannot lose it. Whoever holds
 * text adds a piece, and removes it when the text is gone.
 */
@Injectable({ providedIn: 'root' })
export class UnsavedWork {
  private readonly pieces = signal<readonly UnsavedPiece[]>([]);
  private readonly passing = signal<readonly (() => boolean)[]>([]);
  private dropped = false;

  constructor() {
    addEventListener('beforeunload', (event) => {
      if (this.anyAtRisk()) event.preventDefault();
    });
  }

  add(piece: UnsavedPiece): () => void {
    this.pieces.update((pieces) => [...pieces, piece]);
    return () => this.pieces.update((pieces) => pieces.filter((each) => each !== piece));
  }

  /** Words that go with their page, such as those searched for. Only an expired sign-in need not take them. */
  addPassing(typed: () => boolean): () => void {
    this.passing.update((all) => [...all, typed]);
    return () => this.passing.update((all) => all.filter((each) => each !== typed));
  }

  anyPassing(): boolean {
    return !this.dropped && this.passing().some((typed) => typed());
  }

  any(): boolean {
    return this.count() > 0;
  }

  /** Something is nowhere but on this screen. */
  anyAtRisk(): boolean {
    return !this.dropped && this.pieces().some((piece) => piece.atRisk?.() ?? piece.unsaved());
  }

  /** How many there are, with those that this device keeps under these names although no page of this tab holds them. */
  count(kept: readonly string[] = []): number {
    if (this.dropped) return 0;
    const unsaved = this.pieces().filter((piece) => piece.unsaved());
    return new Set([...unsaved.map((piece) => piece.id?.() ?? piece), ...kept]).size;
  }

  /** Tries to save all of it. */
  async saveAll(): Promise<void> {
    await Promise.all(this.pieces().filter((piece) => piece.unsaved()).map((piece) => piece.save()));
  }

  /** Gives all of it up; the page is about to be left for good. */
  drop(): void {
    this.dropped = true;
  }
}
