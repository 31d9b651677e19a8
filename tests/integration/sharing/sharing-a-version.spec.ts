import { randomUUID } from 'node:crypto';
import type { EntryResponse, ShareResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

const RICH = { title: 'The title of it', tags: [{ code: 'BOU2' as const, direction: 'unsure' as const }], tone: 'hard' as const, shiftHalf: 'first-half' as const, begunFrom: { briefing: 'therapeutic-relationships', version: 1, question: 'Q3' } };
/** What an entry says besides, which no version ever does. */
const OWN = { week: '2026-W47', cpdMinutes: 25, leftIn: [{ kind: 'place', mark: '1f0c2ab9' }] };

describe('sharing a version', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  beforeAll(async () => {
    hospital = await Hospital.open();
    amina = await hospital.hire('amina');
    grace = await hospital.hire('grace');
    await hospital.supervise(grace, amina);
  });
  afterAll(() => hospital.close());
  const share = (entry: { id: string }, body: object, headers: Record<string, string> = {}): ReturnType<Person['asks']> =>
    amina.asks('POST', `/api/entries/${entry.id}/shares`, { readerId: grace.id, purpose: 'one-to-one', ...body }, headers);
  const versions = async (entry: { id: string }): Promise<number> =>
    (await hospital.behind.query('SELECT FROM entry_version WHERE entry_id = $1', [entry.id])).rowCount ?? 0;

  it('answers 201 with what the reader sees and where it is', async () => {
    const entry = await amina.writes('For our talk.', { ...RICH, ...OWN });
    const answer = await share(entry, { purpose: 'learning' });
    const made = answer.json as ShareResponse;
    expect([answer.status, answer.headers.get('location')]).toEqual([201, `/api/shares/${made.id}`]);
    expect(made).toEqual({
      id: made.id, entryId: entry.id, version: 1, purpose: 'learning', sharedOn: '2026-11-22', withdrawnOn: null, model: 'plain', ...RICH,
      sections: [{ section: 'text', text: 'For our talk.' }], openedOn: [], role: 'author', can: ['read', 'withdraw', 'comment'],
      author: { id: amina.id, givenName: 'Amina', familyName: 'Khalif' }, reader: { id: grace.id, givenName: 'Grace', familyName: 'Okafor' },
    });
    const { entryId: _, ...rest } = made;
    expect(await grace.opens(made)).toEqual({ ...rest, entryId: null, role: 'reader', can: ['read', 'comment'] });
  });

  it('freezes it: what is written later the reader never sees', async () => {
    const entry = await amina.writes('As it was.', { ...RICH, ...OWN });
    const first = await amina.shares(entry, grace);
    const revised = await amina.revises(entry, 'As it became.', { title: 'Another title', tone: null });
    expect(revised.changedSinceShared).toBe(true);
    expect(await grace.opens(first)).toMatchObject({ version: 1, title: RICH.title, tone: 'hard', sections: [{ text: 'As it was.' }] });
    const second = await amina.shares(revised, grace);
    expect(await grace.opens(second)).toMatchObject({ version: 2, title: 'Another title', tone: null, sections: [{ text: 'As it became.' }] });
    expect(await grace.opens(first)).toMatchObject({ version: 1, sections: [{ text: 'As it was.' }] });
    const now = (await amina.asks<EntryResponse>('GET', `/api/entries/${entry.id}`)).json;
    expect([now.changedSinceShared, now.shares.map(({ version }) => version)]).toEqual([false, [2, 1]]);
  });

  it('numbers versions without gap or repeat when two are shared at once', async () => {
    const entry = await amina.writes('Twice at once.');
    const made = await Promise.all(Array.from({ length: 5 }, () => amina.shares(entry, grace)));
    expect(made.map(({ version }) => version).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it.each([
    ['title', { title: null }], ['tags', { tags: [] }], ['tone', { tone: null }], ['shiftHalf', { shiftHalf: null }], ['begunFrom', { begunFrom: null }],
  ])('leaves out the %s for good: it is in no answer to the reader', async (part, absent) => {
    const entry = await amina.writes('The words stay.', RICH);
    const made = await amina.shares(entry, grace, { leaveOut: { parts: [part as 'title'] } });
    expect(made).toMatchObject({ ...RICH, ...absent });
    const read = await grace.asks('GET', `/api/shares/${made.id}`);
    expect(read.json).toMatchObject({ ...RICH, ...absent, sections: [{ text: 'The words stay.' }] });
    const hidden = { title: 'The title of it', tags: 'BOU2', tone: 'hard', shiftHalf: 'first-half', begunFrom: 'therapeutic-relationships' }[part] ?? '';
    expect(read.body).not.toContain(hidden);
    expect((await grace.asks('GET', `/api/shares/${made.id}/comments`)).body).not.toContain(hidden);
    expect((await grace.asks('GET', '/api/inbox')).body).not.toContain(hidden);
  });

  it('refuses to share nothing', async () => {
    const entry = await amina.writes('The only section.');
    expectProblem(await share(entry, { leaveOut: { sections: ['text'] } }), 422, ['/leaveOut/sections'], ['only section']);
    expect(await versions(entry)).toBe(0);
    expect((await amina.shares(entry, grace)).version).toBe(1);
  });

  it('is only for someone who supervises the author now', async () => {
    const entry = await amina.writes('For whom?');
    const tom = await hospital.hire('tom');
    const noor = await hospital.hire('noor');
    await hospital.supervise(amina, tom);
    await hospital.endSupervision(await hospital.supervise(noor, amina));
    for (const readerId of [tom.id, noor.id, amina.id, randomUUID()]) {
      expectProblem(await share(entry, { readerId }), 422, ['/readerId'], ['For whom']);
    }
    expect(await versions(entry)).toBe(0);
  });

  it("is the author's alone to do", async () => {
    const entry = await amina.writes('Mine.');
    const made = await amina.shares(entry, grace);
    expectProblem(await grace.asks('POST', `/api/entries/${entry.id}/shares`, { readerId: amina.id, purpose: 'comment' }), 404);
    expectProblem(await grace.asks('DELETE', `/api/shares/${made.id}`), 403);
    expect((await grace.opens(made)).withdrawnOn).toBeNull();
  });

  it('shares once when the same request comes again, or twice at once', async () => {
    const entry = await amina.writes('Once.');
    const id = randomUUID();
    const both = await Promise.all([share(entry, { id }), share(entry, { id })]);
    const again = await share(entry, { id: id.toUpperCase() });
    expect([...both, again].map(({ status }) => status)).toEqual([201, 201, 201]);
    for (const answer of [...both, again]) expect(answer.json).toEqual(both[0].json);
    expect(await versions(entry)).toBe(1);
  });

  it('answers 409 when the id names something else', async () => {
    const [entry, other] = [await amina.writes('One.'), await amina.writes('Other.')];
    const { id } = await amina.shares(entry, grace);
    expectProblem(await share(other, { id }), 409);
    const tom = await hospital.employ('tomb', { givenName: 'Tom', familyName: 'B', jobTitle: 'Nurse', staffGroup: 'nursing' });
    await hospital.supervise(grace, tom);
    const toms = await tom.shares(await tom.writes("Tom's."), grace);
    expectProblem(await share(other, { id: toms.id }), 409, [], ["Tom's"]);
    expect(await versions(other)).toBe(0);
  });

  it('asks to look again when the entry was changed since it was looked at', async () => {
    const entry = await amina.writes('Seen.');
    await amina.revises(entry, 'Not seen.');
    const answer = await share(entry, {}, { 'if-match': '"1"' });
    expectProblem(answer, 412);
    expect(answer.json).toMatchObject({ stored: { revision: 2, sections: [{ text: 'Not seen.' }] } });
    expect(await versions(entry)).toBe(0);
    expect((await share(entry, {}, { 'if-match': '"2"' })).status).toBe(201);
  });

  it.each<[object, string[]]>([
    [{ readerId: 'grace' }, ['/readerId']], [{ readerId: undefined }, ['/readerId']], [{ purpose: 'curiosity' }, ['/purpose']],
    [{ id: 'x' }, ['/id']], [{ id: '01890a5d-ac96-774b-bcce-b302099a8057' }, ['/id']], [{ leaveOut: { parts: ['text'] } }, ['/leaveOut/parts']],
    [{ leaveOut: { parts: ['tone', 'tone'] } }, ['/leaveOut/parts']], [{ leaveOut: ['tone'] }, ['/leaveOut', '/leaveOut/0']], [{ leaveOut: { sections: 'text' } }, ['/leaveOut/sections']],
    [{ leaveOut: { parts: [['tone']] } }, ['/leaveOut/parts']], [{ everyone: true }, ['/everyone']],
  ])('refuses %j at the field', async (fault, pointers) => {
    expectProblem(await share(await amina.writes('Hush.'), fault), 400, pointers, ['Hush']);
  });
});
