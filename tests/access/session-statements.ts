import { randomUUID } from 'node:crypto';
import type { Met } from './session-scene';
import type { SessionActionsOf, SessionState } from './session-truth';
import type { Aim, Attempts, Statement, Ways } from './statements';

const DAY = '2026-11-22';
const SEALED = 'eyJhbGciOiJkaXIifQ..aaaa.bbbb.cccc';

const statement = (sql: string, ...values: unknown[]): Statement => ({ sql, values });

/** The session of an aim. */
export function metOf({ scene, state }: Pick<Aim, 'scene' | 'state'>): Met {
  return scene.sessions[state as SessionState];
}

const four = (met: Met): readonly string[] => [met.sessionId, met.supervisionId, met.superviseeId, met.supervisorId];

function plan(aim: Aim, plannedBy: string | null, place: string | null = null): Statement {
  const met = metOf(aim);
  return statement(
    `INSERT INTO session (id, supervision_id, supervisee_id, supervisor_id, planned_by, planned_on, day, begins_at, minutes, arrangement, place)
     VALUES ($1, $2, $3, $4, $5, $6, $6, '09:00', 45, 1, $7)`,
    randomUUID(), met.supervisionId, met.superviseeId, met.supervisorId, plannedBy, DAY, place,
  );
}

function add(aim: Aim, addedBy: string | null, more: { readonly shareId?: string; readonly carriedFrom?: string } = {}): Statement {
  return statement(
    `INSERT INTO session_topic (session_id, supervision_id, supervisee_id, supervisor_id, id, added_by, kind, position, share_id, title, carried_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 9, $8, $9, $10)`,
    ...four(metOf(aim)), randomUUID(), addedBy, more.shareId ? 'share' : 'words', more.shareId ?? null, more.shareId ? null : SEALED, more.carriedFrom ?? null,
  );
}

function write(aim: Aim, topicId: string, writerId: string | null): Statement {
  return statement(
    `INSERT INTO session_note (session_id, supervision_id, supervisee_id, supervisor_id, topic_id, writer_id, revision, written_on, body)
     VALUES ($1, $2, $3, $4, $5, $6, 1, '${DAY}', '${SEALED}')`,
    ...four(metOf(aim)), topicId, writerId,
  );
}

function keep(aim: Aim, writerId: string | null): Statement {
  return statement(
    `INSERT INTO private_note (session_id, supervision_id, supervisee_id, supervisor_id, writer_id, revision, written_on, key_id, body)
     VALUES ($1, $2, $3, $4, $5, 1, '${DAY}', $1, '${SEALED}')
     ON CONFLICT (session_id, writer_id) DO UPDATE SET revision = private_note.revision + 1`,
    ...four(metOf(aim)), writerId,
  );
}

function confirm(aim: Aim, personId: string | null): Statement {
  const met = metOf(aim);
  return statement(
    `INSERT INTO session_confirmation (session_id, supervision_id, supervisee_id, supervisor_id, person_id, revision, confirmed_on)
     SELECT id, supervision_id, supervisee_id, supervisor_id, $2, revision, '${DAY}' FROM session WHERE id = $1
     ON CONFLICT (session_id, person_id) DO UPDATE SET revision = excluded.revision`,
    met.sessionId, personId,
  );
}

/** The same without reading the session, which a stranger could not. */
function confirmUnseen(aim: Aim, personId: string | null): Statement {
  return statement(
    `INSERT INTO session_confirmation (session_id, supervision_id, supervisee_id, supervisor_id, person_id, revision, confirmed_on) VALUES ($1, $2, $3, $4, $5, 1, '${DAY}')`,
    ...four(metOf(aim)), personId,
  );
}

function correct(aim: Aim, writerId: string | null): Statement {
  return statement(
    `INSERT INTO session_correction (session_id, supervision_id, supervisee_id, supervisor_id, id, writer_id, position, written_on, body)
     VALUES ($1, $2, $3, $4, $5, $6, 9, '${DAY}', '${SEALED}')`,
    ...four(metOf(aim)), randomUUID(), writerId,
  );
}

