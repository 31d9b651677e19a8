import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Credentials and sign-ins. The application role has no right on either table: it asks four named functions, because
 * there is no actor yet whom row level security could judge. Nothing older serves while it runs.
 */
export class CreateSignIns implements MigrationInterface {
  readonly name = 'CreateSignIns1763769600002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE credential (
        staff_id uuid CONSTRAINT credential_pk PRIMARY KEY CONSTRAINT credential_staff_fk REFERENCES staff_member,
        password_hash text NOT NULL
      );
      CREATE TABLE sign_in (
        token_hash bytea CONSTRAINT sign_in_pk PRIMARY KEY,
        staff_id uuid NOT NULL CONSTRAINT sign_in_staff_fk REFERENCES staff_member,
        expires_at timestamptz NOT NULL
      );
      COMMENT ON COLUMN sign_in.expires_at IS 'Rounded up to a full hour: a dump must not tell when somebody came to write.';
      CREATE INDEX sign_in_by_staff ON sign_in (staff_id);

      CREATE TABLE sign_in_guess (
        key varchar(255) CONSTRAINT sign_in_guess_pk PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );
      COMMENT ON TABLE sign_in_guess IS 'Failures per hashed key, written by the limiter; holds no name and no address.';

      ALTER TABLE credential ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE sign_in ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY credential_lookup ON credential FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY credential_lookup ON credential IS 'Only inside app.credential_of.';
      CREATE POLICY sign_in_lookup ON sign_in FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY sign_in_lookup ON sign_in IS 'Only inside app.signed_in.';
      CREATE POLICY sign_in_begin ON sign_in FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY sign_in_begin ON sign_in IS 'Only inside app.begin_sign_in.';
      CREATE POLICY sign_in_end ON sign_in FOR DELETE TO afterword_owner USING (true);
      COMMENT ON POLICY sign_in_end ON sign_in IS 'Only inside app.end_sign_in and app.begin_sign_in.';
      CREATE POLICY staff_member_lookup ON staff_member FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY staff_member_lookup ON staff_member IS 'Only inside the sign-in functions.';
      CREATE POLICY role_grant_lookup ON role_grant FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY role_grant_lookup ON role_grant IS 'Only inside app.signed_in.';
      CREATE POLICY supervision_lookup ON supervision FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY supervision_lookup ON supervision IS 'Only inside app.signed_in.';

      CREATE FUNCTION app.credential_of(asked_email text) RETURNS TABLE (staff_id uuid, password_hash text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT s.id, c.password_hash FROM staff_member s JOIN credential c ON c.staff_id = s.id
           WHERE lower(s.email) = lower(asked_email) AND s.left_on IS NULL
        $$;

      CREATE FUNCTION app.begin_sign_in(new_hash bytea, new_staff_id uuid, at timestamptz, until timestamptz) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          DELETE FROM sign_in WHERE staff_id = new_staff_id AND expires_at <= at;
          INSERT INTO sign_in (token_hash, staff_id, expires_at)
            VALUES (new_hash, new_staff_id, date_trunc('hour', until - interval '1 microsecond') + interval '1 hour');
        $$;

      CREATE FUNCTION app.signed_in(asked_hash bytea, at timestamptz)
        RETURNS TABLE (staff_id uuid, roles text[], supervises boolean)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT s.id,
                 ARRAY(SELECT g.role FROM role_grant g WHERE g.staff_id = s.id AND g.revoked_on IS NULL ORDER BY g.role),
                 EXISTS (SELECT FROM supervision v WHERE v.supervisor_id = s.id AND v.ended_on IS NULL)
            FROM sign_in i JOIN staff_member s ON s.id = i.staff_id
           WHERE i.token_hash = asked_hash AND i.expires_at > at AND s.left_on IS NULL
        $$;

      CREATE FUNCTION app.end_sign_in(old_hash bytea) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ DELETE FROM sign_in WHERE token_hash = old_hash $$;

      GRANT EXECUTE ON FUNCTION app.credential_of(text), app.begin_sign_in(bytea, uuid, timestamptz, timestamptz),
        app.signed_in(bytea, timestamptz), app.end_sign_in(bytea) TO afterword_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_guess TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
