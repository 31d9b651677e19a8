import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A lead agrees to nobody who is suspended, whose week would pass meanwhile; whoever runs the server names nobody by an address that is new, since an administrator
 * can give one account the address of another; and whoever leaves with another address is told too. Older code that still serves says the first two in its own words.
 */
export class AgreeToNobodyWhoIsAway implements MigrationInterface {
  readonly name = 'AgreeToNobodyWhoIsAway1764374400068';

  async up(runner: QueryRunner): Promise<void> {
    await inPlaceOf(runner, 'leads_asked', `WHERE g.role = 'governance-asked'`, `WHERE s.suspended_on IS NULL AND g.role = 'governance-asked'`);
    await inPlaceOf(runner, 'agree_to_lead', `IF NOT FOUND THEN RETURN 'absent'; END IF;`,
      `IF NOT FOUND OR EXISTS (SELECT FROM staff_member s WHERE s.id = person AND s.suspended_on IS NOT NULL) THEN RETURN 'absent'; END IF;`);
    await inPlaceOf(runner, 'name_lead', `IF app.governs(person) THEN`,
      `IF EXISTS (SELECT FROM staff_member s WHERE s.id = person AND s.email_changed_on > app.today() - 7) THEN RETURN 'address-new'; END IF;
      IF app.governs(person) THEN`);
    await runner.query(`
      COMMENT ON FUNCTION app.leads_asked() IS 'Who is to become a lead and is not suspended, by whom it was asked and when, for whoever may agree to it; to everyone else nothing.';
      COMMENT ON FUNCTION app.name_lead(text) IS
        'For whoever runs the server, makes somebody a lead where nobody here may agree to one; or says why not: absent, not-in, address-new, already, agreed-to. Not for the application.';
      DROP TRIGGER staff_member_tells_address ON staff_member;
      CREATE TRIGGER staff_member_tells_address AFTER UPDATE ON staff_member FOR EACH ROW
        WHEN (lower(OLD.email) <> lower(NEW.email) AND lower(NEW.email) NOT LIKE '%@afterword.invalid') EXECUTE FUNCTION app.tell_address_before();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** Changes one place of a function as it stands by now, and nothing else of it. */
async function inPlaceOf(runner: QueryRunner, name: string, from: string, to: string): Promise<void> {
  const [found] = (await runner.query(`SELECT pg_get_functiondef(oid) AS sql FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND proname = '${name}' AND position($1 IN prosrc) > 0`, [from])) as { sql: string }[];
  const sql = found?.sql ?? '';
  if (sql.split(from).length !== 2) throw new Error(`app.${name} is made otherwise than this migration knows.`);
  await runner.query(sql.replace(from, () => to));
}
