import type { MigrationInterface, QueryRunner } from 'typeorm';

const TWO = '(SELECT app.staff_id()) IN (supervisee_id, supervisor_id)';

/**
 * What both confirmed of their promises stands. The words of a promise are sealed at a revision of their own, so that another day
 * does not seal them anew; words and owner are not changed once the session is confirmed in which they were promised; and a
 * confirmed session keeps its promises, and those from before, as they stood. Older code that still serves seals words anew with
 * each change, which is kept as it is; what newer code gave another day it cannot open until it is replaced.
 */
export class KeepConfirmedPromises implements MigrationInterface {
  readonly name = 'KeepConfirmedPromises1764374400001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE commitment ADD COLUMN words_revision integer;
      COMMENT ON COLUMN commitment.words_revision IS 'The revision at which the words were sealed; the database alone sets it.';
      -- The rows of everyone: the owner is bound by the policies otherwise, and would touch none in silence.
      ALTER TABLE commitment NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;
      UPDATE commitment SET words_revision = revision;
      ALTER TABLE commitment FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER, ALTER COLUMN words_revision SET NOT NULL,
        ADD CONSTRAINT commitment_words_revision_seen CHECK (words_revision BETWEEN 1 AND revision);

      CREATE FUNCTION app.keep_promised_words() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          IF TG_OP = 'INSERT' THEN
            NEW.words_revision := NEW.revision;
            RETURN NEW;
          END IF;
          IF (NEW.words, NEW.owner_id) IS DISTINCT FROM (OLD.words, OLD.owner_id)
            AND EXISTS (SELECT FROM session s WHERE s.id = NEW.session_id AND s.confirmed_on IS NOT NULL) THEN
            RAISE EXCEPTION 'Both confirmed the session in which this was promised.' USING ERRCODE = 'insufficient_privilege';
          END IF;
          NEW.words_revision := CASE WHEN NEW.words IS DISTINCT FROM OLD.words THEN NEW.revision ELSE OLD.words_revision END;
          RETURN NEW;
        END $$;
      COMMENT ON FUNCTION app.keep_promised_words() IS 'Refuses other words or another owner once both confirmed the session, and remembers at which revision words were sealed.';
      CREATE TRIGGER commitment_words BEFORE INSERT OR UPDATE ON commitment FOR EACH ROW EXECUTE FUNCTION app.keep_promised_words();

      CREATE FUNCTION app.promises_of_session(of_session uuid) RETURNS TABLE (
          id uuid, owner_id uuid, words text, words_revision integer, made_on date, due_on date, from_before boolean, closed_on date, closed_as text, "position" integer)
        LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT c.id, c.owner_id, c.words, c.words_revision, c.made_on, c.due_on, c.session_id IS DISTINCT FROM s.id,
                 CASE WHEN c.session_id = s.id OR c.closed_on = s.day THEN c.closed_on END,
                 CASE WHEN c.session_id = s.id OR c.closed_on = s.day THEN c.closed_as END, c.position
            FROM session s JOIN commitment c ON c.supervision_id = s.supervision_id LEFT JOIN session m ON m.id = c.session_id
           WHERE s.id = of_session
             AND (c.session_id = s.id
               OR (c.made_on < s.day AND (m.id IS NULL OR m.day < s.day) AND (c.closed_on IS NULL OR c.closed_on >= s.day)))
        $$;
      COMMENT ON FUNCTION app.promises_of_session(uuid) IS
        'What was promised in a session, and what was open from before on its day with what became of it on that day; with the rights of whoever asks.';
      GRANT EXECUTE ON FUNCTION app.promises_of_session(uuid) TO afterword_app;

      CREATE FUNCTION app.change_sessions_of_promise() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          reads_otherwise boolean := (NEW.words, NEW.owner_id, NEW.due_on) IS DISTINCT FROM (OLD.words, OLD.owner_id, OLD.due_on);
          closing_day date := CASE WHEN NEW.closed_on IS DISTINCT FROM OLD.closed_on THEN coalesce(NEW.closed_on, OLD.closed_on) END;
        BEGIN
          UPDATE session s SET minutes = s.minutes
           WHERE s.supervision_id = NEW.supervision_id AND s.confirmed_on IS NULL AND s.cancelled_on IS NULL
             AND (s.id = NEW.session_id OR (NEW.made_on < s.day AND (reads_otherwise OR s.day = closing_day)));
          IF (NEW.words, NEW.owner_id) IS DISTINCT FROM (OLD.words, OLD.owner_id)
            AND EXISTS (SELECT FROM session s WHERE s.id = NEW.session_id AND s.confirmed_on IS NOT NULL) THEN
            RAISE EXCEPTION 'The session was confirmed in the same moment.' USING ERRCODE = 'serialization_failure';
          END IF;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.change_sessions_of_promise() IS 'A promise that reads otherwise changes the open sessions in whose record it stands, with the rights of whoever does it.';
      CREATE TRIGGER commitment_changes_sessions AFTER UPDATE OF words, owner_id, due_on, closed_on ON commitment
        FOR EACH ROW WHEN ((NEW.words, NEW.owner_id, NEW.due_on, NEW.closed_on) IS DISTINCT FROM (OLD.words, OLD.owner_id, OLD.due_on, OLD.closed_on))
        EXECUTE FUNCTION app.change_sessions_of_promise();

