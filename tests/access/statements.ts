import { randomUUID } from 'node:crypto';
import { onAgreement, onGroup } from './agreements';
import { onDirectoryToken } from './directories';
import { onBriefing, onBriefingDraft, onOwnMarks, onReadMarks } from './briefings';
import { onDisclosure, onDisclosures } from './disclosures';
import { onNewLead } from './new-leads';
import { onHold, onHolds } from './holds';
import { onHouse, onLimits, onLimitsReading, onPart, onSignpost, onSignposts, onWeeks } from './house-parts';
import { onArranged, onGrant, onImport, onNewPerson, onPerson } from './house-people';
import type { Promised, Scene, SharedVersion, Written } from './scene';
import { sessionStatements } from './session-statements';
import type { ActionsOf, Resource, TruthRow } from './truth-table';

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What a statement is aimed at, and who sends it. */
export interface Aim {
  readonly scene: Scene;
  readonly written: Written;
  readonly state: TruthRow['state'];
  readonly asker: string | null;
}

/** The statements of an action: first as the product does it, then as a thief would try it. */
export type Ways = (aim: Aim) => readonly Statement[];

/** Statements that nobody may send, each with what it tries. */
export type Attempts = Readonly<Record<string, (aim: Aim) => Statement>>;

const DAY = '2026-11-22';
const SEALED = 'eyJhbGciOiJkaXIifQ..aaaa.bbbb.cccc';

const statement = (sql: string, ...values: unknown[]): Statement => ({ sql, values });
const authorOf = ({ scene }: Aim): string => scene.people['the author'].id;

/** The share of an aim. Rows about shares name only states in which there is one. */
export function sharedOf({ written }: Pick<Aim, 'written'>): SharedVersion {
  if (!written.shared) throw new Error('This entry was never shared.');
  return written.shared;
}

/** The supervision of an aim, with what was promised in it. */
export function promisedOf({ scene, state }: Pick<Aim, 'scene' | 'state'>): Promised {
  if (state !== 'during' && state !== 'after') throw new Error('No supervision is in this state.');
  return scene.promised[state];
}

/** A team reflection, recorded in somebody's name. */
export function teamReflection(recordedBy: string | null): Statement {
  return statement(
    `INSERT INTO team_reflection (id, briefing_code, briefing_version, question, setting, themes, change, people, recorded_on, recorded_by, position)
     SELECT $1, code, version, 'Q1', 'handover', '{}', 'x', 5, $2, $3, 9 FROM briefing LIMIT 1`,
    randomUUID(), DAY, recordedBy,
  );
}

/** A commitment of the author, made in somebody's name. */
export function commitment(aim: Aim, supervision: string, supervisorId: string, madeBy: string | null): Statement {
  return statement(
    `INSERT INTO commitment (id, supervision_id, supervisee_id, supervisor_id, owner_id, made_by, made_on, position, revision, words, due_on, first_due_on)
     VALUES ($1, $2, $3, $4, $3, $5, $6, 99, 1, '${SEALED}', $6, $6)`,
    randomUUID(), supervision, authorOf(aim), supervisorId, madeBy, DAY,
  );
}

function promise(aim: Aim, supervision: string, supervisorId: string): readonly Statement[] {
  return [aim.asker, authorOf(aim), supervisorId].map((madeBy) => commitment(aim, supervision, supervisorId, madeBy));
}

function close(id: string, by: string | null): Statement {
  return statement(`UPDATE commitment SET closed_on = $2, closed_by = $3, closed_as = 'done' WHERE id = $1 AND closed_on IS NULL`, id, DAY, by);
}

/** A note of a concern in a supervision of the author, in somebody's name. */
function concern(aim: Aim, supervision: string, supervisorId: string | null): Statement {
  return statement(
    `INSERT INTO concern_note (id, supervision_id, supervisee_id, supervisor_id, position, noted_on, recorded) VALUES ($1, $2, $3, $4, 99, $5, '${SEALED}')`,
    randomUUID(), supervision, authorOf(aim), supervisorId, DAY,
  );
}

