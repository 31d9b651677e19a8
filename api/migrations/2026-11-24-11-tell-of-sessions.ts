import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What happens in a session is told, by ids alone, to the processes that keep its two people's pages up to date; a share may end
 * with the session that it was made for; and a finished session is neither moved nor cancelled. Older code that still serves
 * listens to nothing and is not disturbed.
 */
export class TellOfSessions implements MigrationInterface {
  readonly name = 'TellOfSessions1763942400011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION app.count_session_revision() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          IF OLD.finished_on IS NOT NULL AND (NEW.day, NEW.begins_at, NEW.minutes, NEW.arrangement, NEW.place, NEW.cancelled_on)
            IS DISTINCT FROM (OLD.day, OLD.begins_at, OLD.minutes, OLD.arrangement, OLD.place, OLD.cancelled_on) THEN
            RAISE EXCEPTION 'A finished session is neither moved nor cancelled.' USING ERRCODE = 'insufficient_privilege';
          END IF;
          NEW.revision := OLD.revision + CASE
            WHEN (NEW.finished_on, NEW.confirmed_on) IS DISTINCT FROM (OLD.finished_on, OLD.confirmed_on)
             AND to_jsonb(NEW) - 'finished_on' - 'confirmed_on' = to_jsonb(OLD) - 'finished_on' - 'confirmed_on' THEN 0 ELSE 1 END;
          RETURN NEW;
        END $$;

      ALTER TABLE session_topic ADD COLUMN ends_share boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT session_topic_ends_own_share CHECK (NOT ends_share OR (kind = 'share' AND added_by = supervisee_id AND carried_from IS NULL));
      COMMENT ON COLUMN session_topic.ends_share IS 'Its author chose that the share ends when the session is finished.';
      CREATE POLICY session_ends_shares ON session FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY session_ends_shares ON session IS 'Only inside app.end_shares_of_session.';
      CREATE POLICY session_topic_ends_shares ON session_topic FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY session_topic_ends_shares ON session_topic IS 'Only inside app.end_shares_of_session.';
      ALTER POLICY share_end ON share
        USING (author_id = (SELECT app.staff_id()) OR NOT EXISTS (
            SELECT FROM supervision s
             WHERE s.supervisee_id = share.author_id AND s.supervisor_id = share.reader_id AND s.ended_on IS NULL)
          OR EXISTS (SELECT FROM session_topic t JOIN session m ON m.id = t.session_id
                      WHERE t.share_id = share.id AND t.ends_share AND m.finished_on IS NOT NULL));
      COMMENT ON POLICY share_end ON share IS 'Only inside app.delete_entry, on one''s own; where nobody supervises any more; and with the session that its author chose.';
      CREATE FUNCTION app.end_shares_of_session() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          UPDATE share SET withdrawn_on = NEW.finished_on, withdrawn_by = NEW.supervisee_id
           WHERE withdrawn_on IS NULL AND id IN (SELECT t.share_id FROM session_topic t WHERE t.session_id = NEW.id AND t.ends_share);
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.end_shares_of_session() IS 'Ends with a finished session the shares that their author made for it alone, whoever finished it.';
      CREATE TRIGGER session_finished_ends_shares AFTER UPDATE OF finished_on ON session
        FOR EACH ROW WHEN (OLD.finished_on IS NULL AND NEW.finished_on IS NOT NULL) EXECUTE FUNCTION app.end_shares_of_session();

      CREATE FUNCTION app.tell() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          changed jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
        BEGIN
          PERFORM pg_notify('afterword', concat_ws(' ', TG_ARGV[0], changed ->> TG_ARGV[1], changed ->> TG_ARGV[2], changed ->> TG_ARGV[3]));
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.tell() IS 'Says what has changed: a kind, an id, and the people it is for. Never a word.';
      CREATE TRIGGER session_told AFTER INSERT OR UPDATE ON session
        FOR EACH ROW EXECUTE FUNCTION app.tell('session', 'id', 'supervisee_id', 'supervisor_id');
      CREATE TRIGGER session_confirmation_told AFTER INSERT OR UPDATE ON session_confirmation
        FOR EACH ROW EXECUTE FUNCTION app.tell('session', 'session_id', 'supervisee_id', 'supervisor_id');
      CREATE TRIGGER session_correction_told AFTER INSERT ON session_correction
        FOR EACH ROW EXECUTE FUNCTION app.tell('session', 'session_id', 'supervisee_id', 'supervisor_id');
      CREATE TRIGGER commitment_told AFTER INSERT OR UPDATE ON commitment
        FOR EACH ROW EXECUTE FUNCTION app.tell('commitments', 'supervision_id', 'supervisee_id', 'supervisor_id');
      CREATE TRIGGER share_told AFTER UPDATE OF withdrawn_on ON share
        FOR EACH ROW EXECUTE FUNCTION app.tell('share', 'id', 'author_id', 'reader_id');
      CREATE TRIGGER sign_in_told AFTER DELETE ON sign_in
        FOR EACH ROW EXECUTE FUNCTION app.tell('sign-in', 'staff_id', 'staff_id', 'staff_id');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
