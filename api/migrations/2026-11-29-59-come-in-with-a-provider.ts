import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A one-time link together with the answer of a provider opens an account that has no password, and the house may say that only
 * administrators have one. Older code that still serves knows neither; it uses links and passwords as before.
 */
export class ComeInWithAProvider implements MigrationInterface {
  readonly name = 'ComeInWithAProvider1764374400059';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUDIT);
    await runner.query(RULE);
    await runner.query(LINKS);
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
      ADD CONSTRAINT administration_event_action_known CHECK (action IN (%s, ''identity-linked-by-link''))', known);
    EXECUTE format('ALTER POLICY administration_event_of_accounts ON administration_event
      WITH CHECK (%s OR (subject_id = actor_id AND action = ''identity-linked-by-link''))', noted);
  END $known$;`;

const RULE = `
  ALTER TABLE sign_in_rule ADD COLUMN passwords_for text NOT NULL DEFAULT 'everyone'
    CONSTRAINT sign_in_rule_passwords_known CHECK (passwords_for IN ('everyone', 'administrators'));
  COMMENT ON COLUMN sign_in_rule.passwords_for IS 'Who may have a password. Administrators may under either, so that a provider that is broken locks nobody out for ever.';

  CREATE FUNCTION app.may_have_password(person uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT app.holds_administration(person) OR EXISTS (SELECT FROM sign_in_rule r WHERE r.passwords_for = 'everyone') $$;
  COMMENT ON FUNCTION app.may_have_password(uuid) IS 'Whether the house lets somebody have a password; for functions that see every grant.';

  CREATE OR REPLACE FUNCTION app.credential_of(asked_email text) RETURNS TABLE (staff_id uuid, password_hash text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT s.id, c.password_hash FROM staff_member s JOIN credential c ON c.staff_id = s.id
       WHERE lower(s.email) = lower(asked_email) AND s.left_on IS NULL AND s.suspended_on IS NULL AND c.password_hash IS NOT NULL
         -- One from before the rule opens until its owner has another way in, so that nobody is locked out by it.
         AND (app.may_have_password(s.id) OR NOT EXISTS (SELECT FROM linked_identity i WHERE i.staff_id = s.id))
    $$;`;

const LINKS = `
  CREATE FUNCTION app.person_of_link(hash bytea, at timestamptz) RETURNS uuid LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT s.id FROM one_time_link l JOIN staff_member s ON s.id = l.staff_id
       WHERE l.token_hash = hash AND l.used_on IS NULL AND l.expires_at > at AND s.left_on IS NULL AND s.suspended_on IS NULL
         AND (l.kind = 'reset' OR NOT EXISTS (SELECT FROM credential c WHERE c.staff_id = s.id))
    $$;
  COMMENT ON FUNCTION app.person_of_link(bytea, timestamptz) IS 'For whom a link works; for functions that see every link.';

  DROP FUNCTION app.link_behind(bytea, timestamptz);
  CREATE FUNCTION app.link_behind(hash bytea, at timestamptz)
    RETURNS TABLE (kind text, email text, given_name text, family_name text, organisation text, by_password boolean, by_provider boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT l.kind, s.email, s.given_name, s.family_name, (SELECT o.name FROM organisation o), s.id IS NULL OR app.may_have_password(s.id), s.id IS NOT NULL AND NOT app.holds_administration(s.id)
        FROM one_time_link l LEFT JOIN staff_member s ON s.id = l.staff_id
       WHERE l.token_hash = hash AND l.used_on IS NULL AND l.expires_at > at AND (l.staff_id IS NULL OR app.person_of_link(hash, at) IS NOT NULL)
    $$;
  COMMENT ON FUNCTION app.link_behind(bytea, timestamptz) IS
    'For whom a link is while it works, and whether they come in with a password or with a provider. Administrators always choose a password.';

  CREATE OR REPLACE FUNCTION app.use_link(hash bytea, at timestamptz, today date, new_password_hash text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      who uuid;
    BEGIN
      SELECT l.staff_id INTO who FROM one_time_link l WHERE l.token_hash = hash;
      IF who IS NULL THEN RETURN NULL; END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || who, 0));
      IF app.person_of_link(hash, at) IS NULL OR NOT app.may_have_password(who) THEN RETURN NULL; END IF;
      UPDATE one_time_link l SET used_on = today WHERE l.token_hash = hash AND l.used_on IS NULL;
      IF NOT FOUND THEN RETURN NULL; END IF;
      INSERT INTO credential (staff_id, password_hash) VALUES (who, new_password_hash)
        ON CONFLICT (staff_id) DO UPDATE SET password_hash = excluded.password_hash;
      DELETE FROM sign_in WHERE staff_id = who;
      DELETE FROM one_time_link WHERE staff_id = who AND used_on IS NULL;
      DELETE FROM reset_request WHERE staff_id = who;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, who, 'password-set-by-link', who);
      RETURN who;
    END $$;
  COMMENT ON FUNCTION app.use_link(bytea, timestamptz, date, text) IS
    'Sets the password of whoever the link is for, once, ends every sign-in of theirs and writes down that a link was used; null for a link that does not work, and for somebody who may have none.';

  CREATE FUNCTION app.accept_link(hash bytea, at timestamptz, today date, by_provider text, by_subject text) RETURNS text
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
      IF app.person_of_link(hash, at) IS NULL OR app.holds_administration(who) THEN RETURN NULL; END IF;
      BEGIN
        UPDATE one_time_link l SET used_on = today WHERE l.token_hash = hash AND l.used_on IS NULL;
        IF NOT FOUND THEN RETURN NULL; END IF;
        INSERT INTO credential (staff_id) VALUES (who) ON CONFLICT (staff_id) DO UPDATE SET password_hash = NULL;
        INSERT INTO linked_identity (provider, subject, staff_id, linked_on) VALUES (by_provider, by_subject, who, today);
      EXCEPTION WHEN unique_violation THEN
        RETURN 'taken';
      END;
      DELETE FROM sign_in WHERE staff_id = who;
      DELETE FROM one_time_link WHERE staff_id = who AND used_on IS NULL;
      DELETE FROM reset_request WHERE staff_id = who;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, who, 'identity-linked-by-link', who);
      RETURN 'linked';
    END $$;
  COMMENT ON FUNCTION app.accept_link(bytea, timestamptz, date, text, text) IS
    'Links an identity to whoever the link is for, once, leaves them without a password and ends every sign-in of theirs; taken where somebody has this identity, and then the link works still; null for a link that does not work, and for administrators, who choose a password.';
  GRANT EXECUTE ON FUNCTION app.link_behind(bytea, timestamptz), app.accept_link(bytea, timestamptz, date, text, text) TO afterword_app;

  COMMENT ON POLICY one_time_link_use ON one_time_link IS 'Only inside app.use_link, app.accept_link and app.use_first_link: once.';
  COMMENT ON POLICY credential_set ON credential IS 'Only inside app.use_link, app.accept_link and app.use_first_link.';
  COMMENT ON POLICY credential_set_anew ON credential IS 'Only inside app.use_link, app.accept_link and app.change_password.';
  COMMENT ON POLICY linked_identity_link ON linked_identity IS 'Only inside app.link_identity and app.accept_link.';
  COMMENT ON POLICY reset_request_settle ON reset_request IS 'Only inside app.ask_reset, app.make_link, app.use_link, app.accept_link, app.change_password and app.lapse_reset_requests.';
  COMMENT ON POLICY sign_in_end ON sign_in IS
    'Only inside app.end_sign_in, app.begin_sign_in, app.use_link, app.accept_link, app.change_password, app.end_half_sign_ins, app.end_with_person, app.empty_account and the functions for one''s own sign-ins.';`;
