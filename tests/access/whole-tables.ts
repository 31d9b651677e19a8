import type { Client } from 'pg';
import type { DatabaseRole } from './app-role';
import { unprotected } from './catalogue/exemptions';
import { idOf, type Scene } from './scene';
import { whoseInSessions, writesInSessions } from './session-tables';
import { type Persona, personas } from './truth-table';

const IS_EDUCATOR = `$1 IN (SELECT staff_id FROM role_grant WHERE role = 'educator' AND revoked_on IS NULL)`;

const ADMINISTERS = `EXISTS (SELECT FROM role_grant g WHERE g.staff_id = $1 AND g.role = 'administrator' AND g.revoked_on IS NULL)`;

const GOVERNS = `EXISTS (SELECT FROM role_grant g WHERE g.staff_id = $1 AND g.role = 'governance' AND g.revoked_on IS NULL)`;

/** Of each table, the rows that are somebody's ($1) to see; `none` where the application role has no right at all. */
export const whose: Readonly<Record<string, string>> = {
  organisation: 'SELECT * FROM organisation WHERE $1::uuid IS NOT NULL',
  service_line: 'SELECT * FROM service_line WHERE $1::uuid IS NOT NULL',
  cover_weeks: 'SELECT * FROM cover_weeks WHERE $1::uuid IS NOT NULL',
  limits_version: 'SELECT * FROM limits_version WHERE $1::uuid IS NOT NULL',
  limits_reading: 'SELECT * FROM limits_reading WHERE staff_id = $1',
  signpost: 'SELECT * FROM signpost WHERE $1::uuid IS NOT NULL',
  team: 'SELECT * FROM team WHERE $1::uuid IS NOT NULL',
  staff_member: `SELECT * FROM staff_member m WHERE m.id = $1 OR ${ADMINISTERS}
    OR m.id IN (SELECT supervisee_id FROM supervision WHERE supervisor_id = $1 UNION SELECT supervisor_id FROM supervision WHERE supervisee_id = $1)`,
  role_grant: `SELECT * FROM role_grant WHERE staff_id = $1 OR ${ADMINISTERS}`,
  reset_request: 'none',
  supervision: 'SELECT * FROM supervision WHERE $1 IN (supervisee_id, supervisor_id)',
  credential: 'none',
  sign_in: 'none',
  second_factor: 'none',
  recovery_code: 'none',
  passkey: 'none',
  taken_challenge: 'none',
  linked_identity: 'none',
  scim_token: 'none',
  scim_person: 'none',
  invitation: 'none',
  address_notice: 'none',
  one_time_link: 'none',
  pack_link: 'none',
  mail_choice: 'none',
  mail_outbox: 'none',
  entry: 'SELECT * FROM entry WHERE author_id = $1 AND deleted_on IS NULL',
  earlier_save: `SELECT * FROM earlier_save s WHERE s.author_id = $1 AND EXISTS (SELECT FROM entry e WHERE e.id = s.entry_id AND e.deleted_on IS NULL)`,
  entry_version: `SELECT * FROM entry_version v WHERE v.author_id = $1
    OR v.id IN (SELECT version_id FROM share WHERE reader_id = $1 AND withdrawn_on IS NULL)`,
  share: 'SELECT * FROM share WHERE author_id = $1 OR (reader_id = $1 AND withdrawn_on IS NULL)',
  comment: `SELECT * FROM comment c WHERE c.author_id = $1
    OR c.share_id IN (SELECT id FROM share WHERE reader_id = $1 AND withdrawn_on IS NULL)`,
  comment_draft: `SELECT * FROM comment_draft d WHERE d.writer_id = $1 AND d.share_id IN (SELECT id FROM share WHERE withdrawn_on IS NULL)`,
  comment_edit: `SELECT * FROM comment_edit e WHERE e.author_id = $1
    OR e.share_id IN (SELECT id FROM share WHERE reader_id = $1 AND withdrawn_on IS NULL)`,
  concern_note: 'SELECT * FROM concern_note WHERE $1 IN (supervisee_id, supervisor_id)',
  audit_event: `SELECT * FROM audit_event a WHERE a.actor_id = $1 OR CASE WHEN a.author_id = $1 THEN a.disclosure_id IS NULL OR EXISTS (SELECT FROM disclosure d WHERE d.id = a.disclosure_id AND d.told_on IS NOT NULL)
    ELSE a.disclosure_id IS NOT NULL AND ${GOVERNS} END`,
  administration_event: `SELECT * FROM administration_event e WHERE $1 IN (e.actor_id, e.subject_id)
    OR $1 IN (SELECT staff_id FROM role_grant WHERE role = 'administrator' AND revoked_on IS NULL)`,
  people_import: `SELECT * FROM people_import WHERE ${ADMINISTERS}`,
  legal_hold: `SELECT * FROM legal_hold h WHERE CASE WHEN h.author_id = $1 THEN h.told_on IS NOT NULL ELSE ${GOVERNS} END`,
  disclosure: `SELECT * FROM disclosure d WHERE CASE WHEN d.author_id = $1 THEN d.told_on IS NOT NULL ELSE ${GOVERNS} END`,
  disclosed_entry: 'none',
  audit_link: 'none',
  account_closing: 'SELECT * FROM account_closing WHERE staff_id = $1',
  erasure_receipt: 'none',
  entries_erasure: 'SELECT * FROM entries_erasure WHERE staff_id = $1 AND shut_on IS NULL',
  set_aside: 'none',
  commitment: 'SELECT * FROM commitment WHERE $1 IN (supervisee_id, supervisor_id)',
  agreement: 'SELECT * FROM agreement WHERE $1 IN (supervisee_id, supervisor_id)',
  agreement_answer: 'SELECT * FROM agreement_answer WHERE $1 IN (supervisee_id, supervisor_id)',
  group_supervision: `SELECT * FROM group_supervision g WHERE g.recorder_id = $1
    OR g.id IN (SELECT group_supervision_id FROM took_part WHERE $1 IN (supervisee_id, supervisor_id))`,
  took_part: 'SELECT * FROM took_part WHERE $1 IN (supervisee_id, supervisor_id)',
  team_reflection: 'SELECT * FROM team_reflection WHERE $1::uuid IS NOT NULL',
  briefing: 'SELECT * FROM briefing WHERE $1::uuid IS NOT NULL',
  briefing_team: 'SELECT * FROM briefing_team WHERE $1::uuid IS NOT NULL',
  briefing_retirement: 'SELECT * FROM briefing_retirement WHERE $1::uuid IS NOT NULL',
  read_marks: 'SELECT * FROM read_marks WHERE staff_id = $1',
  briefing_draft: `SELECT * FROM briefing_draft WHERE ${IS_EDUCATOR}`,
  counted_tag: 'SELECT * FROM counted_tag WHERE author_id = $1',
  published_part: 'none',
  published_part_figure: 'none',
  known_part: 'none',
  ...whoseInSessions,
};

