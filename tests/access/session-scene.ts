import { randomUUID } from 'node:crypto';
import type { Hospital } from '../support/hospital';
import type { Person } from '../support/person';
import { type SessionState, sessionStates } from './session-truth';

const SEALED = 'eyJhbGciOiJkaXIifQ..aaaa.bbbb.cccc';
const DAY = '2026-11-22';

/** One session and what stands in it. Restorative ones hold nothing, so that their ids name nothing. */
export interface Met {
  readonly sessionId: string;
  readonly supervisionId: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly superviseeTopic: string;
  readonly supervisorTopic: string;
  readonly learning: string;
  readonly remark: string;
  readonly correction: string;
}

export type Sessions = Readonly<Record<SessionState, Met>>;

interface Pair {
  readonly supervisionId: string;
  readonly supervisee: Person;
  readonly supervisor: Person;
}

/** A session in every state: those of an ended supervision between its two people, the others between the current two. */
export async function setSessions(hospital: Hospital, now: Pair, restorative: Pair, ended: Pair): Promise<Sessions> {
  const sessions: Partial<Record<SessionState, Met>> = {};
  for (const state of sessionStates) {
    const pair = state === 'restorative' ? restorative : state.endsWith('the end') ? ended : now;
    sessions[state] = await meet(hospital, state, pair);
  }
  return sessions as Sessions;
}

async function meet({ behind }: Hospital, state: SessionState, { supervisionId, supervisee, supervisor }: Pair): Promise<Met> {
  const met: Met = {
    sessionId: randomUUID(), supervisionId, superviseeId: supervisee.id, supervisorId: supervisor.id,
    superviseeTopic: randomUUID(), supervisorTopic: randomUUID(), learning: randomUUID(), remark: randomUUID(), correction: randomUUID(),
  };
  const four = [met.sessionId, supervisionId, supervisee.id, supervisor.id];
  await behind.query(
    `INSERT INTO session (id, supervision_id, supervisee_id, supervisor_id, planned_by, planned_on, day, begins_at, minutes, arrangement)
     VALUES ($1, $2, $3, $4, $4, '${DAY}', '${DAY}', '14:00', 45, 1)`,
    four,
  );
  if (state === 'restorative') return met;
  const topics = [
    [met.superviseeTopic, supervisee.id, 'words', SEALED], [met.supervisorTopic, supervisor.id, 'words', SEALED],
    [met.learning, supervisor.id, 'learning', null], [met.remark, supervisor.id, 'remark', null],
  ];
  for (const [at, topic] of topics.entries()) {
    await behind.query(
      `INSERT INTO session_topic (session_id, supervision_id, supervisee_id, supervisor_id, id, added_by, kind, title, position) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [...four, ...topic, at + 1],
    );
  }
  for (const writer of [supervisee.id, supervisor.id]) {
    await behind.query(
      `INSERT INTO session_note (session_id, supervision_id, supervisee_id, supervisor_id, topic_id, writer_id, revision, written_on, body) VALUES ($1, $2, $3, $4, $5, $6, 1, '${DAY}', '${SEALED}')`,
      [...four, met.learning, writer],
    );
    if (state === 'planned') continue;
    await behind.query(
      `INSERT INTO private_note (session_id, supervision_id, supervisee_id, supervisor_id, writer_id, revision, written_on, key_id, body) VALUES ($1, $2, $3, $4, $5, 1, '${DAY}', gen_random_uuid(), '${SEALED}')`,
      [...four, writer],
    );
  }
  if (state === 'cancelled') {
    await behind.query(`UPDATE session SET cancelled_on = '${DAY}', cancelled_by = supervisor_id, reason = '${SEALED}' WHERE id = $1`, [met.sessionId]);
    return met;
  }
  const confirmed = state.startsWith('confirmed');
  for (const person of confirmed ? [supervisor.id, supervisee.id] : [supervisor.id]) {
    await behind.query(
      `INSERT INTO session_confirmation (session_id, supervision_id, supervisee_id, supervisor_id, person_id, revision, confirmed_on) SELECT $1, $2, $3, $4, $5, revision, '${DAY}' FROM session WHERE id = $1`,
      [...four, person],
    );
  }
  if (!confirmed) return met;
  await behind.query(`UPDATE session SET finished_on = '${DAY}', confirmed_on = '${DAY}' WHERE id = $1`, [met.sessionId]);
  await behind.query(
    `INSERT INTO session_correction (session_id, supervision_id, supervisee_id, supervisor_id, id, writer_id, position, written_on, body) VALUES ($1, $2, $3, $4, $5, $3, 1, '${DAY}', '${SEALED}')`,
    [...four, met.correction],
  );
  return met;
}
