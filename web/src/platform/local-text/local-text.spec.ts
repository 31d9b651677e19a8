import 'fake-indexeddb/auto';
import { TestBed } from '@angular/core/testing';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { type LocalPiece, LocalText } from './local-text';

const keyOf = (byte: number): string => Buffer.alloc(32, byte).toString('base64url');
const piece = (id: string, text: string): LocalPiece => ({ id, content: { model: 'plain', sections: [{ section: 'text', text }] }, revision: 3, attempted: ['mark'] });

/** Another visit of this browser: nothing in memory, the same disk. */
function visit(): LocalText {
  TestBed.resetTestingModule();
  return TestBed.inject(LocalText);
}

async function visitAs(person: string, byte = 1, own = false): Promise<LocalText> {
  const text = visit();
  await text.open(person, keyOf(byte), own);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return text;
}

async function disk(change: (row: Record<string, unknown>) => void): Promise<void> {
  const database = await openDB('afterword');
  for (const row of (await database.getAll('text')) as Record<string, unknown>[]) {
    const changed = { ...row };
    change(changed);
    await database.put('text', changed);
  }
  database.close();
}

describe('text on this device', () => {
  beforeEach(() => (globalThis.indexedDB = new IDBFactory()));

  it('comes back to its author after everything in memory has gone', async () => {
    await (await visitAs('amina')).put(piece('one', 'She would not let go.'));
    const found = await (await visitAs('amina')).all();
    expect(found).toEqual({ pieces: [piece('one', 'She would not let go.')], unsent: [], unreadable: [], newer: 0 });
  });

  it('keeps the newest words of an entry only, and none once it is removed', async () => {
    const text = await visitAs('amina');
    await text.put(piece('one', 'First'));
    await text.put(piece('one', 'Second'));
    expect((await text.all()).pieces).toEqual([piece('one', 'Second')]);
    expect(await text.piece('one')).toEqual(piece('one', 'Second'));
    await text.remove('one');
    expect([(await text.all()).pieces, await text.piece('one')]).toEqual([[], null]);
  });

  it('keeps words that were not sent beside entries, and never takes one for the other', async () => {
    const text = await visitAs('amina');
    await text.put(piece('one', 'An entry'));
    await text.putUnsent({ id: 'comment share whole', value: { text: 'canary' } });
    const later = await visitAs('amina');
    expect(await later.all()).toEqual({ pieces: [piece('one', 'An entry')], unsent: [{ id: 'comment share whole', value: { text: 'canary' } }], unreadable: [], newer: 0 });
    expect([await later.unsent('comment share whole'), await later.piece('comment share whole'), await later.unsent('one'), await later.unsent('two')]).toEqual([{ text: 'canary' }, null, null, null]);
    await disk((row) => {
      expect(Buffer.from((row['sealed'] as { bytes: ArrayBuffer }).bytes).toString('latin1')).not.toMatch(/canary|text/u);
      if (row['id'] === 'comment share whole') row['id'] = 'comment other whole';
    });
    expect((await (await visitAs('amina')).all()).unreadable).toEqual(['comment other whole']);
  });

  it('stands on the disk without a word, a title or a time', async () => {
    await (await visitAs('amina')).put(piece('one', 'canary'));
    await disk((row) => {
      expect(Object.keys(row).sort()).toEqual(['day', 'id', 'person', 'sealed']);
      expect(row['day']).toMatch(/^\d{4}-\d\d-\d\d$/u);
      const bytes = Buffer.from((row['sealed'] as { bytes: ArrayBuffer }).bytes);
      expect(bytes.toString('latin1')).not.toMatch(/canary|sections/u);
    });
  });

  it('is not somebody else’s, and waits for its author', async () => {
    await (await visitAs('amina')).put(piece('one', 'Hers'));
    const tom = await visitAs('tom', 2);
    expect(await tom.all()).toEqual({ pieces: [], unsent: [], unreadable: [], newer: 0 });
    await tom.wipe();
    expect((await (await visitAs('amina')).all()).pieces).toHaveLength(1);
  });

  it('says that it cannot be opened, and deletes nothing, with another key, broken bytes, or bytes of another entry', async () => {
    const text = await visitAs('amina');
    await text.put(piece('one', 'One'));
    expect(await (await visitAs('amina', 9)).all()).toEqual({ pieces: [], unsent: [], unreadable: ['one'], newer: 0 });
    await disk((row) => (row['id'] = 'two'));
    expect((await (await visitAs('amina')).all()).unreadable).toEqual(['two']);
    await disk((row) => (row['sealed'] = 'nonsense'));
    expect((await (await visitAs('amina')).all()).unreadable).toEqual(['one', 'two']);
  });

  it('tells text of a newer Afterword from broken text', async () => {
    const text = await visitAs('amina');
    const stringify = jest.spyOn(JSON, 'stringify').mockReturnValueOnce('{"form":3,"id":"one"}');
    await text.put(piece('one', 'Later'));
    stringify.mockRestore();
    expect(await text.all()).toEqual({ pieces: [], unsent: [], unreadable: [], newer: 1 });
  });

  it('sweeps the text of others after 30 days, and never one’s own', async () => {
    await (await visitAs('amina')).put(piece('one', 'Old'));
    await disk((row) => (row['day'] = '2020-01-01'));
    expect((await (await visitAs('amina')).all()).pieces).toHaveLength(1);
    await (await visitAs('tom', 2)).all();
    expect((await (await visitAs('amina')).all()).pieces).toHaveLength(0);
  });

  it('keeps a key on somebody’s own device only, and in a form that cannot be read out', async () => {
    await (await visitAs('amina', 1, true)).put(piece('one', 'Mine'));
    const cold = visit();
    expect(await cold.restore()).toBe('amina');
    expect(cold.person()).toBe('amina');
    expect((await cold.all()).pieces).toHaveLength(1);
    const database = await openDB('afterword');
    const [kept] = (await database.getAll('keys')) as { key: CryptoKey }[];
    database.close();
    expect(kept?.key.extractable).toBe(false);
    await visitAs('amina');
    expect(await visit().restore()).toBeNull();
  });

  it('sets small values aside, sealed, for the same person only', async () => {
    const text = await visitAs('amina', 1, true);
    await text.setAside('briefings', { words: 'canary' });
    expect(await (await visitAs('amina', 1, true)).aside('briefings')).toEqual({ words: 'canary' });
    expect(await (await visitAs('amina', 2, true)).aside('briefings')).toBeNull();
    expect(await (await visitAs('tom', 1, true)).aside('briefings')).toBeNull();
  });

  it('leaves nothing of this person after a wipe, and writes nothing behind it', async () => {
    const text = await visitAs('amina', 1, true);
    await text.put(piece('one', 'Going'));
    const late = text.put(piece('two', 'Late')).catch(() => 'refused');
    await text.wipe();
    expect(await late).toBe('refused');
    await expect(text.put(piece('three', 'Later'))).rejects.toThrow();
    expect(await visit().restore()).toBeNull();
    expect((await (await visitAs('amina')).all()).pieces).toEqual([]);
  });

  it('wipes a device that has just been started, and nobody has been asked', async () => {
    await (await visitAs('amina', 1, true)).put(piece('one', 'Left behind'));
    await visit().wipe();
    expect((await (await visitAs('amina')).all()).pieces).toEqual([]);
  });

  it('refuses without a key, and without a storage', async () => {
    await expect(visit().put(piece('one', 'Nowhere'))).rejects.toThrow();
    const bad = visit();
    await bad.open('amina', 'no key at all', false);
    await expect(bad.put(piece('one', 'Nowhere'))).rejects.toThrow();
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true, writable: true });
    await expect((await visitAs('amina')).put(piece('one', 'Nowhere'))).rejects.toThrow();
  });

  it('gives way to a newer Afterword, and says so', async () => {
    const text = await visitAs('amina');
    await text.put(piece('one', 'Kept'));
    const newer = await openDB('afterword', 2);
    expect(text.overtaken()).toBe(true);
    await expect(text.put(piece('two', 'Too late'))).rejects.toThrow();
    newer.close();
    const older = await visitAs('amina');
    await expect(older.put(piece('two', 'Too late'))).rejects.toThrow();
    expect(older.overtaken()).toBe(true);
  });
});
