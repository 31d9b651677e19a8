import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sign-in that begins in the moment of a suspension takes turns with it: it begins before, and ends with it, or does not begin. One that
 * was left lying would open again once its owner is let in. Older code that still serves answers whoever is too late with a 500.
 */
export class BeginNoSignInWhileSuspended implements MigrationInterface {
  readonly name = 'BeginNoSignInWhileSuspended1764374400053';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION app.begin_sign_in(new_hash bytea, new_staff_id uuid, at timestamptz, on_device text, on_own_device boolean) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          -- First, as whoever suspends holds their row before they end sign-ins.
          PERFORM FROM staff_member s WHERE s.id = new_staff_id AND s.left_on IS NULL AND s.suspended_on IS NULL FOR SHARE;
          IF NOT FOUND THEN RETURN; END IF;
          DELETE FROM sign_in WHERE staff_id = new_staff_id AND least(expires_at, unused_until) <= at;
          PERFORM app.end_roles_by_group(at, new_staff_id, NULL, (at AT TIME ZONE 'Europe/London')::date - 30);
          INSERT INTO sign_in (token_hash, staff_id, device, own_device, begun_on, last_used_on, enrols, unused_until, expires_at)
            SELECT new_hash, new_staff_id, on_device, on_own_device, t.today, t.today, app.lacks_second_factor(new_staff_id), app.unused_until(at, on_own_device),
                   date_trunc('hour', at + make_interval(hours => r.lasts_hours) - interval '1 microsecond') + interval '1 hour'
              FROM sign_in_rule r, (SELECT (at AT TIME ZONE 'Europe/London')::date AS today) t;
        END $$;
      COMMENT ON FUNCTION app.begin_sign_in(bytea, uuid, timestamptz, text, boolean) IS
        'Begins a sign-in, for as long as the house''s rule says, of somebody who can sign in now, and of anybody else none; sweeps the ended ones of the same person, and ends a role of theirs by a group that no sign-in has shown for 30 days.';
      DELETE FROM sign_in i USING staff_member s WHERE s.id = i.staff_id AND (s.left_on IS NOT NULL OR s.suspended_on IS NOT NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
