import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A disclosure stands on two leads. It ends in the statement in which one of them is a lead no more, and nobody who gets the role again
 * goes on with it: it is asked for and approved anew. Older code that still serves finds such a disclosure over.
 */
export class EndDisclosuresWithTheRole implements MigrationInterface {
  readonly name = 'EndDisclosuresWithTheRole1764374400057';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.leads_since(asked uuid) RETURNS boolean
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT NOT EXISTS (
            SELECT FROM disclosure d, unnest(ARRAY[d.asked_by, d.approved_by]) AS p (id)
             WHERE d.id = asked AND p.id IS NOT NULL AND (NOT app.governs(p.id) OR NOT EXISTS (
               SELECT FROM role_grant g WHERE g.staff_id = p.id AND g.role = 'governance' AND g.revoked_on IS NULL
                 -- At the approval both roles were seven days old, so that one given later that day is not taken for it.
                 AND g.granted_on <= CASE WHEN d.approved_on IS NULL THEN d.asked_on ELSE d.approved_on - 7 END)))
        $$;
      COMMENT ON FUNCTION app.leads_since(uuid) IS
        'Whether whoever asked for a disclosure has been a lead since then, and whoever asked and whoever approved since the approval, by the role that counted then.';
      GRANT EXECUTE ON FUNCTION app.leads_since(uuid) TO afterword_app;

      CREATE FUNCTION app.end_disclosures_of_former_lead() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE former uuid := to_jsonb(NEW) ->> TG_ARGV[0];
        BEGIN
          DELETE FROM disclosed_entry e USING disclosure d WHERE d.id = e.disclosure_id AND d.ended_on IS NULL AND former IN (d.asked_by, d.approved_by);
          UPDATE disclosure SET ended_on = current_date WHERE ended_on IS NULL AND former IN (asked_by, approved_by);
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.end_disclosures_of_former_lead() IS 'What somebody asked for or approved as a lead ends when they are one no more; what was copied for it goes in the same statement.';
      CREATE TRIGGER role_grant_ends_disclosures AFTER UPDATE OF revoked_on ON role_grant FOR EACH ROW
        WHEN (OLD.role = 'governance' AND OLD.revoked_on IS NULL AND NEW.revoked_on IS NOT NULL) EXECUTE FUNCTION app.end_disclosures_of_former_lead('staff_id');
      CREATE TRIGGER staff_member_ends_disclosures AFTER UPDATE OF suspended_on ON staff_member FOR EACH ROW
        WHEN (OLD.suspended_on IS NULL AND NEW.suspended_on IS NOT NULL) EXECUTE FUNCTION app.end_disclosures_of_former_lead('id');

      COMMENT ON POLICY disclosed_entry_go ON disclosed_entry IS 'Only inside app.end_disclosure, app.end_disclosures and app.end_disclosures_of_former_lead.';

      DELETE FROM disclosed_entry e USING disclosure d WHERE d.id = e.disclosure_id AND d.ended_on IS NULL AND NOT app.leads_since(d.id);
      UPDATE disclosure SET ended_on = current_date WHERE ended_on IS NULL AND NOT app.leads_since(id);
    `);
    for (const name of ['disclosed_to_me', 'approve_disclosure'] as const) await alsoSince(runner, name);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const PLACES = {
  disclosed_to_me: ['AND app.governs(d.asked_by)', 'AND app.leads_since(d.id)'],
  approve_disclosure: ['      IF hindrance IS NOT NULL', "      IF NOT app.leads_since(asked) THEN RETURN 'state'; END IF;\n      IF hindrance IS NOT NULL"],
} as const;

/** Changes one place of a function as it stands by now, and nothing else of it. */
async function alsoSince(runner: QueryRunner, name: keyof typeof PLACES): Promise<void> {
  const [from, to] = PLACES[name];
  const [found] = (await runner.query(`SELECT pg_get_functiondef(oid) AS sql FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND proname = '${name}'`)) as { sql: string }[];
  const sql = found?.sql ?? '';
  if (sql.split(from).length !== 2) throw new Error(`app.${name} is made otherwise than this migration knows.`);
  await runner.query(sql.replace(from, () => to));
}
