import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Entries: two sealed fields, and in clear only what lists and promises need. Days and a counter, never a time.
 * Nothing older serves while it runs.
 */
export class CreateEntries implements MigrationInterface {
  readonly name = 'CreateEntries1763769600004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE entry (
        id uuid NOT NULL CONSTRAINT entry_pk PRIMARY KEY,
        author_id uuid NOT NULL CONSTRAINT entry_author_fk REFERENCES staff_member,
        created_on date NOT NULL,
        position integer NOT NULL,
        revision integer NOT NULL,
        key_id uuid NOT NULL,
        heading text NOT NULL,
        body text NOT NULL,
        counts_in_trends boolean NOT NULL,
        versions integer NOT NULL DEFAULT 0,
        deleted_on date,
        CONSTRAINT entry_author_unique UNIQUE (id, author_id),
        CONSTRAINT entry_heading_sealed CHECK (heading LIKE 'eyJ%..%.%.%'),
        CONSTRAINT entry_body_sealed CHECK (body LIKE 'eyJ%..%.%.%')
      );
      COMMENT ON COLUMN entry.position IS 'Counts up within one author; says the order of writing and no time.';
      CREATE INDEX entry_newest_first ON entry (author_id, position DESC, id DESC);

      ALTER TABLE entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY entry_read ON entry FOR SELECT TO afterword_app 
        USING (author_id = (SELECT app.staff_id()) AND deleted_on IS NULL);
      COMMENT ON POLICY entry_read ON entry IS 'An entry is its author''s alone; a deleted one is gone for them too.';
      CREATE POLICY entry_write ON entry FOR INSERT TO afterword_app
        WITH CHECK (author_id = (SELECT app.staff_id()) AND revision = 1 AND versions = 0 AND deleted_on IS NULL);
      COMMENT ON POLICY entry_write ON entry IS 'Everyone writes in their own name only.';
      CREATE POLICY entry_revise ON entry FOR UPDATE TO afterword_app
        USING (author_id = (SELECT app.staff_id()) AND deleted_on IS NULL)
        WITH CHECK (author_id = (SELECT app.staff_id()) AND deleted_on IS NULL);
      COMMENT ON POLICY entry_revise ON entry IS 'Only the author revises, and only what is not deleted.';
      CREATE POLICY entry_purge_read ON entry FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY entry_purge_read ON entry IS 'Only inside the named functions: ids, days, positions and key ids.';
      CREATE POLICY entry_purge ON entry FOR DELETE TO afterword_owner USING (deleted_on IS NOT NULL);
      COMMENT ON POLICY entry_purge ON entry IS 'Only inside app.purge_deleted, and only what its author deleted.';
      GRANT SELECT, INSERT ON entry TO afterword_app;
      GRANT UPDATE (revision, key_id, heading, body, counts_in_trends, versions) ON entry TO afterword_app;

      CREATE POLICY entry_delete_and_restore ON entry FOR UPDATE TO afterword_owner
        USING (author_id = (SELECT app.staff_id())) WITH CHECK (author_id = (SELECT app.staff_id()));
      COMMENT ON POLICY entry_delete_and_restore ON entry IS 'Only inside app.delete_entry and app.restore_entry, and only one''s own.';

      CREATE FUNCTION app.restore_entry(restored_id uuid) RETURNS boolean
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH restored AS (
            UPDATE entry SET deleted_on = NULL
             WHERE id = restored_id AND author_id = app.staff_id() AND deleted_on >= current_date - 30 RETURNING 1)
          SELECT EXISTS (SELECT FROM restored)
        $$;
      COMMENT ON FUNCTION app.restore_entry(uuid) IS 'Undoes the deletion of one''s own entry, for 30 days. What was withdrawn with it stays withdrawn.';
      GRANT EXECUTE ON FUNCTION app.restore_entry(uuid) TO afterword_app;

      CREATE FUNCTION app.next_entry_position() RETURNS integer
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ SELECT coalesce(max(position), 0) + 1 FROM entry WHERE author_id = app.staff_id() $$;
      COMMENT ON FUNCTION app.next_entry_position() IS 'The place of one''s next entry; deleted ones, which only this sees, keep theirs.';
      GRANT EXECUTE ON FUNCTION app.next_entry_position() TO afterword_app;

      CREATE FUNCTION app.purge_deleted() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH gone AS (DELETE FROM entry WHERE deleted_on < current_date - 30 RETURNING 1) SELECT count(*)::integer FROM gone
        $$;
      COMMENT ON FUNCTION app.purge_deleted() IS 'Removes for good what its author deleted more than 30 days ago.';
      GRANT EXECUTE ON FUNCTION app.purge_deleted() TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
