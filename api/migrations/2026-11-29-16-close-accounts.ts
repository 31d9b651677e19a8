import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An account is closed by its owner: shares end at once, thirty days to undo, then everything sealed under its key goes, the key is
 * destroyed in the key store, and a receipt without a word stays. What two people keep together stays. Older code that still serves
 * shares as before and is refused by the policy while an account is closing.
 */
export class CloseAccounts implements MigrationInterface {
  readonly name = 'CloseAccounts1764374400016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account_closing (
        staff_id uuid CONSTRAINT account_closing_pk PRIMARY KEY CONSTRAINT account_closing_staff_fk REFERENCES staff_member,
        asked_on date NOT NULL,
        erase_on date NOT NULL,
        code_hash bytea NOT NULL CONSTRAINT account_closing_code_unique UNIQUE,
        emptied_on date,
        CONSTRAINT account_closing_can_be_undone CHECK (erase_on >= asked_on)
      );
      COMMENT ON COLUMN account_closing.code_hash IS 'SHA-256 of the code with which the receipt is looked up once nobody can sign in any more.';
      COMMENT ON COLUMN account_closing.emptied_on IS 'The day on which its rows went; its key goes after them, so that no row is left that needs it.';

      CREATE TABLE erasure_receipt (
        id uuid CONSTRAINT erasure_receipt_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        staff_id uuid NOT NULL CONSTRAINT erasure_receipt_staff_fk REFERENCES staff_member,
        code_hash bytea NOT NULL CONSTRAINT erasure_receipt_code_unique UNIQUE,
        asked_on date NOT NULL,
        erased_on date NOT NULL,
        key_id uuid,
        backups_gone_on date NOT NULL,
        CONSTRAINT erasure_receipt_backups_later CHECK (backups_gone_on > erased_on)
      );
      COMMENT ON COLUMN erasure_receipt.key_id IS 'The key that was destroyed; null where nothing had ever been written.';
      COMMENT ON COLUMN erasure_receipt.backups_gone_on IS 'The day on which the last copy of the key in a backup of the key store is gone.';

      ALTER TABLE account_closing ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE erasure_receipt ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY account_closing_read ON account_closing FOR SELECT TO afterword_app USING (staff_id = (SELECT app.staff_id()));
      COMMENT ON POLICY account_closing_read ON account_closing IS 'Whose account it is.';
      GRANT SELECT ON account_closing TO afterword_app;
      CREATE POLICY account_closing_find ON account_closing FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY account_closing_find ON account_closing IS 'Only inside the functions for closing.';
      CREATE POLICY account_closing_begin ON account_closing FOR INSERT TO afterword_owner WITH CHECK (emptied_on IS NULL);
      COMMENT ON POLICY account_closing_begin ON account_closing IS 'Only inside app.close_account and app.close_again.';
      CREATE POLICY account_closing_go_on ON account_closing FOR UPDATE TO afterword_owner USING (emptied_on IS NULL) WITH CHECK (emptied_on IS NOT NULL);
      COMMENT ON POLICY account_closing_go_on ON account_closing IS 'Only inside app.empty_account.';
      CREATE POLICY account_closing_end ON account_closing FOR DELETE TO afterword_owner USING (true);
      COMMENT ON POLICY account_closing_end ON account_closing IS 'Only inside app.keep_account and app.finish_erasure.';
      CREATE POLICY erasure_receipt_find ON erasure_receipt FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY erasure_receipt_find ON erasure_receipt IS 'Only inside app.erasure_with and app.close_again.';
      CREATE POLICY erasure_receipt_write ON erasure_receipt FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY erasure_receipt_write ON erasure_receipt IS 'Only inside app.finish_erasure; nobody changes one.';
      CREATE TRIGGER erasure_receipt_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON erasure_receipt FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

      CREATE POLICY administration_event_of_accounts ON administration_event FOR INSERT TO afterword_owner
        WITH CHECK (subject_id = actor_id AND action IN ('account-closing', 'account-kept', 'account-erased'));
      COMMENT ON POLICY administration_event_of_accounts ON administration_event IS 'Only inside the functions for closing: of oneself, that one''s account closes, stays or is gone.';

      ALTER POLICY share_begin ON share
        WITH CHECK (author_id = (SELECT app.staff_id()) AND withdrawn_on IS NULL
          AND EXISTS (SELECT FROM supervision s
                       WHERE s.supervisee_id = share.author_id AND s.supervisor_id = share.reader_id AND s.ended_on IS NULL)
          AND EXISTS (SELECT FROM entry e WHERE e.id = share.entry_id AND e.deleted_on IS NULL)
          AND NOT EXISTS (SELECT FROM account_closing c WHERE c.staff_id = share.author_id));
      COMMENT ON POLICY share_begin ON share IS 'The author shares, with a current supervisor, what is not deleted, while their account is not closing.';

      ALTER POLICY entry_purge ON entry USING (deleted_on IS NOT NULL OR EXISTS (
        SELECT FROM account_closing c WHERE c.staff_id = entry.author_id AND c.emptied_on IS NOT NULL));
      COMMENT ON POLICY entry_purge ON entry IS 'Only inside app.purge_deleted and app.empty_account: what its author deleted, and what is of an account that is gone.';
      ALTER POLICY comment_draft_take ON comment_draft
        USING (release IS NOT NULL OR EXISTS (SELECT FROM share s WHERE s.id = comment_draft.share_id AND s.withdrawn_on IS NOT NULL)
          OR EXISTS (SELECT FROM account_closing c WHERE c.staff_id = comment_draft.writer_id AND c.emptied_on IS NOT NULL));
      COMMENT ON POLICY comment_draft_take ON comment_draft IS 'Only inside the named functions: what its writer let go, what nobody can read any more, and what is of an account that is gone.';
      CREATE POLICY private_note_erase ON private_note FOR DELETE TO afterword_owner
        USING (EXISTS (SELECT FROM account_closing c WHERE c.staff_id = private_note.writer_id AND c.emptied_on IS NOT NULL));
      COMMENT ON POLICY private_note_erase ON private_note IS 'Only inside app.empty_account.';
      CREATE POLICY session_note_erase_find ON session_note FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY session_note_erase_find ON session_note IS 'Only inside app.empty_account.';
      CREATE POLICY session_note_erase ON session_note FOR DELETE TO afterword_owner
        USING (EXISTS (SELECT FROM account_closing c WHERE c.staff_id = session_note.writer_id AND c.emptied_on IS NOT NULL)
          AND EXISTS (SELECT FROM session s WHERE s.id = session_note.session_id AND s.confirmed_on IS NULL));
      COMMENT ON POLICY session_note_erase ON session_note IS 'Only inside app.empty_account: what both confirmed stays with the other.';
      CREATE POLICY credential_erase ON credential FOR DELETE TO afterword_owner
        USING (EXISTS (SELECT FROM account_closing c WHERE c.staff_id = credential.staff_id AND c.emptied_on IS NOT NULL));
      COMMENT ON POLICY credential_erase ON credential IS 'Only inside app.empty_account.';
      CREATE POLICY mail_choice_erase ON mail_choice FOR DELETE TO afterword_owner
        USING (EXISTS (SELECT FROM account_closing c WHERE c.staff_id = mail_choice.staff_id AND c.emptied_on IS NOT NULL));
      COMMENT ON POLICY mail_choice_erase ON mail_choice IS 'Only inside app.empty_account.';
      CREATE POLICY staff_member_erase ON staff_member FOR UPDATE TO afterword_owner
        USING (EXISTS (SELECT FROM account_closing c WHERE c.staff_id = staff_member.id AND c.emptied_on IS NOT NULL)) WITH CHECK (left_on IS NOT NULL);
      COMMENT ON POLICY staff_member_erase ON staff_member IS 'Only inside app.empty_account.';
      COMMENT ON POLICY supervision_end ON supervision IS 'Only inside app.end_supervision, app.end_with_person and app.empty_account.';
      COMMENT ON POLICY role_grant_end ON role_grant IS 'Only inside app.end_with_person and app.empty_account.';

      CREATE FUNCTION app.close_account(at timestamptz, today date, new_code_hash bytea) RETURNS date
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          me uuid := app.staff_id();
          due date := greatest(today, current_date) + app.days_kept('closed-account');
        BEGIN
          IF me IS NULL THEN RETURN NULL; END IF;
          IF EXISTS (SELECT FROM role_grant g WHERE g.staff_id = me AND g.role = 'administrator' AND g.revoked_on IS NULL)
             AND NOT EXISTS (SELECT FROM role_grant g JOIN staff_member m ON m.id = g.staff_id
                              WHERE g.staff_id <> me AND g.role = 'administrator' AND g.revoked_on IS NULL AND m.left_on IS NULL
                                AND NOT EXISTS (SELECT FROM account_closing c WHERE c.staff_id = g.staff_id)) THEN
            RETURN NULL;
          END IF;
          -- Whoever is sharing one of these just now has to finish first, so that no share slips in behind.
          PERFORM FROM entry WHERE author_id = me FOR UPDATE;
          INSERT INTO account_closing (staff_id, asked_on, erase_on, code_hash) VALUES (me, today, due, new_code_hash);
          UPDATE share SET withdrawn_on = today, withdrawn_by = author_id WHERE author_id = me AND withdrawn_on IS NULL;
          DELETE FROM counted_tag WHERE author_id = me;
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'account-closing', me);
          RETURN due;
        END $$;
      COMMENT ON FUNCTION app.close_account(timestamptz, date, bytea) IS
        'Begins to close the account of whoever asks: their shares end and their counted tags go in the same statement. Returns the day on which it is erased; null for the last administrator.';

      CREATE FUNCTION app.keep_account(at timestamptz) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE me uuid := app.staff_id();
        BEGIN
          DELETE FROM account_closing WHERE staff_id = me AND emptied_on IS NULL;
          IF NOT FOUND THEN RETURN false; END IF;
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'account-kept', me);
          RETURN true;
        END $$;
      COMMENT ON FUNCTION app.keep_account(timestamptz) IS 'Undoes the closing of the account of whoever asks. What was shared stays withdrawn.';

      CREATE FUNCTION app.accounts_due() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ SELECT staff_id FROM account_closing WHERE erase_on <= current_date $$;
      COMMENT ON FUNCTION app.accounts_due() IS 'Whose account is to be erased today, or was to be and is not yet.';

      CREATE FUNCTION app.empty_account(due_id uuid) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          -- Waits for somebody who changes their mind just now.
          UPDATE account_closing SET emptied_on = current_date WHERE staff_id = due_id AND emptied_on IS NULL AND erase_on <= current_date;
          PERFORM FROM account_closing WHERE staff_id = due_id AND emptied_on IS NOT NULL;
          IF NOT FOUND THEN RETURN false; END IF;
          DELETE FROM sign_in WHERE staff_id = due_id;
          DELETE FROM credential WHERE staff_id = due_id;
          DELETE FROM one_time_link WHERE staff_id = due_id AND used_on IS NULL;
          DELETE FROM mail_outbox WHERE recipient_id = due_id;
          DELETE FROM mail_choice WHERE staff_id = due_id;
          DELETE FROM entry WHERE author_id = due_id;
          DELETE FROM comment_draft WHERE writer_id = due_id;
          DELETE FROM private_note WHERE writer_id = due_id;
          DELETE FROM session_note n WHERE n.writer_id = due_id AND EXISTS (SELECT FROM session s WHERE s.id = n.session_id AND s.confirmed_on IS NULL);
          UPDATE supervision SET ended_on = current_date WHERE due_id IN (supervisee_id, supervisor_id) AND ended_on IS NULL;
          UPDATE role_grant SET revoked_on = current_date WHERE staff_id = due_id AND revoked_on IS NULL;
          UPDATE staff_member SET left_on = coalesce(left_on, current_date), email = 'erased-' || due_id || '@afterword.invalid' WHERE id = due_id;
          RETURN true;
        END $$;
      COMMENT ON FUNCTION app.empty_account(uuid) IS
        'Removes everything of an account whose thirty days are over, but for what two people keep together and the name beside it. May be repeated.';

      CREATE FUNCTION app.finish_erasure(at timestamptz, gone_id uuid, destroyed_key uuid) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE closed account_closing;
        BEGIN
          DELETE FROM account_closing WHERE staff_id = gone_id AND emptied_on IS NOT NULL RETURNING * INTO closed;
          IF NOT FOUND THEN RETURN; END IF;
          INSERT INTO erasure_receipt (staff_id, code_hash, asked_on, erased_on, key_id, backups_gone_on)
            VALUES (gone_id, closed.code_hash, closed.asked_on, current_date, destroyed_key, current_date + app.days_kept('key-backup'));
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, gone_id, 'account-erased', gone_id);
        END $$;
      COMMENT ON FUNCTION app.finish_erasure(timestamptz, uuid, uuid) IS 'Writes the receipt, once the key is destroyed.';

      CREATE FUNCTION app.close_again(erased uuid[]) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH back AS (
            INSERT INTO account_closing (staff_id, asked_on, erase_on, code_hash)
            SELECT m.id, current_date, current_date, sha256(gen_random_uuid()::text::bytea) FROM staff_member m
             WHERE m.id = ANY (erased) AND NOT EXISTS (SELECT FROM erasure_receipt r WHERE r.staff_id = m.id)
            ON CONFLICT (staff_id) DO NOTHING RETURNING 1)
          SELECT count(*)::integer FROM back
        $$;
      COMMENT ON FUNCTION app.close_again(uuid[]) IS 'After an older backup was restored: those of whom the key store knows that they were erased are erased again. Not for the application.';

      CREATE FUNCTION app.erasure_with(asked_hash bytea) RETURNS TABLE (asked_on date, erase_on date, erased_on date, key_destroyed boolean, backups_gone_on date)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT r.asked_on, r.erased_on, r.erased_on, r.key_id IS NOT NULL, r.backups_gone_on FROM erasure_receipt r WHERE r.code_hash = asked_hash
          UNION ALL
          SELECT c.asked_on, c.erase_on, NULL, false, NULL FROM account_closing c WHERE c.code_hash = asked_hash
        $$;
      COMMENT ON FUNCTION app.erasure_with(bytea) IS 'How far an erasure has come, for whoever holds its code: days only, and not whose it is.';

      GRANT EXECUTE ON FUNCTION app.close_account(timestamptz, date, bytea), app.keep_account(timestamptz), app.accounts_due(), app.empty_account(uuid),
        app.finish_erasure(timestamptz, uuid, uuid), app.erasure_with(bytea) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
