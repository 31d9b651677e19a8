import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A directory brings people in and keeps them up (SCIM), with a token of which only the hash is kept: every function here asks for that
 * hash, so that the application's login can do nothing as a directory without one. What a directory says and the house does not know is
 * left open for an administrator, so a staff group may now be unknown. Older code that still serves shows such a person without one.
 */
export class TakePeopleFromDirectories implements MigrationInterface {
  readonly name = 'TakePeopleFromDirectories1764374400035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await this.nameTheActs(runner);
    await runner.query(TOKENS);
    await runner.query(READING);
    await runner.query(WRITING);
    await runner.query(BY_HAND);
    await runner.query(LISTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }

  /** Adds to what the audit knows, whatever that is by now: a list written out here would forget what others have added. */
  private async nameTheActs(runner: QueryRunner): Promise<void> {
    const known = (await runner.query(
      `SELECT pg_get_constraintdef(oid) AS sql FROM pg_constraint WHERE conname = 'administration_event_action_known'`)) as { sql: string }[];
    const actions = [...(known[0]?.sql ?? '').matchAll(/'([a-z-]+)'/gu)].map(([, action]) => action);
    const own = (await runner.query(
      `SELECT pg_get_expr(polwithcheck, polrelid) AS sql FROM pg_policy WHERE polname = 'administration_event_of_accounts'`)) as { sql: string }[];
    await runner.query(`
      ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known, DROP CONSTRAINT administration_event_actor_fk,
        ADD CONSTRAINT administration_event_action_known CHECK (action IN (${[...actions, 'directory-token-made', 'directory-token-ended'].map((action) => `'${action}'`).join(', ')}));
      COMMENT ON COLUMN administration_event.actor_id IS 'The staff member who did it, or the token of the directory that did.';
      ALTER POLICY administration_event_of_accounts ON administration_event
        WITH CHECK ((${own[0]?.sql}) OR (action IN ('person-added', 'person-changed', 'person-suspended', 'person-resumed')
          AND EXISTS (SELECT FROM scim_token t WHERE t.id = administration_event.actor_id AND t.ended_on IS NULL)));
      COMMENT ON POLICY administration_event_of_accounts ON administration_event IS
        'Only inside the functions for closing, links, passwords, second factors and last days: of oneself, what became of one''s own account; inside those for holds: of a hold, and not of whom; and inside those for directories.';
    `);
  }
}

