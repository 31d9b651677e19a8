import { randomUUID } from 'node:crypto';
import type { LinkResponse, MadeLinkResponse, PersonResponse, SignInResponse } from '@afterword/api-types';
import type { Client } from 'pg';
import { AddressNoticeDelivery } from '../../../api/src/people/address-notices/address-notice-delivery';
import { AddressNoticeRepository } from '../../../api/src/people/address-notices/address-notice.repository';
import { InvitationDelivery } from '../../../api/src/people/invitations/invitation-delivery';
import { InvitationRepository, ResetCodeRepository } from '../../../api/src/people/invitations/invitation.repository';
import { ResetCodeDelivery } from '../../../api/src/people/invitations/reset-code-delivery';
import { addressFor } from '../../../api/src/platform/database/roles';
import { MasterKey } from '../../../api/src/platform/sealing';
import { hashOfToken } from '../../../api/src/platform/tokens/token';
import { Browser } from '../../support/browser';
import { searchFor } from '../../support/canary';
import { connect } from '../../support/databases';
import { Hospital, PASSWORD } from '../../support/hospital';
import { CLIENT, LyingProvider } from '../../support/lying-provider';
import { MailServer } from '../../support/mail-server';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';
import { ProviderWalk } from '../../support/provider-walk';
import { ADirectory } from '../directory/a-directory';
import { wordsOf } from '../mail/post-room';

const NEW_PASSWORD = 'warm socks by the window';
const INES = { givenName: 'Ines', familyName: 'Castell', jobTitle: 'Head of people', staffGroup: 'non-clinical', roles: ['administrator'] } as const;

