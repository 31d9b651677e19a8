import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Comments that are not released yet, and later wordings of those that are. A draft is no comment: it lives in a table of its
 * own that its writer alone can ask, and becomes a comment when it is released, sealed as it was. A comment's first words are
 * never rewritten; an edit is one more row beside them. Older code goes on serving while this runs: it knows neither table.
 */
export class CreateCommentDrafts implements MigrationInterface {
  readonly name = 'CreateCommentDrafts1763942400009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE comment
        ADD COLUMN revision integer NOT NULL DEFAULT 1 CONSTRAINT comment_revision_from_one CHECK (revision > 0),
        ADD CONSTRAINT comment_writer_unique UNIQUE (id, share_id, writer_id);
      COMMENT ON COLUMN comment.revision IS 'Under which its first words are sealed: above one when it was a draft that was changed.';

      CREATE TABLE comment_draft (
        id uuid CONSTRAINT comment_draft_pk PRIMARY KEY,
        share_id uuid NOT NULL,
        entry_id uuid NOT NULL,
        author_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        writer_id uuid NOT NULL,
        thread_id uuid,
        revision integer NOT NULL CONSTRAINT comment_draft_revision_from_one CHECK (revision > 0),
        written_on date NOT NULL,
        key_id uuid NOT NULL,
        body text NOT NULL CONSTRAINT comment_draft_sealed CHECK (body LIKE 'eyJ%..%.%.%'),
        release text CONSTRAINT comment_draft_release_known CHECK (release IN ('morning', 'session')),
        releases_on date,
        CONSTRAINT comment_draft_share_fk FOREIGN KEY (share_id, entry_id, author_id, reader_id)
          REFERENCES share (id, entry_id, author_id, reader_id) ON DELETE CASCADE,
        CONSTRAINT comment_draft_by_one_of_two CHECK (writer_id IN (author_id, reader_id)),
        CONSTRAINT comment_draft_thread_fk FOREIGN KEY (thread_id, share_id) REFERENCES comment (id, share_id) ON DELETE CASCADE,
        CONSTRAINT comment_draft_has_its_morning CHECK ((release IS NOT DISTINCT FROM 'morning') = (releases_on IS NOT NULL))
      );
      COMMENT ON COLUMN comment_draft.release IS 'What its writer chose to wait for; null: nothing yet.';
      COMMENT ON COLUMN comment_draft.releases_on IS 'The day on whose morning, at 07:30 in London, it is released.';
      CREATE INDEX comment_draft_by_share ON comment_draft (share_id, writer_id);
      CREATE INDEX comment_draft_due ON comment_draft (releases_on) WHERE releases_on IS NOT NULL;

      CREATE TABLE comment_edit (
        comment_id uuid NOT NULL,
        share_id uuid NOT NULL,
        entry_id uuid NOT NULL,
        author_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        writer_id uuid NOT NULL,
        revision integer NOT NULL CONSTRAINT comment_edit_revision_after_one CHECK (revision > 1),
        edited_on date NOT NULL,
        key_id uuid NOT NULL,
        body text NOT NULL CONSTRAINT comment_edit_sealed CHECK (body LIKE 'eyJ%..%.%.%'),
        CONSTRAINT comment_edit_pk PRIMARY KEY (comment_id, revision),
        CONSTRAINT comment_edit_comment_fk FOREIGN KEY (comment_id, share_id, writer_id)
          REFERENCES comment (id, share_id, writer_id) ON DELETE CASCADE,
        CONSTRAINT comment_edit_share_fk FOREIGN KEY (share_id, entry_id, author_id, reader_id)
          REFERENCES share (id, entry_id, author_id, reader_id) ON DELETE CASCADE
      );
      COMMENT ON TABLE comment_edit IS 'Later wordings of a released comment, oldest first; both people can see each of them.';
      CREATE INDEX comment_edit_by_share ON comment_edit (share_id);

      ALTER TABLE comment_draft ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE comment_edit ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

      CREATE POLICY comment_draft_read ON comment_draft FOR SELECT TO afterword_app
        USING (writer_id = (SELECT app.staff_id()) AND EXISTS (
          SELECT FROM share s WHERE s.id = comment_draft.share_id AND s.withdrawn_on IS NULL));
      COMMENT ON POLICY comment_draft_read ON comment_draft IS 'Its writer alone, while the share lasts: it quotes the author''s words.';
      CREATE POLICY comment_draft_write ON comment_draft FOR INSERT TO afterword_app
        WITH CHECK (writer_id = (SELECT app.staff_id()) AND EXISTS (
          SELECT FROM share s WHERE s.id = comment_draft.share_id AND s.withdrawn_on IS NULL
             AND (SELECT app.staff_id()) IN (s.author_id, s.reader_id)));
      COMMENT ON POLICY comment_draft_write ON comment_draft IS 'The two people of a share, in their own name, while it lasts.';
      CREATE POLICY comment_draft_change ON comment_draft FOR UPDATE TO afterword_app
        USING (writer_id = (SELECT app.staff_id()) AND EXISTS (
          SELECT FROM share s WHERE s.id = comment_draft.share_id AND s.withdrawn_on IS NULL))
        WITH CHECK (writer_id = (SELECT app.staff_id()));
      COMMENT ON POLICY comment_draft_change ON comment_draft IS 'Its writer alone, while the share lasts.';
      CREATE POLICY comment_draft_discard ON comment_draft FOR DELETE TO afterword_app
        USING (writer_id = (SELECT app.staff_id()) AND EXISTS (
          SELECT FROM share s WHERE s.id = comment_draft.share_id AND s.withdrawn_on IS NULL));
      COMMENT ON POLICY comment_draft_discard ON comment_draft IS 'Its writer throws it away, or takes it out to release it.';
      GRANT SELECT, INSERT, DELETE ON comment_draft TO afterword_app;
      GRANT UPDATE (revision, key_id, body, release, releases_on) ON comment_draft TO afterword_app;

