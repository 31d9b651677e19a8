import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After which change of which table the other of its two people is told: the two, the day, and who did it (else whoever asks). */
const TOLD: readonly (readonly [table: string, when: string, how: string])[] = [
  ['share', 'AFTER INSERT ON share', `'author_id', 'reader_id', 'shared_on', 'author_id'`],
  ['comment', 'AFTER INSERT ON comment', `'author_id', 'reader_id', 'written_on', 'writer_id'`],
  ['concern_note', 'AFTER INSERT ON concern_note', `'supervisee_id', 'supervisor_id', 'noted_on', 'supervisor_id'`],
  ['agreement', 'AFTER INSERT ON agreement', `'supervisee_id', 'supervisor_id', 'written_on', 'written_by'`],
  ['session', 'AFTER INSERT ON session', `'supervisee_id', 'supervisor_id', 'planned_on', 'planned_by'`],
  ['session_correction', 'AFTER INSERT ON session_correction', `'supervisee_id', 'supervisor_id', 'written_on', 'writer_id'`],
];

/**
 * Whatever waits for a person queues the one mail there is: what was shared, remarked, noted, planned, moved, cancelled, confirmed,
 * added or drafted by the other. One a day at most goes to each, in the morning, or where they like it sooner at the next full
 * hour, so that neither the minute nor the number says anything. Older code that still serves queues and sends by the same
 * functions; its yes or no to mails goes on working.
 */
export class MailWhateverWaits implements MigrationInterface {
  readonly name = 'MailWhateverWaits1764374400003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mail_choice ADD COLUMN rhythm text NOT NULL DEFAULT 'morning' CONSTRAINT mail_choice_rhythm_known CHECK (rhythm IN ('morning', 'soon'));
      COMMENT ON COLUMN mail_choice.rhythm IS 'In the morning, or at the next full hour; one a day at most either way.';
      COMMENT ON COLUMN mail_outbox.next_try_at IS
        'Not before this: a morning or a full hour, or while it is being sent, when the next process may take it over. Null once it has ended.';
      COMMENT ON POLICY mail_outbox_queue ON mail_outbox IS 'Only inside app.queue_mail and app.queue_reminders.';

      CREATE FUNCTION app.queue_mail(recipient uuid, on_day date) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          INSERT INTO mail_outbox (recipient_id, queued_on) SELECT recipient, on_day WHERE recipient IS DISTINCT FROM app.staff_id() ON CONFLICT DO NOTHING
        $$;
      COMMENT ON FUNCTION app.queue_mail(uuid, date) IS 'One mail waits for a person, however much there is; none for whoever did it themselves. Only triggers call it.';

      CREATE FUNCTION app.mail_the_other() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          row_of jsonb := to_jsonb(NEW);
          one uuid := row_of ->> TG_ARGV[0];
          other uuid := row_of ->> TG_ARGV[1];
          actor uuid := CASE WHEN TG_NARGS > 3 THEN (row_of ->> TG_ARGV[3])::uuid ELSE app.staff_id() END;
        BEGIN
          IF actor IN (one, other) THEN
            PERFORM app.queue_mail(CASE WHEN actor = one THEN other ELSE one END, (row_of ->> TG_ARGV[2])::date);
          END IF;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.mail_the_other() IS 'Of the two people of a row, the one who did not do it is told that something waits.';
      ${TOLD.map(([table, when, people]) => `CREATE TRIGGER ${table}_mailed ${when} FOR EACH ROW EXECUTE FUNCTION app.mail_the_other(${people});`).join('\n      ')}
      CREATE TRIGGER session_move_mailed AFTER UPDATE OF arrangement ON session
        FOR EACH ROW WHEN (OLD.arrangement <> NEW.arrangement) EXECUTE FUNCTION app.mail_the_other('supervisee_id', 'supervisor_id', 'planned_on');
      CREATE TRIGGER session_cancelling_mailed AFTER UPDATE OF cancelled_on ON session
        FOR EACH ROW WHEN (OLD.cancelled_on IS NULL AND NEW.cancelled_on IS NOT NULL)
        EXECUTE FUNCTION app.mail_the_other('supervisee_id', 'supervisor_id', 'cancelled_on', 'cancelled_by');

      CREATE POLICY session_confirmation_mail ON session_confirmation FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY session_confirmation_mail ON session_confirmation IS 'Only inside app.mail_who_is_to_answer.';
      CREATE FUNCTION app.mail_who_is_to_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          other uuid := CASE WHEN NEW.person_id = NEW.supervisee_id THEN NEW.supervisor_id ELSE NEW.supervisee_id END;
        BEGIN
          IF TG_TABLE_NAME = 'agreement_answer' THEN
            PERFORM app.queue_mail(other, NEW.answered_on) FROM agreement WHERE id = NEW.agreement_id AND agreed_on IS NULL;
          ELSIF NOT EXISTS (SELECT FROM session_confirmation c WHERE c.session_id = NEW.session_id AND c.person_id = other AND c.revision = NEW.revision) THEN
            PERFORM app.queue_mail(other, NEW.confirmed_on);
          END IF;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.mail_who_is_to_answer() IS 'Whose word is still missing under an agreement or a record is told that something waits; once both have said it, nobody is.';
      -- Named so that it comes after the trigger that marks an agreement as agreed.
      CREATE TRIGGER mail_agreement_answer AFTER INSERT ON agreement_answer FOR EACH ROW EXECUTE FUNCTION app.mail_who_is_to_answer();
      CREATE TRIGGER mail_session_confirmation AFTER INSERT OR UPDATE OF revision ON session_confirmation FOR EACH ROW EXECUTE FUNCTION app.mail_who_is_to_answer();

