import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Administrators say who has passwords with the rest of the rule for sign-ins; letting everybody have one again is looser, and not for whoever is
 * new as an administrator. Older code that still serves cannot change the rule until it is replaced.
 */
export class SayWhoHasPasswords implements MigrationInterface {
  readonly name = 'SayWhoHasPasswords1764374400060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.change_sign_in_rule(integer, integer, integer, text[]);
      CREATE FUNCTION app.change_sign_in_rule(new_lasts integer, new_idle_shared integer, new_idle_own integer, new_second_factor_for text[], new_passwords_for text) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          PERFORM app.demand_administrator();
          UPDATE sign_in_rule SET lasts_hours = new_lasts, idle_minutes_shared = new_idle_shared, idle_minutes_own = new_idle_own, second_factor_for = new_second_factor_for,
                 passwords_for = new_passwords_for;
        END $$;
      COMMENT ON FUNCTION app.change_sign_in_rule(integer, integer, integer, text[], text) IS
        'For an administrator, how long sign-ins last and of whom a second factor is wanted, from the next sign-in on, and who may have a password.';
      GRANT EXECUTE ON FUNCTION app.change_sign_in_rule(integer, integer, integer, text[], text) TO afterword_app;

      DROP TRIGGER sign_in_rule_not_loosened_by_the_new ON sign_in_rule;
      CREATE TRIGGER sign_in_rule_not_loosened_by_the_new BEFORE UPDATE ON sign_in_rule FOR EACH ROW
        WHEN (NEW.lasts_hours > OLD.lasts_hours OR NEW.idle_minutes_shared > OLD.idle_minutes_shared OR NEW.idle_minutes_own > OLD.idle_minutes_own
          OR NOT (NEW.second_factor_for @> OLD.second_factor_for OR NEW.second_factor_for @> ARRAY['staff'])
          OR (NEW.passwords_for = 'everyone' AND OLD.passwords_for <> 'everyone')) EXECUTE FUNCTION app.refuse_new_administrator();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