const TABLES = `
  CREATE TABLE scim_token (
    id uuid CONSTRAINT scim_token_pk PRIMARY KEY,
    token_hash bytea NOT NULL CONSTRAINT scim_token_hash_unique UNIQUE,
    name text NOT NULL,
    made_by uuid NOT NULL CONSTRAINT scim_token_made_by_fk REFERENCES staff_member,
    made_on date NOT NULL,
    last_used_on date,
    ended_on date
  );
  COMMENT ON TABLE scim_token IS 'What a directory shows to bring people in. It is shown once, to the administrator who makes it.';
  COMMENT ON COLUMN scim_token.token_hash IS 'SHA-256 of the token.';
  CREATE TABLE scim_person (
    staff_id uuid CONSTRAINT scim_person_pk PRIMARY KEY CONSTRAINT scim_person_staff_fk REFERENCES staff_member,
    external_id text CONSTRAINT scim_person_external_unique UNIQUE,
    department text,
    team_unknown boolean NOT NULL DEFAULT false,
    group_unknown boolean NOT NULL DEFAULT false,
    suspended boolean NOT NULL DEFAULT false,
    removed_on date
  );
  COMMENT ON TABLE scim_person IS 'What a directory says of somebody beyond what stands with them.';
  COMMENT ON COLUMN scim_person.department IS 'As the directory said it last; the same again moves nobody.';
  COMMENT ON COLUMN scim_person.team_unknown IS 'There is no ward of this name. Until an administrator has looked at the person.';
  COMMENT ON COLUMN scim_person.suspended IS 'It was the directory that suspended them. What an administrator suspended it does not lift.';
  COMMENT ON COLUMN scim_person.removed_on IS 'The directory deleted them: suspended, and not shown to it until an administrator lets them in again.';
  ALTER TABLE scim_token ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  ALTER TABLE scim_person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY scim_token_find ON scim_token FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY scim_token_find ON scim_token IS 'Only inside the functions for directories and those that name who acted.';
  CREATE POLICY scim_token_make ON scim_token FOR INSERT TO afterword_owner WITH CHECK (ended_on IS NULL);
  COMMENT ON POLICY scim_token_make ON scim_token IS 'Only inside app.make_directory_token.';
  CREATE POLICY scim_token_use ON scim_token FOR UPDATE TO afterword_owner USING (ended_on IS NULL) WITH CHECK (true);
  COMMENT ON POLICY scim_token_use ON scim_token IS 'Only inside app.directory_with and app.end_directory_token; an ended one stays so.';
  CREATE POLICY scim_person_find ON scim_person FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY scim_person_find ON scim_person IS 'Only inside the functions for directories and app.people_of_house.';
  CREATE POLICY scim_person_keep ON scim_person FOR INSERT TO afterword_owner WITH CHECK (true);
  COMMENT ON POLICY scim_person_keep ON scim_person IS 'Only inside the functions for directories.';
  CREATE POLICY scim_person_change ON scim_person FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
  COMMENT ON POLICY scim_person_change ON scim_person IS 'Only inside the functions for directories and app.settle_with_directory.';

  ALTER TABLE staff_member ALTER staff_group DROP NOT NULL;
  COMMENT ON COLUMN staff_member.staff_group IS 'Null for whoever a directory brought in with a job that nobody here has, until an administrator says.';
  COMMENT ON POLICY staff_member_begin ON staff_member IS 'Only inside app.use_first_link and app.directory_brings_in.';
  ALTER POLICY staff_member_erase ON staff_member
    USING (left_on IS NULL OR EXISTS (SELECT FROM account_closing c WHERE c.staff_id = staff_member.id AND (c.shut_on IS NOT NULL OR c.emptied_on IS NOT NULL))) WITH CHECK (true);
  COMMENT ON POLICY staff_member_erase ON staff_member IS 'Only inside app.empty_account, app.suspend_after_last_day, app.directory_changes and app.directory_removes.';`;

const TOKENS = `
  CREATE FUNCTION app.make_directory_token(new_id uuid, hash bytea, new_name text, today date) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      PERFORM app.demand_administrator();
      PERFORM pg_advisory_xact_lock(7301160);
      IF (SELECT count(*) FROM scim_token WHERE ended_on IS NULL) >= 10 THEN RETURN false; END IF;
      INSERT INTO scim_token (id, token_hash, name, made_by, made_on) VALUES (new_id, hash, new_name, app.staff_id(), today);
      RETURN true;
    END $$;
  COMMENT ON FUNCTION app.make_directory_token(uuid, bytea, text, date) IS 'For an administrator, a token with which a directory brings people in; false where ten work already.';
  CREATE FUNCTION app.end_directory_token(old_id uuid, today date) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      PERFORM app.demand_administrator();
      UPDATE scim_token SET ended_on = today WHERE id = old_id AND ended_on IS NULL;
      RETURN FOUND;
    END $$;
  COMMENT ON FUNCTION app.end_directory_token(uuid, date) IS 'For an administrator, ends a token from the next request on; false where none works.';
  CREATE FUNCTION app.directory_tokens() RETURNS TABLE (id uuid, name text, made_by text, made_on date, last_used_on date, ended_on date)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT t.id, t.name, m.given_name || ' ' || m.family_name, t.made_on, t.last_used_on, t.ended_on
        FROM scim_token t JOIN staff_member m ON m.id = t.made_by WHERE app.administers(app.staff_id())
       ORDER BY t.ended_on DESC NULLS FIRST, t.made_on DESC, t.id LIMIT 50
    $$;
  COMMENT ON FUNCTION app.directory_tokens() IS 'For an administrator, the tokens of directories and on which day each was last used; never what stands in one.';

  CREATE OR REPLACE FUNCTION app.names_of_staff(asked uuid[]) RETURNS TABLE (id uuid, given_name text, family_name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT n.id, n.given_name, n.family_name
        FROM (SELECT p.id, p.given_name, p.family_name FROM staff_member p WHERE p.id = ANY (asked)
              UNION ALL SELECT t.id, 'Directory', t.name FROM scim_token t WHERE t.id = ANY (asked)) n
       WHERE EXISTS (SELECT FROM role_grant r WHERE r.staff_id = (SELECT app.staff_id()) AND r.role = 'administrator' AND r.revoked_on IS NULL)
    $$;
  COMMENT ON FUNCTION app.names_of_staff(uuid[]) IS 'For an administrator who asks, the names of these people, whether they still work here or not, and of directories; to anyone else nobody.';
  CREATE OR REPLACE FUNCTION app.names_of_who_acted() RETURNS TABLE (id uuid, given_name text, family_name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT n.id, n.given_name, n.family_name
        FROM (SELECT s.id, s.given_name, s.family_name FROM staff_member s UNION ALL SELECT t.id, 'Directory', t.name FROM scim_token t) n
       WHERE n.id IN (SELECT e.actor_id FROM administration_event e WHERE e.subject_id = app.staff_id())
    $$;
  GRANT EXECUTE ON FUNCTION app.make_directory_token(uuid, bytea, text, date), app.end_directory_token(uuid, date), app.directory_tokens() TO afterword_app;`;

