import type { Client } from 'pg';

const PRIVILEGES = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'];

const EVERYTHING = ['organisation', 'legal_hold', 'disclosure', 'disclosed_entry', 'service_line', 'team', 'staff_member', 'role_grant', 'supervision', 'credential', 'sign_in', 'one_time_link', 'pack_link', 'reset_request', 'sign_in_guess',
  'comment_draft', 'comment_edit', 'concern_note', 'briefing_team', 'briefing_retirement', 'briefing_draft', 'read_marks',
  'briefing', 'signpost', 'entry', 'earlier_save', 'entry_version', 'share', 'comment', 'audit_event', 'commitment', 'mail_choice', 'mail_outbox', 'team_reflection', 'counted_tag', 'published_month', 'published_figure', 'published_together', 'published_part', 'published_part_figure', 'known_part', 'migrations',
  'administration_event', 'audit_link', 'account_closing', 'erasure_receipt', 'entries_erasure', 'set_aside', 'retention_rule', 'people_import',
  'sign_in_rule', 'second_factor', 'recovery_code', 'passkey', 'taken_challenge', 'linked_identity', 'scim_token', 'scim_person', 'invitation', 'address_notice',
  'standing_limit', 'limits_version', 'limits_reading', 'agreement', 'agreement_answer', 'cover_weeks', 'group_supervision', 'took_part',

  'session', 'session_topic', 'session_note', 'private_note', 'session_confirmation', 'session_correction', 'confirmed_promise'];

const DEFINED_FOR_THE_APPLICATION = ['cover_of_everyone', 'choose_mail_rhythm', 'claim_mail', 'mail_rhythm', 'note_mail', 'queue_reminders', 'remember_mail_link', 'unsubscribe', 'begin_sign_in', 'administers', 'ask_reset', 'begin_supervision', 'begin_supervisions', 'suspend_after_last_day', 'end_supervision', 'make_link', 'name_marks', 'people_of_house', 'supervisions_of_house', 'invited_by_import', 'supervisions_around', 'link_behind', 'use_link', 'use_first_link', 'credential_of', 'delete_entry', 'end_sign_in', 'has_sealed', 'key_ids', 'names_among', 'next_entry_position', 'purge_comment_drafts', 'purge_deleted', 'purge_earlier_saves', 'release_due_comments', 'restore_entry', 'signed_in', 'staff_id'];

const FOR_SIGN_INS = ['begin_sign_in', 'signed_in', 'own_sign_ins', 'end_own_sign_in', 'end_other_sign_ins', 'prove_sign_in', 'change_sign_in_rule',
  'identity_behind', 'role_by_group', 'trust_sign_in', 'own_identities', 'link_identity', 'unlink_identity', 'accept_link', 'accept_coded_link', 'use_coded_link', 'make_coded_link', 'link_takes', 'has_password',
  'take_challenge', 'passkey_of', 'use_passkey', 'second_step_of', 'own_passkeys', 'add_passkey', 'remove_passkey',
  'hold_sign_in', 'is_new_administrator', 'take_step', 'take_recovery_code', 'own_second_factor', 'begin_second_factor', 'set_second_factor', 'end_half_sign_ins', 'renew_recovery_codes', 'remove_second_factor'];

const FOR_DIRECTORIES = ['make_directory_token', 'end_directory_token', 'directory_tokens', 'directory_with', 'directory_people', 'directory_brings_in', 'directory_changes', 'directory_removes'];

const FOR_INVITATIONS = ['invite', 'uninvited', 'invitations_of_house', 'invitation_of', 'claim_invitation', 'claim_invitation_of', 'note_invitation', 'claim_notice', 'note_notice', 'forget_notices'];

