import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The address that an erased account gets belongs to that account alone: whoever else had it would keep the account from ever being
 * erased. Older code that still serves is refused by the table where it would take one.
 */
export class KeepAddressesOfErasedAccounts implements MigrationInterface {
  readonly name = 'KeepAddressesOfErasedAccounts1764374400054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE staff_member NO FORCE ROW LEVEL SECURITY;
      -- Whoever was brought in under one of these gives it up; an administrator writes down their own.
      UPDATE staff_member SET email = 'refused-' || id || '@nowhere.invalid', revision = revision + 1
       WHERE lower(email) LIKE '%@afterword.invalid' AND email <> 'erased-' || id || '@afterword.invalid';
      ALTER TABLE staff_member FORCE ROW LEVEL SECURITY,
        ADD CONSTRAINT staff_member_email_not_reserved CHECK (lower(email) NOT LIKE '%@afterword.invalid' OR (email = 'erased-' || id || '@afterword.invalid' AND left_on IS NOT NULL));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
