import { randomUUID } from 'node:crypto';
import { firstBriefing } from '@afterword/journal';
import type { TestPerson } from '@afterword/test-people';
import { PublicationService } from '../../api/src/trends/publication.service';
import { Hospital, PASSWORD } from '../support/hospital';
import type { Person } from '../support/person';
import { agree, type AgreedThings, meet } from './agreements';
import { type BriefingScene, setBriefings } from './briefings';
import { type DirectoryScene, setDirectories } from './directories';
import { type DisclosureScene, setDisclosures } from './disclosures';
import { askForLead } from './new-leads';
import { type HoldScene, setHolds } from './holds';
import { type HouseScene, setHouse } from './house-parts';
import { type Sessions, setSessions } from './session-scene';
import type { Persona, Stage, State, TruthRow } from './truth-table';

/** One entry of the author and what hangs on it. */
export interface Written {
  readonly entryId: string;
  readonly revision: number;
  readonly month: string;
  readonly reader: Person;
  /** Absent where the entry was never shared. */
  readonly shared?: SharedVersion;
}

export interface SharedVersion {
  readonly shareId: string;
  readonly versionId: string;
  readonly openThread: string;
  readonly openAnswer: string;
  readonly resolvedThread: string;
  readonly resolvedAnswer: string;
  /** a comment that the reader keeps for themselves, and one that they let go and that waits for the morning */
  readonly draft: string;
  readonly waiting: string;
}

/** A supervision with what its two people promised. */
export interface Promised {
  readonly supervision: string;
  readonly supervisor: Person;
  readonly open: string;
  readonly closed: string;
}

/** A hospital in which every persona exists and the author has an entry in every state. */
export interface Scene {
  readonly hospital: Hospital;
  readonly people: Readonly<Record<Exclude<Persona, 'nobody signed in'>, Person>>;
  readonly entries: Readonly<Record<State, Written>>;
  readonly sessions: Sessions;
  readonly supervision: string;
  readonly endedSupervision: string;
  /** The author's with the reader in which nothing was written, so that it has no key yet. */
  readonly unwrittenSupervision: string;
  /** The same with the former supervisor, ended. */
  readonly unwrittenEndedSupervision: string;
  /** The author's with a second supervisor: keeps who, on which day and how long. */
  readonly restorativeSupervision: string;
  readonly briefings: BriefingScene;
  readonly house: HouseScene;
  readonly holds: HoldScene;
  readonly directories: DirectoryScene;
  readonly disclosures: DisclosureScene;
  /** That another staff member is to become an information-governance lead, which waits. */
  readonly newLead: string;
  /** that the administrator changed something of the author's */
  readonly administered: string;
  /** of the administrator, which brought in somebody who has no password yet */
  readonly peopleImport: string;
  /** recorded by the reader */
  readonly teamReflection: string;
  readonly promised: Readonly<Record<Stage, Promised>>;
  readonly agreed: AgreedThings;
}

/** The id under which a persona asks; null for nobody. */
export function idOf(scene: Scene, persona: Persona): string | null {
  return persona === 'nobody signed in' ? null : scene.people[persona].id;
}

const COUNTS = { countsInTrends: true, tags: [{ code: 'COM4', direction: 'upheld' as const }] };

