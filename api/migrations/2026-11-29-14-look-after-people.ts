import type { MigrationInterface, QueryRunner } from 'typeorm';

const ADMINISTERS = '(SELECT app.administers((SELECT app.staff_id())))';

/**
 * Administrators look after people: they bring in, change, suspend, let go, grant, invite, and begin and end supervisions. What a
 * change ends is ended by the database in the same statement. What is restorative stays out of their sight. Older code that still serves makes no such change; it does not know
 * what suspended means, and the functions it signs people in with refuse them all the same.
 */
export class LookAfterPeople implements MigrationInterface {
  readonly name = 'LookAfterPeople1764374400014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PEOPLE);
    await runner.query(WHAT_A_CHANGE_ENDS);
    await runner.query(SUPERVISIONS);
    await runner.query(LINKS);
    await runner.query(LISTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const PEOPLE = `
  ALTER TABLE staff_member ADD COLUMN revision integer NOT NULL DEFAULT 1, ADD COLUMN suspended_on date, ADD COLUMN ends_on date;
  COMMENT ON COLUMN staff_member.suspended_on IS 'Since this day they cannot sign in; nothing else of theirs changes.';
  COMMENT ON COLUMN staff_member.ends_on IS 'The last day of an agency or fixed-term contract. Passing it ends nothing by itself; administrators are told.';

  CREATE FUNCTION app.administers(who uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT EXISTS (SELECT FROM role_grant g JOIN staff_member s ON s.id = g.staff_id
        WHERE g.staff_id = who AND g.role = 'administrator' AND g.revoked_on IS NULL AND s.left_on IS NULL AND s.suspended_on IS NULL)
    $$;
  COMMENT ON FUNCTION app.administers(uuid) IS 'Whether somebody is an administrator now. A policy cannot look into its own table.';
  GRANT EXECUTE ON FUNCTION app.administers(uuid) TO afterword_app;

  ALTER POLICY staff_member_read ON staff_member
    USING (id = (SELECT app.staff_id()) OR ${ADMINISTERS} OR EXISTS (
      SELECT FROM supervision s
       WHERE (s.supervisee_id = staff_member.id AND s.supervisor_id = (SELECT app.staff_id()))
          OR (s.supervisor_id = staff_member.id AND s.supervisee_id = (SELECT app.staff_id()))));
  COMMENT ON POLICY staff_member_read ON staff_member IS 'Oneself, the people one supervises or is supervised by, now or once; administrators everyone.';
  CREATE POLICY staff_member_bring_in ON staff_member FOR INSERT TO afterword_app WITH CHECK (${ADMINISTERS} AND left_on IS NULL AND suspended_on IS NULL);
  COMMENT ON POLICY staff_member_bring_in ON staff_member IS 'Administrators bring people in.';
  CREATE POLICY staff_member_change ON staff_member FOR UPDATE TO afterword_app USING (${ADMINISTERS} AND left_on IS NULL) WITH CHECK ((SELECT app.staff_id()) IS NOT NULL);
  COMMENT ON POLICY staff_member_change ON staff_member IS 'Administrators change who works here; whoever left stays as they were.';
  -- The index over names is kept with the rights of whoever writes a name; the function looks into nothing.
  GRANT EXECUTE ON FUNCTION app.name_marks(text, text) TO afterword_app;
  GRANT INSERT (id, email, given_name, family_name, job_title, staff_group, team_id, ends_on) ON staff_member TO afterword_app;
  GRANT UPDATE (email, given_name, family_name, job_title, staff_group, team_id, placed_on, suspended_on, left_on, ends_on, revision) ON staff_member TO afterword_app;

  ALTER POLICY role_grant_read ON role_grant USING (staff_id = (SELECT app.staff_id()) OR ${ADMINISTERS});
  COMMENT ON POLICY role_grant_read ON role_grant IS 'One''s own grants; administrators everyone''s.';
  CREATE POLICY role_grant_give ON role_grant FOR INSERT TO afterword_app
    WITH CHECK (${ADMINISTERS} AND staff_id <> (SELECT app.staff_id()) AND revoked_on IS NULL);
  COMMENT ON POLICY role_grant_give ON role_grant IS 'Administrators grant, and nobody to themselves.';
  CREATE POLICY role_grant_revoke ON role_grant FOR UPDATE TO afterword_app
    USING (${ADMINISTERS} AND revoked_on IS NULL) WITH CHECK ((SELECT app.staff_id()) IS NOT NULL AND revoked_on IS NOT NULL);
  COMMENT ON POLICY role_grant_revoke ON role_grant IS 'Administrators take a grant back; a grant that was taken back stays so.';
  GRANT INSERT (staff_id, role, granted_on) ON role_grant TO afterword_app;
  GRANT UPDATE (revoked_on) ON role_grant TO afterword_app;

  CREATE OR REPLACE FUNCTION app.credential_of(asked_email text) RETURNS TABLE (staff_id uuid, password_hash text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT s.id, c.password_hash FROM staff_member s JOIN credential c ON c.staff_id = s.id
       WHERE lower(s.email) = lower(asked_email) AND s.left_on IS NULL AND s.suspended_on IS NULL
    $$;
  CREATE OR REPLACE FUNCTION app.signed_in(asked_hash bytea, at timestamptz)
    RETURNS TABLE (staff_id uuid, roles text[], supervises boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT s.id,
             ARRAY(SELECT g.role FROM role_grant g WHERE g.staff_id = s.id AND g.revoked_on IS NULL ORDER BY g.role),
             EXISTS (SELECT FROM supervision v WHERE v.supervisor_id = s.id AND v.ended_on IS NULL)
        FROM sign_in i JOIN staff_member s ON s.id = i.staff_id
       WHERE i.token_hash = asked_hash AND i.expires_at > at AND s.left_on IS NULL AND s.suspended_on IS NULL
    $$;`;

const WHAT_A_CHANGE_ENDS = `
  CREATE POLICY supervision_end ON supervision FOR UPDATE TO afterword_owner USING (ended_on IS NULL) WITH CHECK (ended_on IS NOT NULL);
  COMMENT ON POLICY supervision_end ON supervision IS 'Only inside app.end_supervision and app.end_with_person.';
  CREATE POLICY role_grant_end ON role_grant FOR UPDATE TO afterword_owner USING (revoked_on IS NULL) WITH CHECK (revoked_on IS NOT NULL);
  COMMENT ON POLICY role_grant_end ON role_grant IS 'Only inside app.end_with_person.';
  COMMENT ON POLICY sign_in_end ON sign_in IS 'Only inside app.end_sign_in, app.begin_sign_in, app.use_link and app.end_with_person.';
  COMMENT ON POLICY role_grant_lookup ON role_grant IS 'Only inside the functions for sign-ins and people.';
  COMMENT ON POLICY supervision_lookup ON supervision IS 'Only inside the named functions that find who supervises whom.';

  CREATE FUNCTION app.end_with_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      IF NEW.left_on IS NOT NULL THEN
        UPDATE supervision SET ended_on = greatest(NEW.left_on, started_on) WHERE ended_on IS NULL AND NEW.id IN (supervisee_id, supervisor_id);
        UPDATE role_grant SET revoked_on = NEW.left_on WHERE staff_id = NEW.id AND revoked_on IS NULL;
      END IF;
      DELETE FROM sign_in WHERE staff_id = NEW.id;
      DELETE FROM one_time_link WHERE staff_id = NEW.id AND used_on IS NULL;
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.end_with_person() IS 'Whoever is suspended or leaves is signed out in the same statement; whoever leaves also ends their supervisions, and with them what was shared, and their grants.';
  CREATE TRIGGER staff_member_ends AFTER UPDATE OF left_on, suspended_on ON staff_member FOR EACH ROW
    WHEN ((OLD.left_on IS NULL AND NEW.left_on IS NOT NULL) OR (OLD.suspended_on IS NULL AND NEW.suspended_on IS NOT NULL)) EXECUTE FUNCTION app.end_with_person();

  CREATE FUNCTION app.keep_an_administrator() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      -- One after the other, so that two who let each other go do not both succeed.
      PERFORM pg_advisory_xact_lock(7301140);
      IF NOT EXISTS (SELECT FROM role_grant g WHERE g.role = 'administrator' AND g.revoked_on IS NULL AND app.administers(g.staff_id)) THEN
        RAISE EXCEPTION 'An administrator stays.' USING ERRCODE = 'check_violation', CONSTRAINT = 'an_administrator_stays';
      END IF;
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.keep_an_administrator() IS 'Refuses what would leave the house without an administrator who can sign in.';
  CREATE TRIGGER role_grant_keeps_an_administrator AFTER UPDATE OF revoked_on ON role_grant FOR EACH ROW
    WHEN (OLD.role = 'administrator' AND OLD.revoked_on IS NULL AND NEW.revoked_on IS NOT NULL) EXECUTE FUNCTION app.keep_an_administrator();
  CREATE FUNCTION app.keep_an_administrator_in() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      IF EXISTS (SELECT FROM role_grant g WHERE g.staff_id = NEW.id AND g.role = 'administrator' AND g.revoked_on IS NULL) THEN
        PERFORM pg_advisory_xact_lock(7301140);
        IF NOT EXISTS (SELECT FROM role_grant g WHERE g.role = 'administrator' AND g.revoked_on IS NULL AND app.administers(g.staff_id)) THEN
          RAISE EXCEPTION 'An administrator stays.' USING ERRCODE = 'check_violation', CONSTRAINT = 'an_administrator_stays';
        END IF;
      END IF;
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.keep_an_administrator_in() IS 'The same where an administrator is suspended; one who leaves is judged by their grant.';
  CREATE TRIGGER staff_member_keeps_an_administrator AFTER UPDATE OF suspended_on ON staff_member FOR EACH ROW
    WHEN (OLD.suspended_on IS NULL AND NEW.suspended_on IS NOT NULL) EXECUTE FUNCTION app.keep_an_administrator_in();`;

const SUPERVISIONS = `
  CREATE POLICY supervision_begin ON supervision FOR INSERT TO afterword_owner WITH CHECK (ended_on IS NULL);
  COMMENT ON POLICY supervision_begin ON supervision IS 'Only inside app.begin_supervision.';
  CREATE FUNCTION app.demand_administrator() RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      IF NOT app.administers(app.staff_id()) THEN
        RAISE EXCEPTION 'This is for administrators.' USING ERRCODE = 'insufficient_privilege';
      END IF;
    END $$;
  COMMENT ON FUNCTION app.demand_administrator() IS 'Refuses whoever is not an administrator now.';

  CREATE FUNCTION app.begin_supervision(new_id uuid, supervisee uuid, supervisor uuid, of_type text, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      PERFORM app.demand_administrator();
      IF of_type NOT IN ('professional', 'line-management') THEN RETURN 'type'; END IF;
      IF supervisee = supervisor THEN RETURN 'oneself'; END IF;
      -- One after the other, so that two beginnings do not close a circle together.
      PERFORM pg_advisory_xact_lock(7301141);
      IF (SELECT count(*) FROM staff_member WHERE id IN (supervisee, supervisor) AND left_on IS NULL) < 2 THEN RETURN 'absent'; END IF;
      IF EXISTS (SELECT FROM supervision s WHERE s.supervisee_id = supervisee AND s.supervisor_id = supervisor AND s.type = of_type AND s.ended_on IS NULL) THEN
        RETURN 'already';
      END IF;
      IF of_type = 'line-management' AND supervisee IN (
        WITH RECURSIVE above (id) AS (
          SELECT supervisor UNION
          SELECT s.supervisor_id FROM supervision s JOIN above a ON s.supervisee_id = a.id WHERE s.type = 'line-management' AND s.ended_on IS NULL)
        SELECT id FROM above) THEN
        RETURN 'circle';
      END IF;
      INSERT INTO supervision (id, supervisee_id, supervisor_id, type, started_on) VALUES (new_id, supervisee, supervisor, of_type, today);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.begin_supervision(uuid, uuid, uuid, text, date) IS
    'For an administrator, begins a supervision, or says why not: oneself, absent, already, or a circle of line management. Nothing restorative.';

  CREATE FUNCTION app.end_supervision(old_id uuid, today date) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      PERFORM app.demand_administrator();
      UPDATE supervision SET ended_on = greatest(today, started_on) WHERE id = old_id AND ended_on IS NULL AND type <> 'restorative';
      RETURN FOUND;
    END $$;
  COMMENT ON FUNCTION app.end_supervision(uuid, date) IS 'For an administrator, ends a supervision, and with it what was shared in it; false where there is none. Nothing restorative.';

  CREATE FUNCTION app.supervisions_around(person uuid) RETURNS TABLE (
      id uuid, supervisee_id uuid, supervisor_id uuid, given_name text, family_name text, type text, started_on date, ended_on date)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT s.id, s.supervisee_id, s.supervisor_id, o.given_name, o.family_name, s.type, s.started_on, s.ended_on
        FROM supervision s JOIN staff_member o ON o.id = CASE WHEN s.supervisee_id = person THEN s.supervisor_id ELSE s.supervisee_id END
       WHERE person IN (s.supervisee_id, s.supervisor_id) AND s.type <> 'restorative' AND app.administers(app.staff_id())
       ORDER BY s.ended_on DESC NULLS FIRST, s.started_on DESC, s.id LIMIT 200
    $$;
  COMMENT ON FUNCTION app.supervisions_around(uuid) IS 'For an administrator, who supervises somebody and whom they supervise, now and once; nothing restorative.';
  GRANT EXECUTE ON FUNCTION app.begin_supervision(uuid, uuid, uuid, text, date), app.end_supervision(uuid, date), app.supervisions_around(uuid) TO afterword_app;`;

const LINKS = `
  ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
    ADD CONSTRAINT administration_event_action_known CHECK (action IN (
      'person-added', 'person-changed', 'person-invited', 'person-reset-asked', 'person-reset', 'person-suspended', 'person-resumed', 'person-left', 'people-imported',
      'role-granted', 'role-revoked', 'supervision-started', 'supervision-changed', 'supervision-ended',
      'team-changed', 'organisation-changed', 'cover-changed', 'limits-changed', 'signpost-changed', 'retention-changed',
      'account-closing', 'account-kept', 'account-erased'));

  CREATE TABLE reset_request (
    staff_id uuid CONSTRAINT reset_request_pk PRIMARY KEY CONSTRAINT reset_request_staff_fk REFERENCES staff_member,
    asked_by uuid NOT NULL CONSTRAINT reset_request_asked_by_fk REFERENCES staff_member,
    asked_on date NOT NULL
  );
  COMMENT ON TABLE reset_request IS 'That somebody needs a new password, by whom it was asked. A link is then made by another administrator: nobody gets into another''s account alone.';
  ALTER TABLE reset_request ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY reset_request_find ON reset_request FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY reset_request_find ON reset_request IS 'Only inside the functions for links and people.';
  CREATE POLICY reset_request_ask ON reset_request FOR INSERT TO afterword_owner WITH CHECK (true);
  COMMENT ON POLICY reset_request_ask ON reset_request IS 'Only inside app.ask_reset.';
  CREATE POLICY reset_request_settle ON reset_request FOR DELETE TO afterword_owner USING (true);
  COMMENT ON POLICY reset_request_settle ON reset_request IS 'Only inside app.ask_reset and app.make_link.';

  CREATE FUNCTION app.ask_reset(person uuid, today date) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      PERFORM app.demand_administrator();
      IF NOT EXISTS (SELECT FROM staff_member s JOIN credential c ON c.staff_id = s.id WHERE s.id = person AND s.left_on IS NULL AND s.suspended_on IS NULL) THEN
        RETURN false;
      END IF;
      DELETE FROM reset_request WHERE staff_id = person AND asked_on < today - 7;
      INSERT INTO reset_request (staff_id, asked_by, asked_on) VALUES (person, app.staff_id(), today) ON CONFLICT DO NOTHING;
      RETURN true;
    END $$;
  COMMENT ON FUNCTION app.ask_reset(uuid, date) IS 'For an administrator, says that somebody needs a new password; another administrator makes the link within a week.';

  CREATE FUNCTION app.make_link(hash bytea, person uuid, until timestamptz, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      of_kind text;
    BEGIN
      PERFORM app.demand_administrator();
      SELECT CASE WHEN EXISTS (SELECT FROM credential c WHERE c.staff_id = s.id) THEN 'reset' ELSE 'invite' END INTO of_kind
        FROM staff_member s WHERE s.id = person AND s.left_on IS NULL AND s.suspended_on IS NULL;
      IF of_kind = 'reset' THEN
        DELETE FROM reset_request WHERE staff_id = person AND asked_by <> app.staff_id() AND asked_on >= today - 7;
        IF NOT FOUND THEN RETURN 'alone'; END IF;
      END IF;
      IF of_kind IS NOT NULL THEN
        DELETE FROM one_time_link WHERE staff_id = person AND used_on IS NULL;
        INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, made_by, expires_at)
          VALUES (hash, of_kind, person, today, app.staff_id(), date_trunc('hour', until - interval '1 microsecond') + interval '1 hour');
      END IF;
      RETURN of_kind;
    END $$;
  COMMENT ON FUNCTION app.make_link(bytea, uuid, timestamptz, date) IS
    'For an administrator, the link of somebody who has no password yet; of somebody who has one only when another administrator asked for it (else alone); null for whoever cannot sign in.';
  GRANT EXECUTE ON FUNCTION app.ask_reset(uuid, date), app.make_link(bytea, uuid, timestamptz, date) TO afterword_app;

  CREATE OR REPLACE FUNCTION app.link_behind(hash bytea, at timestamptz)
    RETURNS TABLE (kind text, email text, given_name text, family_name text, organisation text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT l.kind, s.email, s.given_name, s.family_name, (SELECT o.name FROM organisation o)
        FROM one_time_link l LEFT JOIN staff_member s ON s.id = l.staff_id
       WHERE l.token_hash = hash AND l.used_on IS NULL AND l.expires_at > at AND s.left_on IS NULL AND s.suspended_on IS NULL
    $$;`;

const LISTS = `
  CREATE FUNCTION app.people_of_house(today date) RETURNS TABLE (
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
               CASE WHEN u.supervisee_id IS NULL THEN 'no-supervisor' END,
               CASE WHEN u.away THEN 'supervisor-suspended' END,
               CASE WHEN c.staff_id IS NULL THEN 'not-yet-in' END], NULL) END,
             coalesce(g.roles, '{}'), CASE WHEN r.asked_on >= today - 7 THEN r.asked_by END
        FROM staff_member p LEFT JOIN credential c ON c.staff_id = p.id LEFT JOIN current u ON u.supervisee_id = p.id
        LEFT JOIN granted g ON g.staff_id = p.id LEFT JOIN reset_request r ON r.staff_id = p.id
       WHERE app.administers(app.staff_id())
    $$;
  COMMENT ON FUNCTION app.people_of_house(date) IS
    'For an administrator, everyone with their supervisors and what is to be seen to; to anyone else nobody. Nothing restorative, nothing of what anybody wrote, and not when anybody signed in.';
  GRANT EXECUTE ON FUNCTION app.people_of_house(date) TO afterword_app;`;
