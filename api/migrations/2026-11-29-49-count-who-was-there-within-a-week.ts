import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nobody takes the house over by being left alone in it: whoever was an administrator within the last week still makes a later one new,
 * a request for a new password lapses when its asker is no administrator any more, a new one makes no token for a directory, and no
 * directory suspends an administrator or changes their address. Older code that still serves answers a directory with a 400 where it is
 * now told why.
 */
export class CountWhoWasThereWithinAWeek implements MigrationInterface {
  readonly name = 'CountWhoWasThereWithinAWeek1764374400049';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NEWNESS);
    await runner.query(DIRECTORIES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const NEWNESS = `
  CREATE OR REPLACE FUNCTION app.is_new_administrator(who uuid, today date) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT EXISTS (SELECT FROM role_grant g
        WHERE g.staff_id = who AND g.role = 'administrator' AND g.revoked_on IS NULL AND g.granted_on > today - 7
          AND EXISTS (SELECT FROM role_grant o JOIN credential c ON c.staff_id = o.staff_id JOIN staff_member s ON s.id = o.staff_id
            WHERE o.role = 'administrator' AND o.granted_on < g.granted_on AND o.staff_id <> who
              -- Nulls count as days to come.
              AND least(o.revoked_on, s.left_on, s.suspended_on, 'infinity') > today - 7))
    $$;
  COMMENT ON FUNCTION app.is_new_administrator(uuid, date) IS
    'Whether somebody became an administrator within a week, and somebody who was one before them was so within that week: whoever begins a house, or has been alone in it for a week, is not held up.';
  CREATE TRIGGER scim_token_not_by_the_new BEFORE INSERT ON scim_token FOR EACH ROW EXECUTE FUNCTION app.refuse_new_administrator();

  CREATE FUNCTION app.lapse_reset_requests() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      DELETE FROM reset_request r WHERE NOT app.administers(r.asked_by);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.lapse_reset_requests() IS 'A request for a new password lapses when whoever asked is no administrator any more: it takes two who are.';
  COMMENT ON POLICY reset_request_settle ON reset_request IS 'Only inside app.ask_reset, app.make_link, app.use_link, app.change_password and app.lapse_reset_requests.';
  CREATE TRIGGER role_grant_lapses_requests AFTER UPDATE OF revoked_on ON role_grant FOR EACH ROW
    WHEN (OLD.role = 'administrator' AND NEW.revoked_on IS NOT NULL) EXECUTE FUNCTION app.lapse_reset_requests();
  CREATE TRIGGER staff_member_lapses_requests AFTER UPDATE OF suspended_on ON staff_member FOR EACH ROW
    WHEN (OLD.suspended_on IS NULL AND NEW.suspended_on IS NOT NULL) EXECUTE FUNCTION app.lapse_reset_requests();
  DELETE FROM reset_request r WHERE NOT app.administers(r.asked_by);`;

const DIRECTORIES = `
  CREATE FUNCTION app.holds_administration(person uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT EXISTS (SELECT FROM role_grant g WHERE g.staff_id = person AND g.role = 'administrator' AND g.revoked_on IS NULL) $$;
  COMMENT ON FUNCTION app.holds_administration(uuid) IS 'Whether somebody has the role, suspended or not; for functions that see every grant.';

  CREATE OR REPLACE FUNCTION app.directory_changes(hash bytea, at timestamptz, person uuid, seen integer, new_external text, new_email text, new_given text, new_family text,
      new_job text, group_named text, new_department text, is_active boolean) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      token CONSTANT uuid := app.demand_directory(hash);
      today CONSTANT date := (least(at, now()) AT TIME ZONE 'Europe/London')::date;
      old staff_member;
      told scim_person;
      broken text;
      to_job text;
      to_group text;
      to_team uuid;
      group_open boolean;
      team_open boolean;
      moves boolean;
    BEGIN
      SELECT * INTO old FROM staff_member p WHERE p.id = person AND app.shown_to_directories(p);
      IF NOT FOUND THEN RETURN 'absent'; END IF;
      IF old.left_on IS NOT NULL THEN RETURN CASE WHEN is_active THEN 'left' END; END IF;
      PERFORM FROM staff_member WHERE id = person FOR UPDATE;
      SELECT * INTO old FROM staff_member p WHERE p.id = person;
      IF old.revision <> seen THEN RETURN 'stale'; END IF;
      IF app.holds_administration(person) AND (lower(new_email) <> lower(old.email) OR (NOT is_active AND old.suspended_on IS NULL)) THEN RETURN 'administrator'; END IF;
      SELECT * INTO told FROM scim_person WHERE staff_id = person;

      to_job := coalesce(new_job, old.job_title);
      to_group := old.staff_group;
      group_open := coalesce(told.group_unknown, false);
      IF lower(to_job) <> lower(old.job_title) OR old.staff_group IS NULL THEN
        to_group := coalesce(group_named, app.group_of_job(to_job));
        group_open := to_group IS NULL AND old.staff_group IS NOT NULL;
        to_group := coalesce(to_group, old.staff_group);
      END IF;
      to_team := old.team_id;
      team_open := coalesce(told.team_unknown, false);
      -- The same word again moves nobody whom an administrator has put elsewhere since.
      IF new_department IS NOT NULL AND lower(new_department) IS DISTINCT FROM lower(told.department)
         AND lower(new_department) IS DISTINCT FROM (SELECT lower(t.name) FROM team t WHERE t.id = old.team_id) THEN
        to_team := app.team_called(new_department);
        team_open := to_team IS NULL;
        to_team := coalesce(to_team, old.team_id);
      END IF;

      IF is_active AND old.suspended_on IS NOT NULL THEN
        IF old.ends_on < today THEN RETURN 'last-day'; END IF;
        IF NOT coalesce(told.suspended, false) THEN RETURN 'by-hand'; END IF;
      END IF;
      moves := (old.email, old.given_name, old.family_name, old.job_title, old.staff_group, old.team_id, told.external_id, told.department, coalesce(told.group_unknown, false), coalesce(told.team_unknown, false))
        IS DISTINCT FROM (new_email, new_given, new_family, to_job, to_group, to_team, new_external, coalesce(new_department, told.department), group_open, team_open);
      IF NOT moves AND is_active = (old.suspended_on IS NULL) THEN RETURN NULL; END IF;
      INSERT INTO scim_person (staff_id, external_id, department, team_unknown, group_unknown, suspended)
        VALUES (person, new_external, new_department, team_open, group_open, NOT is_active AND old.suspended_on IS NULL)
        ON CONFLICT (staff_id) DO UPDATE SET external_id = excluded.external_id, department = coalesce(excluded.department, scim_person.department),
          team_unknown = excluded.team_unknown, group_unknown = excluded.group_unknown,
          suspended = CASE WHEN is_active THEN false ELSE scim_person.suspended OR excluded.suspended END, removed_on = NULL;
      UPDATE staff_member SET email = new_email, given_name = new_given, family_name = new_family, job_title = to_job, staff_group = to_group, team_id = to_team,
             placed_on = CASE WHEN (team_id, staff_group) IS DISTINCT FROM (to_team, to_group) THEN today ELSE placed_on END,
             suspended_on = CASE WHEN is_active THEN NULL ELSE coalesce(suspended_on, today) END, revision = revision + 1
       WHERE id = person;
      IF moves THEN PERFORM app.note_directory(at, token, 'person-changed', person); END IF;
      IF is_active <> (old.suspended_on IS NULL) THEN
        PERFORM app.note_directory(at, token, CASE WHEN is_active THEN 'person-resumed' ELSE 'person-suspended' END, person);
      END IF;
      RETURN NULL;
    EXCEPTION WHEN unique_violation THEN
      GET STACKED DIAGNOSTICS broken = CONSTRAINT_NAME;
      RETURN CASE WHEN broken = 'scim_person_external_unique' THEN 'external-taken' ELSE 'taken' END;
    END $$;

  CREATE OR REPLACE FUNCTION app.directory_removes(hash bytea, at timestamptz, person uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      token CONSTANT uuid := app.demand_directory(hash);
      today CONSTANT date := (least(at, now()) AT TIME ZONE 'Europe/London')::date;
      ends boolean;
    BEGIN
      IF NOT EXISTS (SELECT FROM staff_member p WHERE p.id = person AND app.shown_to_directories(p)) THEN RETURN 'absent'; END IF;
      IF app.holds_administration(person) THEN RETURN 'administrator'; END IF;
      UPDATE staff_member SET suspended_on = today, revision = revision + 1 WHERE id = person AND suspended_on IS NULL AND left_on IS NULL;
      ends := FOUND;
      IF ends THEN PERFORM app.note_directory(at, token, 'person-suspended', person); END IF;
      INSERT INTO scim_person (staff_id, suspended, removed_on) VALUES (person, ends, today)
        ON CONFLICT (staff_id) DO UPDATE SET removed_on = today, suspended = scim_person.suspended OR excluded.suspended;
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.directory_changes(bytea, timestamptz, uuid, integer, text, text, text, text, text, text, text, boolean) IS
    'For a directory, what stands of somebody, suspended or not, or why not: absent, left, stale, taken, external-taken, last-day, by-hand or administrator. A ward or job left out, or not known here, moves nobody.';
  COMMENT ON FUNCTION app.directory_removes(bytea, timestamptz, uuid) IS
    'For a directory that deletes somebody: they are suspended, and it sees them no more; nothing that they wrote changes. Or why not: absent or administrator.';`;
