import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One administrator who suspends, ends or lets go, and takes it back, took a second step away with it. From now on an app, its codes and
 * passkeys stay with the account and go only by their owner, by a link that took two administrators, or with the account. They open
 * nothing while somebody is suspended or gone. Older code that still serves relies on neither.
 */
export class KeepSecondSteps implements MigrationInterface {
  readonly name = 'KeepSecondSteps1764374400050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION app.end_with_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          IF NEW.left_on IS NOT NULL THEN
            UPDATE supervision SET ended_on = greatest(NEW.left_on, started_on) WHERE ended_on IS NULL AND NEW.id IN (supervisee_id, supervisor_id);
            UPDATE role_grant SET revoked_on = NEW.left_on WHERE staff_id = NEW.id AND revoked_on IS NULL;
          END IF;
          IF NEW.left_on IS NOT NULL OR NEW.ends_on < NEW.suspended_on THEN
            DELETE FROM linked_identity WHERE staff_id = NEW.id;
          END IF;
          DELETE FROM sign_in WHERE staff_id = NEW.id;
          DELETE FROM one_time_link WHERE staff_id = NEW.id AND used_on IS NULL;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.end_with_person() IS
        'Whoever is suspended or leaves is signed out in the same statement; whoever leaves also ends their supervisions, and with them what was shared, and their grants; whoever leaves or is past their last day loses linked sign-ins. What guards the account against others stays.';
      COMMENT ON POLICY second_factor_remove ON second_factor IS 'Only inside app.remove_second_factor, and when a link that took two administrators is used.';
      COMMENT ON POLICY passkey_remove ON passkey IS 'Only inside app.remove_passkey and app.change_password, and when a link that took two administrators is used.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