function onCommitment(which: 'open' | 'closed'): Record<'read' | 'revise' | 'reword' | 'close' | 'reopen', Ways> {
  const idOf = (aim: Aim): string => promisedOf(aim)[which];
  return {
    read: (aim) => [statement('SELECT FROM commitment WHERE id = $1', idOf(aim))],
    revise: (aim) => [
      statement('UPDATE commitment SET revision = revision + 1, words = words WHERE id = $1', idOf(aim)),
      statement('UPDATE commitment SET due_on = due_on + 1 WHERE id = $1', idOf(aim)),
    ],
    reword: (aim) => [statement('UPDATE commitment SET revision = revision + 1, words = $2 WHERE id = $1', idOf(aim), SEALED)],
    close: (aim) => [aim.asker, authorOf(aim), promisedOf(aim).supervisor.id].map((by) => close(idOf(aim), by)),
    reopen: (aim) => [
      statement('UPDATE commitment SET closed_on = NULL, closed_by = NULL, closed_as = NULL WHERE id = $1 AND closed_on IS NOT NULL', idOf(aim)),
    ],
  };
}

function freeze({ written }: Aim, authorId: string | null, readerId: string | null): Statement {
  return statement(
    `WITH made AS (
       INSERT INTO entry_version (id, entry_id, author_id, number, made_from, made_on, key_id, sheet)
       VALUES ($1, $2, $3, 99, 1, $4, $5, '${SEALED}') RETURNING id)
     INSERT INTO share (id, version_id, entry_id, author_id, reader_id, purpose, shared_on, position)
     SELECT $6, made.id, $2, $3, $7, 'comment', $4, 9 FROM made`,
    randomUUID(), written.entryId, authorId, DAY, randomUUID(), randomUUID(), readerId,
  );
}

/** Freezes a version and shares it with nobody yet. */
function freezeOnly({ written }: Aim, authorId: string | null): Statement {
  return statement(
    `INSERT INTO entry_version (id, entry_id, author_id, number, made_from, made_on, key_id, sheet) VALUES ($1, $2, $3, 97, 1, $4, $1, '${SEALED}')`,
    randomUUID(), written.entryId, authorId, DAY,
  );
}

/** Grants a version that exists already, without making one. */
function grantAgain(aim: Aim, authorId: string | null, readerId: string | null): readonly Statement[] {
  if (!aim.written.shared) return [];
  return [statement(
    `INSERT INTO share (id, version_id, entry_id, author_id, reader_id, purpose, shared_on, position) VALUES ($1, $2, $3, $4, $5, 'comment', $6, 9)`,
    randomUUID(), aim.written.shared.versionId, aim.written.entryId, authorId, readerId, DAY,
  )];
}

const ofSupervision = (which: 'supervision' | 'endedSupervision', keyless: 'unwrittenSupervision' | 'unwrittenEndedSupervision'): Record<'read' | 'remember its key', Ways> => ({
  read: ({ scene }) => [statement('SELECT FROM supervision WHERE id = $1', scene[which])],
  'remember its key': ({ scene }) => [statement('UPDATE supervision SET key_id = $2 WHERE id = $1 AND key_id IS NULL', scene[keyless], randomUUID())],
});

/** A comment on the share of an aim, in somebody's name. */
export function comment(aim: Aim, writerId: string | null, threadId: string | null): Statement {
  return statement(
    `INSERT INTO comment (id, share_id, entry_id, author_id, reader_id, writer_id, thread_id, position, written_on, key_id, body)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 99, $8, $9, '${SEALED}')`,
    randomUUID(), sharedOf(aim).shareId, aim.written.entryId, authorOf(aim), aim.written.reader.id, writerId, threadId, DAY, randomUUID(),
  );
}

/** A comment on the share of an aim that somebody keeps for themselves. */
export function draft(aim: Aim, writerId: string | null): Statement {
  return statement(
    `INSERT INTO comment_draft (id, share_id, entry_id, author_id, reader_id, writer_id, revision, written_on, key_id, body)
     VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $1, '${SEALED}')`,
    randomUUID(), sharedOf(aim).shareId, aim.written.entryId, authorOf(aim), aim.written.reader.id, writerId, DAY,
  );
}

