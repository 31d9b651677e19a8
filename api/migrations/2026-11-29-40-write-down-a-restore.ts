import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A restore writes into the audit that it happened and to which day it turned back: the one thing there that nobody who works here did.
 * Older code that still serves shows it without a name.
 */
export class WriteDownARestore implements MigrationInterface {
  readonly name = 'WriteDownARestore1764374400040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE administration_event ALTER COLUMN actor_id DROP NOT NULL,
        ADD CONSTRAINT administration_event_by_somebody CHECK ((actor_id IS NULL) = (action = 'restored'));
      COMMENT ON COLUMN administration_event.actor_id IS 'The staff member who did it, or the token of the directory that did; null where whoever runs Afterword restored it from a backup.';
      DO $$
      DECLARE known text;
      BEGIN
        SELECT pg_get_constraintdef(oid) INTO known FROM pg_constraint WHERE conname = 'administration_event_action_known' AND conrelid = 'administration_event'::regclass;
        ALTER TABLE administration_event DROP CONSTRAINT administration_event_action_known;
        EXECUTE 'ALTER TABLE administration_event ADD CONSTRAINT administration_event_action_known ' || replace(known, 'ARRAY[', 'ARRAY[''restored''::text, ');
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
