import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the two people of a supervision agree on: each draft is a row of its own that nobody changes, and an answer is one, too, so
 * that what was refused and what was agreed once can be read for good. Standing limits are dated facts of the organisation, which
 * apply until both have agreed. Nothing older reads any of this.
 */
export class CreateAgreements implements MigrationInterface {
  readonly name = 'CreateAgreements1763942400006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE standing_limit (
        code text NOT NULL CONSTRAINT standing_limit_pk PRIMARY KEY,
        position integer NOT NULL CONSTRAINT standing_limit_position_unique UNIQUE,
        name text NOT NULL,
        words text NOT NULL,
        review_on date NOT NULL,
        withdrawn_on date
      );
      COMMENT ON COLUMN standing_limit.review_on IS 'Until this day somebody has checked it; after it pages say that it may be out of date.';
      GRANT SELECT ON standing_limit TO afterword_app;

      CREATE TABLE agreement (
        id uuid CONSTRAINT agreement_pk PRIMARY KEY,
        supervision_id uuid NOT NULL,
        supervisee_id uuid NOT NULL,
        supervisor_id uuid NOT NULL,
        revision integer NOT NULL CONSTRAINT agreement_revision_from_one CHECK (revision > 0),
        written_by uuid NOT NULL,
        written_on date NOT NULL,
        review_on date,
        terms text NOT NULL CONSTRAINT agreement_sealed CHECK (terms LIKE 'eyJ%..%.%.%'),
        agreed_on date,
        CONSTRAINT agreement_supervision_fk FOREIGN KEY (supervision_id, supervisee_id, supervisor_id)
          REFERENCES supervision (id, supervisee_id, supervisor_id),
        CONSTRAINT agreement_by_one_of_two CHECK (written_by IN (supervisee_id, supervisor_id)),
        CONSTRAINT agreement_reviewed CHECK (agreed_on IS NULL OR review_on IS NOT NULL),
        CONSTRAINT agreement_revision_unique UNIQUE (supervision_id, revision),
        CONSTRAINT agreement_people_unique UNIQUE (id, supervision_id, supervisee_id, supervisor_id)
      );
      COMMENT ON COLUMN agreement.agreed_on IS 'The day on which the second of the two agreed to this very revision; null on a draft.';

      CREATE TABLE agreement_answer (
        agreement_id uuid NOT NULL,
        supervision_id uuid NOT NULL,
        supervisee_id uuid NOT NULL,
        supervisor_id uuid NOT NULL,
        position integer NOT NULL CONSTRAINT agreement_answer_bounded CHECK (position BETWEEN 1 AND 40),
        person_id uuid NOT NULL,
        answer text NOT NULL CONSTRAINT agreement_answer_known CHECK (answer IN ('agreed', 'refused')),
        answered_on date NOT NULL,
        words text CONSTRAINT agreement_answer_sealed CHECK (words LIKE 'eyJ%..%.%.%'),
        CONSTRAINT agreement_answer_pk PRIMARY KEY (agreement_id, position),
        CONSTRAINT agreement_answer_fk FOREIGN KEY (agreement_id, supervision_id, supervisee_id, supervisor_id)
          REFERENCES agreement (id, supervision_id, supervisee_id, supervisor_id),
        CONSTRAINT agreement_answer_by_one_of_two CHECK (person_id IN (supervisee_id, supervisor_id)),
        CONSTRAINT agreement_answer_refused_in_words CHECK ((answer = 'refused') = (words IS NOT NULL))
      );
      COMMENT ON TABLE agreement_answer IS 'What each of the two said to a draft; of several answers of a person the latest counts.';

      ALTER TABLE agreement ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE agreement_answer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

      CREATE POLICY agreement_read ON agreement FOR SELECT TO afterword_app
        USING ((SELECT app.staff_id()) IN (supervisee_id, supervisor_id));
      COMMENT ON POLICY agreement_read ON agreement IS 'The two people of the supervision, also after its end.';
      CREATE POLICY agreement_draft ON agreement FOR INSERT TO afterword_app
        WITH CHECK (written_by = (SELECT app.staff_id()) AND agreed_on IS NULL
          AND EXISTS (SELECT FROM supervision s WHERE s.id = agreement.supervision_id AND s.ended_on IS NULL));
      COMMENT ON POLICY agreement_draft ON agreement IS 'Either of the two, in their own name, while the supervision lasts; nobody changes a draft.';
      GRANT SELECT, INSERT ON agreement TO afterword_app;

      CREATE POLICY agreement_answer_read ON agreement_answer FOR SELECT TO afterword_app
        USING ((SELECT app.staff_id()) IN (supervisee_id, supervisor_id));
      COMMENT ON POLICY agreement_answer_read ON agreement_answer IS 'The two people of the supervision, also after its end.';
      CREATE POLICY agreement_answer_give ON agreement_answer FOR INSERT TO afterword_app
        WITH CHECK (person_id = (SELECT app.staff_id())
          AND EXISTS (SELECT FROM supervision s WHERE s.id = agreement_answer.supervision_id AND s.ended_on IS NULL)
          AND EXISTS (SELECT FROM agreement a WHERE a.id = agreement_answer.agreement_id AND a.agreed_on IS NULL
             AND a.revision = (SELECT max(b.revision) FROM agreement b WHERE b.supervision_id = a.supervision_id)));
      COMMENT ON POLICY agreement_answer_give ON agreement_answer IS
        'Each of the two for themselves, to the newest draft, while the supervision lasts; nobody changes an answer.';
      GRANT SELECT, INSERT ON agreement_answer TO afterword_app;

      CREATE POLICY agreement_close_find ON agreement FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY agreement_close_find ON agreement IS 'Only inside app.close_agreement.';
      CREATE POLICY agreement_close ON agreement FOR UPDATE TO afterword_owner USING (agreed_on IS NULL) WITH CHECK (agreed_on IS NOT NULL);
      COMMENT ON POLICY agreement_close ON agreement IS 'Only inside app.close_agreement, once.';
      CREATE POLICY agreement_answer_count ON agreement_answer FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY agreement_answer_count ON agreement_answer IS 'Only inside app.close_agreement.';
      CREATE FUNCTION app.close_agreement() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          -- Held first, so that of two who agree at once the later one sees the answer of the other.
          PERFORM FROM agreement WHERE id = NEW.agreement_id FOR UPDATE;
          UPDATE agreement SET agreed_on = NEW.answered_on
           WHERE id = NEW.agreement_id AND agreed_on IS NULL AND 2 = (
             SELECT count(*) FROM (
               SELECT DISTINCT ON (person_id) answer FROM agreement_answer WHERE agreement_id = NEW.agreement_id
                ORDER BY person_id, position DESC) latest
              WHERE answer = 'agreed');
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.close_agreement() IS 'A draft is agreed in the same statement in which the second of the two agrees to it.';
      CREATE TRIGGER agreement_answered AFTER INSERT ON agreement_answer
        FOR EACH ROW WHEN (NEW.answer = 'agreed') EXECUTE FUNCTION app.close_agreement();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