const READING = `
  CREATE FUNCTION app.directory_with(hash bytea, today date) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      token record;
    BEGIN
      SELECT t.id, t.last_used_on INTO token FROM scim_token t WHERE t.token_hash = hash AND t.ended_on IS NULL;
      IF token.last_used_on IS DISTINCT FROM today AND token.id IS NOT NULL THEN
        UPDATE scim_token SET last_used_on = today WHERE id = token.id AND ended_on IS NULL;
      END IF;
      RETURN token.id;
    END $$;
  COMMENT ON FUNCTION app.directory_with(bytea, date) IS 'Whose token this is; null for one that was never made or has ended. Keeps the day on which it was used.';

  CREATE FUNCTION app.demand_directory(hash bytea) RETURNS uuid LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      found uuid;
    BEGIN
      SELECT id INTO found FROM scim_token WHERE token_hash = hash AND ended_on IS NULL;
      IF found IS NULL THEN RAISE EXCEPTION 'This is for directories.' USING ERRCODE = 'insufficient_privilege'; END IF;
      RETURN found;
    END $$;
  COMMENT ON FUNCTION app.demand_directory(bytea) IS 'Whose token this is; refuses whoever has none.';

  CREATE FUNCTION app.shown_to_directories(person staff_member) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT NOT EXISTS (SELECT FROM erasure_receipt r WHERE r.staff_id = person.id)
         AND NOT EXISTS (SELECT FROM account_closing c WHERE c.staff_id = person.id AND c.shut_on IS NOT NULL)
         AND NOT EXISTS (SELECT FROM scim_person d WHERE d.staff_id = person.id AND d.removed_on IS NOT NULL AND (person.suspended_on IS NOT NULL OR person.left_on IS NOT NULL))
    $$;
  COMMENT ON FUNCTION app.shown_to_directories(staff_member) IS 'Whether a directory sees somebody: not whose account is gone, nor whom it deleted itself.';

  CREATE FUNCTION app.directory_people(hash bytea, asked_id uuid, asked_email text, asked_external text, skipped integer, most integer) RETURNS TABLE (
      total integer, id uuid, external_id text, email text, given_name text, family_name text, job_title text, department text, active boolean, revision integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      PERFORM app.demand_directory(hash);
      RETURN QUERY
        WITH shown AS (
          SELECT p.*, d.external_id, d.department, d.team_unknown FROM staff_member p LEFT JOIN scim_person d ON d.staff_id = p.id
           WHERE (asked_id IS NULL OR p.id = asked_id) AND (asked_email IS NULL OR lower(p.email) = lower(asked_email))
             AND (asked_external IS NULL OR d.external_id = asked_external) AND app.shown_to_directories(p)),
        page AS (SELECT * FROM shown s ORDER BY s.id OFFSET skipped LIMIT most)
        SELECT (SELECT count(*)::integer FROM shown), g.id, g.external_id, g.email, g.given_name, g.family_name, g.job_title,
               CASE WHEN g.team_unknown THEN g.department ELSE coalesce(t.name, g.department) END, g.suspended_on IS NULL AND g.left_on IS NULL, g.revision
          FROM (VALUES (true)) AS once (upon) LEFT JOIN page g ON true LEFT JOIN team t ON t.id = g.team_id ORDER BY g.id;
    END $$;
  COMMENT ON FUNCTION app.directory_people(bytea, uuid, text, text, integer, integer) IS
    'For a directory, people by id, e-mail address or its own id, a page of them, with how many there are in each row; where the page is empty one row without anybody.';
  GRANT EXECUTE ON FUNCTION app.directory_with(bytea, date), app.directory_people(bytea, uuid, text, text, integer, integer) TO afterword_app;`;

