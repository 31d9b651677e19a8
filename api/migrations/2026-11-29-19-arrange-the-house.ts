import type { MigrationInterface, QueryRunner } from 'typeorm';

const ADMINISTERS = '(SELECT app.administers((SELECT app.staff_id())))';

/**
 * Administrators name the house, add and close its wards, teams and service lines, and put a ward in a line from a day on. What is
 * published keeps the name and the line it was published with. Older code that still serves reads these tables as before; it takes a
 * planned move for one that has happened.
 */
export class ArrangeTheHouse implements MigrationInterface {
  readonly name = 'ArrangeTheHouse1764374400019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation ADD COLUMN revision integer NOT NULL DEFAULT 1;
      ALTER TABLE service_line ADD COLUMN revision integer NOT NULL DEFAULT 1, ADD COLUMN closed_on date;
      ALTER TABLE team ADD COLUMN revision integer NOT NULL DEFAULT 1, ADD COLUMN closed_on date,
        ADD COLUMN line_before uuid CONSTRAINT team_line_before_fk REFERENCES service_line, ADD COLUMN line_from date;
      COMMENT ON COLUMN team.closed_on IS 'Since this day nobody new is put in it; who is still in it stays, and administrators are told.';
      COMMENT ON COLUMN team.line_from IS 'The day from which service_line_id stands; before it line_before did. Null: for as long as anything is counted.';
    `);
    for (const table of ['organisation', 'service_line', 'team']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_read ON ${table} FOR SELECT TO afterword_app USING ((SELECT app.staff_id()) IS NOT NULL);
        COMMENT ON POLICY ${table}_read ON ${table} IS 'Whoever is signed in.';
        CREATE POLICY ${table}_find ON ${table} FOR SELECT TO afterword_owner USING (true);
        COMMENT ON POLICY ${table}_find ON ${table} IS 'Only inside the named functions.';
        CREATE POLICY ${table}_change ON ${table} FOR UPDATE TO afterword_app USING (${ADMINISTERS}) WITH CHECK (${ADMINISTERS});
        COMMENT ON POLICY ${table}_change ON ${table} IS 'Administrators arrange the house.';
      `);
    }
    for (const table of ['service_line', 'team']) {
      await runner.query(`
        CREATE POLICY ${table}_add ON ${table} FOR INSERT TO afterword_app WITH CHECK (${ADMINISTERS} AND closed_on IS NULL);
        COMMENT ON POLICY ${table}_add ON ${table} IS 'Administrators arrange the house.';
        CREATE POLICY ${table}_count ON ${table} FOR SELECT TO afterword_publication USING (true);
        COMMENT ON POLICY ${table}_count ON ${table} IS 'A month is published by ward and line, with their names.';
      `);
    }
    await runner.query(`
      CREATE POLICY organisation_begin ON organisation FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY organisation_begin ON organisation IS 'Only inside app.begin_house.';
      CREATE POLICY organisation_name ON organisation FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
      COMMENT ON POLICY organisation_name ON organisation IS 'Only inside app.use_first_link.';
      GRANT UPDATE (name, revision) ON organisation TO afterword_app;
      GRANT INSERT (id, name), UPDATE (name, closed_on, revision) ON service_line TO afterword_app;
      GRANT INSERT (id, name, kind, service_line_id), UPDATE (name, service_line_id, line_before, line_from, closed_on, revision) ON team TO afterword_app;
    `);
    await runner.query(PEOPLE_OF_HOUSE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** As before, and who is still in a team that was closed. */
const PEOPLE_OF_HOUSE = `
  CREATE OR REPLACE FUNCTION app.people_of_house(today date) RETURNS TABLE (
      id uuid, email text, given_name text, family_name text, job_title text, staff_group text, team_id uuid, revision integer, left_on date, ends_on date,
      state text, supervisors text[], problems text[], roles text[], reset_asked_by uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      WITH current AS (
        SELECT s.supervisee_id, array_agg(o.given_name || ' ' || o.family_name ORDER BY s.started_on, s.id) AS names, bool_or(o.suspended_on IS NOT NULL) AS away
          FROM supervision s JOIN staff_member o ON o.id = s.supervisor_id WHERE s.ended_on IS NULL AND s.type <> 'restorative' GROUP BY s.supervisee_id),
      granted AS (SELECT g.staff_id, array_agg(g.role ORDER BY g.role) AS roles FROM role_grant g WHERE g.revoked_on IS NULL GROUP BY g.staff_id)
      SELECT p.id, p.email, p.given_name, p.family_name, p.job_title, p.staff_group, p.team_id, p.revision, p.left_on, p.ends_on,
             CASE WHEN p.left_on IS NOT NULL THEN 'left' WHEN p.suspended_on IS NOT NULL THEN 'suspended' WHEN c.staff_id IS NULL THEN 'invited' ELSE 'active' END,
             coalesce(u.names, '{}'),
             CASE WHEN p.left_on IS NOT NULL THEN '{}'::text[] ELSE array_remove(ARRAY[
               CASE WHEN r.asked_on >= today - 7 THEN 'reset-asked' END,
               CASE WHEN p.ends_on < today THEN 'end-passed' END,
               CASE WHEN t.closed_on IS NOT NULL THEN 'team-closed' END,
               CASE WHEN u.supervisee_id IS NULL THEN 'no-supervisor' END,
               CASE WHEN u.away THEN 'supervisor-suspended' END,
               CASE WHEN c.staff_id IS NULL THEN 'not-yet-in' END], NULL) END,
             coalesce(g.roles, '{}'), CASE WHEN r.asked_on >= today - 7 THEN r.asked_by END
        FROM staff_member p LEFT JOIN credential c ON c.staff_id = p.id LEFT JOIN current u ON u.supervisee_id = p.id
        LEFT JOIN granted g ON g.staff_id = p.id LEFT JOIN reset_request r ON r.staff_id = p.id LEFT JOIN team t ON t.id = p.team_id
       WHERE app.administers(app.staff_id())
    $$;`;
