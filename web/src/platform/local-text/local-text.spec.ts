import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { TestBed } from '@angular/core/testing';
import { LocalText, type LocalPiece } from './local-text';

const keys = { amina: 'A'.repeat(43), tom: 'B'.repeat(42) + 'A' };
const piece = (id: string, text: string, more: Partial<LocalPiece> = {}): LocalPiece => ({
  id, content: { model: 'plain', sections: [{ section: 'text', text }] }, revision: 3, attempted: ['mark'], ...more,
});

describe('text on this device', () => {
  beforeEach(() => (globalThis.indexedDB = new IDBFactory()));

  const device = (): LocalText => {
    TestBed.resetTestingModule();
    return TestBed.inject(LocalText);
  };
  const signedIn = async (who: 'amina' | 'tom', own = false): Promise<LocalText> => {
    const local = device();
    await local.open(who, keys[who], own);
    return local;
  };
  const onDisk = async (): Promise<string> => {
    const request = indexedDB.open('afterword');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('refused'));
    });
    const rows = await Promise.all([...database.objectStoreNames].map((name) => new Promise<unknown[]>((resolve) => {
      const all = database.transaction(name).objectStore(name).getAll();
      all.onsuccess = () => resolve(all.result);
    })));
    database.close();
    return JSON.stringify(rows, (_, value: unknown) => (value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : ArrayBuffer.isView(value) ? '' : value));
  };

  it('comes back as it was, the newest of each entry', async () => {
    const local = await signedIn('amina');
    await local.put(piece('e1', 'First.'));
    await local.put(piece('e1', 'Second.'));
    expect(await local.piece('e1')).toEqual(piece('e1', 'Second.'));
    expect(await local.all()).toEqual({ pieces: [piece('e1', 'Second.')], unreadable: [], newer: 0 });
    await local.remove('e1');
    expect((await local.all()).pieces).toEqual([]);
  });

  it('is ciphertext on the disk, and so is what was set aside', async () => {
    const local = await signedIn('amina', true);
    await local.put(piece('e1', 'A canary sang.'));
    await local.setAside('who', { givenName: 'Canary' });
    expect(await local.aside('who')).toEqual({ givenName: 'Canary' });
    expect(await onDisk()).toContain('e1');
    expect(await onDisk()).not.toMatch(/canary/iu);
  });

  it('opens again after a crash, with the key that the next sign-in brings', async () => {
    await (await signedIn('amina')).put(piece('e1', 'Half a sentence'));
    expect((await (await signedIn('amina')).all()).pieces).toEqual([piece('e1', 'Half a sentence')]);
  });

  it('opens for nobody else, who is told nothing of it, and stays for its author', async () => {
    await (await signedIn('amina')).put(piece('e1', 'Mine.'));
    expect(await (await signedIn('tom')).all()).toEqual({ pieces: [], unreadable: [], newer: 0 });
    expect((await (await signedIn('amina')).all()).pieces).toHaveLength(1);
  });

  it('starts without a connection on a device of one\'s own, and on no other', async () => {
    await (await signedIn('amina', true)).put(piece('e1', 'On the bus.'));
    const later = device();
    expect(await later.restore()).toBe('amina');
    expect((await later.all()).pieces).toEqual([piece('e1', 'On the bus.')]);
    await signedIn('amina', false);
    expect(await device().restore()).toBeNull();
  });

  it('is said to be unreadable, and is not deleted, when its key has gone', async () => {
    await (await signedIn('amina')).put(piece('e1', 'Old key.'));
    const local = device();
    await local.open('amina', keys.tom, false);
    expect(await local.all()).toEqual({ pieces: [], unreadable: ['e1'], newer: 0 });
    expect((await (await signedIn('amina')).all()).pieces).toHaveLength(1);
  });

  it('does not take the text of one entry for that of another', async () => {
    const local = await signedIn('amina');
    await local.put(piece('e1', 'Here.'));
    const request = indexedDB.open('afterword');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const store = request.result.transaction('text', 'readwrite').objectStore('text');
    await new Promise((resolve) => {
      const all = store.getAll();
      all.onsuccess = () => {
        store.put({ ...(all.result[0] as object), id: 'e2' });
        resolve(null);
      };
    });
    expect((await local.all()).unreadable).toEqual(['e2']);
  });

  it('leaves nothing of a person, and no key, after it was wiped', async () => {
    await (await signedIn('tom')).put(piece('e9', 'Theirs.'));
    const local = await signedIn('amina', true);
    await local.put(piece('e1', 'Mine.'));
    await local.setAside('who', 'Amina');
    await local.wipe();
    expect(await onDisk()).not.toContain('amina');
    expect(await onDisk()).toContain('tom');
    await expect(local.put(piece('e1', 'Later.'))).rejects.toThrow('Nobody');
    expect(await device().restore()).toBeNull();
  });
});
