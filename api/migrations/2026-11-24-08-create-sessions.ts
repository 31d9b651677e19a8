import type { MigrationInterface, QueryRunner } from 'typeorm';

const TWO = '(SELECT app.staff_id()) IN (supervisee_id, supervisor_id)';
const PEOPLE = `
        supervision_id uuid NOT NULL,
        supervisee_id uuid NOT NULL,
        supervisor_id uuid NOT NULL,`;

/** The supervision of a row lasts. */
const lasts = (table: string, more = ''): string =>
  `EXISTS (SELECT FROM supervision v WHERE v.id = ${table}.supervision_id AND v.ended_on IS NULL${more})`;

/** The session of a row is still being prepared or written down, and its supervision lasts. */
const open = (table: string, more = ''): string =>
  `EXISTS (SELECT FROM session s JOIN supervision v ON v.id = s.supervision_id WHERE s.id = ${table}.session_id
            AND s.confirmed_on IS NULL AND s.cancelled_on IS NULL AND v.ended_on IS NULL${more})`;

const inSession = (table: string): string => `
        CONSTRAINT ${table}_session_fk FOREIGN KEY (session_id, supervision_id, supervisee_id, supervisor_id)
          REFERENCES session (id, supervision_id, supervisee_id, supervisor_id)`;

/**
 * One-to-ones: when they are, what they are about, what each wrote, that both confirmed it, and what was added afterwards. The two
 * people of the supervision stand on each row, so that no policy has to look into another in a circle. Nothing older serves them.
 */
