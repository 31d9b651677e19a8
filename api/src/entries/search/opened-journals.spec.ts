import { randomBytes, randomUUID } from 'node:crypto';
import { AuthorKey } from '../../platform/sealing';
import { contentOf, sealWords } from '../entry-words';
import type { SealedRow } from '../entry.repository';
import { OpenedJournals } from './opened-journals';
import type { Order, Reply } from './orders';

type Unnumbered = Order extends infer T ? (T extends Order ? Omit<T, 'id'> : never) : never;

describe('the journals that a thread has open', () => {
  const author = randomUUID();
  const key = new AuthorKey(randomUUID(), author, randomBytes(32));
  const sealedEntry = (text: string, of = key): SealedRow => {
    const id = randomUUID();
    return { id, revision: 1, ...sealWords(of, id, 1, contentOf({ model: 'plain', sections: [{ section: 'text', text }] }), { on: '2026-11-22', gone: 0, words: 1 }) };
  };
  const standing = (...rows: SealedRow[]): string => rows.map(({ id, revision }) => `${id}.${revision}`).join(' ');
  const search = (text: string, settled = false, whole = true): Unnumbered => ({ author, settled, question: { kind: 'search', standing: text, words: 'dignity', filter: {}, most: 30, whole } });

  let journals: OpenedJournals;
  let now: number;
  beforeEach(() => ([journals, now] = [new OpenedJournals(1_000), 0]));
  const order = (each: Unnumbered): Reply => journals.carryOut({ ...each, id: 1 }, now);

  it('say what they lack, open it and find in it', () => {
    const row = sealedEntry('A word about dignity.');
    expect(order(search(standing(row)))).toEqual({ id: 1, missing: [row.id] });
    expect(order({ author, open: [row], key: key.parts })).toEqual({ id: 1, done: true });
    expect(order(search(standing(row)))).toMatchObject({ answer: { found: { total: 1, entries: [{ id: row.id }] } } });
  });

  it('find nothing in what could not be fetched any more', () => {
    expect(order(search(standing(sealedEntry('dignity')), true))).toMatchObject({ answer: { found: { total: 0 } } });
    expect(order(search(''))).toMatchObject({ answer: { found: { total: 0 } } });
  });

  it('are let go after five minutes without a search', () => {
    const row = sealedEntry('dignity');
    order({ author, open: [row], key: key.parts });
    now = 4 * 60_000;
    journals.letGo(now);
    expect(order(search(standing(row)))).toHaveProperty('answer');
    now = 9 * 60_000;
    journals.letGo(now);
    expect(order(search(standing(row)))).toEqual({ id: 1, missing: [row.id] });
  });

  it('are let go when another needs the room', () => {
    const row = sealedEntry('dignity '.repeat(80));
    order({ author, open: [row], key: key.parts });
    const other = randomUUID();
    const otherKey = new AuthorKey(randomUUID(), other, randomBytes(32));
    expect(order({ author: other, open: [sealedEntry('trust '.repeat(120), otherKey)], key: otherKey.parts })).toEqual({ id: 1, done: true });
    expect(order(search(standing(row)))).toEqual({ id: 1, missing: [row.id] });
  });

  it('forget the words of what was deleted at the next search of everything', () => {
    const [kept, gone] = [sealedEntry('dignity'), sealedEntry('dignity')];
    order({ author, open: [kept, gone], key: key.parts });
    expect(order(search(standing(kept)))).toMatchObject({ answer: { found: { total: 1 } } });
    expect(order(search(standing(kept, gone)))).toEqual({ id: 1, missing: [gone.id] });
  });

  it('refuse a text that was moved or altered, by name and without a word of it', () => {
    const [one, other] = [sealedEntry('dignity'), sealedEntry('trust')];
    expect(order({ author, open: [{ ...one, body: other.body }], key: key.parts })).toEqual({ id: 1, broken: 'SealBroken' });
    expect(order({ author, open: [one], key: new AuthorKey(randomUUID(), author, randomBytes(32)).parts })).toEqual({ id: 1, broken: 'SealBroken' });
  });
});
