import { randomUUID } from 'node:crypto';
import type { ConcernNoteListResponse, ConcernNoteResponse } from '@afterword/api-types';
import { Hospital } from '../../support/hospital';
import type { Answer, Person } from '../../support/person';
import { expectProblem } from '../../support/problem';

describe('a note that a concern was raised', () => {
  let hospital: Hospital;
  let amina: Person;
  let grace: Person;
  let tom: Person;
  let supervision: string;
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, grace, tom] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('tom')];
    supervision = await hospital.supervise(grace, amina);
  });
  afterAll(() => hospital.close());
  const note = (by: Person, body: object, of = supervision): Promise<Answer<ConcernNoteResponse>> => by.asks('POST', `/api/supervisions/${of}/concern-notes`, body);
  const read = (by: Person, of = supervision): Promise<Answer<ConcernNoteListResponse>> => by.asks('GET', `/api/supervisions/${of}/concern-notes`);

  it('is dated, names where it was recorded, and is read by both', async () => {
    const made = await note(grace, { recordedIn: ' Incident system, 20417 ' });
    expect([made.status, made.json]).toEqual([201, {
      id: made.json.id, notedOn: '2026-11-22', recordedIn: 'Incident system, 20417', by: { id: grace.id, givenName: 'Grace', familyName: 'Okafor' },
    }]);
    await note(grace, { recordedIn: '' });
    expect((await read(amina)).json).toEqual({ notes: [expect.objectContaining({ recordedIn: '' }), made.json], can: ['read'] });
    expect((await read(grace)).json.can).toEqual(['read', 'note']);
  });

  it('outlives the share that it came from, and the supervision', async () => {
    const of = await hospital.supervise(tom, amina);
    const share = await amina.shares(await amina.writes('What I saw.'), tom);
    await tom.comments(share, 'I am worried about this.', { kind: 'concern' });
    await note(tom, { recordedIn: 'Safeguarding lead, told on the ward' }, of);
    await amina.withdraws(share);
    for (const person of [tom, amina]) expect((await read(person, of)).json.notes).toHaveLength(1);
    await hospital.endSupervision(of);
    for (const person of [tom, amina]) expect((await read(person, of)).json).toMatchObject({ notes: [{ by: { givenName: 'Tom' } }], can: ['read'] });
    expectProblem(await note(tom, { recordedIn: 'x' }, of), 403);
  });

  it('is made by the supervisor alone, and not in a restorative supervision', async () => {
    expectProblem(await note(amina, { recordedIn: 'x' }), 403);
    expectProblem(await note(grace, { recordedIn: 'x' }, await hospital.supervise(grace, amina, 'restorative')), 403);
    for (const of of [supervision, randomUUID()]) {
      expectProblem(await note(await stranger(), { recordedIn: 'x' }, of), 404);
      expectProblem(await read(await stranger(), of), 404);
    }
  });

  it('is made once when the same request comes again', async () => {
    const id = randomUUID();
    const [first, again] = [await note(grace, { id, recordedIn: 'Once' }), await note(grace, { id, recordedIn: 'Once' })];
    expect([again.status, again.json]).toEqual([201, first.json]);
  });

  it.each<[object, string[]]>([[{}, ['/recordedIn']], [{ recordedIn: 'x'.repeat(201) }, ['/recordedIn']], [{ recordedIn: 'x', what: 'y' }, ['/what']], [{ recordedIn: 'x', id: 'y' }, ['/id']]])(
    'refuses %j at the field', async (body, pointers) => {
      expectProblem(await note(grace, body), 400, pointers);
    },
  );

  let cem: Person | undefined;
  async function stranger(): Promise<Person> {
    cem ??= await hospital.hire('owen');
    return cem;
  }
});
