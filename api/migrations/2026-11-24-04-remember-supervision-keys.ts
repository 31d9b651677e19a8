import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A supervision remembers the key of what its two people keep together, and its people stand ready to be named by the rows that
 * belong to it. Older code that still serves does not know the column and is not disturbed.
 */
export class RememberSupervisionKeys implements MigrationInterface {
  readonly name = 'RememberSupervisionKeys1763942400004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE supervision ADD COLUMN key_id uuid,
        ADD CONSTRAINT supervision_people_unique UNIQUE (id, supervisee_id, supervisor_id);
      COMMENT ON COLUMN supervision.key_id IS 'The key of its agreement, sessions and commitments; null before the first of them.';

      CREATE POLICY supervision_remember_key ON supervision FOR UPDATE TO afterword_app
        USING ((SELECT app.staff_id()) IN (supervisee_id, supervisor_id) AND key_id IS NULL AND ended_on IS NULL)
        WITH CHECK ((SELECT app.staff_id()) IN (supervisee_id, supervisor_id) AND key_id IS NOT NULL);
      COMMENT ON POLICY supervision_remember_key ON supervision IS 'Either of the two, once, while it lasts: a supervision never changes its key.';
      GRANT UPDATE (key_id) ON supervision TO afterword_app;

      COMMENT ON POLICY supervision_lookup ON supervision IS 'Only inside app.signed_in and app.key_ids.';
      CREATE OR REPLACE FUNCTION app.key_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT key_id FROM entry UNION SELECT key_id FROM entry_version UNION SELECT key_id FROM comment UNION SELECT key_id FROM earlier_save
          UNION SELECT key_id FROM supervision WHERE key_id IS NOT NULL
        $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
