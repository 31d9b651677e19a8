import type { MigrationInterface, QueryRunner } from 'typeorm';

const GOVERNS = '(SELECT app.governs((SELECT app.staff_id())))';

/**
 * Where disclosures stand, the sealed copies of what they name, and the audit of who looked, in the chain with every other row. Nobody
 * can ask for one yet. Older code that still serves writes readings as before.
 */
export class KeepWhatIsDisclosed implements MigrationInterface {
  readonly name = 'KeepWhatIsDisclosed1764374400042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(AUDIT);
    // The chain covers what an opening by law is of; a row that has none of it reads as it did, since what is missing is left out.
    const chains = (await runner.query(
      `SELECT pg_get_functiondef(oid) AS sql FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND proname IN ('chain_audit', 'check_audit')`)) as { sql: string }[];
    for (const { sql } of chains) {
      const longer = sql.replaceAll('a.author_id, a.share_id)', 'a.author_id, a.share_id, a.disclosure_id, a.item_id)');
      if (longer === sql || chains.length !== 2) throw new Error('The chain of the audit is made otherwise than this migration knows.');
      await runner.query(longer);
    }
    // Whatever is known to the audit by now stays known.
    const [known] = (await runner.query(`SELECT pg_get_constraintdef(oid) AS sql FROM pg_constraint WHERE conname = 'administration_event_action_known'`)) as { sql: string }[];
    const actions = [...(known?.sql ?? '').matchAll(/'([a-z-]+)'/gu)].map(([, action]) => action);
    const [own] = (await runner.query(
      `SELECT pg_get_expr(polwithcheck, polrelid) AS sql FROM pg_policy WHERE polname = 'administration_event_of_accounts'`)) as { sql: string }[];
    const added = ['disclosure-asked', 'disclosure-approved', 'disclosure-ended'];
    const quoted = (names: readonly (string | undefined)[]): string => names.map((name) => `'${name}'`).join(', ');
    await runner.query(`
      ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
        ADD CONSTRAINT administration_event_action_known CHECK (action IN (${quoted([...actions, ...added])}));
      ALTER POLICY administration_event_of_accounts ON administration_event
        WITH CHECK ((${own?.sql}) OR (subject_id IS NULL AND about_id IS NOT NULL AND action IN (${quoted(added)})));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const TABLES = `
  CREATE TABLE disclosure (
    id uuid CONSTRAINT disclosure_pk PRIMARY KEY,
    author_id uuid NOT NULL CONSTRAINT disclosure_author_fk REFERENCES staff_member,
    covers text NOT NULL CONSTRAINT disclosure_covers_known CHECK (covers IN ('entries', 'shared')),
    from_day date NOT NULL,
    until_day date NOT NULL,
    fields text[] NOT NULL CONSTRAINT disclosure_fields_known CHECK (cardinality(fields) > 0 AND fields <@ ARRAY['words', 'themes', 'comments']),
    reason text NOT NULL CONSTRAINT disclosure_reason_known CHECK (reason IN ('court-order', 'coroner', 'police', 'regulator', 'claim')),
    reference text NOT NULL CONSTRAINT disclosure_reference_short CHECK (length(reference) BETWEEN 1 AND 60),
    asked_by uuid NOT NULL CONSTRAINT disclosure_asked_by_fk REFERENCES staff_member,
    asked_on date NOT NULL,
    lapses_on date NOT NULL,
    days integer NOT NULL CONSTRAINT disclosure_days_few CHECK (days BETWEEN 1 AND 30),
    approved_by uuid CONSTRAINT disclosure_approved_by_fk REFERENCES staff_member,
    approved_on date,
    ends_on date,
    silence text CONSTRAINT disclosure_silence_known CHECK (silence IN ('court', 'crime', 'harm', 'other-law')),
    silence_days integer CONSTRAINT disclosure_silence_days CHECK (silence_days BETWEEN 1 AND 90),
    silence_by uuid CONSTRAINT disclosure_silence_by_fk REFERENCES staff_member,
    silence_review_on date,
    told_on date,
    ended_by uuid CONSTRAINT disclosure_ended_by_fk REFERENCES staff_member,
    ended_on date,
    CONSTRAINT disclosure_period CHECK (from_day <= until_day AND until_day - from_day < 366 AND until_day <= asked_on),
    CONSTRAINT disclosure_comments_of_shares CHECK (covers = 'shared' OR NOT 'comments' = ANY (fields)),
    CONSTRAINT disclosure_two_people CHECK (approved_by <> asked_by),
    CONSTRAINT disclosure_of_another CHECK (author_id <> asked_by AND author_id <> approved_by AND author_id <> silence_by AND author_id <> ended_by),
    CONSTRAINT disclosure_approved_whole CHECK ((approved_on IS NULL) = (approved_by IS NULL) AND (approved_on IS NULL) = (ends_on IS NULL)),
    CONSTRAINT disclosure_silence_whole CHECK ((silence IS NULL) = (silence_days IS NULL)),
    CONSTRAINT disclosure_told_or_silent CHECK (approved_on IS NULL OR told_on IS NOT NULL OR (silence IS NOT NULL AND silence_by IS NOT NULL AND silence_review_on IS NOT NULL))
  );
  COMMENT ON TABLE disclosure IS 'That a lead may read what one author wrote or shared on certain days, by which right, who allowed it, and until when.';
  COMMENT ON COLUMN disclosure.lapses_on IS 'A request that nobody approved by this day is over.';
  COMMENT ON COLUMN disclosure.told_on IS 'Since when its author knows; the day of the approval, unless the law forbade it.';
  CREATE INDEX disclosure_by_author ON disclosure (author_id);

  CREATE TABLE disclosed_entry (
    disclosure_id uuid NOT NULL CONSTRAINT disclosed_entry_disclosure_fk REFERENCES disclosure,
    entry_id uuid NOT NULL,
    author_id uuid NOT NULL,
    created_on date NOT NULL,
    position integer NOT NULL,
    revision integer NOT NULL,
    key_id uuid NOT NULL,
    heading text NOT NULL CONSTRAINT disclosed_entry_heading_sealed CHECK (heading LIKE 'eyJ%..%.%.%'),
    body text NOT NULL CONSTRAINT disclosed_entry_body_sealed CHECK (body LIKE 'eyJ%..%.%.%'),
    CONSTRAINT disclosed_entry_pk PRIMARY KEY (disclosure_id, entry_id),
    CONSTRAINT disclosed_entry_entry_fk FOREIGN KEY (entry_id, author_id) REFERENCES entry (id, author_id) ON DELETE CASCADE
  );
  COMMENT ON TABLE disclosed_entry IS 'An entry as it stood when its disclosure was approved, sealed as it was; gone with the disclosure, or with the entry.';
  CREATE INDEX disclosed_entry_by_entry ON disclosed_entry (entry_id, author_id);

  ALTER TABLE disclosure ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  ALTER TABLE disclosed_entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY disclosure_read ON disclosure FOR SELECT TO afterword_app
    USING (CASE WHEN author_id = (SELECT app.staff_id()) THEN told_on IS NOT NULL ELSE ${GOVERNS} END);
  COMMENT ON POLICY disclosure_read ON disclosure IS 'Information-governance leads; the author once they are told, a lead or not.';
  CREATE POLICY disclosure_find ON disclosure FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY disclosure_find ON disclosure IS 'Only inside the functions for disclosures.';
  CREATE POLICY disclosure_ask ON disclosure FOR INSERT TO afterword_owner WITH CHECK (approved_on IS NULL AND ended_on IS NULL);
  COMMENT ON POLICY disclosure_ask ON disclosure IS 'Only inside app.ask_disclosure.';
  CREATE POLICY disclosure_go_on ON disclosure FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
  COMMENT ON POLICY disclosure_go_on ON disclosure IS 'Only inside the functions for disclosures.';
  GRANT SELECT ON disclosure TO afterword_app;
  CREATE POLICY disclosed_entry_find ON disclosed_entry FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY disclosed_entry_find ON disclosed_entry IS 'Only inside app.disclosed_items and app.open_disclosed.';
  CREATE POLICY disclosed_entry_keep ON disclosed_entry FOR INSERT TO afterword_owner WITH CHECK (true);
  COMMENT ON POLICY disclosed_entry_keep ON disclosed_entry IS 'Only inside app.approve_disclosure.';
  CREATE POLICY disclosed_entry_go ON disclosed_entry FOR DELETE TO afterword_owner USING (true);
  COMMENT ON POLICY disclosed_entry_go ON disclosed_entry IS 'Only inside app.end_disclosure and app.end_disclosures.';
  CREATE POLICY comment_edit_disclose ON comment_edit FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY comment_edit_disclose ON comment_edit IS 'Only inside app.open_disclosed.';
  COMMENT ON POLICY comment_keys ON comment IS 'Only inside app.key_ids and app.open_disclosed.';
  COMMENT ON POLICY entry_version_keys ON entry_version IS 'Only inside app.key_ids, app.disclosed_items and app.open_disclosed.';
  COMMENT ON POLICY entry_purge_read ON entry IS 'Only inside the named functions: ids, days, positions and key ids; app.approve_disclosure copies what is disclosed as it is sealed.';`;

const AUDIT = `
  ALTER TABLE audit_event ALTER COLUMN share_id DROP NOT NULL,
    ADD COLUMN disclosure_id uuid, ADD COLUMN item_id uuid,
    DROP CONSTRAINT audit_event_action_known,
    ADD CONSTRAINT audit_event_action_known CHECK (action IN ('opened', 'commented', 'disclosure-listed', 'disclosure-opened')),
    ADD CONSTRAINT audit_event_of_one_thing CHECK (CASE WHEN action IN ('opened', 'commented') THEN share_id IS NOT NULL AND disclosure_id IS NULL AND item_id IS NULL
      ELSE share_id IS NULL AND disclosure_id IS NOT NULL AND (item_id IS NOT NULL) = (action = 'disclosure-opened') END);
  COMMENT ON COLUMN audit_event.item_id IS 'The entry or version that was opened in a disclosure; null where its list was.';
  CREATE INDEX audit_event_by_disclosure ON audit_event (disclosure_id, happened_at) WHERE disclosure_id IS NOT NULL;

  ALTER POLICY audit_event_read ON audit_event
    USING (actor_id = (SELECT app.staff_id())
      OR CASE WHEN author_id = (SELECT app.staff_id()) THEN disclosure_id IS NULL OR EXISTS (SELECT FROM disclosure d WHERE d.id = audit_event.disclosure_id AND d.told_on IS NOT NULL)
         ELSE disclosure_id IS NOT NULL AND ${GOVERNS} END);
  COMMENT ON POLICY audit_event_read ON audit_event IS 'The author whose text it was, of a disclosure once they are told; the person who did it; of disclosures every lead.';
  ALTER POLICY audit_event_release ON audit_event
    WITH CHECK ((share_id IS NULL AND disclosure_id IS NOT NULL) OR (action = 'commented' AND EXISTS (
      SELECT FROM share s WHERE s.id = audit_event.share_id AND s.author_id = audit_event.author_id
         AND s.reader_id = audit_event.actor_id AND s.withdrawn_on IS NULL)));
  COMMENT ON POLICY audit_event_release ON audit_event IS
    'Only inside app.let_comments_go: the reader commented, as they chose; and inside app.disclosed_items and app.open_disclosed, before they answer.';`;
