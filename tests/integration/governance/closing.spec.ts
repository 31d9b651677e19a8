import { randomUUID } from 'node:crypto';
import type { AccountClosingBegun, AccountClosingResponse, EntryListResponse, ErasureReceiptResponse, SessionResponse, SignInResponse } from '@afterword/api-types';
import type { Client } from 'pg';
import { AuditChain } from '../../../api/src/audit/audit-chain';
import { AccountErasure } from '../../../api/src/governance/closing/account-erasure';
import { KeyStore } from '../../../api/src/platform/sealing';
import { checkKeys } from '../../../api/src/platform/sealing/check-keys';
import { eraseAgain } from '../../../api/src/platform/database/erase-again';
import { AuditReading } from '../../../api/src/verify-audit/audit-reading.repository';
import { verifyChain } from '../../../api/src/verify-audit/verify-chain';
import { connect } from '../../support/databases';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';
import { confirms, planned, reads, writes } from '../sessions/meetings';

const CLOSING = '/api/account/closing';
/** What a backup of the main database would hold of one person. */
const BACKED_UP = ['staff_member', 'credential', 'entry', 'entry_version', 'share', 'comment', 'earlier_save'];

describe('closing an account', () => {
  let hospital: Hospital;
  let keys: Client;
  let amina: Person;
  let grace: Person;
  let owen: Person;
  let supervisionId: string;
  beforeEach(async () => {
    hospital = await Hospital.open();
    keys = await connect(hospital.databases.keysUrl);
    [amina, grace, owen] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('owen')];
    supervisionId = await hospital.supervise(grace, amina);
  });
  afterEach(async () => {
    await keys.end();
    await hospital.close();
  });

  const closes = async (person: Person): Promise<Answer<AccountClosingBegun>> => {
    await person.proves();
    return person.asks<AccountClosingBegun>('PUT', CLOSING);
  };
  const erases = async (person: Person): Promise<void> => {
    await hospital.behind.query('UPDATE account_closing SET asked_on = asked_on - 40, erase_on = current_date WHERE staff_id = $1', [person.id]);
    expect(await hospital.app.get(AccountErasure).erase()).toBe(1);
  };
  const count = async (sql: string, id: string): Promise<number> => (await hospital.behind.query(sql, [id])).rowCount ?? 0;
  const receiptOf = (code: string): Promise<Answer<ErasureReceiptResponse>> => owen.asks<ErasureReceiptResponse>('POST', '/api/erasure-receipts', { code });

  it('ends what was shared at once, lets nothing more be shared, and leaves the rest to be read and taken along', async () => {
    const entry = await amina.writes('What only I should read.', { countsInTrends: true, tags: [{ code: 'DIG1', direction: 'upheld' }] });
    const share = await amina.shares(entry, grace);
    await grace.opens(share);
    const { status, json } = await closes(amina);
    expect(status).toBe(200);
    expect(json.askedOn).toBe('2026-11-22');
    expect(json.eraseOn >= '2026-12-22').toBe(true);
    expectProblem(await grace.asks('GET', `/api/shares/${share.id}`), 404);
    expect((await grace.looksInInbox()).shares).toEqual([]);
    expect(await count('SELECT FROM counted_tag WHERE author_id = $1', amina.id)).toBe(0);
    expectProblem(await amina.asks('POST', `/api/entries/${entry.id}/shares`, { readerId: grace.id, purpose: 'comment' }), 409);
    expect((await amina.asks<EntryListResponse>('GET', '/api/entries')).json.entries).toHaveLength(1);
    expect((await amina.takesEverything()).status).toBe(200);
    expect((await amina.asks<SignInResponse>('GET', '/api/sign-in')).json.closesOn).toBe(json.eraseOn);
    expect((await amina.asks<AccountClosingResponse>('GET', CLOSING)).json.closing).toEqual({ askedOn: json.askedOn, eraseOn: json.eraseOn });
  });

  it('can be undone until the last day; what was shared stays withdrawn', async () => {
    const entry = await amina.writes('Kept after all.');
    const share = await amina.shares(entry, grace);
    const { code } = (await closes(amina)).json;
    expect((await amina.asks('DELETE', CLOSING)).status).toBe(204);
    expectProblem(await amina.asks('DELETE', CLOSING), 404);
    expectProblem(await receiptOf(code), 404);
    expectProblem(await grace.asks('GET', `/api/shares/${share.id}`), 404);
    expect((await amina.shares(entry, grace)).version).toBe(2);
    await hospital.behind.query('UPDATE account_closing SET erase_on = current_date');
    expect(await hospital.app.get(AccountErasure).erase()).toBe(0);
  });

  it('asks for a proof, answers twice alike, and is not for the last administrator', async () => {
    expectProblem(await amina.asks('PUT', CLOSING), 403);
    expect((await closes(amina)).status).toBe(200);
    expectProblem(await closes(amina), 409);
    expectProblem(await closes(owen), 409);
    await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'administrator', '2026-11-22')`, [grace.id]);
    expect((await closes(owen)).status).toBe(200);
    expectProblem(await closes(grace), 409);
  });

  it('begins once when somebody asks three times at once', async () => {
    await amina.writes('All three wait for this.');
    await amina.proves();
    await hospital.behind.query('BEGIN');
    await hospital.behind.query('SELECT FROM entry WHERE author_id = $1 FOR UPDATE', [amina.id]);
    const all = Promise.all([1, 2, 3].map(() => amina.asks('PUT', CLOSING)));
    const waiting = async (): Promise<boolean> => {
      // Inside a transaction it would be told the same again and again.
      await hospital.behind.query('SELECT pg_stat_clear_snapshot()');
      return (await hospital.behind.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`)).rowCount! >= 3;
    };
    while (!(await waiting())) await new Promise((resolve) => setTimeout(resolve, 50));
    await hospital.behind.query('COMMIT');
    const answers = await all;
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('keeps one of two administrators who close at once', async () => {
    await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'administrator', '2026-11-22')`, [grace.id]);
    const answers = await Promise.all([closes(owen), closes(grace)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('lets no share slip in that was being made when it closed', async () => {
    const entries = [];
    for (let n = 0; n < 6; n += 1) entries.push(await amina.writes(`Entry ${n}.`));
    await Promise.all([...entries.map((entry) => amina.asks('POST', `/api/entries/${entry.id}/shares`, { readerId: grace.id, purpose: 'comment' })), closes(amina)]);
    expect((await grace.looksInInbox()).shares).toEqual([]);
  });

  it('does nothing before its day', async () => {
    await amina.writes('Still here.');
    await closes(amina);
    expect(await hospital.app.get(AccountErasure).erase()).toBe(0);
    expect((await hospital.behind.query('SELECT app.empty_account($1) AS done', [amina.id])).rows).toEqual([{ done: false }]);
    expect((await amina.asks<EntryListResponse>('GET', '/api/entries')).json.entries).toHaveLength(1);
  });

  describe('once its day has come', () => {
    it('removes everything of the author and the key, keeps what both confirmed, and leaves a receipt', async () => {
      const meeting = { hospital, amina, grace, supervisionId };
      const session = await planned(meeting, { day: '2026-11-22' });
      await grace.asks('POST', `/api/sessions/${session.id}/topics`, { id: randomUUID(), kind: 'words', title: 'The quiet room' });
      const [topic] = (await reads(grace, session)).topics;
      await writes(amina, session, topic!, 'We agreed on the side room.');
      await amina.asks('PUT', `/api/sessions/${session.id}/private-note`, { text: 'For me alone.' }, { 'if-match': '"0"' });
      expect((await confirms(grace, session)).status).toBe(200);
      expect((await confirms(amina, session)).status).toBe(200);
      const open = await planned(meeting, { day: '2026-12-10' });
      await grace.asks('POST', `/api/sessions/${open.id}/topics`, { id: randomUUID(), kind: 'words', title: 'Not yet' });
      const [unfinished] = (await reads(grace, open)).topics;
      await writes(amina, open, unfinished!, 'Never confirmed by both.');
      await grace.promises(supervisionId, 'Ask for a quieter room.');
      const share = await amina.shares(await amina.writes('Gone for good.'), grace);
      await grace.opens(share);
      await grace.comments(share, 'Thank you.');
      const before = (await grace.asks<SessionResponse>('GET', `/api/sessions/${session.id}`)).json;

      expect((await amina.asks('PUT', '/api/briefings/therapeutic-relationships/versions/1/read-mark')).status).toBe(204);

      await hospital.behind.query(`INSERT INTO second_factor (staff_id, sealed, set_on) VALUES ($1, 'sealed', '2026-11-22')`, [amina.id]);
      await hospital.behind.query(`INSERT INTO recovery_code VALUES ($1, 'a hash')`, [amina.id]);
      await hospital.behind.query(`INSERT INTO passkey (id, staff_id, credential_id, public_key, uses, name, added_on) VALUES (gen_random_uuid(), $1, 'a', 'b', 0, 'sealed', '2026-11-22')`, [amina.id]);
      await hospital.behind.query(`INSERT INTO linked_identity (provider, subject, staff_id, linked_on) VALUES ('house', 'a subject', $1, '2026-11-22')`, [amina.id]);

      const { code } = (await closes(amina)).json;
      expect((await receiptOf(code)).json).toMatchObject({ erasedOn: null, backupsGoneOn: null });
      await erases(amina);

      for (const [table, column] of [['entry', 'author_id'], ['entry_version', 'author_id'], ['comment', 'author_id'], ['share', 'author_id'], ['private_note', 'writer_id'], ['credential', 'staff_id'], ['second_factor', 'staff_id'], ['recovery_code', 'staff_id'], ['passkey', 'staff_id'], ['linked_identity', 'staff_id'], ['sign_in', 'staff_id'], ['mail_outbox', 'recipient_id'], ['read_marks', 'staff_id'], ['account_closing', 'staff_id']]) {
        expect([table, await count(`SELECT FROM ${table} WHERE ${column} = $1`, amina.id)]).toEqual([table, 0]);
      }
      expect((await keys.query('SELECT FROM author_key WHERE author_id = $1', [amina.id])).rowCount).toBe(0);
      expectProblem(await amina.asks('GET', '/api/entries'), 401);
      expectProblem(await amina.asks('POST', '/api/sign-in', { email: amina.email, password: PASSWORD }), 401, ['/password']);

      // The other person's record, as both confirmed it, word for word.
      const after = (await grace.asks<SessionResponse>('GET', `/api/sessions/${session.id}`)).json;
      expect(after.topics.map(({ notes }) => notes)).toEqual(before.topics.map(({ notes }) => notes));
      expect(JSON.stringify(after)).toContain('We agreed on the side room.');
      expect(JSON.stringify((await grace.asks('GET', `/api/sessions/${open.id}`)).json)).not.toContain('Never confirmed');
      expect(JSON.stringify((await grace.asks('GET', '/api/commitments?state=past')).json)).toContain('Ask for a quieter room.');

      const receipt = (await receiptOf(code.toLowerCase().replaceAll('-', ' '))).json;
      expect(receipt).toMatchObject({ keyDestroyed: true });
      const days = (Date.parse(receipt.backupsGoneOn ?? '') - Date.parse(receipt.erasedOn ?? '')) / 86_400_000;
      expect(days).toBe(35);
      expectProblem(await receiptOf('22222-22222-22222-22222'), 404);
      expect(JSON.stringify((await hospital.behind.query('SELECT to_jsonb(r) FROM erasure_receipt r')).rows)).not.toContain('Amina');
    });

    it('leaves nothing readable when an older backup is restored, erases again, and the audit stands', async () => {
      const entry = await amina.writes('Read by nobody any more.');
      const share = await amina.shares(entry, grace);
      await grace.opens(share);
      const { rows: [key] } = await keys.query<{ id: string }>('SELECT id FROM author_key WHERE author_id = $1', [amina.id]);
      const backup = new Map<string, string>();
      for (const table of BACKED_UP) {
        const owner = { staff_member: 'id', credential: 'staff_id' }[table] ?? 'author_id';
        backup.set(table, JSON.stringify((await hospital.behind.query<{ row: unknown }>(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE ${owner} = $1`, [amina.id])).rows.map(({ row }) => row)));
      }
      await closes(amina);
      await erases(amina);
      await hospital.app.get(AuditChain).extend();

      await hospital.behind.query('SET session_replication_role = replica; DELETE FROM erasure_receipt');
      await hospital.behind.query('DELETE FROM staff_member WHERE id = $1', [amina.id]);
      for (const [table, rows] of backup) await hospital.behind.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [rows]);
      await hospital.behind.query('SET session_replication_role = DEFAULT');
      expect(await count('SELECT FROM entry WHERE author_id = $1', amina.id)).toBe(1);

      // The product starts on it, because the key is gone on purpose, and nobody can open a word.
      expect(await hospital.app.get(KeyStore, { strict: false }).missing([key?.id ?? ''])).toEqual([]);
      await checkKeys(hospital.app);
      hospital.clock.moveTo('2026-11-22T13:00:00Z');
      await amina.signsIn(PASSWORD);
      expectProblem(await amina.asks('GET', `/api/entries/${entry.id}`), 500, [], ['Read by nobody']);
      expectProblem(await amina.asks('PUT', `/api/entries/${randomUUID()}`, { model: 'plain', sections: [{ section: 'text', text: 'x' }] }), 500);

      await eraseAgain(hospital.settings);
      expect(await hospital.app.get(AccountErasure).erase()).toBe(1);
      expect(await count('SELECT FROM entry WHERE author_id = $1', amina.id)).toBe(0);
      expectProblem(await amina.asks('GET', '/api/entries'), 401);
      await eraseAgain(hospital.settings);
      expect(await hospital.app.get(AccountErasure).erase()).toBe(0);

      await hospital.app.get(AuditChain).extend();
      const reading = await AuditReading.open(hospital.databases.mainUrl);
      expect(await verifyChain(reading.links(), await reading.unlinked(), null)).toMatchObject({ faults: [] });
      await reading.close();
    });

    it('goes on where it was stopped: rows first, so that none is left that needs the key', async () => {
      await amina.writes('Almost gone.');
      const { code } = (await closes(amina)).json;
      const store = hospital.app.get(KeyStore, { strict: false });
      const destroy = jest.spyOn(store, 'destroyAuthorKey').mockRejectedValueOnce(new Error('the key store does not answer'));
      await hospital.behind.query('UPDATE account_closing SET asked_on = asked_on - 40, erase_on = current_date');
      await expect(hospital.app.get(AccountErasure).erase()).rejects.toThrow('does not answer');
      expect(await count('SELECT FROM entry WHERE author_id = $1', amina.id)).toBe(0);
      expect((await keys.query('SELECT FROM author_key WHERE author_id = $1', [amina.id])).rowCount).toBe(1);
      expect((await receiptOf(code)).json.erasedOn).toBeNull();
      await checkKeys(hospital.app);
      destroy.mockRestore();
      expect(await hospital.app.get(AccountErasure).erase()).toBe(1);
      expect((await receiptOf(code)).json.keyDestroyed).toBe(true);
    });

    it('says of somebody who never wrote that there was no key', async () => {
      const { code } = (await closes(amina)).json;
      await erases(amina);
      expect((await receiptOf(code)).json.keyDestroyed).toBe(false);
    });
  });
});