describe('a link to a new password, where there is a mail server', () => {
  let server: MailServer;
  let provider: LyingProvider;
  let hospital: Hospital;
  let app: Client;
  let [owen, ines, amina]: Person[] = [];
  beforeEach(async () => {
    server = new MailServer();
    await server.open();
    provider = await LyingProvider.start();
    hospital = await Hospital.open('2026-11-22', {
      mail: { server: server.address, from: 'afterword@test.example', address: 'https://afterword.test.example', quietHours: { from: '20:00', to: '07:00' } },
      providers: [{ code: 'trust', name: 'Trust sign-in', issuer: `${provider.issuer}/`, ...CLIENT }],
    });
    owen = await hospital.hire('owen');
    ines = await hospital.employ('ines', { ...INES, roles: ['administrator'] });
    amina = await hospital.hire('amina');
    app = await connect(addressFor('afterword_app', hospital.settings.databaseUrl, new MasterKey(hospital.settings.masterKey)));
  });
  afterEach(async () => {
    await app.end();
    await hospital.close();
    await provider.stop();
    await server.close();
  });

  const look = (): Promise<number> => hospital.app.get(ResetCodeDelivery).deliver();
  const person = async (): Promise<PersonResponse> => (await owen!.asks<PersonResponse>('GET', `/api/people/${amina!.id}`)).json;
  const asks = async (): Promise<void> => {
    await owen!.proves();
    expect((await owen!.asks('PUT', `/api/people/${amina!.id}/reset-request`)).status).toBe(200);
    await ines!.proves();
  };
  const makes = (): Promise<Answer<MadeLinkResponse>> => ines!.asks<MadeLinkResponse>('POST', `/api/people/${amina!.id}/link`);
  const link = async (): Promise<string> => {
    await asks();
    const { status, json } = await makes();
    expect([status, json.kind, json.codeTo]).toEqual([200, 'reset', amina!.email]);
    return json.token;
  };
  const codeIn = (at: number): string => /^[0-9A-Z]{4}-[0-9A-Z]{4}$/mu.exec(wordsOf(server.taken[at]?.raw).replaceAll('\r', ''))?.[0] ?? '';
  const uses = (token: string, code?: string, password = NEW_PASSWORD): Promise<Answer> => new Browser(hospital.url).asks('POST', '/api/one-time-links/use', { token, password, ...(code === undefined ? {} : { code }) });
  const stored = async (): Promise<Record<string, unknown>> => (await hospital.behind.query('SELECT * FROM invitation')).rows[0] as Record<string, unknown>;
  const moves = async (email: string): Promise<void> => {
    const { revision, givenName, familyName, jobTitle, staffGroup, team, endsOn } = await person();
    const body = { givenName, familyName, email, jobTitle, staffGroup, teamId: team?.id ?? null, endsOn };
    expect((await owen!.asks('PUT', `/api/people/${amina!.id}`, body, { 'if-match': `"${revision}"` })).status).toBe(200);
  };
  const later = async (moment: string): Promise<void> => {
    hospital.clock.moveTo(moment);
    for (const each of [owen!, ines!]) await each.signsIn(PASSWORD);
  };
  /** SQL as the application's login, past the product, in the name of this person. */
  const says = async (by: Person | null, sql: string, values: readonly unknown[]): Promise<unknown> => {
    await app.query(`BEGIN; SELECT set_config('app.staff_id', '${by?.id ?? ''}', true), set_config('test.now', '${hospital.clock.now().toISOString()}', true)`);
    try {
      return (await app.query<{ said: unknown }>(sql, [...values])).rows[0]?.said;
    } finally {
      await app.query('ROLLBACK');
    }
  };

  it('works only with the code that is mailed to its owner, also at night, and once', async () => {
    await later('2026-11-22T23:10:00Z');
    const token = await link();
    expect((await person()).code).toEqual({ on: '2026-11-22', state: 'waiting', worksUntil: '2026-11-23' });
    expect(await hospital.app.get(InvitationDelivery).deliver()).toBe(0);
    expect([await look(), await look()]).toEqual([1, 0]);
    expect(server.taken.map(({ to }) => to)).toEqual([[amina!.email]]);
    expect(await person()).toMatchObject({ code: { state: 'sent' }, invitation: null });
    expect((await new Browser(hospital.url).asks<LinkResponse>('POST', '/api/one-time-links/reading', { token })).json).toMatchObject({ kind: 'reset', code: true, password: true });
    const code = codeIn(0);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/u);
    for (const wrong of [undefined, '', ' ', 'AAAA-BBBB', code.slice(1), token]) expectProblem(await uses(token, wrong), 422, ['/code'], [token, code]);
    expectProblem(await uses(token, code, 'short'), 422, ['/password']);
    expect((await amina!.asks('GET', '/api/sign-in')).status).toBe(200);
    expect((await uses(token, ` ${code.toLowerCase().replace('-', ' ')} `)).status).toBe(200);
    expect((await amina!.asks('GET', '/api/sign-in')).status).toBe(401);
    expectProblem(await uses(token, code), 404);
    expect((await person()).code).toBeNull();
  });

  it('says in the mail what it is for and whom to turn to, and neither names, nor words, nor the link', async () => {
    const token = await link();
    await look();
    const said = wordsOf(server.taken[0]?.raw);
    for (const secret of ['Amina', 'Khalif', 'Owen', 'Pritchard', 'Ines', 'Castell', 'Test hospital', token, '/link', amina!.id]) expect(said).not.toContain(secret);
    expect(said).toContain('Subject: A code for a new password in Afterword');
    for (const words of ['Two administrators are making you a link to a new password in Afterword', 'until Monday 23 November', 'speak to whoever looks after information governance where you work', 'Auto-Submitted: auto-generated']) expect(said).toContain(words);
  });

  it('leaves no code behind: not in a table, a file, the write-ahead log or the server’s log, before and after it went', async () => {
    await link();
    const before = await stored();
    expect((before['seed'] as Buffer).length).toBe(32);
    await look();
    expect(await stored()).toMatchObject({ kind: 'reset', seed: null, next_try_at: null, ended_as: 'accepted' });
    const code = codeIn(0);
    const found = await searchFor([code, code.replace('-', '')], { databases: [hospital.databases.mainUrl, hospital.databases.keysUrl], output: '' });
    expect([...found.values()]).toEqual([[], []]);
  }, 120_000);

  it('has the same code and Message-ID when its mail is sent once more after a crash, and another one each time it is made', async () => {
    await link();
    const noting = jest.spyOn(hospital.app.get(ResetCodeRepository), 'end').mockRejectedValue(new Error('The process is gone.'));
    await expect(look()).rejects.toThrow('The process is gone.');
    noting.mockRestore();
    hospital.clock.moveTo('2026-11-22T12:10:00Z');
    expect(await look()).toBe(1);
    expect([codeIn(1), server.taken[1]?.messageId]).toEqual([codeIn(0), server.taken[0]?.messageId]);
    const token = await link();
    await look();
    expect(codeIn(2)).not.toBe(codeIn(1));
    expectProblem(await uses(token, codeIn(1)), 422, ['/code']);
    expect((await uses(token, codeIn(2))).status).toBe(200);
  });

  it('takes ten wrong codes in five minutes, from wherever they come', async () => {
    const token = await link();
    await look();
    for (let guess = 0; guess < 10; guess += 1) expectProblem(await uses(token, `AAAA-BBB${guess}`), 422, ['/code']);
    const waiting = await uses(token, codeIn(0));
    expectProblem(waiting, 429, [], [token]);
    expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThan(0);
    await hospital.behind.query('DELETE FROM sign_in_guess');
    expect((await uses(token, codeIn(0))).status).toBe(200);
  });

  it('wants the code before anybody goes to a provider with it, and of the database too', async () => {
    const token = await link();
    await look();
    const [at, hash] = [new ProviderWalk(hospital.url, provider), hashOfToken(token)];
    for (const wrong of [{}, { code: 'AAAA-BBBB' }]) expectProblem(await at.asks('POST', '/api/one-time-links/sso/trust', { token, ...wrong }), 422, ['/code'], [token]);
    const { rows } = await hospital.behind.query<{ code: Buffer }>('SELECT code_hash AS code FROM one_time_link WHERE token_hash = $1', [hash]);
    const moment = hospital.clock.now();
    for (const [code, opens] of [[null, false], [Buffer.alloc(32), false], [rows[0]?.code, true]] as const) {
      expect(await says(null, `SELECT app.use_coded_link($1, $2, 'hash', $3) IS NOT NULL AS said`, [hash, moment, code])).toBe(opens);
      expect(await says(null, `SELECT app.accept_coded_link($1, $2, 'issuer', 'subject', $3) IS NOT NULL AS said`, [hash, moment, code])).toBe(opens);
    }
    // As processes from before the code ask.
    for (const before of [`app.use_link($1, $2, 'hash')`, `app.use_link($1, $2, current_date, 'hash')`, `app.accept_link($1, $2, 'issuer', 'subject')`, `app.accept_link($1, $2, current_date, 'issuer', 'subject')`]) {
      expect(await says(null, `SELECT ${before} IS NULL AS said`, [hash, moment])).toBe(true);
    }
    expect(await at.walks('/api/one-time-links/sso/trust', { claims: { sub: 'amina-at-trust' } }, { token, code: codeIn(0) })).toBe('/link?sso=arrived');
    expect((await at.asks<SignInResponse>('POST', '/api/one-time-links/sso-arrival', {})).json).toMatchObject({ staffMember: { id: amina!.id } });
  });

  it('is made only where their address has stood for a week, whoever changed it', async () => {
    await moves(amina!.email.toUpperCase());
    expect(await person()).toMatchObject({ linkFrom: null });
    await moves('hers-no-more@test.example');
    await asks();
    expect(await person()).toMatchObject({ linkFrom: '2026-11-29', resetAskedBy: 'Owen Pritchard' });
    expect((await ines!.asks<PersonResponse>('GET', `/api/people/${amina!.id}`)).json.can).not.toContain('make-reset-link');
    const refused = await makes();
    expectProblem(refused, 409, []);
    expect(refused.body).toContain('can be made from Sunday 29 November');
    const coded = JSON.stringify({ id: randomUUID(), seed: 'aa', hash: 'bb' });
    const sql = `SELECT app.make_coded_link('\\x01', $1, now() + interval '1 day', $2, now()) AS said`;
    expect(await says(ines!, sql, [amina!.id, coded])).toBe('address-new');
    await later('2026-11-28');
    await ines!.proves();
    expectProblem(await makes(), 409, []);
    await later('2026-11-29');
    await ines!.proves();
    expect((await makes()).json).toMatchObject({ kind: 'reset', codeTo: 'hers-no-more@test.example' });
    await look();
    expect(server.taken.at(-1)?.to).toEqual(['hers-no-more@test.example']);
  });

  it('counts the week from the day on which a directory changed the address', async () => {
    const entra = await ADirectory.connectedBy(owen!, hospital.url);
    expect((await entra.patches(amina!.id, { op: 'replace', path: 'userName', value: 'directory@test.example' })).status).toBe(200);
    expect((await person()).email).toBe('directory@test.example');
    await asks();
    expectProblem(await makes(), 409, []);
  });

  it('ends, with the request for it, when its owner signs in with the password that stands', async () => {
    const ended = async (): Promise<unknown[]> =>
      (await hospital.behind.query(`SELECT actor_id = subject_id AS own FROM administration_event WHERE subject_id = $1 AND action = 'reset-ended-by-sign-in'`, [amina!.id])).rows;
    const made = await link();
    await look();
    await asks();
    expect((await new Browser(hospital.url).signsIn(amina!.email, 'not the password')).status).toBe(401);
    await hospital.behind.query(`INSERT INTO linked_identity (provider, subject, staff_id, linked_on) VALUES ($1, 'amina-at-trust', $2, '2026-11-01')`, [`${provider.issuer}/`, amina!.id]);
    const at = new ProviderWalk(hospital.url, provider);
    expect(await at.walks('/api/sign-in/sso/trust', { claims: { sub: 'amina-at-trust' } })).toBe('/sign-in?sso=arrived');
    expect((await at.asks('POST', '/api/sign-in/sso-arrival', {})).status).toBe(200);
    expect([await person(), await ended()]).toMatchObject([{ resetAskedBy: 'Owen Pritchard', code: { state: 'sent' } }, []]);
    expectProblem(await uses(made, 'AAAA-BBBB'), 422, ['/code']);
    await amina!.signsIn(PASSWORD);
    expect([await person(), await ended()]).toMatchObject([{ resetAskedBy: null, code: null }, [{ own: true }]]);
    expectProblem(await uses(made, codeIn(0)), 404);
    expectProblem(await makes(), 403);
    await amina!.signsIn(PASSWORD);
    await asks();
    await amina!.signsIn(PASSWORD);
    expect([(await person()).resetAskedBy, await ended()]).toEqual([null, [{ own: true }, { own: true }]]);
    expect((await person()).events.map(({ words }) => words)).toContain('Signed in with their password, which ended what was asked for a new one');
  });

  it('is used, or ended by a sign-in, in the same moment: one after the other', async () => {
    const token = await link();
    await look();
    const holder = await connect(hospital.databases.mainUrl);
    const waiting = async (): Promise<number> => (await holder.query(
      `SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted`)).rowCount ?? 0;
    try {
      await holder.query('BEGIN');
      await holder.query(`SELECT pg_advisory_xact_lock(hashtextextended('link of ' || $1, 0))`, [amina!.id]);
      const both = Promise.all([uses(token, codeIn(0)), new Browser(hospital.url).signsIn(amina!.email, PASSWORD)]);
      for (let asked = 0; asked < 60 && (await waiting()) < 2; asked += 1) await new Promise((done) => setTimeout(done, 50));
      const turns = await waiting();
      await holder.query('COMMIT');
      const [used, signedIn] = await both;
      expect([turns, [200, 404].includes(used.status), signedIn.status]).toEqual([2, true, 200]);
    } finally {
      await holder.end();
    }
  });

  it('ends with the address to which its code went, and one that waits is not sent to the next', async () => {
    const sent = await link();
    await look();
    await moves('next@test.example');
    expectProblem(await uses(sent, codeIn(0)), 404);
    await hospital.behind.query('UPDATE staff_member SET email_changed_on = NULL');
    await asks();
    const waiting = (await makes()).json.token;
    await moves('last@test.example');
    expect([await look(), server.taken.length, (await person()).code]).toEqual([0, 1, null]);
    expectProblem(await uses(waiting, 'AAAA-BBBB'), 404);
  });

  const tells = (): Promise<number> => hospital.app.get(AddressNoticeDelivery).deliver();
  const notices = async (): Promise<number> => (await hospital.behind.query('SELECT FROM address_notice')).rowCount ?? -1;

  it('is not the only thing said: whoever gets another address is told at the one before, by whatever it was changed, and the old one is kept no longer', async () => {
    const before = amina!.email;
    await moves(before.toUpperCase());
    await moves('second@test.example');
    await moves('third@test.example');
    const entra = await ADirectory.connectedBy(owen!, hospital.url);
    expect((await entra.patches(amina!.id, { op: 'replace', path: 'userName', value: 'fourth@test.example' })).status).toBe(200);
    await hospital.behind.query(`UPDATE staff_member SET email = 'fifth@test.example' WHERE id = $1`, [amina!.id]);
    hospital.clock.moveTo('2026-11-22T20:00:00Z');
    expect([await tells(), await notices()]).toEqual([0, 4]);
    await hospital.behind.query(`UPDATE address_notice SET next_try_at = '2026-11-22'`);
    hospital.clock.moveTo('2026-11-23T07:00:00Z');
    expect([await tells(), await tells(), await notices()]).toEqual([4, 0, 0]);
    expect(server.taken.map(({ to }) => to[0]?.toLowerCase()).sort()).toEqual([before, 'fourth@test.example', 'second@test.example', 'third@test.example'].sort());
    const said = wordsOf(server.taken[0]?.raw);
    for (const secret of ['Amina', 'Khalif', 'Owen', 'Entra', 'Test hospital', 'fifth@']) expect(said).not.toContain(secret);
    for (const words of ['Subject: Your address in Afterword was changed', 'speak soon to whoever looks after information governance where you work']) expect(said).toContain(words);
  });

  it('is told to nobody who has not come in yet, and of nobody whose account is erased', async () => {
    const id = randomUUID();
    await hospital.behind.query(`INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES ($1, 'typo@test.example', 'Sam', 'Lee', 'Nurse', 'nursing')`, [id]);
    await hospital.behind.query(`UPDATE staff_member SET email = 'sam@test.example' WHERE id = $1`, [id]);
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-22', email = 'erased-' || id || '@afterword.invalid' WHERE id = $1`, [amina!.id]);
    expect([await notices(), await tells()]).toEqual([0, 0]);
  });

  it('is told to whoever leaves with it', async () => {
    await hospital.behind.query(`UPDATE staff_member SET left_on = '2026-11-22', email = 'elsewhere@test.example' WHERE id = $1`, [amina!.id]);
    expect(await notices()).toBe(1);
  });

  it('is told once more after a crash, waits for a server that is away, and is let go where it is refused or a week has passed', async () => {
    await moves('second@test.example');
    await server.close();
    expect([await tells(), await notices()]).toEqual([0, 1]);
    await server.open();
    hospital.clock.moveTo('2026-11-22T12:01:00Z');
    const noting = jest.spyOn(hospital.app.get(AddressNoticeRepository), 'end').mockRejectedValue(new Error('The process is gone.'));
    await expect(tells()).rejects.toThrow('The process is gone.');
    noting.mockRestore();
    hospital.clock.moveTo('2026-11-22T12:11:00Z');
    expect([await tells(), await notices()]).toEqual([1, 0]);
    expect(server.taken[1]?.messageId).toBe(server.taken[0]?.messageId);
    server.refusesRecipients = 550;
    await moves('third@test.example');
    expect([await tells(), await notices()]).toEqual([0, 0]);
    await moves('fourth@test.example');
    const forgets = async (day: string): Promise<number> => {
      hospital.clock.moveTo(day);
      return hospital.app.get(AddressNoticeRepository).forget();
    };
    expect([await forgets('2026-11-29'), await forgets('2026-11-30')]).toEqual([0, 1]);
  });

  it('says on the page that the mail server would not take the code', async () => {
    server.refusesRecipients = 550;
    await link();
    expect([await look(), (await person()).code?.state]).toEqual([0, 'failed']);
    expect(await hospital.app.get(InvitationRepository).claim(hospital.clock.now())).toBeNull();
  });

  it('asks no code of whoever has no password yet', async () => {
    const id = randomUUID();
    await owen!.asks('POST', '/api/people', { id, givenName: 'Samira', familyName: 'Lindqvist', email: 'samira@test.example', jobTitle: 'Porter', staffGroup: 'non-clinical', teamId: null, endsOn: null });
    await owen!.proves();
    const { json } = await owen!.asks<MadeLinkResponse>('POST', `/api/people/${id}/link`);
    expect([json.kind, json.codeTo, (await uses(json.token)).status, await look()]).toEqual(['invite', null, 200, 0]);
  });
});

describe('a link to a new password, without a mail server', () => {
  it('works alone, also where the address was changed: two administrators hand it over', async () => {
    const hospital = await Hospital.open();
    const [owen, amina] = [await hospital.hire('owen'), await hospital.hire('amina')];
    const ines = await hospital.employ('ines', { ...INES, roles: ['administrator'] });
    await hospital.behind.query(`UPDATE staff_member SET email = 'another@test.example' WHERE id = $1`, [amina.id]);
    for (const each of [owen, ines]) await each.proves();
    await owen.asks('PUT', `/api/people/${amina.id}/reset-request`);
    const { json } = await ines.asks<MadeLinkResponse>('POST', `/api/people/${amina.id}/link`);
    expect([json.kind, json.codeTo]).toEqual(['reset', null]);
    const browser = new Browser(hospital.url);
    expect((await browser.asks<LinkResponse>('POST', '/api/one-time-links/reading', { token: json.token })).json.code).toBe(false);
    expect((await browser.asks('POST', '/api/one-time-links/use', { token: json.token, password: NEW_PASSWORD })).status).toBe(200);
    await hospital.close();
  });
});
