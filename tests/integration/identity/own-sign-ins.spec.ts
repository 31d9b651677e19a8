import { randomUUID } from 'node:crypto';
import type { OwnSignInListResponse } from '@afterword/api-types';
import { Browser } from '../../support/browser';
import { connect } from '../../support/databases';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';
const PATH = '/api/account/sign-ins';

describe('where somebody is signed in', () => {
  let hospital: Hospital;
  let amina: Person;
  let tom: Person;
  let [ward, phone] = [new Browser(''), new Browser('')];
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, tom] = [await hospital.hire('amina'), await hospital.hire('tom')];
  });
  beforeEach(async () => {
    await hospital.behind.query('DELETE FROM sign_in WHERE staff_id = $1', [amina.id]);
    [ward, phone] = [new Browser(hospital.url), new Browser(hospital.url)];
    await ward.signsIn(amina.email, PASSWORD, { 'user-agent': FIREFOX });
    await phone.signsIn(amina.email, PASSWORD, { 'user-agent': IPHONE, 'x-afterword-device': 'own' });
  });
  afterAll(() => hospital.close());

  const list = async (at: Browser | Person): Promise<OwnSignInListResponse['signIns']> => (await at.asks<OwnSignInListResponse>('GET', PATH)).json.signIns;
  const works = async (at: Browser): Promise<number> => (await at.asks('GET', '/api/entries')).status;

  it('is listed by browser and day, this one first, and without an address or a time', async () => {
    const found = await list(ward);
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/u) as string;
    expect(found).toEqual([
      { id, device: 'Firefox on Windows', ownDevice: false, begunOn: '2026-11-22', lastUsedOn: '2026-11-22', current: true },
      { id, device: 'Safari on an iPhone', ownDevice: true, begunOn: '2026-11-22', lastUsedOn: '2026-11-22', current: false },
    ]);
    expect((await list(phone)).map(({ current, device }) => [current, device])).toEqual([[true, 'Safari on an iPhone'], [false, 'Firefox on Windows']]);
    const { rows } = await hospital.behind.query<{ row: string }>('SELECT i::text AS row FROM sign_in i WHERE staff_id = $1', [amina.id]);
    for (const { row } of rows) expect(row).not.toMatch(/127\.0\.0\.1|143\.0|Mozilla/u);
  });

  it('ends there on the next request, and here goes on', async () => {
    const [, other] = await list(ward);
    expect((await ward.asks('DELETE', `${PATH}/${other?.id}`)).status).toBe(204);
    expect([await works(phone), await works(ward)]).toEqual([401, 200]);
    expect(await list(ward)).toHaveLength(1);
    expectProblem(await ward.asks('DELETE', `${PATH}/${other?.id}`), 404);
  });

  it('ends everywhere else at once', async () => {
    expect((await phone.asks('DELETE', `${PATH}/others`)).status).toBe(204);
    expect([await works(ward), await works(phone)]).toEqual([401, 200]);
  });

  it('is nobody else’s to see or to end', async () => {
    const [mine] = await list(ward);
    expect((await list(tom)).map(({ id }) => id)).not.toContain(mine?.id);
    expectProblem(await tom.asks('DELETE', `${PATH}/${mine?.id}`), 404);
    expectProblem(await tom.asks('DELETE', `${PATH}/${randomUUID()}`), 404);
    expectProblem(await tom.asks('DELETE', `${PATH}/nonsense`), 404);
    expect((await tom.asks('DELETE', `${PATH}/others`)).status).toBe(204);
    expect([await works(ward), await works(phone)]).toEqual([200, 200]);
  });

  it('does not list a sign-in that has ended by itself', async () => {
    hospital.clock.moveTo('2026-11-22T12:50:00Z');
    expect((await list(phone)).map(({ device }) => device)).toEqual(['Safari on an iPhone']);
    hospital.clock.moveTo('2026-11-22');
  });

  it('ends everywhere on the next request when an administrator suspends the account', async () => {
    await hospital.behind.query('UPDATE staff_member SET suspended_on = $2 WHERE id = $1', [amina.id, hospital.clock.today()]);
    expect([await works(ward), await works(phone)]).toEqual([401, 401]);
    await hospital.behind.query('UPDATE staff_member SET suspended_on = NULL WHERE id = $1', [amina.id]);
    expect([await works(ward), await works(phone)]).toEqual([401, 401]);
  });

  it('does not begin while the account is being suspended, and nothing of it is left for the return', async () => {
    const other = await connect(hospital.databases.mainUrl);
    const waits = async (): Promise<boolean> => ((await hospital.behind.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).rowCount ?? 0) > 0;
    await other.query('BEGIN');
    await other.query('UPDATE staff_member SET suspended_on = $2 WHERE id = $1', [amina.id, hospital.clock.today()]);
    const late = new Browser(hospital.url).signsIn(amina.email, PASSWORD);
    let answered = false;
    void late.finally(() => (answered = true));
    while (!answered && !(await waits())) await new Promise((resolve) => setTimeout(resolve, 20));
    await other.query('COMMIT');
    await other.end();
    expectProblem(await late, 401, []);
    expect((await hospital.behind.query('SELECT FROM sign_in WHERE staff_id = $1', [amina.id])).rowCount).toBe(0);
    await hospital.behind.query('UPDATE staff_member SET suspended_on = NULL WHERE id = $1', [amina.id]);
  });
});
