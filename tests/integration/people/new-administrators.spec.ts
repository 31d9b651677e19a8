import { randomUUID } from 'node:crypto';
import type { BeginningResponse, ImportPreviewResponse, PersonResponse } from '@afterword/api-types';
import type { Client } from 'pg';
import { LastDays } from '../../../api/src/people/last-days';
import { connect } from '../../support/databases';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const RULE = { lastsHours: 12, idleMinutesShared: 30, idleMinutesOwn: 720, secondFactorFor: ['educator'], passwordsFor: 'everyone' };

describe('somebody who has just become an administrator', () => {
  let hospital: Hospital;
  let owen: Person;
  let ines: Person;
  let marie: Person;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    owen = await hospital.hire('owen');
    ines = await hospital.employ('ines', { givenName: 'Ines', familyName: 'Castell', jobTitle: 'Head of people', staffGroup: 'non-clinical', roles: ['administrator'] });
    marie = await hospital.employ('marie', { givenName: 'Marie', familyName: 'Lefevre', jobTitle: 'Housekeeping lead', staffGroup: 'non-clinical' });
    amina = await hospital.hire('amina');
    await hospital.behind.query(`UPDATE role_grant SET granted_on = '2026-01-05'; UPDATE sign_in_rule SET second_factor_for = '{educator}'; DELETE FROM mail_outbox`);
    await owen.proves();
    expect((await owen.asks('PUT', `/api/people/${marie.id}/grants/administrator`)).status).toBe(200);
  });
  beforeEach(async () => {
    hospital.clock.moveTo('2026-11-22');
    await hospital.behind.query(`UPDATE role_grant SET granted_on = '2026-11-22' WHERE staff_id = $1`, [marie.id]);
    for (const each of [owen, ines, marie]) await each.proves();
  });
  afterAll(() => hospital.close());

  const can = async (by: Person, of: Person): Promise<string[]> => (await by.asks<PersonResponse>('GET', `/api/people/${of.id}`)).json.can;
  const newOnes = async (by: Person): Promise<object[]> => (await by.asks<BeginningResponse>('GET', '/api/house/beginning')).json.newAdministrators;
  const tells = (answer: Answer<unknown>): void => expect(expectProblem(answer, 403, []).detail).toContain('You became an administrator less than a week ago');

  it('is told to every other administrator, by a mail that something waits and on their home, for a week', async () => {
    const { rows } = await hospital.behind.query<{ recipient_id: string }>('SELECT recipient_id FROM mail_outbox');
    expect(rows.map(({ recipient_id }) => recipient_id)).toEqual([ines.id]);
    for (const by of [owen, ines]) expect(await newOnes(by)).toEqual([{ id: marie.id, name: 'Marie Lefevre', since: '2026-11-22' }]);
    expect(await newOnes(marie)).toEqual([]);
    hospital.clock.moveTo('2026-11-29');
    for (const by of [owen, ines]) {
      await by.signsIn('a long enough test password');
      expect(await newOnes(by)).toEqual([]);
    }
  });

  it('gives no role, has no part in a new password and changes no other administrator', async () => {
    expect(await can(marie, owen)).toEqual(['read', 'begin-supervision']);
    expect(await can(marie, amina)).toEqual(expect.not.arrayContaining(['grant-educator', 'grant-administrator', 'ask-reset']));
    tells(await marie.asks('POST', '/api/directory-tokens', { id: randomUUID(), name: 'Mine' }));
    for (const [method, path] of [
      ['PUT', `${amina.id}/grants/educator`], ['PUT', `${amina.id}/grants/administrator`], ['DELETE', `${owen.id}/grants/administrator`], ['PUT', `${owen.id}/suspension`],
      ['PUT', `${owen.id}/leaving`], ['PUT', `${amina.id}/reset-request`], ['POST', `${amina.id}/link`],
    ] as const) tells(await marie.asks(method, `/api/people/${path}`));
    await owen.asks('PUT', `/api/people/${amina.id}/reset-request`);
    tells(await marie.asks('POST', `/api/people/${amina.id}/link`));
    const file = Buffer.from('E-mail,Roles\r\namina@test.example,educator\r\n').toString('base64');
    expect((await marie.asks<ImportPreviewResponse>('POST', '/api/people-imports/preview', { file })).json.faults.map(({ detail }) => detail)).toEqual([
      'You became an administrator less than a week ago, and give no roles yet. Another administrator can.']);
    expect((await marie.asks('PUT', `/api/people/${amina.id}/suspension`)).status).toBe(200);
    expect((await marie.asks('DELETE', `/api/people/${amina.id}/suspension`)).status).toBe(200);
  });

  it('makes the rule for sign-ins stricter and not looser', async () => {
    await hospital.behind.query(`UPDATE sign_in_rule SET passwords_for = 'administrators'`);
    tells(await marie.asks('PUT', '/api/sign-in-rule', RULE));
    await hospital.behind.query(`UPDATE sign_in_rule SET passwords_for = 'everyone'`);
    for (const looser of [{ lastsHours: 13 }, { idleMinutesShared: 45 }, { idleMinutesOwn: 800 }, { secondFactorFor: [] }, { secondFactorFor: ['supervisor'] }]) tells(await marie.asks('PUT', '/api/sign-in-rule', { ...RULE, ...looser }));
    for (const stricter of [{ lastsHours: 10 }, { secondFactorFor: ['staff'] }]) {
      expect((await marie.asks('PUT', '/api/sign-in-rule', { ...RULE, ...stricter })).status).toBe(200);
      expect((await owen.asks('PUT', '/api/sign-in-rule', RULE)).status).toBe(200);
    }
  });

  it('is held up by the database as well', async () => {
    await hospital.behind.query('UPDATE role_grant SET granted_on = current_date WHERE staff_id = $1', [marie.id]);
    const client: Client = await connect(hospital.databases.mainUrl);
    const becomes = async (by: Person, sql: string, values: unknown[] = []): Promise<string> => {
      await client.query('BEGIN; SET LOCAL ROLE afterword_app');
      await client.query(`SELECT set_config('app.staff_id', $1, true)`, [by.id]);
      const outcome = await client.query(sql, values).then(({ rowCount }) => `${rowCount}`, (error: { code: string }) => error.code);
      await client.query('ROLLBACK');
      return outcome;
    };
    const forbidden: [string, unknown[]][] = [
      [`INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'educator', current_date)`, [amina.id]],
      [`UPDATE role_grant SET revoked_on = current_date WHERE staff_id = $1 AND role = 'administrator'`, [ines.id]],
      ['UPDATE staff_member SET suspended_on = current_date WHERE id = $1', [ines.id]],
      ['UPDATE staff_member SET ends_on = current_date WHERE id = $1', [ines.id]],
      [`UPDATE staff_member SET email = 'mine@test.example' WHERE id = $1`, [ines.id]],
      ['SELECT app.ask_reset($1)', [ines.id]],
      [`SELECT app.make_directory_token($1, '\\x01', 'Mine')`, [randomUUID()]],
      [`SELECT app.change_sign_in_rule(12, 30, 720, '{}', 'everyone')`, []],
    ];
    for (const [sql, values] of forbidden) expect([sql, await becomes(marie, sql, values), await becomes(owen, sql, values)]).toEqual([sql, '42501', '1']);
    await hospital.behind.query(`INSERT INTO reset_request VALUES ($1, $2, current_date) ON CONFLICT (staff_id) DO UPDATE SET asked_on = current_date, asked_by = excluded.asked_by`, [amina.id, owen.id]);
    const link = `SELECT app.make_link('\\x01', $1, now() + interval '1 day')`;
    expect([await becomes(marie, link, [amina.id]), await becomes(ines, link, [amina.id])]).toEqual(['42501', '1']);
    expect(await becomes(marie, 'UPDATE staff_member SET suspended_on = current_date WHERE id = $1', [amina.id])).toBe('1');
    await client.end();
  });

  it('is not let in by whoever made them one, by clearing the others away and going: the request lapses, and the week goes on', async () => {
    await owen.asks('PUT', `/api/people/${amina.id}/reset-request`);
    expect((await owen.asks('PUT', `/api/people/${ines.id}/suspension`)).status).toBe(200);
    expect((await owen.asks('DELETE', `/api/people/${owen.id}/grants/administrator`)).status).toBe(200);
    tells(await marie.asks('POST', `/api/people/${amina.id}/link`));
    expect((await hospital.behind.query('SELECT FROM reset_request')).rowCount).toBe(0);
    await hospital.behind.query(`UPDATE role_grant SET revoked_on = NULL WHERE staff_id = $1`, [owen.id]);
    await hospital.behind.query('UPDATE staff_member SET suspended_on = NULL WHERE id = $1', [ines.id]);
    await ines.signsIn('a long enough test password');
  });

  it('is new no more after a week, or where nobody was there before within that week', async () => {
    const isNew = async (day: string): Promise<boolean> => {
      await hospital.behind.query(`SELECT set_config('test.now', $1, false)`, [`${day}T12:00:00Z`]);
      const { rows } = await hospital.behind.query<{ is: boolean }>('SELECT app.is_new_administrator($1) AS is', [marie.id]);
      await hospital.behind.query('RESET test.now');
      return rows[0]?.is ?? true;
    };
    expect([await isNew('2026-11-22'), await isNew('2026-11-28'), await isNew('2026-11-29')]).toEqual([true, true, false]);
    await hospital.behind.query(`UPDATE staff_member SET suspended_on = '2026-11-22' WHERE id = ANY ($1)`, [[owen.id, ines.id]]);
    // Nor for a week after that: nobody is left alone in a house on purpose, to take it over the same day.
    expect([await isNew('2026-11-22'), await isNew('2026-11-28')]).toEqual([true, true]);
    await hospital.behind.query(`UPDATE staff_member SET suspended_on = '2026-11-15' WHERE id = ANY ($1)`, [[owen.id, ines.id]]);
    expect(await isNew('2026-11-22')).toBe(false);
    expect(await can(marie, amina)).toEqual(expect.arrayContaining(['grant-administrator']));
    await hospital.behind.query('UPDATE staff_member SET suspended_on = NULL WHERE id = ANY ($1)', [[owen.id, ines.id]]);
  });
});