const WRITING = `
  CREATE FUNCTION app.team_called(words text) RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT t.id FROM team t WHERE t.closed_on IS NULL AND (lower(t.name) = lower(words) OR t.id::text = lower(words)) ORDER BY t.id LIMIT 1 $$;
  COMMENT ON FUNCTION app.team_called(text) IS 'The open ward or team of this name or id.';
  CREATE FUNCTION app.group_of_job(words text) RETURNS text LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT min(s.staff_group) FROM staff_member s
       WHERE lower(s.job_title) = lower(words) AND s.left_on IS NULL AND s.staff_group IS NOT NULL HAVING count(DISTINCT s.staff_group) = 1
    $$;
  COMMENT ON FUNCTION app.group_of_job(text) IS 'The staff group of everyone here who has this job; null where nobody has it or they are in several.';
  CREATE INDEX staff_member_by_job ON staff_member (lower(job_title));

  CREATE FUNCTION app.note_directory(at timestamptz, token uuid, act text, person uuid) RETURNS void LANGUAGE sql SET search_path = pg_catalog, public, pg_temp
    AS $$ INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (least(at, now()), token, act, person) $$;
  COMMENT ON FUNCTION app.note_directory(timestamptz, uuid, text, uuid) IS 'Writes down what a directory did.';

  CREATE FUNCTION app.directory_brings_in(hash bytea, at timestamptz, new_id uuid, new_external text, new_email text, new_given text, new_family text,
      new_job text, group_named text, new_department text, is_active boolean) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      token CONSTANT uuid := app.demand_directory(hash);
      today CONSTANT date := (least(at, now()) AT TIME ZONE 'Europe/London')::date;
      of_group CONSTANT text := coalesce(group_named, app.group_of_job(new_job));
      in_team CONSTANT uuid := app.team_called(new_department);
      broken text;
    BEGIN
      INSERT INTO staff_member (id, email, given_name, family_name, job_title, staff_group, team_id, suspended_on)
        VALUES (new_id, new_email, new_given, new_family, coalesce(new_job, ''), of_group, in_team, CASE WHEN is_active THEN NULL ELSE today END);
      INSERT INTO scim_person (staff_id, external_id, department, team_unknown, suspended)
        VALUES (new_id, new_external, new_department, new_department IS NOT NULL AND in_team IS NULL, NOT is_active);
      PERFORM app.note_directory(at, token, 'person-added', new_id);
      IF NOT is_active THEN PERFORM app.note_directory(at, token, 'person-suspended', new_id); END IF;
      RETURN NULL;
    EXCEPTION WHEN unique_violation THEN
      GET STACKED DIAGNOSTICS broken = CONSTRAINT_NAME;
      IF broken = 'scim_person_external_unique' THEN RETURN 'external-taken'; END IF;
      IF EXISTS (SELECT FROM staff_member p WHERE lower(p.email) = lower(new_email) AND NOT app.shown_to_directories(p)) THEN RETURN 'removed'; END IF;
      RETURN 'taken';
    END $$;
  COMMENT ON FUNCTION app.directory_brings_in(bytea, timestamptz, uuid, text, text, text, text, text, text, text, boolean) IS
    'For a directory, somebody new, or why not: taken, removed or external-taken. A ward or job that is not known here is left open. No role, no link.';

  CREATE FUNCTION app.directory_changes(hash bytea, at timestamptz, person uuid, seen integer, new_external text, new_email text, new_given text, new_family text,
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
    EXCEPTION
      WHEN unique_violation THEN
        GET STACKED DIAGNOSTICS broken = CONSTRAINT_NAME;
        RETURN CASE WHEN broken = 'scim_person_external_unique' THEN 'external-taken' ELSE 'taken' END;
      WHEN check_violation THEN
        GET STACKED DIAGNOSTICS broken = CONSTRAINT_NAME;
        IF broken <> 'an_administrator_stays' THEN RAISE; END IF;
        RETURN 'last-administrator';
    END $$;
  COMMENT ON FUNCTION app.directory_changes(bytea, timestamptz, uuid, integer, text, text, text, text, text, text, text, boolean) IS
    'For a directory, what stands of somebody, suspended or not, or why not: absent, left, stale, taken, external-taken, last-day, by-hand or last-administrator. A ward or job left out, or not known here, moves nobody.';

  CREATE FUNCTION app.directory_removes(hash bytea, at timestamptz, person uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      token CONSTANT uuid := app.demand_directory(hash);
      today CONSTANT date := (least(at, now()) AT TIME ZONE 'Europe/London')::date;
      ends boolean;
      broken text;
    BEGIN
      IF NOT EXISTS (SELECT FROM staff_member p WHERE p.id = person AND app.shown_to_directories(p)) THEN RETURN 'absent'; END IF;
      UPDATE staff_member SET suspended_on = today, revision = revision + 1 WHERE id = person AND suspended_on IS NULL AND left_on IS NULL;
      ends := FOUND;
      IF ends THEN PERFORM app.note_directory(at, token, 'person-suspended', person); END IF;
      INSERT INTO scim_person (staff_id, suspended, removed_on) VALUES (person, ends, today)
        ON CONFLICT (staff_id) DO UPDATE SET removed_on = today, suspended = scim_person.suspended OR excluded.suspended;
      RETURN NULL;
    EXCEPTION WHEN check_violation THEN
      GET STACKED DIAGNOSTICS broken = CONSTRAINT_NAME;
      IF broken <> 'an_administrator_stays' THEN RAISE; END IF;
      RETURN 'last-administrator';
    END $$;
  COMMENT ON FUNCTION app.directory_removes(bytea, timestamptz, uuid) IS
    'For a directory that deletes somebody: they are suspended, and it sees them no more; nothing that they wrote changes. Or why not: absent or last-administrator.';
  GRANT EXECUTE ON FUNCTION app.directory_brings_in(bytea, timestamptz, uuid, text, text, text, text, text, text, text, boolean),
    app.directory_changes(bytea, timestamptz, uuid, integer, text, text, text, text, text, text, text, boolean), app.directory_removes(bytea, timestamptz, uuid) TO afterword_app;`;

