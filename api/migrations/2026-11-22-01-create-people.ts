import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who works here, in which team, who supervises whom and what was granted to whom.
 * Everything starts here; nothing older serves while it runs.
 */
export class CreatePeople implements MigrationInterface {
  readonly name = 'CreatePeople1763769600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA app;
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public TO afterword_app, afterword_trends, afterword_publication;
      GRANT USAGE ON SCHEMA app TO afterword_app;
      ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

      CREATE FUNCTION app.staff_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT nullif(current_setting('app.staff_id', true), '')::uuid $$;
      COMMENT ON FUNCTION app.staff_id() IS 'Who asks: set for one transaction, null outside one, so that nothing is visible then.';
      GRANT EXECUTE ON FUNCTION app.staff_id() TO afterword_app;

      CREATE TABLE organisation (
        only_one boolean CONSTRAINT organisation_pk PRIMARY KEY DEFAULT true CONSTRAINT organisation_only_one CHECK (only_one),
        name text NOT NULL
      );
      CREATE TABLE service_line (id uuid CONSTRAINT service_line_pk PRIMARY KEY, name text NOT NULL CONSTRAINT service_line_name_unique UNIQUE);
      CREATE TABLE team (
        id uuid CONSTRAINT team_pk PRIMARY KEY,
        service_line_id uuid CONSTRAINT team_service_line_fk REFERENCES service_line,
        name text NOT NULL CONSTRAINT team_name_unique UNIQUE,
        kind text NOT NULL CONSTRAINT team_kind_known CHECK (kind IN ('ward', 'non-clinical'))
      );

      CREATE TABLE staff_member (
        id uuid CONSTRAINT staff_member_pk PRIMARY KEY,
        email text NOT NULL,
        given_name text NOT NULL,
        family_name text NOT NULL,
        job_title text NOT NULL,
        staff_group text NOT NULL,
        team_id uuid CONSTRAINT staff_member_team_fk REFERENCES team,
        left_on date
      );
      CREATE UNIQUE INDEX staff_member_email_unique ON staff_member (lower(email));

      CREATE TABLE role_grant (
        id uuid CONSTRAINT role_grant_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        staff_id uuid NOT NULL CONSTRAINT role_grant_staff_fk REFERENCES staff_member,
        role text NOT NULL CONSTRAINT role_grant_role_known CHECK (role IN ('educator', 'administrator')),
        granted_on date NOT NULL,
        revoked_on date
      );
      CREATE UNIQUE INDEX role_grant_current_unique ON role_grant (staff_id, role) WHERE revoked_on IS NULL;

      CREATE TABLE supervision (
        id uuid CONSTRAINT supervision_pk PRIMARY KEY,
        supervisee_id uuid NOT NULL CONSTRAINT supervision_supervisee_fk REFERENCES staff_member,
        supervisor_id uuid NOT NULL CONSTRAINT supervision_supervisor_fk REFERENCES staff_member,
        type text NOT NULL CONSTRAINT supervision_type_known CHECK (type IN ('professional', 'line-management', 'restorative')),
        started_on date NOT NULL,
        ended_on date,
        CONSTRAINT supervision_two_people CHECK (supervisee_id <> supervisor_id)
      );
      CREATE INDEX supervision_by_supervisee ON supervision (supervisee_id);
      CREATE INDEX supervision_by_supervisor ON supervision (supervisor_id);

      ALTER TABLE staff_member ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE role_grant ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE supervision ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

      CREATE POLICY supervision_read ON supervision FOR SELECT TO afterword_app
        USING (supervisee_id = (SELECT app.staff_id()) OR supervisor_id = (SELECT app.staff_id()));
      COMMENT ON POLICY supervision_read ON supervision IS 'The two people of a supervision know of it.';

      CREATE POLICY staff_member_read ON staff_member FOR SELECT TO afterword_app
        USING (id = (SELECT app.staff_id()) OR EXISTS (
          SELECT FROM supervision s
           WHERE (s.supervisee_id = staff_member.id AND s.supervisor_id = (SELECT app.staff_id()))
              OR (s.supervisor_id = staff_member.id AND s.supervisee_id = (SELECT app.staff_id()))));
      COMMENT ON POLICY staff_member_read ON staff_member IS 'Oneself, and the people one supervises or is supervised by, now or once.';

      CREATE POLICY role_grant_read ON role_grant FOR SELECT TO afterword_app USING (staff_id = (SELECT app.staff_id()));
      COMMENT ON POLICY role_grant_read ON role_grant IS 'One''s own grants.';

      GRANT SELECT ON organisation, service_line, team, staff_member, role_grant, supervision TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
