import type { SignpostListResponse } from '@afterword/api-types';
import { signpostsOn } from '../../../api/src/demonstration/content';
import { Browser } from '../../support/browser';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('signposts', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
    await hospital.behind.query('INSERT INTO signpost SELECT * FROM jsonb_populate_recordset(NULL::signpost, $1)', [JSON.stringify(signpostsOn('2026-11-22').map((each) => ({ ...each, revision: 1 })))]);
  });
  afterAll(() => hospital.close());
  const list = async (person = amina): Promise<SignpostListResponse['signposts']> => (await person.asks<SignpostListResponse>('GET', '/api/signposts')).json.signposts;

  it('are for everyone who is signed in, the same and in the same order, and leave no trace', async () => {
    const priya = await hospital.hire('priya');
    const [of, first] = [await list(), (await list())[0]];
    expect(first).toEqual({
      code: 'emergency', kind: 'danger', name: '999, or 2222 on any phone in the hospital', forWhat: 'Somebody is in danger now, or needs help at once.',
      phone: null, place: 'Say where you are first', hours: 'Day and night', reviewOn: '2027-05-23', mayBeOutOfDate: false,
    });
    expect(await list(priya)).toEqual(of);
    expect((await hospital.behind.query('SELECT FROM audit_event')).rowCount).toBe(0);
  });

  it('are not for the street', async () => {
    expectProblem(await new Browser(hospital.url).asks('GET', '/api/signposts'), 401);
  });

  it('cover every kind, with numbers that ring nowhere', async () => {
    const all = await list();
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['danger', 'safeguarding', 'worker', 'incident', 'candour', 'speaking-up', 'regulator', 'legal', 'support', 'supervision']));
    for (const { phone } of all) expect(phone ?? '01632 960 000').toMatch(/^(01632 960 \d{3}|08081 570 \d{3})$/u);
  });

  it('say that they may be out of date once their day has passed, and are gone when they are withdrawn', async () => {
    await hospital.behind.query(`UPDATE signpost SET review_on = '2026-11-21' WHERE code = 'cqc'; UPDATE signpost SET review_on = '2026-11-22' WHERE code = 'incidents'; UPDATE signpost SET withdrawn_on = '2026-11-01' WHERE code = 'chaplain'`);
    const all = await list();
    expect(all.filter(({ mayBeOutOfDate }) => mayBeOutOfDate).map(({ code }) => code)).toEqual(['cqc']);
    expect(all.map(({ code }) => code)).not.toContain('chaplain');
  });
});