const BY_HAND = `
  CREATE FUNCTION app.settle_with_directory() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      IF app.staff_id() IS NULL THEN RETURN NULL; END IF;
      IF OLD.suspended_on IS DISTINCT FROM NEW.suspended_on THEN
        UPDATE scim_person SET suspended = false, removed_on = CASE WHEN NEW.suspended_on IS NULL THEN NULL ELSE removed_on END WHERE staff_id = NEW.id;
      ELSIF NEW.left_on IS NULL THEN
        UPDATE scim_person SET team_unknown = false, group_unknown = false WHERE staff_id = NEW.id AND (team_unknown OR group_unknown);
      END IF;
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.settle_with_directory() IS
    'Where a person changes somebody by hand: the open questions of the directory are answered, and a suspension is an administrator''s from then on.';
  CREATE FUNCTION app.forget_with_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ BEGIN DELETE FROM scim_person WHERE staff_id = NEW.staff_id; RETURN NULL; END $$;
  COMMENT ON FUNCTION app.forget_with_account() IS 'Of an account that is gone nothing of a directory is left.';
  CREATE POLICY scim_person_forget ON scim_person FOR DELETE TO afterword_owner USING (true);
  COMMENT ON POLICY scim_person_forget ON scim_person IS 'Only inside app.forget_with_account.';
  CREATE TRIGGER account_closing_forgets AFTER UPDATE OF emptied_on ON account_closing FOR EACH ROW WHEN (NEW.emptied_on IS NOT NULL) EXECUTE FUNCTION app.forget_with_account();
  CREATE TRIGGER staff_member_settled AFTER UPDATE OF staff_group, team_id, suspended_on ON staff_member FOR EACH ROW EXECUTE FUNCTION app.settle_with_directory();`;

