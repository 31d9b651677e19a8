import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A supervisor's dated note that a concern was raised and where it was recorded: it belongs to the supervision and to no share, so
 * that it outlives one that is withdrawn. And comments that wait until the two have met. Older code knows neither and goes on.
 */
export class CreateConcernNotes implements MigrationInterface {
  readonly name = 'CreateConcernNotes1763942400010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE concern_note (
        id uuid CONSTRAINT concern_note_pk PRIMARY KEY,
        supervision_id uuid NOT NULL,
        supervisee_id uuid NOT NULL,
        supervisor_id uuid NOT NULL,
        position integer NOT NULL,
        noted_on date NOT NULL,
        recorded text NOT NULL CONSTRAINT concern_note_sealed CHECK (recorded LIKE 'eyJ%..%.%.%'),
        CONSTRAINT concern_note_supervision_fk FOREIGN KEY (supervision_id, supervisee_id, supervisor_id)
          REFERENCES supervision (id, supervisee_id, supervisor_id)
      );
      COMMENT ON COLUMN concern_note.recorded IS 'Where the concern was recorded: a reference, not what it was.';
      CREATE INDEX concern_note_by_supervision ON concern_note (supervision_id, position DESC);

      ALTER TABLE concern_note ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY concern_note_read ON concern_note FOR SELECT TO afterword_app
        USING ((SELECT app.staff_id()) IN (supervisee_id, supervisor_id));
      COMMENT ON POLICY concern_note_read ON concern_note IS 'Both people of the supervision, for good: nothing is noted behind a back.';
      CREATE POLICY concern_note_add ON concern_note FOR INSERT TO afterword_app
        WITH CHECK (supervisor_id = (SELECT app.staff_id()) AND EXISTS (
          SELECT FROM supervision s WHERE s.id = concern_note.supervision_id AND s.supervisor_id = concern_note.supervisor_id
             AND s.ended_on IS NULL AND s.type <> 'restorative'));
      COMMENT ON POLICY concern_note_add ON concern_note IS 'The supervisor, while the supervision lasts, and not in a restorative one; nobody changes a note.';
      GRANT SELECT, INSERT ON concern_note TO afterword_app;

      CREATE FUNCTION app.let_comments_go(drafts uuid[], seen_on date) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH due AS (
            DELETE FROM comment_draft d USING share s
             WHERE d.id = ANY (drafts) AND s.id = d.share_id AND s.withdrawn_on IS NULL AND d.release IS NOT NULL
               AND NOT EXISTS (SELECT FROM comment c WHERE c.id = d.id)
            RETURNING d.*),
          let_go AS (
            INSERT INTO comment (id, share_id, entry_id, author_id, reader_id, writer_id, thread_id, position, written_on, key_id, revision, body)
            SELECT due.id, due.share_id, due.entry_id, due.author_id, due.reader_id, due.writer_id, due.thread_id,
                   (SELECT coalesce(max(c.position), 0) FROM comment c WHERE c.share_id = due.share_id)
                     + row_number() OVER (PARTITION BY due.share_id ORDER BY due.written_on, due.id),
                   coalesce(due.releases_on, seen_on), due.key_id, due.revision, due.body
              FROM due
            RETURNING share_id, author_id, writer_id),
          noted AS (
            INSERT INTO audit_event (happened_at, actor_id, action, author_id, share_id)
            SELECT now(), writer_id, 'commented', author_id, share_id FROM let_go WHERE writer_id <> author_id)
          SELECT count(*)::integer FROM let_go
        $$;
      COMMENT ON FUNCTION app.let_comments_go(uuid[], date) IS 'Makes comments of drafts whose moment has come, sealed as they are. For the two functions that know the moment alone.';

      CREATE OR REPLACE FUNCTION app.release_due_comments() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT app.let_comments_go(
            ARRAY(SELECT d.id FROM comment_draft d WHERE d.releases_on <= (now() AT TIME ZONE 'Europe/London' - interval '7 hours 30 minutes')::date),
            current_date)
        $$;

      CREATE FUNCTION app.release_comments_of_session() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          PERFORM app.let_comments_go(
            ARRAY(SELECT d.id FROM comment_draft d WHERE d.author_id = NEW.supervisee_id AND d.reader_id = NEW.supervisor_id AND d.release = 'session'),
            NEW.finished_on);
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.release_comments_of_session() IS 'What waited until the two had met is seen from then on, whoever of them finishes the session.';
      CREATE TRIGGER session_finished AFTER UPDATE OF finished_on ON session
        FOR EACH ROW WHEN (OLD.finished_on IS NULL AND NEW.finished_on IS NOT NULL) EXECUTE FUNCTION app.release_comments_of_session();

      COMMENT ON POLICY comment_draft_due_find ON comment_draft IS 'Only inside the named functions that release and purge, to find what they are for.';
      COMMENT ON POLICY comment_draft_take ON comment_draft IS 'Only inside app.let_comments_go and app.purge_comment_drafts: what its writer let go, and what nobody can read any more.';
      COMMENT ON POLICY comment_release ON comment IS 'Only inside app.let_comments_go, while the share lasts.';
      COMMENT ON POLICY audit_event_release ON audit_event IS 'Only inside app.let_comments_go: the reader commented, as they chose.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