/** Everything happens by the product's own means, over HTTP; only supervisions begin and end behind it. */
export async function setScene(): Promise<Scene> {
  const hospital = await Hospital.open('2026-10-20');
  const author = await hospital.employ('author', carer('Ines'));
  const published = await author.revises(await author.writes('What stood here before.', COUNTS), 'In a month that has been published since.');
  hospital.clock.moveTo('2026-11-22');
  await author.signsIn(PASSWORD);
  await hospital.app.get(PublicationService).publishClosedMonths();
  await hospital.behind.query(`INSERT INTO published_part (month, cut, part_id, name, contributing) VALUES ('2026-10-01', 'ward', 'larch', 'Larch', 10);
    INSERT INTO published_part_figure (month, cut, part_id, code, direction, people) VALUES ('2026-10-01', 'ward', 'larch', 'DIG', 'upheld', 10)`);

  const reader = await hospital.employ('reader', carer('Ruth'));
  const former = await hospital.employ('former', carer('Femi'));
  const people = {
    'the author': author,
    'the reader': reader,
    'a supervisor without a share': await hospital.employ('bystander', carer('Beth')),
    'a former supervisor': former,
    'a new supervisor': await hospital.employ('newcomer', carer('Nia')),
    'the line manager': await hospital.employ('manager', carer('Mona')),
    'another staff member': await hospital.employ('colleague', carer('Cem')),
    'an educator': await hospital.employ('educator', { ...carer('Edda'), roles: ['educator'] }),
    'an administrator': await hospital.employ('administrator', { ...carer('Aldo'), roles: ['administrator'] }),
    'a governance lead': await hospital.employ('lead', { ...carer('Lea'), roles: ['governance'] }),
    'another governance lead': await hospital.employ('second', { ...carer('Sol'), roles: ['governance'] }),
    'a supervisor of someone else': await hospital.employ('elsewhere', carer('Elif')),
  };
  const supervision = await hospital.supervise(reader, author);
  const bystander = people['a supervisor without a share'];
  const otherSupervision = await hospital.supervise(bystander, author);
  const meetingsBefore = await hospital.supervise(former, author, 'line-management');
  const meetings = await hospital.supervise(reader, author, 'line-management');
  const restorative = await hospital.supervise(reader, author, 'restorative');
  const endedSupervision = await hospital.supervise(former, author);
  const unwrittenSupervision = await hospital.supervise(reader, author, 'restorative');
  const unwrittenEndedSupervision = await hospital.supervise(former, author, 'restorative');
  const restorativeSupervision = await hospital.supervise(people['a supervisor without a share'], author, 'restorative');
  await hospital.supervise(people['the line manager'], author, 'line-management');
  await hospital.supervise(people['a supervisor of someone else'], people['another staff member']);

  const entries: Record<State, Written> = {
    'never shared': await writes(author, reader),
    shared: await writesAndShares(hospital, author, reader),
    withdrawn: await writesAndShares(hospital, author, reader),
    'supervision ended': await writesAndShares(hospital, author, former),
    deleted: await writesAndShares(hospital, author, reader),
    restored: await writesAndShares(hospital, author, reader),
    published: { entryId: published.id, revision: published.revision, month: '2026-10-01', reader },
  };
  const promised = { during: await promise(author, reader, supervision), after: await promise(author, former, endedSupervision) };
  const briefings = await setBriefings(hospital, people['an educator']);
  const house = await setHouse(hospital, author.id);
  const directories = await setDirectories(hospital, people['an administrator'].id);
  for (const marks of [author, reader]) await answered(marks.asks('PUT', `/api/briefings/${firstBriefing.code}/versions/1/read-mark`));
  const teamReflection = randomUUID();
  await answered(reader.asks('POST', '/api/team-reflections', {
    id: teamReflection, briefing: firstBriefing.code, question: 'Q1', setting: 'handover', themes: ['DIG'], change: 'Wait for a reply.', people: 7,
  }));
  const administered = randomUUID();
  await hospital.behind.query(`INSERT INTO administration_event (id, happened_at, actor_id, action, subject_id) VALUES ($1, $2, $3, 'person-changed', $4)`,
    [administered, hospital.clock.now(), people['an administrator'].id, author.id]);
  const peopleImport = await importSomebody(hospital, people['an administrator']);
  await hospital.behind.query(`INSERT INTO account_closing (staff_id, asked_on, erase_on, code_hash) VALUES ($1, '2026-11-22', '2099-12-22', sha256('code'))`, [people['a supervisor of someone else'].id]);
  await hospital.behind.query(`INSERT INTO entries_erasure (staff_id, asked_on, erase_on, code_hash) VALUES ($1, '2026-11-22', '2099-12-22', sha256('another code'))`, [people['a supervisor without a share'].id]);
  await author.withdraws({ id: entries.withdrawn.shared?.shareId ?? '' });
  const agreed = {
    drafted: await agree(hospital, author, reader, supervision, true),
    agreed: await agree(hospital, author, bystander, otherSupervision, false),
    ended: await agree(hospital, author, former, endedSupervision, true),
    met: await meet(hospital, author, reader, supervision),
    metBefore: await meet(hospital, author, former, endedSupervision),
  };
  const sessions = await setSessions(
    hospital.clock.today(),
    { supervisionId: meetings, supervisee: author, supervisor: reader },
    { supervisionId: restorative, supervisee: author, supervisor: reader },
    { supervisionId: meetingsBefore, supervisee: author, supervisor: former },
  );
  for (const [by, of] of [[reader, supervision], [former, endedSupervision]] as const) {
    await answered(by.asks('POST', `/api/supervisions/${of}/concern-notes`, { recordedIn: 'The safeguarding register' }));
  }
  await hospital.endSupervision(meetingsBefore);
  await hospital.endSupervision(endedSupervision);
  await hospital.endSupervision(unwrittenEndedSupervision);
  for (const state of ['deleted', 'restored'] as const) await answered(author.asks('DELETE', `/api/entries/${entries[state].entryId}`));
  await hospital.deletedToday({ id: entries.restored.entryId });
  await answered(author.asks('DELETE', `/api/entries/${entries.restored.entryId}/deletion`));
  // What was deleted before, and is not held, is in no disclosure.
  const disclosures = await setDisclosures(hospital, author, people['a governance lead'], people['another governance lead']);
  const holds = await setHolds(author, people['a governance lead'], people['another governance lead']);
  const newLead = await askForLead(hospital, people['an administrator'], people['another staff member']);
  // Others have things of their own, so that a wall that is down everywhere shows something everywhere.
  await people['another staff member'].writes('Of another staff member.', COUNTS);
  await hospital.supervise(people['a new supervisor'], author);
  return { hospital, people, entries, sessions, supervision, endedSupervision, unwrittenSupervision, unwrittenEndedSupervision, restorativeSupervision, briefings, house, holds, disclosures, newLead, directories, administered, peopleImport, teamReflection, promised, agreed };
}