/** Another wording of the comment that begins the open thread, which is the reader's. */
export function wording(aim: Aim, writerId: string | null): Statement {
  return statement(
    `INSERT INTO comment_edit (comment_id, share_id, entry_id, author_id, reader_id, writer_id, revision, edited_on, key_id, body)
     VALUES ($1, $2, $3, $4, $5, $6, 9, $7, $1, '${SEALED}')`,
    sharedOf(aim).openThread, sharedOf(aim).shareId, aim.written.entryId, authorOf(aim), aim.written.reader.id, writerId, DAY,
  );
}

function onDraft(which: 'draft' | 'waiting'): Record<'read' | 'change' | 'release' | 'discard', Ways> {
  const idOf = (aim: Aim): string => sharedOf(aim)[which];
  return {
    read: (aim) => [statement('SELECT FROM comment_draft WHERE id = $1', idOf(aim))],
    change: (aim) => [
      statement('UPDATE comment_draft SET revision = revision + 1, body = body WHERE id = $1', idOf(aim)),
      statement('SELECT FROM comment_draft WHERE id = $1 FOR UPDATE', idOf(aim)),
    ],
    release: (aim) => [statement(`UPDATE comment_draft SET release = 'morning', releases_on = $2 WHERE id = $1`, idOf(aim), DAY)],
    discard: (aim) => [statement('DELETE FROM comment_draft WHERE id = $1', idOf(aim))],
  };
}

function inAnyName(aim: Aim, threadId: string | null): readonly Statement[] {
  return [aim.asker, authorOf(aim), aim.written.reader.id].map((writerId) => comment(aim, writerId, threadId));
}

/** A line in the audit about the share of an aim. */
export function auditEvent(aim: Aim, actorId: string | null, authorId: string): Statement {
  return statement(
    `INSERT INTO audit_event (happened_at, actor_id, action, author_id, share_id) VALUES ('${DAY}T12:00:00Z', $1, 'opened', $2, $3)`,
    actorId, authorId, sharedOf(aim).shareId,
  );
}

/** A line in the audit about what was done to the author, in somebody's name. */
export function administrationEvent(aim: Aim, actorId: string | null): Statement {
  return statement(
    `INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES ('${DAY}T12:00:00Z', $1, 'person-changed', $2)`, actorId, authorOf(aim),
  );
}

function count({ written }: Aim, authorId: string | null): Statement {
  return statement(
    `INSERT INTO counted_tag (entry_id, author_id, month, code, direction) VALUES ($1, $2, $3, 'DIG1', 'upheld')`,
    written.entryId, authorId, written.month,
  );
}

function keep({ written }: Aim, authorId: string | null): Statement {
  return statement(
    `INSERT INTO earlier_save (entry_id, author_id, revision, replaced_on, key_id, heading, body) VALUES ($1, $2, 9, $3, $4, '${SEALED}', '${SEALED}')`,
    written.entryId, authorId, DAY, randomUUID(),
  );
}

function resolve(threadId: string): Statement {
  return statement('UPDATE comment SET resolved_on = $2 WHERE id = $1 AND resolved_on IS NULL', threadId, DAY);
}

function reopen(threadId: string): Statement {
  return statement('UPDATE comment SET resolved_on = NULL WHERE id = $1 AND resolved_on IS NOT NULL', threadId);
}

function thread(which: 'open' | 'resolved'): Record<'read' | 'answer' | 'resolve' | 'reopen', Ways> {
  const idOf = (aim: Aim): string => sharedOf(aim)[`${which}Thread`];
  return {
    read: (aim) => [idOf(aim), sharedOf(aim)[`${which}Answer`]].map((id) => statement('SELECT FROM comment WHERE id = $1', id)),
    answer: (aim) => inAnyName(aim, idOf(aim)),
    resolve: (aim) => [resolve(idOf(aim))],
    reopen: (aim) => [reopen(idOf(aim))],
  };
}

function write(authorId: string | null): Statement {
  return statement(
    `INSERT INTO entry (id, author_id, created_on, position, revision, key_id, heading, body, counts_in_trends)
     VALUES ($1, $2, $3, 99, 1, $1, '${SEALED}', '${SEALED}', false)`,
    randomUUID(), authorId, DAY,
  );
}

