import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How long each kind of thing is kept stands as dated rules that everyone can read, and what removes them goes by those rules.
 * Older code that still serves calls the same functions.
 */
export class StateWhatIsKept implements MigrationInterface {
  readonly name = 'StateWhatIsKept1764374400015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE retention_rule (
        kind text NOT NULL CONSTRAINT retention_rule_kind_known CHECK (kind IN (
          'entry', 'deleted-entry', 'earlier-save', 'counted-tag', 'one-to-one', 'audit', 'closed-account', 'key-backup')),
        from_day date NOT NULL,
        keep_days integer CONSTRAINT retention_rule_days CHECK (keep_days BETWEEN 1 AND 36500),
        reason text NOT NULL CONSTRAINT retention_rule_reason_short CHECK (length(reason) BETWEEN 1 AND 300),
        review_on date NOT NULL CONSTRAINT retention_rule_reviewed_later CHECK (review_on > from_day),
        CONSTRAINT retention_rule_pk PRIMARY KEY (kind, from_day),
        CONSTRAINT retention_rule_clock CHECK ((keep_days IS NULL) = (kind IN ('entry', 'counted-tag', 'one-to-one', 'audit'))),
        CONSTRAINT retention_rule_key_backup CHECK (kind <> 'key-backup' OR keep_days <= 35)
      );
      COMMENT ON TABLE retention_rule IS 'How long things of a kind are kept, from a day on, and why; the newest that has begun is in force.';
      COMMENT ON COLUMN retention_rule.keep_days IS 'Days until it is removed for good; null where something else than days ends it.';
      COMMENT ON CONSTRAINT retention_rule_key_backup ON retention_rule IS 'Erasure is void while a backup holds the key.';
      GRANT SELECT ON retention_rule TO afterword_app;

      INSERT INTO retention_rule (kind, from_day, keep_days, reason, review_on) VALUES
        ('entry', '2026-11-29', NULL, 'It is its author’s, for as long as they keep it.', '2027-11-29'),
        ('deleted-entry', '2026-11-29', 30, 'So that a deletion can be undone.', '2027-11-29'),
        ('earlier-save', '2026-11-29', 30, 'So that words taken out by mistake can be found again.', '2027-11-29'),
        ('counted-tag', '2026-11-29', NULL, 'Until its month is published. After that only rounded figures are left, and they cannot be taken back.', '2027-11-29'),
        ('one-to-one', '2026-11-29', NULL, 'Agreements, records and promises belong to both people. Your employer’s policy for supervision records decides when they go.', '2027-11-29'),
        ('audit', '2026-11-29', NULL, 'So that it can be shown who opened or changed what. It holds no words, and each row is chained to the one before.', '2027-11-29'),
        ('closed-account', '2026-11-29', 30, 'So that closing an account can be undone. Nobody else can read anything in that time.', '2027-11-29'),
        ('key-backup', '2026-11-29', 35, 'A backup of the keys for when a machine fails. Once it is gone, no copy of an erased text can be read anywhere.', '2027-11-29');

      CREATE FUNCTION app.days_kept(asked_kind text) RETURNS integer LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
        AS $$ SELECT keep_days FROM retention_rule WHERE kind = asked_kind AND from_day <= current_date ORDER BY from_day DESC LIMIT 1 $$;
      COMMENT ON FUNCTION app.days_kept(text) IS 'For how many days things of a kind are kept by the rule in force; null where there is none, so that nothing is removed.';

      CREATE OR REPLACE FUNCTION app.purge_deleted() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH gone AS (DELETE FROM entry WHERE deleted_on < current_date - app.days_kept('deleted-entry') RETURNING 1) SELECT count(*)::integer FROM gone
        $$;
      COMMENT ON FUNCTION app.purge_deleted() IS 'Removes for good what its author deleted longer ago than the rule in force keeps it.';
      CREATE OR REPLACE FUNCTION app.purge_earlier_saves() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH gone AS (DELETE FROM earlier_save WHERE replaced_on < current_date - app.days_kept('earlier-save') RETURNING 1) SELECT count(*)::integer FROM gone
        $$;
      CREATE OR REPLACE FUNCTION app.restore_entry(restored_id uuid) RETURNS boolean
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH restored AS (
            UPDATE entry SET deleted_on = NULL
             WHERE id = restored_id AND author_id = app.staff_id() AND deleted_on >= current_date - app.days_kept('deleted-entry') RETURNING 1)
          SELECT EXISTS (SELECT FROM restored)
        $$;
      COMMENT ON FUNCTION app.restore_entry(uuid) IS 'Undoes the deletion of one''s own entry, for as long as the rule in force keeps it. What was withdrawn with it stays withdrawn.';
      COMMENT ON FUNCTION app.purge_earlier_saves() IS 'Removes for good what was replaced longer ago than the rule in force keeps it, whosever it was.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