      CREATE TABLE confirmed_promise (
        session_id uuid NOT NULL,
        supervision_id uuid NOT NULL,
        supervisee_id uuid NOT NULL,
        supervisor_id uuid NOT NULL,
        commitment_id uuid NOT NULL CONSTRAINT confirmed_promise_commitment_fk REFERENCES commitment,
        owner_id uuid NOT NULL,
        words text NOT NULL CONSTRAINT confirmed_promise_sealed CHECK (words LIKE 'eyJ%..%.%.%'),
        words_revision integer NOT NULL,
        made_on date NOT NULL,
        due_on date NOT NULL,
        from_before boolean NOT NULL,
        closed_on date,
        closed_as text,
        position integer NOT NULL,
        CONSTRAINT confirmed_promise_pk PRIMARY KEY (session_id, commitment_id),
        CONSTRAINT confirmed_promise_session_fk FOREIGN KEY (session_id, supervision_id, supervisee_id, supervisor_id)
          REFERENCES session (id, supervision_id, supervisee_id, supervisor_id),
        CONSTRAINT confirmed_promise_owner_one_of_two CHECK (owner_id IN (supervisee_id, supervisor_id))
      );
      COMMENT ON TABLE confirmed_promise IS 'The promises of a session as they stood when both had confirmed it. What becomes of them later stands elsewhere.';
      COMMENT ON COLUMN confirmed_promise.from_before IS 'Promised before the session, and open on its day.';
      CREATE INDEX confirmed_promise_by_commitment ON confirmed_promise (commitment_id);
      ALTER TABLE confirmed_promise ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY confirmed_promise_read ON confirmed_promise FOR SELECT TO afterword_app USING (${TWO});
      COMMENT ON POLICY confirmed_promise_read ON confirmed_promise IS 'The two people of the session.';
      GRANT SELECT ON confirmed_promise TO afterword_app;
      CREATE POLICY confirmed_promise_keep ON confirmed_promise FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY confirmed_promise_keep ON confirmed_promise IS 'Only inside app.keep_promises_of_session, once both have confirmed.';
      COMMENT ON POLICY commitment_remind_find ON commitment IS 'Only inside app.queue_reminders and app.keep_promises_of_session.';
      COMMENT ON POLICY session_ends_shares ON session IS 'Only inside app.end_shares_of_session and app.keep_promises_of_session.';

      CREATE FUNCTION app.keep_promises_of_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          INSERT INTO confirmed_promise (session_id, supervision_id, supervisee_id, supervisor_id, commitment_id, owner_id, words, words_revision, made_on, due_on,
                                         from_before, closed_on, closed_as, position)
          SELECT NEW.id, NEW.supervision_id, NEW.supervisee_id, NEW.supervisor_id, p.id, p.owner_id, p.words, p.words_revision, p.made_on, p.due_on,
                 p.from_before, p.closed_on, p.closed_as, p.position
            FROM app.promises_of_session(NEW.id) p;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.keep_promises_of_session() IS 'Keeps the promises of a session as both confirmed them, in the statement that says so.';
      CREATE TRIGGER session_confirmed_keeps_promises AFTER UPDATE OF confirmed_on ON session
        FOR EACH ROW WHEN (OLD.confirmed_on IS NULL AND NEW.confirmed_on IS NOT NULL) EXECUTE FUNCTION app.keep_promises_of_session();

      -- Of sessions that were confirmed before, as they stand today.
      INSERT INTO confirmed_promise (session_id, supervision_id, supervisee_id, supervisor_id, commitment_id, owner_id, words, words_revision, made_on, due_on,
                                     from_before, closed_on, closed_as, position)
      SELECT s.id, s.supervision_id, s.supervisee_id, s.supervisor_id, p.id, p.owner_id, p.words, p.words_revision, p.made_on, p.due_on,
             p.from_before, p.closed_on, p.closed_as, p.position
        FROM session s CROSS JOIN LATERAL app.promises_of_session(s.id) p WHERE s.confirmed_on IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