/** As before, and whose ward or job a directory said in words that nobody here knows. */
const LISTS = `
  CREATE OR REPLACE FUNCTION app.people_of_house(today date) RETURNS TABLE (
      id uuid, email text, given_name text, family_name text, job_title text, staff_group text, team_id uuid, revision integer, left_on date, ends_on date,
      state text, supervisors text[], problems text[], roles text[], reset_asked_by uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      WITH current AS (
        SELECT s.supervisee_id, array_agg(o.given_name || ' ' || o.family_name ORDER BY s.started_on, s.id) AS names, bool_or(o.suspended_on IS NOT NULL) AS away
          FROM supervision s JOIN staff_member o ON o.id = s.supervisor_id WHERE s.ended_on IS NULL AND s.type <> 'restorative' GROUP BY s.supervisee_id),
      granted AS (SELECT g.staff_id, array_agg(g.role ORDER BY g.role) AS roles FROM role_grant g WHERE g.revoked_on IS NULL GROUP BY g.staff_id)
      SELECT p.id, p.email, p.given_name, p.family_name, p.job_title, p.staff_group, p.team_id, p.revision, p.left_on, p.ends_on,
             CASE WHEN p.left_on IS NOT NULL THEN 'left' WHEN p.suspended_on IS NOT NULL THEN 'suspended' WHEN c.staff_id IS NULL THEN 'invited' ELSE 'active' END,
             coalesce(u.names, '{}'),
             CASE WHEN p.left_on IS NOT NULL THEN '{}'::text[] ELSE array_remove(ARRAY[
               CASE WHEN r.asked_on >= today - 7 THEN 'reset-asked' END,
               CASE WHEN p.ends_on < today THEN 'end-passed' END,
               CASE WHEN t.closed_on IS NOT NULL THEN 'team-closed' END,
               CASE WHEN p.staff_group IS NULL OR d.team_unknown OR d.group_unknown THEN 'place-unknown' END,
               CASE WHEN u.supervisee_id IS NULL THEN 'no-supervisor' END,
               CASE WHEN u.away THEN 'supervisor-suspended' END,
               CASE WHEN c.staff_id IS NULL THEN 'not-yet-in' END], NULL) END,
             coalesce(g.roles, '{}'), CASE WHEN r.asked_on >= today - 7 THEN r.asked_by END
        FROM staff_member p LEFT JOIN credential c ON c.staff_id = p.id LEFT JOIN current u ON u.supervisee_id = p.id
        LEFT JOIN granted g ON g.staff_id = p.id LEFT JOIN reset_request r ON r.staff_id = p.id LEFT JOIN team t ON t.id = p.team_id LEFT JOIN scim_person d ON d.staff_id = p.id
       WHERE app.administers(app.staff_id())
    $$;`;
