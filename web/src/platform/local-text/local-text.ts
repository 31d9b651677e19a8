import type { EntryRequest } from '@afterword/api-types';
import { dayOf } from '@afterword/ui';
import { Injectable, signal } from '@angular/core';
import { LocalStore } from './local-store';
import { type Sealed, importKey, seal, unseal } from './sealed';

/** The form in which pieces are written. A higher number was written by a newer Afterword. */
export const pieceForm = 1;

/** Words on this device that may not be at the API yet. */
export interface LocalPiece {
  readonly id: string;
  readonly content: EntryRequest;
  /** the revision they were written on; null for an entry that the API has not acknowledged */
  readonly revision: number | null;
  /** what may have arrived at the API although no answer came: fingerprints of what was sent */
  readonly attempted: readonly string[];
}

export interface FoundText {
  readonly pieces: readonly LocalPiece[];
  /** ids of texts of this person that cannot be opened: broken, or under a key that has gone */
  readonly unreadable: readonly string[];
  /** texts that only a newer Afterword can open */
  readonly newer: number;
}

/** somebody else's text, or one that nobody came back for, is kept this long */
const keptDays = 30;

/**
 * The text on this device, always as ciphertext under its author's key. The key comes from the API with the sign-in, so it lives
 * in memory; on somebody's own device the browser also keeps it, in a form that no page can read out.
 */
@Injectable({ providedIn: 'root' })
export class LocalText {
  private readonly store = new LocalStore(() => this.overtaken.set(true));
  private key: CryptoKey | null = null;
  private person: string | null = null;
  private opening: Promise<void> = Promise.resolve();

  /** a newer Afterword in another tab has taken the storage over; this tab cannot keep anything here any more */
  readonly overtaken = signal(false);

  /** Takes the key of whoever signed in. `own` keeps it for starts without a connection; otherwise a kept one goes. */
  open(person: string, key: string, own: boolean): Promise<void> {
    this.opening = (async () => {
      this.key = await importKey(key);
      this.person = person;
      await (own ? this.store.keepKey(person, this.key) : this.store.dropKeys()).catch(() => undefined);
    })();
    return this.opening;
  }

  /** On somebody's own device: who it is, with nothing asked of the API. Null where no key is kept. */
  async restore(): Promise<string | null> {
    const kept = await this.store.keptKey().catch(() => null);
    if (!kept) return null;
    [this.key, this.person] = [kept.key, kept.person];
    return kept.person;
  }

  /** Keeps a piece, in place of an older one. Rejects when this device refuses, or nobody's key is here. */
  async put(piece: LocalPiece): Promise<void> {
    const { person, key } = await this.opened();
    const sealed = await seal(key, { person, id: piece.id }, { form: pieceForm, ...piece });
    await this.store.put('text', { person, id: piece.id, day: dayOf(new Date()), sealed });
  }

  async remove(id: string): Promise<void> {
    const { person } = await this.opened();
    await this.store.remove('text', person, id);
  }

  /** What is kept of one entry; null where nothing is, or it cannot be opened. */
  async piece(id: string): Promise<LocalPiece | null> {
    const { person, key } = await this.opened();
    const sealed = await this.store.get('text', person, id);
    const piece = sealed ? await this.pieceIn(key, { person, id }, sealed) : null;
    return piece === 'newer' ? null : piece;
  }

  /** Everything of this person on this device. Text of others stays where it is, sealed, for a while. */
  async all(): Promise<FoundText> {
    const { person, key } = await this.opened();
    const found = { pieces: [] as LocalPiece[], unreadable: [] as string[], newer: 0 };
    const oldest = dayOf(new Date(Date.now() - keptDays * 86_400_000));
    for (const row of await this.store.texts()) {
      if (row.person !== person) {
        if (row.day < oldest) await this.store.remove('text', row.person, row.id);
        continue;
      }
      const piece = await this.pieceIn(key, row, row.sealed);
      if (piece === 'newer') found.newer += 1;
      else if (piece) found.pieces.push(piece);
      else found.unreadable.push(row.id);
    }
    return found;
  }

  /** Keeps a small value for starts without a connection. */
  async setAside(name: string, value: unknown): Promise<void> {
    const { person, key } = await this.opened();
    await this.store.put('aside', { person, id: name, day: '', sealed: await seal(key, { person, id: name }, value) });
  }

  /** What was set aside under this name; null where nothing is. */
  async aside(name: string): Promise<unknown> {
    const { person, key } = await this.opened();
    const sealed = await this.store.get('aside', person, name);
    return sealed ? unseal(key, { person, id: name }, sealed).catch(() => null) : null;
  }

  /** Removes this person's text from the device, and every key. Text of somebody else stays sealed for them. */
  async wipe(): Promise<void> {
    const person = this.person ?? (await this.store.keptKey().catch(() => null))?.person ?? null;
    [this.key, this.person] = [null, null];
    if (person === null) await this.store.dropKeys();
    else await this.store.wipe(person);
  }

  private async opened(): Promise<{ person: string; key: CryptoKey }> {
    await this.opening;
    if (this.person === null || this.key === null) throw new Error('Nobody’s key is here.');
    return { person: this.person, key: this.key };
  }

  private async pieceIn(key: CryptoKey, place: { person: string; id: string }, sealed: Sealed): Promise<LocalPiece | 'newer' | null> {
    try {
      const { form, id, content, revision, attempted } = (await unseal(key, place, sealed)) as LocalPiece & { form: number };
      if (form > pieceForm) return 'newer';
      return id === place.id && Array.isArray(content.sections) ? { id, content, revision, attempted } : null;
    } catch {
      return null;
    }
  }
}
