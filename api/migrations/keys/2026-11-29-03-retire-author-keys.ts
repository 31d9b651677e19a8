import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Somebody who erases what they wrote writes on under another key. The one that goes is put away first, where nobody finds it to write
 * with, and destroyed once nothing needs it; the store remembers which key that was, since its author lives on. Older code that still
 * serves finds the other key, or none, as for somebody who never wrote.
 */
export class RetireAuthorKeys implements MigrationInterface {
  readonly name = 'RetireAuthorKeys1764374400003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE former_author_key (
        id uuid CONSTRAINT former_author_key_pk PRIMARY KEY,
        former_author_id uuid NOT NULL,
        wrapped text NOT NULL CONSTRAINT former_author_key_wrapped CHECK (wrapped LIKE 'eyJ%.%.%.%.%')
      );
      COMMENT ON TABLE former_author_key IS 'Keys with which nobody writes any more, until they are destroyed; a legal hold may keep one.';
      COMMENT ON COLUMN former_author_key.wrapped IS 'A compact JWE (A256GCMKW) under the master key named by its kid.';
      CREATE INDEX former_author_key_by_author ON former_author_key (former_author_id);
      CREATE TABLE erased_key (
        key_id uuid CONSTRAINT erased_key_pk PRIMARY KEY,
        author_id uuid NOT NULL,
        erased_on date NOT NULL
      );
      COMMENT ON TABLE erased_key IS 'Keys that were destroyed while their author stays, or before the author was erased too.';
      GRANT SELECT ON former_author_key, erased_key TO afterword_keys;

      CREATE FUNCTION put_author_key_away(owner_id uuid, key_id uuid) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH gone AS (DELETE FROM author_key k WHERE k.id = put_author_key_away.key_id AND k.author_id = owner_id RETURNING k.*)
          INSERT INTO former_author_key (id, former_author_id, wrapped) SELECT id, author_id, wrapped FROM gone ON CONFLICT (id) DO NOTHING
        $$;
      COMMENT ON FUNCTION put_author_key_away(uuid, uuid) IS 'Puts this key of an author away, so that they write with another. May be repeated, and leaves every other key alone.';

      CREATE FUNCTION destroy_former_key(owner_id uuid, key_id uuid) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          DELETE FROM former_author_key k WHERE k.id = destroy_former_key.key_id AND k.former_author_id = owner_id;
          INSERT INTO erased_key (key_id, author_id, erased_on) VALUES (destroy_former_key.key_id, owner_id, current_date) ON CONFLICT DO NOTHING
        $$;
      COMMENT ON FUNCTION destroy_former_key(uuid, uuid) IS 'Destroys a key that was put away and remembers which it was, in one call. May be repeated; a key that is written with stays.';

      CREATE OR REPLACE FUNCTION destroy_author_key(erased_id uuid) RETURNS uuid
        LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          WITH former AS (DELETE FROM former_author_key WHERE former_author_id = erased_id RETURNING id)
          INSERT INTO erased_key (key_id, author_id, erased_on) SELECT id, erased_id, current_date FROM former ON CONFLICT DO NOTHING;
          WITH gone AS (DELETE FROM author_key WHERE author_id = erased_id RETURNING id)
          INSERT INTO erased_author (author_id, key_id, erased_on) VALUES (erased_id, (SELECT id FROM gone), current_date)
          ON CONFLICT (author_id) DO UPDATE SET key_id = coalesce(erased_author.key_id, EXCLUDED.key_id)
          RETURNING key_id
        $$;
      COMMENT ON FUNCTION destroy_author_key(uuid) IS 'Destroys an author''s key, and whichever were put away, and remembers that, in one call. May be repeated, and returns the same.';

      REVOKE ALL ON FUNCTION put_author_key_away(uuid, uuid), destroy_former_key(uuid, uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION put_author_key_away(uuid, uuid), destroy_former_key(uuid, uuid) TO afterword_keys;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
