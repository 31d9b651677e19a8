import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A group at a provider may make somebody an educator, and nothing else: the role says by which provider it came, and ends with a sign-in
 * that does not show the group, or when none has shown it for 30 days. What a person here gave is never touched, and what one took is never
 * given. Older code that still serves takes such a role for any other, and asks no provider for groups.
 */
export class LetAGroupMakeEducators implements MigrationInterface {
  readonly name = 'LetAGroupMakeEducators1764374400045';

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
          ADD CONSTRAINT administration_event_action_known CHECK (action IN (%s, ''role-given-by-group'', ''role-ended-by-group''))', known);
        EXECUTE format('ALTER POLICY administration_event_of_accounts ON administration_event
          WITH CHECK (%s OR (subject_id = actor_id AND action IN (''role-given-by-group'', ''role-ended-by-group'')))', noted);
      END $known$;
      COMMENT ON POLICY administration_event_of_accounts ON administration_event IS
        'Only inside the functions for closing, links, packs, passwords, second factors, groups and last days: of oneself, what became of one''s own account; inside those for holds: of a hold, and not of whom; and inside those for directories.';

      ALTER TABLE role_grant ADD COLUMN provider text, ADD COLUMN provider_name text, ADD COLUMN provider_group text, ADD COLUMN shown_on date,
        ADD CONSTRAINT role_grant_by_group_whole CHECK (num_nonnulls(provider, provider_name, provider_group, shown_on) IN (0, 4)),
        ADD CONSTRAINT role_grant_by_group_educators CHECK (provider IS NULL OR role = 'educator');
      COMMENT ON COLUMN role_grant.provider IS 'The issuer of the organisation''s sign-in by whose group the role came; null where a person gave it.';
      COMMENT ON COLUMN role_grant.provider_name IS 'As it was called then.';
      COMMENT ON COLUMN role_grant.provider_group IS 'As the provider calls the group; it names no person.';
      COMMENT ON COLUMN role_grant.shown_on IS 'The last day on which a sign-in showed the group.';
      COMMENT ON POLICY role_grant_begin ON role_grant IS 'Only inside app.use_first_link and app.role_by_group.';
      ALTER POLICY role_grant_end ON role_grant WITH CHECK (revoked_on IS NOT NULL OR provider IS NOT NULL);
      COMMENT ON POLICY role_grant_end ON role_grant IS 'Only inside app.end_with_person, app.empty_account, app.role_by_group and app.end_roles_by_group; an ended one stays so.';

      CREATE FUNCTION app.end_roles_by_group(at timestamptz, who uuid, of_provider text, unseen_since date) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH gone AS (
            UPDATE role_grant SET revoked_on = greatest(granted_on, (at AT TIME ZONE 'Europe/London')::date)
             WHERE staff_id = who AND provider IS NOT NULL AND revoked_on IS NULL
               AND (of_provider IS NULL OR provider = of_provider) AND (unseen_since IS NULL OR shown_on < unseen_since)
            RETURNING id)
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id, about_id) SELECT at, who, 'role-ended-by-group', who, id FROM gone
        $$;
      COMMENT ON FUNCTION app.end_roles_by_group(timestamptz, uuid, text, date) IS
        'Ends what came by a group of this provider, or of any, also only what no sign-in has shown since a day, and writes it down. What a person gave stays.';

      CREATE FUNCTION app.role_by_group(at timestamptz, by_provider text, by_subject text, by_name text, shown_group text) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          who uuid := (SELECT b.staff_id FROM app.identity_behind(by_provider, by_subject) b);
          today date := (at AT TIME ZONE 'Europe/London')::date;
          given uuid;
        BEGIN
          IF who IS NULL THEN RETURN; END IF;
          IF shown_group IS NULL THEN
            PERFORM app.end_roles_by_group(at, who, by_provider, NULL);
            RETURN;
          END IF;
          UPDATE role_grant SET shown_on = greatest(shown_on, today) WHERE staff_id = who AND provider = by_provider AND revoked_on IS NULL;
          IF FOUND THEN RETURN; END IF;
          -- The last word of a person on this role stays: what one took, no group gives.
          IF (SELECT e.action FROM administration_event e JOIN role_grant g ON g.id = e.about_id
               WHERE e.subject_id = who AND e.action IN ('role-granted', 'role-revoked') AND g.role = 'educator'
               ORDER BY e.happened_at DESC, e.id DESC LIMIT 1) = 'role-revoked' THEN
            RETURN;
          END IF;
          INSERT INTO role_grant (staff_id, role, granted_on, provider, provider_name, provider_group, shown_on)
            VALUES (who, 'educator', today, by_provider, by_name, shown_group, today) ON CONFLICT DO NOTHING RETURNING id INTO given;
          IF given IS NOT NULL THEN
            INSERT INTO administration_event (happened_at, actor_id, action, subject_id, about_id) VALUES (at, who, 'role-given-by-group', who, given);
          END IF;
        END $$;
      COMMENT ON FUNCTION app.role_by_group(timestamptz, text, text, text, text) IS
        'What follows from a group that a provider shows of a subject: whoever linked it becomes an educator; with none, what came by a group of that provider ends. Written down either way.';
      GRANT EXECUTE ON FUNCTION app.role_by_group(timestamptz, text, text, text, text) TO afterword_app;

      CREATE OR REPLACE FUNCTION app.begin_sign_in(new_hash bytea, new_staff_id uuid, at timestamptz, on_device text, on_own_device boolean) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          DELETE FROM sign_in WHERE staff_id = new_staff_id AND least(expires_at, unused_until) <= at;
          SELECT app.end_roles_by_group(at, new_staff_id, NULL, (at AT TIME ZONE 'Europe/London')::date - 30);
          INSERT INTO sign_in (token_hash, staff_id, device, own_device, begun_on, last_used_on, enrols, unused_until, expires_at)
            SELECT new_hash, new_staff_id, on_device, on_own_device, t.today, t.today, app.lacks_second_factor(new_staff_id), app.unused_until(at, on_own_device),
                   date_trunc('hour', at + make_interval(hours => r.lasts_hours) - interval '1 microsecond') + interval '1 hour'
              FROM sign_in_rule r, (SELECT (at AT TIME ZONE 'Europe/London')::date AS today) t
        $$;
      COMMENT ON FUNCTION app.begin_sign_in(bytea, uuid, timestamptz, text, boolean) IS
        'Begins a sign-in, for as long as the house''s rule says, sweeps the ended ones of the same person, and ends a role of theirs by a group that no sign-in has shown for 30 days.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
