import schema from '../../../api/src/governance/one-to-ones/one-to-ones.schema.json';
import { canary } from '../../support/canary';
import { Hospital } from '../../support/hospital';
import type { Person } from '../../support/person';
import { textIn, unzipped, type ZippedFile } from '../../support/zip';
import { adds, confirms, planned, reads, writes } from '../sessions/meetings';

interface OneToOnes {
  readonly supervisions: readonly {
    readonly type: string; readonly with: string;
    readonly agreements: readonly { readonly agreedOn: string | null }[];
    readonly sessions: readonly { readonly day: string; readonly state: string; readonly topics: readonly object[]; readonly ownNote: string | null }[];
  }[];
  readonly groups: readonly object[];
  readonly commentDrafts: readonly object[];
}

const taken = async (person: Person): Promise<Map<string, ZippedFile>> => unzipped(Buffer.from(await (await person.takesEverything()).arrayBuffer()));
const oneToOnesIn = (files: ReadonlyMap<string, ZippedFile>): OneToOnes => JSON.parse(textIn(files, 'one-to-ones.json')) as OneToOnes;
const all = (files: ReadonlyMap<string, ZippedFile>): string => [...files.values()].map(({ text }) => text).join('\n');

describe('the one-to-ones in what a person takes with them', () => {
  const [ownOfAmina, ownOfGrace, draftOfAmina, draftOfGrace] = [canary(), canary(), canary(), canary()];
  let hospital: Hospital;
  let [amina, grace, tom]: Person[] = [];
  let [files, filesOfGrace, filesOfTom]: Map<string, ZippedFile>[] = [];
  beforeAll(async () => {
    hospital = await Hospital.open();
    [amina, grace, tom] = [await hospital.hire('amina'), await hospital.hire('grace'), await hospital.hire('tom')] as const;
    const supervisionId = await hospital.supervise(grace!, amina!);
    const restorative = await hospital.supervise(grace!, amina!, 'restorative');
    await hospital.supervise(tom!, amina!);
    const meeting = { hospital, amina: amina!, grace: grace!, supervisionId };
    const there = `/api/supervisions/${supervisionId}/agreement`;
    const terms = { ...Object.fromEntries(['aims', 'place', 'protectedTime', 'sharing', 'notes', 'cancelling', 'urgent', 'disagreement'].map((part) => [part, 'x'])), confidentiality: 'Harm & crime.', everyWeeks: 6, minutes: 45, reviewOn: '2027-05-24' };
    await amina!.asks('PUT', there, { ...terms, aims: 'To learn.' });
    await grace!.asks('PUT', `${there}/answer`, { answer: 'refused', words: 'Every four weeks.' }, { 'if-match': '"1"' });
    await grace!.asks('PUT', there, { ...terms, aims: 'To learn.', everyWeeks: 4 }, { 'if-match': '"1"' });
    for (const person of [amina!, grace!]) await person.asks('PUT', `${there}/answer`, { answer: 'agreed' }, { 'if-match': '"2"' });

    const session = await planned(meeting, { day: '2026-11-22', place: 'The quiet room' });
    const share = await amina!.shares(await amina!.writes('Four letters.'), grace!);
    await adds(grace!, session, { title: 'Winter <b>rota</b>' });
    await adds(amina!, session, { shareId: share.id });
    const [topic] = (await reads(grace!, session)).topics;
    await writes(amina!, session, topic!, 'The last hour is the worst.');
    await writes(grace!, session, topic!, 'Start with the slowest.');
    for (const [person, text] of [[amina!, ownOfAmina], [grace!, ownOfGrace]] as const) {
      await person.asks('PUT', `/api/sessions/${session.id}/private-note`, { text: `Say ${text}.` }, { 'if-match': '"0"' });
    }
    await grace!.asks('PUT', `/api/sessions/${session.id}/checks`, { wellbeingOffered: true, safeguardingConsidered: true, whereRecorded: 'Form 12' }, { 'if-match': '"0"' });
    const promise = await grace!.promises(supervisionId, 'Swap the Thursday.', { owner: 'supervisor', sessionId: session.id });
    await confirms(grace!, session);
    await confirms(amina!, session);
    await amina!.asks('POST', `/api/sessions/${session.id}/corrections`, { id: '11aa3c1f-0e9d-4c52-8a52-6f0e7f0c9f6e', text: 'It was the first hour.' });
    await grace!.asks('PUT', `/api/commitments/${promise.id}/closing`, { as: 'done' });
    const cancelled = await planned(meeting, { day: '2026-11-30' });
    await grace!.asks('PUT', `/api/sessions/${cancelled.id}/cancellation`, { reason: 'The ward is short.' });
    await planned({ ...meeting, supervisionId: restorative }, { day: '2026-11-22', beginsAt: '18:00' });
    await grace!.asks('POST', `/api/supervisions/${supervisionId}/concern-notes`, { recordedIn: 'The safeguarding register' });
    await grace!.asks('POST', '/api/group-supervisions', { heldOn: '2026-11-20', supervisionIds: [supervisionId] });
    await grace!.keeps(share, `Whether ${draftOfGrace}?`, { passage: { section: 'text', start: 0, end: 4 } });
    await amina!.keeps(share, `Or ${draftOfAmina}?`);
    [files, filesOfGrace, filesOfTom] = [await taken(amina!), await taken(grace!), await taken(tom!)];
  });
  afterAll(() => hospital.close());

  it('are whole: who, which day, what was on the agenda, both boxes, promises, checks, confirmations and what was added', () => {
    const { supervisions } = oneToOnesIn(files!);
    const [cancelled, held] = supervisions.find(({ type, with: other }) => type === 'professional' && other === 'Grace Okafor')!.sessions;
    expect(cancelled).toMatchObject({ day: '2026-11-30', state: 'cancelled', cancelled: { by: 'Grace Okafor', reason: 'The ward is short.' } });
    expect(held).toMatchObject({
      day: '2026-11-22', minutes: 45, place: 'The quiet room', state: 'confirmed', cancelled: null, checks: { wellbeingOffered: true, safeguardingConsidered: true, whereRecorded: 'Form 12' },
      promises: [{ by: 'Grace Okafor', words: 'Swap the Thursday.', fromBefore: false, closedAs: null }],
      confirmations: expect.arrayContaining([{ by: 'Amina Khalif', on: '2026-11-22', stands: true }, { by: 'Grace Okafor', on: '2026-11-22', stands: true }]),
      corrections: [{ by: 'Amina Khalif', on: '2026-11-22', text: 'It was the first hour.' }],
    });
    expect(held!.topics.slice(0, 2)).toMatchObject([
      { kind: 'words', title: 'Winter <b>rota</b>', addedBy: 'Grace Okafor', notes: expect.arrayContaining([
        { by: 'Amina Khalif', on: '2026-11-22', text: 'The last hour is the worst.' }, { by: 'Grace Okafor', on: '2026-11-22', text: 'Start with the slowest.' },
      ]) },
      { kind: 'share', title: null, version: 1, addedBy: 'Amina Khalif' },
    ]);
  });

  it('bring every agreement with what each said to it, promises as they are now, concerns and groups', () => {
    const { supervisions, groups } = oneToOnesIn(files!);
    const supervision = supervisions.find(({ type, with: other }) => type === 'professional' && other === 'Grace Okafor')!;
    expect(supervision).toMatchObject({
      role: 'supervisee',
      agreements: [
        { revision: 2, writtenBy: 'Grace Okafor', agreedOn: '2026-11-22', terms: { everyWeeks: 4, confidentiality: 'Harm & crime.' }, answers: [{ answer: 'agreed' }, { answer: 'agreed' }] },
        { revision: 1, writtenBy: 'Amina Khalif', agreedOn: null, answers: [{ by: 'Grace Okafor', answer: 'refused', words: 'Every four weeks.' }] },
      ],
      promises: [{ by: 'Grace Okafor', words: 'Swap the Thursday.', closedAs: 'done' }],
      concerns: [{ on: '2026-11-22', recordedIn: 'The safeguarding register' }],
    });
    expect(groups).toEqual([{ heldOn: '2026-11-20', recordedByMe: false, takenBackOn: null, with: ['Grace Okafor'] }]);
    expect(oneToOnesIn(filesOfGrace!).groups).toEqual([{ heldOn: '2026-11-20', recordedByMe: true, takenBackOn: null, with: ['Amina Khalif'] }]);
  });

  it('of a restorative supervision say who, on which day and how long, and nothing else', () => {
    const restorative = oneToOnesIn(files!).supervisions.find(({ type }) => type === 'restorative')!;
    expect(restorative).toMatchObject({ with: 'Grace Okafor', agreements: [], promises: [], concerns: [], sessions: [{ day: '2026-11-22', minutes: 45, topics: [], promises: [], ownNote: null }] });
  });

  it('bring each one’s own notes and drafts to their writer alone, and nothing to anybody else', () => {
    const holds = (of: Map<string, ZippedFile>, words: string): boolean => all(of).includes(words);
    expect([ownOfAmina, draftOfAmina].map((words) => [holds(files!, words), holds(filesOfGrace!, words), holds(filesOfTom!, words)])).toEqual([[true, false, false], [true, false, false]]);
    expect([ownOfGrace, draftOfGrace].map((words) => [holds(files!, words), holds(filesOfGrace!, words), holds(filesOfTom!, words)])).toEqual([[false, true, false], [false, true, false]]);
    expect(all(filesOfGrace!)).not.toContain('Four letters.');
    expect(oneToOnesIn(filesOfTom!)).toMatchObject({ supervisions: [{ with: 'Amina Khalif', sessions: [], promises: [] }], groups: [], commentDrafts: [] });
  });

  it('say the same on the page to read, where no word is markup, and tell no time of day', () => {
    const page = textIn(files!, 'one-to-ones.html');
    for (const words of ['Supervised by Grace Okafor', 'One-to-one of 22 November 2026', 'Winter &lt;b&gt;rota&lt;/b&gt;', 'Start with the slowest.', 'Promised here', 'Harm &amp; crime.',
      'Recorded: Form 12', 'Your own notes', 'The safeguarding register', 'Supervision in a group', 'Comments you keep back', 'It was the first hour.']) expect(page).toContain(words);
    expect(page).not.toMatch(/<b>|<script/u);
    for (const each of [files!, filesOfGrace!, filesOfTom!]) expect(all(each)).not.toMatch(/\d{2}:\d{2}/u);
    expect(textIn(files!, 'README.txt')).toContain('Not in it: the own notes of anybody else.');
    expect(textIn(files!, 'index.html')).toContain('href="one-to-ones.html"');
  });

  it('have the members that their form says, at every depth, and no others', () => {
    type Part = { $ref?: string; properties?: Record<string, Part>; required?: string[]; items?: Part; $defs?: Record<string, Part> };
    const root = schema as Part;
    const check = (value: unknown, part: Part): void => {
      const form = part.$ref ? (root.$defs?.[part.$ref.split('/').at(-1) ?? ''] ?? {}) : part;
      if (Array.isArray(value)) for (const each of value) check(each, form.items ?? {});
      else if (typeof value === 'object' && value !== null) {
        expect(Object.keys(value).sort()).toEqual([...(form.required ?? [])].sort());
        for (const [name, member] of Object.entries(value)) check(member, form.properties?.[name] ?? {});
      }
    };
    check(oneToOnesIn(files!), root);
    expect(JSON.parse(textIn(files!, 'one-to-ones.schema.json'))).toEqual(schema);
  });
});
