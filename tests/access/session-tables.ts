const TWO = '$1 IN (supervisee_id, supervisor_id)';
const OPEN = `(SELECT s.id FROM session s JOIN supervision v ON v.id = s.supervision_id
  WHERE s.confirmed_on IS NULL AND s.cancelled_on IS NULL AND v.ended_on IS NULL)`;
const LASTING = '(SELECT id FROM supervision WHERE ended_on IS NULL)';

/** Of each table of a session, the rows that are somebody's ($1) to see. */
export const whoseInSessions: Readonly<Record<string, string>> = {
  session: `SELECT * FROM session WHERE ${TWO}`,
  session_topic: `SELECT * FROM session_topic WHERE ${TWO}`,
  session_note: `SELECT * FROM session_note WHERE ${TWO}`,
  private_note: 'SELECT * FROM private_note WHERE writer_id = $1',
  session_confirmation: `SELECT * FROM session_confirmation WHERE ${TWO}`,
  session_correction: `SELECT * FROM session_correction WHERE ${TWO}`,
  confirmed_promise: `SELECT * FROM confirmed_promise WHERE ${TWO}`,
};

/** Writes without WHERE, and the rows ($1) of each that are somebody's to touch. */
export const writesInSessions = [
  { sql: 'UPDATE session SET checks_revision = 7', touches: `SELECT FROM session WHERE ${TWO} AND id IN ${OPEN}` },
  { sql: `UPDATE session_topic SET talked_on = '2026-11-22'`, touches: `SELECT FROM session_topic WHERE ${TWO} AND session_id IN ${OPEN}` },
  { sql: 'DELETE FROM session_topic', touches: `SELECT FROM session_topic WHERE added_by = $1 AND kind IN ('share', 'words') AND session_id IN ${OPEN}` },
  { sql: 'UPDATE session_note SET revision = 7', touches: `SELECT FROM session_note WHERE writer_id = $1 AND session_id IN ${OPEN}` },
  { sql: 'UPDATE private_note SET revision = 7', touches: `SELECT FROM private_note WHERE writer_id = $1 AND supervision_id IN ${LASTING}` },
  { sql: `UPDATE session_confirmation SET confirmed_on = '2026-11-22'`, touches: `SELECT FROM session_confirmation WHERE person_id = $1 AND session_id IN ${OPEN}` },
] as const;

/** The rows of the truth table that stand on a table of a session. */
export const sessionsStandOn = {
  session: ['planning', 'session'],
  session_topic: ['session', 'what stands in a session'],
  session_note: ['session', 'what stands in a session'],
  private_note: ['session', "the supervisor's own note", "the supervisee's own note"],
  session_confirmation: ['session', 'what stands in a session'],
  session_correction: ['session', 'what stands in a session'],
  confirmed_promise: ['what stands in a session'],
} as const;

/** The policies of these tables, and their clauses that look at no column which the application role may change. */
export const sessionPolicies = [
  'confirmed_promise_read',
  'private_note_read', 'private_note_revise', 'private_note_write', 'session_change', 'session_confirmation_give', 'session_confirmation_read',
  'session_confirmation_renew', 'session_correction_append', 'session_correction_read', 'session_note_read', 'session_note_revise', 'session_note_write',
  'session_plan', 'session_read', 'session_topic_add', 'session_topic_change', 'session_topic_read', 'session_topic_remove',
];
export const nothingToCheckInSessions = ['session_topic_change check', 'session_note_revise check', 'private_note_revise check'];
