import { randomUUID } from 'node:crypto';
import type { AccountClosingBegun, AuditPageResponse, AuthorSearchResponse, ErasureReceiptResponse, HoldListResponse, HoldResponse, OwnHoldListResponse, SignInResponse } from '@afterword/api-types';
import { EntryPurge } from '../../../api/src/entries/entry-purge';
import { AccountErasure } from '../../../api/src/governance/closing/account-erasure';
import { HoldRepository } from '../../../api/src/information-governance/hold.repository';
import { KeyStore } from '../../../api/src/platform/sealing';
import { eraseAgain } from '../../../api/src/platform/database/erase-again';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const TOLD = { reason: 'court-order', reference: 'HC-2026-004417', fromDay: null, untilDay: null, reviewDays: 90, silence: null };

describe('a legal hold', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let ivy: Person;
  let hugh: Person;
  beforeEach(async () => {
    hospital = await Hospital.open();
    [amina, grace, ivy, hugh] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('ivy'), await hospital.hire('hugh')];
    await hospital.supervise(grace, amina);
  });
  afterEach(() => hospital.close());

  const asked = async <T = HoldResponse>(by: Person, method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    await by.proves();
    return by.asks<T>(method, path, body);
  };
  const places = async (different: object = {}, by = ivy): Promise<HoldResponse> => {
    const answer = await asked(by, 'POST', '/api/holds', { id: randomUUID(), authorId: amina.id, ...TOLD, ...different });
    expect([answer.status, answer.status < 300 ? '' : answer.body]).toEqual([201, '']);
    return answer.json;
  };
  const confirmed = async (different: object = {}): Promise<HoldResponse> => {
    const { id } = await places(different);
    const { status, json } = await asked(hugh, 'PUT', `/api/holds/${id}/confirmation`);
    expect(status).toBe(200);
    return json;
  };
  const list = async (by: Person): Promise<HoldResponse[]> => (await by.asks<HoldListResponse>('GET', '/api/holds')).json.holds;
  const own = async (by: Person): Promise<OwnHoldListResponse['holds']> => (await by.asks<OwnHoldListResponse>('GET', '/api/account/holds')).json.holds;
  const says = async (by: Person): Promise<boolean> => (await by.asks<SignInResponse>('GET', '/api/sign-in')).json.heldByLaw;
  const count = async (sql: string): Promise<number> => (await hospital.behind.query(sql)).rowCount ?? 0;
  const deletesLongAgo = async (entry: { id: string }): Promise<void> => {
    expect((await amina.asks('DELETE', `/api/entries/${entry.id}`)).status).toBe(204);
    await hospital.behind.query('UPDATE entry SET deleted_on = current_date - 90 WHERE id = $1', [entry.id]);
  };

  it('is placed by one lead and confirmed by another, each after a proof, and its author is told who and why', async () => {
    expectProblem(await ivy.asks('POST', '/api/holds', { id: randomUUID(), authorId: amina.id, ...TOLD }), 403);
    const hold = await places();
    expect(hold).toMatchObject({ author: { givenName: 'Amina' }, askedBy: { givenName: 'Ivy' }, confirmedBy: null, toldOn: '2026-11-22', problems: ['to-confirm'], can: ['read', 'lift'] });
    expect((await asked(ivy, 'PUT', `/api/holds/${hold.id}/confirmation`)).status).toBe(409);
    expectProblem(await hugh.asks('PUT', `/api/holds/${hold.id}/confirmation`), 403);
    const after = await asked(hugh, 'PUT', `/api/holds/${hold.id}/confirmation`);
    expect(after.json).toMatchObject({ confirmedBy: { givenName: 'Hugh' }, confirmedOn: '2026-11-22', problems: [], can: ['read', 'review', 'lift'] });
    expect(await own(amina)).toEqual([{
      fromDay: null, untilDay: null, reason: 'court-order', reference: 'HC-2026-004417', since: '2026-11-22', reviewOn: hold.reviewOn, endedOn: null,
      by: [{ id: ivy.id, givenName: 'Ivy', familyName: 'Marsh' }, { id: hugh.id, givenName: 'Hugh', familyName: 'Bello' }],
    }]);
    expect(await count(`SELECT FROM mail_outbox WHERE recipient_id = '${amina.id}' AND ended_on IS NULL`)).toBe(1);
    expect([await own(grace), await own(ivy)]).toEqual([[], []]);
    expect([await says(amina), await says(grace), await says(ivy)]).toEqual([true, false, false]);
  });

  it('opens nothing to anyone, and is in the audit of administrators without saying of whom', async () => {
    const entry = await amina.writes('Nobody else reads this.');
    await confirmed();
    for (const lead of [ivy, hugh]) {
      expectProblem(await lead.asks('GET', `/api/entries/${entry.id}`), 404);
      expect((await lead.asks('GET', '/api/holds')).body).not.toContain('Nobody else');
    }
    const owen = await hospital.hire('owen');
    const { body, json } = await owen.asks<AuditPageResponse>('GET', '/api/audit?kind=governance');
    // Both happened in one moment of the test's clock.
    expect(json.events.map(({ words, by, to }) => [words, by.givenName, to]).sort()).toEqual([['Confirmed a legal hold', 'Hugh', null], ['Placed a legal hold', 'Ivy', null]]);
    expect(body).not.toContain(amina.id);
    expectProblem(await owen.asks('GET', '/api/holds'), 403);
    expectProblem(await asked(owen, 'POST', '/api/holds', { id: randomUUID(), authorId: amina.id, ...TOLD }), 403);
  });

  it('lets its author delete for everybody’s eyes at once, while what was deleted waits', async () => {
    const entry = await amina.writes('What stood here first was quite another thing.');
    await amina.revises(entry, 'I took it all away again.');
    const share = await amina.shares(entry, grace);
    await grace.opens(share);
    await grace.comments(share, 'Thank you.');
    const { id } = await confirmed();
    await deletesLongAgo(entry);
    expectProblem(await grace.asks('GET', `/api/shares/${share.id}`), 404);
    expectProblem(await amina.asks('GET', `/api/entries/${entry.id}`), 404);
    const purge = hospital.app.get(EntryPurge, { strict: false });
    await hospital.behind.query('UPDATE earlier_save SET replaced_on = current_date - 90');
    expect([await purge.purge(), await purge.purgeEarlierSaves()]).toEqual([0, 0]);
    // The database refuses, whoever asks through whatever function: these are the statements of its owner.
    await hospital.behind.query('SET ROLE afterword_owner');
    expect([await count('DELETE FROM entry RETURNING 1'), await count('DELETE FROM earlier_save RETURNING 1')]).toEqual([0, 0]);
    await hospital.behind.query('RESET ROLE');
    expect([await count('SELECT FROM entry'), await count('SELECT FROM entry_version'), await count('SELECT FROM comment'), await count('SELECT FROM earlier_save')]).toEqual([1, 1, 1, 1]);

    expect((await asked(ivy, 'PUT', `/api/holds/${id}/lifting`)).json).toMatchObject({ liftAskedBy: { givenName: 'Ivy' }, endedOn: null, problems: ['lift-asked'] });
    expectProblem(await asked(ivy, 'PUT', `/api/holds/${id}/lifting`), 409);
    expect(await purge.purge()).toBe(0);
    expect((await asked(hugh, 'PUT', `/api/holds/${id}/lifting`)).json).toMatchObject({ endedBy: { givenName: 'Hugh' }, endedOn: '2026-11-22', can: ['read'] });
    expect([await purge.purge(), await count('SELECT FROM entry'), await count('SELECT FROM entry_version')]).toEqual([1, 0, 0]);
    expect((await own(amina))[0]?.endedOn).toBe('2026-11-22');
  });

  it('keeps every earlier save of what is held, also beyond twenty', async () => {
    let entry = await amina.writes('A first thing that will have gone.');
    await confirmed();
    for (let n = 0; n < 25; n += 1) entry = await amina.revises(entry, `Another thing, number${n}.`);
    expect(await count('SELECT FROM earlier_save')).toBe(25);
  });

  it('of a period holds the entries of its days, and no others', async () => {
    const held = await amina.writes('Of the day in question.');
    hospital.clock.moveTo('2026-11-25');
    await Promise.all([amina, ivy, hugh].map((person) => person.signsIn(PASSWORD)));
    const other = await amina.writes('Of another day.');
    await confirmed({ fromDay: '2026-11-20', untilDay: '2026-11-22' });
    for (const entry of [held, other]) await deletesLongAgo(entry);
    expect(await hospital.app.get(EntryPurge, { strict: false }).purge()).toBe(1);
    expect((await hospital.behind.query('SELECT id FROM entry')).rows).toEqual([{ id: held.id }]);
  });

  it('lets a closed account shut on its day and keeps its words and its key until it is lifted', async () => {
    await amina.writes('Kept for the court.');
    const { id } = await confirmed();
    await amina.proves();
    const { code } = (await amina.asks<AccountClosingBegun>('PUT', '/api/account/closing')).json;
    await hospital.behind.query('UPDATE account_closing SET asked_on = asked_on - 40, erase_on = current_date');
    const erasure = hospital.app.get(AccountErasure, { strict: false });
    const destroys = jest.spyOn(hospital.app.get(KeyStore, { strict: false }), 'destroyAuthorKey');
    expect([await erasure.erase(), await erasure.erase()]).toEqual([0, 0]);
    expect(destroys).not.toHaveBeenCalled();
    expect([await count('SELECT FROM entry'), await count(`SELECT FROM credential WHERE staff_id = '${amina.id}'`)]).toEqual([1, 0]);
    expectProblem(await amina.asks('GET', '/api/entries'), 401);
    expectProblem(await amina.asks('POST', '/api/sign-in', { email: amina.email, password: PASSWORD }), 401, ['/password']);
    expect((await grace.asks<ErasureReceiptResponse>('POST', '/api/erasure-receipts', { code })).json).toMatchObject({ erasedOn: null, keyDestroyed: false });
    await asked(ivy, 'PUT', `/api/holds/${id}/lifting`);
    await asked(hugh, 'PUT', `/api/holds/${id}/lifting`);
    expect(await erasure.erase()).toBe(1);
    expect(await count('SELECT FROM entry')).toBe(0);
    expect((await grace.asks<ErasureReceiptResponse>('POST', '/api/erasure-receipts', { code })).json).toMatchObject({ keyDestroyed: true });
    expectProblem(await asked(ivy, 'POST', '/api/holds', { id: randomUUID(), authorId: amina.id, ...TOLD }), 422, ['/authorId']);
    destroys.mockRestore();
  });

  it('that nobody confirms ends by itself after seven days, and any lead can end it before', async () => {
    const entry = await amina.writes('Held for a week.');
    const first = await places();
    await deletesLongAgo(entry);
    const purge = hospital.app.get(EntryPurge, { strict: false });
    expect(await purge.purge()).toBe(0);
    const holds = hospital.app.get(HoldRepository, { strict: false });
    expect(await holds.lapse()).toBe(0);
    await hospital.behind.query('UPDATE legal_hold SET lapses_on = current_date - 1');
    expect(await holds.lapse()).toBe(1);
    expect((await list(ivy))[0]).toMatchObject({ id: first.id, endedBy: null, can: ['read'] });
    expectProblem(await asked(hugh, 'PUT', `/api/holds/${first.id}/confirmation`), 403);
    expect(await purge.purge()).toBe(1);
    const second = await places();
    expect((await asked(ivy, 'PUT', `/api/holds/${second.id}/lifting`)).json).toMatchObject({ endedBy: { givenName: 'Ivy' } });
  });

  it('is kept from its author only by a named rule of law, which two leads in turn have to say again, until they are told', async () => {
    expectProblem(await asked(ivy, 'POST', '/api/holds', { id: randomUUID(), authorId: amina.id, ...TOLD, silence: 'crime' }), 422, ['/silenceDays']);
    expectProblem(await asked(ivy, 'POST', '/api/holds', { id: randomUUID(), authorId: amina.id, ...TOLD, silence: 'because', silenceDays: 30 }), 400, ['/silence']);
    const { id } = await confirmed({ silence: 'crime', silenceDays: 30 });
    expect(await says(amina)).toBe(false);
    expect(await own(amina)).toEqual([]);
    expect(await count('SELECT FROM mail_outbox')).toBe(0);
    expect((await amina.asks('GET', '/api/account/events')).body).not.toContain('hold');
    expectProblem(await amina.asks('GET', `/api/holds/${id}`), 404);
    await hospital.behind.query('UPDATE legal_hold SET silence_review_on = $1', [hospital.clock.today()]);
    expect((await list(hugh))[0]).toMatchObject({ id, problems: ['silence-passed'], can: ['read', 'review', 'lift', 'renew-silence', 'tell'] });
    expectProblem(await asked(ivy, 'PUT', `/api/holds/${id}/silence`, { silenceDays: 30 }), 409);
    expectProblem(await asked(hugh, 'PUT', `/api/holds/${id}/silence`, { silenceDays: 91 }), 400, ['/silenceDays']);
    expect((await asked(hugh, 'PUT', `/api/holds/${id}/silence`, { silenceDays: 90 })).json).toMatchObject({ silenceBy: { givenName: 'Hugh' }, problems: [] });
    expectProblem(await asked(hugh, 'PUT', `/api/holds/${id}/silence`, { silenceDays: 30 }), 409);
    expect((await asked(ivy, 'PUT', `/api/holds/${id}/notice`)).json).toMatchObject({ toldOn: '2026-11-22' });
    expect(await own(amina)).toHaveLength(1);
    expect(await count('SELECT FROM mail_outbox')).toBe(1);
    expectProblem(await asked(ivy, 'PUT', `/api/holds/${id}/notice`), 403);
  });

  it('is told to its author by itself once a silence is past its day and no other lead has said so again', async () => {
    await confirmed({ silence: 'crime', silenceDays: 30 });
    const holds = hospital.app.get(HoldRepository, { strict: false });
    await holds.lapse();
    expect(await own(amina)).toEqual([]);
    await hospital.behind.query('UPDATE legal_hold SET silence_review_on = current_date - 1');
    expect(await holds.lapse()).toBe(0);
    expect(await own(amina)).toHaveLength(1);
    expect(await count('SELECT FROM mail_outbox')).toBe(1);
  });

  it('shows what is past its day first, and a new day takes a request to lift it away', async () => {
    const calm = await confirmed();
    const late = await confirmed();
    const waiting = await places();
    await hospital.behind.query('UPDATE legal_hold SET review_on = $2 WHERE id = $1', [late.id, hospital.clock.today()]);
    expect((await list(ivy)).map(({ id, problems }) => [id, problems])).toEqual([[waiting.id, ['to-confirm']], [late.id, ['review-passed']], [calm.id, []]]);
    await asked(ivy, 'PUT', `/api/holds/${late.id}/lifting`);
    const { json } = await hugh.asks<HoldResponse>('PUT', `/api/holds/${late.id}/review`, { reviewDays: 30 });
    expect(json).toMatchObject({ liftAskedBy: null, problems: [] });
    expectProblem(await hugh.asks('PUT', `/api/holds/${waiting.id}/review`, { reviewDays: 30 }), 403);
  });

  it('is never a lead’s own to place, confirm or even know of before they are told', async () => {
    expectProblem(await asked(ivy, 'POST', '/api/holds', { id: randomUUID(), authorId: ivy.id, ...TOLD }), 422, ['/authorId']);
    const third = await hospital.employ('third', { givenName: 'Tess', familyName: 'Example', jobTitle: 'Lead', staffGroup: 'non-clinical', roles: ['governance'] });
    const { id } = await places({ authorId: hugh.id, silence: 'court', silenceDays: 30 });
    expectProblem(await asked(hugh, 'PUT', `/api/holds/${id}/confirmation`), 404);
    expect([await list(hugh), await own(hugh)]).toEqual([[], []]);
    expect((await asked(third, 'PUT', `/api/holds/${id}/confirmation`)).status).toBe(200);
    await third.asks('PUT', `/api/holds/${id}/notice`);
    expect(await own(hugh)).toHaveLength(1);
    expect(await list(hugh)).toEqual([]);
    expectProblem(await asked(hugh, 'PUT', `/api/holds/${id}/lifting`), 404);
  });

  it('is placed once by a repeated request, and says what is wrong at its field', async () => {
    const request = { id: randomUUID(), authorId: amina.id, ...TOLD };
    for (let n = 0; n < 2; n += 1) expect((await asked(ivy, 'POST', '/api/holds', request)).status).toBe(201);
    expect(await list(ivy)).toHaveLength(1);
    expectProblem(await asked(hugh, 'POST', '/api/holds', request), 409);
    const faults: readonly [number, object, string[]][] = [
      [422, { authorId: randomUUID() }, ['/authorId']], [422, { fromDay: '2026-11-20' }, ['/untilDay']], [422, { untilDay: '2026-11-20' }, ['/fromDay']],
      [422, { fromDay: '2026-11-20', untilDay: '2026-11-19' }, ['/untilDay']], [400, { reason: 'curiosity' }, ['/reason']], [400, { reference: ' ' }, ['/reference']],
      [400, { reference: 'x'.repeat(61) }, ['/reference']], [400, { fromDay: '2026-13-20' }, ['/fromDay']], [400, { reviewDays: 0 }, ['/reviewDays']], [400, { reviewDays: 367 }, ['/reviewDays']],
    ];
    for (const [status, different, pointers] of faults) expectProblem(await asked(ivy, 'POST', '/api/holds', { ...request, id: randomUUID(), ...different }), status, pointers);
  });

  it('finds people by name, whether they still work here or not', async () => {
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-01' WHERE id = $1`, [grace.id]);
    const found = async (by: Person, words: string): Promise<unknown> => (await by.asks<AuthorSearchResponse>('POST', '/api/holds/authors', { words })).json.people?.map(({ givenName, leftOn }) => [givenName, leftOn]);
    expect(await found(ivy, 'okaf')).toEqual([['Grace', '2026-11-01']]);
    expect(await found(ivy, 'Amina K')).toEqual([['Amina', null]]);
    expect(await found(ivy, 'marsh')).toEqual([]);
    expectProblem(await ivy.asks('POST', '/api/holds/authors', { words: 'a' }), 400, ['/words']);
    expectProblem(await amina.asks('POST', '/api/holds/authors', { words: 'okaf' }), 403);
  });

  it('acts no more from the request on after the role was taken back', async () => {
    const { id } = await places();
    await hospital.behind.query('UPDATE role_grant SET revoked_on = $2 WHERE staff_id = $1', [hugh.id, hospital.clock.today()]);
    expectProblem(await asked(hugh, 'PUT', `/api/holds/${id}/confirmation`), 403);
    expectProblem(await hugh.asks('GET', '/api/holds'), 403);
  });

  it('that an older backup brings back holds up no erasure whose key is destroyed', async () => {
    await amina.writes('Read by nobody any more.');
    await confirmed();
    await hospital.app.get(KeyStore, { strict: false }).destroyAuthorKey(amina.id);
    await eraseAgain(hospital.settings);
    expect(await hospital.app.get(AccountErasure, { strict: false }).erase()).toBe(1);
    expect(await count('SELECT FROM entry')).toBe(0);
  });
});
