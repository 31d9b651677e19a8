import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whatever adds a way in takes turns with a link that is being used and finds its own sign-in ended where the link came first; whoever
 * leaves, or is past their last day, keeps no way in but a password that opens nothing. Functions that nothing has called since
 * second steps, own sign-ins and rhythms of mails came are gone. Older code that still serves calls none of them.
 */
export class HoldASignIn implements MigrationInterface {
  readonly name = 'HoldASignIn1764374400038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.hold_sign_in(kept_sign_in bytea, at timestamptz) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE me uuid := app.staff_id();
        BEGIN
          IF me IS NULL THEN RETURN false; END IF;
          PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || me, 0));
          RETURN EXISTS (SELECT FROM sign_in WHERE token_hash = kept_sign_in AND staff_id = me AND least(expires_at, unused_until) > at);
        END $$;
      COMMENT ON FUNCTION app.hold_sign_in(bytea, timestamptz) IS
        'Waits for a link of whoever asks that is being used just now, holds up the next until this transaction ends, and says whether this sign-in of theirs still lasts.';
      GRANT EXECUTE ON FUNCTION app.hold_sign_in(bytea, timestamptz) TO afterword_app;

      CREATE OR REPLACE FUNCTION app.end_with_person() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          IF NEW.left_on IS NOT NULL THEN
            UPDATE supervision SET ended_on = greatest(NEW.left_on, started_on) WHERE ended_on IS NULL AND NEW.id IN (supervisee_id, supervisor_id);
            UPDATE role_grant SET revoked_on = NEW.left_on WHERE staff_id = NEW.id AND revoked_on IS NULL;
          END IF;
          IF NEW.left_on IS NOT NULL OR NEW.ends_on < NEW.suspended_on THEN
            DELETE FROM second_factor WHERE staff_id = NEW.id;
            DELETE FROM passkey WHERE staff_id = NEW.id;
            DELETE FROM linked_identity WHERE staff_id = NEW.id;
          END IF;
          DELETE FROM sign_in WHERE staff_id = NEW.id;
          DELETE FROM one_time_link WHERE staff_id = NEW.id AND used_on IS NULL;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.end_with_person() IS
        'Whoever is suspended or leaves is signed out in the same statement; whoever leaves also ends their supervisions, and with them what was shared, and their grants; whoever leaves or is past their last day loses app, passkeys and linked sign-ins.';
      COMMENT ON POLICY second_factor_remove ON second_factor IS 'Only inside app.remove_second_factor and app.end_with_person, and when a link that took two administrators is used.';
      COMMENT ON POLICY passkey_remove ON passkey IS 'Only inside app.remove_passkey, app.change_password and app.end_with_person, and when a link that took two administrators is used.';
      COMMENT ON POLICY linked_identity_unlink ON linked_identity IS 'Only inside app.unlink_identity, app.change_password and app.end_with_person, and when a link that took two administrators is used.';
      COMMENT ON COLUMN linked_identity.provider IS 'The issuer. What was linked under a code of a settings file, before issuers were kept, opens nothing.';
      DELETE FROM second_factor f USING staff_member s WHERE s.id = f.staff_id AND s.left_on IS NOT NULL;
      DELETE FROM passkey p USING staff_member s WHERE s.id = p.staff_id AND s.left_on IS NOT NULL;
      DELETE FROM linked_identity i USING staff_member s WHERE s.id = i.staff_id AND s.left_on IS NOT NULL;

      DROP FUNCTION app.second_factor_of(uuid);
      DROP FUNCTION app.signed_in(bytea, timestamptz);
      DROP FUNCTION app.begin_sign_in(bytea, uuid, timestamptz, timestamptz);
      COMMENT ON POLICY mail_choice_keep ON mail_choice IS 'Only inside app.remember_mail_link and app.choose_mail_rhythm.';
      COMMENT ON POLICY mail_choice_change ON mail_choice IS 'Only inside app.remember_mail_link, app.choose_mail_rhythm and app.unsubscribe.';
      DROP FUNCTION app.mail_wanted();
      DROP FUNCTION app.choose_mail(boolean, date);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
