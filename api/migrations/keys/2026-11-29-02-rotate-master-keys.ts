import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which master key wraps new keys, so that all processes change over at one moment while a rotation goes on; and a key of the house,
 * from which comes what must outlive a master key. Older code that still serves looks at neither.
 */
export class RotateMasterKeys implements MigrationInterface {
  readonly name = 'RotateMasterKeys1764374400002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE master_key (
        kid text CONSTRAINT master_key_pk PRIMARY KEY CONSTRAINT master_key_kid CHECK (kid ~ '^[0-9a-f]{16}$'),
        position integer GENERATED ALWAYS AS IDENTITY CONSTRAINT master_key_position UNIQUE,
        began_on date NOT NULL
      );
      COMMENT ON TABLE master_key IS 'Names of master keys that rotations began; the last one wraps new keys. None before the first rotation.';
      CREATE TABLE house_key (
        id uuid CONSTRAINT house_key_pk PRIMARY KEY,
        house_id uuid NOT NULL CONSTRAINT house_key_one_each UNIQUE,
        wrapped text NOT NULL CONSTRAINT house_key_wrapped CHECK (wrapped LIKE 'eyJ%.%.%.%.%')
      );
      COMMENT ON COLUMN house_key.wrapped IS 'A compact JWE (A256GCMKW) under the master key named by its kid.';
      GRANT SELECT ON master_key TO afterword_keys;
      GRANT SELECT, INSERT ON house_key TO afterword_keys;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