/** The tables that hold something of a session in this state. */
function standingIn(state: string): readonly string[] {
  const written = ['session_topic', 'session_note'];
  if (state === 'planned' || state === 'cancelled') return written;
  return [...written, 'session_confirmation', ...(state.startsWith('confirmed') ? ['session_correction', 'confirmed_promise'] : [])];
}

function promiseIn(aim: Aim, madeBy: string | null): Statement {
  return statement(
    `INSERT INTO commitment (session_id, supervision_id, supervisee_id, supervisor_id, id, owner_id, made_by, made_on, position, revision, words, due_on, first_due_on)
     VALUES ($1, $2, $3, $4, $5, $4, $6, '${DAY}', 99, 1, '${SEALED}', '${DAY}', '${DAY}')`,
    ...four(metOf(aim)), randomUUID(), madeBy,
  );
}

const inBothNames = (aim: Aim, attempt: (name: string) => Statement): Statement[] => [metOf(aim).superviseeId, metOf(aim).supervisorId].map(attempt);
const ownNote = (of: 'superviseeId' | 'supervisorId'): Ways => (aim) => [
  statement('SELECT FROM private_note WHERE session_id = $1 AND writer_id = $2', metOf(aim).sessionId, metOf(aim)[of]),
];

export const sessionStatements: { readonly [R in keyof SessionActionsOf]: Readonly<Record<SessionActionsOf[R], Ways>> } = {
  planning: { plan: (aim) => [plan(aim, aim.asker), ...inBothNames(aim, (name) => plan(aim, name))] },
  session: {
    read: (aim) => [statement('SELECT FROM session WHERE id = $1', metOf(aim).sessionId)],
    move: (aim) => [statement('UPDATE session SET day = day + 1, arrangement = arrangement + 1 WHERE id = $1', metOf(aim).sessionId)],
    cancel: (aim) => [aim.asker, metOf(aim).supervisorId].map((by) =>
      statement('UPDATE session SET cancelled_on = $2, cancelled_by = $3 WHERE id = $1', metOf(aim).sessionId, DAY, by)),
    prepare: (aim) => [
      add(aim, aim.asker),
      ...inBothNames(aim, (name) => add(aim, name)),
      statement('UPDATE session_topic SET talked_on = $2 WHERE session_id = $1', metOf(aim).sessionId, DAY),
      statement('DELETE FROM session_topic WHERE id IN ($1, $2)', metOf(aim).superviseeTopic, metOf(aim).supervisorTopic),
    ],
    write: (aim) => [
      write(aim, metOf(aim).superviseeTopic, aim.asker),
      ...inBothNames(aim, (name) => write(aim, metOf(aim).supervisorTopic, name)),
      statement('UPDATE session_note SET body = body WHERE session_id = $1', metOf(aim).sessionId),
    ],
    keep: (aim) => [keep(aim, aim.asker), ...inBothNames(aim, (name) => keep(aim, name))],
    confirm: (aim) => [confirm(aim, aim.asker), confirmUnseen(aim, aim.asker), ...inBothNames(aim, (name) => confirmUnseen(aim, name))],
    correct: (aim) => [correct(aim, aim.asker), ...inBothNames(aim, (name) => correct(aim, name))],
  },
  'what stands in a session': {
    read: (aim) => standingIn(aim.state).map((table) =>
      statement(`SELECT FROM ${table} WHERE session_id = $1`, metOf(aim).sessionId)),
  },
  'promises in a session': { promise: (aim) => [promiseIn(aim, aim.asker), ...inBothNames(aim, (name) => promiseIn(aim, name))] },
  'promise of a session': {
    read: (aim) => [statement('SELECT FROM commitment WHERE id = $1', metOf(aim).promise)],
    revise: (aim) => [statement('UPDATE commitment SET revision = revision + 1, due_on = due_on + 1 WHERE id = $1', metOf(aim).promise)],
    reword: (aim) => [
      statement('UPDATE commitment SET revision = revision + 1, words = $2 WHERE id = $1', metOf(aim).promise, SEALED),
      statement('UPDATE commitment SET words = $2 WHERE id = $1', metOf(aim).promise, SEALED),
      statement('UPDATE commitment SET owner_id = $2 WHERE id = $1', metOf(aim).promise, metOf(aim).superviseeId),
    ],
    close: (aim) => [aim.asker, metOf(aim).supervisorId].map((by) =>
      statement(`UPDATE commitment SET closed_on = $2, closed_by = $3, closed_as = 'done' WHERE id = $1`, metOf(aim).promise, DAY, by)),
  },
  "the supervisor's own note": { read: ownNote('supervisorId') },
  "the supervisee's own note": { read: ownNote('superviseeId') },
};

