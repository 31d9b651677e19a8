import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever is past the last day of an agency or fixed-term contract is suspended by itself: signed out, and nothing else of theirs changes.
 * An administrator who would be the last one stays. Older code that still serves refuses them as it refuses everyone who is suspended.
 */
export class EndWithTheLastDay implements MigrationInterface {
  readonly name = 'EndWithTheLastDay1764374400031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      COMMENT ON COLUMN staff_member.ends_on IS 'The last day of an agency or fixed-term contract. From the day after they are suspended, and administrators are told.';
      ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
        ADD CONSTRAINT administration_event_action_known CHECK (action IN (
          'person-added', 'person-changed', 'person-invited', 'person-reset-asked', 'person-reset', 'person-suspended', 'person-resumed', 'person-left', 'people-imported',
          'last-day-passed', 'role-granted', 'role-revoked', 'supervision-started', 'supervision-changed', 'supervision-ended',
          'team-changed', 'organisation-changed', 'cover-changed', 'limits-changed', 'signpost-changed', 'retention-changed', 'sign-in-rule-changed',
          'account-closing', 'account-kept', 'account-erased', 'password-set-by-link', 'password-changed',
          'second-factor-set', 'second-factor-removed', 'recovery-code-used', 'recovery-codes-made', 'passkey-added', 'passkey-removed', 'identity-linked', 'identity-unlinked'));
      ALTER POLICY administration_event_of_accounts ON administration_event
        WITH CHECK (subject_id = actor_id AND action IN ('account-closing', 'account-kept', 'account-erased', 'password-set-by-link', 'password-changed', 'last-day-passed',
          'second-factor-set', 'second-factor-removed', 'recovery-code-used', 'recovery-codes-made', 'passkey-added', 'passkey-removed', 'identity-linked', 'identity-unlinked'));
      COMMENT ON POLICY administration_event_of_accounts ON administration_event IS
        'Only inside the functions for closing, links, passwords, second factors and last days: of oneself, what became of one''s own account.';
      ALTER POLICY staff_member_erase ON staff_member
        USING ((ends_on IS NOT NULL AND left_on IS NULL AND suspended_on IS NULL)
          OR EXISTS (SELECT FROM account_closing c WHERE c.staff_id = staff_member.id AND c.emptied_on IS NOT NULL))
        WITH CHECK (left_on IS NOT NULL OR suspended_on IS NOT NULL);
      COMMENT ON POLICY staff_member_erase ON staff_member IS 'Only inside app.empty_account and app.suspend_after_last_day.';

      CREATE FUNCTION app.suspend_after_last_day(at timestamptz) RETURNS integer
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          today date := (least(at, now()) AT TIME ZONE 'Europe/London')::date;
          person record;
          suspended integer := 0;
        BEGIN
          FOR person IN SELECT id, ends_on FROM staff_member WHERE ends_on < today AND left_on IS NULL AND suspended_on IS NULL ORDER BY id LOOP
            BEGIN
              UPDATE staff_member SET suspended_on = today, revision = revision + 1
               WHERE id = person.id AND ends_on < today AND left_on IS NULL AND suspended_on IS NULL;
              IF FOUND THEN
                INSERT INTO administration_event (happened_at, actor_id, action, subject_id, day) VALUES (least(at, now()), person.id, 'last-day-passed', person.id, person.ends_on);
                suspended := suspended + 1;
              END IF;
            EXCEPTION WHEN check_violation THEN
              -- The last administrator stays until there is another.
              NULL;
            END;
          END LOOP;
          RETURN suspended;
        END $$;
      COMMENT ON FUNCTION app.suspend_after_last_day(timestamptz) IS 'Suspends whoever is past their last day, and says how many. May be repeated; a time to come counts as now.';
      GRANT EXECUTE ON FUNCTION app.suspend_after_last_day(timestamptz) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
