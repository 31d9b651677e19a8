import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit names people to administrators, also those who have left. Older code that still serves does not ask. */
export class NamePeopleToAdministrators implements MigrationInterface {
  readonly name = 'NamePeopleToAdministrators1764374400011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.names_of_staff(asked uuid[]) RETURNS TABLE (id uuid, given_name text, family_name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT p.id, p.given_name, p.family_name FROM staff_member p
           WHERE p.id = ANY (asked)
             AND EXISTS (SELECT FROM role_grant r WHERE r.staff_id = (SELECT app.staff_id()) AND r.role = 'administrator' AND r.revoked_on IS NULL)
        $$;
      COMMENT ON FUNCTION app.names_of_staff(uuid[]) IS 'For an administrator who asks, the names of these people, whether they still work here or not; to anyone else nobody.';
      GRANT EXECUTE ON FUNCTION app.names_of_staff(uuid[]) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
