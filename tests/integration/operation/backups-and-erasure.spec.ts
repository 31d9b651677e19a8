import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountClosingBegun, SessionResponse } from '@afterword/api-types';
import { AccountErasure } from '../../../api/src/governance/closing/account-erasure';
import { type Fresh, freshDatabases } from '../../migrations/fresh-databases';
import { connect } from '../../support/databases';
import { Hospital, PASSWORD } from '../../support/hospital';
import { OwnProcess } from '../../support/own-process';
import { Person } from '../../support/person';
import { confirms, planned, reads, writes } from '../sessions/meetings';
import { backs, ends } from './backing-up';

describe('a backup and an account that was erased', () => {
  const home = mkdtempSync(join(tmpdir(), 'afterword-backups-'));
  const [before, after] = [join(home, 'before'), join(home, 'after')];
  const restored: Fresh[] = [];
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let session: SessionResponse;
  let keyId: string;

  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, grace] = [await hospital.hire('amina'), await hospital.hire('grace')];
    await hospital.hire('owen');
    const supervisionId = await hospital.supervise(grace, amina);
    await amina.writes('Read by nobody any more.');
    session = await planned({ hospital, amina, grace, supervisionId }, { day: '2026-11-22' });
    await grace.asks('POST', `/api/sessions/${session.id}/topics`, { id: randomUUID(), kind: 'words', title: 'The quiet room' });
    const [topic] = (await reads(grace, session)).topics;
    await writes(amina, session, topic!, 'We agreed on the side room.');
    for (const person of [grace, amina]) expect((await confirms(person, session)).status).toBe(200);
    keyId = await onlyValue(hospital.databases.keysUrl, 'SELECT id AS value FROM author_key WHERE author_id = $1', amina.id);
    expect(await backs('backup', hospital.databases, before)).toMatchObject({ code: 0 });

    await amina.proves();
    expect((await amina.asks<AccountClosingBegun>('PUT', '/api/account/closing')).status).toBe(200);
    await hospital.behind.query('UPDATE account_closing SET asked_on = asked_on - 40, erase_on = current_date WHERE staff_id = $1', [amina.id]);
    expect(await hospital.app.get(AccountErasure).erase()).toBe(1);
    expect(await backs('backup', hospital.databases, after)).toMatchObject({ code: 0 });
  }, 120_000);
  afterAll(async () => {
    for (const fresh of restored) await fresh.drop();
    rmSync(home, { recursive: true, force: true });
    await hospital.close();
  });
  const emptyPair = async (): Promise<Fresh> => {
    const fresh = await freshDatabases();
    restored.push(fresh);
    return fresh;
  };

  it('comes back: the receipt names a key that is gone on purpose', async () => {
    const fresh = await emptyPair();
    const back = await backs('restore', fresh, after);
    expect(back).toMatchObject({ code: 0, errors: '' });
    expect(back.output).toContain('none that the journal needs is missing. Destroyed because their authors erased what they wrote, and gone on purpose: 1.');
    expect(await onlyValue(fresh.mainUrl, 'SELECT key_id AS value FROM erasure_receipt WHERE staff_id = $1', amina.id)).toBe(keyId);
    expect(await onlyValue(fresh.mainUrl, 'SELECT count(*)::text AS value FROM account_closing WHERE staff_id = $1', amina.id)).toBe('0');
  }, 60_000);

  it('brings back an older journal with the keys of today: nobody reads the erased, who go again, and everyone else reads on', async () => {
    const fresh = await emptyPair();
    const back = await ends('restore', fresh, [before, '--keys', join(after, 'keys')]);
    expect(back).toMatchObject({ code: 0, errors: '' });
    // There again, with no key that opens it, and on the way out.
    expect(await onlyValue(fresh.mainUrl, 'SELECT key_id AS value FROM entry WHERE author_id = $1', amina.id)).toBe(keyId);
    expect(await onlyValue(fresh.keysUrl, 'SELECT count(*)::text AS value FROM author_key WHERE author_id = $1', amina.id)).toBe('0');
    expect(await onlyValue(fresh.mainUrl, 'SELECT (erase_on <= current_date)::text AS value FROM account_closing WHERE staff_id = $1', amina.id)).toBe('true');

    const product = await OwnProcess.start(fresh.mainUrl, fresh.keysUrl);
    try {
      const there = new Person(product.url, grace.id, grace.givenName, grace.email);
      await there.signsIn(PASSWORD);
      const kept = await there.asks<SessionResponse>('GET', `/api/sessions/${session.id}`);
      expect(kept.status).toBe(200);
      expect(kept.body).toContain('We agreed on the side room.');
      let rows = '';
      for (let waited = 0; waited < 20_000 && rows !== '0'; waited += 100) {
        rows = await onlyValue(fresh.mainUrl, 'SELECT count(*)::text AS value FROM entry WHERE author_id = $1', amina.id);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      expect(rows).toBe('0');
      const gone = new Person(product.url, amina.id, amina.givenName, amina.email);
      expect((await gone.asks('POST', '/api/sign-in', { email: amina.email, password: PASSWORD })).status).toBe(401);
    } finally {
      await product.stop();
    }
    const audit = await ends('verify-audit', fresh, []);
    expect(audit).toMatchObject({ code: 0, errors: '' });
    expect(audit.output).toMatch(/^The audit stands as it was written, as far as it is chained: /u);
  }, 120_000);
});

/** The one value that a look behind the product finds. */
async function onlyValue(address: string, sql: string, id: string): Promise<string> {
  const client = await connect(address);
  try {
    const { rows } = await client.query<{ value: string }>(sql, [id]);
    if (rows.length !== 1) throw new Error(`${rows.length} rows were found.`);
    return rows[0]?.value ?? '';
  } finally {
    await client.end();
  }
}
