import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wrapped keys of supervisions beside those of authors: what two people keep together outlives the key of either. */
export class CreateSupervisionKeys implements MigrationInterface {
  readonly name = 'CreateSupervisionKeys1763942400001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE supervision_key (
        id uuid CONSTRAINT supervision_key_pk PRIMARY KEY,
        supervision_id uuid NOT NULL CONSTRAINT supervision_key_one_each UNIQUE,
        wrapped text NOT NULL CONSTRAINT supervision_key_wrapped CHECK (wrapped LIKE 'eyJ%.%.%.%.%')
      );
      COMMENT ON COLUMN supervision_key.wrapped IS 'A compact JWE (A256GCMKW) under the master key named by its kid.';
      GRANT SELECT, INSERT ON supervision_key TO afterword_keys;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
