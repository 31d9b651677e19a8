import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everybody can change their own password, which ends every other sign-in of theirs, and a password that was chosen with a link or
 * changed is written down where its owner sees it, with the names of whoever did something to their account. Older code that still
 * serves uses links as before; what it does is written down too.
 */
export class ChangeOwnPasswords implements MigrationInterface {
  readonly name = 'ChangeOwnPasswords1764374400018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
        ADD CONSTRAINT administration_event_action_known CHECK (action IN (
          'person-added', 'person-changed', 'person-invited', 'person-reset-asked', 'person-reset', 'person-suspended', 'person-resumed', 'person-left', 'people-imported',
          'role-granted', 'role-revoked', 'supervision-started', 'supervision-changed', 'supervision-ended',
          'team-changed', 'organisation-changed', 'cover-changed', 'limits-changed', 'signpost-changed', 'retention-changed',
          'account-closing', 'account-kept', 'account-erased', 'password-set-by-link', 'password-changed'));
      ALTER POLICY administration_event_of_accounts ON administration_event
        WITH CHECK (subject_id = actor_id AND action IN ('account-closing', 'account-kept', 'account-erased', 'password-set-by-link', 'password-changed'));
      COMMENT ON POLICY administration_event_of_accounts ON administration_event IS
        'Only inside the functions for closing, app.use_link and app.change_password: of oneself, that one''s account closes, stays or is gone, or has another password.';
      COMMENT ON POLICY credential_set_anew ON credential IS 'Only inside app.use_link and app.change_password.';
      COMMENT ON POLICY sign_in_end ON sign_in IS 'Only inside app.end_sign_in, app.begin_sign_in, app.use_link, app.change_password, app.end_with_person and app.empty_account.';
      COMMENT ON POLICY reset_request_settle ON reset_request IS 'Only inside app.ask_reset, app.make_link, app.use_link and app.change_password.';

      CREATE OR REPLACE FUNCTION app.use_link(hash bytea, at timestamptz, today date, new_password_hash text) RETURNS uuid
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          who uuid;
        BEGIN
          SELECT l.staff_id INTO who FROM one_time_link l WHERE l.token_hash = hash;
          IF who IS NULL THEN RETURN NULL; END IF;
          PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || who, 0));
          UPDATE one_time_link l SET used_on = today FROM staff_member s
           WHERE l.token_hash = hash AND l.used_on IS NULL AND l.expires_at > at AND s.id = l.staff_id AND s.left_on IS NULL AND s.suspended_on IS NULL
             AND (l.kind = 'reset' OR NOT EXISTS (SELECT FROM credential c WHERE c.staff_id = s.id))
          RETURNING l.staff_id INTO who;
          IF who IS NOT NULL THEN
            INSERT INTO credential (staff_id, password_hash) VALUES (who, new_password_hash)
              ON CONFLICT (staff_id) DO UPDATE SET password_hash = excluded.password_hash;
            DELETE FROM sign_in WHERE staff_id = who;
            DELETE FROM one_time_link WHERE staff_id = who AND used_on IS NULL;
            DELETE FROM reset_request WHERE staff_id = who;
            INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, who, 'password-set-by-link', who);
          END IF;
          RETURN who;
        END $$;
      COMMENT ON FUNCTION app.use_link(bytea, timestamptz, date, text) IS
        'Sets the password of whoever the link is for, once, ends every sign-in of theirs and writes down that a link was used; null for a link that does not work.';

      CREATE FUNCTION app.change_password(at timestamptz, kept_sign_in bytea, new_password_hash text) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE me uuid := app.staff_id();
        BEGIN
          IF me IS NULL THEN RETURN false; END IF;
          -- In turn with links, and of two who know the old password the second finds their sign-in ended by the first.
          PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || me, 0));
          IF NOT EXISTS (SELECT FROM sign_in WHERE token_hash = kept_sign_in AND staff_id = me AND expires_at > at) THEN
            RETURN false;
          END IF;
          UPDATE credential SET password_hash = new_password_hash WHERE staff_id = me;
          DELETE FROM sign_in WHERE staff_id = me AND token_hash <> kept_sign_in;
          DELETE FROM one_time_link WHERE staff_id = me AND used_on IS NULL;
          DELETE FROM reset_request WHERE staff_id = me;
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'password-changed', me);
          RETURN true;
        END $$;
      COMMENT ON FUNCTION app.change_password(timestamptz, bytea, text) IS
        'Sets the password of whoever asks, ends every sign-in of theirs but this one, and their open links; false when this one has ended.';

      CREATE FUNCTION app.names_of_who_acted() RETURNS TABLE (id uuid, given_name text, family_name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT s.id, s.given_name, s.family_name FROM staff_member s
           WHERE s.id IN (SELECT e.actor_id FROM administration_event e WHERE e.subject_id = app.staff_id())
        $$;
      COMMENT ON FUNCTION app.names_of_who_acted() IS 'For whoever asks, the names of those who did something to their account, and of nobody else.';

      GRANT EXECUTE ON FUNCTION app.change_password(timestamptz, bytea, text), app.names_of_who_acted() TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
