import { randomUUID } from 'node:crypto';
import { firstWordsOf, limits, quote, versionOf } from '@afterword/journal';
import type { AuthorKey } from '../platform/sealing';
import type { Comment, DemonstrationHospital, Draft, Entry } from './content';
import type { DemonstrationKeys } from './keys';

/** The rows of one table, ready to be written; columns are named as in the database. */
export type Rows = readonly Record<string, unknown>[];

/** The rows of some tables, in the order in which they can be written. */
export type Tables = readonly { readonly table: string; readonly rows: Rows }[];

/** Seals what an invented hospital wrote, shared and remarked, exactly as the product seals it. */
export function sealHospital(hospital: DemonstrationHospital, keys: DemonstrationKeys): Tables {
  const keyOf = (authorId: string): AuthorKey => keys.ofAuthor(authorId);
  const versions = versionsOf(hospital, keyOf);
  return [
    { table: 'entry', rows: entryRows(hospital, keyOf) },
    { table: 'entry_version', rows: versions.rows },
    { table: 'share', rows: shareRows(hospital, versions.idOfShare) },
    { table: 'audit_event', rows: openings(hospital) },
    ...commentTables(hospital, keyOf),
    { table: 'counted_tag', rows: countedTags(hospital) },
  ];
}

function entryRows(hospital: DemonstrationHospital, keyOf: (authorId: string) => AuthorKey): Rows {
  const positions = new Map<string, number>();
  return [...hospital.entries]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map((entry) => {
      const position = (positions.get(entry.authorId) ?? 0) + 1;
      positions.set(entry.authorId, position);
      const key = keyOf(entry.authorId);
      const { title, model, sections, tags, tone, shiftHalf, week, cpdMinutes, leftIn, begunFrom } = entry;
      const heading = { title, model, tags, tone, shiftHalf, week, cpdMinutes, leftIn, begunFrom, firstWords: firstWordsOf(sections, limits.firstWords) };
      return {
        id: entry.id,
        author_id: entry.authorId,
        created_on: entry.day,
        position,
        revision: 1,
        key_id: key.id,
        heading: key.seal({ entry: entry.id, field: 'heading', revision: 1 }, heading),
        body: key.seal({ entry: entry.id, field: 'body', revision: 1 }, sections),
        counts_in_trends: entry.countsInTrends,
        versions: hospital.shares.filter((share) => share.entryId === entry.id).length,
        deleted_on: null,
      };
    });
}

function versionsOf(hospital: DemonstrationHospital, keyOf: (authorId: string) => AuthorKey): { rows: Rows; idOfShare: Map<string, string> } {
  const entries = new Map<string, Entry>(hospital.entries.map((entry) => [entry.id, entry]));
  const numbers = new Map<string, number>();
  const idOfShare = new Map<string, string>();
  const rows = hospital.shares.map((share) => {
    const entry = entries.get(share.entryId);
    if (!entry) throw new Error('A demonstration share has no entry.');
    const number = (numbers.get(entry.id) ?? 0) + 1;
    numbers.set(entry.id, number);
    const id = randomUUID();
    idOfShare.set(share.id, id);
    const key = keyOf(entry.authorId);
    return {
      id,
      entry_id: entry.id,
      author_id: entry.authorId,
      number,
      made_from: 1,
      made_on: share.sharedOn,
      key_id: key.id,
      sheet: key.seal({ entry: entry.id, field: 'sheet', revision: number }, versionOf(entry, share.leaveOut)),
    };
  });
  return { rows, idOfShare };
}

