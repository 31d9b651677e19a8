import { randomUUID } from 'node:crypto';
import type { EntryResponse } from '@afterword/api-types';
import { connect } from '../../support/databases';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const WORDS = ['the oldest words', 'the newest words', 'another entry', "Tom's own words", 'what Grace said', 'what Grace also said'];

describe('someone who can write to the database', () => {
  let hospital: Hospital;
  let amina: Person;
  let tom: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, tom, grace] = [await hospital.hire('amina'), await hospital.hire('tom'), await hospital.hire('grace')];
    await hospital.supervise(grace, amina);
  });
  afterAll(() => hospital.close());

  const row = async (id: string): Promise<{ heading: string; body: string; key_id: string }> =>
    (await hospital.behind.query('SELECT heading, body, key_id FROM entry WHERE id = $1', [id])).rows[0] as { heading: string; body: string; key_id: string };
  const set = (id: string, column: 'heading' | 'body', value: string): Promise<unknown> => hospital.behind.query(`UPDATE entry SET ${column} = $2 WHERE id = $1`, [id, value]);
  const refused = async (person: Person, path: string): Promise<void> => {
    const problem = expectProblem(await person.asks('GET', path), 500, [], WORDS);
    expect(problem.traceId).toBeDefined();
  };
  const two = async (): Promise<[EntryResponse, EntryResponse]> => [await amina.writes('the oldest words'), await amina.writes('another entry')];

  it('cannot turn a bit of a text or of a heading', async () => {
    const [entry] = await two();
    const { heading, body } = await row(entry.id);
    for (const [column, sealed] of [['body', body], ['heading', heading]] as const) {
      const at = sealed.length - 40;
      await set(entry.id, column, sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1));
      await refused(amina, `/api/entries/${entry.id}`);
      await set(entry.id, column, sealed);
    }
    expect((await amina.asks('GET', `/api/entries/${entry.id}`)).status).toBe(200);
  });

  it("cannot move a text to another entry of the same author, nor to another author's", async () => {
    const [entry, other] = await two();
    const toms = await tom.writes("Tom's own words");
    const sealed = await row(entry.id);
    for (const [victim, target] of [[amina, other], [tom, toms]] as const) {
      await set(target.id, 'body', sealed.body);
      await refused(victim, `/api/entries/${target.id}`);
      await hospital.behind.query('UPDATE entry SET heading = $2, body = $3, key_id = $4 WHERE id = $1', [target.id, sealed.heading, sealed.body, sealed.key_id]);
      await refused(victim, `/api/entries/${target.id}`);
      await refused(victim, '/api/entries');
      await hospital.behind.query('DELETE FROM entry WHERE id = $1', [target.id]);
    }
  });

  it('cannot give an entry to somebody else', async () => {
    const [entry] = await two();
    await hospital.behind.query('UPDATE entry SET author_id = $2 WHERE id = $1', [entry.id, tom.id]);
    await tom.writes("Tom's own words");
    await refused(tom, `/api/entries/${entry.id}`);
    await hospital.behind.query('DELETE FROM entry WHERE id = $1', [entry.id]);
  });

  it('cannot exchange heading and text', async () => {
    const [entry] = await two();
    const { heading, body } = await row(entry.id);
    await set(entry.id, 'heading', body);
    await set(entry.id, 'body', heading);
    await refused(amina, `/api/entries/${entry.id}`);
    await hospital.behind.query('DELETE FROM entry WHERE id = $1', [entry.id]);
  });

  it('cannot put older words under a newer revision number', async () => {
    const [entry] = await two();
    const older = await row(entry.id);
    await amina.revises(entry, 'the newest words');
    const newer = await row(entry.id);
    await set(entry.id, 'body', older.body);
    await refused(amina, `/api/entries/${entry.id}`);
    await hospital.behind.query('UPDATE entry SET heading = $2, body = $3 WHERE id = $1', [entry.id, older.heading, older.body]);
    await refused(amina, `/api/entries/${entry.id}`);
    await hospital.behind.query('UPDATE entry SET heading = $2, body = $3 WHERE id = $1', [entry.id, newer.heading, newer.body]);
    expect((await amina.asks<EntryResponse>('GET', `/api/entries/${entry.id}`)).json.sections[0]?.text).toBe('the newest words');
  });

  it('cannot show a reader another version, or another comment, than the one that was shared or said', async () => {
    const [entry] = await two();
    const first = await amina.shares(entry, grace);
    const second = await amina.shares(await amina.revises(entry, 'the newest words'), grace);
    const comments = [await grace.comments(first, 'what Grace said'), await grace.comments(first, 'what Grace also said')];
    await hospital.behind.query('UPDATE comment SET body = (SELECT body FROM comment c WHERE c.id = $2) WHERE id = $1', comments.map(({ id }) => id));
    for (const person of [amina, grace]) await refused(person, `/api/shares/${first.id}/comments`);
    await hospital.behind.query(
      `UPDATE entry_version SET sheet = (SELECT v.sheet FROM entry_version v JOIN share s ON s.version_id = v.id WHERE s.id = $2)
        WHERE id = (SELECT version_id FROM share WHERE id = $1)`, [first.id, second.id]);
    for (const person of [amina, grace]) await refused(person, `/api/shares/${first.id}`);
    expect((await grace.opens(second)).sections[0]?.text).toBe('the newest words');
  });

  it("finds in the key store only wrapped keys, one for each author, and cannot make one open another's text", async () => {
    const dan = await hospital.employ('dan', { givenName: 'Dan', familyName: 'Ferreira', jobTitle: 'Physiotherapist', staffGroup: 'therapy' });
    await Promise.all(Array.from({ length: 6 }, (_, n) => dan.writes(`First words, ${n}.`)));
    const keys = await connect(hospital.databases.keysUrl);
    try {
      const { rows } = await keys.query<{ id: string; wrapped: string }>('SELECT id, wrapped FROM author_key WHERE author_id = $1', [dan.id]);
      expect(rows).toHaveLength(1);
      expect(rows[0]?.wrapped.split('.')).toHaveLength(5);
      const { rows: used } = await hospital.behind.query('SELECT DISTINCT key_id AS id FROM entry WHERE author_id = $1', [dan.id]);
      expect(used).toEqual([{ id: rows[0]?.id }]);
      await keys.query('UPDATE author_key SET wrapped = (SELECT wrapped FROM author_key k WHERE k.author_id = $2) WHERE author_id = $1', [dan.id, amina.id]);
    } finally {
      await keys.end();
    }
    hospital.clock.moveTo('2026-11-22T12:05:01Z');
    await refused(dan, '/api/entries');
    expectProblem(await dan.asks('PUT', `/api/entries/${randomUUID()}`, { model: 'plain', sections: [{ section: 'text', text: 'the newest words' }] }), 500, [], WORDS);
    hospital.clock.moveTo('2026-11-22');
  });

  it('cannot store words in clear: the tables refuse what is not sealed', async () => {
    const [entry] = await two();
    await amina.shares(entry, grace);
    for (const [table, column] of [['entry', 'heading'], ['entry', 'body'], ['entry_version', 'sheet'], ['comment', 'body']]) {
      await expect(hospital.behind.query(`UPDATE ${table} SET ${column} = 'in clear'`)).rejects.toThrow(/sealed/u);
    }
  });
});
