import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The key of an erased author is destroyed, and the store remembers that: a restored old database is then known to need a key
 * that is gone on purpose. Older code that still serves finds no key, as for somebody who never wrote.
 */
export class DestroyAuthorKeys implements MigrationInterface {
  readonly name = 'DestroyAuthorKeys1764374400001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE erased_author (
        author_id uuid CONSTRAINT erased_author_pk PRIMARY KEY,
        key_id uuid,
        erased_on date NOT NULL
      );
      COMMENT ON TABLE erased_author IS 'Who was erased and which key went with them; null where they never had one.';
      GRANT SELECT ON erased_author TO afterword_keys;

      CREATE FUNCTION destroy_author_key(erased_id uuid) RETURNS uuid
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH gone AS (DELETE FROM author_key WHERE author_id = erased_id RETURNING id)
          INSERT INTO erased_author (author_id, key_id, erased_on) VALUES (erased_id, (SELECT id FROM gone), current_date)
          ON CONFLICT (author_id) DO UPDATE SET key_id = coalesce(erased_author.key_id, EXCLUDED.key_id)
          RETURNING key_id
        $$;
      COMMENT ON FUNCTION destroy_author_key(uuid) IS 'Destroys an author''s key and remembers that, in one statement. May be repeated, and returns the same.';
      REVOKE ALL ON FUNCTION destroy_author_key(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION destroy_author_key(uuid) TO afterword_keys;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
