import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A one-to-one counts as held once one of the two has confirmed it, and not before: the database asks for that too, so that nobody can
 * say alone that a meeting took place which is still to come. Older code confirms first and is not disturbed.
 */
export class FinishWithAConfirmation implements MigrationInterface {
  readonly name = 'FinishWithAConfirmation1764374400007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER POLICY session_change ON session
        WITH CHECK ((SELECT app.staff_id()) IN (supervisee_id, supervisor_id) AND (cancelled_by IS NULL OR cancelled_by = (SELECT app.staff_id()))
          AND (finished_on IS NULL OR EXISTS (SELECT FROM session_confirmation c WHERE c.session_id = session.id))
          AND (confirmed_on IS NULL OR (SELECT count(*) FROM session_confirmation c
                                         WHERE c.session_id = session.id AND c.revision = session.revision) = 2)
          AND EXISTS (SELECT FROM supervision v WHERE v.id = session.supervision_id AND v.ended_on IS NULL
            AND ((session.place IS NULL AND session.checks IS NULL AND session.reason IS NULL) OR v.type <> 'restorative')));
      COMMENT ON POLICY session_change ON session IS
        'Either of the two until it is cancelled or both have confirmed it as it stands, while the supervision lasts; held only once one of them has confirmed it.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
