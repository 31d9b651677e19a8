import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit says which role was given, and who became somebody's supervisor. Two administrators who close their accounts at once take
 * turns, so that one stays; and an erased account leaves no marks of what it read. Older code that still serves asks for nothing new.
 */
export class SayWhatTheAuditIsAbout implements MigrationInterface {
  readonly name = 'SayWhatTheAuditIsAbout1764374400020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.audited_supervisors(asked uuid[]) RETURNS TABLE (id uuid, supervisor_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT s.id, s.supervisor_id FROM supervision s
           WHERE s.id = ANY (asked) AND s.type <> 'restorative' AND app.administers((SELECT app.staff_id()))
        $$;
      COMMENT ON FUNCTION app.audited_supervisors(uuid[]) IS 'For an administrator who asks, who supervises in these supervisions; restorative ones are nobody else''s business.';
      GRANT EXECUTE ON FUNCTION app.audited_supervisors(uuid[]) TO afterword_app;

      CREATE POLICY read_marks_erase ON read_marks FOR DELETE TO afterword_owner
        USING (EXISTS (SELECT FROM account_closing c WHERE c.staff_id = read_marks.staff_id AND c.emptied_on IS NOT NULL));
      COMMENT ON POLICY read_marks_erase ON read_marks IS 'Only inside app.empty_account.';

      CREATE OR REPLACE FUNCTION app.close_account(at timestamptz, today date, new_code_hash bytea) RETURNS date
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          me uuid := app.staff_id();
          due date := greatest(today, current_date) + app.days_kept('closed-account');
        BEGIN
          IF me IS NULL THEN RETURN NULL; END IF;
          IF EXISTS (SELECT FROM role_grant g WHERE g.staff_id = me AND g.role = 'administrator' AND g.revoked_on IS NULL) THEN
            -- One after the other, so that two who close at once do not both succeed.
            PERFORM pg_advisory_xact_lock(7301140);
            IF NOT EXISTS (SELECT FROM role_grant g JOIN credential d ON d.staff_id = g.staff_id
                            WHERE g.staff_id <> me AND g.role = 'administrator' AND g.revoked_on IS NULL AND app.administers(g.staff_id)
                              AND NOT EXISTS (SELECT FROM account_closing c WHERE c.staff_id = g.staff_id)) THEN
              RETURN NULL;
            END IF;
          END IF;
          -- Whoever is sharing one of these just now has to finish first, so that no share slips in behind.
          PERFORM FROM entry WHERE author_id = me FOR UPDATE;
          INSERT INTO account_closing (staff_id, asked_on, erase_on, code_hash) VALUES (me, today, due, new_code_hash);
          UPDATE share SET withdrawn_on = today, withdrawn_by = author_id WHERE author_id = me AND withdrawn_on IS NULL;
          DELETE FROM counted_tag WHERE author_id = me;
          INSERT INTO administration_event (happened_at, actor_id, action, subject_id) VALUES (at, me, 'account-closing', me);
          RETURN due;
        END $$;

      CREATE OR REPLACE FUNCTION app.empty_account(due_id uuid) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          -- A link that is being used just now would bring a password back behind it.
          PERFORM pg_advisory_xact_lock(hashtextextended('link of ' || due_id, 0));
          -- Waits for somebody who changes their mind just now.
          UPDATE account_closing SET emptied_on = current_date WHERE staff_id = due_id AND emptied_on IS NULL AND erase_on <= current_date;
          PERFORM FROM account_closing WHERE staff_id = due_id AND emptied_on IS NOT NULL;
          IF NOT FOUND THEN RETURN false; END IF;
          DELETE FROM sign_in WHERE staff_id = due_id;
          DELETE FROM credential WHERE staff_id = due_id;
          DELETE FROM one_time_link WHERE staff_id = due_id AND used_on IS NULL;
          DELETE FROM mail_outbox WHERE recipient_id = due_id;
          DELETE FROM mail_choice WHERE staff_id = due_id;
          DELETE FROM read_marks WHERE staff_id = due_id;
          DELETE FROM entry WHERE author_id = due_id;
          DELETE FROM comment_draft WHERE writer_id = due_id;
          DELETE FROM private_note WHERE writer_id = due_id;
          DELETE FROM session_note n WHERE n.writer_id = due_id AND EXISTS (SELECT FROM session s WHERE s.id = n.session_id AND s.confirmed_on IS NULL);
          UPDATE supervision SET ended_on = current_date WHERE due_id IN (supervisee_id, supervisor_id) AND ended_on IS NULL;
          UPDATE role_grant SET revoked_on = current_date WHERE staff_id = due_id AND revoked_on IS NULL;
          UPDATE staff_member SET left_on = coalesce(left_on, current_date), email = 'erased-' || due_id || '@afterword.invalid' WHERE id = due_id;
          RETURN true;
        END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
