import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Making a link for somebody and using one take turns, an invitation is no use to whoever has a password, and an administrator who stays
 * behind must be able to sign in. Older code that still serves calls the same functions.
 */
export class OneLinkAtATime implements MigrationInterface {
  readonly name = 'OneLinkAtATime1764374400017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION app.make_link(hash bytea, person uuid, until timestamptz, today date) RETURNS text
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          of_kind text;
        BEGIN
          PERFORM app.demand_administrator();
          -- A link that is being used meanwhile decides first whether there is a password.
          PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || person, 0));
          SELECT CASE WHEN EXISTS (SELECT FROM credential c WHERE c.staff_id = s.id) THEN 'reset' ELSE 'invite' END INTO of_kind
            FROM staff_member s WHERE s.id = person AND s.left_on IS NULL AND s.suspended_on IS NULL;
          IF of_kind = 'reset' THEN
            DELETE FROM reset_request WHERE staff_id = person AND asked_by <> app.staff_id() AND asked_on >= today - 7;
            IF NOT FOUND THEN RETURN 'alone'; END IF;
          END IF;
          IF of_kind IS NOT NULL THEN
            DELETE FROM one_time_link WHERE staff_id = person AND used_on IS NULL;
            INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, made_by, expires_at)
              VALUES (hash, of_kind, person, today, app.staff_id(), date_trunc('hour', until - interval '1 microsecond') + interval '1 hour');
          END IF;
          RETURN of_kind;
        END $$;

      CREATE OR REPLACE FUNCTION app.use_link(hash bytea, at timestamptz, today date, new_password_hash text) RETURNS uuid
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          who uuid;
        BEGIN
          SELECT l.staff_id INTO who FROM one_time_link l WHERE l.token_hash = hash;
          IF who IS NULL THEN RETURN NULL; END IF;
          PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || who, 0));
          UPDATE one_time_link l SET used_on = today FROM staff_member s
           WHERE l.token_hash = hash AND l.used_on IS NULL AND l.expires_at > at AND s.id = l.staff_id AND s.left_on IS NULL AND s.suspended_on IS NULL
             AND (l.kind = 'reset' OR NOT EXISTS (SELECT FROM credential c WHERE c.staff_id = s.id))
          RETURNING l.staff_id INTO who;
          IF who IS NOT NULL THEN
            INSERT INTO credential (staff_id, password_hash) VALUES (who, new_password_hash)
              ON CONFLICT (staff_id) DO UPDATE SET password_hash = excluded.password_hash;
            DELETE FROM sign_in WHERE staff_id = who;
            DELETE FROM one_time_link WHERE staff_id = who AND used_on IS NULL;
          END IF;
          RETURN who;
        END $$;

      CREATE OR REPLACE FUNCTION app.link_behind(hash bytea, at timestamptz)
        RETURNS TABLE (kind text, email text, given_name text, family_name text, organisation text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT l.kind, s.email, s.given_name, s.family_name, (SELECT o.name FROM organisation o)
            FROM one_time_link l LEFT JOIN staff_member s ON s.id = l.staff_id
           WHERE l.token_hash = hash AND l.used_on IS NULL AND l.expires_at > at AND s.left_on IS NULL AND s.suspended_on IS NULL
             AND (l.kind <> 'invite' OR NOT EXISTS (SELECT FROM credential c WHERE c.staff_id = l.staff_id))
        $$;

      CREATE OR REPLACE FUNCTION app.keep_an_administrator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          -- One after the other, so that two who let each other go do not both succeed.
          PERFORM pg_advisory_xact_lock(7301140);
          IF NOT EXISTS (SELECT FROM role_grant g JOIN credential c ON c.staff_id = g.staff_id
                          WHERE g.role = 'administrator' AND g.revoked_on IS NULL AND app.administers(g.staff_id)) THEN
            RAISE EXCEPTION 'An administrator stays.' USING ERRCODE = 'check_violation', CONSTRAINT = 'an_administrator_stays';
          END IF;
          RETURN NULL;
        END $$;
      CREATE OR REPLACE FUNCTION app.keep_an_administrator_in() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          IF EXISTS (SELECT FROM role_grant g WHERE g.staff_id = NEW.id AND g.role = 'administrator' AND g.revoked_on IS NULL) THEN
            PERFORM pg_advisory_xact_lock(7301140);
            IF NOT EXISTS (SELECT FROM role_grant g JOIN credential c ON c.staff_id = g.staff_id
                            WHERE g.role = 'administrator' AND g.revoked_on IS NULL AND app.administers(g.staff_id)) THEN
              RAISE EXCEPTION 'An administrator stays.' USING ERRCODE = 'check_violation', CONSTRAINT = 'an_administrator_stays';
            END IF;
          END IF;
          RETURN NULL;
        END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
