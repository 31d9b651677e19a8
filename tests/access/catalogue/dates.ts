import type { Client } from 'pg';

/** Days that the application may say itself, because somebody chooses them or because no other passes the policy. Each other is dated by the database. */
export const saidByTheApplication: Readonly<Record<string, string>> = {
  'administration_event.day': 'the day that an event is about, such as a last day; when it happened is dated',
  'agreement.review_on': 'the two choose when they look at their agreement again',
  'comment_draft.releases_on': 'the writer chooses the morning; before it nobody else sees the draft',
  'commitment.due_on': 'the two promise something by a day; by which day first is dated',
  'counted_tag.month': 'the policy takes the month of the entry alone',
  'cover_weeks.review_on': 'an administrator chooses when it is looked at again',
  'group_supervision.held_on': 'a group says when it met; a constraint keeps it from days after it was recorded',
  'limits_version.review_on': 'whoever signs chooses when it is looked at again',
  'session.begins_at': 'the two choose when they meet',
  'session.day': 'the two choose when they meet',
  'signpost.review_on': 'an administrator chooses when it is looked at again',
  'staff_member.ends_on': 'the last day of a contract is known beforehand',
  'team.line_from': 'an administrator chooses from when a ward is in another line; what is published stays',
};

interface Column {
  readonly name: string;
  readonly may: string[];
  readonly dated: string[];
}

/** Columns of days and moments that the application may write and that neither the database dates nor the list above names, and what is too much on it. */
export async function dateFaults(main: Client, free: Readonly<Record<string, string>> = saidByTheApplication): Promise<string[]> {
  // A trigger dates the columns that it is given by name, or those that its function sets.
  const { rows } = await main.query<Column>(
    `SELECT c.table_name || '.' || c.column_name AS name,
            ARRAY(SELECT p FROM unnest('{INSERT,UPDATE}'::text[]) p WHERE has_column_privilege('afterword_app', r.oid, c.column_name, p)) AS may,
            ARRAY(SELECT CASE WHEN t.tgtype & 4 > 0 THEN 'INSERT' ELSE 'UPDATE' END FROM pg_trigger t JOIN pg_proc f ON f.oid = t.tgfoid
                   WHERE t.tgrelid = r.oid AND t.tgenabled = 'O' AND t.tgtype & 3 = 3 AND pg_get_triggerdef(t.oid) LIKE '%SESSION_USER = ''afterword_app''%'
                     AND f.pronamespace = 'app'::regnamespace AND f.proname IN ('date_today', 'date_moment', 'date_entry', 'date_promise')
                     AND (c.column_name = ANY (string_to_array(encode(t.tgargs, 'escape'), '\\000')) OR f.prosrc LIKE '%NEW.' || c.column_name || ' :=%')) AS dated
       FROM information_schema.columns c JOIN pg_class r ON r.relname = c.table_name AND r.relnamespace = 'public'::regnamespace
      WHERE c.table_schema = 'public' AND (c.data_type = 'date' OR c.data_type ~ '^time') ORDER BY 1`);
  const writable = rows.filter(({ may }) => may.length > 0);
  return [
    ...writable.flatMap(({ name, may, dated }) => (name in free ? [] : may.filter((way) => !dated.includes(way)).map((way) => `${name}: the application may ${way} it, and nothing dates it`))),
    ...Object.keys(free).filter((name) => !writable.some((column) => column.name === name && column.dated.length === 0)).map((name) => `${name} is on the list and need not be`),
  ];
}
