import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An account may have no password, where its owner comes in with the sign-in of the organisation. Until a later migration nothing makes
 * one. One administrator with a password stays, so that a provider that is broken for good locks nobody out for ever. Older code that
 * still serves finds no password where there is none.
 */
export class LetAccountsHaveNoPassword implements MigrationInterface {
  readonly name = 'LetAccountsHaveNoPassword1764374400058';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PASSWORDS);
    for (const name of ['keep_an_administrator()', 'keep_an_administrator_in()', 'close_account(timestamptz, date, bytea)']) {
      const [found] = (await runner.query(`SELECT pg_get_functiondef('app.${name}'::regprocedure) AS sql`)) as { sql: string }[];
      const parts = (found?.sql ?? '').split(/(JOIN credential ([cd]) ON \2\.staff_id = g\.staff_id)/u);
      if (parts.length !== 4) throw new Error(`app.${name} is made otherwise than this migration knows.`);
      const [before = '', join = '', credential = '', after = ''] = parts;
      await runner.query(`${before}${join} AND ${credential}.password_hash IS NOT NULL${after}`);
    }
    await runner.query(PACKS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const PASSWORDS = `
  ALTER TABLE credential ALTER COLUMN password_hash DROP NOT NULL;
  COMMENT ON COLUMN credential.password_hash IS 'Null where whoever it is comes in with the sign-in of the organisation, and has no password.';

  CREATE OR REPLACE FUNCTION app.credential_of(asked_email text) RETURNS TABLE (staff_id uuid, password_hash text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
      SELECT s.id, c.password_hash FROM staff_member s JOIN credential c ON c.staff_id = s.id
       WHERE lower(s.email) = lower(asked_email) AND s.left_on IS NULL AND s.suspended_on IS NULL AND c.password_hash IS NOT NULL
    $$;
  CREATE FUNCTION app.has_password() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT EXISTS (SELECT FROM staff_member s JOIN app.credential_of(s.email) c ON c.staff_id = s.id WHERE s.id = app.staff_id()) $$;
  COMMENT ON FUNCTION app.has_password() IS 'Whether whoever asks has a password that opens their account.';
  GRANT EXECUTE ON FUNCTION app.has_password() TO afterword_app;

  CREATE OR REPLACE FUNCTION app.unlink_identity(at timestamptz, old_provider text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE me uuid := app.staff_id();
    BEGIN
      -- In turn with links and with another one that goes, so that of two the second finds it is the last.
      PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || me, 0));
      DELETE FROM linked_identity WHERE staff_id = me AND provider = old_provider;
      IF NOT FOUND THEN RETURN false; END IF;
      IF NOT EXISTS (SELECT FROM linked_identity WHERE staff_id = me) AND EXISTS (SELECT FROM credential WHERE staff_id = me AND password_hash IS NULL) THEN
        RAISE EXCEPTION 'A way in stays.' USING ERRCODE = 'check_violation', CONSTRAINT = 'a_way_in_stays';
      END IF;
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'identity-unlinked', me);
      RETURN true;
    END $$;
  COMMENT ON FUNCTION app.unlink_identity(timestamptz, text) IS 'Undoes that for whoever asks; refuses the last one of whoever has no password.';`;

const PACKS = `
  CREATE OR REPLACE FUNCTION app.make_own_pack_link(hash bytea, at timestamptz, last_day date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE me uuid := app.staff_id();
    BEGIN
      IF me IS NULL THEN RAISE EXCEPTION 'Nobody asks.' USING ERRCODE = 'insufficient_privilege'; END IF;
      IF NOT app.has_password() THEN RAISE EXCEPTION 'No password could open it.' USING ERRCODE = 'insufficient_privilege'; END IF;
      DELETE FROM pack_link WHERE staff_id = me AND made_by = me AND fetched_on IS NULL;
      INSERT INTO pack_link (token_hash, staff_id, made_by, made_on, until) VALUES (hash, me, me, (at AT TIME ZONE 'Europe/London')::date, last_day);
      INSERT INTO administration_event (happened_at, actor_id, action, subject_id, day) VALUES (at, me, 'pack-link-made', me, last_day);
    END $$;
  CREATE OR REPLACE FUNCTION app.make_pack_link(hash bytea, person uuid, today date, last_day date) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    BEGIN
      PERFORM app.demand_administrator();
      IF EXISTS (SELECT FROM staff_member WHERE id = person AND left_on IS NULL AND suspended_on IS NULL) THEN RETURN 'in'; END IF;
      IF NOT EXISTS (SELECT FROM credential WHERE staff_id = person AND password_hash IS NOT NULL) THEN RETURN 'no-password'; END IF;
      DELETE FROM pack_link WHERE staff_id = person AND made_by = app.staff_id() AND fetched_on IS NULL;
      INSERT INTO pack_link (token_hash, staff_id, made_by, made_on, until) VALUES (hash, person, app.staff_id(), today, last_day);
      RETURN NULL;
    END $$;`;
