import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mails that say no more than that something waits. A row comes into the outbox in the transaction of what it is about, holds
 * nothing of it, and one at a time waits for each person. Older code that still serves makes promises as before: the database
 * itself puts the rows in.
 */
export class CreateMail implements MigrationInterface {
  readonly name = 'CreateMail1763942400012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_outbox (
        id uuid CONSTRAINT mail_outbox_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        recipient_id uuid NOT NULL CONSTRAINT mail_outbox_recipient_fk REFERENCES staff_member,
        queued_on date NOT NULL,
        tries integer NOT NULL DEFAULT 0,
        next_try_at timestamptz,
        ended_on date,
        ended_as text CONSTRAINT mail_outbox_ended_as_known CHECK (ended_as IN ('accepted', 'refused', 'unwanted', 'left', 'late')),
        CONSTRAINT mail_outbox_ended_somehow CHECK ((ended_on IS NULL) = (ended_as IS NULL))
      );
      COMMENT ON COLUMN mail_outbox.next_try_at IS 'Not before this; while it is being sent, when the next process may take it over.';
      CREATE UNIQUE INDEX mail_outbox_one_waits ON mail_outbox (recipient_id) WHERE ended_on IS NULL;

      CREATE TABLE mail_choice (
        staff_id uuid CONSTRAINT mail_choice_pk PRIMARY KEY CONSTRAINT mail_choice_staff_fk REFERENCES staff_member,
        token_hash bytea CONSTRAINT mail_choice_token_unique UNIQUE,
        unsubscribed_on date
      );
      COMMENT ON COLUMN mail_choice.token_hash IS 'SHA-256 of what stands in the link of their mails.';

      ALTER TABLE commitment ADD COLUMN reminded_for date;
      COMMENT ON COLUMN commitment.reminded_for IS 'The date its owner was last reminded of; a later date reminds anew.';

      ALTER TABLE mail_outbox ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE mail_choice ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY mail_outbox_find ON mail_outbox FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY mail_outbox_find ON mail_outbox IS 'Only inside the functions for mail.';
      CREATE POLICY mail_outbox_queue ON mail_outbox FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY mail_outbox_queue ON mail_outbox IS 'Only inside app.queue_reminders and app.tell_owner_of_promise.';
      CREATE POLICY mail_outbox_note ON mail_outbox FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
      COMMENT ON POLICY mail_outbox_note ON mail_outbox IS 'Only inside the functions for mail.';
      CREATE POLICY mail_outbox_purge ON mail_outbox FOR DELETE TO afterword_owner USING (true);
      COMMENT ON POLICY mail_outbox_purge ON mail_outbox IS 'Only inside app.queue_reminders, after 30 days.';
      CREATE POLICY mail_choice_find ON mail_choice FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY mail_choice_find ON mail_choice IS 'Only inside the functions for mail.';
      CREATE POLICY mail_choice_keep ON mail_choice FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY mail_choice_keep ON mail_choice IS 'Only inside app.remember_mail_link and app.choose_mail.';
      CREATE POLICY mail_choice_change ON mail_choice FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
      COMMENT ON POLICY mail_choice_change ON mail_choice IS 'Only inside app.remember_mail_link, app.choose_mail and app.unsubscribe.';
      CREATE POLICY commitment_remind_find ON commitment FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY commitment_remind_find ON commitment IS 'Only inside app.queue_reminders.';
      CREATE POLICY commitment_remind ON commitment FOR UPDATE TO afterword_owner USING (closed_on IS NULL) WITH CHECK (true);
      COMMENT ON POLICY commitment_remind ON commitment IS 'Only inside app.queue_reminders, which sets reminded_for.';

      CREATE FUNCTION app.tell_owner_of_promise() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          INSERT INTO mail_outbox (recipient_id, queued_on) VALUES (NEW.owner_id, NEW.made_on) ON CONFLICT DO NOTHING;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.tell_owner_of_promise() IS 'Whoever finds a promise of theirs that the other wrote down is told that something waits.';
      CREATE TRIGGER commitment_mailed AFTER INSERT ON commitment
        FOR EACH ROW WHEN (NEW.owner_id <> NEW.made_by) EXECUTE FUNCTION app.tell_owner_of_promise();

      CREATE FUNCTION app.queue_reminders(today date) RETURNS integer
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE queued integer;
        BEGIN
          DELETE FROM mail_outbox WHERE ended_on < today - 30;
          WITH due AS (
            UPDATE commitment c SET reminded_for = c.due_on
             WHERE c.closed_on IS NULL AND c.due_on <= today + 1 AND c.reminded_for IS DISTINCT FROM c.due_on
               AND EXISTS (SELECT FROM supervision s WHERE s.id = c.supervision_id AND s.ended_on IS NULL)
            RETURNING c.owner_id)
          INSERT INTO mail_outbox (recipient_id, queued_on) SELECT DISTINCT owner_id, today FROM due ON CONFLICT DO NOTHING;
          GET DIAGNOSTICS queued = ROW_COUNT;
          RETURN queued;
        END $$;
      COMMENT ON FUNCTION app.queue_reminders(date) IS 'One waiting mail for each owner of an open promise that is due tomorrow or before, once for each date.';

      CREATE FUNCTION app.claim_mail(at timestamptz, today date) RETURNS TABLE (id uuid, recipient_id uuid, email text, tries integer)
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          UPDATE mail_outbox m SET ended_on = today,
                 ended_as = CASE WHEN s.left_on IS NOT NULL THEN 'left' WHEN c.unsubscribed_on IS NOT NULL THEN 'unwanted' ELSE 'late' END
            FROM staff_member s LEFT JOIN mail_choice c ON c.staff_id = s.id
           WHERE s.id = m.recipient_id AND m.ended_on IS NULL
             AND (s.left_on IS NOT NULL OR c.unsubscribed_on IS NOT NULL OR m.queued_on < today - 7);
          UPDATE mail_outbox m SET tries = m.tries + 1, next_try_at = at + interval '10 minutes'
            FROM staff_member s
           WHERE s.id = m.recipient_id AND m.id = (
             SELECT w.id FROM mail_outbox w WHERE w.ended_on IS NULL AND (w.next_try_at IS NULL OR w.next_try_at <= at)
              ORDER BY w.queued_on, w.id LIMIT 1 FOR UPDATE SKIP LOCKED)
          RETURNING m.id, m.recipient_id, s.email, m.tries
        $$;
      COMMENT ON FUNCTION app.claim_mail(timestamptz, date) IS
        'The next mail to send, for ten minutes this process''s. Whoever left or does not want mail, and what waited for a week, is settled without one.';

      CREATE FUNCTION app.note_mail(mail uuid, outcome text, today date, again_at timestamptz) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          UPDATE mail_outbox SET next_try_at = coalesce(again_at, next_try_at), ended_as = outcome, ended_on = CASE WHEN outcome IS NULL THEN NULL ELSE today END
           WHERE id = mail AND ended_on IS NULL
        $$;
      COMMENT ON FUNCTION app.note_mail(uuid, text, date, timestamptz) IS 'What became of a mail; without an outcome it is tried again at that time.';

      CREATE FUNCTION app.remember_mail_link(staff uuid, hash bytea) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          INSERT INTO mail_choice (staff_id, token_hash) VALUES (staff, hash) ON CONFLICT (staff_id) DO UPDATE SET token_hash = excluded.token_hash
        $$;
      COMMENT ON FUNCTION app.remember_mail_link(uuid, bytea) IS 'The hash of what stands in the link of a person''s mails, before the first of them goes.';

      CREATE FUNCTION app.unsubscribe(hash bytea, today date) RETURNS boolean
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH ended AS (UPDATE mail_choice SET unsubscribed_on = coalesce(unsubscribed_on, today) WHERE token_hash = hash RETURNING 1)
          SELECT EXISTS (SELECT FROM ended)
        $$;
      COMMENT ON FUNCTION app.unsubscribe(bytea, date) IS 'Whoever has the link of a mail ends the mails to its recipient, signed in or not; it says and does nothing else.';

      CREATE FUNCTION app.mail_wanted() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ SELECT NOT EXISTS (SELECT FROM mail_choice WHERE staff_id = (SELECT app.staff_id()) AND unsubscribed_on IS NOT NULL) $$;
      COMMENT ON FUNCTION app.mail_wanted() IS 'Whether the person who asks gets mails.';

      CREATE FUNCTION app.choose_mail(wanted boolean, today date) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          INSERT INTO mail_choice (staff_id, unsubscribed_on) SELECT app.staff_id(), CASE WHEN wanted THEN NULL ELSE today END WHERE app.staff_id() IS NOT NULL
          ON CONFLICT (staff_id) DO UPDATE SET unsubscribed_on = CASE WHEN wanted THEN NULL ELSE coalesce(mail_choice.unsubscribed_on, today) END
        $$;
      COMMENT ON FUNCTION app.choose_mail(boolean, date) IS 'The person who asks says whether they want mails.';

      GRANT EXECUTE ON FUNCTION app.queue_reminders(date), app.claim_mail(timestamptz, date), app.note_mail(uuid, text, date, timestamptz),
        app.remember_mail_link(uuid, bytea), app.unsubscribe(bytea, date), app.mail_wanted(), app.choose_mail(boolean, date) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