const theOther = (aim: Aim): string => (aim.asker === metOf(aim).supervisorId ? metOf(aim).superviseeId : metOf(aim).supervisorId);

/** What nobody may do to a session, whatever is permitted to them. */
export const neverInSession: Readonly<Record<keyof SessionActionsOf, Attempts>> = {
  planning: {
    'plan in the name of the other': (aim) => plan(aim, theOther(aim)),
    'plan between others': (aim) => {
      const { scene, asker } = aim;
      return statement(
        `INSERT INTO session (id, supervision_id, supervisee_id, supervisor_id, planned_by, planned_on, day, begins_at, minutes, arrangement)
         SELECT $1, $2, $3, $4, $5, '${DAY}', '${DAY}', '09:00', 45, 1`,
        randomUUID(), metOf(aim).supervisionId, scene.people['another staff member'].id, scene.people['a supervisor of someone else'].id, asker,
      );
    },
  },
  session: {
    'say alone that both confirmed': (aim) => statement(`UPDATE session SET finished_on = '${DAY}', confirmed_on = '${DAY}' WHERE id = $1`, metOf(aim).sessionId),
    'say that it was held when nobody has confirmed it': (aim) => statement(
      `UPDATE session SET finished_on = '${DAY}' WHERE id = $1 AND finished_on IS NULL AND NOT EXISTS (SELECT FROM session_confirmation c WHERE c.session_id = session.id)`,
      metOf(aim).sessionId,
    ),
    'take a confirmation back': (aim) => statement('DELETE FROM session_confirmation WHERE session_id = $1', metOf(aim).sessionId),
    'confirm what is not there': (aim) => statement('UPDATE session_confirmation SET revision = revision + 1 WHERE session_id = $1 AND person_id = $2', metOf(aim).sessionId, aim.asker),
    'open it again': (aim) => statement('UPDATE session SET confirmed_on = NULL, cancelled_on = NULL WHERE id = $1 AND (confirmed_on IS NOT NULL OR cancelled_on IS NOT NULL)', metOf(aim).sessionId),
    'count its revisions': (aim) => statement('UPDATE session SET revision = 1 WHERE id = $1', metOf(aim).sessionId),
    'give it to others': (aim) => statement('UPDATE session SET supervisee_id = supervisee_id WHERE id = $1', metOf(aim).sessionId),
    'remove a session': (aim) => statement('DELETE FROM session WHERE id = $1', metOf(aim).sessionId),
    'cancel in the name of the other': (aim) => statement(`UPDATE session SET cancelled_on = '${DAY}', cancelled_by = $2 WHERE id = $1`, metOf(aim).sessionId, theOther(aim)),
    'put words into a restorative one': (aim) => statement(`UPDATE session SET checks = '${SEALED}' WHERE id = $1`, aim.scene.sessions.restorative.sessionId),
    'plan a restorative one with a place': ({ scene, asker, written }) => plan({ scene, asker, written, state: 'restorative' }, asker, SEALED),
    'bring a version that was withdrawn': (aim) => add(aim, aim.asker, { shareId: aim.scene.entries.withdrawn.shared?.shareId ?? '' }),
    'add a topic in the name of the other': (aim) => add(aim, theOther(aim)),
    'carry over in the name of the other what they did not leave': (aim) =>
      add(aim, theOther(aim), { carriedFrom: aim.asker === metOf(aim).supervisorId ? metOf(aim).superviseeTopic : metOf(aim).supervisorTopic }),
    'add a topic to a restorative one': ({ scene, asker, written }) => add({ scene, asker, written, state: 'restorative' }, asker),
    'keep a note in a restorative one': ({ scene, asker, written }) => keep({ scene, asker, written, state: 'restorative' }, asker),
    'add to a restorative one afterwards': ({ scene, asker, written }) => correct({ scene, asker, written, state: 'restorative' }, asker),
    'empty the table': () => statement('TRUNCATE session CASCADE'),
  },
  'what stands in a session': {
    'rewrite the note of the other': (aim) => statement('UPDATE session_note SET body = body WHERE session_id = $1 AND writer_id = $2', metOf(aim).sessionId, theOther(aim)),
    'take over a note': (aim) => statement('UPDATE session_note SET writer_id = $2 WHERE session_id = $1', metOf(aim).sessionId, aim.asker),
    'write in the name of the other': (aim) => write(aim, metOf(aim).supervisorTopic, theOther(aim)),
    'write the remark of the supervisee': (aim) => write(aim, metOf(aim).remark, metOf(aim).supervisorId),
    'remove a note': (aim) => statement('DELETE FROM session_note WHERE session_id = $1', metOf(aim).sessionId),
    'reword a topic': (aim) => statement('UPDATE session_topic SET title = title WHERE session_id = $1', metOf(aim).sessionId),
    'take away what always stands there': (aim) => statement('DELETE FROM session_topic WHERE id = $1', metOf(aim).remark),
    'rewrite a correction': (aim) => statement('UPDATE session_correction SET body = body WHERE id = $1', metOf(aim).correction),
    'remove a correction': (aim) => statement('DELETE FROM session_correction WHERE id = $1', metOf(aim).correction),
    'correct in the name of the other': (aim) => correct(aim, theOther(aim)),
    'rewrite what both confirmed of a promise': (aim) => statement('UPDATE confirmed_promise SET words = words WHERE session_id = $1', metOf(aim).sessionId),
    'strike out a promise that both confirmed': (aim) => statement('DELETE FROM confirmed_promise WHERE session_id = $1', metOf(aim).sessionId),
    'add a promise to what both confirmed': (aim) =>
      statement(
        `INSERT INTO confirmed_promise (session_id, supervision_id, supervisee_id, supervisor_id, commitment_id, owner_id, words, words_revision, made_on, due_on, from_before, position)
         VALUES ($1, $2, $3, $4, $5, $3, '${SEALED}', 1, '${DAY}', '${DAY}', true, 9)`,
        ...four(metOf(aim)), aim.scene.promised.during.open,
      ),
  },
  'promises in a session': { 'promise there in the name of the other': (aim) => promiseIn(aim, theOther(aim)) },
  'promise of a session': {
    'move a promise to another session': (aim) => statement('UPDATE commitment SET session_id = NULL WHERE id = $1', metOf(aim).promise),
    'say at which revision its words were sealed': (aim) => statement('UPDATE commitment SET words_revision = 1 WHERE id = $1', metOf(aim).promise),
    'remove a promise of a session': (aim) => statement('DELETE FROM commitment WHERE id = $1', metOf(aim).promise),
    'close it in the name of the other': (aim) =>
      statement(`UPDATE commitment SET closed_on = '${DAY}', closed_by = $2, closed_as = 'dropped' WHERE id = $1`, metOf(aim).promise, theOther(aim)),
  },
  "the supervisor's own note": {
    'keep a note in the name of the other': (aim) => keep(aim, theOther(aim)),
    'remove a private note': (aim) => statement('DELETE FROM private_note WHERE session_id = $1', metOf(aim).sessionId),
  },
  "the supervisee's own note": {
    'take over a private note': (aim) => statement('UPDATE private_note SET writer_id = $2 WHERE session_id = $1', metOf(aim).sessionId, aim.asker),
  },
};
