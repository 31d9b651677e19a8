import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which briefings a person marked as read: one sealed row a person, of one length for all, for that person alone. The row says that
 * somebody marked something once, and not what or when. Older code neither reads nor writes it.
 */
export class KeepReadMarks implements MigrationInterface {
  readonly name = 'KeepReadMarks1764374400013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE read_marks (
        staff_id uuid CONSTRAINT read_marks_pk PRIMARY KEY CONSTRAINT read_marks_staff_fk REFERENCES staff_member ON DELETE CASCADE,
        key_id uuid NOT NULL,
        marks text NOT NULL CONSTRAINT read_marks_sealed CHECK (marks LIKE 'eyJ%..%.%.%')
      );
      COMMENT ON TABLE read_marks IS 'What somebody marked as read, sealed under their own key and padded. Nobody counts it.';

      ALTER TABLE read_marks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY read_marks_read ON read_marks FOR SELECT TO afterword_app USING (staff_id = (SELECT app.staff_id()));
      COMMENT ON POLICY read_marks_read ON read_marks IS 'One''s own, and nobody else''s.';
      CREATE POLICY read_marks_begin ON read_marks FOR INSERT TO afterword_app WITH CHECK (staff_id = (SELECT app.staff_id()));
      COMMENT ON POLICY read_marks_begin ON read_marks IS 'For oneself.';
      CREATE POLICY read_marks_change ON read_marks FOR UPDATE TO afterword_app
        USING (staff_id = (SELECT app.staff_id())) WITH CHECK (staff_id = (SELECT app.staff_id()));
      COMMENT ON POLICY read_marks_change ON read_marks IS 'One''s own; whose they are never changes.';
      GRANT SELECT, INSERT, UPDATE (key_id, marks) ON read_marks TO afterword_app;

      CREATE FUNCTION app.has_sealed() RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
        AS $$ SELECT app.next_entry_position() > 1 OR EXISTS (SELECT FROM private_note) OR EXISTS (SELECT FROM read_marks) $$;
      COMMENT ON FUNCTION app.has_sealed() IS 'Whether the person who asks has something that is sealed under their own key.';
      GRANT EXECUTE ON FUNCTION app.has_sealed() TO afterword_app;

      CREATE POLICY read_marks_keys ON read_marks FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY read_marks_keys ON read_marks IS 'Only inside app.key_ids.';
      CREATE OR REPLACE FUNCTION app.key_ids() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT key_id FROM entry UNION SELECT key_id FROM entry_version UNION SELECT key_id FROM comment UNION SELECT key_id FROM earlier_save
          UNION SELECT key_id FROM supervision WHERE key_id IS NOT NULL UNION SELECT key_id FROM private_note UNION SELECT key_id FROM read_marks
        $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
