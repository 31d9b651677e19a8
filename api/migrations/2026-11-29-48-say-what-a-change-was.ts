import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit says of what a setting was changed, and begins with whoever began the house. The chain covers a change where it stands, and
 * rows without one have the line they always had. Older code that still serves writes rows without it.
 */
export class SayWhatAChangeWas implements MigrationInterface {
  readonly name = 'SayWhatAChangeWas1764374400048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $known$
      DECLARE
        known text := (SELECT string_agg(quote_literal(m[1]), ', ') FROM pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
                        WHERE c.conname = 'administration_event_action_known');
        noted text := (SELECT pg_get_expr(polwithcheck, polrelid) FROM pg_policy WHERE polname = 'administration_event_of_accounts');
      BEGIN
        EXECUTE format('ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
          ADD CONSTRAINT administration_event_action_known CHECK (action IN (%s, ''house-begun''))', known);
        EXECUTE format('ALTER POLICY administration_event_of_accounts ON administration_event
          WITH CHECK (%s OR (subject_id = actor_id AND action = ''house-begun''))', noted);
      END $known$;
      COMMENT ON POLICY administration_event_of_accounts ON administration_event IS
        'Only inside the functions for beginning, closing, erasing entries, links, packs, passwords, second factors, groups and last days: of oneself, what became of one''s own account; inside those for holds: of a hold, and not of whom; and inside those for directories.';
      ALTER TABLE administration_event DROP CONSTRAINT administration_event_change_of_a_rule,
        ADD CONSTRAINT administration_event_change_of_a_setting CHECK (change IS NULL OR action IN (
          'sign-in-rule-changed', 'team-changed', 'organisation-changed', 'cover-changed', 'limits-changed', 'signpost-changed', 'person-invited', 'house-begun'));
      COMMENT ON COLUMN administration_event.change IS
        'What a setting was and what it became, by its own fields: {"from", "to"}. Names of wards, lines, signposts and the organisation; never anybody''s writing.';
      COMMENT ON TABLE administration_event IS
        'Who changed what in people, roles, supervisions and settings: ids, an action, a day, and what a setting was and became; never anybody''s writing.';

      CREATE OR REPLACE FUNCTION app.use_first_link(hash bytea, at timestamptz, today date, new_id uuid, house text, new_email text, new_given_name text,
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
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id, change)
            VALUES (at, new_id, 'house-begun', new_id, jsonb_build_object('from', '{}'::jsonb, 'to', jsonb_build_object('organisation', house)));
          RETURN true;
        END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