export class CreateSessions implements MigrationInterface {
  readonly name = 'CreateSessions1763942400008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE session (
        id uuid CONSTRAINT session_pk PRIMARY KEY,${PEOPLE}
        planned_by uuid NOT NULL,
        planned_on date NOT NULL,
        day date NOT NULL,
        begins_at time(0) NOT NULL,
        minutes integer NOT NULL CONSTRAINT session_length CHECK (minutes BETWEEN 5 AND 480),
        arrangement integer NOT NULL CONSTRAINT session_arrangement_from_one CHECK (arrangement > 0),
        place text CONSTRAINT session_place_sealed CHECK (place LIKE 'eyJ%..%.%.%'),
        checks_revision integer NOT NULL DEFAULT 0,
        checks text CONSTRAINT session_checks_sealed CHECK (checks LIKE 'eyJ%..%.%.%'),
        revision integer NOT NULL DEFAULT 1,
        cancelled_on date,
        cancelled_by uuid,
        reason text CONSTRAINT session_reason_sealed CHECK (reason LIKE 'eyJ%..%.%.%'),
        finished_on date,
        confirmed_on date,
        CONSTRAINT session_supervision_fk FOREIGN KEY (supervision_id, supervisee_id, supervisor_id)
          REFERENCES supervision (id, supervisee_id, supervisor_id),
        CONSTRAINT session_people_unique UNIQUE (id, supervision_id, supervisee_id, supervisor_id),
        CONSTRAINT session_planned_by_one_of_two CHECK (planned_by IN (supervisee_id, supervisor_id)),
        CONSTRAINT session_cancelled_by_someone CHECK ((cancelled_on IS NULL) = (cancelled_by IS NULL)),
        CONSTRAINT session_reason_of_cancelling CHECK (reason IS NULL OR cancelled_on IS NOT NULL),
        CONSTRAINT session_confirmed_once_finished CHECK (confirmed_on IS NULL OR finished_on IS NOT NULL),
        CONSTRAINT session_held_or_cancelled CHECK (finished_on IS NULL OR cancelled_on IS NULL)
      );
      COMMENT ON COLUMN session.begins_at IS 'By the clocks of the hospital: it is an appointment.';
      COMMENT ON COLUMN session.arrangement IS 'Counts up with each change of day, time, length or place.';
      COMMENT ON COLUMN session.revision IS 'Counts up with each change of what both confirm; the database alone sets it.';
      COMMENT ON COLUMN session.finished_on IS 'The day on which the first of the two confirmed.';
      COMMENT ON COLUMN session.confirmed_on IS 'The day from which both had confirmed the same revision: nothing of it changes any more.';
      CREATE INDEX session_by_supervision ON session (supervision_id, day DESC, begins_at DESC, id DESC);
      CREATE INDEX session_by_supervisee ON session (supervisee_id, day);
      CREATE INDEX session_by_supervisor ON session (supervisor_id, day);

      CREATE TABLE session_topic (
        id uuid CONSTRAINT session_topic_pk PRIMARY KEY,
        session_id uuid NOT NULL,${PEOPLE}
        added_by uuid NOT NULL,
        kind text NOT NULL CONSTRAINT session_topic_kind_known CHECK (kind IN ('share', 'words', 'learning', 'development', 'remark')),
        position integer NOT NULL,
        share_id uuid CONSTRAINT session_topic_share_fk REFERENCES share ON DELETE SET NULL,
        title text CONSTRAINT session_topic_sealed CHECK (title LIKE 'eyJ%..%.%.%'),
        carried_from uuid,
        talked_on date,${inSession('session_topic')},
        CONSTRAINT session_topic_by_one_of_two CHECK (added_by IN (supervisee_id, supervisor_id)),
        CONSTRAINT session_topic_title_of_words CHECK ((title IS NOT NULL) = (kind = 'words')),
        CONSTRAINT session_topic_share_of_share CHECK (share_id IS NULL OR kind = 'share'),
        CONSTRAINT session_topic_session_unique UNIQUE (id, session_id),
        CONSTRAINT session_topic_adder_unique UNIQUE (id, supervision_id, added_by),
        CONSTRAINT session_topic_carried_fk FOREIGN KEY (carried_from, supervision_id, added_by)
          REFERENCES session_topic (id, supervision_id, added_by),
        CONSTRAINT session_topic_carried_once UNIQUE (carried_from)
      );
      COMMENT ON COLUMN session_topic.share_id IS 'A shared version by reference, never its words; null once its entry is gone for good.';
      COMMENT ON COLUMN session_topic.carried_from IS 'The topic of an earlier session that was left, of the same person.';
      CREATE INDEX session_topic_by_session ON session_topic (session_id);
      CREATE INDEX session_topic_by_share ON session_topic (share_id);
      CREATE UNIQUE INDEX session_topic_closing_unique ON session_topic (session_id, kind) WHERE kind IN ('learning', 'development', 'remark');

      CREATE TABLE session_note (
        topic_id uuid NOT NULL,
        session_id uuid NOT NULL,${PEOPLE}
        writer_id uuid NOT NULL,
        revision integer NOT NULL,
        written_on date NOT NULL,
        body text NOT NULL CONSTRAINT session_note_sealed CHECK (body LIKE 'eyJ%..%.%.%'),
        CONSTRAINT session_note_pk PRIMARY KEY (topic_id, writer_id),${inSession('session_note')},
        CONSTRAINT session_note_topic_fk FOREIGN KEY (topic_id, session_id) REFERENCES session_topic (id, session_id),
        CONSTRAINT session_note_by_one_of_two CHECK (writer_id IN (supervisee_id, supervisor_id))
      );
      CREATE INDEX session_note_by_session ON session_note (session_id);

      CREATE TABLE private_note (
        session_id uuid NOT NULL,${PEOPLE}
        writer_id uuid NOT NULL,
        revision integer NOT NULL,
        written_on date NOT NULL,
        key_id uuid NOT NULL,
        body text NOT NULL CONSTRAINT private_note_sealed CHECK (body LIKE 'eyJ%..%.%.%'),
        CONSTRAINT private_note_pk PRIMARY KEY (session_id, writer_id),${inSession('private_note')},
        CONSTRAINT private_note_by_one_of_two CHECK (writer_id IN (supervisee_id, supervisor_id))
      );
      CREATE INDEX private_note_by_writer ON private_note (writer_id);

      CREATE TABLE session_confirmation (
        session_id uuid NOT NULL,${PEOPLE}
        person_id uuid NOT NULL,
        revision integer NOT NULL,
        confirmed_on date NOT NULL,
        CONSTRAINT session_confirmation_pk PRIMARY KEY (session_id, person_id),${inSession('session_confirmation')},
        CONSTRAINT session_confirmation_by_one_of_two CHECK (person_id IN (supervisee_id, supervisor_id))
      );
      COMMENT ON COLUMN session_confirmation.revision IS 'What was confirmed; it lapses when the session has another.';

      CREATE TABLE session_correction (
        id uuid CONSTRAINT session_correction_pk PRIMARY KEY,
        session_id uuid NOT NULL,${PEOPLE}
        writer_id uuid NOT NULL,
        position integer NOT NULL,
        written_on date NOT NULL,
        body text NOT NULL CONSTRAINT session_correction_sealed CHECK (body LIKE 'eyJ%..%.%.%'),${inSession('session_correction')},
        CONSTRAINT session_correction_by_one_of_two CHECK (writer_id IN (supervisee_id, supervisor_id))
      );
      CREATE INDEX session_correction_by_session ON session_correction (session_id, position);

      ALTER TABLE session ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE session_topic ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE session_note ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE private_note ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE session_confirmation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE session_correction ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

      CREATE POLICY session_read ON session FOR SELECT TO afterword_app USING (${TWO});
      COMMENT ON POLICY session_read ON session IS 'The two people of its supervision, also after the supervision has ended.';
      CREATE POLICY session_plan ON session FOR INSERT TO afterword_app
        WITH CHECK (${TWO} AND planned_by = (SELECT app.staff_id()) AND cancelled_on IS NULL AND finished_on IS NULL
          AND checks IS NULL AND ${lasts('session', ` AND (session.place IS NULL OR v.type <> 'restorative')`)}
          AND NOT EXISTS (SELECT FROM staff_member m WHERE m.id IN (session.supervisee_id, session.supervisor_id) AND m.left_on IS NOT NULL));
      COMMENT ON POLICY session_plan ON session IS 'Either of the two, while the supervision lasts and neither has left; of a restorative one no words.';
      CREATE POLICY session_change ON session FOR UPDATE TO afterword_app
        USING (${TWO} AND confirmed_on IS NULL AND cancelled_on IS NULL AND ${lasts('session')})
        WITH CHECK (${TWO} AND (cancelled_by IS NULL OR cancelled_by = (SELECT app.staff_id()))
          AND (confirmed_on IS NULL OR (SELECT count(*) FROM session_confirmation c
                                         WHERE c.session_id = session.id AND c.revision = session.revision) = 2)
          AND ${lasts('session', ` AND ((session.place IS NULL AND session.checks IS NULL AND session.reason IS NULL) OR v.type <> 'restorative')`)});
      COMMENT ON POLICY session_change ON session IS 'Either of the two until it is cancelled or both have confirmed it as it stands, while the supervision lasts.';
      GRANT SELECT, INSERT ON session TO afterword_app;
      GRANT UPDATE (day, begins_at, minutes, arrangement, place, checks_revision, checks, cancelled_on, cancelled_by, reason, finished_on, confirmed_on)
        ON session TO afterword_app;

      CREATE POLICY session_topic_read ON session_topic FOR SELECT TO afterword_app USING (${TWO});
      COMMENT ON POLICY session_topic_read ON session_topic IS 'The two people of the session.';
      CREATE POLICY session_topic_add ON session_topic FOR INSERT TO afterword_app
        WITH CHECK (${TWO} AND (added_by = (SELECT app.staff_id()) OR carried_from IS NOT NULL)
          AND ${open('session_topic', ` AND v.type <> 'restorative'`)}
          AND ((kind <> 'share' AND share_id IS NULL) OR EXISTS (SELECT FROM share h WHERE h.id = session_topic.share_id
            AND h.author_id = session_topic.supervisee_id AND h.reader_id = session_topic.supervisor_id AND h.withdrawn_on IS NULL)));
      COMMENT ON POLICY session_topic_add ON session_topic IS 'Either of the two, in their own name or as it was left, while the session is open and not restorative; of shares only one of these two that lasts.';
      CREATE POLICY session_topic_change ON session_topic FOR UPDATE TO afterword_app
        USING (${TWO} AND ${open('session_topic')}) WITH CHECK (${TWO});
      COMMENT ON POLICY session_topic_change ON session_topic IS 'Either of the two orders the topics and says what was talked about, while the session is open.';
      CREATE POLICY session_topic_remove ON session_topic FOR DELETE TO afterword_app
        USING (added_by = (SELECT app.staff_id()) AND kind IN ('share', 'words') AND ${open('session_topic')});
      COMMENT ON POLICY session_topic_remove ON session_topic IS 'Whoever added a topic takes it away, while the session is open; one with notes stays.';
      GRANT SELECT, INSERT, DELETE ON session_topic TO afterword_app;
      GRANT UPDATE (position, talked_on) ON session_topic TO afterword_app;

      CREATE POLICY session_note_read ON session_note FOR SELECT TO afterword_app USING (${TWO});
      COMMENT ON POLICY session_note_read ON session_note IS 'The two people of the session see both boxes.';
      CREATE POLICY session_note_write ON session_note FOR INSERT TO afterword_app
        WITH CHECK (writer_id = (SELECT app.staff_id()) AND ${open('session_note', ` AND v.type <> 'restorative'`)}
          AND (writer_id = supervisee_id OR NOT EXISTS (SELECT FROM session_topic t WHERE t.id = session_note.topic_id AND t.kind = 'remark')));
      COMMENT ON POLICY session_note_write ON session_note IS 'Each in their own box while the session is open; the remark is the supervisee''s.';
      CREATE POLICY session_note_revise ON session_note FOR UPDATE TO afterword_app
        USING (writer_id = (SELECT app.staff_id()) AND ${open('session_note')}) WITH CHECK (writer_id = (SELECT app.staff_id()));
      COMMENT ON POLICY session_note_revise ON session_note IS 'Nobody writes in another''s box, and nobody once the session is confirmed.';
      GRANT SELECT, INSERT ON session_note TO afterword_app;
      GRANT UPDATE (revision, written_on, body) ON session_note TO afterword_app;

      CREATE POLICY private_note_read ON private_note FOR SELECT TO afterword_app USING (writer_id = (SELECT app.staff_id()));
      COMMENT ON POLICY private_note_read ON private_note IS 'Its writer alone.';
      CREATE POLICY private_note_write ON private_note FOR INSERT TO afterword_app
        WITH CHECK (writer_id = (SELECT app.staff_id()) AND ${lasts('private_note', ` AND v.type <> 'restorative'`)});
      COMMENT ON POLICY private_note_write ON private_note IS 'Each for themselves, while the supervision lasts; none in a restorative one.';
      CREATE POLICY private_note_revise ON private_note FOR UPDATE TO afterword_app
        USING (writer_id = (SELECT app.staff_id()) AND ${lasts('private_note')}) WITH CHECK (writer_id = (SELECT app.staff_id()));
      COMMENT ON POLICY private_note_revise ON private_note IS 'Its writer, while the supervision lasts.';
      GRANT SELECT, INSERT ON private_note TO afterword_app;
      GRANT UPDATE (revision, written_on, key_id, body) ON private_note TO afterword_app;

      CREATE POLICY session_confirmation_read ON session_confirmation FOR SELECT TO afterword_app USING (${TWO});
      COMMENT ON POLICY session_confirmation_read ON session_confirmation IS 'The two people of the session.';
      CREATE POLICY session_confirmation_give ON session_confirmation FOR INSERT TO afterword_app
        WITH CHECK (person_id = (SELECT app.staff_id()) AND ${open('session_confirmation', ' AND s.revision = session_confirmation.revision')});
      COMMENT ON POLICY session_confirmation_give ON session_confirmation IS 'Each for themselves, of the session as it stands, until both have.';
      CREATE POLICY session_confirmation_renew ON session_confirmation FOR UPDATE TO afterword_app
        USING (person_id = (SELECT app.staff_id()) AND ${open('session_confirmation')})
        WITH CHECK (person_id = (SELECT app.staff_id()) AND ${open('session_confirmation', ' AND s.revision = session_confirmation.revision')});
      COMMENT ON POLICY session_confirmation_renew ON session_confirmation IS 'The same again, of a session that changed since.';
      GRANT SELECT, INSERT ON session_confirmation TO afterword_app;
      GRANT UPDATE (revision, confirmed_on) ON session_confirmation TO afterword_app;

      CREATE POLICY session_correction_read ON session_correction FOR SELECT TO afterword_app USING (${TWO});
      COMMENT ON POLICY session_correction_read ON session_correction IS 'The two people of the session.';
      CREATE POLICY session_correction_append ON session_correction FOR INSERT TO afterword_app
        WITH CHECK (writer_id = (SELECT app.staff_id()) AND ${lasts('session_correction', ` AND v.type <> 'restorative'`)}
          AND EXISTS (SELECT FROM session s WHERE s.id = session_correction.session_id AND s.confirmed_on IS NOT NULL));
      COMMENT ON POLICY session_correction_append ON session_correction IS 'Either of the two adds to what both confirmed, while the supervision lasts; nobody changes or removes one.';
      GRANT SELECT, INSERT ON session_correction TO afterword_app;

      CREATE FUNCTION app.count_session_revision() RETURNS trigger LANGUAGE plpgsql
        AS $$
        BEGIN
          NEW.revision := OLD.revision + CASE
            WHEN (NEW.finished_on, NEW.confirmed_on) IS DISTINCT FROM (OLD.finished_on, OLD.confirmed_on)
             AND to_jsonb(NEW) - 'finished_on' - 'confirmed_on' = to_jsonb(OLD) - 'finished_on' - 'confirmed_on' THEN 0 ELSE 1 END;
          RETURN NEW;
        END $$;
      COMMENT ON FUNCTION app.count_session_revision() IS 'Whatever changes in a session gives it another revision; that it was confirmed does not.';
      CREATE TRIGGER session_changes BEFORE UPDATE ON session FOR EACH ROW EXECUTE FUNCTION app.count_session_revision();

      CREATE FUNCTION app.change_session() RETURNS trigger LANGUAGE plpgsql
        AS $$
        BEGIN
          UPDATE session SET minutes = minutes WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.session_id ELSE NEW.session_id END;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'The session was closed in the same moment.' USING ERRCODE = 'serialization_failure';
          END IF;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.change_session() IS 'What changes below a session changes the session, with the rights of whoever does it; where it was closed just now, they are told to look again.';
      CREATE TRIGGER session_topic_changes AFTER INSERT OR DELETE OR UPDATE OF position, talked_on ON session_topic
        FOR EACH ROW EXECUTE FUNCTION app.change_session();
      CREATE TRIGGER session_note_changes AFTER INSERT OR UPDATE ON session_note FOR EACH ROW EXECUTE FUNCTION app.change_session();

      ALTER TABLE commitment ADD COLUMN session_id uuid,
        ADD CONSTRAINT commitment_session_fk FOREIGN KEY (session_id, supervision_id, supervisee_id, supervisor_id)
          REFERENCES session (id, supervision_id, supervisee_id, supervisor_id);
      COMMENT ON COLUMN commitment.session_id IS 'The session in which it was promised: part of what both confirm. Null where it was promised between two.';
      CREATE INDEX commitment_by_session ON commitment (session_id) WHERE session_id IS NOT NULL;
      CREATE TRIGGER commitment_in_session AFTER INSERT ON commitment
        FOR EACH ROW WHEN (NEW.session_id IS NOT NULL) EXECUTE FUNCTION app.change_session();

      CREATE POLICY private_note_keys ON private_note FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY private_note_keys ON private_note IS 'Only inside app.key_ids.';
      CREATE OR REPLACE FUNCTION app.key_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT key_id FROM entry UNION SELECT key_id FROM entry_version UNION SELECT key_id FROM comment UNION SELECT key_id FROM earlier_save
          UNION SELECT key_id FROM supervision WHERE key_id IS NOT NULL UNION SELECT key_id FROM private_note
        $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
