import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key store: wrapped keys, useless without the master key. It has its own address and its own, short-lived backup. */
export class CreateAuthorKeys implements MigrationInterface {
  readonly name = 'CreateAuthorKeys1763769600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public TO afterword_keys;
      CREATE TABLE author_key (
        id uuid CONSTRAINT author_key_pk PRIMARY KEY,
        author_id uuid NOT NULL CONSTRAINT author_key_one_each UNIQUE,
        wrapped text NOT NULL CONSTRAINT author_key_wrapped CHECK (wrapped LIKE 'eyJ%.%.%.%.%')
      );
      COMMENT ON COLUMN author_key.wrapped IS 'A compact JWE (A256GCMKW) under the master key named by its kid.';
      GRANT SELECT, INSERT ON author_key TO afterword_keys;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
