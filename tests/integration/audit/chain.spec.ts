import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { AuditChain } from '../../../api/src/audit/audit-chain';
import { AuditReading } from '../../../api/src/verify-audit/audit-reading.repository';
import { type Verdict, verifyChain } from '../../../api/src/verify-audit/verify-chain';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';

const TABLES = ['audit_event', 'administration_event', 'audit_link'];

describe('the chain over the audit', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let owen: Person;
  let chain: AuditChain;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, grace, owen] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('owen')];
    await hospital.supervise(grace, amina);
    chain = hospital.app.get(AuditChain);
    for (const text of ['First.', 'Second.', 'Third.']) {
      const share = await amina.shares(await amina.writes(text), grace);
      await grace.opens(share);
      await grace.comments(share, 'Thank you.');
    }
    await administers('team-changed', '2026-11-22T12:00:30Z');
    expect(await chain.extend()).toBe(10);
    for (const table of TABLES) await hospital.behind.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
  });
  afterEach(async () => {
    hospital.clock.moveTo('2026-11-22');
    await hospital.behind.query(`SET session_replication_role = replica; ${TABLES.map((table) => `TRUNCATE ${table}; INSERT INTO ${table} TABLE kept_${table}`).join(';')}; SET session_replication_role = DEFAULT`);
  });
  afterAll(() => hospital.close());

  const administers = (action: string, at: string): Promise<unknown> =>
    hospital.behind.query('INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES ($1, $2, $3, $4)', [at, owen.id, action, amina.id]);

  /** As somebody who can do anything in the database does it: past the triggers and every wall. */
  const tampers = async (sql: string, values: unknown[] = []): Promise<void> => {
    await hospital.behind.query('SET session_replication_role = replica');
    expect((await hospital.behind.query(sql, values)).rowCount).toBeGreaterThan(0);
    await hospital.behind.query('SET session_replication_role = DEFAULT');
  };

  const verify = async (keptHead: string | null = null): Promise<Verdict> => {
    const reading = await AuditReading.open(hospital.databases.mainUrl);
    try {
      return await verifyChain(reading.links(), await reading.unlinked(), keptHead);
    } finally {
      await reading.close();
    }
  };

  const linked = async (position: number): Promise<{ kind: string; id: string }> =>
    (await hospital.behind.query('SELECT kind, event_id AS id FROM audit_link WHERE position = $1', [position])).rows[0] as { kind: string; id: string };

  it('holds no link from a time to come, which would leave out what happens until then', async () => {
    await administers('team-changed', '2026-11-22T12:40:00Z');
    await hospital.behind.query(`SELECT app.chain_audit('2100-01-01', 10)`);
    expect((await hospital.behind.query('SELECT FROM audit_link WHERE linked_at > clock_timestamp()')).rowCount).toBe(0);
    expect((await hospital.behind.query('SELECT FROM audit_link')).rowCount).toBe(11);
  });

  const command = (...parameters: string[]): Promise<{ code: number; output: string; errors: string }> =>
    new Promise((resolve) => {
      const options = { env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: hospital.databases.mainUrl, MASTER_KEY_FILE: '' } };
      execFile(process.execPath, [join(__dirname, '../../../api/dist/verify-audit.js'), ...parameters], options, (error, output, errors) => {
        resolve({ code: error ? 1 : 0, output, errors });
      });
    });

  it('holds a link for each committed row, and grows by what came since', async () => {
    expect(await verify()).toMatchObject({ links: 10, waiting: 0, faults: [] });
    const share = await amina.shares(await amina.writes('Fourth.'), grace);
    await grace.opens(share);
    expect(await verify()).toMatchObject({ links: 10, waiting: 1, faults: [] });
    hospital.clock.moveTo('2026-11-22T13:00:00Z');
    expect(await chain.extend()).toBe(1);
    expect(await chain.extend()).toBe(0);
    expect(await verify()).toMatchObject({ links: 11, waiting: 0, faults: [] });
  });

  it('is extended by several processes at once without a gap or a double', async () => {
    for (let n = 0; n < 20; n += 1) await administers('person-changed', `2026-11-22T12:10:${String(n).padStart(2, '0')}Z`);
    const counts = await Promise.all(Array.from({ length: 6 }, () => chain.extend()));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(20);
    expect(await verify()).toMatchObject({ links: 30, faults: [] });
  });

  it('covers what a setting was and became', async () => {
    const { rows } = await hospital.behind.query<{ id: string }>(
      `INSERT INTO administration_event (happened_at, actor_id, action, change) VALUES ('2026-11-22T12:20:00Z', $1, 'team-changed', '{"from": {}, "to": {"name": "Elm"}}') RETURNING id`, [owen.id]);
    hospital.clock.moveTo('2026-11-22T13:00:00Z');
    await chain.extend();
    expect(await verify()).toMatchObject({ links: 11, faults: [] });
    await tampers(`UPDATE administration_event SET change = '{"from": {}, "to": {"name": "Oak"}}' WHERE id = $1`, [rows[0]?.id]);
    expect((await verify()).faults).toMatchObject([{ what: 'changed', id: rows[0]?.id }]);
  });

  it('names a row of either table that was changed', async () => {
    const { id } = await linked(3);
    await tampers(`UPDATE audit_event SET actor_id = author_id, author_id = actor_id WHERE id = $1`, [id]);
    expect((await verify()).faults).toEqual([{ what: 'changed', table: 'audit_event', id, day: '2026-11-22' }]);
    const last = await linked(10);
    await tampers(`UPDATE administration_event SET action = 'role-granted' WHERE id = $1`, [last.id]);
    expect((await verify()).faults).toHaveLength(2);
    expect((await verify()).faults[1]).toEqual({ what: 'changed', table: 'administration_event', id: last.id, day: '2026-11-22' });
  });

  it.each([
    ['its time', `happened_at = happened_at + interval '1 microsecond'`],
    ['its person', `subject_id = NULL`],
    ['its day', `day = '2026-12-01'`],
    ['what it is about', `about_id = actor_id`],
  ])('notices when %s is another', async (_, change) => {
    await tampers(`UPDATE administration_event SET ${change}`);
    expect((await verify()).faults).toHaveLength(1);
  });

  it('names a row that was removed', async () => {
    const { id } = await linked(2);
    await tampers('DELETE FROM audit_event WHERE id = $1', [id]);
    expect((await verify()).faults).toEqual([{ what: 'missing', table: 'audit_event', id, day: '2026-11-22' }]);
  });

  it('names a row that was put in among the older ones, also after the job has run again', async () => {
    await administers('role-granted', '2026-11-20T09:00:00Z');
    const fault = { what: 'added', table: 'administration_event', day: '2026-11-20' };
    expect((await verify()).faults).toEqual([expect.objectContaining(fault)]);
    expect(await chain.extend()).toBe(0);
    expect((await verify()).faults).toEqual([expect.objectContaining(fault)]);
  });

  it('names a row that was put in among the older ones and linked by hand', async () => {
    await administers('role-granted', '2026-11-20T09:00:00Z');
    await hospital.behind.query(`ALTER FUNCTION app.chain_audit(timestamptz, integer) RENAME TO chain_from_before`);
    const { rows } = await hospital.behind.query<{ sql: string }>(`SELECT pg_get_functiondef('app.chain_from_before(timestamptz, integer)'::regprocedure) AS sql`);
    await hospital.behind.query((rows[0]?.sql ?? '').replace('app.chain_from_before', 'app.chain_audit').replace("since := coalesce(since, '-infinity')", "since := '-infinity'"));
    hospital.clock.moveTo('2026-11-22T15:00:00Z');
    expect(await hospital.behind.query(`SELECT app.chain_audit('2026-11-22T15:00:00Z', 10) AS linked`)).toMatchObject({ rows: [{ linked: 1 }] });
    expect((await verify()).faults).toEqual([expect.objectContaining({ what: 'added', table: 'administration_event', day: '2026-11-20' })]);
  });

  it('notices when two rows change places in it', async () => {
    const [one, other] = [await linked(2), await linked(4)];
    await tampers('UPDATE audit_link SET position = position + 100 WHERE position IN (2, 4)');
    await tampers('UPDATE audit_link SET position = 106 - position WHERE position > 100');
    const { faults } = await verify();
    expect(faults[0]?.id).toBe(other.id);
    expect(faults.map(({ id }) => id)).toContain(one.id);
  });

  it('notices when a link is rewritten, or taken out of the middle', async () => {
    await tampers(`UPDATE audit_link SET hash = sha256('another') WHERE position = 4`);
    expect((await verify()).faults).toEqual([{ what: 'link changed', table: 'audit_link', id: '4', day: '2026-11-22' }]);
    await tampers('DELETE FROM audit_link WHERE position = 4');
    expect((await verify()).faults.map(({ what }) => what)).toContain('link missing');
  });

  it('covers what a rule was and became, where that stands', async () => {
    await hospital.behind.query(`INSERT INTO administration_event (happened_at, actor_id, action, change) VALUES ('2026-11-22T12:00:40Z', $1, 'sign-in-rule-changed', '{"from": {"lastsHours": 12}, "to": {"lastsHours": 8}}')`, [owen.id]);
    expect(await chain.extend()).toBe(1);
    expect((await verify()).faults).toEqual([]);
    await tampers(`UPDATE administration_event SET change = '{"from": {"lastsHours": 8}, "to": {"lastsHours": 8}}' WHERE change IS NOT NULL`);
    expect((await verify()).faults.map(({ what, table }) => [what, table])).toEqual([['changed', 'administration_event']]);
  });

  it('notices by a head that was kept elsewhere when the whole chain was made anew, and only by that', async () => {
    const { head } = await verify();
    expect(await verify(head)).toMatchObject({ faults: [], holdsKeptHead: true });
    await tampers(`UPDATE administration_event SET action = 'role-granted'`);
    await tampers('DELETE FROM audit_link');
    await chain.extend();
    expect(await verify()).toMatchObject({ links: 10, faults: [], holdsKeptHead: null });
    expect(await verify(head)).toMatchObject({ faults: [], holdsKeptHead: false });
  });

  it('cannot be changed by the owner of the tables, nor by anybody who does not lift the triggers', async () => {
    for (const sql of ['UPDATE audit_event SET action = action', 'DELETE FROM administration_event', 'TRUNCATE audit_link', `UPDATE audit_link SET hash = hash`]) {
      await expect(hospital.behind.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('is verified by a command that needs the database alone, names what is wrong and ends with a fault', async () => {
    const { head } = await verify();
    const good = await command();
    expect(good).toMatchObject({ code: 0, errors: '' });
    expect(good.output).toContain('as far as it is chained: 10 rows are, and 0 wait');
    expect(good.output).toContain(head);
    expect((await command(head)).output).toContain('The head that you kept is in it.');
    const { id } = await linked(10);
    await tampers(`UPDATE administration_event SET action = 'role-granted' WHERE id = $1`, [id]);
    expect(await command()).toMatchObject({ code: 1, errors: `administration_event ${id} of 2026-11-22 was changed after it was written.\n` });
    expect((await command('f'.repeat(64))).errors).toContain('The head that you kept is not in this chain');
    expect((await command('nonsense')).errors).toContain('64 characters');
    await tampers('DELETE FROM audit_link');
    expect((await command()).output).toContain('Nothing could be checked: no row is chained, and 10 wait');
  });
});
