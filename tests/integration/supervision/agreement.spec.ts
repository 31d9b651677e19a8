import { randomUUID } from 'node:crypto';
import type { AgreementRequest, AgreementResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const TERMS: AgreementRequest = {
  aims: 'To think about hard shifts together.', everyWeeks: 6, minutes: 45, place: 'The quiet room.', protectedTime: 'It is work time.',
  sharing: 'Between us.', confidentiality: 'Harm, unsafe practice, a crime and a court.', notes: 'We write together.', cancelling: 'A day before.',
  urgent: 'The nurse in charge.', disagreement: 'We say so first.', reviewOn: '2027-05-24',
};

describe('an agreement', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let supervision: string;
  let at: string;
  beforeAll(async () => {
    hospital = await Hospital.open();
    await hospital.behind.query(`INSERT INTO standing_limit (code, position, name, words, review_on) VALUES
      ('harm', 1, 'Harm', 'If somebody may be harmed, it cannot stay between you.', '2026-12-01'), ('court', 2, 'A court', 'A court can order it.', '2026-11-01'),
      ('old', 3, 'Old', 'No longer said.', '2026-01-01')`);
    await hospital.behind.query(`UPDATE standing_limit SET withdrawn_on = '2026-02-01' WHERE code = 'old'`);
  });
  afterAll(() => hospital.close());
  beforeEach(async () => {
    const key = randomUUID().slice(0, 8);
    amina = await hospital.employ(`amina-${key}`, { givenName: 'Amina', familyName: 'K', jobTitle: 'Carer', staffGroup: 'care' });
    grace = await hospital.employ(`grace-${key}`, { givenName: 'Grace', familyName: 'O', jobTitle: 'Manager', staffGroup: 'nursing' });
    supervision = await hospital.supervise(grace, amina);
    at = `/api/supervisions/${supervision}/agreement`;
  });

  const reads = async (person: Person): Promise<AgreementResponse> => (await person.asks<AgreementResponse>('GET', at)).json;
  const tag = (revision?: number): Record<string, string> => (revision === undefined ? {} : { 'if-match': `"${revision}"` });
  const drafts = (person: Person, terms: object = TERMS, revision?: number): Promise<Answer<AgreementResponse>> => person.asks('PUT', at, terms, tag(revision));
  const answers = (person: Person, revision: number, answer = 'agreed', words: string | null = null): Promise<Answer<AgreementResponse>> =>
    person.asks('PUT', `${at}/answer`, { answer, words }, tag(revision));
  const agree = async (revision: number): Promise<void> => {
    for (const person of [amina, grace]) expect((await answers(person, revision)).status).toBe(200);
  };

  it('is none at first: what the organisation says applies, and says when it may be out of date', async () => {
    const agreement = await reads(amina);
    expect(agreement).toMatchObject({ revision: 0, draft: null, current: null, earlier: [], role: 'supervisee', person: { givenName: 'Grace' }, can: ['read', 'draft'] });
    expect(agreement.standing.map(({ code, mayBeOutOfDate }) => [code, mayBeOutOfDate])).toEqual([['harm', false], ['court', true]]);
  });

  it('is drafted by either, seen by both, and in force once both have agreed to the same revision', async () => {
    const drafted = await drafts(amina);
    expect([drafted.status, drafted.headers.get('etag')]).toEqual([201, '"1"']);
    expect((await reads(grace)).draft).toMatchObject({ revision: 1, terms: { aims: TERMS.aims, everyWeeks: 6 }, reviewOn: '2027-05-24', writtenByMe: false, answers: [] });
    expect((await answers(amina, 1)).json).toMatchObject({ current: null, draft: { answers: [{ mine: true, answer: 'agreed', answeredOn: '2026-11-22', words: null }] } });
    const agreed = (await answers(grace, 1)).json;
    expect(agreed).toMatchObject({ draft: null, revision: 1, current: { revision: 1, agreedOn: '2026-11-22', reviewOn: '2027-05-24', reviewIsDue: false }, can: ['read', 'draft'] });
    expect((await reads(amina)).current).toEqual(agreed.current);
  });

  it('counts a yes for the revision it was given to and for no other', async () => {
    await drafts(amina);
    await answers(amina, 1);
    await drafts(grace, { ...TERMS, aims: 'Otherwise.' }, 1);
    expect((await answers(grace, 2)).json).toMatchObject({ current: null, draft: { revision: 2, answers: [{ mine: true, answer: 'agreed' }] } });
    expect((await answers(amina, 2)).json).toMatchObject({ draft: null, current: { terms: { aims: 'Otherwise.' } } });
  });

  it('that one side refuses stays a draft with the reason, and loses nothing', async () => {
    await drafts(grace);
    await answers(grace, 1);
    const refused = (await answers(amina, 1, 'refused', 'Six weeks is long for me.')).json;
    expect(refused).toMatchObject({ current: null, draft: { revision: 1, terms: { aims: TERMS.aims } } });
    expect(refused.draft?.answers).toEqual([
      { mine: true, answer: 'refused', answeredOn: '2026-11-22', words: 'Six weeks is long for me.' }, { mine: false, answer: 'agreed', answeredOn: '2026-11-22', words: null },
    ]);
    expectProblem(await answers(amina, 1, 'refused', ' \n'), 422, ['/words']);
    expect((await reads(grace)).draft?.answers[0]).toMatchObject({ mine: false, words: 'Six weeks is long for me.' });
    await drafts(grace, { ...TERMS, everyWeeks: 4 }, 1);
    await agree(2);
    expect((await reads(amina)).current?.terms.everyWeeks).toBe(4);
  });

  it('may be agreed to after all by whoever refused it', async () => {
    await drafts(grace);
    await answers(grace, 1);
    await answers(amina, 1, 'refused', 'Not yet.');
    expect((await answers(amina, 1)).json.current).toMatchObject({ revision: 1 });
  });

  it('is renewed: until both agree to the new one the old is in force, and afterwards it can be read', async () => {
    await drafts(amina);
    await agree(1);
    hospital.clock.moveTo('2027-06-01');
    for (const person of [amina, grace]) await person.signsIn('a long enough test password');
    expect((await reads(grace)).current?.reviewIsDue).toBe(true);
    await drafts(grace, { ...TERMS, minutes: 60, reviewOn: '2027-12-01' }, 1);
    expect(await reads(amina)).toMatchObject({ current: { terms: { minutes: 45 } }, draft: { terms: { minutes: 60 } } });
    await agree(2);
    expect(await reads(amina)).toMatchObject({ current: { terms: { minutes: 60 }, agreedOn: '2027-06-01' }, earlier: [{ revision: 1, terms: { minutes: 45 }, agreedOn: '2026-11-22' }] });
    hospital.clock.moveTo('2026-11-22');
  });

  it('says the same twice without a new draft, and answers both texts when the other wrote first', async () => {
    expect((await drafts(amina)).status).toBe(201);
    expect((await drafts(amina, TERMS, 0)).status).toBe(200);
    expect((await reads(amina)).revision).toBe(1);
    const stale = await drafts(grace, { ...TERMS, aims: 'What Grace typed.' });
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, '"1"']);
    expect(stale.json).toMatchObject({ stored: { draft: { terms: { aims: TERMS.aims } } }, sent: { aims: 'What Grace typed.' } });
    await drafts(amina, { ...TERMS, aims: 'Changed under Grace.' }, 1);
    const answered = await answers(grace, 1);
    expect([answered.status, (await reads(grace)).draft?.answers]).toEqual([412, []]);
  });

  it('is closed once when both agree at the same moment', async () => {
    await drafts(amina);
    const both = await Promise.all([answers(amina, 1), answers(grace, 1), answers(amina, 1), answers(grace, 1)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await reads(amina)).current?.revision).toBe(1);
    expect((await hospital.behind.query('SELECT FROM agreement_answer WHERE supervision_id = $1', [supervision])).rowCount).toBe(2);
  });

  it('keeps one draft of two that are written at the same moment, and gives the other back', async () => {
    const both = await Promise.all([drafts(amina, { ...TERMS, aims: 'Of Amina.' }), drafts(grace, { ...TERMS, aims: 'Of Grace.' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  it('cannot be agreed without limits of confidentiality and a day of review', async () => {
    await drafts(amina, { ...TERMS, confidentiality: ' ', reviewOn: null });
    expectProblem(await answers(grace, 1), 422, ['/confidentiality', '/reviewOn']);
    expect((await answers(grace, 1, 'refused', 'Not without limits.')).status).toBe(200);
  });

  it.each([
    ['a day that has passed', { reviewOn: '2026-11-22' }, 422, ['/reviewOn']],
    ['a day that no calendar has', { reviewOn: '2027-02-30' }, 422, ['/reviewOn']],
    ['a day too far away', { reviewOn: '2030-01-01' }, 422, ['/reviewOn']],
    ['half a week', { everyWeeks: 1.5 }, 400, ['/everyWeeks']],
    ['two minutes', { minutes: 2 }, 400, ['/minutes']],
    ['too many words', { aims: 'x'.repeat(3_001) }, 400, ['/aims']],
    ['something else', { score: 5 }, 400, ['/score']],
  ] as const)('does not take %s', async (_, wrong, status, pointers) => {
    expectProblem(await drafts(amina, { ...TERMS, ...wrong }), status, pointers);
  });

  it('does not take nothing at all, or an answer where nothing waits for one', async () => {
    const nothing = Object.fromEntries(Object.keys(TERMS).map((name) => [name, typeof TERMS[name as keyof AgreementRequest] === 'string' && name !== 'reviewOn' ? ' ' : null]));
    expectProblem(await drafts(amina, nothing), 422, ['/aims']);
    expectProblem(await answers(amina, 1), 409);
    await drafts(amina);
    await agree(1);
    expectProblem(await answers(amina, 1, 'refused', 'Too late.'), 409);
    expect((await answers(amina, 1)).status).toBe(200);
    expectProblem(await amina.asks('PUT', `${at}/answer`, { answer: 'agreed' }), 400);
  });

  it('is read by both and written by nobody once the supervision has ended', async () => {
    await drafts(amina);
    await agree(1);
    await drafts(amina, { ...TERMS, aims: 'Never agreed.' }, 1);
    await hospital.endSupervision(supervision);
    for (const person of [amina, grace]) {
      expect(await reads(person)).toMatchObject({ current: { revision: 1 }, draft: { revision: 2 }, can: ['read'] });
      expectProblem(await drafts(person, { ...TERMS, aims: 'After the end.' }, 2), 403);
      expectProblem(await answers(person, 2), 403);
    }
  });

  it('is nothing to anybody else, and answers them as what does not exist does', async () => {
    await drafts(amina);
    const manager = await hospital.employ(`line-${randomUUID().slice(0, 8)}`, { givenName: 'Lin', familyName: 'M', jobTitle: 'Manager', staffGroup: 'nursing', roles: ['educator', 'administrator'] });
    await hospital.supervise(manager, amina);
    const nowhere = `/api/supervisions/${randomUUID()}/agreement`;
    for (const [method, end, body] of [['GET', '', undefined], ['PUT', '', TERMS], ['PUT', '/answer', { answer: 'agreed' }]] as const) {
      const [there, absent] = [await manager.asks(method, `${at}${end}`, body, tag(1)), await manager.asks(method, `${nowhere}${end}`, body, tag(1))];
      expect([method, there.status, there.body]).toEqual([method, 404, absent.body]);
    }
    expect((await manager.asks('GET', `/api/supervisions/${supervision}`)).status).toBe(404);
  });
});
