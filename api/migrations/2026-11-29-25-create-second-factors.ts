import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A second step at sign-in: an authenticator app whose secret stands sealed, and recovery codes that stand hashed under a key that is
 * not in this database. Whoever may not be without one is led to it when they sign in. Older code that still serves asks for no second
 * step; where the house demands one, let no older process serve.
 */
export class CreateSecondFactors implements MigrationInterface {
  readonly name = 'CreateSecondFactors1764374400025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(AT_THE_DOOR);
    await runner.query(ONES_OWN);
    await runner.query(RULE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const TABLES = `
  ALTER TABLE sign_in_rule ADD COLUMN second_factor_for text[] NOT NULL DEFAULT '{}'
    CONSTRAINT sign_in_rule_second_factor_known CHECK (second_factor_for <@ ARRAY['staff', 'supervisor', 'educator', 'administrator']);
  COMMENT ON TABLE sign_in_rule IS 'How long a sign-in lasts, how long unused on a shared computer and on a device of one''s own, and of whom a second factor is wanted.';
  CREATE TABLE second_factor (
    staff_id uuid CONSTRAINT second_factor_pk PRIMARY KEY CONSTRAINT second_factor_credential_fk REFERENCES credential ON DELETE CASCADE,
    sealed text,
    last_step bigint NOT NULL DEFAULT 0,
    set_on date,
    waiting text,
    CONSTRAINT second_factor_set CHECK ((sealed IS NULL) = (set_on IS NULL))
  );
  COMMENT ON COLUMN second_factor.sealed IS 'The secret of the app, sealed under a key that comes from the key store.';
  COMMENT ON COLUMN second_factor.last_step IS 'The half minute of the last code that was taken: none of it or before is taken again.';
  COMMENT ON COLUMN second_factor.waiting IS 'A secret that was shown and whose first code is still to come.';
  CREATE TABLE recovery_code (
    staff_id uuid NOT NULL CONSTRAINT recovery_code_factor_fk REFERENCES second_factor ON DELETE CASCADE,
    code_hash bytea NOT NULL,
    CONSTRAINT recovery_code_pk PRIMARY KEY (staff_id, code_hash)
  );
  COMMENT ON TABLE recovery_code IS 'Codes that still work; one that was used is gone.';
  ALTER TABLE second_factor ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  ALTER TABLE recovery_code ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY second_factor_find ON second_factor FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY second_factor_find ON second_factor IS 'Only inside the functions for sign-ins and second factors.';
  CREATE POLICY second_factor_begin ON second_factor FOR INSERT TO afterword_owner WITH CHECK (set_on IS NULL);
  COMMENT ON POLICY second_factor_begin ON second_factor IS 'Only inside app.begin_second_factor.';
  CREATE POLICY second_factor_change ON second_factor FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
  COMMENT ON POLICY second_factor_change ON second_factor IS 'Only inside app.begin_second_factor, app.set_second_factor and app.take_step.';
  CREATE POLICY second_factor_remove ON second_factor FOR DELETE TO afterword_owner USING (true);
  COMMENT ON POLICY second_factor_remove ON second_factor IS 'Only inside app.remove_second_factor, and when a link that took two administrators is used.';
  CREATE POLICY recovery_code_find ON recovery_code FOR SELECT TO afterword_owner USING (true);
  COMMENT ON POLICY recovery_code_find ON recovery_code IS 'Only inside the functions for second factors.';
  CREATE POLICY recovery_code_make ON recovery_code FOR INSERT TO afterword_owner WITH CHECK (true);
  COMMENT ON POLICY recovery_code_make ON recovery_code IS 'Only inside app.set_second_factor and app.renew_recovery_codes.';
  CREATE POLICY recovery_code_use ON recovery_code FOR DELETE TO afterword_owner USING (true);
  COMMENT ON POLICY recovery_code_use ON recovery_code IS 'Only inside app.take_recovery_code, app.set_second_factor and app.renew_recovery_codes.';

  ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
    ADD CONSTRAINT administration_event_action_known CHECK (action IN (
      'person-added', 'person-changed', 'person-invited', 'person-reset-asked', 'person-reset', 'person-suspended', 'person-resumed', 'person-left', 'people-imported',
      'role-granted', 'role-revoked', 'supervision-started', 'supervision-changed', 'supervision-ended',
      'team-changed', 'organisation-changed', 'cover-changed', 'limits-changed', 'signpost-changed', 'retention-changed', 'sign-in-rule-changed',
      'account-closing', 'account-kept', 'account-erased', 'password-set-by-link', 'password-changed',
      'second-factor-set', 'second-factor-removed', 'recovery-code-used', 'recovery-codes-made', 'passkey-added', 'passkey-removed', 'identity-linked'));
  ALTER POLICY administration_event_of_accounts ON administration_event
    WITH CHECK (subject_id = actor_id AND action IN ('account-closing', 'account-kept', 'account-erased', 'password-set-by-link', 'password-changed',
      'second-factor-set', 'second-factor-removed', 'recovery-code-used', 'recovery-codes-made', 'passkey-added', 'passkey-removed', 'identity-linked'));
  COMMENT ON POLICY administration_event_of_accounts ON administration_event IS
    'Only inside the functions for closing, links, passwords and second factors: of oneself, what became of one''s own account.';`;

const AT_THE_DOOR = `
  CREATE FUNCTION app.second_factor_of(asked_id uuid) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT f.sealed FROM second_factor f WHERE f.staff_id = asked_id $$;
  COMMENT ON FUNCTION app.second_factor_of(uuid) IS 'The sealed secret of somebody whose password was right; null without one.';

  CREATE FUNCTION app.take_step(asked_id uuid, taken bigint) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ BEGIN UPDATE second_factor SET last_step = taken WHERE staff_id = asked_id AND last_step < taken; RETURN FOUND; END $$;
  COMMENT ON FUNCTION app.take_step(uuid, bigint) IS 'Takes the code of a half minute, once, whichever process asks; false for one that was taken.';

  CREATE FUNCTION app.take_recovery_code(asked_id uuid, hash bytea, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      DELETE FROM recovery_code WHERE staff_id = asked_id AND code_hash = hash;
      IF NOT FOUND THEN RETURN false; END IF;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, asked_id, 'recovery-code-used', asked_id);
      RETURN true;
    END $$;
  COMMENT ON FUNCTION app.take_recovery_code(uuid, bytea, timestamptz) IS 'Takes a recovery code, once, and writes that down where its owner sees it.';

  CREATE FUNCTION app.lacks_second_factor(asked_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT NOT EXISTS (SELECT FROM second_factor f WHERE f.staff_id = asked_id AND f.sealed IS NOT NULL)
         AND EXISTS (SELECT FROM sign_in_rule r WHERE 'staff' = ANY (r.second_factor_for)
           OR EXISTS (SELECT FROM role_grant g WHERE g.staff_id = asked_id AND g.revoked_on IS NULL AND g.role = ANY (r.second_factor_for))
           OR ('supervisor' = ANY (r.second_factor_for) AND EXISTS (SELECT FROM supervision v WHERE v.supervisor_id = asked_id AND v.ended_on IS NULL)))
    $$;
  COMMENT ON FUNCTION app.lacks_second_factor(uuid) IS 'Whether the house wants a second factor of somebody who has none.';

  CREATE OR REPLACE FUNCTION app.begin_sign_in(new_hash bytea, new_staff_id uuid, at timestamptz, on_device text, on_own_device boolean) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      DELETE FROM sign_in WHERE staff_id = new_staff_id AND least(expires_at, unused_until) <= at;
      INSERT INTO sign_in (token_hash, staff_id, device, own_device, begun_on, last_used_on, enrols, unused_until, expires_at)
        SELECT new_hash, new_staff_id, on_device, on_own_device, t.today, t.today, app.lacks_second_factor(new_staff_id), app.unused_until(at, on_own_device),
               date_trunc('hour', at + make_interval(hours => r.lasts_hours) - interval '1 microsecond') + interval '1 hour'
          FROM sign_in_rule r, (SELECT (at AT TIME ZONE 'Europe/London')::date AS today) t
    $$;

  CREATE FUNCTION app.prove_sign_in(asked_hash bytea, until timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ UPDATE sign_in SET proved_until = until WHERE token_hash = asked_hash $$;
  COMMENT ON FUNCTION app.prove_sign_in(bytea, timestamptz) IS 'Keeps until when whoever is signed in there need not show again who they are.';
  COMMENT ON POLICY sign_in_use ON sign_in IS 'Only inside app.signed_in, app.prove_sign_in and app.set_second_factor.';

  -- A link to a new password takes two administrators, and is also the way back for whoever lost their phone and their codes.
  CREATE FUNCTION app.forget_second_factor() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ BEGIN DELETE FROM second_factor WHERE staff_id = NEW.staff_id; RETURN NULL; END $$;
  COMMENT ON FUNCTION app.forget_second_factor() IS 'Whoever chooses a password with a link that took two administrators begins again without a second factor.';
  CREATE TRIGGER one_time_link_forgets AFTER UPDATE OF used_on ON one_time_link FOR EACH ROW
    WHEN (OLD.used_on IS NULL AND NEW.used_on IS NOT NULL AND NEW.kind = 'reset') EXECUTE FUNCTION app.forget_second_factor();`;

const ONES_OWN = `
  CREATE FUNCTION app.own_second_factor() RETURNS TABLE (set_on date, codes_left integer, waiting text, wanted boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT f.set_on, (SELECT count(*)::integer FROM recovery_code c WHERE c.staff_id = m.id), f.waiting,
             EXISTS (SELECT FROM sign_in_rule r WHERE 'staff' = ANY (r.second_factor_for)
               OR EXISTS (SELECT FROM role_grant g WHERE g.staff_id = m.id AND g.revoked_on IS NULL AND g.role = ANY (r.second_factor_for))
               OR ('supervisor' = ANY (r.second_factor_for) AND EXISTS (SELECT FROM supervision v WHERE v.supervisor_id = m.id AND v.ended_on IS NULL)))
        FROM (SELECT app.staff_id() AS id) m LEFT JOIN second_factor f ON f.staff_id = m.id
    $$;
  COMMENT ON FUNCTION app.own_second_factor() IS 'The second factor of whoever asks, and whether the house wants one of them.';

  CREATE FUNCTION app.begin_second_factor(new_secret text) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ INSERT INTO second_factor (staff_id, waiting) VALUES (app.staff_id(), new_secret) ON CONFLICT (staff_id) DO UPDATE SET waiting = excluded.waiting $$;
  COMMENT ON FUNCTION app.begin_second_factor(text) IS 'Keeps a new secret of whoever asks until its first code comes; the one they have stays as it is.';

  CREATE FUNCTION app.set_second_factor(at timestamptz, shown text, taken bigint, hashes bytea[]) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE me uuid := app.staff_id();
    BEGIN
      UPDATE second_factor SET sealed = waiting, waiting = NULL, last_step = taken, set_on = (at AT TIME ZONE 'Europe/London')::date
       WHERE staff_id = me AND waiting = shown;
      IF NOT FOUND THEN RETURN false; END IF;
      DELETE FROM recovery_code WHERE staff_id = me;
      INSERT INTO recovery_code (staff_id, code_hash) SELECT me, unnest(hashes);
      UPDATE sign_in SET enrols = false WHERE staff_id = me AND enrols;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'second-factor-set', me);
      RETURN true;
    END $$;
  COMMENT ON FUNCTION app.set_second_factor(timestamptz, text, bigint, bytea[]) IS
    'From now on whoever asks needs a code of the app that they were shown, and these recovery codes work; false when another secret was shown meanwhile.';

  CREATE FUNCTION app.renew_recovery_codes(at timestamptz, hashes bytea[]) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE me uuid := app.staff_id();
    BEGIN
      PERFORM FROM second_factor WHERE staff_id = me AND sealed IS NOT NULL FOR UPDATE;
      IF NOT FOUND THEN RETURN false; END IF;
      DELETE FROM recovery_code WHERE staff_id = me;
      INSERT INTO recovery_code (staff_id, code_hash) SELECT me, unnest(hashes);
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'recovery-codes-made', me);
      RETURN true;
    END $$;
  COMMENT ON FUNCTION app.renew_recovery_codes(timestamptz, bytea[]) IS 'Other recovery codes for whoever asks; the ones they had work no more.';

  CREATE FUNCTION app.remove_second_factor(at timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE me uuid := app.staff_id();
    BEGIN
      DELETE FROM second_factor WHERE staff_id = me AND sealed IS NOT NULL;
      IF NOT FOUND THEN RETURN false; END IF;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'second-factor-removed', me);
      RETURN true;
    END $$;
  COMMENT ON FUNCTION app.remove_second_factor(timestamptz) IS 'Takes the second factor and the recovery codes of whoever asks away.';`;

const RULE = `
  CREATE FUNCTION app.change_sign_in_rule(new_lasts integer, new_idle_shared integer, new_idle_own integer, new_second_factor_for text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      PERFORM app.demand_administrator();
      UPDATE sign_in_rule SET lasts_hours = new_lasts, idle_minutes_shared = new_idle_shared, idle_minutes_own = new_idle_own, second_factor_for = new_second_factor_for;
    END $$;
  COMMENT ON FUNCTION app.change_sign_in_rule(integer, integer, integer, text[]) IS 'For an administrator, how long sign-ins last and of whom a second factor is wanted, from the next sign-in on.';
  GRANT EXECUTE ON FUNCTION app.prove_sign_in(bytea, timestamptz), app.second_factor_of(uuid), app.take_step(uuid, bigint), app.take_recovery_code(uuid, bytea, timestamptz), app.own_second_factor(),
    app.begin_second_factor(text), app.set_second_factor(timestamptz, text, bigint, bytea[]), app.renew_recovery_codes(timestamptz, bytea[]),
    app.remove_second_factor(timestamptz), app.change_sign_in_rule(integer, integer, integer, text[]) TO afterword_app;`;
