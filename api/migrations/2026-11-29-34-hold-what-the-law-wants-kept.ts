import type { MigrationInterface, QueryRunner } from 'typeorm';

const GOVERNS = '(SELECT app.governs((SELECT app.staff_id())))';

/**
 * Information-governance leads place legal holds, two of them, and lift them, two of them. A hold opens nothing to anyone: it makes the
 * destruction of what its author wrote wait, while deleting and closing take it from everybody's eyes as before. The database itself
 * refuses to destroy what is held. Older code that still serves deletes, purges and erases through the same functions and policies.
 */
export class HoldWhatTheLawWantsKept implements MigrationInterface {
  readonly name = 'HoldWhatTheLawWantsKept1764374400034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEADS);
    await runner.query(HOLDS);
    await runner.query(ACTS);
    await runner.query(WHAT_WAITS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const LEADS = `
  ALTER TABLE role_grant DROP CONSTRAINT role_grant_role_known,
    ADD CONSTRAINT role_grant_role_known CHECK (role IN ('educator', 'administrator', 'governance'));
  ALTER TABLE sign_in_rule DROP CONSTRAINT sign_in_rule_second_factor_known,
    ADD CONSTRAINT sign_in_rule_second_factor_known CHECK (second_factor_for <@ ARRAY['staff', 'supervisor', 'educator', 'administrator', 'governance']);

  CREATE FUNCTION app.governs(who uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT EXISTS (SELECT FROM role_grant g JOIN staff_member s ON s.id = g.staff_id
        WHERE g.staff_id = who AND g.role = 'governance' AND g.revoked_on IS NULL AND s.left_on IS NULL AND s.suspended_on IS NULL)
    $$;
  COMMENT ON FUNCTION app.governs(uuid) IS 'Whether somebody is an information-governance lead now.';
  CREATE FUNCTION app.demand_lead() RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      IF NOT app.governs(app.staff_id()) THEN
        RAISE EXCEPTION 'This is for information-governance leads.' USING ERRCODE = 'insufficient_privilege';
      END IF;
    END $$;
  COMMENT ON FUNCTION app.demand_lead() IS 'Refuses whoever is not an information-governance lead now.';
  GRANT EXECUTE ON FUNCTION app.governs(uuid) TO afterword_app;`;

const HOLDS = `
  CREATE TABLE legal_hold (
    id uuid CONSTRAINT legal_hold_pk PRIMARY KEY,
    author_id uuid NOT NULL CONSTRAINT legal_hold_author_fk REFERENCES staff_member,
    from_day date,
    until_day date,
    reason text NOT NULL CONSTRAINT legal_hold_reason_known CHECK (reason IN ('court-order', 'coroner', 'police', 'regulator', 'claim', 'investigation')),
    reference text NOT NULL CONSTRAINT legal_hold_reference_short CHECK (length(reference) BETWEEN 1 AND 60),
    asked_by uuid NOT NULL CONSTRAINT legal_hold_asked_by_fk REFERENCES staff_member,
    asked_on date NOT NULL,
    lapses_on date NOT NULL,
    confirmed_by uuid CONSTRAINT legal_hold_confirmed_by_fk REFERENCES staff_member,
    confirmed_on date,
    review_on date NOT NULL,
    silence text CONSTRAINT legal_hold_silence_known CHECK (silence IN ('court', 'crime', 'harm', 'other-law')),
    silence_by uuid CONSTRAINT legal_hold_silence_by_fk REFERENCES staff_member,
    silence_review_on date,
    told_on date,
    lift_asked_by uuid CONSTRAINT legal_hold_lift_asked_by_fk REFERENCES staff_member,
    lift_asked_on date,
    ended_by uuid CONSTRAINT legal_hold_ended_by_fk REFERENCES staff_member,
    ended_on date,
    CONSTRAINT legal_hold_period CHECK ((from_day IS NULL) = (until_day IS NULL) AND from_day <= until_day),
    CONSTRAINT legal_hold_of_another CHECK (author_id <> asked_by AND author_id <> confirmed_by AND author_id <> lift_asked_by AND author_id <> ended_by AND author_id <> silence_by),
    CONSTRAINT legal_hold_two_people CHECK (confirmed_by <> asked_by),
    CONSTRAINT legal_hold_lifted_by_two CHECK (confirmed_on IS NULL OR ended_by IS NULL OR ended_by <> lift_asked_by),
    CONSTRAINT legal_hold_confirmed_by_someone CHECK ((confirmed_on IS NULL) = (confirmed_by IS NULL)),
    CONSTRAINT legal_hold_lift_asked_by_someone CHECK ((lift_asked_on IS NULL) = (lift_asked_by IS NULL)),
    CONSTRAINT legal_hold_told_or_silent CHECK (told_on IS NOT NULL OR (silence IS NOT NULL AND silence_by IS NOT NULL AND silence_review_on IS NOT NULL))
  );
  COMMENT ON TABLE legal_hold IS 'That nothing an author wrote may be destroyed for now, and why. It opens nothing to anyone.';
  COMMENT ON COLUMN legal_hold.from_day IS 'Only entries of these days; null for everything of theirs. Their account is not erased either way.';
  COMMENT ON COLUMN legal_hold.lapses_on IS 'It stands from the moment it is asked for, and ends after this day unless a second lead has confirmed it.';
  COMMENT ON COLUMN legal_hold.silence IS 'By which rule of law its author was not told; they are told all the same once it allows that.';
  COMMENT ON COLUMN legal_hold.silence_by IS 'Who last said that the author is not to be told. Somebody else has to say it again, or tell them.';
  COMMENT ON COLUMN legal_hold.ended_by IS 'Null where nobody confirmed it in time, or where the key of its author was destroyed before a restore.';
  CREATE INDEX legal_hold_standing ON legal_hold (author_id) WHERE ended_on IS NULL;

  ALTER TABLE legal_hold ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY legal_hold_read ON legal_hold FOR SELECT TO afterword_app
    USING (CASE WHEN author_id = (SELECT app.staff_id()) THEN told_on IS NOT NULL ELSE ${GOVERNS} END);
  COMMENT ON POLICY legal_hold_read ON legal_hold IS 'Information-governance leads; the author once they are told, a lead or not.';
  CREATE POLICY legal_hold_find ON legal_hold FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY legal_hold_find ON legal_hold IS 'Only inside the functions for holds, and those that ask what is held.';
  CREATE POLICY legal_hold_place ON legal_hold FOR INSERT TO afterword_owner WITH CHECK (confirmed_on IS NULL AND ended_on IS NULL);
  COMMENT ON POLICY legal_hold_place ON legal_hold IS 'Only inside app.place_hold.';
  CREATE POLICY legal_hold_go_on ON legal_hold FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
  COMMENT ON POLICY legal_hold_go_on ON legal_hold IS 'Only inside the functions for holds.';
  GRANT SELECT ON legal_hold TO afterword_app;

  ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
    ADD CONSTRAINT administration_event_action_known CHECK (action IN (
      'person-added', 'person-changed', 'person-invited', 'person-reset-asked', 'person-reset', 'person-suspended', 'person-resumed', 'person-left', 'people-imported',
      'last-day-passed', 'role-granted', 'role-revoked', 'supervision-started', 'supervision-changed', 'supervision-ended',
      'team-changed', 'organisation-changed', 'cover-changed', 'limits-changed', 'signpost-changed', 'retention-changed', 'sign-in-rule-changed',
      'account-closing', 'account-kept', 'account-erased', 'password-set-by-link', 'password-changed',
      'second-factor-set', 'second-factor-removed', 'recovery-code-used', 'recovery-codes-made', 'passkey-added', 'passkey-removed', 'identity-linked', 'identity-unlinked',
      'hold-placed', 'hold-confirmed', 'hold-reviewed', 'hold-lifting-asked', 'hold-ended', 'silence-renewed', 'author-told'));
  ALTER POLICY administration_event_of_accounts ON administration_event
    WITH CHECK ((subject_id = actor_id AND action IN ('account-closing', 'account-kept', 'account-erased', 'password-set-by-link', 'password-changed', 'last-day-passed',
        'second-factor-set', 'second-factor-removed', 'recovery-code-used', 'recovery-codes-made', 'passkey-added', 'passkey-removed', 'identity-linked', 'identity-unlinked'))
      OR (subject_id IS NULL AND about_id IS NOT NULL AND action IN ('hold-placed', 'hold-confirmed', 'hold-reviewed', 'hold-lifting-asked', 'hold-ended', 'silence-renewed', 'author-told')));
  COMMENT ON POLICY administration_event_of_accounts ON administration_event IS
    'Only inside the functions for closing, links, passwords, second factors and last days: of oneself, what became of one''s own account; and inside those for holds: of a hold, and not of whom.';`;

const ACTS = `
  CREATE FUNCTION app.note_governance(at timestamptz, what text, about uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ INSERT INTO administration_event (happened_at, actor_id, action, about_id) VALUES (at, app.staff_id(), what, about) $$;
  COMMENT ON FUNCTION app.note_governance(timestamptz, text, uuid) IS 'Writes down what a lead did, and to which hold; never of whom it is. Only the functions for holds call it.';

  CREATE FUNCTION app.place_hold(new_id uuid, author uuid, first_day date, last_day date, why text, named text, review_days integer, silent text, silent_days integer, at timestamptz, today date)
    RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      me uuid := app.staff_id();
      day date := greatest(today, current_date);
    BEGIN
      PERFORM app.demand_lead();
      IF author = me THEN RETURN 'oneself'; END IF;
      IF NOT EXISTS (SELECT FROM staff_member WHERE id = author) OR EXISTS (SELECT FROM erasure_receipt WHERE staff_id = author) THEN RETURN 'absent'; END IF;
      -- An erasure that is just going on comes first or waits, so that none destroys half of what is held.
      PERFORM pg_advisory_xact_lock(hashtextextended('hold of ' || author, 0));
      IF EXISTS (SELECT FROM account_closing WHERE staff_id = author AND emptied_on IS NOT NULL) THEN RETURN 'absent'; END IF;
      INSERT INTO legal_hold (id, author_id, from_day, until_day, reason, reference, asked_by, asked_on, lapses_on, review_on, silence, silence_by, silence_review_on, told_on)
        VALUES (new_id, author, first_day, last_day, why, named, me, today, day + 7, day + least(review_days, 366), silent,
                CASE WHEN silent IS NOT NULL THEN me END, CASE WHEN silent IS NOT NULL THEN day + least(silent_days, 90) END, CASE WHEN silent IS NULL THEN today END)
        ON CONFLICT (id) DO NOTHING;
      IF NOT FOUND THEN RETURN 'taken'; END IF;
      PERFORM app.note_governance(at, 'hold-placed', new_id);
      IF silent IS NULL THEN PERFORM app.queue_mail(author, today); END IF;
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.place_hold(uuid, uuid, date, date, text, text, integer, text, integer, timestamptz, date) IS
    'For a lead, places a hold on what somebody else wrote; it stands at once, for seven days unless another lead confirms it. The author is told in the same statement unless the law forbids it. Or says why not: oneself, absent, taken.';

  CREATE FUNCTION app.confirm_hold(asked uuid, at timestamptz, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE held legal_hold;
    BEGIN
      PERFORM app.demand_lead();
      SELECT * INTO held FROM legal_hold WHERE id = asked AND author_id <> app.staff_id() FOR UPDATE;
      IF NOT FOUND THEN RETURN 'absent'; END IF;
      IF held.confirmed_on IS NOT NULL OR held.ended_on IS NOT NULL THEN RETURN 'state'; END IF;
      IF held.asked_by = app.staff_id() THEN RETURN 'same'; END IF;
      UPDATE legal_hold SET confirmed_by = app.staff_id(), confirmed_on = today WHERE id = asked;
      PERFORM app.note_governance(at, 'hold-confirmed', asked);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.confirm_hold(uuid, timestamptz, date) IS 'For a lead who did not ask for it, confirms a hold; or says why not: absent, state, same.';

  CREATE FUNCTION app.review_hold(asked uuid, review_days integer, at timestamptz, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      PERFORM app.demand_lead();
      UPDATE legal_hold SET review_on = greatest(today, current_date) + least(review_days, 366), lift_asked_by = NULL, lift_asked_on = NULL
       WHERE id = asked AND author_id <> app.staff_id() AND ended_on IS NULL AND confirmed_on IS NOT NULL;
      IF NOT FOUND THEN RETURN 'state'; END IF;
      PERFORM app.note_governance(at, 'hold-reviewed', asked);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.review_hold(uuid, integer, timestamptz, date) IS 'For a lead, keeps a hold until another day on which it is looked at; a request to lift it is over with that.';

  CREATE FUNCTION app.lift_hold(asked uuid, at timestamptz, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE held legal_hold;
    BEGIN
      PERFORM app.demand_lead();
      SELECT * INTO held FROM legal_hold WHERE id = asked AND author_id <> app.staff_id() FOR UPDATE;
      IF NOT FOUND THEN RETURN 'absent'; END IF;
      IF held.ended_on IS NOT NULL THEN RETURN 'state'; END IF;
      IF held.confirmed_on IS NOT NULL AND held.lift_asked_on IS NULL THEN
        UPDATE legal_hold SET lift_asked_by = app.staff_id(), lift_asked_on = today WHERE id = asked;
        PERFORM app.note_governance(at, 'hold-lifting-asked', asked);
        RETURN 'asked';
      END IF;
      IF held.lift_asked_by = app.staff_id() THEN RETURN 'same'; END IF;
      UPDATE legal_hold SET ended_by = app.staff_id(), ended_on = today WHERE id = asked;
      PERFORM app.note_governance(at, 'hold-ended', asked);
      RETURN 'ended';
    END $$;
  COMMENT ON FUNCTION app.lift_hold(uuid, timestamptz, date) IS
    'For a lead, asks to lift a confirmed hold; asked by another lead, lifts it. One that nobody confirmed yet is ended by any lead. What waited is destroyed by the jobs from then on.';

  CREATE FUNCTION app.renew_silence_of_hold(asked uuid, silent_days integer, at timestamptz, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE held legal_hold;
    BEGIN
      PERFORM app.demand_lead();
      SELECT * INTO held FROM legal_hold WHERE id = asked AND author_id <> app.staff_id() FOR UPDATE;
      IF NOT FOUND THEN RETURN 'absent'; END IF;
      IF held.told_on IS NOT NULL THEN RETURN 'state'; END IF;
      IF held.silence_by = app.staff_id() THEN RETURN 'same'; END IF;
      UPDATE legal_hold SET silence_by = app.staff_id(), silence_review_on = greatest(today, current_date) + least(silent_days, 90) WHERE id = asked;
      PERFORM app.note_governance(at, 'silence-renewed', asked);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.renew_silence_of_hold(uuid, integer, timestamptz, date) IS 'For a lead, that the law still forbids telling the author; not for whoever said so last.';

  CREATE FUNCTION app.tell_of_hold(asked uuid, at timestamptz, today date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE author uuid;
    BEGIN
      PERFORM app.demand_lead();
      UPDATE legal_hold SET told_on = today WHERE id = asked AND author_id <> app.staff_id() AND told_on IS NULL RETURNING author_id INTO author;
      IF NOT FOUND THEN RETURN 'state'; END IF;
      PERFORM app.queue_mail(author, today);
      PERFORM app.note_governance(at, 'author-told', asked);
      RETURN NULL;
    END $$;
  COMMENT ON FUNCTION app.tell_of_hold(uuid, timestamptz, date) IS 'For a lead, tells the author of a hold that the law no longer wants kept from them, also one that was lifted.';

  CREATE FUNCTION app.people_to_govern(words text) RETURNS TABLE (id uuid, given_name text, family_name text, job_title text, team text, left_on date)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT s.id, s.given_name, s.family_name, s.job_title, t.name, s.left_on FROM staff_member s LEFT JOIN team t ON t.id = s.team_id
       WHERE app.governs(app.staff_id()) AND s.id <> app.staff_id() AND length(trim(words)) > 1
         AND position(lower(trim(words)) IN lower(s.given_name || ' ' || s.family_name)) > 0
         AND NOT EXISTS (SELECT FROM erasure_receipt r WHERE r.staff_id = s.id)
       ORDER BY s.family_name, s.given_name, s.id LIMIT 10
    $$;
  COMMENT ON FUNCTION app.people_to_govern(text) IS 'For a lead, ten people at most whose name has the words, whether they still work here or not; to anyone else nobody.';

  CREATE FUNCTION app.names_in_governance() RETURNS TABLE (id uuid, given_name text, family_name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT s.id, s.given_name, s.family_name FROM staff_member s WHERE s.id IN (
        SELECT unnest(ARRAY[h.author_id, h.asked_by, h.confirmed_by, h.silence_by, h.lift_asked_by, h.ended_by]) FROM legal_hold h
         WHERE CASE WHEN h.author_id = app.staff_id() THEN h.told_on IS NOT NULL ELSE app.governs(app.staff_id()) END)
    $$;
  COMMENT ON FUNCTION app.names_in_governance() IS 'The names of those who stand in the holds that whoever asks can see, and of nobody else.';

  CREATE FUNCTION app.lapse_holds() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      WITH lapsed AS (UPDATE legal_hold SET ended_on = current_date WHERE confirmed_on IS NULL AND ended_on IS NULL AND lapses_on < current_date RETURNING 1)
      SELECT count(*)::integer FROM lapsed
    $$;
  COMMENT ON FUNCTION app.lapse_holds() IS 'Ends the holds that no second lead confirmed in time, and says how many.';

  GRANT EXECUTE ON FUNCTION app.place_hold(uuid, uuid, date, date, text, text, integer, text, integer, timestamptz, date), app.confirm_hold(uuid, timestamptz, date),
    app.review_hold(uuid, integer, timestamptz, date), app.lift_hold(uuid, timestamptz, date), app.renew_silence_of_hold(uuid, integer, timestamptz, date),
    app.tell_of_hold(uuid, timestamptz, date), app.people_to_govern(text), app.names_in_governance(), app.lapse_holds() TO afterword_app;`;

const WHAT_WAITS = `
  CREATE FUNCTION app.is_held(author uuid, day date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT EXISTS (SELECT FROM legal_hold h WHERE h.author_id = author AND h.ended_on IS NULL AND (h.from_day IS NULL OR day BETWEEN h.from_day AND h.until_day)) $$;
  COMMENT ON FUNCTION app.is_held(uuid, date) IS 'Whether a hold stands on what an author wrote on a day. Not for the application: it would say so of a hold that its author may not know of.';

  ALTER POLICY entry_purge ON entry USING ((deleted_on IS NOT NULL OR EXISTS (
    SELECT FROM account_closing c WHERE c.staff_id = entry.author_id AND c.emptied_on IS NOT NULL)) AND NOT app.is_held(author_id, created_on));
  COMMENT ON POLICY entry_purge ON entry IS 'Only inside app.purge_deleted and app.empty_account: what its author deleted, and what is of an account that is gone; never what is held.';
  ALTER POLICY earlier_save_thin ON earlier_save USING (NOT EXISTS (
    SELECT FROM entry e WHERE e.id = earlier_save.entry_id AND app.is_held(e.author_id, e.created_on)));
  COMMENT ON POLICY earlier_save_thin ON earlier_save IS 'Only inside app.thin_earlier_saves and app.purge_earlier_saves; never what is held.';

  -- An account whose day has come is shut, whoever holds what: nobody signs in to it, and nobody reads anything of it. What it held goes once nothing is held.
  ALTER TABLE account_closing ADD COLUMN shut_on date;
  COMMENT ON COLUMN account_closing.shut_on IS 'The day on which nobody could sign in to it any more. Its rows go on the same day, or once no hold stands on them.';
  ALTER POLICY account_closing_go_on ON account_closing WITH CHECK (shut_on IS NOT NULL);
  ALTER POLICY credential_erase ON credential
    USING (EXISTS (SELECT FROM account_closing c WHERE c.staff_id = credential.staff_id AND (c.shut_on IS NOT NULL OR c.emptied_on IS NOT NULL)));
  ALTER POLICY mail_choice_erase ON mail_choice
    USING (EXISTS (SELECT FROM account_closing c WHERE c.staff_id = mail_choice.staff_id AND (c.shut_on IS NOT NULL OR c.emptied_on IS NOT NULL)));
  ALTER POLICY staff_member_erase ON staff_member
    USING ((ends_on IS NOT NULL AND left_on IS NULL AND suspended_on IS NULL)
      OR EXISTS (SELECT FROM account_closing c WHERE c.staff_id = staff_member.id AND (c.shut_on IS NOT NULL OR c.emptied_on IS NOT NULL)));

  CREATE OR REPLACE FUNCTION app.keep_account(at timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE me uuid := app.staff_id();
    BEGIN
      DELETE FROM account_closing WHERE staff_id = me AND shut_on IS NULL AND emptied_on IS NULL;
      IF NOT FOUND THEN RETURN false; END IF;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'account-kept', me);
      RETURN true;
    END $$;

  CREATE OR REPLACE FUNCTION app.empty_account(due_id uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE held boolean;
    BEGIN
      -- A link that is being used just now would bring a password back behind it.
      PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || due_id, 0));
      -- A hold that is being placed just now is seen.
      PERFORM pg_advisory_xact_lock(hashtextextended('hold of ' || due_id, 0));
      held := EXISTS (SELECT FROM legal_hold h WHERE h.author_id = due_id AND h.ended_on IS NULL);
      -- Waits for somebody who changes their mind just now.
      UPDATE account_closing SET shut_on = coalesce(shut_on, current_date), emptied_on = CASE WHEN held THEN NULL ELSE current_date END
       WHERE staff_id = due_id AND emptied_on IS NULL AND erase_on <= current_date;
      PERFORM FROM account_closing WHERE staff_id = due_id AND (shut_on IS NOT NULL OR emptied_on IS NOT NULL);
      IF NOT FOUND THEN RETURN false; END IF;
      DELETE FROM sign_in WHERE staff_id = due_id;
      DELETE FROM credential WHERE staff_id = due_id;
      DELETE FROM one_time_link WHERE staff_id = due_id AND used_on IS NULL;
      DELETE FROM mail_outbox WHERE recipient_id = due_id;
      DELETE FROM mail_choice WHERE staff_id = due_id;
      UPDATE supervision SET ended_on = current_date WHERE due_id IN (supervisee_id, supervisor_id) AND ended_on IS NULL;
      UPDATE role_grant SET revoked_on = current_date WHERE staff_id = due_id AND revoked_on IS NULL;
      UPDATE staff_member SET left_on = coalesce(left_on, current_date), email = 'erased-' || due_id || '@afterword.invalid' WHERE id = due_id;
      PERFORM FROM account_closing WHERE staff_id = due_id AND emptied_on IS NOT NULL;
      IF NOT FOUND THEN RETURN false; END IF;
      DELETE FROM read_marks WHERE staff_id = due_id;
      DELETE FROM entry WHERE author_id = due_id;
      DELETE FROM comment_draft WHERE writer_id = due_id;
      DELETE FROM private_note WHERE writer_id = due_id;
      DELETE FROM session_note n WHERE n.writer_id = due_id AND EXISTS (SELECT FROM session s WHERE s.id = n.session_id AND s.confirmed_on IS NULL);
      RETURN true;
    END $$;
  COMMENT ON FUNCTION app.empty_account(uuid) IS
    'Shuts an account whose thirty days are over, and removes everything of it, but for what two people keep together and the name beside it; where something of it is held, nothing is removed yet. May be repeated.';

  CREATE OR REPLACE FUNCTION app.close_again(erased uuid[]) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      -- Their keys are destroyed, so nobody can read what a hold from before would keep.
      UPDATE legal_hold SET ended_on = current_date WHERE author_id = ANY (erased) AND ended_on IS NULL;
      WITH back AS (
        INSERT INTO account_closing (staff_id, asked_on, erase_on, code_hash)
        SELECT m.id, current_date, current_date, sha256(gen_random_uuid()::text::bytea) FROM staff_member m
         WHERE m.id = ANY (erased) AND NOT EXISTS (SELECT FROM erasure_receipt r WHERE r.staff_id = m.id)
        ON CONFLICT (staff_id) DO NOTHING RETURNING 1)
      SELECT count(*)::integer FROM back
    $$;`;
