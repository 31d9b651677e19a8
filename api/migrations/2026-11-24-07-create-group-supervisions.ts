import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Supervision in a group: the day and who took part, and nothing that was said. Who took part stands there as one of the two people
 * of a supervision with whoever recorded it. How many weeks may pass is the organisation's dated word. Nothing older reads this.
 */
export class CreateGroupSupervisions implements MigrationInterface {
  readonly name = 'CreateGroupSupervisions1763942400007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cover_weeks (
        staff_group text NOT NULL CONSTRAINT cover_weeks_pk PRIMARY KEY,
        weeks integer NOT NULL CONSTRAINT cover_weeks_in_a_year CHECK (weeks BETWEEN 1 AND 52),
        review_on date NOT NULL
      );
      COMMENT ON TABLE cover_weeks IS 'How many weeks may pass between two sessions, by staff group; six where a group is not named.';
      GRANT SELECT ON cover_weeks TO afterword_app;

      CREATE TABLE group_supervision (
        id uuid CONSTRAINT group_supervision_pk PRIMARY KEY,
        recorder_id uuid NOT NULL CONSTRAINT group_supervision_recorder_fk REFERENCES staff_member,
        held_on date NOT NULL,
        recorded_on date NOT NULL,
        withdrawn_on date,
        CONSTRAINT group_supervision_held_before CHECK (held_on <= recorded_on),
        CONSTRAINT group_supervision_recorder_unique UNIQUE (id, recorder_id)
      );
      COMMENT ON COLUMN group_supervision.withdrawn_on IS 'Recorded by mistake: it stays in sight and counts no more.';
      CREATE INDEX group_supervision_by_recorder ON group_supervision (recorder_id, held_on DESC);

      CREATE TABLE took_part (
        group_supervision_id uuid NOT NULL,
        recorder_id uuid NOT NULL,
        supervision_id uuid NOT NULL,
        supervisee_id uuid NOT NULL,
        supervisor_id uuid NOT NULL,
        CONSTRAINT took_part_pk PRIMARY KEY (group_supervision_id, supervision_id),
        CONSTRAINT took_part_group_supervision_fk FOREIGN KEY (group_supervision_id, recorder_id)
          REFERENCES group_supervision (id, recorder_id),
        CONSTRAINT took_part_supervision_fk FOREIGN KEY (supervision_id, supervisee_id, supervisor_id)
          REFERENCES supervision (id, supervisee_id, supervisor_id),
        CONSTRAINT took_part_with_the_recorder CHECK (recorder_id IN (supervisee_id, supervisor_id))
      );
      CREATE INDEX took_part_by_supervision ON took_part (supervision_id);

      ALTER TABLE group_supervision ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE took_part ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

      CREATE POLICY took_part_read ON took_part FOR SELECT TO afterword_app
        USING ((SELECT app.staff_id()) IN (supervisee_id, supervisor_id));
      COMMENT ON POLICY took_part_read ON took_part IS 'Whoever recorded it, and each who took part of themselves alone.';
      CREATE POLICY took_part_name ON took_part FOR INSERT TO afterword_app
        WITH CHECK (recorder_id = (SELECT app.staff_id())
          AND EXISTS (SELECT FROM supervision s WHERE s.id = took_part.supervision_id AND s.ended_on IS NULL));
      COMMENT ON POLICY took_part_name ON took_part IS 'Whoever records it names people with whom they are in supervision now.';
      GRANT SELECT, INSERT ON took_part TO afterword_app;

      CREATE POLICY group_supervision_read ON group_supervision FOR SELECT TO afterword_app
        USING (recorder_id = (SELECT app.staff_id()) OR EXISTS (
          SELECT FROM took_part t WHERE t.group_supervision_id = group_supervision.id
             AND (SELECT app.staff_id()) IN (t.supervisee_id, t.supervisor_id)));
      COMMENT ON POLICY group_supervision_read ON group_supervision IS 'Whoever recorded it, and those who took part.';
      CREATE POLICY group_supervision_record ON group_supervision FOR INSERT TO afterword_app
        WITH CHECK (recorder_id = (SELECT app.staff_id()) AND withdrawn_on IS NULL);
      COMMENT ON POLICY group_supervision_record ON group_supervision IS 'Everyone, in their own name.';
      CREATE POLICY group_supervision_take_back ON group_supervision FOR UPDATE TO afterword_app
        USING (recorder_id = (SELECT app.staff_id()) AND withdrawn_on IS NULL)
        WITH CHECK (recorder_id = (SELECT app.staff_id()) AND withdrawn_on IS NOT NULL);
      COMMENT ON POLICY group_supervision_take_back ON group_supervision IS 'Whoever recorded it by mistake; nobody undoes that.';
      GRANT SELECT, INSERT ON group_supervision TO afterword_app;
      GRANT UPDATE (withdrawn_on) ON group_supervision TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
