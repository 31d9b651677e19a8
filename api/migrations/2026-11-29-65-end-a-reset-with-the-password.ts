import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever signs in with their password needs no new one: what was asked for them, and the link that nobody used, end in the same statement.
 * Older code that still serves begins sign-ins that end neither.
 */
export class EndAResetWithThePassword implements MigrationInterface {
  readonly name = 'EndAResetWithThePassword1764374400065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is known and allowed by now stays so; this comes to it.
      DO $known$
      DECLARE
        known text := (SELECT string_agg(quote_literal(m[1]), ', ') FROM pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
                        WHERE c.conname = 'administration_event_action_known');
        noted text := (SELECT pg_get_expr(polwithcheck, polrelid) FROM pg_policy WHERE polname = 'administration_event_of_accounts');
      BEGIN
        EXECUTE format('ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
          ADD CONSTRAINT administration_event_action_known CHECK (action IN (%s, ''reset-ended-by-sign-in''))', known);
        EXECUTE format('ALTER POLICY administration_event_of_accounts ON administration_event
          WITH CHECK (%s OR (subject_id = actor_id AND action = ''reset-ended-by-sign-in''))', noted);
      END $known$;

      DROP FUNCTION app.begin_sign_in(bytea, uuid, timestamptz, text, boolean);
      CREATE FUNCTION app.begin_sign_in(new_hash bytea, new_staff_id uuid, at timestamptz, on_device text, on_own_device boolean, by_password boolean DEFAULT false) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          ended integer;
          more integer;
        BEGIN
          IF by_password THEN PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || new_staff_id, 0)); END IF;
          -- First of all rows, as whoever suspends holds theirs before they end sign-ins.
          PERFORM FROM staff_member s WHERE s.id = new_staff_id AND s.left_on IS NULL AND s.suspended_on IS NULL FOR SHARE;
          IF NOT FOUND THEN RETURN; END IF;
          IF by_password THEN
            DELETE FROM reset_request r WHERE r.staff_id = new_staff_id AND r.asked_on >= (at AT TIME ZONE 'Europe/London')::date - 7;
            GET DIAGNOSTICS ended = ROW_COUNT;
            DELETE FROM one_time_link l WHERE l.staff_id = new_staff_id AND l.kind = 'reset' AND l.used_on IS NULL AND l.expires_at > at;
            GET DIAGNOSTICS more = ROW_COUNT;
            IF ended + more > 0 THEN
              INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, new_staff_id, 'reset-ended-by-sign-in', new_staff_id);
            END IF;
          END IF;
          DELETE FROM sign_in WHERE staff_id = new_staff_id AND least(expires_at, unused_until) <= at;
          PERFORM app.end_roles_by_group(at, new_staff_id, NULL, (at AT TIME ZONE 'Europe/London')::date - 30);
          INSERT INTO sign_in (token_hash, staff_id, device, own_device, begun_on, last_used_on, enrols, unused_until, expires_at)
            SELECT new_hash, new_staff_id, on_device, on_own_device, t.today, t.today, app.lacks_second_factor(new_staff_id), app.unused_until(at, on_own_device),
                   date_trunc('hour', at + make_interval(hours => r.lasts_hours) - interval '1 microsecond') + interval '1 hour'
              FROM sign_in_rule r, (SELECT (at AT TIME ZONE 'Europe/London')::date AS today) t;
        END $$;
      COMMENT ON FUNCTION app.begin_sign_in(bytea, uuid, timestamptz, text, boolean, boolean) IS
        'Begins a sign-in, for as long as the house''s rule says, of somebody who can sign in now, and of anybody else none; sweeps the ended ones of the same person, and ends a role of theirs by a group that no sign-in has shown for 30 days. By password it ends what was asked and made for a new one.';
      GRANT EXECUTE ON FUNCTION app.begin_sign_in(bytea, uuid, timestamptz, text, boolean, boolean) TO afterword_app;
      COMMENT ON POLICY one_time_link_replace ON one_time_link IS
        'Only inside the functions for links, where a newer one takes the place of one that nobody used, app.begin_sign_in, and those that end with a person or their address.';
      COMMENT ON POLICY reset_request_settle ON reset_request IS
        'Only inside app.ask_reset, app.make_coded_link, app.use_coded_link, app.accept_coded_link, app.begin_sign_in, app.change_password and app.lapse_reset_requests.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
