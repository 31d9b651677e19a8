import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the two people of a supervision promise each other: whose it is, until when, and what became of it. The words are sealed
 * under the key of the supervision. The people stand on each row, so that no policy has to look into another in a circle. Nothing
 * older reads it.
 */
export class CreateCommitments implements MigrationInterface {
  readonly name = 'CreateCommitments1763942400005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE commitment (
        id uuid CONSTRAINT commitment_pk PRIMARY KEY,
        supervision_id uuid NOT NULL,
        supervisee_id uuid NOT NULL,
        supervisor_id uuid NOT NULL,
        owner_id uuid NOT NULL,
        made_by uuid NOT NULL,
        made_on date NOT NULL,
        position integer NOT NULL CONSTRAINT commitment_position_from_one CHECK (position > 0),
        revision integer NOT NULL CONSTRAINT commitment_revision_from_one CHECK (revision > 0),
        words text NOT NULL CONSTRAINT commitment_sealed CHECK (words LIKE 'eyJ%..%.%.%'),
        due_on date NOT NULL,
        first_due_on date NOT NULL,
        carried_on date,
        closed_on date,
        closed_by uuid,
        closed_as text CONSTRAINT commitment_closed_as_known CHECK (closed_as IN ('done', 'dropped')),
        CONSTRAINT commitment_supervision_fk FOREIGN KEY (supervision_id, supervisee_id, supervisor_id)
          REFERENCES supervision (id, supervisee_id, supervisor_id),
        CONSTRAINT commitment_owner_one_of_two CHECK (owner_id IN (supervisee_id, supervisor_id)),
        CONSTRAINT commitment_made_by_one_of_two CHECK (made_by IN (supervisee_id, supervisor_id)),
        CONSTRAINT commitment_closed_by_one_of_two CHECK (closed_by IN (supervisee_id, supervisor_id)),
        CONSTRAINT commitment_closed_by_someone
          CHECK ((closed_on IS NULL) = (closed_by IS NULL) AND (closed_on IS NULL) = (closed_as IS NULL))
      );
      COMMENT ON COLUMN commitment.owner_id IS 'Who of the two promised it.';
      COMMENT ON COLUMN commitment.position IS 'Counts up within a supervision: which of two of a day came later, and no time.';
      COMMENT ON COLUMN commitment.first_due_on IS 'The date first promised; due_on is later where it was carried over.';
      COMMENT ON COLUMN commitment.carried_on IS 'The day on which it was last given a later date.';
      CREATE INDEX commitment_by_supervision ON commitment (supervision_id, position);
      CREATE INDEX commitment_open_by_supervisee ON commitment (supervisee_id, due_on) WHERE closed_on IS NULL;
      CREATE INDEX commitment_open_by_supervisor ON commitment (supervisor_id, due_on) WHERE closed_on IS NULL;

      ALTER TABLE commitment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY commitment_read ON commitment FOR SELECT TO afterword_app
        USING ((SELECT app.staff_id()) IN (supervisee_id, supervisor_id));
      COMMENT ON POLICY commitment_read ON commitment IS 'The two people of the supervision, also once it has ended: what both promised stays with both.';
      CREATE POLICY commitment_make ON commitment FOR INSERT TO afterword_app
        WITH CHECK (made_by = (SELECT app.staff_id()) AND closed_on IS NULL AND EXISTS (
          SELECT FROM supervision s WHERE s.id = commitment.supervision_id AND s.ended_on IS NULL AND s.type <> 'restorative'));
      COMMENT ON POLICY commitment_make ON commitment IS 'One of the two, in their own name, while the supervision lasts; a restorative one keeps nothing.';
      CREATE POLICY commitment_change ON commitment FOR UPDATE TO afterword_app
        USING ((SELECT app.staff_id()) IN (supervisee_id, supervisor_id) AND EXISTS (
          SELECT FROM supervision s WHERE s.id = commitment.supervision_id AND s.ended_on IS NULL))
        WITH CHECK ((SELECT app.staff_id()) IN (supervisee_id, supervisor_id) AND (closed_by IS NULL OR closed_by = (SELECT app.staff_id())));
      COMMENT ON POLICY commitment_change ON commitment IS 'Either of the two while the supervision lasts; who closes one does it in their own name.';
      GRANT SELECT, INSERT ON commitment TO afterword_app;
      GRANT UPDATE (owner_id, revision, words, due_on, first_due_on, carried_on, closed_on, closed_by, closed_as) ON commitment TO afterword_app;

      CREATE FUNCTION app.keep_closed_commitment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          RAISE EXCEPTION 'A closed commitment is opened again before it is changed.' USING ERRCODE = 'insufficient_privilege';
        END $$;
      COMMENT ON FUNCTION app.keep_closed_commitment() IS 'Refuses to rewrite what is done or let go.';
      CREATE TRIGGER commitment_closed BEFORE UPDATE ON commitment
        FOR EACH ROW WHEN (OLD.closed_on IS NOT NULL AND NEW.closed_on IS NOT NULL) EXECUTE FUNCTION app.keep_closed_commitment();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
