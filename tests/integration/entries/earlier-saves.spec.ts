import { randomUUID } from 'node:crypto';
import type { EarlierSaveListResponse, EarlierSaveResponse, EntryResponse } from '@afterword/api-types';
import { EntryPurge } from '../../../api/src/entries/entry-purge';
import { canary, searchFor } from '../../support/canary';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('earlier saves', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, grace] = [await hospital.hire('amina'), await hospital.hire('grace')];
    await hospital.supervise(grace, amina);
  });
  afterAll(() => hospital.close());

  const pathOf = ({ id }: { id: string }, revision?: number): string => `/api/entries/${id}/earlier-saves${revision === undefined ? '' : `/${revision}`}`;
  const list = async (entry: { id: string }): Promise<EarlierSaveListResponse['earlierSaves']> => (await amina.asks<EarlierSaveListResponse>('GET', pathOf(entry))).json.earlierSaves;
  const read = async (entry: { id: string }, revision: number): Promise<EarlierSaveResponse> => (await amina.asks<EarlierSaveResponse>('GET', pathOf(entry, revision))).json;
  const rows = async (entry: { id: string }): Promise<number[]> =>
    (await hospital.behind.query<{ revision: number }>('SELECT revision FROM earlier_save WHERE entry_id = $1 ORDER BY revision', [entry.id])).rows.map(({ revision }) => revision);

  it('hold the whole text after everything was cleared, and it can be saved again', async () => {
    const words = 'Someone held my hand.\n\nI did not know what to say.';
    const entry = await amina.writes(words, { title: 'A hand', tags: [{ code: 'DIG1', direction: 'upheld' }] });
    const cleared = await amina.revises(entry, '', { title: null });
    expect(await list(entry)).toEqual([{ revision: 1, day: '2026-11-22', title: 'A hand', firstWords: 'Someone held my hand. I did not know what to say.', words: 13 }]);
    expect(await read(entry, 1)).toEqual({ revision: 1, day: '2026-11-22', model: 'plain', title: 'A hand', sections: [{ section: 'text', text: words }] });
    const back = await amina.revises(cleared, words);
    expect([back.revision, back.sections[0]?.text]).toEqual([3, words]);
  });

  it('are none while a text grows', async () => {
    const entry = await amina.writes('One.');
    await amina.revises(await amina.revises(entry, 'One. Two.'), 'One. Two. Three.');
    expect(await list(entry)).toEqual([]);
  });

  it('keep the last of each earlier day, under the day on which it was saved', async () => {
    const entry = await amina.revises(await amina.writes('One.'), 'One. Two.');
    hospital.clock.moveTo('2026-11-23');
    await amina.signsIn(PASSWORD);
    await amina.revises(entry, 'One. Two. Three.');
    expect((await list(entry)).map(({ revision, day, firstWords }) => [revision, day, firstWords])).toEqual([[2, '2026-11-22', 'One. Two.']]);
    hospital.clock.moveTo('2026-11-22');
    await amina.signsIn(PASSWORD);
  });

  it('are twenty at most: the newest ten, the oldest, and the rest spread over its life', async () => {
    let entry = await amina.writes('A first thing that will have gone.');
    for (let n = 0; n < 60; n += 1) entry = await amina.revises(entry, `Another thing, number${n}.`);
    const kept = await rows(entry);
    expect(kept).toHaveLength(20);
    expect(kept[0]).toBe(1);
    expect(kept.slice(-10)).toEqual([51, 52, 53, 54, 55, 56, 57, 58, 59, 60]);
    const gaps = kept.slice(1, 11).map((revision, at) => revision - (kept[at] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(12);
    expect((await list(entry)).map(({ revision }) => revision)).toEqual([...kept].reverse());
  });

  it('are nobody’s but the author’s, like an entry that does not exist', async () => {
    const entry = await amina.writes('Mine, and private.');
    await amina.shares(await amina.revises(entry, 'Shared.'), grace);
    const absent = await grace.asks('GET', pathOf({ id: randomUUID() }));
    for (const path of [pathOf(entry), pathOf(entry, 1), pathOf(entry, 9)]) {
      const answer = await grace.asks('GET', path);
      expectProblem(answer, 404, [], ['Mine']);
      expect(answer.body).toBe(absent.body);
    }
    for (const revision of ['9', '0', 'x', '1e3', '99999999999']) expectProblem(await amina.asks('GET', `${pathOf(entry)}/${revision}`), 404);
  });

  it('are hidden with a deleted entry, come back with it, and go when it goes for good', async () => {
    const entry = await amina.writes('Gone in a moment.');
    await amina.revises(entry, 'Other words.');
    await amina.asks('DELETE', `/api/entries/${entry.id}`);
    for (const path of [pathOf(entry), pathOf(entry, 1)]) expectProblem(await amina.asks('GET', path), 404);
    await hospital.deletedToday(entry);
    await amina.asks<EntryResponse>('DELETE', `/api/entries/${entry.id}/deletion`);
    expect(await list(entry)).toHaveLength(1);
    await amina.asks('DELETE', `/api/entries/${entry.id}`);
    await hospital.behind.query('UPDATE entry SET deleted_on = current_date - 31 WHERE id = $1', [entry.id]);
    await hospital.app.get(EntryPurge, { strict: false }).purge();
    expect(await rows(entry)).toEqual([]);
  });

  it('go thirty days after newer words took their place', async () => {
    const [old, younger] = [await amina.writes('Old words.'), await amina.writes('Younger words.')];
    for (const entry of [old, younger]) await amina.revises(entry, 'Others.');
    await hospital.behind.query('UPDATE earlier_save SET replaced_on = current_date - CASE WHEN entry_id = $1 THEN 31 ELSE 30 END', [old.id]);
    await hospital.app.get(EntryPurge, { strict: false }).purgeEarlierSaves();
    expect([await rows(old), await rows(younger)]).toEqual([[], [1]]);
  });

  it('cannot be altered or moved by someone who can write to the database, nor hold words in clear', async () => {
    const [one, two] = [await amina.writes('The first of two.'), await amina.writes('The second of two.')];
    for (const entry of [one, two]) await amina.revises(entry, 'Others.');
    await hospital.behind.query('UPDATE earlier_save s SET heading = o.heading, body = o.body FROM earlier_save o WHERE s.entry_id = $1 AND o.entry_id = $2', [one.id, two.id]);
    for (const path of [pathOf(one), pathOf(one, 1)]) expectProblem(await amina.asks('GET', path), 500, [], ['of two']);
    for (const column of ['heading', 'body']) await expect(hospital.behind.query(`UPDATE earlier_save SET ${column} = 'in clear'`)).rejects.toThrow(/sealed/u);
  });

  it('stand nowhere in clear', async () => {
    const word = canary();
    await amina.revises(await amina.writes(`I wrote ${word}.`, { title: word }), 'No more.');
    const found = await searchFor([word], { databases: [hospital.databases.mainUrl], output: '' });
    expect(found.get(word)).toEqual([]);
  });
});
