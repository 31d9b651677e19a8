import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People may also sign in with their organisation's own sign-in, once they have linked it themselves: by the provider's subject, which
 * does not change hands, and never by an e-mail address. Older code that still serves knows no such sign-in.
 */
export class LinkIdentities implements MigrationInterface {
  readonly name = 'LinkIdentities1764374400030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE linked_identity (
        provider text NOT NULL,
        subject text NOT NULL CONSTRAINT linked_identity_subject_short CHECK (char_length(subject) BETWEEN 1 AND 255),
        staff_id uuid NOT NULL CONSTRAINT linked_identity_credential_fk REFERENCES credential ON DELETE CASCADE,
        linked_on date NOT NULL,
        CONSTRAINT linked_identity_pk PRIMARY KEY (provider, subject),
        CONSTRAINT linked_identity_one_each UNIQUE (provider, staff_id)
      );
      COMMENT ON COLUMN linked_identity.subject IS 'As the provider names the person for good; not an e-mail address.';
      CREATE INDEX linked_identity_by_staff ON linked_identity (staff_id);
      ALTER TABLE linked_identity ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY linked_identity_find ON linked_identity FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY linked_identity_find ON linked_identity IS 'Only inside the functions for linked identities.';
      CREATE POLICY linked_identity_link ON linked_identity FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY linked_identity_link ON linked_identity IS 'Only inside app.link_identity.';
      CREATE POLICY linked_identity_unlink ON linked_identity FOR DELETE TO afterword_owner USING (true);
      COMMENT ON POLICY linked_identity_unlink ON linked_identity IS 'Only inside app.unlink_identity, and when a link that took two administrators is used.';

      ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known,
        ADD CONSTRAINT administration_event_action_known CHECK (action IN (
          'person-added', 'person-changed', 'person-invited', 'person-reset-asked', 'person-reset', 'person-suspended', 'person-resumed', 'person-left', 'people-imported',
          'role-granted', 'role-revoked', 'supervision-started', 'supervision-changed', 'supervision-ended',
          'team-changed', 'organisation-changed', 'cover-changed', 'limits-changed', 'signpost-changed', 'retention-changed', 'sign-in-rule-changed',
          'account-closing', 'account-kept', 'account-erased', 'password-set-by-link', 'password-changed',
          'second-factor-set', 'second-factor-removed', 'recovery-code-used', 'recovery-codes-made', 'passkey-added', 'passkey-removed', 'identity-linked', 'identity-unlinked'));
      ALTER POLICY administration_event_of_accounts ON administration_event
        WITH CHECK (subject_id = actor_id AND action IN ('account-closing', 'account-kept', 'account-erased', 'password-set-by-link', 'password-changed',
          'second-factor-set', 'second-factor-removed', 'recovery-code-used', 'recovery-codes-made', 'passkey-added', 'passkey-removed', 'identity-linked', 'identity-unlinked'));

      CREATE FUNCTION app.identity_behind(asked_provider text, asked_subject text) RETURNS TABLE (staff_id uuid, email text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT s.id, s.email FROM linked_identity i JOIN staff_member s ON s.id = i.staff_id
           WHERE i.provider = asked_provider AND i.subject = asked_subject AND s.left_on IS NULL AND s.suspended_on IS NULL
        $$;
      COMMENT ON FUNCTION app.identity_behind(text, text) IS 'Who linked this identity, of those who can sign in.';
      CREATE FUNCTION app.trust_sign_in(asked_hash bytea) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ UPDATE sign_in SET enrols = false WHERE token_hash = asked_hash $$;
      COMMENT ON FUNCTION app.trust_sign_in(bytea) IS 'Of a sign-in that the organisation''s own sign-in opened no second step is wanted here: it asks for its own.';
      CREATE FUNCTION app.own_identities() RETURNS TABLE (provider text, linked_on date)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ SELECT i.provider, i.linked_on FROM linked_identity i WHERE i.staff_id = app.staff_id() ORDER BY i.provider $$;
      COMMENT ON FUNCTION app.own_identities() IS 'The sign-ins of organisations that whoever asks has linked.';
      CREATE FUNCTION app.link_identity(at timestamptz, new_provider text, new_subject text) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE me uuid := app.staff_id();
        BEGIN
          INSERT INTO linked_identity (provider, subject, staff_id, linked_on) VALUES (new_provider, new_subject, me, (at AT TIME ZONE 'Europe/London')::date) ON CONFLICT DO NOTHING;
          IF NOT FOUND THEN RETURN false; END IF;
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'identity-linked', me);
          RETURN true;
        END $$;
      COMMENT ON FUNCTION app.link_identity(timestamptz, text, text) IS 'Links an identity to whoever asks, one of each provider; false for one that somebody has, or where they have one.';
      CREATE FUNCTION app.unlink_identity(at timestamptz, old_provider text) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE me uuid := app.staff_id();
        BEGIN
          DELETE FROM linked_identity WHERE staff_id = me AND provider = old_provider;
          IF NOT FOUND THEN RETURN false; END IF;
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'identity-unlinked', me);
          RETURN true;
        END $$;
      COMMENT ON FUNCTION app.unlink_identity(timestamptz, text) IS 'Undoes that for whoever asks.';

      CREATE OR REPLACE FUNCTION app.forget_second_factor() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          DELETE FROM second_factor WHERE staff_id = NEW.staff_id;
          DELETE FROM passkey WHERE staff_id = NEW.staff_id;
          DELETE FROM linked_identity WHERE staff_id = NEW.staff_id;
          RETURN NULL;
        END $$;
      COMMENT ON POLICY sign_in_use ON sign_in IS 'Only inside app.signed_in, app.prove_sign_in, app.set_second_factor, app.add_passkey and app.trust_sign_in.';

      GRANT EXECUTE ON FUNCTION app.identity_behind(text, text), app.trust_sign_in(bytea), app.own_identities(), app.link_identity(timestamptz, text, text),
        app.unlink_identity(timestamptz, text) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