/** What each role may do in the main database, counted with everything it gets from PUBLIC or a membership. */
export const mainRights: Readonly<Record<string, readonly string[]>> = {
  afterword_app: [
    'database: CONNECT', 'schema public: USAGE', 'schema app: USAGE',
    ...[...DEFINED_FOR_THE_APPLICATION, ...FOR_SIGN_INS, ...FOR_DIRECTORIES, ...FOR_INVITATIONS].map((name) => `function ${name}: EXECUTE`),
    ...['organisation', 'service_line', 'team', 'staff_member', 'role_grant', 'supervision', 'briefing', 'signpost', 'standing_limit', 'cover_weeks'].map((table) => `${table}: SELECT`),
    ...['SELECT', 'INSERT', 'UPDATE', 'DELETE'].map((privilege) => `sign_in_guess: ${privilege}`),
    'supervision: UPDATE (key_id)',
    'signpost: INSERT (code, for_what, hours, kind, name, phone, place, position, review_on)',
    'signpost: UPDATE (for_what, hours, kind, name, phone, place, review_on, revision, withdrawn_on)',
    'organisation: UPDATE (cover_revision, name, revision)', 'cover_weeks: INSERT', 'cover_weeks: UPDATE (review_on, weeks)',
    'limits_version: SELECT', 'limits_version: INSERT', 'limits_reading: SELECT', 'limits_reading: INSERT', 'limits_reading: UPDATE (version)', 'service_line: INSERT (id, name)', 'service_line: UPDATE (closed_on, name, revision)',
    'team: INSERT (id, kind, name, service_line_id)', 'team: UPDATE (closed_on, line_before, line_from, name, revision, service_line_id)',
    'staff_member: INSERT (email, ends_on, family_name, given_name, id, job_title, staff_group, team_id)',
    'staff_member: UPDATE (email, ends_on, family_name, given_name, job_title, left_on, placed_on, revision, staff_group, suspended_on, team_id)',
    'role_grant: INSERT (granted_on, role, staff_id)', 'role_grant: UPDATE (revoked_on)',
    'briefing: INSERT', 'briefing_team: SELECT', 'briefing_team: INSERT',
    'briefing_retirement: SELECT', 'briefing_retirement: INSERT', 'briefing_retirement: DELETE',
    'briefing_draft: SELECT', 'briefing_draft: INSERT', 'briefing_draft: DELETE', 'briefing_draft: UPDATE (changed_on, document, revision)',
    'read_marks: SELECT', 'read_marks: INSERT', 'read_marks: UPDATE (key_id, marks)',
    'entry: SELECT', 'entry: INSERT', 'entry: UPDATE (body, counts_in_trends, heading, key_id, revision, versions)',
    'earlier_save: SELECT', 'earlier_save: INSERT',
    'entry_version: SELECT', 'entry_version: INSERT',
    'share: SELECT', 'share: INSERT', 'share: UPDATE (withdrawn_by, withdrawn_on)',
    'comment: SELECT', 'comment: INSERT', 'comment: UPDATE (resolved_on)',
    'comment_draft: SELECT', 'comment_draft: INSERT', 'comment_draft: UPDATE (body, key_id, release, releases_on, revision)', 'comment_draft: DELETE',
    'comment_edit: SELECT', 'comment_edit: INSERT',
    'concern_note: SELECT', 'concern_note: INSERT',
    'audit_event: SELECT', 'audit_event: INSERT', 'administration_event: SELECT', 'administration_event: INSERT', 'people_import: SELECT', 'people_import: INSERT',
    'function chain_audit: EXECUTE', 'function check_audit: EXECUTE', ...['make_own_pack_link', 'make_pack_link', 'pack_behind', 'note_pack_fetched', 'own_pack_link', 'bring_back'].map((name) => `function ${name}: EXECUTE`), 'function names_of_staff: EXECUTE', 'function audited_supervisors: EXECUTE', 'function names_of_who_acted: EXECUTE', 'function change_password: EXECUTE',
    'account_closing: SELECT', 'entries_erasure: SELECT', 'retention_rule: SELECT', 'sign_in_rule: SELECT',
    ...['close_account', 'keep_account', 'accounts_due', 'empty_account', 'finish_erasure', 'erasure_with', 'erase_entries', 'keep_entries', 'entries_due', 'shut_entries', 'empty_entries', 'finish_entries'].map((name) => `function ${name}: EXECUTE`),
    'legal_hold: SELECT', 'function governs: EXECUTE', ...['first_leads', 'leads_who_agree', 'leads_asked', 'agree_to_lead', 'refuse_lead'].map((name) => `function ${name}: EXECUTE`), ...['place_hold', 'confirm_hold', 'review_hold', 'lift_hold', 'renew_silence_of_hold', 'tell_of_hold', 'people_to_govern', 'names_in_governance', 'lapse_holds',
      'may_i_approve', 'leads_since', 'ask_disclosure', 'approve_disclosure', 'end_disclosure', 'end_disclosures', 'renew_silence_of_disclosure', 'tell_of_disclosure', 'disclosed_items', 'open_disclosed'].map((name) => `function ${name}: EXECUTE`), 'disclosure: SELECT',
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
    'published_month: SELECT (month)', 'migrations: SELECT',
  ],
  afterword_trends: ['database: CONNECT', 'schema public: USAGE', 'schema app: USAGE', 'function is_educator: EXECUTE', 'briefing: SELECT (code, document, published_on, version)', 'published_month: SELECT', 'published_figure: SELECT', 'published_together: SELECT', 'published_part: SELECT', 'published_part_figure: SELECT', 'known_part: SELECT'],
  afterword_publication: [
    'database: CONNECT', 'schema public: USAGE', 'schema app: USAGE', 'briefing: SELECT (code, document, published_on, version)', 'team: SELECT', 'service_line: SELECT', 'function places_of_work: EXECUTE', 'function places_at_the_end: EXECUTE',
    'counted_tag: SELECT', 'counted_tag: DELETE', 'counted_tag: MAINTAIN',
    'published_month: SELECT', 'published_month: INSERT', 'published_figure: SELECT', 'published_figure: INSERT',
    'published_part: INSERT', 'published_part_figure: INSERT', 'published_together: INSERT',
  ],
  afterword_keys: [],
  afterword_backup: ['database: CONNECT', 'schema public: USAGE', 'schema app: USAGE', 'sequence migrations_id_seq: SELECT', ...EVERYTHING.map((table) => `${table}: SELECT`)],
};

/** The same in the key store's database. */
export const keyRights: Readonly<Record<string, readonly string[]>> = {
  afterword_keys: ['database: CONNECT', 'schema public: USAGE', 'author_key: SELECT', 'author_key: INSERT', 'erased_author: SELECT', 'former_author_key: SELECT', 'erased_key: SELECT', ...['destroy_author_key', 'put_author_key_away', 'destroy_former_key'].map((name) => `function ${name}: EXECUTE`), 'supervision_key: SELECT', 'supervision_key: INSERT', 'house_key: SELECT', 'house_key: INSERT', 'master_key: SELECT', 'migrations: SELECT'],
  afterword_backup: ['database: CONNECT', 'schema public: USAGE', 'sequence migrations_id_seq: SELECT', 'sequence master_key_position_seq: SELECT', 'author_key: SELECT', 'former_author_key: SELECT', 'erased_author: SELECT', 'erased_key: SELECT', 'supervision_key: SELECT', 'house_key: SELECT', 'master_key: SELECT', 'migrations: SELECT'],
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