      CREATE POLICY comment_edit_read ON comment_edit FOR SELECT TO afterword_app
        USING (author_id = (SELECT app.staff_id()) OR (reader_id = (SELECT app.staff_id()) AND EXISTS (
          SELECT FROM share s WHERE s.id = comment_edit.share_id AND s.withdrawn_on IS NULL)));
      COMMENT ON POLICY comment_edit_read ON comment_edit IS 'Whoever can see the comment can see how it was worded before.';
      CREATE POLICY comment_edit_add ON comment_edit FOR INSERT TO afterword_app
        WITH CHECK (writer_id = (SELECT app.staff_id())
          AND EXISTS (SELECT FROM comment c WHERE c.id = comment_edit.comment_id AND c.writer_id = comment_edit.writer_id)
          AND EXISTS (SELECT FROM share s WHERE s.id = comment_edit.share_id AND s.withdrawn_on IS NULL));
      COMMENT ON POLICY comment_edit_add ON comment_edit IS 'The writer of the comment, while the share lasts; append-only.';
      GRANT SELECT, INSERT ON comment_edit TO afterword_app;

      CREATE POLICY comment_draft_due_find ON comment_draft FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY comment_draft_due_find ON comment_draft IS 'Only inside app.release_due_comments and app.purge_comment_drafts, to find what they are for.';
      CREATE POLICY comment_draft_take ON comment_draft FOR DELETE TO afterword_owner
        USING (release IS NOT NULL OR EXISTS (SELECT FROM share s WHERE s.id = comment_draft.share_id AND s.withdrawn_on IS NOT NULL));
      COMMENT ON POLICY comment_draft_take ON comment_draft IS 'Only inside the same two: what its writer let go, and what nobody can read any more.';
      CREATE POLICY comment_release ON comment FOR INSERT TO afterword_owner
        WITH CHECK (resolved_on IS NULL AND EXISTS (SELECT FROM share s WHERE s.id = comment.share_id AND s.withdrawn_on IS NULL));
      COMMENT ON POLICY comment_release ON comment IS 'Only inside app.release_due_comments, while the share lasts.';
      CREATE POLICY audit_event_release ON audit_event FOR INSERT TO afterword_owner
        WITH CHECK (action = 'commented' AND EXISTS (
          SELECT FROM share s WHERE s.id = audit_event.share_id AND s.author_id = audit_event.author_id
             AND s.reader_id = audit_event.actor_id AND s.withdrawn_on IS NULL));
      COMMENT ON POLICY audit_event_release ON audit_event IS 'Only inside app.release_due_comments: the reader commented, as they chose.';

      CREATE FUNCTION app.release_due_comments() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH due AS (
            DELETE FROM comment_draft d USING share s
             WHERE s.id = d.share_id AND s.withdrawn_on IS NULL
               AND d.releases_on <= (now() AT TIME ZONE 'Europe/London' - interval '7 hours 30 minutes')::date
               AND NOT EXISTS (SELECT FROM comment c WHERE c.id = d.id)
            RETURNING d.*),
          let_go AS (
            INSERT INTO comment (id, share_id, entry_id, author_id, reader_id, writer_id, thread_id, position, written_on, key_id, revision, body)
            SELECT due.id, due.share_id, due.entry_id, due.author_id, due.reader_id, due.writer_id, due.thread_id,
                   (SELECT coalesce(max(c.position), 0) FROM comment c WHERE c.share_id = due.share_id)
                     + row_number() OVER (PARTITION BY due.share_id ORDER BY due.written_on, due.id),
                   due.releases_on, due.key_id, due.revision, due.body
              FROM due
            RETURNING share_id, author_id, writer_id),
          noted AS (
            INSERT INTO audit_event (happened_at, actor_id, action, author_id, share_id)
            SELECT now(), writer_id, 'commented', author_id, share_id FROM let_go WHERE writer_id <> author_id)
          SELECT count(*)::integer FROM let_go
        $$;
      COMMENT ON FUNCTION app.release_due_comments() IS
        'Releases what its writer let wait for a morning that has come. Whoever calls it can hurry nothing.';
      GRANT EXECUTE ON FUNCTION app.release_due_comments() TO afterword_app;

      CREATE FUNCTION app.purge_comment_drafts() RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH gone AS (
            DELETE FROM comment_draft d USING share s WHERE s.id = d.share_id AND s.withdrawn_on IS NOT NULL RETURNING 1)
          SELECT count(*)::integer FROM gone
        $$;
      COMMENT ON FUNCTION app.purge_comment_drafts() IS 'Removes drafts on what was withdrawn, which nobody can read any more.';
      GRANT EXECUTE ON FUNCTION app.purge_comment_drafts() TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
