import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Passkeys: a way in by itself, and a second step for whoever the house wants one of. What stands here is public by nature, save the
 * name that its owner gave it, which is sealed. Older code that still serves asks whoever has a passkey and no app for nothing more.
 */
export class CreatePasskeys implements MigrationInterface {
  readonly name = 'CreatePasskeys1764374400028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE passkey (
        id uuid CONSTRAINT passkey_pk PRIMARY KEY,
        staff_id uuid NOT NULL CONSTRAINT passkey_credential_fk REFERENCES credential ON DELETE CASCADE,
        credential_id bytea NOT NULL CONSTRAINT passkey_credential_unique UNIQUE,
        public_key bytea NOT NULL,
        uses bigint NOT NULL,
        name text NOT NULL,
        added_on date NOT NULL,
        last_used_on date
      );
      COMMENT ON COLUMN passkey.uses IS 'As its device counts them; many do not, and say 0.';
      COMMENT ON COLUMN passkey.name IS 'Sealed under a key that comes from the key store.';
      CREATE INDEX passkey_by_staff ON passkey (staff_id);
      CREATE TABLE taken_challenge (
        hash bytea CONSTRAINT taken_challenge_pk PRIMARY KEY,
        until timestamptz NOT NULL
      );
      COMMENT ON TABLE taken_challenge IS 'Challenges that were answered, until they would be too old anyway, so that each is answered once. Names nobody.';
      ALTER TABLE passkey ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE taken_challenge ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY passkey_find ON passkey FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY passkey_find ON passkey IS 'Only inside the functions for sign-ins and passkeys.';
      CREATE POLICY passkey_add ON passkey FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY passkey_add ON passkey IS 'Only inside app.add_passkey.';
      CREATE POLICY passkey_use ON passkey FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
      COMMENT ON POLICY passkey_use ON passkey IS 'Only inside app.use_passkey.';
      CREATE POLICY passkey_remove ON passkey FOR DELETE TO afterword_owner USING (true);
      COMMENT ON POLICY passkey_remove ON passkey IS 'Only inside app.remove_passkey, and when a link that took two administrators is used.';
      CREATE POLICY taken_challenge_find ON taken_challenge FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY taken_challenge_find ON taken_challenge IS 'Only inside app.take_challenge.';
      CREATE POLICY taken_challenge_take ON taken_challenge FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY taken_challenge_take ON taken_challenge IS 'Only inside app.take_challenge.';
      CREATE POLICY taken_challenge_sweep ON taken_challenge FOR DELETE TO afterword_owner USING (true);
      COMMENT ON POLICY taken_challenge_sweep ON taken_challenge IS 'Only inside app.take_challenge.';

      CREATE FUNCTION app.take_challenge(new_hash bytea, new_until timestamptz, at timestamptz) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          DELETE FROM taken_challenge WHERE until <= at;
          INSERT INTO taken_challenge (hash, until) VALUES (new_hash, new_until) ON CONFLICT DO NOTHING;
          RETURN FOUND;
        END $$;
      COMMENT ON FUNCTION app.take_challenge(bytea, timestamptz, timestamptz) IS 'Takes a challenge, once, whichever process asks.';

      CREATE FUNCTION app.passkey_of(asked bytea) RETURNS TABLE (staff_id uuid, email text, public_key bytea, uses bigint)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT s.id, s.email, p.public_key, p.uses FROM passkey p JOIN staff_member s ON s.id = p.staff_id
           WHERE p.credential_id = asked AND s.left_on IS NULL AND s.suspended_on IS NULL
        $$;
      COMMENT ON FUNCTION app.passkey_of(bytea) IS 'Whose passkey it is, of those who can sign in.';
      CREATE FUNCTION app.use_passkey(asked bytea, new_uses bigint, at timestamptz) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ UPDATE passkey SET uses = greatest(uses, new_uses), last_used_on = (at AT TIME ZONE 'Europe/London')::date WHERE credential_id = asked $$;
      COMMENT ON FUNCTION app.use_passkey(bytea, bigint, timestamptz) IS 'Keeps that a passkey was used.';

      CREATE FUNCTION app.wants_second_factor(asked_id uuid) RETURNS boolean
        LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT EXISTS (SELECT FROM sign_in_rule r WHERE 'staff' = ANY (r.second_factor_for)
            OR EXISTS (SELECT FROM role_grant g WHERE g.staff_id = asked_id AND g.revoked_on IS NULL AND g.role = ANY (r.second_factor_for))
            OR ('supervisor' = ANY (r.second_factor_for) AND EXISTS (SELECT FROM supervision v WHERE v.supervisor_id = asked_id AND v.ended_on IS NULL)))
        $$;
      COMMENT ON FUNCTION app.wants_second_factor(uuid) IS 'Whether the house wants a second factor of somebody.';
      CREATE OR REPLACE FUNCTION app.lacks_second_factor(asked_id uuid) RETURNS boolean
        LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT NOT EXISTS (SELECT FROM second_factor f WHERE f.staff_id = asked_id AND f.sealed IS NOT NULL)
             AND NOT EXISTS (SELECT FROM passkey p WHERE p.staff_id = asked_id) AND app.wants_second_factor(asked_id)
        $$;

      CREATE FUNCTION app.second_step_of(asked_id uuid) RETURNS TABLE (sealed text, needs_passkey boolean)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT f.sealed, f.sealed IS NULL AND EXISTS (SELECT FROM passkey p WHERE p.staff_id = m.id) AND app.wants_second_factor(m.id)
            FROM (SELECT asked_id AS id) m LEFT JOIN second_factor f ON f.staff_id = m.id
        $$;
      COMMENT ON FUNCTION app.second_step_of(uuid) IS
        'Of somebody whose password was right: the sealed secret of their app, or else whether the password alone does not do because the house wants more and they have a passkey.';

      CREATE FUNCTION app.own_passkeys() RETURNS TABLE (id uuid, credential_id bytea, name text, added_on date, last_used_on date, needed boolean)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT p.id, p.credential_id, p.name, p.added_on, p.last_used_on,
                 app.wants_second_factor(p.staff_id) AND NOT EXISTS (SELECT FROM passkey o WHERE o.staff_id = p.staff_id AND o.id <> p.id)
                   AND NOT EXISTS (SELECT FROM second_factor f WHERE f.staff_id = p.staff_id AND f.sealed IS NOT NULL)
            FROM passkey p WHERE p.staff_id = app.staff_id() ORDER BY p.added_on, p.id
        $$;
      COMMENT ON FUNCTION app.own_passkeys() IS 'The passkeys of whoever asks; needed is the last one where the house wants a second factor of them.';
      CREATE FUNCTION app.add_passkey(at timestamptz, new_id uuid, new_credential bytea, new_key bytea, new_uses bigint, new_name text) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE me uuid := app.staff_id();
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtextextended('passkeys of ' || me, 0));
          IF (SELECT count(*) FROM passkey WHERE staff_id = me) >= 10 THEN RETURN false; END IF;
          INSERT INTO passkey (id, staff_id, credential_id, public_key, uses, name, added_on)
            VALUES (new_id, me, new_credential, new_key, new_uses, new_name, (at AT TIME ZONE 'Europe/London')::date) ON CONFLICT DO NOTHING;
          IF NOT FOUND THEN RETURN false; END IF;
          UPDATE sign_in SET enrols = false WHERE staff_id = me AND enrols;
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'passkey-added', me);
          RETURN true;
        END $$;
      COMMENT ON FUNCTION app.add_passkey(timestamptz, uuid, bytea, bytea, bigint, text) IS 'Adds a passkey for whoever asks, ten at most; false for one more, and for one that somebody has.';
      CREATE FUNCTION app.remove_passkey(at timestamptz, which uuid) RETURNS text
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          me uuid := app.staff_id();
          is_needed boolean;
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtextextended('passkeys of ' || me, 0));
          SELECT o.needed INTO is_needed FROM app.own_passkeys() o WHERE o.id = which;
          IF is_needed IS NULL THEN RETURN NULL; END IF;
          IF is_needed THEN RETURN 'needed'; END IF;
          DELETE FROM passkey WHERE id = which AND staff_id = me;
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'passkey-removed', me);
          RETURN 'removed';
        END $$;
      COMMENT ON FUNCTION app.remove_passkey(timestamptz, uuid) IS 'Removes a passkey of whoever asks, but for the last one where the house wants a second factor of them; null where they have none of that id.';

      CREATE OR REPLACE FUNCTION app.forget_second_factor() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ BEGIN DELETE FROM second_factor WHERE staff_id = NEW.staff_id; DELETE FROM passkey WHERE staff_id = NEW.staff_id; RETURN NULL; END $$;
      COMMENT ON POLICY sign_in_use ON sign_in IS 'Only inside app.signed_in, app.prove_sign_in, app.set_second_factor and app.add_passkey.';

      GRANT EXECUTE ON FUNCTION app.take_challenge(bytea, timestamptz, timestamptz), app.passkey_of(bytea), app.use_passkey(bytea, bigint, timestamptz), app.second_step_of(uuid),
        app.own_passkeys(), app.add_passkey(timestamptz, uuid, bytea, bytea, bigint, text), app.remove_passkey(timestamptz, uuid) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