async function writes(author: Person, reader: Person): Promise<Written> {
  const first = await author.writes('What stood here first was quite another thing.', COUNTS);
  const { id, revision } = await author.revises(first, 'I said in a minute and it was ten.\n\nI went back and said sorry.');
  return { entryId: id, revision, month: '2026-11-01', reader };
}

async function writesAndShares(hospital: Hospital, author: Person, reader: Person): Promise<Written> {
  const written = await writes(author, reader);
  const share = await author.shares({ id: written.entryId }, reader);
  await reader.opens(share);
  const threads: string[] = [];
  const answers: string[] = [];
  for (const question of ['What did they do then?', 'And what did you want to do?']) {
    const thread = await reader.comments(share, question);
    const id = randomUUID();
    await author.comments(share, 'They smiled.', { thread: thread.id, id });
    threads.push(thread.id);
    answers.push(id);
  }
  const [openThread = '', resolvedThread = ''] = threads;
  const [openAnswer = '', resolvedAnswer = ''] = answers;
  await answered(author.asks('PUT', `/api/comments/${resolvedThread}/resolution`));
  await reader.wordsAnew({ id: openThread, revision: 1 }, 'What did they do next?');
  const draft = await reader.keeps(share, 'I wonder whether to ask this.');
  const waiting = await reader.keeps(share, 'And whether to ask that.');
  // A morning that is far off by every clock: what is released here goes by the database's own.
  await hospital.behind.query(`UPDATE comment_draft SET release = 'morning', releases_on = '2099-12-31' WHERE id = $1`, [waiting.id]);
  const { rows } = await hospital.behind.query<{ id: string }>('SELECT version_id AS id FROM share WHERE id = $1', [share.id]);
  return { ...written, shared: { shareId: share.id, versionId: rows[0]?.id ?? '', openThread, openAnswer, resolvedThread, resolvedAnswer, draft: draft.id, waiting: waiting.id } };
}

/** One open and one closed commitment of the author. */
async function promise(author: Person, supervisor: Person, supervision: string): Promise<Promised> {
  const made = async (): Promise<string> => (await supervisor.promises(supervision, 'Ask for a quieter room.', { owner: 'supervisee' })).id;
  const [open, closed] = [await made(), await made()];
  await answered(author.asks('PUT', `/api/commitments/${closed}/closing`, { as: 'done' }));
  return { supervision, supervisor, open, closed };
}

/** The entry that a row of the table is about; rows about supervisions are about none in particular. */
export function entryIn({ entries }: Scene, state: TruthRow['state']): Written {
  return state in entries ? entries[state as State] : entries['never shared'];
}

async function answered(answer: Promise<{ status: number }>): Promise<void> {
  const { status } = await answer;
  if (status >= 300) throw new Error(`The scene could not be set: ${status}`);
}

function carer(givenName: string): TestPerson {
  return { givenName, familyName: 'Example', jobTitle: 'Healthcare assistant', staffGroup: 'care' };
}

async function importSomebody({ behind, clock }: Hospital, by: Person): Promise<string> {
  const [id, newcomer] = [randomUUID(), randomUUID()];
  await behind.query(`INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group) VALUES ($1, 'brought-in@test.example', 'New', 'Comer', 'Porter', 'non-clinical')`, [newcomer]);
  await behind.query(`INSERT INTO people_import (id, imported_by, imported_at, added, changed, moved, leaving, educators, supervisions_begun, supervisions_ended) VALUES ($1, $2, $3, 1, 0, 0, 0, 0, 0, 0)`, [id, by.id, clock.now()]);
  await behind.query(`INSERT INTO administration_event (happened_at, actor_id, action, subject_id, about_id) VALUES ($1, $2, 'person-added', $3, $4)`, [clock.now(), by.id, newcomer, id]);
  return id;
}
