import { randomUUID } from 'node:crypto';
import type { TeamReflectionListResponse, TeamReflectionResponse } from '@afterword/api-types';
import { firstBriefing } from '@afterword/journal';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('what a team took from a briefing', () => {
  let hospital: Hospital;
  let marie: Person;
  let tom: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [marie, tom] = [await hospital.hire('grace'), await hospital.hire('tom')];
  });
  afterAll(() => hospital.close());
  const record = (change: object = {}, by = marie): Promise<Answer<TeamReflectionResponse>> =>
    by.asks('POST', '/api/team-reflections', { briefing: firstBriefing.code, question: 'Q3', setting: 'handover', themes: ['DIG', 'UND'], change: 'Say who you are before you clean a room.', people: 8, ...change });

  it('is read by everyone here, without who recorded it and with a rounded head-count', async () => {
    const answer = await record({ change: '  Say who you are before you clean a room. ' });
    expect(answer.status).toBe(201);
    expect(answer.json).toEqual({
      id: answer.json.id, briefing: firstBriefing.code, question: 'Q3', setting: 'handover', themes: ['DIG', 'UND'],
      change: 'Say who you are before you clean a room.', people: 10, recordedOn: '2026-11-22', can: ['read', 'take-back'],
    });
    const { json, body } = await tom.asks<TeamReflectionListResponse>('GET', `/api/team-reflections?briefing=${firstBriefing.code}`);
    expect(json.reflections).toEqual([{ ...answer.json, can: ['read'] }]);
    for (const secret of [marie.id, marie.givenName, '"people":8']) expect(body).not.toContain(secret);
    expect((await tom.asks<TeamReflectionListResponse>('GET', '/api/team-reflections?briefing=another')).json.reflections).toEqual([]);
    expect((await hospital.behind.query<{ people: number }>('SELECT people FROM team_reflection')).rows).toEqual([{ people: 10 }]);
  });

  it.each([[2, 5], [7, 5], [8, 10], [12, 10], [13, 15], [500, 500]])('of %d people is kept as %d', async (people, kept) => {
    expect((await record({ people })).json.people).toBe(kept);
  });

  it.each(['Ask Tom to answer the bell first.', 'Ask T\u00adom to answer the bell first.', 'Ask Mrs Whitlock before moving her chair.', 'In bay 3 bed 14, knock first.', 'Since 12 March 2024 we knock.'])('may not point at somebody: %s', async (change) => {
    const problem = await expectProblem(await record({ change }), 422, ['/change'], [change]);
    expect(problem.errors?.[0]?.detail).toContain('Say it without names');
  });

  it.each([
    ['of a briefing that is none', { briefing: 'another' }, 422, ['/briefing']], ['of a question that it does not ask', { question: 'Q9' }, 422, ['/question']],
    ['with a theme that it does not have', { themes: ['ZZZ'] }, 422, ['/themes']], ['with a behaviour for a theme', { themes: ['DIG1'] }, 422, ['/themes']],
    ['with a theme twice', { themes: ['DIG', 'DIG'] }, 400, ['/themes']], ['by one alone', { people: 1 }, 400, ['/people']], ['of half a person', { people: 7.5 }, 400, ['/people']],
    ['without a change', { change: ' ' }, 400, ['/change']], ['with what nobody can see', { change: '\u0000\u202e' }, 400, ['/change']], ['at length', { change: 'x'.repeat(301) }, 400, ['/change']], ['somewhere else', { setting: 'pub' }, 400, ['/setting']],
    ['with names', { people: 8, who: ['Tom'] }, 400, ['/who']],
  ])('is refused %s, at its field', async (_, change, status, pointers) => {
    await expectProblem(await record(change), status, pointers);
  });

  it('is recorded once, and taken back by whoever recorded it alone', async () => {
    const id = randomUUID();
    expect([(await record({ id })).status, (await record({ id })).status]).toEqual([201, 201]);
    await expectProblem(await record({ id }, tom), 409);
    expect((await tom.asks('DELETE', `/api/team-reflections/${id}`)).status).toBe(403);
    expect((await marie.asks('DELETE', `/api/team-reflections/${id}`)).status).toBe(204);
    expect((await marie.asks('DELETE', `/api/team-reflections/${id}`)).status).toBe(404);
  });

  it('is listed a page at a time, the newest first', async () => {
    for (let n = 0; n < 22; n += 1) await record({ question: 'Q1' });
    const first = (await tom.asks<TeamReflectionListResponse>('GET', '/api/team-reflections')).json;
    const second = (await tom.asks<TeamReflectionListResponse>('GET', `/api/team-reflections?cursor=${first.next}`)).json;
    expect(first.reflections).toHaveLength(20);
    const all = [...first.reflections, ...second.reflections].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    expect((await tom.asks('GET', `/api/team-reflections?cursor=2026-13-01.1.${randomUUID()}`)).status).toBe(400);
  });
});
