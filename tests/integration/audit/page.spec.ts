import { randomUUID } from 'node:crypto';
import type { AuditPageResponse } from '@afterword/api-types';
import { AdministrationEvents } from '../../../api/src/audit';
import { Database } from '../../../api/src/platform/database';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('the page of what administrators did', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let owen: Person;
  let olga: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, grace, owen] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('owen')];
    olga = await hospital.employ('olga', { givenName: 'Olga', familyName: '=Brandt', jobTitle: 'Clerk', staffGroup: 'non-clinical', roles: ['administrator'] });
    await hospital.supervise(grace, amina);
    const share = await amina.shares(await amina.writes('What only Grace reads.'), grace);
    await grace.opens(share);
    await notes(owen, { action: 'person-changed', subjectId: amina.id });
    hospital.clock.moveTo('2026-11-23');
    for (const each of [amina, grace, owen, olga]) await each.signsIn('a long enough test password');
    await notes(olga, { action: 'role-granted', subjectId: grace.id, day: '2026-12-01' });
    await notes(olga, { action: 'team-changed', aboutId: randomUUID() });
  });
  afterAll(() => hospital.close());

  const notes = (by: Person, event: object): Promise<void> =>
    hospital.app.get(Database).asStaffMember(by.id, () => hospital.app.get(AdministrationEvents).note({ actorId: by.id, ...event } as Parameters<AdministrationEvents['note']>[0]));
  const list = async (query = ''): Promise<AuditPageResponse> => (await owen.asks<AuditPageResponse>('GET', `/api/audit${query}`)).json;
  const said = ({ events }: AuditPageResponse): string[] => events.map(({ by, words, to }) => `${by.givenName}: ${words}${to ? `, ${to.givenName}` : ''}`);

  it('says who did what to whom and when, newest first', async () => {
    const page = await list();
    expect(said(page)).toEqual(expect.arrayContaining(['Olga: Gave a role, Grace', 'Olga: Changed a ward, team or service line']));
    expect(said(page)[2]).toBe('Owen: Changed what stands about a person, Amina');
    expect(page.events.find(({ action }) => action === 'role-granted')).toMatchObject({ happenedAt: '2026-11-23T12:00:00Z', day: '2026-12-01' });
    expect(page.next).toBeNull();
  });

  it('is narrowed to a kind, and to one person, who did it or had it done', async () => {
    expect(said(await list('?kind=roles'))).toEqual(['Olga: Gave a role, Grace']);
    expect(said(await list(`?person=${amina.id}`))).toEqual(['Owen: Changed what stands about a person, Amina']);
    expect(said(await list(`?person=${olga.id}&kind=settings`))).toEqual(['Olga: Changed a ward, team or service line']);
    expect(said(await list(`?person=${randomUUID()}`))).toEqual([]);
    expectProblem(await owen.asks('GET', '/api/audit?kind=entries'), 400, ['/kind']);
    expectProblem(await owen.asks('GET', '/api/audit?person=me'), 400, ['/person']);
  });

  it('goes on page by page without leaving one out, also where many happened at once', async () => {
    for (let n = 0; n < 45; n += 1) await notes(owen, { action: 'signpost-changed' });
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await list(`?kind=settings${cursor ? `&cursor=${cursor}` : ''}`);
      ids.push(...page.events.map(({ id }) => id));
      cursor = page.next;
    }
    expect([ids.length, new Set(ids).size]).toEqual([46, 46]);
    expectProblem(await owen.asks('GET', '/api/audit?cursor=nonsense'), 400, ['/cursor']);
  });

  it('says which role it was, and who supervises from then on, to administrators alone', async () => {
    const id = randomUUID();
    expect((await owen.asks('POST', `/api/people/${amina.id}/supervisions`, { id, supervisorId: olga.id, type: 'professional', inPlaceOf: null })).status).toBe(200);
    await owen.proves();
    await owen.asks('PUT', `/api/people/${amina.id}/grants/educator`);
    const { events } = await list(`?person=${amina.id}`);
    expect(events.slice(0, 2).map(({ words, about }) => `${words}, ${about}`).sort()).toEqual(['Gave a role, practice educator', 'Started a supervision, with Olga =Brandt']);
    const asked = (by: Person): Promise<object[]> =>
      hospital.app.get(Database).asStaffMember(by.id, () => hospital.app.get(Database).rows('SELECT FROM app.audited_supervisors(ARRAY[$1]::uuid[])', [id]));
    expect([await asked(owen), await asked(amina), await asked(grace)].map((rows) => rows.length)).toEqual([1, 0, 0]);
    await hospital.behind.query(`UPDATE supervision SET type = 'restorative' WHERE id = $1`, [id]);
    expect(await asked(owen)).toEqual([]);
  });

  it('comes as a file in which no name is taken for a formula', async () => {
    const { status, headers, body } = await owen.asks('GET', `/api/audit.csv?person=${olga.id}&kind=roles`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(body).toBe('When,Who,What,To whom,About,Day set\r\n2026-11-23T12:00:00Z,Olga =Brandt,Gave a role,Grace Okafor,,2026-12-01\r\n');
  });

  it('holds nothing of who wrote, shared or read', async () => {
    const everything = JSON.stringify(await list()) + (await owen.asks('GET', '/api/audit.csv')).body;
    for (const never of ['opened', 'commented', 'shared', 'What only Grace reads']) expect(everything.toLowerCase()).not.toContain(never.toLowerCase());
    expect(await hospital.app.get(Database).asStaffMember(owen.id, () => hospital.app.get(Database).rows('SELECT FROM audit_event'))).toEqual([]);
  });

  it('is for administrators alone', async () => {
    for (const person of [amina, grace]) for (const path of ['/api/audit', '/api/audit.csv']) expectProblem(await person.asks('GET', path), 403);
    await hospital.behind.query(`UPDATE role_grant SET revoked_on = '2026-11-23' WHERE staff_id = $1`, [olga.id]);
    expectProblem(await olga.asks('GET', '/api/audit'), 403);
  });
});
