import type { EntryRequest } from '@afterword/api-types';
import { dayOf } from '@afterword/ui';
import { Injectable, signal } from '@angular/core';
import { LocalStore, type StoredText } from './local-store';
import { type Sealed, importKey, seal, unseal } from './sealed';

/** The forms in which texts are written. A higher number was written by a newer Afterword. */
const forms = { entry: 1, unsent: 2 } as const;

/** Words on this device that may not be at the API yet. */
export interface LocalPiece {
  readonly id: string;
  readonly content: EntryRequest;
  /** the revision they were written on; null for an entry that the API has not acknowledged */
  readonly revision: number | null;
  /** marks of what was sent and may have arrived although no answer came */
  readonly attempted: readonly string[];
}

/** Words that were typed and have been sent nowhere. The id says what they belong to, never what they say. */
export interface UnsentPiece {
  readonly id: string;
  readonly value: unknown;
}

export interface FoundText {
  readonly pieces: readonly LocalPiece[];
  readonly unsent: readonly UnsentPiece[];
  /** ids of this person's texts that cannot be opened: broken, or under a key that has gone */
  readonly unreadable: readonly string[];
  /** how many texts only a newer Afterword can open */
  readonly newer: number;
}

/** text of somebody who did not come back for it is kept this long */
const keptDays = 30;

/**
 * The text on this device, always as ciphertext under its author's key. The key comes from the API with the sign-in and lives in
 * memory; on somebody's own device the browser also keeps it, in a form that no page can read out.
 */
@Injectable({ providedIn: 'root' })
export class LocalText {
  private readonly store = new LocalStore(() => this.overtaken.set(true));
  private key: CryptoKey | null = null;
  private opening: Promise<void> = Promise.resolve();
  private readonly known = signal<string | null>(null);

  /** whose text can be opened here now */
  readonly person = this.known.asReadonly();
  /** a newer Afterword in another tab has taken the storage over: this tab cannot keep anything on the device any more */
  readonly overtaken = signal(false);

  /**
   * Takes the key of whoever signed in. `own` keeps it in this browser, for starts without a connection; otherwise any kept one
   * goes. Never rejects: without a key or a storage, `put` does.
   */
  open(person: string, key: string, own: boolean): Promise<void> {
    return (this.opening = this.take(person, key, own));
  }

  /** Keeps the key of whoever is here in this browser, which is their own. Rejects when the browser does not. */
  async keepKey(): Promise<void> {
    const { person, key } = await this.opened();
    await this.store.keepKey(person, key);
    // Asked once and for good; whatever the answer, nothing here counts on it.
    void navigator.storage?.persist?.().catch(() => undefined);
  }

  /** Takes any key, and what was set aside, out of this browser. */
  dropKey(): Promise<void> {
    return this.store.dropKeys();
  }

  /** On somebody's own device: who it is, with nothing asked of the API. Null where no key is kept. */
  async restore(): Promise<string | null> {
    const kept = await this.store.keptKey().catch(() => null);
    if (!kept) return null;
    this.key = kept.key;
    this.known.set(kept.person);
    return kept.person;
  }

  /** Keeps a piece, in place of an older one. Rejects when this device refuses, or nobody's key is here. */
  put(piece: LocalPiece): Promise<void> {
    return this.write(piece.id, { form: forms.entry, ...piece });
  }

  /** The same for words that were not sent. */
  putUnsent(piece: UnsentPiece): Promise<void> {
    return this.write(piece.id, { form: forms.unsent, ...piece });
  }

  async remove(id: string): Promise<void> {
    const { person } = await this.opened();
    await this.store.remove(person, id);
  }

  /** What is kept of one entry; null where nothing is, or it cannot be opened. */
  async piece(id: string): Promise<LocalPiece | null> {
    const piece = await this.kept(id);
    return piece && 'content' in piece ? piece : null;
  }

  /** The words kept under this id and not sent; null where nothing is, or they cannot be opened. */
  async unsent(id: string): Promise<unknown> {
    const piece = await this.kept(id);
    return piece && 'value' in piece ? piece.value : null;
  }

