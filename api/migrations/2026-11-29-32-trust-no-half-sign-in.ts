import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Setting up a second step ends the half sign-ins of other browsers instead of making them whole, and somebody's first password of their
 * own takes away what whoever used their invitation may have added. Older code that still serves calls the same functions.
 */
export class TrustNoHalfSignIn implements MigrationInterface {
  readonly name = 'TrustNoHalfSignIn1764374400032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.end_half_sign_ins(kept_sign_in bytea) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ DELETE FROM sign_in WHERE staff_id = app.staff_id() AND enrols AND token_hash <> kept_sign_in $$;
      COMMENT ON FUNCTION app.end_half_sign_ins(bytea) IS 'Ends the sign-ins of whoever asks that lack a second step, but for this one: whoever began them may know no more than the password.';
      GRANT EXECUTE ON FUNCTION app.end_half_sign_ins(bytea) TO afterword_app;
      COMMENT ON POLICY sign_in_end ON sign_in IS
        'Only inside app.end_sign_in, app.begin_sign_in, app.use_link, app.change_password, app.end_half_sign_ins, app.end_with_person, app.empty_account and the functions for one''s own sign-ins.';
      COMMENT ON POLICY passkey_remove ON passkey IS 'Only inside app.remove_passkey and app.change_password, and when a link that took two administrators is used.';
      COMMENT ON POLICY linked_identity_unlink ON linked_identity IS 'Only inside app.unlink_identity and app.change_password, and when a link that took two administrators is used.';

      CREATE OR REPLACE FUNCTION app.change_password(at timestamptz, kept_sign_in bytea, new_password_hash text) RETURNS boolean
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
          -- The password before came with a link, which somebody else may have used first and left a way in of their own.
          IF (SELECT e.action FROM administration_event e WHERE e.subject_id = me AND e.action IN ('password-set-by-link', 'password-changed')
               ORDER BY e.happened_at DESC, e.id DESC LIMIT 1) = 'password-set-by-link' THEN
            WITH gone AS (DELETE FROM passkey WHERE staff_id = me RETURNING 1)
            INSERT INTO administration_event (happened_at, actor_id, action, subject_id) SELECT at, me, 'passkey-removed', me FROM gone;
            WITH gone AS (DELETE FROM linked_identity WHERE staff_id = me RETURNING 1)
            INSERT INTO administration_event (happened_at, actor_id, action, subject_id) SELECT at, me, 'identity-unlinked', me FROM gone;
          END IF;
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'password-changed', me);
          RETURN true;
        END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