/**
 * Statements without WHERE that write, and the rows ($1) of each that are somebody's to touch. They read no column, since
 * reading one would put the policy for reading before the one for writing.
 */
export const writes: readonly { readonly sql: string; readonly touches: string }[] = [
  ...(['organisation', 'service_line', 'team'] as const).map((table) => ({ sql: `UPDATE ${table} SET revision = 7`, touches: `SELECT FROM ${table} WHERE ${ADMINISTERS}` })),
  { sql: 'UPDATE cover_weeks SET weeks = 7', touches: `SELECT FROM cover_weeks WHERE ${ADMINISTERS}` },
  { sql: 'UPDATE limits_reading SET version = 1', touches: 'SELECT FROM limits_reading WHERE staff_id = $1' },
  { sql: 'UPDATE signpost SET revision = 7', touches: `SELECT FROM signpost WHERE withdrawn_on IS NULL AND ${ADMINISTERS}` },
  { sql: 'UPDATE staff_member SET revision = 7', touches: `SELECT FROM staff_member WHERE left_on IS NULL AND ${ADMINISTERS}` },
  { sql: 'UPDATE entry SET revision = 7', touches: 'SELECT FROM entry WHERE author_id = $1 AND deleted_on IS NULL' },
  { sql: 'SELECT FROM entry FOR UPDATE', touches: 'SELECT FROM entry WHERE author_id = $1 AND deleted_on IS NULL' },
  {
    sql: `UPDATE share SET withdrawn_on = '2026-11-22', withdrawn_by = (SELECT app.staff_id())`,
    touches: 'SELECT FROM share WHERE author_id = $1 AND withdrawn_on IS NULL',
  },
  { sql: 'UPDATE comment SET resolved_on = NULL', touches: 'SELECT FROM comment WHERE author_id = $1 AND thread_id IS NULL' },
  {
    sql: 'UPDATE commitment SET closed_on = NULL, closed_by = NULL, closed_as = NULL',
    touches: `SELECT FROM commitment c JOIN supervision s ON s.id = c.supervision_id
               WHERE $1 IN (c.supervisee_id, c.supervisor_id) AND s.ended_on IS NULL`,
  },
  {
    sql: `UPDATE group_supervision SET withdrawn_on = '2026-11-22'`,
    touches: 'SELECT FROM group_supervision WHERE recorder_id = $1 AND withdrawn_on IS NULL',
  },
  {
    sql: 'UPDATE comment_draft SET revision = 7',
    touches: 'SELECT FROM comment_draft d WHERE d.writer_id = $1 AND d.share_id IN (SELECT id FROM share WHERE withdrawn_on IS NULL)',
  },
  {
    sql: 'DELETE FROM comment_draft',
    touches: 'SELECT FROM comment_draft d WHERE d.writer_id = $1 AND d.share_id IN (SELECT id FROM share WHERE withdrawn_on IS NULL)',
  },
  { sql: 'DELETE FROM team_reflection', touches: 'SELECT FROM team_reflection WHERE recorded_by = $1' },
  { sql: 'DELETE FROM briefing_retirement', touches: `SELECT FROM briefing_retirement WHERE ${IS_EDUCATOR}` },
  { sql: 'UPDATE briefing_draft SET revision = 7', touches: `SELECT FROM briefing_draft WHERE ${IS_EDUCATOR}` },
  { sql: 'UPDATE read_marks SET key_id = gen_random_uuid()', touches: 'SELECT FROM read_marks WHERE staff_id = $1' },
  { sql: 'SELECT FROM read_marks FOR UPDATE', touches: 'SELECT FROM read_marks WHERE staff_id = $1' },
  { sql: 'DELETE FROM briefing_draft', touches: `SELECT FROM briefing_draft WHERE ${IS_EDUCATOR}` },
  { sql: 'DELETE FROM counted_tag', touches: 'SELECT FROM counted_tag WHERE author_id = $1' },
  ...writesInSessions,
];