  /** Everything of this person on this device. Text of others stays where it is, sealed, for 30 days. */
  async all(): Promise<FoundText> {
    const { person, key } = await this.opened();
    const rows = await this.store.texts();
    const [pieces, unsent, unreadable]: [LocalPiece[], UnsentPiece[], string[]] = [[], [], []];
    let newer = 0;
    for (const row of rows.filter((each) => each.person === person)) {
      const piece = await this.pieceIn(key, row, row.sealed);
      if (piece === 'newer') newer += 1;
      else if (!piece) unreadable.push(row.id);
      else if ('value' in piece) unsent.push(piece);
      else pieces.push(piece);
    }
    await this.sweep(rows.filter((each) => each.person !== person)).catch(() => undefined);
    return { pieces, unsent, unreadable, newer };
  }

  /** Keeps a small value for starts without a connection. */
  async setAside(name: string, value: unknown): Promise<void> {
    const { person, key } = await this.opened();
    const sealed = await seal(key, asidePlace(person, name), value);
    this.demandStill(person);
    await this.store.setAside(person, name, sealed);
  }

  /** What was set aside under this name; null where nothing is. */
  async aside(name: string): Promise<unknown> {
    const { person, key } = await this.opened();
    const sealed = await this.store.aside(person, name);
    return sealed ? unseal(key, asidePlace(person, name), sealed).catch(() => null) : null;
  }

  /**
   * Removes everything of whoever is here, or whose key is kept, and every key. Text of somebody else stays, sealed for them.
   * Rejects when this device could not remove it.
   */
  async wipe(): Promise<void> {
    await this.opening;
    const person = this.known() ?? (await this.store.keptKey().catch(() => null))?.person ?? null;
    this.key = null;
    this.known.set(null);
    await this.store.dropKeys();
    if (person !== null) await this.store.removeTexts(person);
  }

  private async take(person: string, key: string, own: boolean): Promise<void> {
    try {
      this.key = await importKey(key);
      this.known.set(person);
    } catch {
      this.key = null;
      this.known.set(null);
    }
    // Not waited for: `put` waits for the key, and the storage may take its time.
    void (own && this.key ? this.keepKey() : this.store.dropKeys()).catch(() => undefined);
  }

  private async opened(): Promise<{ person: string; key: CryptoKey }> {
    await this.opening;
    const person = this.known();
    if (person === null || this.key === null) throw noKey();
    return { person, key: this.key };
  }

  /** Somebody may have left while their words were sealed: nothing is written behind a wipe. */
  private demandStill(person: string): void {
    if (this.known() !== person) throw noKey();
  }

  private async write(id: string, piece: object): Promise<void> {
    const { person, key } = await this.opened();
    const sealed = await seal(key, { person, id }, piece);
    this.demandStill(person);
    await this.store.put({ person, id, day: dayOf(new Date()), sealed });
  }

  private async kept(id: string): Promise<LocalPiece | UnsentPiece | null> {
    const { person, key } = await this.opened();
    const sealed = await this.store.text(person, id);
    const piece = sealed ? await this.pieceIn(key, { person, id }, sealed) : null;
    return piece === 'newer' ? null : piece;
  }

  private async pieceIn(key: CryptoKey, place: { person: string; id: string }, sealed: Sealed): Promise<LocalPiece | UnsentPiece | 'newer' | null> {
    try {
      const { form, id, value, content, revision, attempted } = (await unseal(key, place, sealed)) as LocalPiece & UnsentPiece & { form: number };
      if (form > forms.unsent) return 'newer';
      if (form === forms.unsent) return id === place.id && value ? { id, value } : null;
      return id === place.id && Array.isArray(content.sections) ? { id, content, revision, attempted } : null;
    } catch {
      return null;
    }
  }

  private async sweep(others: readonly StoredText[]): Promise<void> {
    const oldest = dayOf(new Date(Date.now() - keptDays * 86_400_000));
    for (const { person, id, day } of others) if (day < oldest) await this.store.remove(person, id);
  }
}

const noKey = (): Error => new Error('Nobody’s key is here.');
const asidePlace = (person: string, name: string): { person: string; id: string } => ({ person, id: `aside ${name}` });
