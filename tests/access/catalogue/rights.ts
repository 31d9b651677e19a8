import type { Client } from 'pg';

const PRIVILEGES = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'];

const EVERYTHING = ['organisation', 'service_line', 'team', 'staff_member', 'role_grant', 'supervision', 'credential', 'sign_in', 'sign_in_guess',
  'comment_draft', 'comment_edit', 'concern_note',
  'briefing', 'signpost', 'entry', 'earlier_save', 'entry_version', 'share', 'comment', 'audit_event', 'commitment', 'mail_choice', 'mail_outbox', 'team_reflection', 'counted_tag', 'published_month', 'published_figure', 'published_part', 'published_part_figure', 'migrations',
  'standing_limit', 'agreement', 'agreement_answer', 'cover_weeks', 'group_supervision', 'took_part',

  'session', 'session_topic', 'session_note', 'private_note', 'session_confirmation', 'session_correction', 'confirmed_promise'];

const DEFINED_FOR_THE_APPLICATION = ['choose_mail', 'cover_of_everyone', 'choose_mail_rhythm', 'claim_mail', 'mail_rhythm', 'mail_wanted', 'note_mail', 'queue_reminders', 'remember_mail_link', 'unsubscribe', 'begin_sign_in', 'credential_of', 'delete_entry', 'end_sign_in', 'key_ids', 'names_among', 'next_entry_position', 'purge_comment_drafts', 'purge_deleted', 'purge_earlier_saves', 'release_due_comments', 'restore_entry', 'signed_in', 'staff_id'];

/** What each role may do in the main database, counted with everything it gets from PUBLIC or a membership. */
export const mainRights: Readonly<Record<string, readonly string[]>> = {
  afterword_app: [
    'database: CONNECT', 'schema public: USAGE', 'schema app: USAGE',
    ...DEFINED_FOR_THE_APPLICATION.map((name) => `function ${name}: EXECUTE`),
    ...['organisation', 'service_line', 'team', 'staff_member', 'role_grant', 'supervision', 'briefing', 'signpost', 'standing_limit', 'cover_weeks'].map((table) => `${table}: SELECT`),
    ...['SELECT', 'INSERT', 'UPDATE', 'DELETE'].map((privilege) => `sign_in_guess: ${privilege}`),
    'supervision: UPDATE (key_id)',
    'entry: SELECT', 'entry: INSERT', 'entry: UPDATE (body, counts_in_trends, heading, key_id, revision, versions)',
    'earlier_save: SELECT', 'earlier_save: INSERT',
    'entry_version: SELECT', 'entry_version: INSERT',
    'share: SELECT', 'share: INSERT', 'share: UPDATE (withdrawn_by, withdrawn_on)',
    'comment: SELECT', 'comment: INSERT', 'comment: UPDATE (resolved_on)',
    'comment_draft: SELECT', 'comment_draft: INSERT', 'comment_draft: UPDATE (body, key_id, release, releases_on, revision)', 'comment_draft: DELETE',
    'comment_edit: SELECT', 'comment_edit: INSERT',
    'concern_note: SELECT', 'concern_note: INSERT',
    'audit_event: SELECT', 'audit_event: INSERT',
    'team_reflection: SELECT', 'team_reflection: INSERT', 'team_reflection: DELETE',
    'commitment: SELECT', 'commitment: INSERT',
    'commitment: UPDATE (carried_on, closed_as, closed_by, closed_on, due_on, first_due_on, owner_id, revision, words)',
    'agreement: SELECT', 'agreement: INSERT', 'agreement_answer: SELECT', 'agreement_answer: INSERT',
    'group_supervision: SELECT', 'group_supervision: INSERT', 'group_supervision: UPDATE (withdrawn_on)', 'took_part: SELECT', 'took_part: INSERT',
    'counted_tag: SELECT', 'counted_tag: INSERT', 'counted_tag: DELETE',
    'session: SELECT', 'session: INSERT',
    'session: UPDATE (arrangement, begins_at, cancelled_by, cancelled_on, checks, checks_revision, confirmed_on, day, finished_on, minutes, place, reason)',
    'session_topic: SELECT', 'session_topic: INSERT', 'session_topic: DELETE', 'session_topic: UPDATE (position, talked_on)',
    'session_note: SELECT', 'session_note: INSERT', 'session_note: UPDATE (body, revision, written_on)',
    'private_note: SELECT', 'private_note: INSERT', 'private_note: UPDATE (body, key_id, revision, written_on)',
    'session_confirmation: SELECT', 'session_confirmation: INSERT', 'session_confirmation: UPDATE (confirmed_on, revision)',
    'session_correction: SELECT', 'session_correction: INSERT',
    'confirmed_promise: SELECT', 'function promises_of_session: EXECUTE', 'function was_left: EXECUTE',
    'published_month: SELECT (month)',
  ],
  afterword_trends: ['database: CONNECT', 'schema public: USAGE', 'briefing: SELECT', 'published_month: SELECT', 'published_figure: SELECT', 'published_part: SELECT', 'published_part_figure: SELECT'],
  afterword_publication: [
    'database: CONNECT', 'schema public: USAGE', 'schema app: USAGE', 'briefing: SELECT', 'team: SELECT', 'service_line: SELECT', 'function places_of_work: EXECUTE',
    'counted_tag: SELECT', 'counted_tag: DELETE', 'counted_tag: MAINTAIN',
    'published_month: SELECT', 'published_month: INSERT', 'published_figure: SELECT', 'published_figure: INSERT',
    'published_part: SELECT', 'published_part: INSERT', 'published_part_figure: SELECT', 'published_part_figure: INSERT',
  ],
  afterword_keys: [],
  afterword_backup: ['database: CONNECT', 'schema public: USAGE', 'schema app: USAGE', 'sequence migrations_id_seq: SELECT', ...EVERYTHING.map((table) => `${table}: SELECT`)],
};

