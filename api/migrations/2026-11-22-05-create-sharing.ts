import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Versions, shares, comments, and the audit of what others do with an author's text. author_id and reader_id stand on
 * each row, so that no policy has to look into another in a circle. Nothing older serves while it runs.
 */
export class CreateSharing implements MigrationInterface {
  readonly name = 'CreateSharing1763769600005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE entry_version (
        id uuid CONSTRAINT entry_version_pk PRIMARY KEY,
        entry_id uuid NOT NULL,
        author_id uuid NOT NULL,
        number integer NOT NULL CONSTRAINT entry_version_number_from_one CHECK (number > 0),
        made_from integer NOT NULL,
        made_on date NOT NULL,
        key_id uuid NOT NULL,
        sheet text NOT NULL CONSTRAINT entry_version_sealed CHECK (sheet LIKE 'eyJ%..%.%.%'),
        CONSTRAINT entry_version_entry_fk FOREIGN KEY (entry_id, author_id) REFERENCES entry (id, author_id) ON DELETE CASCADE,
        CONSTRAINT entry_version_number_unique UNIQUE (entry_id, number),
        CONSTRAINT entry_version_author_unique UNIQUE (id, entry_id, author_id)
      );
      COMMENT ON COLUMN entry_version.made_from IS 'The revision of the entry that was frozen.';

      CREATE TABLE share (
        id uuid CONSTRAINT share_pk PRIMARY KEY,
        version_id uuid NOT NULL,
        entry_id uuid NOT NULL,
        author_id uuid NOT NULL,
        reader_id uuid NOT NULL CONSTRAINT share_reader_fk REFERENCES staff_member,
        purpose text NOT NULL CONSTRAINT share_purpose_known CHECK (purpose IN ('one-to-one', 'comment', 'learning')),
        shared_on date NOT NULL,
        position integer NOT NULL,
        withdrawn_on date,
        withdrawn_by uuid CONSTRAINT share_withdrawn_by_fk REFERENCES staff_member,
        CONSTRAINT share_version_fk FOREIGN KEY (version_id, entry_id, author_id)
          REFERENCES entry_version (id, entry_id, author_id) ON DELETE CASCADE,
        CONSTRAINT share_two_people CHECK (author_id <> reader_id),
        CONSTRAINT share_people_unique UNIQUE (id, entry_id, author_id, reader_id),
        CONSTRAINT share_withdrawn_by_someone CHECK ((withdrawn_on IS NULL) = (withdrawn_by IS NULL))
      );
      COMMENT ON COLUMN share.position IS 'Counts up from one author to one reader: which of two shares of a day came later, and no time.';
      CREATE INDEX share_by_entry ON share (entry_id);
      CREATE INDEX share_by_version ON share (version_id);
      CREATE INDEX share_inbox ON share (reader_id, shared_on DESC, position DESC, id DESC) WHERE withdrawn_on IS NULL;
      CREATE INDEX share_by_author ON share (author_id);

      CREATE TABLE comment (
        id uuid CONSTRAINT comment_pk PRIMARY KEY,
        share_id uuid NOT NULL,
        entry_id uuid NOT NULL,
        author_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        writer_id uuid NOT NULL,
        thread_id uuid,
        position integer NOT NULL,
        written_on date NOT NULL,
        key_id uuid NOT NULL,
        body text NOT NULL CONSTRAINT comment_sealed CHECK (body LIKE 'eyJ%..%.%.%'),
        resolved_on date,
        CONSTRAINT comment_share_fk FOREIGN KEY (share_id, entry_id, author_id, reader_id)
          REFERENCES share (id, entry_id, author_id, reader_id) ON DELETE CASCADE,
        CONSTRAINT comment_by_one_of_two CHECK (writer_id IN (author_id, reader_id)),
        CONSTRAINT comment_share_unique UNIQUE (id, share_id),
        CONSTRAINT comment_thread_fk FOREIGN KEY (thread_id, share_id) REFERENCES comment (id, share_id) ON DELETE CASCADE,
        CONSTRAINT comment_resolved_thread CHECK (resolved_on IS NULL OR thread_id IS NULL)
      );
      COMMENT ON COLUMN comment.thread_id IS 'The comment that began the thread; null on that comment itself.';
      CREATE INDEX comment_by_share ON comment (share_id, position);

      CREATE TABLE audit_event (
        id uuid CONSTRAINT audit_event_pk PRIMARY KEY DEFAULT gen_random_uuid(),
        happened_at timestamptz NOT NULL,
        actor_id uuid NOT NULL,
        action text NOT NULL CONSTRAINT audit_event_action_known CHECK (action IN ('opened', 'commented')),
        author_id uuid NOT NULL,
        share_id uuid NOT NULL,
        CONSTRAINT audit_event_of_others CHECK (actor_id <> author_id)
      );
      COMMENT ON TABLE audit_event IS 'What others did with an author''s text; never an author''s own writing, never a word.';
      CREATE INDEX audit_event_by_share ON audit_event (share_id, happened_at);

      ALTER TABLE entry_version ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE share ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE comment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

      CREATE POLICY share_read ON share FOR SELECT TO afterword_app
        USING (author_id = (SELECT app.staff_id()) OR (reader_id = (SELECT app.staff_id()) AND withdrawn_on IS NULL));
      COMMENT ON POLICY share_read ON share IS 'The author always; the reader until it is withdrawn.';
      CREATE POLICY share_begin ON share FOR INSERT TO afterword_app
        WITH CHECK (author_id = (SELECT app.staff_id()) AND withdrawn_on IS NULL
          AND EXISTS (SELECT FROM supervision s
                       WHERE s.supervisee_id = share.author_id AND s.supervisor_id = share.reader_id AND s.ended_on IS NULL)
          AND EXISTS (SELECT FROM entry e WHERE e.id = share.entry_id AND e.deleted_on IS NULL));
      COMMENT ON POLICY share_begin ON share IS 'The author shares, with a current supervisor, what is not deleted.';
      CREATE POLICY share_withdraw ON share FOR UPDATE TO afterword_app
        USING (author_id = (SELECT app.staff_id()) AND withdrawn_on IS NULL)
        WITH CHECK (author_id = (SELECT app.staff_id()) AND withdrawn_on IS NOT NULL AND withdrawn_by = (SELECT app.staff_id()));
      COMMENT ON POLICY share_withdraw ON share IS 'The author withdraws; nobody undoes that.';
      GRANT SELECT, INSERT ON share TO afterword_app;
      GRANT UPDATE (withdrawn_on, withdrawn_by) ON share TO afterword_app;

      CREATE POLICY share_end_find ON share FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY share_end_find ON share IS 'Only inside the named functions, to find what ends.';
      CREATE POLICY share_end ON share FOR UPDATE TO afterword_owner
        USING (author_id = (SELECT app.staff_id()) OR NOT EXISTS (
          SELECT FROM supervision s
           WHERE s.supervisee_id = share.author_id AND s.supervisor_id = share.reader_id AND s.ended_on IS NULL))
        WITH CHECK (withdrawn_on IS NOT NULL);
      COMMENT ON POLICY share_end ON share IS 'Only inside app.delete_entry, on one''s own, and where nobody supervises any more.';
      CREATE FUNCTION app.end_shares_of_supervision() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          UPDATE share SET withdrawn_on = NEW.ended_on, withdrawn_by = NEW.supervisee_id
           WHERE author_id = NEW.supervisee_id AND reader_id = NEW.supervisor_id AND withdrawn_on IS NULL
             AND NOT EXISTS (SELECT FROM supervision s WHERE s.supervisee_id = NEW.supervisee_id
                                AND s.supervisor_id = NEW.supervisor_id AND s.ended_on IS NULL);
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.end_shares_of_supervision() IS 'The end of a supervision ends its shares in the same statement, whoever ends it.';
      CREATE TRIGGER supervision_ended AFTER UPDATE OF ended_on ON supervision
        FOR EACH ROW WHEN (NEW.ended_on IS NOT NULL) EXECUTE FUNCTION app.end_shares_of_supervision();

      CREATE POLICY entry_version_read ON entry_version FOR SELECT TO afterword_app
        USING (author_id = (SELECT app.staff_id()) OR EXISTS (
          SELECT FROM share s WHERE s.version_id = entry_version.id AND s.reader_id = (SELECT app.staff_id()) AND s.withdrawn_on IS NULL));
      COMMENT ON POLICY entry_version_read ON entry_version IS 'The author always; a reader while a share of this very version lasts.';
      CREATE POLICY entry_version_make ON entry_version FOR INSERT TO afterword_app
        WITH CHECK (author_id = (SELECT app.staff_id())
          AND EXISTS (SELECT FROM entry e WHERE e.id = entry_version.entry_id AND e.deleted_on IS NULL));
      COMMENT ON POLICY entry_version_make ON entry_version IS 'Only the author freezes a version; nobody changes one.';
      GRANT SELECT, INSERT ON entry_version TO afterword_app;

      CREATE POLICY comment_read ON comment FOR SELECT TO afterword_app
        USING (author_id = (SELECT app.staff_id()) OR (reader_id = (SELECT app.staff_id()) AND EXISTS (
          SELECT FROM share s WHERE s.id = comment.share_id AND s.withdrawn_on IS NULL)));
      COMMENT ON POLICY comment_read ON comment IS 'The author keeps every comment; the reader has them while the share lasts.';
      CREATE POLICY comment_write ON comment FOR INSERT TO afterword_app
        WITH CHECK (writer_id = (SELECT app.staff_id()) AND resolved_on IS NULL AND EXISTS (
          SELECT FROM share s WHERE s.id = comment.share_id AND s.withdrawn_on IS NULL
             AND (SELECT app.staff_id()) IN (s.author_id, s.reader_id)));
      COMMENT ON POLICY comment_write ON comment IS 'The two people of a share, in their own name, while it lasts.';
      CREATE POLICY comment_resolve ON comment FOR UPDATE TO afterword_app
        USING (author_id = (SELECT app.staff_id()) AND thread_id IS NULL) WITH CHECK (author_id = (SELECT app.staff_id()));
      COMMENT ON POLICY comment_resolve ON comment IS 'The author of the entry says whether a thread is resolved; nobody rewrites a comment.';
      GRANT SELECT, INSERT ON comment TO afterword_app;
      GRANT UPDATE (resolved_on) ON comment TO afterword_app;

      CREATE POLICY audit_event_read ON audit_event FOR SELECT TO afterword_app
        USING (author_id = (SELECT app.staff_id()) OR actor_id = (SELECT app.staff_id()));
      COMMENT ON POLICY audit_event_read ON audit_event IS 'The author whose text it was, and the person who did it.';
      CREATE POLICY audit_event_add ON audit_event FOR INSERT TO afterword_app
        WITH CHECK (actor_id = (SELECT app.staff_id()) AND EXISTS (
          SELECT FROM share s WHERE s.id = audit_event.share_id AND s.author_id = audit_event.author_id
             AND s.reader_id = (SELECT app.staff_id()) AND s.withdrawn_on IS NULL));
      COMMENT ON POLICY audit_event_add ON audit_event IS 'A reader, of their own doing, on a share they have; append-only.';
      GRANT SELECT, INSERT ON audit_event TO afterword_app;

      CREATE POLICY entry_version_keys ON entry_version FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY entry_version_keys ON entry_version IS 'Only inside app.key_ids.';
      CREATE POLICY comment_keys ON comment FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY comment_keys ON comment IS 'Only inside app.key_ids.';
      CREATE FUNCTION app.key_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ SELECT key_id FROM entry UNION SELECT key_id FROM entry_version UNION SELECT key_id FROM comment $$;
      COMMENT ON FUNCTION app.key_ids() IS 'Every key that some sealed row needs: start is refused when the key store lacks one.';
      GRANT EXECUTE ON FUNCTION app.key_ids() TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