export const statements: { readonly [R in Resource]: Readonly<Record<ActionsOf[R], Ways>> } = {
  entry: {
    read: ({ written }) => [statement('SELECT FROM entry WHERE id = $1', written.entryId)],
    revise: ({ written }) => [
      statement('UPDATE entry SET revision = revision + 1, heading = heading, body = body WHERE id = $1', written.entryId),
      statement('UPDATE entry SET counts_in_trends = NOT counts_in_trends WHERE id = $1', written.entryId),
      statement('SELECT FROM entry WHERE id = $1 FOR UPDATE', written.entryId),
    ],
    share: (aim) => [
      freeze(aim, authorOf(aim), aim.scene.people['the reader'].id),
      freeze(aim, authorOf(aim), aim.asker),
      freeze(aim, aim.asker, aim.scene.people['the reader'].id),
      freezeOnly(aim, authorOf(aim)),
      freezeOnly(aim, aim.asker),
      ...grantAgain(aim, authorOf(aim), aim.scene.people['the reader'].id),
      ...grantAgain(aim, authorOf(aim), aim.asker),
    ],
    delete: ({ written }) => [statement('SELECT FROM app.delete_entry($1) AS done WHERE done', written.entryId)],
    restore: ({ written }) => [statement('SELECT FROM app.restore_entry($1) AS done WHERE done', written.entryId)],
  },
  'earlier save': {
    read: ({ written }) => [statement('SELECT FROM earlier_save WHERE entry_id = $1', written.entryId)],
    keep: (aim) => [
      statement(
        `INSERT INTO earlier_save (entry_id, author_id, revision, replaced_on, key_id, heading, body)
         SELECT id, author_id, revision, $2, key_id, heading, body FROM entry WHERE id = $1`,
        aim.written.entryId, DAY,
      ),
      keep(aim, aim.asker),
      keep(aim, authorOf(aim)),
    ],
  },
  journal: { write: (aim) => [write(aim.asker), write(authorOf(aim))] },
  share: {
    read: (aim) => [
      statement('SELECT FROM share WHERE id = $1', sharedOf(aim).shareId),
      statement('SELECT FROM entry_version WHERE id = $1', sharedOf(aim).versionId),
    ],
    withdraw: (aim) => [aim.asker, authorOf(aim)].map((by) =>
      statement('UPDATE share SET withdrawn_on = $2, withdrawn_by = $3 WHERE id = $1', sharedOf(aim).shareId, DAY, by)),
    comment: (aim) => inAnyName(aim, null),
  },
  'open thread': thread('open'),
  'resolved thread': thread('resolved'),
  'concern notes': {
    read: (aim) => [statement('SELECT FROM concern_note WHERE supervision_id = $1', promisedOf(aim).supervision)],
    note: (aim) => [concern(aim, promisedOf(aim).supervision, promisedOf(aim).supervisor.id), concern(aim, promisedOf(aim).supervision, aim.asker)],
  },
  'restorative concern notes': {
    note: (aim) => [concern(aim, aim.scene.restorativeSupervision, aim.scene.people['a supervisor without a share'].id)],
  },
  'worded comment': {
    read: (aim) => [statement('SELECT FROM comment_edit WHERE comment_id = $1', sharedOf(aim).openThread)],
    edit: (aim) => [aim.asker, aim.written.reader.id].map((writerId) => wording(aim, writerId)),
  },
  drafts: { write: (aim) => [aim.asker, authorOf(aim), aim.written.reader.id].map((writerId) => draft(aim, writerId)) },
  'comment draft': onDraft('draft'),
  'waiting comment': onDraft('waiting'),
  'counted tag': {
    read: ({ written }) => [statement('SELECT FROM counted_tag WHERE entry_id = $1', written.entryId)],
    count: (aim) => [count(aim, authorOf(aim)), count(aim, aim.asker)],
    uncount: ({ written }) => [statement('DELETE FROM counted_tag WHERE entry_id = $1', written.entryId)],
  },
  'audit event': {
    read: (aim) => [statement('SELECT FROM audit_event WHERE share_id = $1', sharedOf(aim).shareId)],
    add: (aim) => [
      auditEvent(aim, aim.asker, authorOf(aim)),
      auditEvent(aim, aim.written.reader.id, authorOf(aim)),
      auditEvent(aim, aim.asker, aim.scene.people['another staff member'].id),
    ],
  },
  'entries on the way out': { read: ({ scene }) => [statement('SELECT FROM entries_erasure WHERE staff_id = $1', scene.people['a supervisor without a share'].id)] },
  'closing account': { read: ({ scene }) => [statement('SELECT FROM account_closing WHERE staff_id = $1', scene.people['a supervisor of someone else'].id)] },
  holds: onHolds,
  'legal hold': onHold('told'),
  'silent hold': onHold('silent'),
  'new lead': onNewLead,
  disclosures: onDisclosures,
  'asked disclosure': onDisclosure('asked'),
  'open disclosure': onDisclosure('open'),
  'silent disclosure': onDisclosure('silent'),
  'ended disclosure': onDisclosure('ended'),
  'audit of the house': {
    read: (aim) => [
      statement('SELECT FROM app.names_of_staff(ARRAY[$1]::uuid[])', authorOf(aim)),
      statement('SELECT FROM app.audited_supervisors(ARRAY(SELECT id FROM app.supervisions_around($1)))', authorOf(aim)),
    ],
  },
  'administration event': {
    read: ({ scene }) => [statement('SELECT FROM administration_event WHERE id = $1', scene.administered)],
    add: (aim) => [aim.asker, aim.scene.people['an administrator'].id].map((actorId) => administrationEvent(aim, actorId)),
  },
  supervision: ofSupervision('supervision', 'unwrittenSupervision'),
  'ended supervision': ofSupervision('endedSupervision', 'unwrittenEndedSupervision'),
  briefing: onBriefing('inForce'),
  'retired briefing': onBriefing('retired'),
  'briefing draft': onBriefingDraft,
  'read marks': onReadMarks,
  'own marks': onOwnMarks,
  'cover of the house': { read: () => [statement(`SELECT FROM app.cover_of_everyone()`)] },
  'inspection pack': { cover: () => [statement(`SELECT FROM app.cover_of_everyone()`)], audit: () => [statement('SELECT FROM app.check_audit(0, 10)')] },
  'figures of parts': { cut: () => [statement('SELECT FROM published_part_figure'), statement('SELECT FROM published_part'), statement('SELECT FROM known_part')] },
  'team reflections': { record: ({ asker }) => [teamReflection(asker)] },
  'team reflection': {
    read: ({ scene }) => [statement('SELECT FROM team_reflection WHERE id = $1', scene.teamReflection)],
    'take-back': ({ scene }) => [statement('DELETE FROM team_reflection WHERE id = $1', scene.teamReflection)],
  },
  promises: { promise: (aim) => promise(aim, promisedOf(aim).supervision, promisedOf(aim).supervisor.id) },
  'restorative promises': {
    promise: (aim) => promise(aim, aim.scene.restorativeSupervision, aim.scene.people['a supervisor without a share'].id),
  },
  'open commitment': onCommitment('open'),
  'closed commitment': onCommitment('closed'),
  'drafted agreement': onAgreement('drafted'),
  'agreed agreement': onAgreement('agreed'),
  'agreement of an ended supervision': onAgreement('ended'),
  'group supervision': onGroup('met'),
  'group supervision before the end': onGroup('metBefore'),
  'staff member': { read: (aim) => [statement('SELECT FROM staff_member WHERE id = $1', authorOf(aim))] },
  'person of the house': onPerson,
  'new person': onNewPerson,
  'the house': onHouse,
  ward: onPart('team', 'ward'),
  'closed ward': onPart('team', 'closedWard'),
  'service line': onPart('service_line', 'line'),
  'people import': onImport,
  'directory token': onDirectoryToken('works'),
  'ended directory token': onDirectoryToken('ended'),
  limits: onLimits,
  'reading of the limits': onLimitsReading,
  'weeks between sessions': onWeeks,
  signpost: onSignpost('signpost'),
  'old signpost': onSignpost('oldSignpost'),
  signposts: onSignposts,
  'arranged supervision': onArranged,
  "the educator's grant": {
    ...onGrant,
    read: ({ scene }) => [statement('SELECT FROM role_grant WHERE staff_id = $1', scene.people['an educator'].id)],
  },
  ...sessionStatements,
};
