import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a team took from one question of a briefing: where, which themes, one agreed change, about how many were there. It is for
 * everyone here to read, like the briefing, and names nobody. Who recorded it is kept, so that they alone may take it back. It is never
 * counted in trends: their login has no right to it. Nothing older reads it.
 */
export class CreateTeamReflections implements MigrationInterface {
  readonly name = 'CreateTeamReflections1763942400013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE team_reflection (
        id uuid CONSTRAINT team_reflection_pk PRIMARY KEY,
        briefing_code text NOT NULL,
        briefing_version integer NOT NULL,
        question text NOT NULL CONSTRAINT team_reflection_question_code CHECK (question ~ '^[A-Z][A-Z0-9]{0,7}$'),
        setting text NOT NULL CONSTRAINT team_reflection_setting_known CHECK (setting IN ('handover', 'supervision', 'meeting')),
        themes text[] NOT NULL CONSTRAINT team_reflection_themes_few CHECK (cardinality(themes) <= 12),
        change text NOT NULL CONSTRAINT team_reflection_change_short CHECK (length(change) BETWEEN 1 AND 300),
        people integer NOT NULL CONSTRAINT team_reflection_people_rounded CHECK (people >= 5 AND people % 5 = 0),
        recorded_on date NOT NULL,
        recorded_by uuid NOT NULL CONSTRAINT team_reflection_recorded_by_fk REFERENCES staff_member,
        position integer NOT NULL,
        CONSTRAINT team_reflection_briefing_fk FOREIGN KEY (briefing_code, briefing_version) REFERENCES briefing (code, version)
      );
      COMMENT ON COLUMN team_reflection.people IS 'Rounded to the nearest five before it is stored, and never below five.';
      CREATE INDEX team_reflection_by_briefing ON team_reflection (briefing_code, recorded_on DESC, position DESC, id DESC);

      ALTER TABLE team_reflection ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY team_reflection_read ON team_reflection FOR SELECT TO afterword_app USING ((SELECT app.staff_id()) IS NOT NULL);
      COMMENT ON POLICY team_reflection_read ON team_reflection IS 'Everyone who works here, as with the briefing itself.';
      CREATE POLICY team_reflection_record ON team_reflection FOR INSERT TO afterword_app WITH CHECK (recorded_by = (SELECT app.staff_id()));
      COMMENT ON POLICY team_reflection_record ON team_reflection IS 'Anyone here, in their own name; nobody rewrites one.';
      CREATE POLICY team_reflection_take_back ON team_reflection FOR DELETE TO afterword_app USING (recorded_by = (SELECT app.staff_id()));
      COMMENT ON POLICY team_reflection_take_back ON team_reflection IS 'Whoever recorded it.';
      GRANT SELECT, INSERT, DELETE ON team_reflection TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
