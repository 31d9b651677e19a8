import { randomUUID } from 'node:crypto';
import type { AccountClosingBegun, EntriesErasureResponse, EntryListResponse, EntryResponse, ErasureReceiptResponse, SignInResponse } from '@afterword/api-types';
import type { Client } from 'pg';
import { EntryPurge } from '../../../api/src/entries/entry-purge';
import { AccountErasure } from '../../../api/src/governance/closing/account-erasure';
import { EntriesErasureService } from '../../../api/src/governance/closing/entries-erasure.service';
import { KeyStore, Sealer } from '../../../api/src/platform/sealing';
import { checkKeys } from '../../../api/src/platform/sealing/check-keys';
import { eraseAgain } from '../../../api/src/platform/database/erase-again';
import { connect } from '../../support/databases';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';
import { planned } from '../sessions/meetings';

const ERASURE = '/api/account/entries-erasure';
const MARK = '/api/briefings/therapeutic-relationships/versions/1/read-mark';
/** What a backup of the main database would hold of what one person wrote. */
const BACKED_UP = ['entry', 'entry_version', 'share', 'comment', 'earlier_save'];

describe('erasing what one wrote and staying', () => {
  let hospital: Hospital;
  let keys: Client;
  let amina: Person;
  let grace: Person;
  let supervisionId: string;
  beforeEach(async () => {
    hospital = await Hospital.open();
    keys = await connect(hospital.databases.keysUrl);
    [amina, grace] = [await hospital.hire('amina'), await hospital.hire('grace')];
    supervisionId = await hospital.supervise(grace, amina);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await keys.end();
    await hospital.close();
  });

  const begins = async (): Promise<Answer<AccountClosingBegun>> => {
    await amina.proves();
    return amina.asks<AccountClosingBegun>('PUT', ERASURE);
  };
  const service = (): EntriesErasureService => hospital.app.get(EntriesErasureService, { strict: false });
  const store = (): KeyStore => hospital.app.get(KeyStore, { strict: false });
  const comes = (): Promise<unknown> => hospital.behind.query('UPDATE entries_erasure SET asked_on = asked_on - 40, erase_on = current_date WHERE shut_on IS NULL');
  const erases = async (): Promise<AccountClosingBegun> => {
    const { json } = await begins();
    await comes();
    expect(await service().erase()).toBe(1);
    return json;
  };
  const entries = async (): Promise<number> => (await amina.asks<EntryListResponse>('GET', '/api/entries')).json.entries.length;
  const rows = async (table: string, column = 'author_id'): Promise<number> => (await hospital.behind.query(`SELECT FROM ${table} WHERE ${column} = $1`, [amina.id])).rowCount ?? 0;
  const keyIds = async (table: string, column = 'author_id'): Promise<string[]> => (await keys.query<{ id: string }>(`SELECT * FROM ${table} WHERE ${column} = $1`, [amina.id])).rows.map((row) => row.id);
  const receiptOf = async (code: string): Promise<ErasureReceiptResponse> => (await grace.asks<ErasureReceiptResponse>('POST', '/api/erasure-receipts', { code })).json;
  const opens = (id: string): Promise<Answer<EntryResponse>> => amina.asks<EntryResponse>('GET', `/api/entries/${id}`);

  it('asks for a proof, ends what was shared at once, and can be undone until its day', async () => {
    const entry = await amina.writes('Kept after all.', { countsInTrends: true, tags: [{ code: 'DIG1', direction: 'upheld' }] });
    const share = await amina.shares(entry, grace);
    expectProblem(await amina.asks('PUT', ERASURE), 403);
    const { status, json } = await begins();
    expect([status, json.askedOn, json.eraseOn >= '2026-12-22']).toEqual([200, '2026-11-22', true]);
    expectProblem(await grace.asks('GET', `/api/shares/${share.id}`), 404);
    expect(await rows('counted_tag')).toBe(0);
    expectProblem(await amina.asks('POST', `/api/entries/${entry.id}/shares`, { readerId: grace.id, purpose: 'comment' }), 409);
    expect((await amina.asks<SignInResponse>('GET', '/api/sign-in')).json).toMatchObject({ closesOn: null, entriesErasedOn: json.eraseOn });
    expect((await amina.asks<EntriesErasureResponse>('GET', ERASURE)).json.erasure).toEqual({ askedOn: json.askedOn, eraseOn: json.eraseOn });
    expect((await grace.asks<EntriesErasureResponse>('GET', ERASURE)).json.erasure).toBeNull();
    expectProblem(await begins(), 409);
    expect(await receiptOf(json.code)).toMatchObject({ erasedOn: null, keyDestroyed: false, accountStays: true });
    expect(await service().erase()).toBe(0);
    expect((await amina.asks('DELETE', ERASURE)).status).toBe(204);
    expectProblem(await amina.asks('DELETE', ERASURE), 404);
    expect([await entries(), (await amina.shares(entry, grace)).version]).toEqual([1, 2]);
  });

  it('gives way when the whole account closes, and is not begun while it does', async () => {
    await begins();
    await amina.proves();
    expect((await amina.asks('PUT', '/api/account/closing')).status).toBe(200);
    expect((await amina.asks<EntriesErasureResponse>('GET', ERASURE)).json.erasure).toBeNull();
    expectProblem(await begins(), 409);
  });

  it('on its day takes every word under the old key with that key, and she writes on under another', async () => {
    const entry = await amina.writes('What stood here first was quite another thing.');
    await amina.revises(entry, 'Gone for good.');
    const share = await amina.shares(entry, grace);
    await grace.opens(share);
    await grace.comments(share, 'Thank you.');
    const session = await planned({ hospital, amina, grace, supervisionId }, { day: '2026-12-10' });
    const note = `/api/sessions/${session.id}/private-note`;
    await amina.asks('PUT', note, { text: 'For me alone.' }, { 'if-match': '"0"' });
    await amina.asks('PUT', MARK);
    await grace.promises(supervisionId, 'Ask for a quieter room.');
    const [old] = await keyIds('author_key');

    const { code } = await erases();

    for (const table of ['entry', 'entry_version', 'comment', 'share', 'earlier_save']) expect([table, await rows(table)]).toEqual([table, 0]);
    expect([await rows('private_note', 'writer_id'), await rows('read_marks', 'staff_id'), await rows('set_aside', 'staff_id')]).toEqual([0, 0, 0]);
    expect([await keyIds('author_key'), await keyIds('former_author_key', 'former_author_id')]).toEqual([[], []]);
    expect((await keys.query('SELECT key_id FROM erased_key WHERE author_id = $1', [amina.id])).rows).toEqual([{ key_id: old }]);
    const receipt = await receiptOf(code);
    expect(receipt).toMatchObject({ keyDestroyed: true, accountStays: true });
    expect((Date.parse(receipt.backupsGoneOn ?? '') - Date.parse(receipt.erasedOn ?? '')) / 86_400_000).toBe(35);

    // The same sign-in, the same supervision, an empty journal.
    expect([await entries(), (await amina.asks<SignInResponse>('GET', '/api/sign-in')).json.entriesErasedOn]).toEqual([0, null]);
    expect(JSON.stringify((await grace.asks('GET', '/api/commitments')).json)).toContain('Ask for a quieter room.');
    const after = await amina.writes('The first thing since.');
    expect((await opens(after.id)).status).toBe(200);
    expect((await amina.shares(after, grace)).version).toBe(1);
    expect((await amina.asks('PUT', note, { text: 'Another note.' }, { 'if-match': '"0"' })).status).toBe(200);
    expect((await amina.asks('PUT', MARK)).status).toBe(204);
    const [next] = await keyIds('author_key');
    expect(next).toBeDefined();
    expect(next).not.toBe(old);
    expect((await hospital.behind.query('SELECT DISTINCT key_id FROM app.key_ids() AS k (key_id) WHERE key_id = $1', [old])).rowCount).toBe(0);
    await checkKeys(hospital.app);
    expect((await amina.asks('GET', '/api/account/events')).body).toContain('What you had written until then was erased');
    expect(await service().erase()).toBe(0);
    expect(await entries()).toBe(1);
    expect((await amina.takesEverything()).status).toBe(200);
  });

  it('says of somebody who never wrote that there was no key', async () => {
    const { code } = await erases();
    expect(await receiptOf(code)).toMatchObject({ keyDestroyed: false, accountStays: true });
    expect((await amina.writes('Now I do.')).revision).toBe(1);
  });

  it.each(['putAway', 'destroyFormerKey'] as const)('goes on where it was stopped before %s, whatever she wrote meanwhile', async (step) => {
    await amina.writes('Almost gone.');
    const [old] = await keyIds('author_key');
    const { code } = (await begins()).json;
    await comes();
    const broken = jest.spyOn(store(), step).mockRejectedValueOnce(new Error('the key store does not answer'));
    await expect(service().erase()).rejects.toThrow('does not answer');
    broken.mockRestore();
    expect([await entries(), (await receiptOf(code)).erasedOn]).toEqual([0, null]);
    await checkKeys(hospital.app);
    // Under the old key nothing can be written any more; where that is put away already, under the new one.
    const since = await amina.asks('PUT', `/api/entries/${randomUUID()}`, { model: 'plain', sections: [{ section: 'text', text: 'Written in between.' }] });
    expect(since.status).toBe(step === 'putAway' ? 503 : 201);
    const written = await keyIds('author_key');
    for (let again = 0; again < 2; again += 1) expect(await service().erase()).toBe(again === 0 ? 1 : 0);
    expect(await receiptOf(code)).toMatchObject({ keyDestroyed: true });
    expect(await keyIds('author_key')).toEqual(written.filter((id) => id !== old));
    expect(await entries()).toBe(step === 'putAway' ? 0 : 1);
  });

  it('goes on where it was stopped before the receipt, and two processes at once do it once', async () => {
    await amina.writes('Almost gone.');
    await begins();
    await comes();
    await hospital.behind.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''stopped''; END'; CREATE TRIGGER stops BEFORE UPDATE OF erased_on ON entries_erasure FOR EACH ROW EXECUTE FUNCTION refuse()`);
    await expect(service().erase()).rejects.toThrow('stopped');
    await hospital.behind.query('DROP TRIGGER stops ON entries_erasure');
    const after = await amina.writes('Under the new key.');
    await Promise.all([service().erase(), service().erase()]);
    expect((await hospital.behind.query(`SELECT FROM administration_event WHERE action = 'entries-erased'`)).rowCount).toBe(1);
    expect((await opens(after.id)).status).toBe(200);
  });

  it('lets no process write with the old key that it still holds in its memory', async () => {
    await amina.writes('Almost gone.');
    jest.spyOn(hospital.app.get(Sealer, { strict: false }), 'forget').mockImplementation(() => undefined);
    await erases();
    const puts = (): Promise<Answer> => amina.asks('PUT', `/api/entries/${randomUUID()}`, { model: 'plain', sections: [{ section: 'text', text: 'Which key?' }] });
    const refused = await puts();
    expectProblem(refused, 503);
    expect(refused.headers.get('retry-after')).toBe('60');
    expectProblem(await amina.asks('PUT', MARK), 503);
    hospital.clock.moveTo('2026-11-22T12:06:00Z');
    await amina.signsIn(PASSWORD);
    expect((await puts()).status).toBe(201);
    expect(await rows('entry')).toBe(1);
  });

  describe('after a restore', () => {
    const copied = async (): Promise<Map<string, string>> => {
      const copies = new Map<string, string>();
      for (const table of BACKED_UP) {
        copies.set(table, JSON.stringify((await hospital.behind.query<{ row: unknown }>(`SELECT to_jsonb(t) AS row FROM ${table} t WHERE author_id = $1`, [amina.id])).rows.map(({ row }) => row)));
      }
      return copies;
    };

    it('of an older journal, what went cannot be read and goes again, and what was written since stays', async () => {
      const entry = await amina.writes('Read by nobody any more.');
      await grace.opens(await amina.shares(entry, grace));
      const backup = await copied();
      await erases();
      const after = await amina.writes('Written since.');
      await hospital.behind.query('SET session_replication_role = replica; DELETE FROM entries_erasure');
      for (const [table, lines] of backup) await hospital.behind.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)`, [lines]);
      await hospital.behind.query('SET session_replication_role = DEFAULT');
      await checkKeys(hospital.app);
      expectProblem(await opens(entry.id), 500, [], ['Read by nobody']);

      for (let again = 0; again < 2; again += 1) await eraseAgain(hospital.settings);
      expect([await service().erase(), await service().erase()]).toEqual([1, 0]);
      expectProblem(await opens(entry.id), 404);
      expect((await hospital.behind.query('SELECT id FROM entry WHERE author_id = $1', [amina.id])).rows).toEqual([{ id: after.id }]);
      expect(JSON.stringify((await opens(after.id)).json)).toContain('Written since.');
    });

    it('of older keys, the key that was destroyed goes again and the one she writes with stays', async () => {
      await amina.writes('Almost gone.');
      const { rows: [old] } = await keys.query<{ id: string; author_id: string; wrapped: string }>('SELECT id, author_id, wrapped FROM author_key WHERE author_id = $1', [amina.id]);
      const gone = await hospital.hire('tom');
      await gone.writes('Of an account that closed.');
      const { rows: [toms] } = await keys.query<{ id: string; wrapped: string }>('SELECT id, wrapped FROM author_key WHERE author_id = $1', [gone.id]);
      await erases();
      await gone.proves();
      await gone.asks('PUT', '/api/account/closing');
      await hospital.behind.query('UPDATE account_closing SET asked_on = asked_on - 40, erase_on = current_date');
      expect(await hospital.app.get(AccountErasure, { strict: false }).erase()).toBe(1);
      // The key store of before both.
      await keys.query('TRUNCATE erased_key, erased_author');
      for (const [key, owner] of [[old, amina.id], [toms, gone.id]] as const) await keys.query('INSERT INTO author_key (id, author_id, wrapped) VALUES ($1, $2, $3)', [key?.id, owner, key?.wrapped]);
      await eraseAgain(hospital.settings);
      expect([await keyIds('author_key'), await keyIds('former_author_key', 'former_author_id')]).toEqual([[], []]);
      expect((await keys.query('SELECT FROM author_key WHERE author_id = $1', [gone.id])).rowCount).toBe(0);
      const after = await amina.writes('Under a key of today.');
      const written = await keyIds('author_key');
      await eraseAgain(hospital.settings);
      expect(await service().erase()).toBe(0);
      expect(await keyIds('author_key')).toEqual(written);
      expect((await opens(after.id)).status).toBe(200);
    });
  });

  it('while something is held leaves everybody’s eyes on its day, waits with its key, and lets her write on', async () => {
    const entry = await amina.writes('Kept for the court.');
    const session = await planned({ hospital, amina, grace, supervisionId }, { day: '2026-12-10' });
    const note = `/api/sessions/${session.id}/private-note`;
    await amina.asks('PUT', note, { text: 'For me alone.' }, { 'if-match': '"0"' });
    const [old] = await keyIds('author_key');
    const [ivy, hugh] = [await hospital.hire('ivy'), await hospital.hire('hugh')];
    const acts = async (by: Person, method: string, path: string, body?: unknown): Promise<Answer> => {
      await by.proves();
      return by.asks(method, path, body);
    };
    const id = randomUUID();
    const hold = { id, authorId: amina.id, reason: 'police', reference: 'X-1', fromDay: null, untilDay: null, reviewDays: 90, silence: 'crime', silenceDays: 30 };
    expect((await acts(ivy, 'POST', '/api/holds', hold)).status).toBe(201);
    expect((await acts(hugh, 'PUT', `/api/holds/${id}/confirmation`)).status).toBe(200);

    const { code } = (await begins()).json;
    await comes();
    expect([await service().erase(), await service().erase()]).toEqual([0, 0]);
    expect([await rows('entry'), await rows('set_aside', 'staff_id'), await keyIds('author_key'), await keyIds('former_author_key', 'former_author_id')]).toEqual([1, 1, [], [old]]);
    // To her it is as it would be without a hold, which the law forbids telling her of.
    expectProblem(await opens(entry.id), 404);
    expectProblem(await amina.asks('DELETE', `/api/entries/${entry.id}/deletion`), 404);
    expect([await entries(), (await amina.asks<EntriesErasureResponse>('GET', ERASURE)).json.erasure]).toEqual([0, null]);
    const after = await amina.writes('Under the new key.');
    expect((await amina.asks('PUT', note, { text: 'Another note.' }, { 'if-match': '"0"' })).status).toBe(200);
    expect((await amina.shares(after, grace)).version).toBe(1);
    expect(await hospital.app.get(EntryPurge, { strict: false }).purge()).toBe(0);
    await hospital.behind.query('SET ROLE afterword_owner');
    expect((await hospital.behind.query('DELETE FROM set_aside')).rowCount).toBe(0);
    await hospital.behind.query('RESET ROLE');
    await checkKeys(hospital.app);
    expect((await store().findById(amina.id, old ?? ''))?.id).toBe(old);
    expect((await receiptOf(code)).erasedOn).toBeNull();

    for (const lead of [ivy, hugh]) await acts(lead, 'PUT', `/api/holds/${id}/lifting`);
    expect(await service().erase()).toBe(1);
    expect(await receiptOf(code)).toMatchObject({ keyDestroyed: true });
    expect([await rows('entry'), await rows('set_aside', 'staff_id'), await keyIds('former_author_key', 'former_author_id')]).toEqual([1, 0, []]);
    expect((await opens(after.id)).status).toBe(200);
    expect((await amina.asks('PUT', note, { text: 'Once more.' }, { 'if-match': '"1"' })).status).toBe(200);
  });
});
