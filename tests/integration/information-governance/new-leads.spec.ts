import { randomUUID } from 'node:crypto';
import type { AuditPageResponse, NewLeadListResponse, OwnEventListResponse, PersonResponse } from '@afterword/api-types';
import { LeadNotNamed, nameLead } from '../../../api/src/information-governance';
import { connect } from '../../support/databases';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const DAY = '2026-11-22';

describe('a new information-governance lead', () => {
  let hospital: Hospital;
  let [owen, ivy, hugh, marie, amina]: Person[] = [];
  const employ = (name: string, roles: ('administrator' | 'governance')[] = []): Promise<Person> =>
    hospital.employ(name.toLowerCase(), { givenName: name, familyName: 'Example', jobTitle: 'Nurse', staffGroup: 'nursing', roles });
  beforeEach(async () => {
    hospital = await Hospital.open();
    [owen, ivy, hugh, marie, amina] = [await hospital.hire('owen'), await hospital.hire('ivy'), await hospital.hire('hugh'), await employ('Marie'), await hospital.hire('amina')];
    await hospital.behind.query(`UPDATE role_grant SET granted_on = '2026-01-01'; DELETE FROM mail_outbox`);
    for (const each of [owen, ivy, hugh]) await each.proves();
  });
  afterEach(() => hospital.close());

  const asks = (of: Person, by = owen!): Promise<Answer<PersonResponse>> => by.asks<PersonResponse>('PUT', `/api/people/${of.id}/grants/governance`);
  const shown = async (of: Person): Promise<PersonResponse> => (await owen!.asks<PersonResponse>('GET', `/api/people/${of.id}`)).json;
  const waiting = async (by: Person): Promise<NewLeadListResponse['people']> => (await by.asks<NewLeadListResponse>('GET', '/api/new-leads')).json.people;
  const asked = async (of: Person): Promise<string> => {
    expect((await asks(of)).status).toBe(200);
    return (await hospital.behind.query<{ id: string }>(`SELECT id FROM role_grant WHERE staff_id = $1 AND role = 'governance-asked' AND revoked_on IS NULL`, [of.id])).rows[0]?.id ?? '';
  };
  const stands = async (of: Person): Promise<{ role: string; on: string; ended: boolean }[]> => (await hospital.behind.query<{ role: string; on: string; ended: boolean }>(
    'SELECT role, granted_on::text AS on, revoked_on IS NOT NULL AS ended FROM role_grant WHERE staff_id = $1 ORDER BY role', [of.id])).rows;
  const later = async (day: string, ...people: Person[]): Promise<void> => {
    hospital.clock.moveTo(day);
    for (const each of people) {
      await each.signsIn(PASSWORD);
      await each.proves();
    }
  };
  /** What the database says to a login that asks as somebody, whatever the code would have said. */
  const tries = async (by: Person, sql: string, values: unknown[], role = 'afterword_app'): Promise<string> => {
    const client = await connect(hospital.databases.mainUrl);
    await client.query(`SELECT set_config('test.now', $1, false), set_config('app.staff_id', $2, false)`, [hospital.clock.now().toISOString(), by.id]);
    await client.query(`SET ROLE ${role}`);
    const outcome = await client.query(sql, values).then(({ rowCount }) => `${rowCount}`, ({ code }: { code: string }) => code);
    await client.end();
    return outcome;
  };
  const GIVE = `INSERT INTO role_grant (staff_id, role, granted_on) VALUES ($1, 'governance', $2)`;

  it('is asked for by an administrator, waits for a lead, and is nothing until then', async () => {
    expect(await shown(marie!)).toMatchObject({ leadAsked: null, leadsWhoAgree: ['Hugh Bello', 'Ivy Marsh'] });
    expect((await shown(marie!)).can).toEqual(expect.not.arrayContaining(['grant-governance']));
    const { json } = await asks(marie!);
    expect(json).toMatchObject({ roles: [], leadAsked: { on: DAY, by: 'Owen Pritchard' } });
    expect(json.can).toEqual(expect.not.arrayContaining(['ask-governance', 'grant-governance']));
    expect((await asks(marie!)).status).toBe(200);
    expect(await stands(marie!)).toEqual([{ role: 'governance-asked', on: DAY, ended: false }]);
    for (const path of ['/api/holds', '/api/disclosures', '/api/new-leads']) expectProblem(await marie!.asks('GET', path), 403);
    expect((await hospital.behind.query<{ roles: string[] }>(`SELECT DISTINCT roles FROM sign_in i, app.signed_in(i.token_hash, $2, false) s WHERE i.staff_id = $1`, [marie!.id, hospital.clock.now()])).rows).toEqual([{ roles: [] }]);

    const mails = await hospital.behind.query<{ recipient_id: string }>('SELECT recipient_id FROM mail_outbox');
    expect(mails.rows.map(({ recipient_id }) => recipient_id).sort()).toEqual([ivy!.id, hugh!.id].sort());
    expect((await shown(marie!)).events).toEqual([{ on: DAY, by: 'Owen Pritchard', words: 'Asked for a role for a person, to which a lead has to agree: information-governance lead' }]);
    const { events } = (await owen!.asks<AuditPageResponse>('GET', '/api/audit?kind=roles')).json;
    expect(events).toMatchObject([{ action: 'role-asked', to: { givenName: 'Marie' }, by: { givenName: 'Owen' }, about: 'information-governance lead' }]);
    expect((await marie!.asks<OwnEventListResponse>('GET', '/api/account/events')).json.events).toEqual([
      { on: DAY, by: 'Owen Pritchard', words: 'A role was asked for you, to which a lead has to agree: information-governance lead' }]);
    expect((await owen!.asks('GET', `/api/people/${marie!.id}/held.html`)).body).not.toContain('governance-asked');
  });

  it('is made where a lead of seven days agrees, and their own week begins that day', async () => {
    const id = await asked(marie!);
    for (const by of [ivy!, hugh!]) {
      expect(await waiting(by)).toMatchObject([{ id, person: { givenName: 'Marie', familyName: 'Example' }, askedBy: { givenName: 'Owen' }, askedOn: DAY, isIn: true, can: ['read', 'refuse', 'agree'] }]);
    }
    await later('2026-11-25', ivy!, hugh!, marie!, owen!);
    expect((await ivy!.asks<NewLeadListResponse>('PUT', `/api/new-leads/${id}/agreement`)).json).toEqual({ people: [] });
    expect(await stands(marie!)).toEqual([{ role: 'governance', on: '2026-11-25', ended: false }, { role: 'governance-asked', on: DAY, ended: true }]);
    expect(await shown(marie!)).toMatchObject({ roles: ['governance'], leadAsked: null });
    expect((await shown(marie!)).events[0]).toEqual({ on: '2026-11-25', by: 'Ivy Marsh', words: 'Agreed to a role that was asked for: information-governance lead' });
    expect((await marie!.asks('GET', '/api/holds')).status).toBe(200);
    expectProblem(await hugh!.asks('PUT', `/api/new-leads/${id}/agreement`), 404);
    // A lead of a few days agrees to nobody.
    const another = await asked(amina!);
    expect(await waiting(marie!)).toEqual([]);
    expectProblem(await marie!.asks('PUT', `/api/new-leads/${another}/agreement`), 404);
    await later('2026-12-02', marie!);
    expect(await waiting(marie!)).toMatchObject([{ id: another }]);
  });

  it('takes two people: no administrator agrees, nobody who was one, nobody to themselves, and no lead who is suspended', async () => {
    const both = await employ('Bea', ['administrator', 'governance']);
    const former = await employ('Flo', ['administrator', 'governance']);
    await hospital.behind.query(`UPDATE role_grant SET granted_on = '2026-01-01'`);
    await hospital.behind.query(`UPDATE role_grant SET revoked_on = '2026-02-01' WHERE staff_id = $1 AND role = 'administrator'`, [former.id]);
    await hospital.behind.query('UPDATE staff_member SET suspended_on = $2 WHERE id = $1', [hugh!.id, DAY]);
    for (const each of [both, former]) await each.proves();
    expect((await asks(marie!, both)).json.leadsWhoAgree).toEqual(['Ivy Marsh']);
    const { rows: [row] } = await hospital.behind.query<{ id: string }>(`SELECT id FROM role_grant WHERE role = 'governance-asked'`);
    for (const by of [both, former]) {
      expect(await waiting(by)).toEqual([]);
      for (const act of ['agreement', 'refusal']) expectProblem(await by.asks('PUT', `/api/new-leads/${row!.id}/${act}`), 404);
    }
    for (const by of [both, former, hugh!, owen!, marie!]) {
      for (const act of ['agree_to_lead', 'refuse_lead']) expect(await tries(by, `SELECT app.${act}($1)`, [row!.id])).toBe('42501');
      expect(await tries(by, 'SELECT FROM app.leads_asked()', [])).toBe('0');
    }
    expect(await stands(marie!)).toEqual([{ role: 'governance-asked', on: DAY, ended: false }]);
  });

  it('is refused by a lead, or asked for no longer, and can be asked for again', async () => {
    const id = await asked(marie!);
    expect((await hugh!.asks<NewLeadListResponse>('PUT', `/api/new-leads/${id}/refusal`)).json.people).toEqual([]);
    expect(await shown(marie!)).toMatchObject({ roles: [], leadAsked: null });
    await asked(marie!);
    expect((await owen!.asks<PersonResponse>('DELETE', `/api/people/${marie!.id}/grants/governance`)).json).toMatchObject({ roles: [], leadAsked: null });
    expect(await waiting(ivy!)).toEqual([]);
    expect((await shown(marie!)).events.map(({ by, words }) => `${by}: ${words.split(':')[0] ?? ''}`).sort()).toEqual([
      'Hugh Bello: Refused a role that was asked for', 'Owen Pritchard: Asked for a role for a person, to which a lead has to agree',
      'Owen Pritchard: Asked for a role for a person, to which a lead has to agree', 'Owen Pritchard: No longer asked for a role',
    ]);
    await asked(marie!);
    await owen!.asks('PUT', `/api/people/${marie!.id}/leaving`);
    expect((await stands(marie!)).every(({ ended }) => ended)).toBe(true);
    expect((await shown(marie!)).events.filter(({ words }) => words.startsWith('No longer asked for a role'))).toHaveLength(2);
    expect(await waiting(ivy!)).toEqual([]);
  });

  it('has to have come in before: until then whoever has their first link is them', async () => {
    const id = randomUUID();
    await owen!.asks('POST', '/api/people', { id, givenName: 'Sam', familyName: 'Lee', email: 'sam@test.example', jobTitle: 'Clerk', staffGroup: 'non-clinical', teamId: null, endsOn: null });
    expect((await owen!.asks('PUT', `/api/people/${id}/grants/governance`)).status).toBe(200);
    const [one] = await waiting(ivy!);
    expect(one).toMatchObject({ isIn: false, can: ['read', 'refuse'] });
    expectProblem(await ivy!.asks('PUT', `/api/new-leads/${one!.id}/agreement`), 403);
    expect((await hospital.behind.query<{ said: string }>(`SELECT set_config('app.staff_id', $1, false), app.agree_to_lead($2) AS said`, [ivy!.id, one!.id])).rows[0]?.said).toBe('not-in');
  });

  it('is nobody who is suspended, whose week would pass meanwhile', async () => {
    const id = await asked(marie!);
    await owen!.asks('PUT', `/api/people/${marie!.id}/suspension`);
    expect(await waiting(ivy!)).toEqual([]);
    expectProblem(await ivy!.asks('PUT', `/api/new-leads/${id}/agreement`), 404);
    expect((await hospital.behind.query<{ said: string }>(`SELECT set_config('app.staff_id', $1, false), app.agree_to_lead($2) AS said`, [ivy!.id, id])).rows[0]?.said).toBe('absent');
    await owen!.asks('DELETE', `/api/people/${marie!.id}/suspension`);
    expect(await waiting(ivy!)).toMatchObject([{ id }]);
  });

  it('is not made by a patient administrator alone, who ends or suspends every lead, in however many weeks', async () => {
    const entry = await amina!.writes('I said in a minute and it was ten.');
    const invented = [await employ('Ike'), await employ('Una')];
    await owen!.asks('PUT', `/api/people/${ivy!.id}/suspension`);
    await owen!.asks('DELETE', `/api/people/${hugh!.id}/grants/governance`);
    for (const each of invented) expect((await asks(each)).json).toMatchObject({ roles: [], leadsWhoAgree: [] });
    for (const day of ['2026-12-15', '2027-03-01']) {
      await later(day, owen!, ...invented);
      for (const each of invented) {
        expect((await asks(each)).json.roles).toEqual([]);
        expectProblem(await each.asks('POST', '/api/disclosures', { id: randomUUID(), authorId: amina!.id, covers: 'entries', fields: ['words'], fromDay: DAY, untilDay: DAY, days: 14, reason: 'police', reference: 'X', silence: null }), 403);
        expectProblem(await each.asks('GET', `/api/entries/${entry.id}`), 404);
        for (const dated of [day, '2026-01-01']) expect(await tries(owen!, GIVE, [each.id, dated])).toBe('42501');
        expect(await tries(owen!, `SELECT app.name_lead('ike@test.example')`, [])).toBe('42501');
        // Nor where a function of the owner were to be talked into it.
        expect(await tries(owen!, GIVE, [each.id, day], 'afterword_owner')).toBe('42501');
      }
    }
  });

  it('is named by whoever runs the server where nobody here may agree, of which the audit tells', async () => {
    const name = (email: string): Promise<void> => nameLead(hospital.settings, email);
    await expect(name('marie@test.example')).rejects.toThrow('Somebody here may agree to a new lead: let an administrator ask for it on the page of the person.');
    await hospital.behind.query(`UPDATE role_grant SET revoked_on = '${DAY}' WHERE role = 'governance'`);
    await asked(marie!);
    await expect(name('nobody@test.example')).rejects.toThrow(LeadNotNamed);
    await owen!.asks('POST', '/api/people', { id: randomUUID(), givenName: 'Sam', familyName: 'Lee', email: 'sam@test.example', jobTitle: 'Clerk', staffGroup: 'non-clinical', teamId: null, endsOn: null });
    await expect(name('sam@test.example')).rejects.toThrow('They have not come in yet.');
    await hospital.behind.query(`UPDATE staff_member SET email = 'marie.e@test.example' WHERE id = $1`, [marie!.id]);
    await expect(name('marie.e@test.example')).rejects.toThrow('Their e-mail address was changed within a week.');
    await hospital.behind.query(`UPDATE staff_member SET email = 'marie@test.example' WHERE id = $1`, [marie!.id]);
    await hospital.behind.query(`UPDATE staff_member SET email_changed_on = '2026-01-01' WHERE id = $1`, [marie!.id]);
    await name('Marie@test.example');
    await expect(name('marie@test.example')).rejects.toThrow('They are an information-governance lead already.');
    expect(await shown(marie!)).toMatchObject({ roles: ['governance'], leadAsked: null });
    expect((await shown(marie!)).events[0]).toMatchObject({ by: 'Afterword', words: 'Gave a role, at the command of whoever runs the server: information-governance lead' });
    const { events } = (await owen!.asks<AuditPageResponse>('GET', '/api/audit?kind=roles')).json;
    expect(events.find(({ action }) => action === 'lead-named')).toMatchObject({ by: { givenName: 'Afterword' }, to: { givenName: 'Marie' } });
    expect((await marie!.asks<OwnEventListResponse>('GET', '/api/account/events')).json.events[0]).toMatchObject({ by: 'Afterword' });
  });

  it('is made by an administrator alone while the house is new, and no longer', async () => {
    await hospital.behind.query(`DELETE FROM role_grant WHERE role = 'governance'; UPDATE role_grant SET granted_on = '${DAY}'`);
    expect((await shown(marie!)).can).toContain('grant-governance');
    expect((await asks(marie!)).json).toMatchObject({ roles: ['governance'], leadAsked: null });
    await later('2026-11-28', owen!);
    expect((await asks(amina!)).json.roles).toEqual(['governance']);
    // The first of them has been one for seven days.
    await later('2026-11-29', owen!);
    const cem = await employ('Cem');
    expect((await asks(cem)).json).toMatchObject({ roles: [], leadAsked: { on: '2026-11-29' }, leadsWhoAgree: ['Marie Example'] });
    expect(await tries(owen!, GIVE, [cem.id, '2026-11-29'])).toBe('42501');
    // One who was it for seven days once is enough, so that ending them makes no house new.
    await owen!.asks('DELETE', `/api/people/${marie!.id}/grants/governance`);
    await owen!.asks('DELETE', `/api/people/${amina!.id}/grants/governance`);
    expect((await asks(await employ('Dee'))).json).toMatchObject({ roles: [], leadsWhoAgree: [] });
  });

  it('is made by no administrator alone in a house that never had one, once it is thirty days old', async () => {
    await hospital.behind.query(`DELETE FROM role_grant WHERE role = 'governance'; UPDATE role_grant SET granted_on = '${DAY}'`);
    await later('2026-12-21', owen!);
    expect((await shown(marie!)).can).toContain('grant-governance');
    await later('2026-12-22', owen!);
    expect((await asks(marie!)).json).toMatchObject({ roles: [], leadAsked: { on: '2026-12-22' }, leadsWhoAgree: [] });
    expect(await tries(owen!, GIVE, [marie!.id, '2026-12-22'])).toBe('42501');
  });
});
