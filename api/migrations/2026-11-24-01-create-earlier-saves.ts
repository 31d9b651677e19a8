import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Earlier saves of an entry: the sealed row as it stood before newer words took its place, for its author alone. Twenty at most
 * an entry, for 30 days, and gone with the entry. Older code that still serves writes none and is not disturbed.
 */
export class CreateEarlierSaves implements MigrationInterface {
  readonly name = 'CreateEarlierSaves1763942400001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE earlier_save (
        entry_id uuid NOT NULL,
        author_id uuid NOT NULL,
        revision integer NOT NULL,
        replaced_on date NOT NULL,
        key_id uuid NOT NULL,
        heading text NOT NULL CONSTRAINT earlier_save_heading_sealed CHECK (heading LIKE 'eyJ%..%.%.%'),
        body text NOT NULL CONSTRAINT earlier_save_body_sealed CHECK (body LIKE 'eyJ%..%.%.%'),
        CONSTRAINT earlier_save_pk PRIMARY KEY (entry_id, revision),
        CONSTRAINT earlier_save_entry_fk FOREIGN KEY (entry_id, author_id) REFERENCES entry (id, author_id) ON DELETE CASCADE
      );
      COMMENT ON COLUMN earlier_save.replaced_on IS 'The day on which newer words took its place; it goes 30 days later.';
      CREATE INDEX earlier_save_by_day ON earlier_save (replaced_on);

      ALTER TABLE earlier_save ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY earlier_save_read ON earlier_save FOR SELECT TO afterword_app
        USING (author_id = (SELECT app.staff_id())
          AND EXISTS (SELECT FROM entry e WHERE e.id = earlier_save.entry_id AND e.deleted_on IS NULL));
      COMMENT ON POLICY earlier_save_read ON earlier_save IS 'An earlier save is its author''s alone, and hidden with a deleted entry.';
      CREATE POLICY earlier_save_keep ON earlier_save FOR INSERT TO afterword_app
        WITH CHECK (author_id = (SELECT app.staff_id())
          AND EXISTS (SELECT FROM entry e WHERE e.id = earlier_save.entry_id AND e.deleted_on IS NULL));
      COMMENT ON POLICY earlier_save_keep ON earlier_save IS 'Only the author, of their own entry; nobody changes one.';
      GRANT SELECT, INSERT ON earlier_save TO afterword_app;

      CREATE POLICY earlier_save_find ON earlier_save FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY earlier_save_find ON earlier_save IS 'Only inside the named functions: ids, days, revisions and key ids.';
      CREATE POLICY earlier_save_thin ON earlier_save FOR DELETE TO afterword_owner USING (true);
      COMMENT ON POLICY earlier_save_thin ON earlier_save IS 'Only inside app.thin_earlier_saves and app.purge_earlier_saves.';

      CREATE FUNCTION app.thin_earlier_saves() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          IF (SELECT count(*) FROM earlier_save WHERE entry_id = NEW.entry_id) > 20 THEN
            DELETE FROM earlier_save WHERE entry_id = NEW.entry_id AND revision = (
              SELECT revision FROM (
                SELECT revision, row_number() OVER (ORDER BY revision DESC) AS place,
                       lead(revision) OVER (ORDER BY revision) - lag(revision) OVER (ORDER BY revision) AS apart
                  FROM earlier_save WHERE entry_id = NEW.entry_id) kept
               WHERE place > 10 AND apart IS NOT NULL ORDER BY apart, revision LIMIT 1);
          END IF;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.thin_earlier_saves() IS 'Leaves 20 earlier saves of an entry: the newest ten, the oldest, and the rest spread over its life.';
      CREATE TRIGGER earlier_save_kept AFTER INSERT ON earlier_save FOR EACH ROW EXECUTE FUNCTION app.thin_earlier_saves();

      CREATE FUNCTION app.purge_earlier_saves() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH gone AS (DELETE FROM earlier_save WHERE replaced_on < current_date - 30 RETURNING 1) SELECT count(*)::integer FROM gone
        $$;
      COMMENT ON FUNCTION app.purge_earlier_saves() IS 'Removes for good what was replaced more than 30 days ago, whosever it was.';
      GRANT EXECUTE ON FUNCTION app.purge_earlier_saves() TO afterword_app;

      CREATE OR REPLACE FUNCTION app.key_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT key_id FROM entry UNION SELECT key_id FROM entry_version UNION SELECT key_id FROM comment UNION SELECT key_id FROM earlier_save
        $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
