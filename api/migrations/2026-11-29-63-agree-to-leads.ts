import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An administrator alone makes leads only while a house is new. Afterwards the role is asked for, as a grant of its own kind that opens
 * nothing, and given where a lead of seven days agrees who never was an administrator; where there is none, by whoever runs the server.
 * Older code that still serves is refused with an error where it gives the role, and sees nothing of what waits.
 */
export class AgreeToLeads implements MigrationInterface {
  readonly name = 'AgreeToLeads1764374400063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUDIT);
    await runner.query(ASKING);
    await runner.query(AGREEING);
    await runner.query(NAMING);
    // What waits is no role: neither a sign-in nor the list of people says that it is one.
    await inPlaceOf(runner, 'signed_in', 'AND g.revoked_on IS NULL ORDER BY g.role', `AND g.revoked_on IS NULL AND g.role <> 'governance-asked' ORDER BY g.role`);
    await inPlaceOf(runner, 'people_of_house', 'WHERE g.revoked_on IS NULL GROUP BY', `WHERE g.revoked_on IS NULL AND g.role <> 'governance-asked' GROUP BY`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const AUDIT = `
  -- What is known and allowed by now stays so; this comes to it.
  DO $known$
  DECLARE
    known text := (SELECT string_agg(quote_literal(m[1]), ', ') FROM pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') m
                    WHERE c.conname = 'administration_event_action_known');
    noted text := (SELECT pg_get_expr(polwithcheck, polrelid) FROM pg_policy WHERE polname = 'administration_event_of_accounts');
  BEGIN
    EXECUTE format('ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
      ADD CONSTRAINT administration_event_action_known CHECK (action IN (%s, ''role-asked'', ''role-asking-ended'', ''role-agreed'', ''role-refused'', ''lead-named''))', known);
    EXECUTE format('ALTER POLICY administration_event_of_accounts ON administration_event
      WITH CHECK (%s OR (subject_id IS NOT NULL AND about_id IS NOT NULL AND action IN (''role-asked'', ''role-agreed'', ''role-refused'', ''lead-named'')))', noted);
  END $known$;
  ALTER TABLE administration_event DROP CONSTRAINT administration_event_by_somebody,
    ADD CONSTRAINT administration_event_by_somebody CHECK ((actor_id IS NULL) = (action IN ('restored', 'lead-named')));`;

const ASKING = `
  ALTER TABLE role_grant DROP CONSTRAINT role_grant_role_known,
    ADD CONSTRAINT role_grant_role_known CHECK (role IN ('educator', 'administrator', 'governance', 'governance-asked'));
  COMMENT ON COLUMN role_grant.role IS 'governance-asked is no role: an administrator asked for one that waits for a lead.';

  CREATE FUNCTION app.first_leads() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT NOT EXISTS (SELECT FROM role_grant g WHERE g.role = 'governance' AND coalesce(g.revoked_on, (SELECT app.today())) - g.granted_on >= 7)
         AND EXISTS (SELECT FROM role_grant g WHERE g.role = 'administrator' HAVING min(g.granted_on) > (SELECT app.today()) - 30)
    $$;
  COMMENT ON FUNCTION app.first_leads() IS
    'Whether an administrator makes leads alone today: nobody was ever one for seven days, and the first administrator became one within thirty.';

  CREATE FUNCTION app.leads_who_agree() RETURNS TABLE (id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT g.staff_id FROM role_grant g
       WHERE g.role = 'governance' AND g.revoked_on IS NULL AND g.granted_on <= (SELECT app.today()) - 7 AND app.governs(g.staff_id)
         -- One who may be both would need only a second account of their own.
         AND NOT EXISTS (SELECT FROM role_grant a WHERE a.staff_id = g.staff_id AND a.role = 'administrator')
    $$;
  COMMENT ON FUNCTION app.leads_who_agree() IS 'Who may agree to a new lead: leads of seven days who are no administrators and never were.';
  GRANT EXECUTE ON FUNCTION app.first_leads(), app.leads_who_agree() TO afterword_app;

  DO $give$
  BEGIN
    EXECUTE format('ALTER POLICY role_grant_give ON role_grant WITH CHECK (%s AND CASE role WHEN ''governance'' THEN app.first_leads() WHEN ''governance-asked'' THEN NOT app.first_leads() ELSE true END)',
      (SELECT pg_get_expr(polwithcheck, polrelid) FROM pg_policy WHERE polname = 'role_grant_give'));
  END $give$;
  COMMENT ON POLICY role_grant_give ON role_grant IS 'Administrators grant, and nobody to themselves; a lead only while the house is new, and afterwards they ask for one.';

  CREATE FUNCTION app.tell_leads() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id, about_id) VALUES (app.moment(), app.staff_id(), 'role-asked', NEW.staff_id, NEW.id);
      PERFORM app.queue_mail(l.id, NEW.granted_on) FROM app.leads_who_agree() l;
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.tell_leads() IS 'Writes down who asked for a lead, and tells whoever may agree that something waits.';
  CREATE TRIGGER role_grant_asked AFTER INSERT ON role_grant FOR EACH ROW WHEN (NEW.role = 'governance-asked' AND app.staff_id() IS NOT NULL) EXECUTE FUNCTION app.tell_leads();`;

const AGREEING = `
  CREATE FUNCTION app.demand_agreeing() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM app.leads_who_agree() l WHERE l.id = app.staff_id()) THEN
        RAISE EXCEPTION 'This is for leads of seven days who never were administrators.' USING ERRCODE = 'insufficient_privilege';
      END IF;
    END $$;
  COMMENT ON FUNCTION app.demand_agreeing() IS 'Refuses whoever may not agree to a new lead now.';

  CREATE FUNCTION app.leads_asked() RETURNS TABLE (id uuid, person_id uuid, given_name text, family_name text, job_title text, team text, is_in boolean, asked_by uuid, asker_given_name text, asker_family_name text, asked_on date)
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT g.id, s.id, s.given_name, s.family_name, s.job_title, t.name, EXISTS (SELECT FROM credential c WHERE c.staff_id = s.id), a.id, a.given_name, a.family_name, g.granted_on
        FROM role_grant g JOIN staff_member s ON s.id = g.staff_id LEFT JOIN team t ON t.id = s.team_id
        JOIN administration_event e ON e.about_id = g.id AND e.subject_id = s.id AND e.action = 'role-asked' JOIN staff_member a ON a.id = e.actor_id
       WHERE g.role = 'governance-asked' AND g.revoked_on IS NULL AND app.staff_id() IN (SELECT l.id FROM app.leads_who_agree() l)
       ORDER BY g.granted_on, s.family_name, s.given_name, g.id
    $$;
  COMMENT ON FUNCTION app.leads_asked() IS 'Who is to become a lead, by whom it was asked and when, for whoever may agree to it; to everyone else nothing.';

  CREATE FUNCTION app.agree_to_lead(asked uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      person uuid;
      given uuid;
    BEGIN
      PERFORM app.demand_agreeing();
      SELECT g.staff_id INTO person FROM role_grant g WHERE g.id = asked AND g.role = 'governance-asked' AND g.revoked_on IS NULL FOR UPDATE;
      IF NOT FOUND THEN RETURN 'absent'; END IF;
      -- Until somebody has come in, whoever has their link is them.
      IF NOT EXISTS (SELECT FROM credential c WHERE c.staff_id = person) THEN RETURN 'not-in'; END IF;
      UPDATE role_grant SET revoked_on = app.today() WHERE id = asked;
      INSERT INTO role_grant (staff_id, role, granted_on) VALUES (person, 'governance', app.today()) ON CONFLICT DO NOTHING RETURNING id INTO given;
      IF given IS NULL THEN RETURN 'absent'; END IF;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id, about_id) VALUES (app.moment(), app.staff_id(), 'role-agreed', person, given);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.agree_to_lead(uuid) IS
    'For a lead who may agree, makes whoever it was asked for a lead, whose week begins today; or says why not: absent, not-in.';

  CREATE FUNCTION app.refuse_lead(asked uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE person uuid;
    BEGIN
      PERFORM app.demand_agreeing();
      UPDATE role_grant SET revoked_on = app.today() WHERE id = asked AND role = 'governance-asked' AND revoked_on IS NULL RETURNING staff_id INTO person;
      IF NOT FOUND THEN RETURN 'absent'; END IF;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id, about_id) VALUES (app.moment(), app.staff_id(), 'role-refused', person, asked);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.refuse_lead(uuid) IS 'For a lead who may agree, ends that somebody is to become one; or says that nothing waits: absent.';
  GRANT EXECUTE ON FUNCTION app.leads_asked(), app.agree_to_lead(uuid), app.refuse_lead(uuid) TO afterword_app;

  ALTER POLICY role_grant_begin ON role_grant WITH CHECK (role IN ('educator', 'administrator')
    OR (role = 'governance' AND (app.staff_id() IS NULL OR app.staff_id() IN (SELECT l.id FROM app.leads_who_agree() l))));
  COMMENT ON POLICY role_grant_begin ON role_grant IS
    'Only inside app.use_first_link, app.role_by_group, app.agree_to_lead and app.name_lead; a lead only by another who may agree, or by whoever runs the server, for whom nobody asks.';
  COMMENT ON POLICY role_grant_end ON role_grant IS
    'Only inside app.end_with_person, app.empty_account, app.role_by_group, app.end_roles_by_group, app.agree_to_lead, app.refuse_lead and app.name_lead; an ended one stays so.';`;

const NAMING = `
  CREATE FUNCTION app.name_lead(asked_email text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      person uuid := (SELECT s.id FROM staff_member s WHERE lower(s.email) = lower(asked_email) AND s.left_on IS NULL AND s.suspended_on IS NULL);
      given uuid;
    BEGIN
      IF person IS NULL THEN RETURN 'absent'; END IF;
      IF NOT EXISTS (SELECT FROM credential c WHERE c.staff_id = person) THEN RETURN 'not-in'; END IF;
      IF app.governs(person) THEN RETURN 'already'; END IF;
      IF EXISTS (SELECT FROM app.leads_who_agree()) THEN RETURN 'agreed-to'; END IF;
      UPDATE role_grant SET revoked_on = app.today() WHERE staff_id = person AND role = 'governance-asked' AND revoked_on IS NULL;
      INSERT INTO role_grant (staff_id, role, granted_on) VALUES (person, 'governance', app.today()) RETURNING id INTO given;
      INSERT INTO administration_event (happened_at, action, subject_id, about_id) VALUES (app.moment(), 'lead-named', person, given);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.name_lead(text) IS
    'For whoever runs the server, makes somebody a lead where nobody here may agree to one; or says why not: absent, not-in, already, agreed-to. Not for the application.';`;

/** Changes one place of a function as it stands by now, and nothing else of it. */
async function inPlaceOf(runner: QueryRunner, name: string, from: string, to: string): Promise<void> {
  const [found] = (await runner.query(`SELECT pg_get_functiondef(oid) AS sql FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND proname = '${name}' AND position($1 IN prosrc) > 0`, [from])) as { sql: string }[];
  const sql = found?.sql ?? '';
  if (sql.split(from).length !== 2) throw new Error(`app.${name} is made otherwise than this migration knows.`);
  await runner.query(sql.replace(from, () => to));
}
