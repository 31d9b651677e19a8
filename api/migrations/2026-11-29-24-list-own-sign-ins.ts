import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everybody sees where they are signed in and can end it there, and a sign-in that nobody uses ends by itself, as the house's rule says.
 * Older code that still serves begins sign-ins as on a shared computer, and neither ends nor prolongs one that is unused.
 */
export class ListOwnSignIns implements MigrationInterface {
  readonly name = 'ListOwnSignIns1764374400024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_in_rule (
        one boolean CONSTRAINT sign_in_rule_pk PRIMARY KEY DEFAULT true CONSTRAINT sign_in_rule_one CHECK (one),
        lasts_hours integer NOT NULL DEFAULT 12 CONSTRAINT sign_in_rule_lasts_in_bounds CHECK (lasts_hours BETWEEN 1 AND 24),
        idle_minutes_shared integer NOT NULL DEFAULT 30 CONSTRAINT sign_in_rule_idle_shared_in_bounds CHECK (idle_minutes_shared BETWEEN 15 AND 240),
        idle_minutes_own integer NOT NULL DEFAULT 720 CONSTRAINT sign_in_rule_idle_own_in_bounds CHECK (idle_minutes_own BETWEEN 15 AND 1440)
      );
      COMMENT ON TABLE sign_in_rule IS 'How long a sign-in lasts, and how long unused on a shared computer and on a device of one''s own.';
      INSERT INTO sign_in_rule DEFAULT VALUES;
      GRANT SELECT ON sign_in_rule TO afterword_app;

      ALTER TABLE sign_in
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT sign_in_id_unique UNIQUE,
        ADD COLUMN device text CONSTRAINT sign_in_device_short CHECK (char_length(device) <= 60),
        ADD COLUMN own_device boolean NOT NULL DEFAULT false,
        ADD COLUMN begun_on date NOT NULL DEFAULT current_date,
        ADD COLUMN last_used_on date NOT NULL DEFAULT current_date,
        ADD COLUMN unused_until timestamptz NOT NULL DEFAULT 'infinity',
        ADD COLUMN enrols boolean NOT NULL DEFAULT false,
        ADD COLUMN proved_until timestamptz;
      ALTER TABLE sign_in ALTER COLUMN begun_on DROP DEFAULT, ALTER COLUMN last_used_on DROP DEFAULT, ALTER COLUMN unused_until DROP DEFAULT;
      COMMENT ON COLUMN sign_in.device IS 'Browser and system by family, in words; no address and no version.';
      COMMENT ON COLUMN sign_in.unused_until IS 'When it ends unless it is used, rounded up to a quarter of an hour.';
      COMMENT ON COLUMN sign_in.enrols IS 'Whoever signed in has to set up a second factor before anything else.';
      COMMENT ON COLUMN sign_in.proved_until IS 'Until when they need not show again that they are who they say.';
      COMMENT ON POLICY sign_in_lookup ON sign_in IS 'Only inside the functions for sign-ins.';
      CREATE POLICY sign_in_use ON sign_in FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
      COMMENT ON POLICY sign_in_use ON sign_in IS 'Only inside app.signed_in: a sign-in that is used lasts on.';
      COMMENT ON POLICY sign_in_end ON sign_in IS
        'Only inside app.end_sign_in, app.end_own_sign_in, app.end_other_sign_ins, app.begin_sign_in, app.use_link, app.change_password, app.end_with_person and app.empty_account.';

      CREATE FUNCTION app.unused_until(at timestamptz, on_own_device boolean) RETURNS timestamptz
        LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT date_bin('15 minutes', at + make_interval(mins => CASE WHEN on_own_device THEN r.idle_minutes_own ELSE r.idle_minutes_shared END)
                   + interval '15 minutes' - interval '1 microsecond', timestamptz '2026-01-01 00:00+00') FROM sign_in_rule r
        $$;
      COMMENT ON FUNCTION app.unused_until(timestamptz, boolean) IS 'When a sign-in ends that was used now and is not used again.';

      CREATE FUNCTION app.begin_sign_in(new_hash bytea, new_staff_id uuid, at timestamptz, on_device text, on_own_device boolean) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          DELETE FROM sign_in WHERE staff_id = new_staff_id AND least(expires_at, unused_until) <= at;
          INSERT INTO sign_in (token_hash, staff_id, device, own_device, begun_on, last_used_on, unused_until, expires_at)
            SELECT new_hash, new_staff_id, on_device, on_own_device, t.today, t.today, app.unused_until(at, on_own_device),
                   date_trunc('hour', at + make_interval(hours => r.lasts_hours) - interval '1 microsecond') + interval '1 hour'
              FROM sign_in_rule r, (SELECT (at AT TIME ZONE 'Europe/London')::date AS today) t
        $$;
      COMMENT ON FUNCTION app.begin_sign_in(bytea, uuid, timestamptz, text, boolean) IS 'Begins a sign-in, for as long as the house''s rule says, and sweeps the ended ones of the same person.';

      CREATE OR REPLACE FUNCTION app.begin_sign_in(new_hash bytea, new_staff_id uuid, at timestamptz, until timestamptz) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ SELECT app.begin_sign_in(new_hash, new_staff_id, at, NULL, false) $$;

      CREATE FUNCTION app.signed_in(asked_hash bytea, at timestamptz, uses boolean) RETURNS TABLE (staff_id uuid, roles text[], supervises boolean, enrols boolean, proved boolean)
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          found_sign_in sign_in;
          next_end timestamptz;
        BEGIN
          SELECT i.* INTO found_sign_in FROM sign_in i JOIN staff_member s ON s.id = i.staff_id
           WHERE i.token_hash = asked_hash AND i.expires_at > at AND i.unused_until > at AND s.left_on IS NULL AND s.suspended_on IS NULL;
          IF found_sign_in.id IS NULL THEN RETURN; END IF;
          IF uses THEN
            next_end := app.unused_until(at, found_sign_in.own_device);
            -- Written four times an hour at most.
            IF next_end > found_sign_in.unused_until OR found_sign_in.last_used_on < (at AT TIME ZONE 'Europe/London')::date THEN
              UPDATE sign_in i SET unused_until = greatest(next_end, i.unused_until), last_used_on = (at AT TIME ZONE 'Europe/London')::date
               WHERE i.token_hash = asked_hash;
            END IF;
          END IF;
          RETURN QUERY
            SELECT found_sign_in.staff_id,
                   ARRAY(SELECT g.role FROM role_grant g WHERE g.staff_id = found_sign_in.staff_id AND g.revoked_on IS NULL ORDER BY g.role),
                   EXISTS (SELECT FROM supervision v WHERE v.supervisor_id = found_sign_in.staff_id AND v.ended_on IS NULL),
                   found_sign_in.enrols, coalesce(found_sign_in.proved_until > at, false);
        END $$;
      COMMENT ON FUNCTION app.signed_in(bytea, timestamptz, boolean) IS 'Who is signed in; where the request is a use of theirs and not their open page listening, the sign-in lasts on.';

      CREATE FUNCTION app.own_sign_ins(current_hash bytea, at timestamptz)
        RETURNS TABLE (id uuid, device text, own_device boolean, begun_on date, last_used_on date, current boolean)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT i.id, i.device, i.own_device, i.begun_on, i.last_used_on, i.token_hash = current_hash FROM sign_in i
           WHERE i.staff_id = app.staff_id() AND i.expires_at > at AND i.unused_until > at
           ORDER BY i.token_hash = current_hash DESC, i.last_used_on DESC, i.begun_on DESC, i.id LIMIT 50
        $$;
      COMMENT ON FUNCTION app.own_sign_ins(bytea, timestamptz) IS 'The sign-ins of whoever asks that still last, this one first, at most 50.';

      CREATE FUNCTION app.end_own_sign_in(which uuid) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ BEGIN DELETE FROM sign_in WHERE id = which AND staff_id = app.staff_id(); RETURN FOUND; END $$;
      COMMENT ON FUNCTION app.end_own_sign_in(uuid) IS 'Ends one sign-in of whoever asks; false where they have none of that id.';

      CREATE FUNCTION app.end_other_sign_ins(current_hash bytea) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ DELETE FROM sign_in WHERE staff_id = app.staff_id() AND token_hash <> current_hash $$;
      COMMENT ON FUNCTION app.end_other_sign_ins(bytea) IS 'Ends every sign-in of whoever asks but the one that asks.';

      GRANT EXECUTE ON FUNCTION app.begin_sign_in(bytea, uuid, timestamptz, text, boolean), app.signed_in(bytea, timestamptz, boolean),
        app.own_sign_ins(bytea, timestamptz), app.end_own_sign_in(uuid), app.end_other_sign_ins(bytea) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
