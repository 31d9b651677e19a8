import type { MigrationInterface, QueryRunner } from 'typeorm';

const IS_EDUCATOR = `EXISTS (SELECT FROM role_grant r WHERE r.staff_id = (SELECT app.staff_id()) AND r.role = 'educator' AND r.revoked_on IS NULL)`;

/**
 * Educators draft, publish and retire briefings. A draft belongs to all educators and to nobody else; what is published never changes.
 * Whom a briefing is addressed to decides what it is offered for and hides nothing. Older code goes on reading briefings as before;
 * the logins of trends read the columns that they ask for and no others.
 */
export class LetEducatorsPublishBriefings implements MigrationInterface {
  readonly name = 'LetEducatorsPublishBriefings1764374400008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE briefing
        ADD addressed_to_all boolean NOT NULL DEFAULT true,
        ADD published_by uuid CONSTRAINT briefing_published_by_fk REFERENCES staff_member,
        ADD draft_id uuid CONSTRAINT briefing_draft_once UNIQUE;
      COMMENT ON COLUMN briefing.published_by IS 'For an audit; in no answer. Null for what was loaded.';
      COMMENT ON COLUMN briefing.draft_id IS 'The draft it was made from, which is gone since: publishing it again publishes nothing.';

      CREATE TABLE briefing_team (
        code text NOT NULL,
        version integer NOT NULL,
        team_id uuid NOT NULL CONSTRAINT briefing_team_team_fk REFERENCES team,
        CONSTRAINT briefing_team_pk PRIMARY KEY (code, version, team_id),
        CONSTRAINT briefing_team_briefing_fk FOREIGN KEY (code, version) REFERENCES briefing (code, version)
      );
      COMMENT ON TABLE briefing_team IS 'The teams a version is for, where it is not for all. Everyone may read it all the same.';

      CREATE TABLE briefing_retirement (
        code text CONSTRAINT briefing_retirement_pk PRIMARY KEY,
        retired_on date NOT NULL,
        retired_by uuid NOT NULL CONSTRAINT briefing_retirement_retired_by_fk REFERENCES staff_member
      );
      COMMENT ON TABLE briefing_retirement IS 'Briefings that are no longer offered. They stay readable, and their codes keep their names.';

      CREATE TABLE briefing_draft (
        id uuid CONSTRAINT briefing_draft_pk PRIMARY KEY,
        revision integer NOT NULL CONSTRAINT briefing_draft_revision_counts CHECK (revision >= 1),
        document jsonb NOT NULL,
        source text[] NOT NULL,
        next_of text,
        made_by uuid NOT NULL CONSTRAINT briefing_draft_made_by_fk REFERENCES staff_member,
        changed_on date NOT NULL
      );
      COMMENT ON COLUMN briefing_draft.source IS 'The lines of the text as it came, so that each part can show where it stood.';
      COMMENT ON COLUMN briefing_draft.next_of IS 'The code of the briefing whose next version this is to be; null for a new briefing.';

      ALTER TABLE briefing ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE briefing_team ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE briefing_retirement ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE briefing_draft ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

      CREATE POLICY briefing_read ON briefing FOR SELECT TO afterword_app USING ((SELECT app.staff_id()) IS NOT NULL);
      COMMENT ON POLICY briefing_read ON briefing IS 'Everyone who works here.';
      CREATE POLICY briefing_read_for_trends ON briefing FOR SELECT TO afterword_trends USING (true);
      COMMENT ON POLICY briefing_read_for_trends ON briefing IS 'Published figures are named by the briefings.';
      CREATE POLICY briefing_read_for_publication ON briefing FOR SELECT TO afterword_publication USING (true);
      COMMENT ON POLICY briefing_read_for_publication ON briefing IS 'A closed month is counted by the themes of the briefings.';
      CREATE POLICY briefing_publish ON briefing FOR INSERT TO afterword_app
        WITH CHECK (published_by = (SELECT app.staff_id()) AND ${IS_EDUCATOR});
      COMMENT ON POLICY briefing_publish ON briefing IS 'An educator, in their own name; nobody rewrites or removes one.';

      CREATE POLICY briefing_team_read ON briefing_team FOR SELECT TO afterword_app USING ((SELECT app.staff_id()) IS NOT NULL);
      COMMENT ON POLICY briefing_team_read ON briefing_team IS 'Everyone who works here, as with the briefing itself.';
      CREATE POLICY briefing_team_address ON briefing_team FOR INSERT TO afterword_app
        WITH CHECK (${IS_EDUCATOR}
          AND EXISTS (SELECT FROM briefing b WHERE b.code = briefing_team.code AND b.version = briefing_team.version AND NOT b.addressed_to_all));
      COMMENT ON POLICY briefing_team_address ON briefing_team IS 'An educator, for a version that is not for all.';

      CREATE POLICY briefing_retirement_read ON briefing_retirement FOR SELECT TO afterword_app USING ((SELECT app.staff_id()) IS NOT NULL);
      COMMENT ON POLICY briefing_retirement_read ON briefing_retirement IS 'Everyone who works here, as with the briefing itself.';
      CREATE POLICY briefing_retirement_retire ON briefing_retirement FOR INSERT TO afterword_app
        WITH CHECK (retired_by = (SELECT app.staff_id()) AND ${IS_EDUCATOR}
          AND EXISTS (SELECT FROM briefing b WHERE b.code = briefing_retirement.code));
      COMMENT ON POLICY briefing_retirement_retire ON briefing_retirement IS 'An educator, in their own name, what was published.';
      CREATE POLICY briefing_retirement_undo ON briefing_retirement FOR DELETE TO afterword_app
        USING ((SELECT app.staff_id()) IS NOT NULL AND ${IS_EDUCATOR});
      COMMENT ON POLICY briefing_retirement_undo ON briefing_retirement IS 'Any educator brings a briefing back.';

      CREATE POLICY briefing_draft_read ON briefing_draft FOR SELECT TO afterword_app USING (${IS_EDUCATOR});
      COMMENT ON POLICY briefing_draft_read ON briefing_draft IS 'Educators, all of them; nobody else knows of a draft.';
      CREATE POLICY briefing_draft_begin ON briefing_draft FOR INSERT TO afterword_app
        WITH CHECK (made_by = (SELECT app.staff_id()) AND ${IS_EDUCATOR});
      COMMENT ON POLICY briefing_draft_begin ON briefing_draft IS 'An educator, in their own name.';
      CREATE POLICY briefing_draft_correct ON briefing_draft FOR UPDATE TO afterword_app USING (${IS_EDUCATOR}) WITH CHECK (${IS_EDUCATOR});
      COMMENT ON POLICY briefing_draft_correct ON briefing_draft IS 'Any educator; whose it was and where its lines stood never changes.';
      CREATE POLICY briefing_draft_discard ON briefing_draft FOR DELETE TO afterword_app USING (${IS_EDUCATOR});
      COMMENT ON POLICY briefing_draft_discard ON briefing_draft IS 'Any educator; publishing takes the draft away too.';

      REVOKE SELECT ON briefing FROM afterword_trends, afterword_publication;
      GRANT SELECT (code, version, published_on, document) ON briefing TO afterword_trends, afterword_publication;
      GRANT INSERT ON briefing TO afterword_app;
      GRANT SELECT, INSERT ON briefing_team TO afterword_app;
      GRANT SELECT, INSERT, DELETE ON briefing_retirement TO afterword_app;
      GRANT SELECT, INSERT, DELETE, UPDATE (revision, document, changed_on) ON briefing_draft TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
