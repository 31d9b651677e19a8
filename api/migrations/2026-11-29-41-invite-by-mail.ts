import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Invitations go by mail: a row says for whom one waits, and holds random bytes of which a key outside this database makes the link. The
 * bytes go as soon as the mail is out; of the link itself only the hash is kept, as of every other. Older code that still serves sends none.
 */
export class InviteByMail implements MigrationInterface {
  readonly name = 'InviteByMail1764374400041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(INVITING);
    await runner.query(SENDING);
    await runner.query(LISTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const TABLE = `
  CREATE TABLE invitation (
    staff_id uuid CONSTRAINT invitation_pk PRIMARY KEY CONSTRAINT invitation_staff_fk REFERENCES staff_member,
    id uuid NOT NULL CONSTRAINT invitation_id_unique UNIQUE,
    link_hash bytea NOT NULL,
    seed bytea,
    works_until date NOT NULL,
    queued_on date NOT NULL,
    tries integer NOT NULL DEFAULT 0,
    next_try_at timestamptz,
    ended_on date,
    ended_as text CONSTRAINT invitation_ended_as_known CHECK (ended_as IN ('accepted', 'refused', 'late', 'replaced')),
    CONSTRAINT invitation_ended_somehow CHECK ((ended_on IS NULL) = (ended_as IS NULL)),
    CONSTRAINT invitation_seed_while_waiting CHECK ((ended_on IS NULL) = (seed IS NOT NULL)),
    CONSTRAINT invitation_hour_while_waiting CHECK ((ended_on IS NULL) = (next_try_at IS NOT NULL))
  );
  COMMENT ON TABLE invitation IS 'The last invitation of somebody by mail: that it waits, or on which day it went or failed. Never the link.';
  COMMENT ON COLUMN invitation.seed IS 'Random bytes of which a key outside this database makes the link, while the mail waits; nothing afterwards.';
  COMMENT ON COLUMN invitation.link_hash IS 'The hash of the link, by which it is found out whether a newer one has taken its place.';
  CREATE INDEX invitation_waiting ON invitation (next_try_at) WHERE ended_on IS NULL;
  ALTER TABLE invitation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY invitation_find ON invitation FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY invitation_find ON invitation IS 'Only inside the functions for invitations and app.people_of_house.';
  CREATE POLICY invitation_queue ON invitation FOR INSERT TO afterword_owner WITH CHECK (ended_on IS NULL);
  COMMENT ON POLICY invitation_queue ON invitation IS 'Only inside app.invite.';
  CREATE POLICY invitation_note ON invitation FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
  COMMENT ON POLICY invitation_note ON invitation IS 'Only inside app.invite, app.claim_invitation and app.note_invitation.';
  CREATE POLICY invitation_forget ON invitation FOR DELETE TO afterword_owner USING (true);
  COMMENT ON POLICY invitation_forget ON invitation IS 'Only inside app.forget_with_account.';
  CREATE OR REPLACE FUNCTION app.forget_with_account() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      DELETE FROM scim_person WHERE staff_id = NEW.staff_id;
      DELETE FROM invitation WHERE staff_id = NEW.staff_id;
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.forget_with_account() IS 'Of an account that is gone nothing of a directory and no invitation is left.';`;

const INVITING = `
  CREATE FUNCTION app.invite(asked jsonb, until timestamptz, at timestamptz, today date) RETURNS SETOF uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      each record;
    BEGIN
      PERFORM app.demand_administrator();
      FOR each IN SELECT a.* FROM jsonb_to_recordset(asked) AS a ("staffId" uuid, id uuid, seed text, hash text) ORDER BY a."staffId" LOOP
        -- Whoever has a password by now is no newcomer: a link to a new one takes two administrators, and goes by no mail.
        CONTINUE WHEN NOT EXISTS (SELECT FROM staff_member s WHERE s.id = each."staffId" AND s.left_on IS NULL AND s.suspended_on IS NULL
                                     AND NOT EXISTS (SELECT FROM credential c WHERE c.staff_id = s.id));
        CONTINUE WHEN app.make_link(decode(each.hash, 'hex'), each."staffId", until, today) IS DISTINCT FROM 'invite';
        INSERT INTO invitation (staff_id, id, link_hash, seed, works_until, queued_on, next_try_at)
          VALUES (each."staffId", each.id, decode(each.hash, 'hex'), decode(each.seed, 'hex'), (until AT TIME ZONE 'Europe/London')::date, today, at)
          ON CONFLICT (staff_id) DO UPDATE SET id = excluded.id, link_hash = excluded.link_hash, seed = excluded.seed, works_until = excluded.works_until,
            queued_on = excluded.queued_on, tries = 0, next_try_at = excluded.next_try_at, ended_on = NULL, ended_as = NULL;
        RETURN NEXT each."staffId";
      END LOOP;
    END $$;
  COMMENT ON FUNCTION app.invite(jsonb, timestamptz, timestamptz, date) IS
    'For an administrator, queues an invitation by mail for each of these who has no password, and makes its link; earlier links of theirs work no more. Returns who is invited.';

  CREATE FUNCTION app.uninvited(at timestamptz, today date) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT s.id FROM staff_member s
       WHERE s.left_on IS NULL AND s.suspended_on IS NULL AND app.administers(app.staff_id()) AND NOT EXISTS (SELECT FROM credential c WHERE c.staff_id = s.id)
         AND NOT EXISTS (SELECT FROM invitation i JOIN one_time_link l ON l.token_hash = i.link_hash AND l.used_on IS NULL AND l.expires_at > at
                          WHERE i.staff_id = s.id AND (i.ended_on IS NULL OR i.ended_as = 'accepted'))
    $$;
  COMMENT ON FUNCTION app.uninvited(timestamptz, date) IS 'For an administrator, who has no password and no invitation by mail that waits or still works.';
  CREATE FUNCTION app.invitations_of_house(at timestamptz, today date) RETURNS TABLE (to_invite integer, waiting integer, sent integer, failed integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT (SELECT count(*)::integer FROM app.uninvited(at, today)), count(*) FILTER (WHERE i.ended_on IS NULL)::integer,
             count(*) FILTER (WHERE i.ended_as = 'accepted' AND i.ended_on = today)::integer,
             count(*) FILTER (WHERE i.ended_as IN ('refused', 'late') AND NOT EXISTS (SELECT FROM credential c WHERE c.staff_id = i.staff_id))::integer
        FROM invitation i JOIN staff_member s ON s.id = i.staff_id
       WHERE s.left_on IS NULL AND app.administers(app.staff_id())
    $$;
  COMMENT ON FUNCTION app.invitations_of_house(timestamptz, date) IS 'For an administrator, how many are still to be invited, how many invitations wait, went today, or failed.';
  CREATE FUNCTION app.invitation_of(person uuid) RETURNS TABLE (queued_on date, ended_on date, ended_as text, works_until date)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT i.queued_on, i.ended_on, i.ended_as, i.works_until FROM invitation i WHERE i.staff_id = person AND app.administers(app.staff_id()) $$;
  COMMENT ON FUNCTION app.invitation_of(uuid) IS 'For an administrator, how far the last invitation of somebody by mail has come.';
  GRANT EXECUTE ON FUNCTION app.invite(jsonb, timestamptz, timestamptz, date), app.uninvited(timestamptz, date), app.invitations_of_house(timestamptz, date), app.invitation_of(uuid) TO afterword_app;`;

const SENDING = `
  CREATE FUNCTION app.claim_invitation(at timestamptz, today date) RETURNS TABLE (id uuid, email text, seed bytea, works_until date, tries integer)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      due invitation;
      works boolean;
    BEGIN
      LOOP
        SELECT w.* INTO due FROM invitation w WHERE w.ended_on IS NULL AND w.next_try_at <= at ORDER BY w.next_try_at, w.id LIMIT 1 FOR UPDATE SKIP LOCKED;
        IF NOT FOUND THEN RETURN; END IF;
        works := EXISTS (SELECT FROM one_time_link l WHERE l.token_hash = due.link_hash AND l.used_on IS NULL AND l.expires_at > at);
        EXIT WHEN works AND due.queued_on >= today - 2;
        PERFORM app.note_invitation(due.id, CASE WHEN works THEN 'late' ELSE 'replaced' END, today, NULL);
      END LOOP;
      RETURN QUERY
        UPDATE invitation i SET tries = i.tries + 1, next_try_at = at + interval '10 minutes' FROM staff_member s
         WHERE s.id = i.staff_id AND i.id = due.id RETURNING i.id, s.email, i.seed, i.works_until, i.tries;
    END $$;
  COMMENT ON FUNCTION app.claim_invitation(timestamptz, date) IS
    'The next invitation to send, for ten minutes this process''s. One whose link was used, replaced or ended meanwhile, and one that waited for three days, is settled without a mail.';
  CREATE FUNCTION app.note_invitation(mail uuid, outcome text, today date, again_at timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      UPDATE invitation SET next_try_at = CASE WHEN outcome IS NULL THEN coalesce(again_at, next_try_at) END, seed = CASE WHEN outcome IS NULL THEN seed END,
             ended_as = outcome, ended_on = CASE WHEN outcome IS NULL THEN NULL ELSE today END
       WHERE id = mail AND ended_on IS NULL
    $$;
  COMMENT ON FUNCTION app.note_invitation(uuid, text, date, timestamptz) IS 'What became of an invitation; with an outcome nothing is left of which its link could be made. Without one it is tried again at that time.';
  GRANT EXECUTE ON FUNCTION app.claim_invitation(timestamptz, date), app.note_invitation(uuid, text, date, timestamptz) TO afterword_app;`;

/** As before, and whose invitation did not arrive. */
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
               CASE WHEN i.ended_as IN ('refused', 'late') AND c.staff_id IS NULL THEN 'invitation-failed' END,
               CASE WHEN u.supervisee_id IS NULL THEN 'no-supervisor' END,
               CASE WHEN u.away THEN 'supervisor-suspended' END,
               CASE WHEN c.staff_id IS NULL THEN 'not-yet-in' END], NULL) END,
             coalesce(g.roles, '{}'), CASE WHEN r.asked_on >= today - 7 THEN r.asked_by END
        FROM staff_member p LEFT JOIN credential c ON c.staff_id = p.id LEFT JOIN current u ON u.supervisee_id = p.id
        LEFT JOIN granted g ON g.staff_id = p.id LEFT JOIN reset_request r ON r.staff_id = p.id LEFT JOIN team t ON t.id = p.team_id
        LEFT JOIN scim_person d ON d.staff_id = p.id LEFT JOIN invitation i ON i.staff_id = p.id
       WHERE app.administers(app.staff_id())
    $$;`;