      CREATE OR REPLACE FUNCTION app.tell_owner_of_promise() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          PERFORM app.queue_mail(NEW.owner_id, NEW.made_on);
          RETURN NULL;
        END $$;

      CREATE FUNCTION app.mail_hour(at timestamptz, rhythm text, had_today boolean) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT CASE
            WHEN rhythm = 'soon' AND NOT had_today THEN date_trunc('hour', at) + interval '1 hour'
            WHEN morning > here AND NOT had_today THEN morning AT TIME ZONE 'Europe/London'
            ELSE (morning + interval '1 day') AT TIME ZONE 'Europe/London' END
            FROM (SELECT at AT TIME ZONE 'Europe/London' AS here, date_trunc('day', at AT TIME ZONE 'Europe/London') + interval '8 hours' AS morning) clocks
        $$;
      COMMENT ON FUNCTION app.mail_hour(timestamptz, text, boolean) IS
        'When what came up at this moment is mailed: at eight in the morning, or sooner at the next full hour; on a day on which one was sent, not before the next morning.';

      CREATE OR REPLACE FUNCTION app.claim_mail(at timestamptz, today date) RETURNS TABLE (id uuid, recipient_id uuid, email text, tries integer)
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          UPDATE mail_outbox m SET ended_on = today, next_try_at = NULL,
                 ended_as = CASE WHEN s.left_on IS NOT NULL THEN 'left' WHEN c.unsubscribed_on IS NOT NULL THEN 'unwanted' ELSE 'late' END
            FROM staff_member s LEFT JOIN mail_choice c ON c.staff_id = s.id
           WHERE s.id = m.recipient_id AND m.ended_on IS NULL
             AND (s.left_on IS NOT NULL OR c.unsubscribed_on IS NOT NULL OR m.queued_on < today - 7);
          UPDATE mail_outbox m SET next_try_at = app.mail_hour(at, coalesce(c.rhythm, 'morning'), EXISTS (
                   SELECT FROM mail_outbox e WHERE e.recipient_id = m.recipient_id AND e.ended_as = 'accepted' AND e.ended_on = today))
            FROM staff_member s LEFT JOIN mail_choice c ON c.staff_id = s.id
           WHERE s.id = m.recipient_id AND m.ended_on IS NULL AND m.next_try_at IS NULL;
          UPDATE mail_outbox m SET tries = m.tries + 1, next_try_at = at + interval '10 minutes'
            FROM staff_member s
           WHERE s.id = m.recipient_id AND m.id = (
             SELECT w.id FROM mail_outbox w WHERE w.ended_on IS NULL AND w.next_try_at <= at
                AND NOT EXISTS (SELECT FROM mail_outbox e WHERE e.recipient_id = w.recipient_id AND e.ended_as = 'accepted' AND e.ended_on = today)
              ORDER BY w.queued_on, w.id LIMIT 1 FOR UPDATE SKIP LOCKED)
          RETURNING m.id, m.recipient_id, s.email, m.tries
        $$;
      COMMENT ON FUNCTION app.claim_mail(timestamptz, date) IS
        'The next mail to send, for ten minutes this process''s; a new one first gets its hour, and nobody a second on one day. Whoever left or does not want mail, and what waited for a week, is settled without one.';

      CREATE OR REPLACE FUNCTION app.note_mail(mail uuid, outcome text, today date, again_at timestamptz) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          UPDATE mail_outbox SET next_try_at = CASE WHEN outcome IS NULL THEN coalesce(again_at, next_try_at) END, ended_as = outcome,
                 ended_on = CASE WHEN outcome IS NULL THEN NULL ELSE today END
           WHERE id = mail AND ended_on IS NULL
        $$;

      CREATE FUNCTION app.mail_rhythm() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT coalesce((SELECT CASE WHEN unsubscribed_on IS NULL THEN rhythm ELSE 'never' END FROM mail_choice WHERE staff_id = (SELECT app.staff_id())), 'morning')
        $$;
      COMMENT ON FUNCTION app.mail_rhythm() IS 'When the person who asks gets mails, or never.';
      CREATE FUNCTION app.choose_mail_rhythm(wanted text, today date) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          INSERT INTO mail_choice (staff_id, rhythm, unsubscribed_on)
          SELECT app.staff_id(), CASE WHEN wanted = 'never' THEN 'morning' ELSE wanted END, CASE WHEN wanted = 'never' THEN today END WHERE app.staff_id() IS NOT NULL
          ON CONFLICT (staff_id) DO UPDATE SET rhythm = CASE WHEN wanted = 'never' THEN mail_choice.rhythm ELSE excluded.rhythm END,
             unsubscribed_on = CASE WHEN wanted = 'never' THEN coalesce(mail_choice.unsubscribed_on, today) END
        $$;
      COMMENT ON FUNCTION app.choose_mail_rhythm(text, date) IS 'The person who asks says when they want mails, or never.';
      GRANT EXECUTE ON FUNCTION app.mail_rhythm(), app.choose_mail_rhythm(text, date) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
