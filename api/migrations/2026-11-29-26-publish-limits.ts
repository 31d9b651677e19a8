import type { MigrationInterface, QueryRunner } from 'typeorm';

const ADMINISTERS = '(SELECT app.administers((SELECT app.staff_id())))';

/**
 * Administrators say how many weeks may pass between sessions, and publish what the house says to everyone about confidentiality: signed
 * by somebody, in versions that nobody changes. Who has read one is known to themselves alone. Older code that still serves reads the
 * limits it knows, which stand for as long as no version is published.
 */
export class PublishLimits implements MigrationInterface {
  readonly name = 'PublishLimits1764374400026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE limits_version (
        version integer CONSTRAINT limits_version_pk PRIMARY KEY CONSTRAINT limits_version_from_one CHECK (version > 0),
        points jsonb NOT NULL,
        signed_by text NOT NULL,
        signed_as text NOT NULL,
        signed_on date NOT NULL,
        review_on date NOT NULL,
        published_by uuid CONSTRAINT limits_version_published_by_fk REFERENCES staff_member
      );
      COMMENT ON TABLE limits_version IS 'What the house says to everyone about the limits of confidentiality, as signed; the newest stands. Nothing of what anybody wrote.';
      COMMENT ON COLUMN limits_version.review_on IS 'Until this day somebody has checked it; after it administrators are told.';
      CREATE TABLE limits_reading (
        staff_id uuid CONSTRAINT limits_reading_pk PRIMARY KEY CONSTRAINT limits_reading_staff_fk REFERENCES credential ON DELETE CASCADE,
        version integer NOT NULL CONSTRAINT limits_reading_version_fk REFERENCES limits_version
      );
      COMMENT ON TABLE limits_reading IS 'The newest version of the limits that somebody says they have read, and not when. Theirs alone: nobody counts it.';
      ALTER TABLE limits_version ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE limits_reading ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE cover_weeks ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

      CREATE POLICY limits_version_read ON limits_version FOR SELECT TO afterword_app USING ((SELECT app.staff_id()) IS NOT NULL);
      COMMENT ON POLICY limits_version_read ON limits_version IS 'Whoever is signed in.';
      CREATE POLICY limits_version_publish ON limits_version FOR INSERT TO afterword_app WITH CHECK (${ADMINISTERS} AND published_by = (SELECT app.staff_id()));
      COMMENT ON POLICY limits_version_publish ON limits_version IS 'An administrator, in their own name; nobody changes one.';
      CREATE POLICY limits_reading_read ON limits_reading FOR SELECT TO afterword_app USING (staff_id = (SELECT app.staff_id()));
      COMMENT ON POLICY limits_reading_read ON limits_reading IS 'One''s own, and nobody else''s.';
      CREATE POLICY limits_reading_begin ON limits_reading FOR INSERT TO afterword_app WITH CHECK (staff_id = (SELECT app.staff_id()));
      COMMENT ON POLICY limits_reading_begin ON limits_reading IS 'For oneself.';
      CREATE POLICY limits_reading_go_on ON limits_reading FOR UPDATE TO afterword_app USING (staff_id = (SELECT app.staff_id())) WITH CHECK (staff_id = (SELECT app.staff_id()));
      COMMENT ON POLICY limits_reading_go_on ON limits_reading IS 'For oneself.';
      CREATE POLICY cover_weeks_read ON cover_weeks FOR SELECT TO afterword_app USING ((SELECT app.staff_id()) IS NOT NULL);
      COMMENT ON POLICY cover_weeks_read ON cover_weeks IS 'Whoever is signed in.';
      CREATE POLICY cover_weeks_say ON cover_weeks FOR INSERT TO afterword_app WITH CHECK (${ADMINISTERS});
      COMMENT ON POLICY cover_weeks_say ON cover_weeks IS 'Administrators say how often people should meet.';
      CREATE POLICY cover_weeks_change ON cover_weeks FOR UPDATE TO afterword_app USING (${ADMINISTERS}) WITH CHECK (${ADMINISTERS});
      COMMENT ON POLICY cover_weeks_change ON cover_weeks IS 'Administrators say how often people should meet.';

      ALTER TABLE organisation ADD COLUMN cover_revision integer NOT NULL DEFAULT 1;
      COMMENT ON COLUMN organisation.cover_revision IS 'Counts the changes of cover_weeks, which change together.';
      GRANT UPDATE (cover_revision) ON organisation TO afterword_app;
      GRANT INSERT, UPDATE (weeks, review_on) ON cover_weeks TO afterword_app;
      GRANT SELECT, INSERT ON limits_version TO afterword_app;
      GRANT SELECT, INSERT, UPDATE (version) ON limits_reading TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
