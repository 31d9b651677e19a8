import { randomUUID } from 'node:crypto';
import type { AuditPageResponse, DisclosedItemListResponse, DisclosedItemResponse, DisclosureListResponse, DisclosureResponse, OwnDisclosureListResponse, PaperResponse, SignInResponse } from '@afterword/api-types';
import { AuditChain } from '../../../api/src/audit/audit-chain';
import { EntriesErasureService } from '../../../api/src/governance/closing/entries-erasure.service';
import { DisclosureRepository } from '../../../api/src/information-governance/disclosure.repository';
import { AuditReading } from '../../../api/src/verify-audit/audit-reading.repository';
import { verifyChain } from '../../../api/src/verify-audit/verify-chain';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const SECRET = 'I said in a minute and it was ten.';
const DAY = '2026-11-22';
const ASKED = { covers: 'entries', fields: ['words', 'themes'], fromDay: DAY, untilDay: DAY, days: 14, reason: 'court-order', reference: 'HC-2026-004417', silence: null };

describe('a disclosure', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let ivy: Person;
  let hugh: Person;
  beforeEach(async () => {
    hospital = await Hospital.open();
    [amina, grace, ivy, hugh] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('ivy'), await hospital.hire('hugh')];
    await hospital.supervise(grace, amina);
    await hospital.behind.query(`UPDATE role_grant SET granted_on = '2026-01-01'`);
  });
  afterEach(() => hospital.close());

  const proved = async <T = DisclosureResponse>(by: Person, method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    await by.proves();
    return by.asks<T>(method, path, body);
  };
  const asks = async (different: object = {}, by = ivy): Promise<DisclosureResponse> => {
    const answer = await proved(by, 'POST', '/api/disclosures', { id: randomUUID(), authorId: amina.id, ...ASKED, ...different });
    expect([answer.status, answer.status < 300 ? '' : answer.body]).toEqual([201, '']);
    return answer.json;
  };
  const approves = (id: string, by = hugh): Promise<Answer<DisclosureResponse>> => proved(by, 'PUT', `/api/disclosures/${id}/approval`);
  const approved = async (different: object = {}): Promise<DisclosureResponse> => {
    const { id } = await asks(different);
    const { status, json } = await approves(id);
    expect(status).toBe(200);
    return json;
  };
  const items = async (id: string): Promise<DisclosedItemListResponse['items']> => {
    const { status, json } = await proved<DisclosedItemListResponse>(ivy, 'GET', `/api/disclosures/${id}/items`);
    expect(status).toBe(200);
    return json.items;
  };
  const opens = (id: string, item: string, by = ivy): Promise<Answer<DisclosedItemResponse>> => by.asks<DisclosedItemResponse>('GET', `/api/disclosures/${id}/items/${item}`);
  const own = async (by: Person): Promise<OwnDisclosureListResponse['disclosures']> => (await by.asks<OwnDisclosureListResponse>('GET', '/api/account/disclosures')).json.disclosures;
  const count = async (sql: string): Promise<number> => (await hospital.behind.query(sql)).rowCount ?? 0;

  it('takes two leads and a proof of each; then the one who asked reads what it names, and the author knows who, why, what, until when, and every opening', async () => {
    const entry = await amina.writes(SECRET, { title: 'A long night', tags: [{ code: 'DIG1', direction: 'upheld' }] });
    expectProblem(await ivy.asks('POST', '/api/disclosures', { id: randomUUID(), authorId: amina.id, ...ASKED }), 403);
    const asked = await asks();
    expect(asked).toMatchObject({ author: { givenName: 'Amina' }, approvedOn: null, problems: ['to-approve'], can: ['read', 'end'] });
    expectProblem(await proved(ivy, 'GET', `/api/disclosures/${asked.id}/items`), 403);
    expectProblem(await opens(asked.id, entry.id), 403);
    expect(await own(amina)).toEqual([]);
    expectProblem(await approves(asked.id, ivy), 409);
    expectProblem(await hugh.asks('PUT', `/api/disclosures/${asked.id}/approval`), 403);

    expect((await approves(asked.id)).json).toMatchObject({ approvedBy: { givenName: 'Hugh' }, approvedOn: DAY, toldOn: DAY, can: ['read', 'end'] });
    expect(await count(`SELECT FROM mail_outbox WHERE recipient_id = '${amina.id}' AND ended_on IS NULL`)).toBe(1);
    expect(await items(asked.id)).toEqual([{ id: entry.id, day: DAY, version: null }]);
    const { json } = await opens(asked.id, entry.id);
    expect(json).toEqual({ id: entry.id, day: DAY, version: null, title: 'A long night', model: 'plain', sections: [{ section: 'text', text: SECRET }], tags: [{ code: 'DIG1', direction: 'upheld' }], comments: null });
    // Whoever approved, administrators, supervisors: nobody else.
    const owen = await hospital.hire('owen');
    for (const person of [hugh, owen, grace, amina]) {
      await person.proves();
      for (const path of [`/api/disclosures/${asked.id}/items`, `/api/disclosures/${asked.id}/items/${entry.id}`]) expect([403, 404]).toContain((await person.asks('GET', path)).status);
    }
    expectProblem(await ivy.asks('GET', `/api/entries/${entry.id}`), 404);

    const says = async (by: Person): Promise<boolean> => (await by.asks<SignInResponse>('GET', '/api/sign-in')).json.readByLaw;
    expect([await says(amina), await says(ivy)]).toEqual([true, false]);
    const [mine] = await own(amina);
    expect(mine).toMatchObject({
      covers: 'entries', fields: ['words', 'themes'], fromDay: DAY, untilDay: DAY, reason: 'court-order', reference: 'HC-2026-004417', approvedOn: DAY, over: false,
      askedBy: { givenName: 'Ivy' }, approvedBy: { givenName: 'Hugh' }, openings: expect.arrayContaining([{ at: expect.any(String), what: 'list', day: null }, { at: expect.any(String), what: 'item', day: DAY }]),
    });
    expect(mine?.openings).toHaveLength(2);
    // The same stands in the paper that comes with their download.
    const held = (await amina.asks<PaperResponse>('GET', '/api/account/held')).json.parts.flatMap(({ tables }) => tables).find(({ caption }) => caption.startsWith('Who could read by law'));
    expect(held?.rows).toEqual([{ name: 'Ivy Marsh; approved by Hugh Bello', cells: ['Entries from 22 November 2026 to 22 November 2026', 'A court order: HC-2026-004417', '22 November 2026', expect.any(String), '22 November 2026'] }]);
    expect((await hugh.asks<DisclosureResponse>('GET', `/api/disclosures/${asked.id}`)).json.openings).toHaveLength(2);
  });

  it('holds what stood there at its approval, and nothing that was written, changed or deleted since, or on another day', async () => {
    const before = await amina.writes('Of the day before.');
    await hospital.behind.query(`UPDATE entry SET created_on = '2026-11-21' WHERE id = $1`, [before.id]);
    const gone = await amina.writes('Deleted before anybody asked.');
    await amina.asks('DELETE', `/api/entries/${gone.id}`);
    const entry = await amina.writes(SECRET);
    const { id } = await approved();
    await amina.revises(entry, 'Quite other words.');
    const later = await amina.writes('Written after it was approved.');
    expect((await items(id)).map((item) => item.id)).toEqual([entry.id]);
    expect((await amina.asks('DELETE', `/api/entries/${entry.id}`)).status).toBe(204);
    expect((await opens(id, entry.id)).json.sections).toEqual([{ section: 'text', text: SECRET }]);
    for (const other of [before, gone, later]) expectProblem(await opens(id, other.id), 404);
    expectProblem(await opens(id, randomUUID()), 404);
  });

  it('holds what was deleted only where a hold kept it', async () => {
    const entry = await amina.writes(SECRET);
    const hold = randomUUID();
    await proved(ivy, 'POST', '/api/holds', { id: hold, authorId: amina.id, reason: 'court-order', reference: 'HC', fromDay: null, untilDay: null, reviewDays: 90, silence: null });
    await amina.asks('DELETE', `/api/entries/${entry.id}`);
    const { id } = await approved();
    expect((await items(id)).map((item) => item.id)).toEqual([entry.id]);
  });

  it('opens what a hold keeps also when its author erased everything and writes with another key', async () => {
    const entry = await amina.writes(SECRET);
    const share = await amina.shares(entry, grace);
    await grace.comments(share, 'What helped?');
    await proved(ivy, 'POST', '/api/holds', { id: randomUUID(), authorId: amina.id, reason: 'court-order', reference: 'HC', fromDay: null, untilDay: null, reviewDays: 90, silence: null });
    await proved(amina, 'PUT', '/api/account/entries-erasure');
    await hospital.behind.query('UPDATE entries_erasure SET asked_on = asked_on - 40, erase_on = current_date');
    expect(await hospital.app.get(EntriesErasureService, { strict: false }).erase()).toBe(0);
    const after = await amina.writes('Under another key.');
    const { id } = await approved();
    expect((await opens(id, entry.id)).json.sections).toEqual([{ section: 'text', text: SECRET }]);
    expect((await opens(id, after.id)).json.sections).toEqual([{ section: 'text', text: 'Under another key.' }]);
    const shared = await approved({ covers: 'shared', fields: ['words', 'comments'] });
    const [version] = await items(shared.id);
    expect((await opens(shared.id, version!.id)).json).toMatchObject({ sections: [{ section: 'text', text: SECRET }], comments: [{ text: 'What helped?' }] });
  });

  it('of what was shared holds the versions of its days with the comments there were, and no private entry', async () => {
    const entry = await amina.writes(SECRET, { title: 'A long night' });
    const secret = await amina.writes('Never shared with anybody.');
    const share = await amina.shares(entry, grace, { leaveOut: { sections: [], parts: ['title'] } });
    const comment = await grace.comments(share, 'What helped?');
    await grace.wordsAnew({ id: comment.id, revision: 1 }, 'What helped you?');
    await amina.revises(entry, 'Changed since it was shared.');
    const { id } = await approved({ covers: 'shared', fields: ['words', 'comments'] });
    await amina.comments(share, 'Said after it was approved.', { thread: comment.id });
    await hospital.behind.query(`UPDATE comment SET written_on = '2026-11-23' WHERE writer_id = $1`, [amina.id]);
    const [version, ...others] = await items(id);
    expect([version?.version, others]).toEqual([1, []]);
    const { json } = await opens(id, version!.id);
    expect(json).toMatchObject({ title: null, sections: [{ section: 'text', text: SECRET }], tags: null });
    expect(json.comments).toEqual([{ writer: 'Grace Okafor', writtenOn: DAY, text: 'What helped you?', passage: null }]);
    for (const other of [entry.id, secret.id, share.id]) expectProblem(await opens(id, other), 404);
  });

  it('tells the author of everything that was opened, however often the lead looked at the list', async () => {
    const entry = await amina.writes(SECRET);
    const { id } = await approved();
    await opens(id, entry.id);
    await hospital.behind.query(`INSERT INTO audit_event (happened_at, actor_id, action, author_id, disclosure_id)
      SELECT now() + make_interval(secs => n / 100.0), $1, 'disclosure-listed', $2, $3 FROM generate_series(1, 520) n`, [ivy.id, amina.id, id]);
    const [mine] = await own(amina);
    expect(mine!.openings.filter(({ what }) => what === 'item')).toEqual([{ at: expect.any(String), what: 'item', day: DAY }]);
    expect(mine!.openings.length).toBeLessThan(4);
  });

  it('shows with comments alone no passage of what they stand on', async () => {
    const entry = await amina.writes(SECRET);
    const share = await amina.shares(entry, grace);
    await grace.comments(share, 'What helped?', { passage: { section: 'text', start: 0, end: SECRET.length } });
    const passages = async (fields: readonly string[]): Promise<unknown[]> => {
      const { id } = await approved({ covers: 'shared', fields });
      const [version] = await items(id);
      return (await opens(id, version!.id)).json.comments!.map(({ text, passage }) => [text, passage]);
    };
    expect(await passages(['comments'])).toEqual([['What helped?', null]]);
    expect(await passages(['comments', 'words'])).toEqual([['What helped?', SECRET]]);
  });

  it('shows no more of a thing than the parts it names', async () => {
    const entry = await amina.writes(SECRET, { title: 'A long night', tags: [{ code: 'DIG1', direction: 'upheld' }] });
    const themes = await approved({ fields: ['themes'] });
    const { json, body } = await opens(themes.id, entry.id);
    expect(json).toMatchObject({ title: null, model: null, sections: null, tags: [{ code: 'DIG1', direction: 'upheld' }], comments: null });
    expect(body).not.toContain('minute');
    const words = await approved({ fields: ['words'] });
    expect((await opens(words.id, entry.id)).json.tags).toBeNull();
  });

  it('ends on the next request when any lead ends it, by itself after its last day, and with the role', async () => {
    const entry = await amina.writes(SECRET);
    const tess = await hospital.employ('third', { givenName: 'Tess', familyName: 'Example', jobTitle: 'Lead', staffGroup: 'non-clinical', roles: ['governance'] });
    for (const by of [ivy, hugh, tess]) {
      const { id } = await approved();
      expect((await opens(id, entry.id)).status).toBe(200);
      expect((await by.asks<DisclosureResponse>('PUT', `/api/disclosures/${id}/ending`)).json).toMatchObject({ over: true, endedBy: { givenName: by.givenName } });
      expectProblem(await opens(id, entry.id), 403);
    }
    expect(await count('SELECT FROM disclosed_entry')).toBe(0);
    const { id, endsOn } = await approved({ days: 7 });
    await hospital.behind.query('UPDATE disclosure SET ends_on = current_date - 1 WHERE id = $1', [id]);
    // The product's clock says that it is still open; the database goes by its own as well.
    expectProblem(await opens(id, entry.id), 404);
    expect(endsOn! > DAY).toBe(true);
    expect(await hospital.app.get(DisclosureRepository, { strict: false }).endByThemselves()).toBe(1);
    expect(await count('SELECT FROM disclosed_entry')).toBe(0);
    const last = await approved();
    await hospital.behind.query(`UPDATE role_grant SET revoked_on = '2026-11-22' WHERE staff_id = $1`, [ivy.id]);
    expectProblem(await opens(last.id, entry.id), 403);
  });

  it('is approved by nobody who supervises or manages the other, or the author, or did within the week', async () => {
    const refused = async (why: string, different: object = {}): Promise<void> => {
      const { id } = await asks(different);
      const answer = await approves(id);
      expectProblem(answer, 409);
      expect(answer.body).toContain(why);
      expect((await hugh.asks<DisclosureResponse>('GET', `/api/disclosures/${id}`)).json.can).toEqual(['read', 'end']);
      expect(await count(`SELECT FROM disclosure WHERE id = '${id}' AND approved_on IS NOT NULL`)).toBe(0);
    };
    for (const [supervisor, supervisee, type] of [[hugh, ivy, 'professional'], [ivy, hugh, 'restorative']] as const) {
      const supervision = await hospital.supervise(supervisor, supervisee, type);
      await refused('supervises or manages the other');
      await hospital.endSupervision(supervision);
      await refused('supervises or manages the other');
      await hospital.behind.query(`UPDATE supervision SET started_on = '2026-01-01', ended_on = '2026-11-01' WHERE id = $1`, [supervision]);
    }
    // Two steps up the line is management too.
    const above = await hospital.supervise(hugh, grace, 'line-management');
    const below = await hospital.supervise(grace, ivy, 'line-management');
    await refused('supervises or manages the other');
    await hospital.behind.query(`UPDATE supervision SET started_on = '2026-01-01', ended_on = '2026-11-01' WHERE id IN ($1, $2)`, [above, below]);
    await hospital.supervise(hugh, amina);
    await refused('whoever wrote it');
    await hospital.supervise(ivy, amina);
    expectProblem(await proved(ivy, 'POST', '/api/disclosures', { id: randomUUID(), authorId: amina.id, ...ASKED }), 409);
  });

  it('is approved by nobody who became a lead within the last seven days, nor asked for by one', async () => {
    for (const late of [ivy, hugh]) {
      await hospital.behind.query(`UPDATE role_grant SET granted_on = '2026-11-16' WHERE staff_id = $1`, [late.id]);
      const answer = await approves((await asks()).id);
      expectProblem(answer, 409);
      expect(answer.body).toContain('less than seven days');
      await hospital.behind.query(`UPDATE role_grant SET granted_on = '2026-11-15' WHERE staff_id = $1`, [late.id]);
    }
    expect((await approves((await asks()).id)).status).toBe(200);
  });

  it('tells the author in the same transaction: where the mail cannot be written, nothing is approved', async () => {
    const entry = await amina.writes(SECRET);
    const { id } = await asks();
    await hospital.behind.query('ALTER TABLE mail_outbox ADD CONSTRAINT torn CHECK (false) NOT VALID');
    expect((await approves(id)).status).toBe(500);
    expect([await own(amina), await count('SELECT FROM disclosed_entry'), await count('SELECT FROM disclosure WHERE approved_on IS NOT NULL')]).toEqual([[], 0, 0]);
    expectProblem(await opens(id, entry.id), 403);
    await hospital.behind.query('ALTER TABLE mail_outbox DROP CONSTRAINT torn');
    expect((await approves(id)).status).toBe(200);
    expect(await own(amina)).toHaveLength(1);
  });

  it('is read by nobody where its opening cannot be written down', async () => {
    const entry = await amina.writes(SECRET);
    const { id } = await approved();
    await hospital.behind.query(`ALTER TABLE audit_event ADD CONSTRAINT torn CHECK (false) NOT VALID`);
    for (const answer of [await opens(id, entry.id), await proved(ivy, 'GET', `/api/disclosures/${id}/items`)]) {
      expect(answer.status).toBe(500);
      expect(answer.body).not.toContain('minute');
    }
  });

  it('is seen in the tests when the database lets anybody in: the policy alone stands then', async () => {
    const entry = await amina.writes(SECRET);
    const { id } = await approved();
    await hospital.behind.query(`CREATE OR REPLACE FUNCTION app.disclosed_to_me(asked uuid) RETURNS SETOF disclosure LANGUAGE sql STABLE SECURITY DEFINER
      SET search_path = pg_catalog, public, pg_temp AS $$ SELECT d.* FROM disclosure d WHERE d.id = asked $$`);
    expectProblem(await opens(id, entry.id, hugh), 403);
    await hospital.behind.query(`SET ROLE afterword_app; SET app.staff_id = '${hugh.id}'`);
    expect(await count(`SELECT FROM app.open_disclosed('${id}', '${entry.id}', now())`)).toBe(1);
    await hospital.behind.query('RESET ROLE; RESET app.staff_id');
  });

  it('is kept from its author only by a named rule of law; once they are told they see every opening there was', async () => {
    const entry = await amina.writes(SECRET);
    const { id } = await approved({ silence: 'court', silenceDays: 30 });
    await opens(id, entry.id);
    expect([await own(amina), await count('SELECT FROM mail_outbox')]).toEqual([[], 0]);
    expectProblem(await amina.asks('GET', `/api/disclosures/${id}`), 403);
    expect((await amina.asks('GET', '/api/account/held')).body).not.toContain('read by law');
    await hospital.behind.query('UPDATE disclosure SET silence_review_on = $1', [DAY]);
    const [first] = (await hugh.asks<DisclosureListResponse>('GET', '/api/disclosures')).json.disclosures;
    expect(first).toMatchObject({ id, problems: ['silence-passed'], can: ['read', 'end', 'renew-silence', 'tell'] });
    expectProblem(await proved(ivy, 'PUT', `/api/disclosures/${id}/silence`, { silenceDays: 30 }), 409);
    expect((await proved(hugh, 'PUT', `/api/disclosures/${id}/silence`, { silenceDays: 60 })).json).toMatchObject({ problems: [] });
    await ivy.asks('PUT', `/api/disclosures/${id}/ending`);
    expect(await own(amina)).toEqual([]);
    expect((await ivy.asks('PUT', `/api/disclosures/${id}/notice`)).status).toBe(200);
    expect((await own(amina))[0]).toMatchObject({ silence: 'court', over: true, openings: [{ what: 'item', day: DAY }] });
    expect(await count('SELECT FROM mail_outbox')).toBe(1);
  });

  it('is told to its author by itself once a silence is past its day and no other lead has said so again', async () => {
    const { id } = await approved({ silence: 'court', silenceDays: 30 });
    const ends = (): Promise<number> => hospital.app.get(DisclosureRepository, { strict: false }).endByThemselves();
    await ends();
    expect(await own(amina)).toEqual([]);
    await hospital.behind.query('UPDATE disclosure SET silence_review_on = current_date - 1');
    await ends();
    expect((await own(amina)).map((each) => each.id)).toEqual([id]);
    expect(await count('SELECT FROM mail_outbox')).toBe(1);
  });

  it('of what was shared holds nothing that came later on the day of its approval', async () => {
    const entry = await amina.writes(SECRET);
    const share = await amina.shares(entry, grace);
    const comment = await grace.comments(share, 'What helped?');
    const { id } = await approved({ covers: 'shared', fields: ['words', 'comments'] });
    const later = await amina.shares(await amina.writes('Shared an hour later.'), grace);
    await grace.comments(share, 'Said an hour later.');
    await grace.wordsAnew({ id: comment.id, revision: 1 }, 'Worded anew an hour later.');
    const [version, ...others] = await items(id);
    expect([version?.version, others]).toEqual([1, []]);
    expect((await opens(id, version!.id)).json.comments!.map(({ text }) => text)).toEqual(['What helped?']);
    const { rows } = await hospital.behind.query<{ id: string }>('SELECT version_id AS id FROM share WHERE id = $1', [later.id]);
    expectProblem(await opens(id, rows[0]!.id), 404);
  });

  it.each([['the lead who approved it', (): [Person, Person] => [ivy, hugh]], ['the author', (): [Person, Person] => [ivy, amina]]])(
    'is read no further once whoever reads it supervises %s', async (_, pair) => {
      const entry = await amina.writes(SECRET);
      const { id } = await approved();
      expect((await opens(id, entry.id)).status).toBe(200);
      const [supervisor, supervisee] = pair();
      await hospital.supervise(supervisor, supervisee);
      expectProblem(await opens(id, entry.id), 404);
      expect(await items(id)).toEqual([]);
    });

  it('is never a lead’s own, and is in the audit of administrators without saying of whom, in the chain', async () => {
    expectProblem(await proved(ivy, 'POST', '/api/disclosures', { id: randomUUID(), authorId: ivy.id, ...ASKED }), 422, ['/authorId']);
    const secret = await asks({ authorId: hugh.id });
    expectProblem(await hugh.asks('GET', `/api/disclosures/${secret.id}`), 404);
    expect((await hugh.asks<DisclosureListResponse>('GET', '/api/disclosures')).json.disclosures).toEqual([]);
    const entry = await amina.writes(SECRET);
    const share = await amina.shares(entry, grace);
    await grace.opens(share);
    const { id } = await approved();
    await items(id);
    await opens(id, entry.id);
    const owen = await hospital.hire('owen');
    const { json, body } = await owen.asks<AuditPageResponse>('GET', '/api/audit?kind=governance');
    expect(json.events.map(({ words }) => words).sort()).toEqual(['Approved a disclosure', 'Asked for a disclosure', 'Asked for a disclosure']);
    expect(body).not.toContain(amina.id);
    await hospital.app.get(AuditChain, { strict: false }).extend();
    const verified = async (): Promise<unknown> => {
      const reading = await AuditReading.open(hospital.databases.mainUrl);
      const { faults } = await verifyChain(reading.links(), await reading.unlinked(), null);
      await reading.close();
      return faults.length;
    };
    expect(await verified()).toBe(0);
    await hospital.behind.query(`SET session_replication_role = replica; UPDATE audit_event SET item_id = gen_random_uuid() WHERE action = 'disclosure-opened'; SET session_replication_role = DEFAULT`);
    expect(await verified()).toBe(1);
  });

  it('reaches over a bounded period that is over, says what is wrong at its field, and is asked for once by a repeated request', async () => {
    const request = { id: randomUUID(), authorId: amina.id, ...ASKED };
    for (let n = 0; n < 2; n += 1) expect((await proved(ivy, 'POST', '/api/disclosures', request)).status).toBe(201);
    const faults: readonly [number, object, string[]][] = [
      [422, { authorId: randomUUID() }, ['/authorId']], [422, { fromDay: '2025-11-21' }, ['/untilDay']], [422, { untilDay: '2026-11-23' }, ['/untilDay']], [422, { fromDay: DAY, untilDay: '2026-11-01' }, ['/untilDay']],
      [422, { fields: ['comments'] }, ['/fields']], [422, { silence: 'court' }, ['/silenceDays']], [400, { fields: [] }, ['/fields']], [400, { fields: ['everything'] }, ['/fields']], [400, { reason: 'investigation' }, ['/reason']],
      [400, { days: 31 }, ['/days']], [400, { covers: 'drafts' }, ['/covers']], [400, { fromDay: '2026-02-30' }, ['/fromDay']], [400, { reference: '' }, ['/reference']],
    ];
    for (const [status, different, pointers] of faults) expectProblem(await proved(ivy, 'POST', '/api/disclosures', { ...request, id: randomUUID(), ...different }), status, pointers);
    expect((await ivy.asks<DisclosureListResponse>('GET', '/api/disclosures')).json.disclosures).toHaveLength(1);
  });

  it('that nobody approves within fourteen days is over', async () => {
    const { id } = await asks();
    hospital.clock.moveTo('2099-01-01');
    await Promise.all([ivy, hugh].map((person) => person.signsIn(PASSWORD)));
    expectProblem(await approves(id), 403);
  });
});
