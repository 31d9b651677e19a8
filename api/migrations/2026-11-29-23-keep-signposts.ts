import type { MigrationInterface, QueryRunner } from 'typeorm';

const ADMINISTERS = '(SELECT app.administers((SELECT app.staff_id())))';

/** Administrators keep the signposts: they add, check, change and take down. Older code that still serves reads them as before. */
export class KeepSignposts implements MigrationInterface {
  readonly name = 'KeepSignposts1764374400023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE signpost ADD COLUMN revision integer NOT NULL DEFAULT 1;
      ALTER TABLE signpost ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY signpost_read ON signpost FOR SELECT TO afterword_app USING ((SELECT app.staff_id()) IS NOT NULL);
      COMMENT ON POLICY signpost_read ON signpost IS 'Whoever is signed in; nothing says who looked.';
      CREATE POLICY signpost_add ON signpost FOR INSERT TO afterword_app WITH CHECK (${ADMINISTERS} AND withdrawn_on IS NULL);
      COMMENT ON POLICY signpost_add ON signpost IS 'Administrators keep the signposts.';
      CREATE POLICY signpost_change ON signpost FOR UPDATE TO afterword_app USING (${ADMINISTERS} AND withdrawn_on IS NULL) WITH CHECK (${ADMINISTERS});
      COMMENT ON POLICY signpost_change ON signpost IS 'Administrators keep the signposts; one that was taken down stays as it was.';
      GRANT INSERT (code, kind, position, name, for_what, phone, place, hours, review_on), UPDATE (kind, name, for_what, phone, place, hours, review_on, withdrawn_on, revision)
        ON signpost TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
