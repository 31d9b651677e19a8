import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One-time links: the way in before there is a password. The database keeps the hash of what stands in a link, for whom it is and
 * until which hour; it is asked by named functions, because there is no actor yet. A link that was used, replaced or has run out
 * is as good as none. Older code that still serves makes none and is not disturbed.
 */
export class CreateOneTimeLinks implements MigrationInterface {
  readonly name = 'CreateOneTimeLinks1764374400009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE one_time_link (
        token_hash bytea CONSTRAINT one_time_link_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT one_time_link_kind_known CHECK (kind IN ('first-administrator', 'invite', 'reset')),
        staff_id uuid CONSTRAINT one_time_link_staff_fk REFERENCES staff_member,
        made_on date NOT NULL,
        made_by uuid,
        expires_at timestamptz NOT NULL,
        used_on date,
        CONSTRAINT one_time_link_of_somebody CHECK ((kind = 'first-administrator') = (staff_id IS NULL))
      );
      COMMENT ON COLUMN one_time_link.token_hash IS 'SHA-256 of what stands in the link; the link itself is shown once and kept nowhere.';
      COMMENT ON COLUMN one_time_link.expires_at IS 'Rounded up to a full hour.';
      CREATE INDEX one_time_link_by_staff ON one_time_link (staff_id);

      ALTER TABLE one_time_link ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY one_time_link_find ON one_time_link FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY one_time_link_find ON one_time_link IS 'Only inside the functions for links.';
      CREATE POLICY one_time_link_make ON one_time_link FOR INSERT TO afterword_owner WITH CHECK (used_on IS NULL);
      COMMENT ON POLICY one_time_link_make ON one_time_link IS 'Only inside the functions for links.';
      CREATE POLICY one_time_link_use ON one_time_link FOR UPDATE TO afterword_owner USING (used_on IS NULL) WITH CHECK (used_on IS NOT NULL);
      COMMENT ON POLICY one_time_link_use ON one_time_link IS 'Only inside app.use_link and app.use_first_link: once.';
      CREATE POLICY one_time_link_replace ON one_time_link FOR DELETE TO afterword_owner USING (used_on IS NULL);
      COMMENT ON POLICY one_time_link_replace ON one_time_link IS 'Only inside the functions for links: a newer link takes the place of one that nobody used.';

      CREATE POLICY credential_set ON credential FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY credential_set ON credential IS 'Only inside app.use_link and app.use_first_link.';
      CREATE POLICY credential_set_anew ON credential FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
      COMMENT ON POLICY credential_set_anew ON credential IS 'Only inside app.use_link.';
      COMMENT ON POLICY credential_lookup ON credential IS 'Only inside the functions for sign-ins and links.';
      COMMENT ON POLICY sign_in_end ON sign_in IS 'Only inside app.end_sign_in, app.begin_sign_in and app.use_link.';
      CREATE POLICY staff_member_begin ON staff_member FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY staff_member_begin ON staff_member IS 'Only inside app.use_first_link.';
      CREATE POLICY role_grant_begin ON role_grant FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY role_grant_begin ON role_grant IS 'Only inside app.use_first_link.';

      CREATE POLICY briefing_find ON briefing FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY briefing_find ON briefing IS 'Only inside app.begin_house.';
      CREATE POLICY briefing_begin ON briefing FOR INSERT TO afterword_owner WITH CHECK (published_by IS NULL);
      COMMENT ON POLICY briefing_begin ON briefing IS 'Only inside app.begin_house: the first briefing comes with the house.';

      CREATE FUNCTION app.begin_house(hash bytea, until timestamptz, today date, first_briefing jsonb) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          IF EXISTS (SELECT FROM staff_member) THEN
            RETURN false;
          END IF;
          INSERT INTO organisation (name) VALUES ('Your organisation') ON CONFLICT DO NOTHING;
          INSERT INTO briefing (code, version, published_on, document)
            VALUES (first_briefing ->> 'code', (first_briefing ->> 'version')::integer, today, first_briefing) ON CONFLICT DO NOTHING;
          DELETE FROM one_time_link WHERE kind = 'first-administrator' AND used_on IS NULL;
          INSERT INTO one_time_link (token_hash, kind, made_on, expires_at)
            VALUES (hash, 'first-administrator', today, date_trunc('hour', until - interval '1 microsecond') + interval '1 hour');
          RETURN true;
        END $$;
      COMMENT ON FUNCTION app.begin_house(bytea, timestamptz, date, jsonb) IS
        'The first briefing, and the link of the first administrator, in place of an earlier one; false where anybody works already. Only a login that may migrate calls it.';

      CREATE FUNCTION app.link_behind(hash bytea, at timestamptz)
        RETURNS TABLE (kind text, email text, given_name text, family_name text, organisation text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT l.kind, s.email, s.given_name, s.family_name, (SELECT o.name FROM organisation o)
            FROM one_time_link l LEFT JOIN staff_member s ON s.id = l.staff_id
           WHERE l.token_hash = hash AND l.used_on IS NULL AND l.expires_at > at AND s.left_on IS NULL
        $$;
      COMMENT ON FUNCTION app.link_behind(bytea, timestamptz) IS 'For whom a link is, while it works.';

      CREATE FUNCTION app.use_link(hash bytea, at timestamptz, today date, new_password_hash text) RETURNS uuid
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE who uuid;
        BEGIN
          UPDATE one_time_link l SET used_on = today FROM staff_member s
           WHERE l.token_hash = hash AND l.used_on IS NULL AND l.expires_at > at AND s.id = l.staff_id AND s.left_on IS NULL
          RETURNING l.staff_id INTO who;
          IF who IS NOT NULL THEN
            INSERT INTO credential (staff_id, password_hash) VALUES (who, new_password_hash)
              ON CONFLICT (staff_id) DO UPDATE SET password_hash = excluded.password_hash;
            DELETE FROM sign_in WHERE staff_id = who;
            DELETE FROM one_time_link WHERE staff_id = who AND used_on IS NULL;
          END IF;
          RETURN who;
        END $$;
      COMMENT ON FUNCTION app.use_link(bytea, timestamptz, date, text) IS
        'Sets the password of whoever the link is for, once, and ends every sign-in of theirs; null for a link that does not work.';

      CREATE FUNCTION app.use_first_link(hash bytea, at timestamptz, today date, new_id uuid, house text, new_email text, new_given_name text,
          new_family_name text, new_job_title text, new_staff_group text, new_password_hash text) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          UPDATE one_time_link SET used_on = today WHERE token_hash = hash AND kind = 'first-administrator' AND used_on IS NULL AND expires_at > at;
          IF NOT FOUND OR EXISTS (SELECT FROM staff_member) THEN
            RETURN false;
          END IF;
          UPDATE organisation SET name = house;
          INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group)
            VALUES (new_id, new_email, new_given_name, new_family_name, new_job_title, new_staff_group);
          INSERT INTO credential (staff_id, password_hash) VALUES (new_id, new_password_hash);
          INSERT INTO role_grant (staff_id, role, granted_on) VALUES (new_id, 'administrator', today);
          RETURN true;
        END $$;
      COMMENT ON FUNCTION app.use_first_link(bytea, timestamptz, date, uuid, text, text, text, text, text, text, text) IS
        'The first person of a house, an administrator, with the house''s name; false for a link that does not work or where anybody works already.';

      GRANT EXECUTE ON FUNCTION app.link_behind(bytea, timestamptz), app.use_link(bytea, timestamptz, date, text),
        app.use_first_link(bytea, timestamptz, date, uuid, text, text, text, text, text, text, text) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