/** The same in the key store's database. */
export const keyRights: Readonly<Record<string, readonly string[]>> = {
  afterword_keys: ['database: CONNECT', 'schema public: USAGE', 'author_key: SELECT', 'author_key: INSERT', 'supervision_key: SELECT', 'supervision_key: INSERT'],
  afterword_backup: ['database: CONNECT', 'schema public: USAGE', 'sequence migrations_id_seq: SELECT', 'author_key: SELECT', 'supervision_key: SELECT', 'migrations: SELECT'],
  afterword_app: [],
  afterword_trends: [],
  afterword_publication: [],
};

/** Rights that a role has and should not have, or lacks and needs. */
export async function rightFaults(behind: Client, expected: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const faults: string[] = [];
  for (const [role, rights] of Object.entries(expected)) {
    const found = new Set(await rightsOf(behind, role));
    for (const right of found) if (!rights.includes(right)) faults.push(`${role} may, and should not: ${right}`);
    for (const right of rights) if (!found.has(right)) faults.push(`${role} may not, and should: ${right}`);
  }
  return faults;
}

async function rightsOf(behind: Client, role: string): Promise<string[]> {
  const { rows } = await behind.query<{ granted: string }>(
    `WITH ours AS (SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')
     SELECT 'database: ' || p AS granted FROM unnest('{CONNECT,CREATE,TEMPORARY}'::text[]) p WHERE has_database_privilege($1, current_database(), p)
     UNION ALL
     SELECT format('schema %s: %s', o.nspname, p) FROM ours o, unnest('{USAGE,CREATE}'::text[]) p WHERE has_schema_privilege($1, o.oid, p)
     UNION ALL
     SELECT format('function %s: EXECUTE', f.proname) FROM pg_proc f JOIN ours o ON o.oid = f.pronamespace WHERE has_function_privilege($1, f.oid, 'EXECUTE')
        AND has_schema_privilege($1, o.oid, 'USAGE')
     UNION ALL
     SELECT format('sequence %s: %s', c.relname, p) FROM pg_class c JOIN ours o ON o.oid = c.relnamespace, unnest('{USAGE,SELECT,UPDATE}'::text[]) p
      WHERE c.relkind = 'S' AND has_sequence_privilege($1, c.oid, p)
     UNION ALL
     SELECT format('%s: %s', c.relname, p) FROM pg_class c JOIN ours o ON o.oid = c.relnamespace, unnest($2::text[]) p
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND has_table_privilege($1, c.oid, p)
     UNION ALL
     SELECT format('%s: %s (%s)', c.relname, p, string_agg(a.attname, ', ' ORDER BY a.attname))
       FROM pg_class c JOIN ours o ON o.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped,
            unnest('{SELECT,INSERT,UPDATE,REFERENCES}'::text[]) p
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT has_table_privilege($1, c.oid, p) AND has_column_privilege($1, c.oid, a.attnum, p)
      GROUP BY c.relname, p`,
    [role, PRIVILEGES],
  );
  return rows.map(({ granted }) => granted);
}

/** Whatever is granted to everyone: databases, schemas, tables, columns, functions, and what will be created. */
export async function publicFaults(behind: Client): Promise<string[]> {
  const { rows } = await behind.query<{ fault: string }>(
    `SELECT format('%s %s is open to everyone: %s', kind, name, g.privilege_type) AS fault
       FROM (
         SELECT 'database' AS kind, datname::text AS name, coalesce(datacl, acldefault('d', datdba)) AS acl FROM pg_database WHERE datname = current_database()
         UNION ALL SELECT 'schema', nspname, coalesce(nspacl, acldefault('n', nspowner)) FROM pg_namespace
         UNION ALL SELECT 'relation', relname, coalesce(relacl, acldefault('r', relowner)) FROM pg_class
         UNION ALL SELECT 'column', attrelid::regclass || '.' || attname, attacl FROM pg_attribute WHERE attacl IS NOT NULL
         UNION ALL SELECT 'function', oid::regprocedure::text, coalesce(proacl, acldefault('f', proowner)) FROM pg_proc
         UNION ALL SELECT 'future', defaclobjtype::text, defaclacl FROM pg_default_acl
       ) everything, aclexplode(acl) g
      WHERE g.grantee = 0
        AND NOT (kind = 'schema' AND name IN ('pg_catalog', 'information_schema'))
        AND NOT (kind = 'relation' AND name IN (SELECT relname FROM pg_class WHERE oid < 16384))
        AND NOT (kind = 'column' AND name ~ '^(pg_|information_schema)')
        AND NOT (kind = 'function' AND name IN (SELECT oid::regprocedure::text FROM pg_proc WHERE oid < 16384))`,
  );
  return rows.map(({ fault }) => fault);
}
