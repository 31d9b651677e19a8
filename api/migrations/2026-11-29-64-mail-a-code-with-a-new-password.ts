import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A link to a new password may ask for a code beside it, which is mailed to its owner the way an invitation is, and only to an address that has
 * stood for a week. Older code that still serves makes links without a code and can use none that has one.
 */
export class MailACodeWithANewPassword implements MigrationInterface {
  readonly name = 'MailACodeWithANewPassword1764374400064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADDRESSES);
    await runner.query(MAKING);
    await runner.query(SENDING);
    await runner.query(USING);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const ADDRESSES = `
  ALTER TABLE staff_member ADD COLUMN email_changed_on date;
  COMMENT ON COLUMN staff_member.email_changed_on IS 'The day on which another address was written down, by whatever way; null where it is the first.';
  CREATE FUNCTION app.date_address() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      NEW.email_changed_on := app.today();
      RETURN NEW;
    END $$;
  COMMENT ON FUNCTION app.date_address() IS 'Dates another address of somebody, whoever writes it down.';
  CREATE TRIGGER staff_member_address_dated BEFORE UPDATE ON staff_member FOR EACH ROW
    WHEN (lower(OLD.email) <> lower(NEW.email)) EXECUTE FUNCTION app.date_address();`;

const MAKING = `
  ALTER TABLE one_time_link ADD COLUMN code_hash bytea, ADD CONSTRAINT one_time_link_code_of_reset CHECK (code_hash IS NULL OR kind = 'reset');
  COMMENT ON COLUMN one_time_link.code_hash IS 'Of the code that was mailed to its owner, under a key outside this database; null where no mail goes.';
  ALTER TABLE invitation ADD COLUMN kind text NOT NULL DEFAULT 'invite' CONSTRAINT invitation_kind_known CHECK (kind IN ('invite', 'reset'));
  COMMENT ON COLUMN invitation.kind IS 'What its seed makes: the link of an invitation, or the code that a link to a new password asks for.';
  COMMENT ON COLUMN invitation.seed IS 'Random bytes of which a key outside this database makes the link or the code, while the mail waits; nothing afterwards.';
  COMMENT ON COLUMN invitation.link_hash IS 'The hash of the link, by which it is found out whether it works still.';
  COMMENT ON TABLE invitation IS 'The last mail to somebody about a way in, that it waits, or on which day it went or failed. Never the link, nor the code.';

  DROP FUNCTION app.make_link(bytea, uuid, timestamptz);
  CREATE FUNCTION app.make_coded_link(hash bytea, person uuid, until timestamptz, coded jsonb, at timestamptz) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      today CONSTANT date := app.today();
      of_kind text;
      changed date;
    BEGIN
      PERFORM app.demand_administrator();
      -- A link that is being used meanwhile decides first whether there is a password.
      PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || person, 0));
      -- Whoever changes the address meanwhile comes wholly before, or ends what is made here.
      PERFORM FROM staff_member s WHERE s.id = person FOR SHARE;
      SELECT CASE WHEN EXISTS (SELECT FROM credential c WHERE c.staff_id = s.id) THEN 'reset' ELSE 'invite' END, s.email_changed_on INTO of_kind, changed
        FROM staff_member s WHERE s.id = person AND s.left_on IS NULL AND s.suspended_on IS NULL;
      IF of_kind = 'reset' THEN
        IF coded IS NOT NULL AND changed > today - 7 THEN RETURN 'address-new'; END IF;
        DELETE FROM reset_request WHERE staff_id = person AND asked_by <> app.staff_id() AND asked_on >= today - 7;
        IF NOT FOUND THEN RETURN 'alone'; END IF;
      END IF;
      IF of_kind IS NOT NULL THEN
        DELETE FROM one_time_link WHERE staff_id = person AND used_on IS NULL;
        INSERT INTO one_time_link (token_hash, kind, staff_id, made_on, made_by, expires_at, code_hash)
          VALUES (hash, of_kind, person, today, app.staff_id(), date_trunc('hour', until - interval '1 microsecond') + interval '1 hour',
                  CASE WHEN of_kind = 'reset' THEN decode(coded ->> 'hash', 'hex') END);
      END IF;
      IF of_kind = 'reset' AND coded IS NOT NULL THEN
        INSERT INTO invitation (staff_id, kind, id, link_hash, seed, works_until, queued_on, next_try_at)
          VALUES (person, 'reset', (coded ->> 'id')::uuid, hash, decode(coded ->> 'seed', 'hex'), (until AT TIME ZONE 'Europe/London')::date, today, at)
          ON CONFLICT (staff_id) DO UPDATE SET kind = excluded.kind, id = excluded.id, link_hash = excluded.link_hash, seed = excluded.seed, works_until = excluded.works_until,
            queued_on = excluded.queued_on, tries = 0, next_try_at = excluded.next_try_at, ended_on = NULL, ended_as = NULL;
      END IF;
      RETURN of_kind;
    END $$;
  COMMENT ON FUNCTION app.make_coded_link(bytea, uuid, timestamptz, jsonb, timestamptz) IS
    'For an administrator, a link for whoever has no password, or to a new one for which another administrator asked; alone where nobody else did. With a code it queues the mail that brings it, and is refused as address-new within a week of another address.';
  CREATE FUNCTION app.make_link(hash bytea, person uuid, until timestamptz) RETURNS text LANGUAGE sql SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT app.make_coded_link(hash, person, until, NULL, NULL) $$;
  COMMENT ON FUNCTION app.make_link(bytea, uuid, timestamptz) IS 'The same without a code, as for whoever has no password yet.';
  GRANT EXECUTE ON FUNCTION app.make_coded_link(bytea, uuid, timestamptz, jsonb, timestamptz), app.make_link(bytea, uuid, timestamptz) TO afterword_app;
  COMMENT ON POLICY invitation_queue ON invitation IS 'Only inside app.invite and app.make_coded_link.';
  COMMENT ON POLICY invitation_note ON invitation IS 'Only inside app.invite, app.make_coded_link, app.claim_invitation_of, app.note_invitation and app.end_links_with_address.';`;

const SENDING = `
  DROP FUNCTION app.claim_invitation(timestamptz);
  CREATE FUNCTION app.claim_invitation_of(at timestamptz, of_kind text) RETURNS TABLE (id uuid, email text, seed bytea, works_until date, tries integer)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      due invitation;
      works boolean;
    BEGIN
      LOOP
        SELECT w.* INTO due FROM invitation w WHERE w.ended_on IS NULL AND w.kind = of_kind AND w.next_try_at <= at ORDER BY w.next_try_at, w.id LIMIT 1 FOR UPDATE SKIP LOCKED;
        IF NOT FOUND THEN RETURN; END IF;
        works := EXISTS (SELECT FROM one_time_link l WHERE l.token_hash = due.link_hash AND l.used_on IS NULL AND l.expires_at > at);
        EXIT WHEN works AND due.queued_on >= app.today() - 2;
        PERFORM app.note_invitation(due.id, CASE WHEN works THEN 'late' ELSE 'replaced' END, NULL);
      END LOOP;
      RETURN QUERY
        UPDATE invitation i SET tries = i.tries + 1, next_try_at = at + interval '10 minutes' FROM staff_member s
         WHERE s.id = i.staff_id AND i.id = due.id RETURNING i.id, s.email, i.seed, i.works_until, i.tries;
    END $$;
  COMMENT ON FUNCTION app.claim_invitation_of(timestamptz, text) IS
    'The next invitation, or code, to send, for ten minutes this process''s. One whose link was used, replaced or ended meanwhile, and one that waited for three days, is settled without a mail.';
  CREATE OR REPLACE FUNCTION app.invitations_of_house(at timestamptz) RETURNS TABLE (to_invite integer, waiting integer, sent integer, failed integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT (SELECT count(*)::integer FROM app.uninvited(at)), count(*) FILTER (WHERE i.ended_on IS NULL)::integer,
             count(*) FILTER (WHERE i.ended_as = 'accepted' AND i.ended_on = (SELECT app.today()))::integer,
             count(*) FILTER (WHERE i.ended_as IN ('refused', 'late') AND NOT EXISTS (SELECT FROM credential c WHERE c.staff_id = i.staff_id))::integer
        FROM invitation i JOIN staff_member s ON s.id = i.staff_id
       WHERE i.kind = 'invite' AND s.left_on IS NULL AND app.administers(app.staff_id())
    $$;
  DROP FUNCTION app.invitation_of(uuid);
  CREATE FUNCTION app.invitation_of(person uuid) RETURNS TABLE (kind text, queued_on date, ended_on date, ended_as text, works_until date)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT i.kind, i.queued_on, i.ended_on, i.ended_as, i.works_until FROM invitation i
       WHERE i.staff_id = person AND app.administers(app.staff_id())
         AND (i.kind = 'invite' OR EXISTS (SELECT FROM one_time_link l WHERE l.token_hash = i.link_hash AND l.used_on IS NULL AND l.expires_at > app.moment()))
    $$;
  COMMENT ON FUNCTION app.invitation_of(uuid) IS
    'For an administrator, how far the last invitation of somebody by mail has come, or the code of a link to a new password while that works.';
  CREATE FUNCTION app.claim_invitation(at timestamptz) RETURNS TABLE (id uuid, email text, seed bytea, works_until date, tries integer)
    LANGUAGE sql SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT * FROM app.claim_invitation_of(at, 'invite') $$;
  COMMENT ON FUNCTION app.claim_invitation(timestamptz) IS 'For the version before: it knows no codes, and gets the next invitation alone.';
  GRANT EXECUTE ON FUNCTION app.claim_invitation_of(timestamptz, text), app.claim_invitation(timestamptz), app.invitation_of(uuid) TO afterword_app;`;

/** As before, and where a link asks for a code, not without it. */
const USING = `
  CREATE FUNCTION app.link_takes(hash bytea, code bytea) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT EXISTS (SELECT FROM one_time_link l WHERE l.token_hash = hash AND (l.code_hash IS NULL OR l.code_hash = code)) $$;
  COMMENT ON FUNCTION app.link_takes(bytea, bytea) IS 'Whether this is the code that a link asks for, or it asks for none.';

  DROP FUNCTION app.link_behind(bytea, timestamptz);
  CREATE FUNCTION app.link_behind(hash bytea, at timestamptz)
    RETURNS TABLE (kind text, email text, given_name text, family_name text, organisation text, by_password boolean, by_provider boolean, coded boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT l.kind, s.email, s.given_name, s.family_name, (SELECT o.name FROM organisation o), s.id IS NULL OR app.may_have_password(s.id), s.id IS NOT NULL AND NOT app.holds_administration(s.id),
             l.code_hash IS NOT NULL
        FROM one_time_link l LEFT JOIN staff_member s ON s.id = l.staff_id
       WHERE l.token_hash = hash AND l.used_on IS NULL AND l.expires_at > at AND (l.staff_id IS NULL OR app.person_of_link(hash, at) IS NOT NULL)
    $$;
  COMMENT ON FUNCTION app.link_behind(bytea, timestamptz) IS
    'For whom a link is while it works, whether they come in with a password or with a provider, and whether it asks for a code. Administrators always choose a password.';

  DROP FUNCTION app.use_link(bytea, timestamptz, text);
  CREATE FUNCTION app.use_coded_link(hash bytea, at timestamptz, new_password_hash text, code bytea) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      who uuid;
    BEGIN
      SELECT l.staff_id INTO who FROM one_time_link l WHERE l.token_hash = hash;
      IF who IS NULL THEN RETURN NULL; END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || who, 0));
      IF app.person_of_link(hash, at) IS NULL OR NOT app.link_takes(hash, code) OR NOT app.may_have_password(who) THEN RETURN NULL; END IF;
      UPDATE one_time_link l SET used_on = app.today() WHERE l.token_hash = hash AND l.used_on IS NULL;
      IF NOT FOUND THEN RETURN NULL; END IF;
      INSERT INTO credential (staff_id, password_hash) VALUES (who, new_password_hash)
        ON CONFLICT (staff_id) DO UPDATE SET password_hash = excluded.password_hash;
      DELETE FROM sign_in WHERE staff_id = who;
      DELETE FROM one_time_link WHERE staff_id = who AND used_on IS NULL;
      DELETE FROM reset_request WHERE staff_id = who;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, who, 'password-set-by-link', who);
      RETURN who;
    END $$;
  COMMENT ON FUNCTION app.use_coded_link(bytea, timestamptz, text, bytea) IS
    'Sets the password of whoever the link is for, once, ends every sign-in of theirs and writes down that a link was used; null for a link that does not work, one whose code this is not, and for somebody who may have none.';

  CREATE FUNCTION app.use_link(hash bytea, at timestamptz, new_password_hash text) RETURNS uuid LANGUAGE sql SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT app.use_coded_link(hash, at, new_password_hash, NULL) $$;
  COMMENT ON FUNCTION app.use_link(bytea, timestamptz, text) IS 'For the version before: it has no code, and uses no link that asks for one.';

  DROP FUNCTION app.accept_link(bytea, timestamptz, text, text);
  CREATE FUNCTION app.accept_coded_link(hash bytea, at timestamptz, by_provider text, by_subject text, code bytea) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      who uuid;
    BEGIN
      SELECT l.staff_id INTO who FROM one_time_link l WHERE l.token_hash = hash;
      IF who IS NULL THEN RETURN NULL; END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || who, 0));
      -- Whoever suspends or lets them go meanwhile comes wholly before, or ends what is linked here.
      PERFORM FROM staff_member s WHERE s.id = who FOR SHARE;
      IF app.person_of_link(hash, at) IS NULL OR NOT app.link_takes(hash, code) OR app.holds_administration(who) THEN RETURN NULL; END IF;
      BEGIN
        UPDATE one_time_link l SET used_on = app.today() WHERE l.token_hash = hash AND l.used_on IS NULL;
        IF NOT FOUND THEN RETURN NULL; END IF;
        INSERT INTO credential (staff_id) VALUES (who) ON CONFLICT (staff_id) DO UPDATE SET password_hash = NULL;
        INSERT INTO linked_identity (provider, subject, staff_id, linked_on) VALUES (by_provider, by_subject, who, app.today());
      EXCEPTION WHEN unique_violation THEN
        RETURN 'taken';
      END;
      DELETE FROM sign_in WHERE staff_id = who;
      DELETE FROM one_time_link WHERE staff_id = who AND used_on IS NULL;
      DELETE FROM reset_request WHERE staff_id = who;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, who, 'identity-linked-by-link', who);
      RETURN 'linked';
    END $$;
  COMMENT ON FUNCTION app.accept_coded_link(bytea, timestamptz, text, text, bytea) IS
    'Links an identity to whoever the link is for, once, leaves them without a password and ends every sign-in of theirs; taken where somebody has this identity, and then the link works still; null for a link that does not work, one whose code this is not, and for administrators, who choose a password.';
  CREATE FUNCTION app.accept_link(hash bytea, at timestamptz, by_provider text, by_subject text) RETURNS text LANGUAGE sql SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT app.accept_coded_link(hash, at, by_provider, by_subject, NULL) $$;
  COMMENT ON FUNCTION app.accept_link(bytea, timestamptz, text, text) IS 'For the version before: it has no code, and uses no link that asks for one.';
  GRANT EXECUTE ON FUNCTION app.link_takes(bytea, bytea), app.link_behind(bytea, timestamptz), app.use_coded_link(bytea, timestamptz, text, bytea),
    app.use_link(bytea, timestamptz, text), app.accept_coded_link(bytea, timestamptz, text, text, bytea), app.accept_link(bytea, timestamptz, text, text) TO afterword_app;`;
