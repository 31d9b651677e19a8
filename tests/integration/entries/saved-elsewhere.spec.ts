import { randomUUID } from 'node:crypto';
import type { EntryRequest, EntryResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

interface BothTexts {
  readonly stored: EntryResponse;
  readonly sent?: EntryRequest;
}

describe('two devices that save the same entry', () => {
  let hospital: Hospital;
  let amina: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
  });
  afterAll(() => hospital.close());

  const saying = (text: string): EntryRequest => ({ model: 'plain', title: 'Title', sections: [{ section: 'text', text }], tags: [{ code: 'DIG1', direction: 'upheld' }] });
  const put = async (id: string, body: EntryRequest, headers: Record<string, string> = {}): Promise<Answer<BothTexts & EntryResponse>> =>
    amina.asks('PUT', `/api/entries/${id}`, body, headers);

  it('get both texts when the second one is late, and nothing is lost', async () => {
    const entry = await amina.writes('First.');
    await amina.revises(entry, 'On the phone.');
    const late = saying('On the computer.');
    const answer = await put(entry.id, late, { 'if-match': '"1"' });
    expectProblem(answer, 412);
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(answer.json.stored.sections[0]?.text).toBe('On the phone.');
    expect(answer.json.stored.revision).toBe(2);
    expect(answer.json.sent).toEqual(late);
    expect((await amina.asks<EntryResponse>('GET', `/api/entries/${entry.id}`)).json).toEqual(answer.json.stored);
  });

  it('get both texts when a first save meets an entry that is there already', async () => {
    const entry = await amina.writes('First.');
    const answer = await put(entry.id, saying('Another text under the same id.'));
    expectProblem(answer, 412);
    expect(answer.json.stored.sections[0]?.text).toBe('First.');
    expect(answer.json.sent?.sections[0]?.text).toBe('Another text under the same id.');
  });

  it('can choose: the text that was sent is taken under the revision of the refusal', async () => {
    const entry = await amina.writes('First.');
    await amina.revises(entry, 'Second.');
    const refused = await put(entry.id, saying('Mine.'), { 'if-match': '"1"' });
    const chosen = await put(entry.id, saying('Mine.'), { 'if-match': refused.headers.get('etag') ?? '' });
    expect([chosen.status, chosen.json.revision]).toEqual([200, 3]);
  });

  it('cannot both win when they save at the same moment', async () => {
    const entry = await amina.writes('First.');
    const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => put(entry.id, saying(`Device ${n}.`), { 'if-match': '"1"' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
    const kept = (await amina.asks<EntryResponse>('GET', `/api/entries/${entry.id}`)).json;
    expect(kept.revision).toBe(2);
    expect(kept.sections).toEqual(answers.find(({ status }) => status === 200)?.json.sections);
  });

  it('are refused a revision that never was', async () => {
    const entry = await amina.writes('First.');
    expectProblem(await put(entry.id, saying('x'), { 'if-match': '"7"' }), 412);
  });

  it('get the stored text back when a deletion is late', async () => {
    const entry = await amina.writes('First.');
    await amina.revises(entry, 'Second.');
    const answer = await amina.asks<BothTexts>('DELETE', `/api/entries/${entry.id}`, undefined, { 'if-match': '"1"' });
    expectProblem(answer, 412);
    expect(answer.json.stored.sections[0]?.text).toBe('Second.');
    expect('sent' in answer.json).toBe(false);
  });

  it.each(['7', '*', '""', '"x"', '"1", "2"', '"-1"', '"99999999999"'])('are asked for a revision they can mean: If-Match %s', async (ifMatch) => {
    const entry = await amina.writes('First.');
    expectProblem(await put(entry.id, saying('x'), { 'if-match': ifMatch }), 400);
    expectProblem(await amina.asks('DELETE', `/api/entries/${entry.id}`, undefined, { 'if-match': ifMatch }), 400);
    expect((await amina.asks<EntryResponse>('GET', `/api/entries/${entry.id}`)).json.revision).toBe(1);
  });

  it('may go through a proxy that weakens the tag', async () => {
    const id = randomUUID();
    await put(id, saying('First.'));
    expect((await put(id, saying('Second.'), { 'if-match': 'W/"1"' })).json.revision).toBe(2);
  });
});
