import type { MigrationInterface, QueryRunner } from 'typeorm';

const ADMINISTERS = '(SELECT app.administers((SELECT app.staff_id())))';

/**
 * People come in from a file: a row says when and by whom, and how many of each kind; who they were stands in the audit, whose rows name
 * the import. Older code that still serves imports nothing.
 */
export class ImportPeople implements MigrationInterface {
  readonly name = 'ImportPeople1764374400021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people_import (
        id uuid CONSTRAINT people_import_pk PRIMARY KEY,
        imported_by uuid NOT NULL CONSTRAINT people_import_imported_by_fk REFERENCES staff_member,
        imported_at timestamptz NOT NULL,
        added integer NOT NULL,
        changed integer NOT NULL,
        moved integer NOT NULL,
        leaving integer NOT NULL,
        educators integer NOT NULL,
        supervisions_begun integer NOT NULL,
        supervisions_ended integer NOT NULL
      );
      COMMENT ON TABLE people_import IS 'That people came in from a file: when, by whom and how many. Nothing of the file is kept.';
      ALTER TABLE people_import ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY people_import_read ON people_import FOR SELECT TO afterword_app USING (${ADMINISTERS});
      COMMENT ON POLICY people_import_read ON people_import IS 'Administrators.';
      CREATE POLICY people_import_add ON people_import FOR INSERT TO afterword_app WITH CHECK (${ADMINISTERS} AND imported_by = (SELECT app.staff_id()));
      COMMENT ON POLICY people_import_add ON people_import IS 'An administrator, of their own doing; nobody changes one.';
      GRANT SELECT, INSERT ON people_import TO afterword_app;

      CREATE INDEX administration_event_brought_in ON administration_event (about_id) WHERE action = 'person-added';
      CREATE FUNCTION app.supervisions_of_house() RETURNS TABLE (id uuid, supervisee_id uuid, supervisor_id uuid, type text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT s.id, s.supervisee_id, s.supervisor_id, s.type FROM supervision s
           WHERE s.ended_on IS NULL AND s.type <> 'restorative' AND app.administers(app.staff_id())
        $$;
      COMMENT ON FUNCTION app.supervisions_of_house() IS 'For an administrator, who supervises whom now; to anyone else nobody. Nothing restorative.';
      CREATE FUNCTION app.invited_by_import(import_id uuid) RETURNS SETOF uuid
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT m.id FROM administration_event e JOIN staff_member m ON m.id = e.subject_id
           WHERE e.action = 'person-added' AND e.about_id = import_id AND m.left_on IS NULL AND m.suspended_on IS NULL
             AND NOT EXISTS (SELECT FROM credential c WHERE c.staff_id = m.id) AND app.administers(app.staff_id())
           ORDER BY m.id
        $$;
      COMMENT ON FUNCTION app.invited_by_import(uuid) IS 'For an administrator, whom an import brought in who has not chosen a password yet; to anyone else nobody.';
      GRANT EXECUTE ON FUNCTION app.supervisions_of_house(), app.invited_by_import(uuid) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
