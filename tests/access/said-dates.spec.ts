import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { addressFor } from '../../api/src/platform/database/roles';
import { MasterKey } from '../../api/src/platform/sealing';
import { cloneDatabases, connect } from '../support/databases';
import { Hospital } from '../support/hospital';
import type { Person } from '../support/person';

const FALSE_DAYS = ['2001-01-01', '2199-01-01'];

/** SQL as the application's login, past the product: what it says of a day is not taken. The database has a clock of its own here, the real one. */
describe('a false day said to the database', () => {
  let hospital: Hospital;
  let app: Client;
  let [owen, amina, grace]: Person[] = [];
  let supervision: string;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [owen, amina, grace] = [await hospital.hire('owen'), await hospital.hire('amina'), await hospital.hire('grace')];
    supervision = await hospital.supervise(grace, amina);
    app = await connect(addressFor('afterword_app', hospital.settings.databaseUrl, new MasterKey(hospital.settings.masterKey)));
  });
  afterAll(async () => {
    await app.end();
    await hospital.close();
  });

  /** What is found after this person has said it, beside the day that it really is. */
  async function said(by: Person, sql: string, values: readonly unknown[], look: string): Promise<{ found: unknown; today: string }> {
    await app.query(`BEGIN; SET LOCAL app.staff_id = '${by.id}'`);
    try {
      await app.query(sql, [...values]);
      await app.query('SET CONSTRAINTS ALL IMMEDIATE');
      const { rows } = await app.query<{ found: unknown; today: string }>(`SELECT (${look}) AS found, (now() AT TIME ZONE 'Europe/London')::date::text AS today`);
      return rows[0]!;
    } finally {
      await app.query('ROLLBACK');
    }
  }

  describe.each(FALSE_DAYS)('as %s', (day) => {
    it('makes no role older or younger', async () => {
      const { found, today } = await said(owen!, `INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'governance', $2)`, [amina!.id, day],
        `SELECT granted_on::text FROM role_grant WHERE staff_id = '${amina!.id}'`);
      expect(found).toBe(today);
    });

    it('dates no event of the audit', async () => {
      const { found } = await said(owen!, `INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES ($1, $2, 'person-changed', $3)`, [day, owen!.id, amina!.id],
        `SELECT max(happened_at) BETWEEN now() - interval '1 minute' AND now() + interval '1 minute' FROM administration_event WHERE subject_id = '${amina!.id}' AND action = 'person-changed'`);
      expect(found).toBe(true);
    });

    it('puts no entry on another day', async () => {
      const entry = await amina!.writes('Waited, and it was right.');
      const id = randomUUID();
      const written = await said(amina!,
        `INSERT INTO entry (id, author_id, created_on, position, revision, key_id, heading, body, counts_in_trends) SELECT $1, author_id, $2, position + 1000, 1, key_id, heading, body, false FROM entry WHERE id = $3`,
        [id, day, entry.id], `SELECT created_on::text FROM entry WHERE id = '${id}'`);
      expect(written.found).toBe(written.today);
    });

    it('moves no promise', async () => {
      const id = randomUUID();
      const made = await said(amina!,
        `INSERT INTO commitment (id, supervision_id, supervisee_id, supervisor_id, owner_id, made_by, made_on, position, revision, words, due_on, first_due_on, carried_on)
         VALUES ($1, $2, $3, $4, $3, $3, $5, 1, 1, 'eyJa..b.c.d', '2100-01-01', $5, $5)`, [id, supervision, amina!.id, grace!.id, day],
        `SELECT concat_ws(' ', made_on, first_due_on, carried_on) FROM commitment WHERE id = '${id}'`);
      expect(made.found).toBe(`${made.today} 2100-01-01`);
    });
  });

  it('leaves the day by which something was promised first when it is carried over', async () => {
    const id = randomUUID();
    await hospital.behind.query(
      `INSERT INTO commitment (id, supervision_id, supervisee_id, supervisor_id, owner_id, made_by, made_on, position, revision, words, due_on, first_due_on)
       VALUES ($1, $2, $3, $4, $3, $3, '2026-10-01', 7, 1, 'eyJa..b.c.d', '2026-10-20', '2026-10-20')`, [id, supervision, amina!.id, grace!.id]);
    const carried = await said(amina!, `UPDATE commitment SET due_on = '2100-01-01', first_due_on = '2100-01-01', carried_on = NULL, revision = 2 WHERE id = $1`, [id],
      `SELECT concat_ws(' ', first_due_on, carried_on) FROM commitment WHERE id = '${id}'`);
    expect(carried.found).toBe(`2026-10-20 ${carried.today}`);
  });
});

it('no setting moves the clock of the database', async () => {
  const databases = await cloneDatabases();
  const main = await connect(databases.mainUrl);
  await main.query(`SET test.now = '2001-01-01'; SET timezone = 'Pacific/Kiritimati'`);
  const { rows } = await main.query(`SELECT app.today() = (now() AT TIME ZONE 'Europe/London')::date AS today`);
  await main.end();
  await databases.drop();
  expect(rows).toEqual([{ today: true }]);
});
