import { randomUUID } from 'node:crypto';
import type { InvitationsResponse, InvitedResponse, PersonResponse } from '@afterword/api-types';
import { InvitationDelivery } from '../../../api/src/people/invitations/invitation-delivery';
import { InvitationRepository } from '../../../api/src/people/invitations/invitation.repository';
import { MailDelivery } from '../../../api/src/platform/mail/mail-delivery';
import { Browser } from '../../support/browser';
import { searchFor } from '../../support/canary';
import { Hospital } from '../../support/hospital';
import { MailServer } from '../../support/mail-server';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';
import { wordsOf } from './post-room';

const LINK = /https:\/\/afterword\.test\.example\/link#([\w-]{43})/u;
const NEW_PASSWORD = 'warm socks by the window';

describe('invitations by mail', () => {
  let server: MailServer;
  let hospital: Hospital;
  let owen: Person;
  beforeEach(async () => {
    server = new MailServer();
    await server.open();
    hospital = await Hospital.open('2026-11-22', { mail: { server: server.address, from: 'afterword@test.example', address: 'https://afterword.test.example', quietHours: { from: '20:00', to: '07:00' } } });
    owen = await hospital.hire('owen');
  });
  afterEach(async () => {
    await hospital.close();
    await server.close();
  });

  const look = (): Promise<number> => hospital.app.get(InvitationDelivery).deliver();
  const newcomer = async (email = 'newcomer@test.example'): Promise<string> => {
    const id = randomUUID();
    const { status } = await owen.asks('POST', '/api/people', { id, givenName: 'Samira', familyName: 'Lindqvist', email, jobTitle: 'Physiotherapist', staffGroup: 'therapy', teamId: null, endsOn: null });
    expect(status).toBe(201);
    return id;
  };
  const newcomers = (from: number, to: number): Promise<unknown> => hospital.behind.query(
    `INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) SELECT gen_random_uuid(), 'many' || n || '@test.example', 'N', 'N' || n, 'Porter', 'non-clinical' FROM generate_series($1::int, $2::int) n`, [from, to]);
  const invite = async (id: string): Promise<PersonResponse> => {
    const { status, json, body } = await owen.asks<PersonResponse>('POST', `/api/people/${id}/invitation`);
    expect([status, status === 200 ? '' : body]).toEqual([200, '']);
    return json;
  };
  const person = async (id: string): Promise<PersonResponse> => (await owen.asks<PersonResponse>('GET', `/api/people/${id}`)).json;
  const problemsOf = async (id: string): Promise<string[]> =>
    (await owen.asks<{ people: { id: string; problems: string[] }[] }>('POST', '/api/people/search', {})).json.people.find((each) => each.id === id)?.problems ?? [];
  const tokenIn = (at: number): string => LINK.exec(wordsOf(server.taken[at]?.raw))?.[1] ?? '';
  const reads = async (token: string): Promise<number> => (await new Browser(hospital.url).asks('POST', '/api/one-time-links/reading', { token })).status;
  const stored = async (): Promise<Record<string, unknown>> => (await hospital.behind.query('SELECT * FROM invitation')).rows[0] as Record<string, unknown>;

  it('end with the address that they went to, and so does a link made by hand', async () => {
    const [sent, byHand] = [await newcomer('typo@test.example'), await newcomer('other-typo@test.example')];
    const corrects = async (id: string, email: string): Promise<void> => {
      const { revision } = await person(id);
      const body = { givenName: 'Samira', familyName: 'Lindqvist', email, jobTitle: 'Physiotherapist', staffGroup: 'therapy', teamId: null, endsOn: null };
      expect((await owen.asks('PUT', `/api/people/${id}`, body, { 'if-match': `"${revision}"` })).status).toBe(200);
    };
    await invite(sent);
    await look();
    await owen.proves();
    const { json } = await owen.asks<{ token: string }>('POST', `/api/people/${byHand}/link`);
    await corrects(byHand, 'Other-Typo@test.example');
    expect([await reads(tokenIn(0)), await reads(json.token)]).toEqual([200, 200]);
    await corrects(sent, 'samira@test.example');
    await corrects(byHand, 'other@test.example');
    expect([await reads(tokenIn(0)), await reads(json.token), (await person(sent)).invitation?.state]).toEqual([404, 404, 'replaced']);
    expect((await new Browser(hospital.url).asks('POST', '/api/one-time-links/use', { token: json.token, password: NEW_PASSWORD })).status).toBe(404);
    await invite(sent);
    await corrects(sent, 'samira.lindqvist@test.example');
    expect([await look(), (await stored())['seed']]).toEqual([0, null]);
    await invite(sent);
    await look();
    expect([server.taken.at(-1)?.to, await reads(tokenIn(1))]).toEqual([['samira.lindqvist@test.example'], 200]);
  });

  it('say that an account waits, and nothing else; the link in one lets its owner choose a password, once', async () => {
    const id = await newcomer();
    expect((await invite(id)).invitation).toEqual({ on: '2026-11-22', state: 'waiting', worksUntil: '2026-11-29' });
    expect([await look(), await look()]).toEqual([1, 0]);
    expect(server.taken.map(({ to }) => to)).toEqual([['newcomer@test.example']]);
    const raw = server.taken[0]?.raw ?? '';
    const said = wordsOf(raw);
    for (const secret of ['Samira', 'Lindqvist', 'Physiotherapist', 'Owen', 'Pritchard', 'Test hospital', id]) expect(said).not.toContain(secret);
    expect(said).toContain('Subject: An account is waiting for you in Afterword');
    expect(said).toContain('until Sunday 29 November');
    expect(said).toContain('Auto-Submitted: auto-generated');
    expect(said).not.toContain('List-Unsubscribe');
    const token = tokenIn(0);
    const browser = new Browser(hospital.url);
    expect((await browser.asks<{ kind: string; email: string }>('POST', '/api/one-time-links/reading', { token })).json).toMatchObject({ kind: 'invite', email: 'newcomer@test.example' });
    expect((await browser.asks('POST', '/api/one-time-links/use', { token, password: NEW_PASSWORD })).status).toBe(200);
    expect((await browser.asks('GET', '/api/entries')).status).toBe(200);
    expect(await reads(token)).toBe(404);
    const after = await person(id);
    expect([after.state, after.events.map(({ words }) => words).sort()]).toEqual(['active', ['Added a person', 'Made a link with which they come in', 'Used a link and chose a password']]);
  });

  it('leave no link behind: not in a table, a file, the write-ahead log or the server’s log, before and after they went', async () => {
    const id = await newcomer();
    await invite(id);
    const before = await stored();
    expect(Object.keys(before).sort()).toEqual(['ended_as', 'ended_on', 'id', 'kind', 'link_hash', 'next_try_at', 'queued_on', 'seed', 'staff_id', 'tries', 'works_until']);
    expect((before['seed'] as Buffer).length).toBe(32);
    await look();
    const token = tokenIn(0);
    expect(await reads(token)).toBe(200);
    // What waited is not the link, nor a piece of it, and is gone.
    expect(Buffer.from(token, 'base64url').equals(before['seed'] as Buffer)).toBe(false);
    expect(await stored()).toMatchObject({ seed: null, next_try_at: null, ended_as: 'accepted' });
    const raw = Buffer.from(token, 'base64url');
    const found = await searchFor([token, raw.toString('hex')], { databases: [hospital.databases.mainUrl, hospital.databases.keysUrl], output: '' });
    expect([...found.values()]).toEqual([[], []]);
  }, 120_000);

  it('are sent once more with the same link and Message-ID after a crash between acceptance and note', async () => {
    await invite(await newcomer());
    const noting = jest.spyOn(hospital.app.get(InvitationRepository), 'end').mockRejectedValue(new Error('The process is gone.'));
    await expect(look()).rejects.toThrow('The process is gone.');
    noting.mockRestore();
    expect([await look(), server.taken.length]).toEqual([0, 1]);
    hospital.clock.moveTo('2026-11-22T12:10:00Z');
    expect([await look(), await look()]).toEqual([1, 0]);
    expect(server.taken[1]?.messageId).toBe(server.taken[0]?.messageId);
    expect(tokenIn(1)).toBe(tokenIn(0));
    expect(await reads(tokenIn(1))).toBe(200);
  });

  it('sent once more end the link of the earlier one; a link made by hand ends one that waits, and no mail goes', async () => {
    const id = await newcomer();
    await invite(id);
    await look();
    await invite(id);
    expect(await reads(tokenIn(0))).toBe(404);
    await look();
    expect([await reads(tokenIn(0)), await reads(tokenIn(1))]).toEqual([404, 200]);
    await invite(id);
    await owen.proves();
    const { json } = await owen.asks<{ token: string }>('POST', `/api/people/${id}/link`);
    expect([await look(), server.taken.length, await reads(json.token)]).toEqual([0, 2, 200]);
    expect((await person(id)).invitation?.state).toBe('replaced');
  });

  it('that the server will not take are shown first, and are not tried again until somebody does; others wait for a server that is away', async () => {
    const [known, unknown] = [await newcomer('known@test.example'), await newcomer('unknown@test.example')];
    await invite(unknown);
    server.refusesRecipients = 550;
    expect([await look(), await look()]).toEqual([0, 0]);
    expect([(await person(unknown)).invitation?.state, await problemsOf(unknown)]).toEqual(['failed', ['invitation-failed', 'no-supervisor', 'not-yet-in']]);
    expect((await owen.asks<InvitationsResponse>('GET', '/api/invitations')).json).toEqual({ sends: true, toInvite: 2, waiting: 0, sent: 0, failed: 1, aMinute: 100 });
    server.refusesRecipients = 451;
    await invite(known);
    expect([await look(), (await person(known)).invitation?.state, await problemsOf(known)]).toEqual([0, 'waiting', ['no-supervisor', 'not-yet-in']]);
    server.refusesRecipients = null;
    expect(await look()).toBe(0);
    hospital.clock.moveTo('2026-11-22T12:01:00Z');
    expect(await look()).toBe(1);
    await invite(unknown);
    expect([await look(), await problemsOf(unknown)]).toEqual([1, ['no-supervisor', 'not-yet-in']]);
  });

  it('that waited for three days are let go and shown first', async () => {
    const id = await newcomer();
    await server.close();
    await invite(id);
    await look();
    hospital.clock.moveTo('2026-11-25');
    await owen.signsIn('a long enough test password');
    expect([await look(), (await person(id)).invitation?.state, (await stored())['seed']]).toEqual([0, 'failed', null]);
    await server.open();
    expect(await look()).toBe(0);
  });

  it('wait for the end of the quiet hours', async () => {
    await invite(await newcomer());
    hospital.clock.moveTo('2026-11-22T20:00:00Z');
    expect(await look()).toBe(0);
    hospital.clock.moveTo('2026-11-23T07:00:00Z');
    expect(await look()).toBe(1);
  });

  it('go to nobody who has a password, was suspended or has left, and are for administrators alone', async () => {
    const amina = await hospital.hire('amina');
    expectProblem(await owen.asks('POST', `/api/people/${amina.id}/invitation`), 403);
    expectProblem(await owen.asks('POST', `/api/people/${randomUUID()}/invitation`), 404);
    const id = await newcomer();
    expect((await amina.asks('POST', `/api/people/${id}/invitation`)).status).toBe(403);
    for (const path of ['/api/invitations', `/api/people/${id}/invitation`]) expect((await amina.asks('POST', path)).status).toBe(403);
    await invite(id);
    await owen.asks('PUT', `/api/people/${id}/suspension`);
    expect([await look(), server.taken]).toEqual([0, []]);
    expectProblem(await owen.asks('POST', `/api/people/${id}/invitation`), 403);
    expect((await owen.asks<InvitedResponse>('POST', '/api/invitations')).json).toMatchObject({ invited: 0, toInvite: 0 });
  });

  it('to everyone who has no password go out on a Monday morning, 200 asked for at a time and 100 sent a minute, to nobody twice', async () => {
    await newcomers(1, 1_200);
    const first = await owen.asks<InvitationsResponse>('GET', '/api/invitations');
    expect(first.json).toMatchObject({ toInvite: 1_200, waiting: 0 });
    const asked: number[] = [];
    const began = performance.now();
    for (let invited = 1; invited > 0; asked.push(invited)) ({ invited } = (await owen.asks<InvitedResponse>('POST', '/api/invitations')).json);
    const seconds = (performance.now() - began) / 1_000;
    expect(asked).toEqual([200, 200, 200, 200, 200, 200, 0]);
    expect((await owen.asks<InvitationsResponse>('GET', '/api/invitations')).json).toMatchObject({ toInvite: 0, waiting: 1_200, sent: 0 });
    const sent: number[] = [];
    const sending = performance.now();
    // The server of the tests greets whoever comes after a tenth of a second, so two minutes' worth has to do.
    for (let minute = 0; minute < 2; minute += 1) sent.push(await look());
    console.info(`1,200 invitations: asked for in ${seconds.toFixed(1)} s; 200 sent in ${((performance.now() - sending) / 1_000).toFixed(1)} s`);
    expect(sent).toEqual([100, 100]);
    expect(new Set(server.taken.map(({ to }) => to[0])).size).toBe(200);
    expect(new Set(server.taken.map((_, at) => tokenIn(at))).size).toBe(200);
    expect((await owen.asks<InvitationsResponse>('GET', '/api/invitations')).json).toMatchObject({ toInvite: 0, waiting: 1_000, sent: 200 });
    // A week later their links work no more, and they can be invited once more.
    hospital.clock.moveTo('2026-11-30');
    await owen.signsIn('a long enough test password');
    expect((await owen.asks<InvitationsResponse>('GET', '/api/invitations')).json.toInvite).toBe(1_200);
  }, 300_000);

  it('are sent once by several processes at the same time, and are no mail that something waits', async () => {
    await newcomers(1, 20);
    await owen.asks('POST', '/api/invitations');
    const taken = await Promise.all([look(), look(), look(), hospital.app.get(MailDelivery).deliver()]);
    expect([taken.reduce((sum, each) => sum + each, 0), new Set(server.taken.map(({ to }) => to[0])).size]).toEqual([20, 20]);
  });
});

describe('without a mail server', () => {
  it('nobody is invited by mail, and the product says so', async () => {
    const hospital = await Hospital.open();
    const owen = await hospital.hire('owen');
    const id = randomUUID();
    const { json } = await owen.asks<PersonResponse>('POST', '/api/people', { id, givenName: 'Samira', familyName: 'Lindqvist', email: 'n@test.example', jobTitle: 'Porter', staffGroup: 'non-clinical', teamId: null, endsOn: null });
    expect([json.sendsMail, json.invitation]).toEqual([false, null]);
    expectProblem(await owen.asks('POST', `/api/people/${id}/invitation`), 409);
    expectProblem(await owen.asks('POST', '/api/invitations'), 409);
    expect((await owen.asks<InvitationsResponse>('GET', '/api/invitations')).json).toMatchObject({ sends: false, toInvite: 1 });
    expect(await hospital.app.get(InvitationDelivery).deliver()).toBe(0);
    await hospital.close();
  });
});
