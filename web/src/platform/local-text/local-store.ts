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
  aside: { key: [string, string]; value: { person: string; id: string; sealed: Sealed } };
  keys: { key: string; value: { person: string; key: CryptoKey } };
}
export type StoreName = 'text' | 'aside';

const name = 'afterword';
const version = 1;

/**
 * The two stores of a device, and the key of the one person whose own device it is. Every call may reject: a browser may have
 * no storage, refuse it, or be full.
 */
export class LocalStore {
  private opening: Promise<IDBPDatabase<Stores>> | null = null;

  /** `overtaken` is called when a newer Afterword in another tab needs the storage in another form. */
  constructor(private readonly overtaken: () => void = () => undefined) {}

  async put(store: StoreName, row: StoredText): Promise<void> {
    await (await this.open()).put(store, row);
  }

  async get(store: StoreName, person: string, id: string): Promise<Sealed | undefined> {
    return (await (await this.open()).get(store, [person, id]))?.sealed;
  }

  async remove(store: StoreName, person: string, id: string): Promise<void> {
    await (await this.open()).delete(store, [person, id]);
  }

  /** Every text on this device, whoever wrote it. */
  async texts(): Promise<readonly StoredText[]> {
    return (await this.open()).getAll('text');
  }

  async keepKey(person: string, key: CryptoKey): Promise<void> {
    const database = await this.open();
    const transaction = database.transaction('keys', 'readwrite');
    await Promise.all([transaction.store.clear(), transaction.store.put({ person, key }), transaction.done]);
  }

  async dropKeys(): Promise<void> {
    const database = await this.open();
    await Promise.all([database.clear('keys'), database.clear('aside')]);
  }

  /** The person whose own device this is, with their key. */
  async keptKey(): Promise<{ person: string; key: CryptoKey } | null> {
    return (await (await this.open()).getAll('keys'))[0] ?? null;
  }

  /** Removes the texts and what was set aside of one person, and every key. */
  async wipe(person: string): Promise<void> {
    const database = await this.open();
    const theirs = IDBKeyRange.bound([person], [person, []]);
    await Promise.all([database.delete('text', theirs), database.clear('aside'), database.clear('keys')]);
  }

  private open(): Promise<IDBPDatabase<Stores>> {
    this.opening ??= openDB<Stores>(name, version, {
      upgrade: (database) => {
        database.createObjectStore('text', { keyPath: ['person', 'id'] });
        database.createObjectStore('aside', { keyPath: ['person', 'id'] });
        database.createObjectStore('keys', { keyPath: 'person' });
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        this.opening = Promise.reject(new Error('The storage of this device belongs to a newer Afterword.'));
        this.opening.catch(() => undefined);
        this.overtaken();
      },
      terminated: () => (this.opening = null),
    });
    this.opening.catch(() => (this.opening = null));
    return this.opening;
  }
}
