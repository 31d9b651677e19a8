import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Sealed } from './sealed';

/** What stands on the disk of a device: whose it is, under which name, and ciphertext. The day only serves to sweep. */
export interface StoredText {
  readonly person: string;
  readonly id: string;
  readonly day: string;
  readonly sealed: Sealed;
}

interface Stores extends DBSchema {
  text: { key: [string, string]; value: StoredText };
  aside: { key: [string, string]; value: Omit<StoredText, 'day'> };
  keys: { key: string; value: { person: string; key: CryptoKey } };
}

const name = 'afterword';
const version = 1;

/**
 * The stores of a device, and the key of the one person whose own device it is. Every call may reject: a browser may have no
 * storage, refuse it, or be full.
 */
export class LocalStore {
  private opening: Promise<IDBPDatabase<Stores>> | null = null;

  /** `overtaken` is called when a newer Afterword has given the storage another form. */
  constructor(private readonly overtaken: () => void = () => undefined) {}

  async put(row: StoredText): Promise<void> {
    // Strict: a phone may run out of battery in the next second.
    const transaction = (await this.open()).transaction('text', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(row), transaction.done]);
  }

  async text(person: string, id: string): Promise<Sealed | undefined> {
    return (await (await this.open()).get('text', [person, id]))?.sealed;
  }

  async remove(person: string, id: string): Promise<void> {
    await (await this.open()).delete('text', [person, id]);
  }

  /** Every text on this device, whoever wrote it. */
  async texts(): Promise<readonly StoredText[]> {
    return (await this.open()).getAll('text');
  }

  async setAside(person: string, id: string, sealed: Sealed): Promise<void> {
    await (await this.open()).put('aside', { person, id, sealed });
  }

  async aside(person: string, id: string): Promise<Sealed | undefined> {
    return (await (await this.open()).get('aside', [person, id]))?.sealed;
  }

  /** Keeps this key in place of any other. */
  async keepKey(person: string, key: CryptoKey): Promise<void> {
    const transaction = (await this.open()).transaction('keys', 'readwrite');
    await Promise.all([transaction.store.clear(), transaction.store.put({ person, key }), transaction.done]);
  }

  /** The person whose own device this is, with their key. */
  async keptKey(): Promise<{ person: string; key: CryptoKey } | null> {
    return (await (await this.open()).getAll('keys'))[0] ?? null;
  }

  async dropKeys(): Promise<void> {
    const database = await this.open();
    await Promise.all([database.clear('keys'), database.clear('aside')]);
  }

  /** Removes every text of one person. */
  async removeTexts(person: string): Promise<void> {
    await (await this.open()).delete('text', IDBKeyRange.bound([person], [person, []]));
  }

  private open(): Promise<IDBPDatabase<Stores>> {
    if (this.opening) return this.opening;
    const opening = openDB<Stores>(name, version, {
      upgrade: (database) => {
        database.createObjectStore('text', { keyPath: ['person', 'id'] });
        database.createObjectStore('aside', { keyPath: ['person', 'id'] });
        database.createObjectStore('keys', { keyPath: 'person' });
      },
      blocking: (_ours, theirs, event) => {
        (event.target as IDBDatabase).close();
        this.opening = null;
        // Null when somebody deletes the storage: it may be opened anew.
        if (theirs !== null) this.overtaken();
      },
      terminated: () => (this.opening = null),
    });
    this.opening = opening;
    opening.catch((failure: unknown) => {
      this.opening = null;
      if ((failure as Error | null)?.name === 'VersionError') this.overtaken();
    });
    return opening;
  }
}
