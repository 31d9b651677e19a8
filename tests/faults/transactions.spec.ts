import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { EntryListResponse } from '@afterword/api-types';
import { Database, sqlState } from '../../api/src/platform/database';
import { OutsideTransaction } from '../../api/src/platform/database/database';
import { Hospital } from '../support/hospital';
import type { Person } from '../support/person';
import { expectProblem } from '../support/problem';

const failsWith = (code: string): string => `DO $$ BEGIN RAISE EXCEPTION 'as a test wants it' USING ERRCODE = '${code}'; END $$`;

describe('the transaction of a request', () => {
  let hospital: Hospital;
  let database: Database;
  let amina: Person;
  let tom: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    database = hospital.app.get(Database);
    [amina, tom] = [await hospital.hire('amina'), await hospital.hire('tom')];
  });
  afterAll(() => hospital.close());

  /** Writes a row that only its transaction is of interest of. */
  const insert = async (id: string): Promise<unknown> =>
    database.rows(
      `INSERT INTO entry (id, author_id, created_on, position, revision, key_id, heading, body, counts_in_trends)
       VALUES ($1, $2, '2026-11-22', 1, 1, $1, 'eyJx..a.b.c', 'eyJx..a.b.c', false)`,
      [id, amina.id],
    );
  const isThere = async (id: string): Promise<boolean> => (await hospital.behind.query('SELECT FROM entry WHERE id = $1', [id])).rowCount === 1;
  const asker = async (): Promise<string | null> => (await database.rows<{ id: string | null }>('SELECT app.staff_id() AS id'))[0]?.id ?? null;

  it('says who asks, and is committed when the work is done', async () => {
    const id = randomUUID();
    const said = await database.asStaffMember(amina.id, async () => {
      await insert(id);
      expect(await isThere(id)).toBe(false);
      return asker();
    });
    expect([said, await isThere(id)]).toEqual([amina.id, true]);
  });

  it('is rolled back when the work throws, and passes on what was thrown', async () => {
    const id = randomUUID();
    const fault = new Error('as a test wants it');
    const work = database.asStaffMember(amina.id, async () => {
      await insert(id);
      throw fault;
    });
    await expect(work).rejects.toBe(fault);
    expect(await isThere(id)).toBe(false);
  });

  it('is not there outside: a statement throws and never answers with nothing', async () => {
    await expect(database.rows('SELECT 1')).rejects.toThrow(OutsideTransaction);
    await expect(database.touched('DELETE FROM entry')).rejects.toThrow(OutsideTransaction);
    await database.asStaffMember(amina.id, asker);
    await expect(database.rows('SELECT 1')).rejects.toThrow(OutsideTransaction);
  });

  it('is not there afterwards either, for work that was left running', async () => {
    let later: () => Promise<unknown> = asker;
    await database.asStaffMember(amina.id, async () => {
      await asker();
      const inside = AsyncLocalStorage.snapshot();
      later = () => inside(() => database.rows('SELECT 1'));
    });
    await expect(later()).rejects.toThrow(OutsideTransaction);
  });

  it('is not called committed when a statement in it failed and nobody said so', async () => {
    const id = randomUUID();
    const work = database.asStaffMember(amina.id, async () => {
      await insert(id);
      await database.rows(failsWith('23505')).catch(() => undefined);
      return 'saved';
    });
    await expect(work).rejects.toThrow('A transaction that had failed was to be committed.');
    expect(await isThere(id)).toBe(false);
  });

  it('leaves nobody behind on its connection, whether it ended well or not', async () => {
    for (let n = 0; n < 30; n += 1) {
      await database.asStaffMember(amina.id, asker);
      await database.asStaffMember(amina.id, async () => {
        await asker();
        throw new Error('as a test wants it');
      }).catch(() => undefined);
    }
    for (let n = 0; n < 12; n += 1) {
      expect(await database.single('SELECT app.staff_id() AS id', [])).toEqual([{ id: null }]);
    }
  });

  it.each(['', 'x', "' ; DROP TABLE entry; --", randomUUID().toUpperCase(), `${randomUUID()}'`])('does not open for %j', async (id) => {
    await expect(database.asStaffMember(id, asker)).rejects.toThrow(TypeError);
  });

  it.each(['40001', '40P01'])('is tried again from the start after %s, in a new transaction', async (code) => {
    const ids: string[] = [];
    const answer = await database.asStaffMember(amina.id, async () => {
      const id = randomUUID();
      ids.push(id);
      await insert(id);
      if (ids.length < 3) await database.rows(failsWith(code));
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await Promise.all(ids.map(isThere))).toEqual([false, false, true]);
  });

  it('is given up after three tries', async () => {
    let tries = 0;
    const work = database.asStaffMember(amina.id, async () => {
      tries += 1;
      await database.rows(failsWith('40001'));
    });
    expect(sqlState(await work.catch((error: unknown) => error))).toBe('40001');
    expect(tries).toBe(3);
  });

  it.each(['23505', '57014', '55P03', '42501'])('is tried once only when it fails with %s', async (code) => {
    let tries = 0;
    const work = database.asStaffMember(amina.id, async () => {
      tries += 1;
      await database.rows(failsWith(code));
    });
    expect(sqlState(await work.catch((error: unknown) => error))).toBe(code);
    expect(tries).toBe(1);
  });

  it('survives a real deadlock: both people get their answer', async () => {
    let tries = 0;
    const meet = new Map<number, () => void>();
    const both = [1, 2].map((n) => new Promise<void>((resolve) => meet.set(n, resolve)));
    const locks = (person: Person, first: number, second: number): Promise<string | null> =>
      database.asStaffMember(person.id, async () => {
        tries += 1;
        await database.rows(`SELECT pg_advisory_xact_lock(${first})`);
        meet.get(first)?.();
        await Promise.all(both);
        await database.rows(`SELECT pg_advisory_xact_lock(${second})`);
        return asker();
      });
    expect(await Promise.all([locks(amina, 1, 2), locks(tom, 2, 1)])).toEqual([amina.id, tom.id]);
    expect(tries).toBe(3);
  });

  it('is over before the answer leaves: what fails at the commit is not answered as saved', async () => {
    await hospital.behind.query(`
      CREATE FUNCTION test_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'as a test wants it'; END $$;
      CREATE CONSTRAINT TRIGGER test_commit AFTER INSERT ON entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION test_commit()`);
    const id = randomUUID();
    const answer = await amina.asks('PUT', `/api/entries/${id}`, { model: 'plain', sections: [{ section: 'text', text: 'Not saved.' }] });
    await hospital.behind.query('DROP TRIGGER test_commit ON entry');
    expectProblem(answer, 500, [], ['Not saved']);
    expect(answer.headers.get('etag')).toBeNull();
    expect(await isThere(id)).toBe(false);
    await hospital.behind.query('DROP FUNCTION test_commit');
  });

  it('is tried again when the commit itself fails for a while, and the answer is one', async () => {
    await hospital.behind.query(`
      CREATE SEQUENCE test_tries; GRANT USAGE ON test_tries TO PUBLIC;
      CREATE FUNCTION test_commit() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN IF nextval('test_tries') < 3 THEN RAISE EXCEPTION 'as a test wants it' USING ERRCODE = '40001'; END IF; RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER test_commit AFTER INSERT ON entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION test_commit()`);
    await hospital.behind.query('GRANT EXECUTE ON FUNCTION test_commit() TO PUBLIC');
    const before = (await tom.asks<EntryListResponse>('GET', '/api/entries')).json.entries.length;
    const entry = await tom.writes('Saved at the third try.');
    await hospital.behind.query('DROP TRIGGER test_commit ON entry; DROP FUNCTION test_commit; DROP SEQUENCE test_tries');
    expect(entry.revision).toBe(1);
    expect((await tom.asks<EntryListResponse>('GET', '/api/entries')).json.entries).toHaveLength(before + 1);
  });
});
