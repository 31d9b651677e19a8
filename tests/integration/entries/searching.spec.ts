import type { EntrySearchResponse, LookingBackResponse } from '@afterword/api-types';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('searching one’s own entries', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open('2026-10-05');
    amina = await hospital.hire('amina');
    await amina.writes('She waited for her dignity in the corridor.', { title: 'October', tone: 'hard', tags: [{ code: 'DIG1', direction: 'strain' }] });
    hospital.clock.moveTo('2026-11-22');
    await amina.signsIn(PASSWORD);
    grace = await hospital.hire('grace');
    await hospital.supervise(grace, amina);
    const shared = await amina.writes('I promised to come back, and did.', { title: 'Dignity first', model: 'star', tags: [{ code: 'CON1', direction: 'upheld' }] });
    await amina.shares(shared, grace);
    await amina.writes('Nothing of note. Next time I will say so at once.', { title: 'Plain', tone: 'good' });
  });
  afterAll(() => hospital.close());

  const search = async (person: Person, words: string, rest: object = {}): Promise<EntrySearchResponse> => {
    const answer = await person.asks<EntrySearchResponse>('POST', '/api/entries/search', { words, ...rest });
    expect(answer.status).toBe(200);
    return answer.json;
  };
  const titles = async (words: string, rest: object = {}): Promise<(string | null)[]> => (await search(amina, words, rest)).entries.map(({ title }) => title);

  it.each([
    ['dignity', {}, ['Dignity first', 'October']],
    ['dignaty', {}, ['Dignity first', 'October']],
    ['ehr corridor zq', {}, ['October']],
    ['dignity', { month: '2026-10' }, ['October']],
    ['dignity', { tone: 'hard' }, ['October']],
    ['dignity', { shared: 'yes' }, ['Dignity first']],
    ['dignity', { shared: 'no' }, ['October']],
    ['dignity', { theme: 'DIG', direction: 'strain' }, ['October']],
    ['', { model: 'star' }, ['Dignity first']],
    ['', {}, ['Plain', 'Dignity first', 'October']],
    ['dignity', { model: 'kolb' }, []],
  ])('"%s" with %j finds %j', async (words, rest, expected) => {
    expect(await titles(words, rest)).toEqual(expected);
  });

  it.each(['theme', 'direction', 'tone', 'model', 'shared', 'month'])('refuses a %s that is null at its field, instead of finding nothing', async (field) => {
    expectProblem(await amina.asks('POST', '/api/entries/search', { words: '', [field]: null }), 400, [`/${field}`]);
  });

  it('narrows the journal by model too', async () => {
    const { entries } = (await amina.asks<EntrySearchResponse>('GET', '/api/entries?model=star')).json;
    expect(entries.map(({ title }) => title)).toEqual(['Dignity first']);
    expectProblem(await amina.asks('GET', '/api/entries?model=freud'), 400, ['/model']);
  });

  it('says of each what the journal says, and where the words stand', async () => {
    const { entries: [first], total } = await search(amina, 'promise');
    expect(first).toMatchObject({ state: 'shared', sharedWith: [{ givenName: 'Grace' }], model: 'star', extract: 'I promised to come back, and did.', extractHits: [{ start: 2, end: 10 }], headingHits: [] });
    expect(total).toBe(1);
  });

  it('finds what was saved a moment ago, in its newest words, and no longer what was deleted', async () => {
    const entry = await amina.writes('The kingfisher was back.');
    expect((await search(amina, 'kingfisher')).total).toBe(1);
    const revised = await amina.revises(entry, 'The heron was back.');
    expect((await search(amina, 'kingfisher')).total).toBe(0);
    expect((await search(amina, 'heron')).total).toBe(1);
    await amina.asks('DELETE', `/api/entries/${revised.id}`);
    expect((await search(amina, 'heron')).total).toBe(0);
    await hospital.deletedToday(revised);
    await amina.asks('DELETE', `/api/entries/${revised.id}/deletion`);
    expect((await search(amina, 'heron')).total).toBe(1);
  });

  it('shows nobody else anything, the reader of a version included', async () => {
    await grace.writes('My own line about dignity.', { title: 'Mine' });
    const { entries } = await search(grace, 'dignity');
    expect(entries.map(({ title }) => title)).toEqual(['Mine']);
    expect((await search(await hospital.hire('tom'), 'dignity')).entries).toEqual([]);
  });

  it('takes one search at a time from a person, answers the newest of those that wait, and keeps nobody else waiting', async () => {
    const statuses = (await Promise.all(['d', 'di', 'dig', 'dign', 'dignity'].map((words) => amina.asks('POST', '/api/entries/search', { words })))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(0);
    expect(statuses.every((status) => status === 200 || status === 409)).toBe(true);
    expect(await titles('dignity', { month: '2026-10' })).toEqual(['October']);
  });

  it.each([
    ['unknown fields', { words: 'x', loud: true }, '/loud'],
    ['no words', {}, '/words'],
    ['too many of them', { words: 'x'.repeat(201) }, '/words'],
    ['words that are no words', { words: ['x'] }, '/words'],
    ['another month', { words: 'x', month: '2026-13' }, '/month'],
    ['another model', { words: 'x', model: 'freud' }, '/model'],
    ['a place in a list', { words: 'x', cursor: '1.00000000-0000-4000-8000-000000000000' }, '/cursor'],
  ])('refuses %s', async (_, body, pointer) => {
    expectProblem(await amina.asks('POST', '/api/entries/search', body), 400, [pointer]);
  });

  it('refuses a journal in which a text was altered, and finds again once it is mended', async () => {
    const { behind } = hospital;
    const [row] = (await behind.query<{ id: string; body: string }>('SELECT id, body FROM entry WHERE author_id = $1 LIMIT 1', [grace.id])).rows;
    await behind.query('UPDATE entry SET revision = revision + 1 WHERE id = $1', [row?.id]);
    expectProblem(await grace.asks('POST', '/api/entries/search', { words: 'dignity' }), 500);
    await behind.query('UPDATE entry SET revision = revision - 1 WHERE id = $1', [row?.id]);
    expect((await search(grace, 'dignity')).total).toBe(1);
  });

  it('looks back at themes by month, each once, and at what was to be done next', async () => {
    await amina.writes('x', { tags: [{ code: 'CON2', direction: 'upheld' }, { code: 'CON', direction: 'missed' }] });
    const { json } = await amina.asks<LookingBackResponse>('GET', '/api/entries/looking-back');
    expect(json.themes).toEqual([
      { month: '2026-11', code: 'CON', direction: 'upheld' }, { month: '2026-11', code: 'CON', direction: 'missed' }, { month: '2026-10', code: 'DIG', direction: 'strain' },
    ]);
    expect(json.intentions).toEqual([{ entryId: expect.any(String), day: '2026-11-22', text: 'Next time I will say so at once.', section: null }]);
    const nobody = await hospital.hire('owen');
    expect((await nobody.asks('GET', '/api/entries/looking-back')).json).toEqual({ themes: [], intentions: [] });
  });
});
