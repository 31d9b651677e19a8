import { randomUUID } from 'node:crypto';
import type { EntryRequest, EntryResponse } from '@afterword/api-types';
import { Hospital, PASSWORD } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const ENTRY: EntryRequest = {
  model: 'plain',
  title: 'The call bell',
  sections: [{ section: 'text', text: 'It rang nine times before eleven.' }],
  tags: [{ code: 'COM4', direction: 'upheld' }, { code: 'DIG', direction: 'strain' }],
  tone: 'mixed',
  shiftHalf: 'second-half',
  week: '2026-W47',
  cpdMinutes: 20,
  leftIn: [{ kind: 'place', mark: '1f0c2ab9' }],
  begunFrom: { briefing: 'therapeutic-relationships', version: 1, question: 'Q3' },
  countsInTrends: false,
};

describe('saving an entry', () => {
  let hospital: Hospital;
  let amina: Person;
  let tom: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
    tom = await hospital.hire('tom');
  });
  afterAll(() => hospital.close());

  const put = async (id: string, body: unknown, ifMatch?: string, by = amina): Promise<Answer<EntryResponse>> =>
    by.asks<EntryResponse>('PUT', `/api/entries/${id}`, body, ifMatch === undefined ? {} : { 'if-match': ifMatch });
  const revisions = async (id: string): Promise<number[]> =>
    (await hospital.behind.query<{ revision: number }>('SELECT revision FROM entry WHERE id = $1', [id])).rows.map(({ revision }) => revision);

  it('answers 201 with the whole entry and its revision', async () => {
    const id = randomUUID();
    const answer = await put(id, ENTRY);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.json).toEqual({
      ...ENTRY, id, revision: 1, day: '2026-11-22', shares: [], changedSinceShared: false, can: ['read', 'revise', 'share', 'delete'],
    });
    const read = await amina.asks('GET', `/api/entries/${id}`);
    expect({ status: read.status, etag: read.headers.get('etag'), json: read.json }).toEqual({ status: 200, etag: '"1"', json: answer.json });
  });

  it('needs nothing but the text', async () => {
    const { json } = await put(randomUUID(), { model: 'plain', sections: [{ section: 'text', text: 'Only this.' }] });
    expect(json).toMatchObject({ title: null, tags: [], tone: null, shiftHalf: null, week: null, cpdMinutes: null, leftIn: [], begunFrom: null, countsInTrends: false });
  });

  it('answers a repeated first save the same and writes once, also when both come at once', async () => {
    const id = randomUUID();
    const both = await Promise.all([put(id, ENTRY), put(id, ENTRY)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
    const again = await put(id, ENTRY);
    expect(again.status).toBe(200);
    expect(again.headers.get('etag')).toBe('"1"');
    for (const answer of [...both, again]) expect(answer.json).toEqual(both[0]?.json);
    expect(await revisions(id)).toEqual([1]);
  });

  it('answers the same when the answer to a revision was lost and it is sent again', async () => {
    const id = randomUUID();
    await put(id, ENTRY);
    const revised = { ...ENTRY, sections: [{ section: 'text', text: 'Nine times. I went eight.' }] };
    const first = await put(id, revised, '"1"');
    const again = await put(id, revised, '"1"');
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.json).toEqual(first.json);
    expect(again.headers.get('etag')).toBe('"2"');
    expect(await revisions(id)).toEqual([2]);
  });

  it('keeps the day of the first save', async () => {
    const entry = await amina.writes('Before midnight.');
    hospital.clock.moveTo('2026-11-23');
    await amina.signsIn(PASSWORD);
    const revised = await amina.revises(entry, 'After it.');
    hospital.clock.moveTo('2026-11-22');
    expect([revised.revision, revised.day]).toEqual([2, '2026-11-22']);
  });

  it('knows the day in London, where summer midnight is an hour earlier', async () => {
    hospital.clock.moveTo('2026-06-30T23:30:00Z');
    const night = await hospital.employ('night', { givenName: 'Nia', familyName: 'Night', jobTitle: 'Nurse', staffGroup: 'nursing' });
    const entry = await night.writes('Half past midnight.');
    hospital.clock.moveTo('2026-11-22');
    expect(entry.day).toBe('2026-07-01');
  });

  it('keeps text in NFC with plain line feeds and without NUL, to the letter otherwise', async () => {
    const text = '  Caf\u0065\u0301\r\n\r\nold mac\rend \u{1F44B}\u{1F3FD} \u0000 \ud800 ‮ <b>&amp;</b> \t ';
    const { json } = await put(randomUUID(), { ...ENTRY, title: ' Ame\u0301lie\r\n ', sections: [{ section: 'text', text }] });
    expect(json.sections[0]?.text).toBe('  Caf\u00e9\n\nold mac\nend \u{1F44B}\u{1F3FD}  \ud800 ‮ <b>&amp;</b> \t ');
    expect(json.title).toBe('Am\u00e9lie');
    expect((await amina.asks<EntryResponse>('GET', `/api/entries/${json.id}`)).json.sections).toEqual(json.sections);
  });

  it('calls a text that differs only in its form the same text', async () => {
    const id = randomUUID();
    await put(id, { ...ENTRY, sections: [{ section: 'text', text: 'caf\u00e9\nbar' }] });
    const again = await put(id, { ...ENTRY, sections: [{ section: 'text', text: 'cafe\u0301\r\nbar' }] }, '"1"');
    expect([again.status, again.json.revision]).toEqual([200, 1]);
  });

  it('takes a title of blanks for none, and a text as long as a section holds', async () => {
    const { status, json } = await put(randomUUID(), { ...ENTRY, title: ' \n ', sections: [{ section: 'text', text: 'w'.repeat(60_000) }] });
    expect([status, json.title, json.sections[0]?.text.length]).toEqual([201, null, 60_000]);
  });

  it('may empty an entry later, but does not begin with an empty one', async () => {
    const id = randomUUID();
    expectProblem(await put(id, { ...ENTRY, sections: [{ section: 'text', text: ' \n ' }] }), 422, ['/sections/0/text']);
    expectProblem(await amina.asks('GET', `/api/entries/${id}`), 404);
    const entry = await amina.writes('Something.');
    expect((await amina.revises(entry, '')).sections[0]?.text).toBe('');
  });

  it('demands a random id, since any other kind can say when it was made', async () => {
    for (const id of ['01890a5d-ac96-774b-bcce-b302099a8057', '6ba7b810-9dad-11d1-80b4-00c04fd430c8', '00000000-0000-0000-0000-000000000000', '375d739f-a0a5-4186-f78e-e2f8a3daf454']) {
      expectProblem(await put(id, ENTRY), 400, [], ['nine times']);
    }
  });

  it('takes an id in capitals for the same id', async () => {
    const id = randomUUID();
    await put(id.toUpperCase(), ENTRY);
    expect((await put(id, ENTRY)).json.id).toBe(id);
    expect(await revisions(id)).toEqual([1]);
  });

  it("answers someone else's id like one that does not exist, and changes nothing", async () => {
    const entry = await amina.writes('Mine.');
    expectProblem(await put(entry.id, ENTRY, undefined, tom), 404, [], ['Mine', 'nine times']);
    expectProblem(await put(entry.id, ENTRY, '"1"', tom), 404);
    expectProblem(await put(randomUUID(), ENTRY, '"1"'), 404);
    expect((await amina.asks<EntryResponse>('GET', `/api/entries/${entry.id}`)).json).toEqual(entry);
  });
});
