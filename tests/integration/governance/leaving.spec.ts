import { randomUUID } from 'node:crypto';
import type { EntryListResponse, MadePackLinkResponse, OwnEventListResponse, OwnLeavingResponse, PersonResponse } from '@afterword/api-types';
import { HourlyJobs } from '../../../api/src/platform/jobs/hourly-jobs';
import { Hospital, PASSWORD } from '../../support/hospital';
import { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';
import { textIn, unzipped } from '../../support/zip';

const AGENCY = { givenName: 'Sam', familyName: 'Lee', jobTitle: 'Agency nurse', staffGroup: 'nursing' } as const;

describe('leaving', () => {
  let hospital: Hospital;
  let [owen, amina, grace]: Person[] = [];
  let stranger: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [owen, amina, grace] = [await hospital.hire('owen'), await hospital.hire('amina'), await hospital.hire('grace')];
    stranger = new Person(hospital.url, randomUUID(), 'Nobody', 'nobody@test.example');
  });
  afterEach(() => hospital.clock.moveTo('2026-11-22'));
  afterAll(() => hospital.close());

  const agency = async (name: string, lastDay: string | null): Promise<Person> => {
    const person = await hospital.employ(name, AGENCY);
    await hospital.behind.query('UPDATE staff_member SET ends_on = $2 WHERE id = $1', [person.id, lastDay]);
    return person;
  };
  const makesLink = async (by: Person, path = '/api/account/pack-link'): Promise<MadePackLinkResponse> => {
    await by.proves();
    return (await by.asks<MadePackLinkResponse>('POST', path)).json;
  };
  const fetches = (token: string, password = PASSWORD): Promise<Response> => stranger.fetches('/api/packs', { token, password });
  const filesOf = async (answer: Response): Promise<string> => textIn(unzipped(Buffer.from(await answer.arrayBuffer())), 'index.html');
  const signsIn = async (person: Person): Promise<number> => (await stranger.asks('POST', '/api/sign-in', { email: person.email, password: PASSWORD }, { 'x-afterword-device': 'own' })).status;
  /** The suspension looks at the real day too, so it is done here as the job does it. */
  const passesLastDay = async (person: Person): Promise<void> =>
    void (await hospital.behind.query(`UPDATE staff_member SET suspended_on = ends_on + 1 WHERE id = $1`, [person.id]));

  it('says to somebody with a last day when it is, and to others that there is none', async () => {
    const sam = await agency('sam', '2026-12-06');
    expect((await sam.asks<OwnLeavingResponse>('GET', '/api/account/leaving')).json).toEqual({ endsOn: '2026-12-06', linkUntil: null, days: 30, password: true });
    expect((await amina!.asks<OwnLeavingResponse>('GET', '/api/account/leaving')).json).toEqual({ endsOn: null, linkUntil: null, days: 30, password: true });
    expect((await sam.asks<{ lastDay: string | null }>('GET', '/api/sign-in')).json.lastDay).toBe('2026-12-06');
  });

  it('lets an agency nurse of two weeks fetch everything after the last day, with the link they made and their own password, once', async () => {
    const sam = await agency('nurse', '2026-12-06');
    await sam.writes('What I learned in two weeks.');
    const { token, until } = await makesLink(sam);
    expect(until).toBe('2027-01-05');
    expect((await sam.asks<OwnLeavingResponse>('GET', '/api/account/leaving')).json.linkUntil).toBe('2027-01-05');
    await passesLastDay(sam);
    expect(await signsIn(sam)).toBe(401);
    expect((await stranger.asks('POST', '/api/packs/reading', { token })).json).toEqual({ givenName: 'Sam', organisation: 'Test hospital', until });
    const answer = await fetches(token);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/zip', 'no-store']);
    expect(await filesOf(answer)).toContain('What I learned in two weeks.');
    expectProblem(await stranger.asks('POST', '/api/packs', { token, password: PASSWORD }), 404, []);
    const { rows } = await hospital.behind.query('SELECT action FROM administration_event WHERE subject_id = $1 ORDER BY happened_at, id', [sam.id]);
    expect(rows.map(({ action }) => action as string).sort()).toEqual(['pack-fetched', 'pack-link-made']);
  });

  it('opens nothing without their password, and a wrong one does not use the link up', async () => {
    const sam = await agency('careful', '2026-12-06');
    await sam.writes('Mine.');
    const { token } = await makesLink(sam);
    expectProblem(await stranger.asks('POST', '/api/packs', { token, password: 'not the password' }), 422, ['/password'], ['Mine.']);
    expectProblem(await owen!.asks('POST', '/api/packs', { token, password: PASSWORD.slice(1) }), 422, ['/password']);
    expect(await filesOf(await fetches(token))).toContain('Mine.');
  });

  it('ends with its last day, and when a newer link is made', async () => {
    const sam = await agency('late', '2026-12-06');
    const { token: first } = await makesLink(sam);
    const { token: second, until } = await makesLink(sam);
    expectProblem(await stranger.asks('POST', '/api/packs/reading', { token: first }), 404, []);
    hospital.clock.moveTo(until);
    expect((await stranger.asks('POST', '/api/packs/reading', { token: second })).status).toBe(200);
    hospital.clock.moveTo('2027-01-06');
    expectProblem(await stranger.asks('POST', '/api/packs/reading', { token: second }), 404, []);
    expectProblem(await stranger.asks('POST', '/api/packs/reading', { token: 'x' }), 400, ['/token']);
    expectProblem(await stranger.asks('POST', '/api/packs', { token: 'A'.repeat(43), password: '' }), 400, ['/password']);
  });

  it('takes an administrator where somebody was suspended before their last day', async () => {
    const sam = await agency('suspended', '2026-12-06');
    await sam.writes('Still mine.');
    const { token } = await makesLink(sam);
    await owen!.asks('PUT', `/api/people/${sam.id}/suspension`);
    expectProblem(await stranger.asks('POST', '/api/packs/reading', { token }), 404, []);
    const made = await makesLink(owen!, `/api/people/${sam.id}/pack-link`);
    expect(await filesOf(await fetches(made.token))).toContain('Still mine.');
  });

  it('ends what an administrator made once they are let in again, and keeps what they made themselves', async () => {
    const sam = await agency('returned', null);
    await sam.writes('Behind a second step by now.');
    const own = await makesLink(sam);
    for (const [away, back] of [[['PUT', 'suspension'], ['DELETE', 'suspension']], [['PUT', 'leaving'], ['PUT', 'return']]] as const) {
      await owen!.asks(away[0], `/api/people/${sam.id}/${away[1]}`);
      const made = await makesLink(owen!, `/api/people/${sam.id}/pack-link`);
      expect((await stranger.asks('POST', '/api/packs/reading', { token: made.token })).status).toBe(200);
      expect((await owen!.asks(back[0], `/api/people/${sam.id}/${back[1]}`)).status).toBe(200);
      expectProblem(await stranger.asks('POST', '/api/packs/reading', { token: made.token }), 404, []);
      expectProblem(await stranger.asks('POST', '/api/packs', { token: made.token, password: PASSWORD }), 404, []);
      expect((await stranger.asks('POST', '/api/packs/reading', { token: own.token })).status).toBe(200);
    }
    await owen!.asks('PUT', `/api/people/${sam.id}/leaving`);
    expect((await hospital.behind.query('SELECT FROM pack_link WHERE staff_id = $1', [sam.id])).rowCount).toBe(1);
  });

  it('lets an administrator make a link for whoever left, written down and told to them, and for nobody who can sign in', async () => {
    const sam = await agency('left', null);
    await sam.writes('Before I left.');
    const can = async (): Promise<string[]> => (await owen!.asks<{ can: string[] }>('GET', `/api/people/${sam.id}/pack-link`)).json.can;
    expect(await can()).toEqual([]);
    await owen!.proves();
    expectProblem(await owen!.asks('POST', `/api/people/${sam.id}/pack-link`), 403, []);
    await owen!.asks('PUT', `/api/people/${sam.id}/leaving`);
    expect(await can()).toEqual(['make']);
    const made = await makesLink(owen!, `/api/people/${sam.id}/pack-link`);
    expect(made.until).toBe('2026-12-22');
    const { rows } = await hospital.behind.query<{ stored: string }>('SELECT encode(token_hash, $2) AS stored FROM pack_link WHERE staff_id = $1', [sam.id, 'escape']);
    expect(rows.some(({ stored }) => stored.includes(made.token))).toBe(false);
    const { body } = await owen!.asks('POST', '/api/packs', { token: made.token, password: 'whatever owen guesses' });
    expect(body).not.toContain('Before I left.');
    const files = await filesOf(await fetches(made.token));
    expect(files).toContain('Before I left.');
    const events = async (): Promise<string[]> => (await owen!.asks<PersonResponse>('GET', `/api/people/${sam.id}`)).json.events.map(({ words }) => words);
    // Written down once the last of the file has gone, which whoever fetches it may see first.
    for (let look = 0; look < 50 && !(await events()).includes('Fetched what is their own with a link'); look += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await events()).toEqual(expect.arrayContaining(['Made a link to fetch what is a person’s own', 'Fetched what is their own with a link']));
  });

  it('has no link for somebody who never had a password', async () => {
    const id = randomUUID();
    await hospital.behind.query(`INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group, left_on) VALUES ($1, 'never@test.example', 'No', 'One', 'Nurse', 'nursing', '2026-11-01')`, [id]);
    await owen!.proves();
    expectProblem(await owen!.asks('POST', `/api/people/${id}/pack-link`), 409, []);
  });

  it('can be undone: the same account with the same words, while supervisions, shares and roles stay ended', async () => {
    const sam = await agency('returning', '2026-11-22');
    await hospital.supervise(grace!, sam);
    await hospital.behind.query(`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'educator', '2026-11-01')`, [sam.id]);
    const entry = await sam.writes('From my first time here.');
    const share = await sam.shares(entry, grace!);
    await owen!.asks('PUT', `/api/people/${sam.id}/leaving`);
    expect(await signsIn(sam)).toBe(401);
    hospital.clock.moveTo('2027-02-01');
    for (const person of [owen!, grace!]) await person.signsIn(PASSWORD);
    const back = (await owen!.asks<PersonResponse>('PUT', `/api/people/${sam.id}/return`)).json;
    expect(back).toMatchObject({ id: sam.id, state: 'active', leftOn: null, endsOn: null, roles: [] });
    expect(back.supervisions.every(({ endedOn }) => endedOn !== null)).toBe(true);
    expect(back.can).toContain('leave');
    await sam.signsIn(PASSWORD);
    expect((await sam.asks<EntryListResponse>('GET', '/api/entries')).json.entries.map(({ id }) => id)).toEqual([entry.id]);
    expectProblem(await grace!.asks('GET', `/api/shares/${share.id}`), 404, []);
    expectProblem(await sam.asks('POST', `/api/entries/${entry.id}/shares`, { readerId: grace!.id, purpose: 'comment' }), 422, ['/readerId']);
    expect((await sam.asks<OwnEventListResponse>('GET', '/api/account/events')).json.events[0]?.words).toBe('You were brought back, to the same account');
    // Once more changes nothing.
    expect((await owen!.asks<PersonResponse>('PUT', `/api/people/${sam.id}/return`)).json.revision).toBe(back.revision);
  });

  it('is undone once when two ask at once, and is no erased account to the second', async () => {
    const sam = await agency('twice', null);
    await owen!.asks('PUT', `/api/people/${sam.id}/leaving`);
    const answers = await Promise.all([1, 2, 3].map(() => owen!.asks<PersonResponse>('PUT', `/api/people/${sam.id}/return`)));
    expect(answers.map(({ status, json }) => [status, json.state])).toEqual(Array(3).fill([200, 'active']));
    expect((await hospital.behind.query(`SELECT FROM administration_event WHERE subject_id = $1 AND action = 'person-back'`, [sam.id])).rowCount).toBe(1);
  });

  it('cannot be undone by others, or where the account was erased', async () => {
    const sam = await agency('erased', null);
    await owen!.asks('PUT', `/api/people/${sam.id}/leaving`);
    expectProblem(await grace!.asks('PUT', `/api/people/${sam.id}/return`), 403, []);
    await hospital.behind.query(`INSERT INTO erasure_receipt (staff_id, code_hash, asked_on, erased_on, backups_gone_on) VALUES ($1, sha256('x'), '2026-10-01', '2026-11-01', '2026-12-06')`, [sam.id]);
    expectProblem(await owen!.asks('PUT', `/api/people/${sam.id}/return`), 409, []);
    await hospital.app.get(HourlyJobs).idle();
  });
});