/** Every table of the main database that holds something of somebody. */
export async function protectedTables(behind: Client): Promise<string[]> {
  const { rows } = await behind.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace IN ('public'::regnamespace, 'app'::regnamespace) ORDER BY 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !(name in unprotected));
}

/** Rows of a table that a persona gets without any WHERE and should not, or does not get and should. */
export async function tableFaults(database: DatabaseRole, scene: Scene, table: string, persona: Persona): Promise<string[]> {
  const asker = idOf(scene, persona);
  const theirs = whose[table];
  if (theirs === undefined) return [`${table}: nobody has said whose its rows are`];
  if (theirs === 'none') {
    const outcome = await database.attempt(asker, { sql: `SELECT FROM ${table}`, values: [] });
    return 'refusedWith' in outcome && outcome.refusedWith === '42501' ? [] : [`${persona} may ask ${table}`];
  }
  const { rows } = await scene.hospital.behind.query<{ line: string }>(`SELECT to_jsonb(x)::text AS line FROM (${theirs}) x`, [asker]);
  const got = await database.rows<{ line: string }>(asker, `SELECT to_jsonb(${table})::text AS line FROM ${table}`);
  const expected = new Set(rows.map(({ line }) => line));
  const foreign = got.filter(({ line }) => !expected.has(line)).length;
  const missing = expected.size - (got.length - foreign);
  return [
    ...(foreign > 0 ? [`${persona} sees ${foreign} foreign rows of ${table}`] : []),
    ...(missing > 0 ? [`${persona} misses ${missing} own rows of ${table}`] : []),
  ];
}

/** Rows that a persona's statement without WHERE touches beyond their own. */
export async function writeFaults(database: DatabaseRole, scene: Scene, { sql, touches }: (typeof writes)[number], persona: Persona): Promise<string[]> {
  const asker = idOf(scene, persona);
  const own = (await scene.hospital.behind.query(touches, [asker])).rowCount ?? 0;
  const outcome = await database.attempt(asker, { sql, values: [] });
  const touched = 'rows' in outcome ? outcome.rows : outcome.refusedWith;
  return touched === own ? [] : [`${persona} touches ${touched} rows instead of ${own} with ${sql}`];
}

/** Everything a statement without WHERE gets wrong, for everyone, in one table or in all. */
export async function whereLessFaults(database: DatabaseRole, scene: Scene, only?: string): Promise<string[]> {
  const tables = (await protectedTables(scene.hospital.behind)).filter((table) => !only || table === only);
  const faults: string[] = [];
  for (const persona of personas) {
    for (const table of tables) faults.push(...(await tableFaults(database, scene, table, persona)));
    for (const write of writes) {
      if (!only || new RegExp(`\\b${only}\\b`, 'u').test(write.sql)) faults.push(...(await writeFaults(database, scene, write, persona)));
    }
  }
  return faults;
}
