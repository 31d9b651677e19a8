import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * No role is given and no supervision begun in the same moment in which somebody leaves: it would wait for them to come back, its week long over. Whoever
 * gives or begins takes turns with whoever lets them go. Older code that still serves finds no row, as where they had the role.
 */
export class BeginNothingForLeavers implements MigrationInterface {
  readonly name = 'BeginNothingForLeavers1764374400067';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.give_no_role_to_leavers() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          -- Whoever lets them go meanwhile comes wholly before, or ends what is given here.
          PERFORM FROM staff_member s WHERE s.id = NEW.staff_id AND s.left_on IS NULL FOR SHARE;
          RETURN CASE WHEN FOUND THEN NEW END;
        END $$;
      COMMENT ON FUNCTION app.give_no_role_to_leavers() IS 'Gives a role to nobody who left, also where both happen in the same moment.';
      -- Another login, as at a restore, writes down what was.
      CREATE TRIGGER role_grant_to_no_leaver BEFORE INSERT ON role_grant FOR EACH ROW WHEN (NEW.revoked_on IS NULL AND session_user = 'afterword_app')
        EXECUTE FUNCTION app.give_no_role_to_leavers();
    `);
    await inPlaceOf(runner, 'begin_supervision', '(SELECT count(*) FROM staff_member WHERE id IN (supervisee, supervisor) AND left_on IS NULL)',
      '(SELECT count(*) FROM (SELECT FROM staff_member WHERE id IN (supervisee, supervisor) AND left_on IS NULL ORDER BY id FOR SHARE) AS here)');
    await inPlaceOf(runner, 'begin_supervisions', '          PERFORM pg_advisory_xact_lock(7301141);', `          PERFORM pg_advisory_xact_lock(7301141);
          PERFORM FROM staff_member s WHERE s.left_on IS NULL AND s.id IN (
            SELECT unnest(ARRAY[a."superviseeId", a."supervisorId"]) FROM jsonb_to_recordset(asked) AS a ("superviseeId" uuid, "supervisorId" uuid)) ORDER BY s.id FOR SHARE;`);
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