it('everyone can read how long things are kept, and what removes them goes by the same rule', async () => {
  const hospital = await Hospital.open();
  try {
    const amina = await hospital.hire('amina');
    const rules = async (): Promise<unknown> => ((await amina.asks<{ rules: { kind: string; keepDays: number | null }[] }>('GET', '/api/retention')).json.rules).map(({ kind, keepDays }) => [kind, keepDays]);
    expect(await rules()).toEqual([['entry', null], ['deleted-entry', 30], ['earlier-save', 30], ['counted-tag', null], ['one-to-one', null], ['audit', null], ['closed-account', 30], ['key-backup', 35]]);
    const { id } = await amina.writes('Deleted eleven days ago.');
    await amina.asks('DELETE', `/api/entries/${id}`);
    await hospital.behind.query('UPDATE entry SET deleted_on = current_date - 11');
    const purge = async (): Promise<unknown> => (await hospital.behind.query('SELECT app.purge_deleted() AS gone')).rows;
    expect(await purge()).toEqual([{ gone: 0 }]);
    await hospital.behind.query(`UPDATE retention_rule SET from_day = '2026-02-01' WHERE kind = 'deleted-entry'`);
    await hospital.behind.query(`INSERT INTO retention_rule VALUES ('deleted-entry', '2099-11-30', 10, 'Another rule.', '2100-01-01'), ('deleted-entry', '2026-01-01', 40, 'An older rule.', '2027-01-01')`);
    await hospital.behind.query(`UPDATE retention_rule SET from_day = current_date, review_on = current_date + 99 WHERE keep_days = 10`);
    expect(await rules()).toContainEqual(['deleted-entry', 10]);
    expect(await purge()).toEqual([{ gone: 1 }]);
    await expect(hospital.behind.query(`INSERT INTO retention_rule VALUES ('key-backup', '2026-12-01', 36, 'Too long.', '2027-01-01')`)).rejects.toThrow('retention_rule_key_backup');
  } finally {
    await hospital.close();
  }
});