it('no administrator alone takes a second step away: whoever leaves, is past their last day or is suspended keeps app and passkeys, and the first two no linked sign-in', async () => {
  const hospital = await Hospital.open();
  try {
    const owen = await hospital.hire('owen');
    const [leaver, ended, suspended] = [await hospital.hire('amina'), await hospital.hire('tom'), await hospital.hire('grace')];
    for (const { id } of [leaver, ended, suspended]) {
      await hospital.behind.query(`INSERT INTO second_factor (staff_id, sealed, set_on) VALUES ($1, 'sealed', '2026-11-01')`, [id]);
      await hospital.behind.query(`INSERT INTO passkey (id, staff_id, credential_id, public_key, uses, name, added_on) VALUES ($1::uuid, $1::uuid, decode(replace($1::text, '-', ''), 'hex'), '\\x01', 0, 'sealed', '2026-11-01')`, [id]);
      await hospital.behind.query(`INSERT INTO linked_identity (provider, subject, staff_id, linked_on) VALUES ('https://login.test.example/', $1::text, $1::uuid, '2026-11-01')`, [id]);
    }
    const left = async ({ id }: Person): Promise<number> =>
      (await hospital.behind.query<{ n: number }>(
        'SELECT ((SELECT count(*) FROM second_factor WHERE staff_id = $1) + (SELECT count(*) FROM passkey WHERE staff_id = $1) + (SELECT count(*) FROM linked_identity WHERE staff_id = $1))::integer AS n', [id])).rows[0]?.n ?? -1;
    expect((await owen.asks('PUT', `/api/people/${leaver.id}/leaving`)).status).toBe(204);
    await hospital.behind.query(`UPDATE staff_member SET ends_on = '2026-11-20' WHERE id = $1`, [ended.id]);
    expect(await hospital.app.get(LastDays).suspend()).toBe(1);
    expect((await owen.asks('PUT', `/api/people/${suspended.id}/suspension`)).status).toBe(200);
    expect([await left(leaver), await left(ended), await left(suspended)]).toEqual([2, 2, 3]);
    const put = async (endsOn: string | null): Promise<number> => {
      const { revision, team, givenName, familyName, email, jobTitle, staffGroup } = (await owen.asks<PersonResponse>('GET', `/api/people/${suspended.id}`)).json;
      return (await owen.asks('PUT', `/api/people/${suspended.id}`, { givenName, familyName, email, jobTitle, staffGroup, teamId: team?.id ?? null, endsOn }, { 'if-match': `"${revision}"` })).status;
    };
    expect((await owen.asks('DELETE', `/api/people/${suspended.id}/suspension`)).status).toBe(200);
    expect([await put('2026-11-20'), (await owen.asks('PUT', `/api/people/${suspended.id}/suspension`)).status]).toEqual([200, 200]);
    expect([await put(null), (await owen.asks('DELETE', `/api/people/${suspended.id}/suspension`)).status]).toEqual([200, 200]);
    expect((await owen.asks('PUT', `/api/people/${leaver.id}/return`)).status).toBe(200);
    expect([await left(leaver), await left(suspended)]).toEqual([2, 2]);
  } finally {
    await hospital.close();
  }
});