function shareRows(hospital: DemonstrationHospital, idOfShare: ReadonlyMap<string, string>): Rows {
  const positions = new Map<string, number>();
  const next = (people: string): number => {
    const position = (positions.get(people) ?? 0) + 1;
    positions.set(people, position);
    return position;
  };
  return [...hospital.shares].sort((a, b) => (a.sharedOn < b.sharedOn ? -1 : 1)).map((share) => ({
    id: share.id,
    position: next(`${share.authorId} ${share.readerId}`),
    version_id: idOfShare.get(share.id),
    entry_id: share.entryId,
    author_id: share.authorId,
    reader_id: share.readerId,
    purpose: share.purpose,
    shared_on: share.sharedOn,
    withdrawn_on: share.withdrawnOn,
    withdrawn_by: share.withdrawnOn === null ? null : share.authorId,
  }));
}

function openings(hospital: DemonstrationHospital): Rows {
  return hospital.shares
    .filter((share) => share.openedOn !== null)
    .map((share) => ({
      id: randomUUID(),
      happened_at: `${share.openedOn}T12:00:00Z`,
      actor_id: share.readerId,
      action: 'opened',
      author_id: share.authorId,
      share_id: share.id,
    }));
}

/** Remarks that both can see, and their later wordings. */
function commentTables(hospital: DemonstrationHospital, keyOf: (authorId: string) => AuthorKey): Tables {
  const seal = remarkSealer(hospital, keyOf);
  const positions = new Map<string, number>();
  const comments = hospital.comments.map((comment) => {
    const position = (positions.get(comment.shareId) ?? 0) + 1;
    positions.set(comment.shareId, position);
    return { id: comment.id, ...seal(comment, 1, comment.text), thread_id: comment.answers, position, written_on: comment.day, resolved_on: comment.resolvedOn };
  });
  const edits = hospital.comments.flatMap((comment) =>
    comment.edits.map(({ day, text }, nth) => ({ comment_id: comment.id, ...seal(comment, nth + 2, text), edited_on: day })));
  return [{ table: 'comment', rows: comments }, { table: 'comment_edit', rows: edits }];
}

/** Remarks that wait for their writer alone. */
export function sealDrafts(hospital: DemonstrationHospital, keys: DemonstrationKeys): Tables[number] {
  const seal = remarkSealer(hospital, (authorId) => keys.ofAuthor(authorId));
  return {
    table: 'comment_draft',
    rows: hospital.drafts.map((draft) => ({ id: draft.id, ...seal(draft, 1, draft.text), thread_id: null, written_on: draft.day, release: draft.release, releases_on: null })),
  };
}

/** Seals a wording of a remark under the key of the author; the first carries the passage and what it is meant as. */
function remarkSealer(hospital: DemonstrationHospital, keyOf: (authorId: string) => AuthorKey): (remark: Comment | Draft, revision: number, text: string) => Record<string, unknown> {
  const shares = new Map(hospital.shares.map((share) => [share.id, share]));
  const entries = new Map(hospital.entries.map((entry) => [entry.id, entry]));
  return (remark, revision, text) => {
    const share = shares.get(remark.shareId);
    const entry = share && entries.get(share.entryId);
    if (!share || !entry) throw new Error('A demonstration comment has no share.');
    const { passage, kind } = remark;
    const section = passage && versionOf(entry, share.leaveOut).sections.find((each) => each.section === passage.section);
    const key = keyOf(share.authorId);
    const words = revision === 1 ? { text, passage: passage && section ? quote(passage, section.text) : null, kind } : { text, passage: null };
    return {
      share_id: share.id, entry_id: share.entryId, author_id: share.authorId, reader_id: share.readerId, writer_id: remark.writerId,
      key_id: key.id, revision, body: key.seal({ entry: share.entryId, field: `comment ${remark.id}`, revision }, words),
    };
  };
}

function countedTags(hospital: DemonstrationHospital): Rows {
  return hospital.entries
    .filter((entry) => entry.countsInTrends)
    .flatMap((entry) =>
      entry.tags.map(({ code, direction }) => ({
        entry_id: entry.id,
        author_id: entry.authorId,
        month: `${entry.day.slice(0, 7)}-01`,
        code,
        direction,
      })),
    );
}
