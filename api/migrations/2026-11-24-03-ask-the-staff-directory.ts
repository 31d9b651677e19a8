import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The check for identifying details asks whether words of a text are names of somebody here. The directory goes nowhere: the
 * application hands over marks of a few words and gets back those that are names. Marks and not words, because what a statement
 * is given can stand in the server's log. Adds two functions and an index; what serves meanwhile uses neither.
 */
export class AskTheStaffDirectory implements MigrationInterface {
  readonly name = 'AskTheStaffDirectory1763942400003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.name_marks(given_name text, family_name text) RETURNS text[]
        LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
        AS $$
          WITH plain AS (
            SELECT lower(translate(
                     replace(replace(replace(replace(replace(replace(replace(
                       normalize(given_name || ' ' || family_name, NFKD),
                       'ß', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'),
                     'łŁøØđĐðÐıħĦŋŊ', 'llooddddihhnn') COLLATE pg_c_utf8) AS names)
          SELECT array_agg(DISTINCT encode(substring(sha256(convert_to(word, 'UTF8')) FROM 1 FOR 8), 'hex'))
            FROM plain, regexp_split_to_table(names || ' ' || regexp_replace(names, '[-‐‑–]', ' ', 'g'), '\\s+') AS part,
                 regexp_replace(part COLLATE pg_c_utf8, '[^[:alnum:]]', '', 'g') AS word
           WHERE length(word) > 1
        $$;
      COMMENT ON FUNCTION app.name_marks(text, text) IS
        'Marks of the words of a name, and of the parts of those with a hyphen: the first 8 bytes of SHA-256 over the word as foldName has it.';

      CREATE INDEX staff_member_by_name_marks ON staff_member USING gin (app.name_marks(given_name, family_name));

      CREATE FUNCTION app.names_among(marks text[]) RETURNS text[]
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT coalesce(array_agg(DISTINCT mark), '{}')
            FROM staff_member s, unnest(app.name_marks(s.given_name, s.family_name)) AS mark
           WHERE cardinality(marks) <= 500 AND app.name_marks(s.given_name, s.family_name) && marks AND mark = ANY (marks)
        $$;
      COMMENT ON FUNCTION app.names_among(text[]) IS
        'Which of up to 500 marks are a given or family name of somebody who works here or once did; never whose, and never one that was not asked for.';
      GRANT EXECUTE ON FUNCTION app.names_among(text[]) TO afterword_app;

      COMMENT ON POLICY staff_member_lookup ON staff_member IS 'Only inside the sign-in functions and app.names_among.';
      COMMENT ON TABLE sign_in_guess IS
        'Failed sign-ins, and words asked of the staff directory, per hashed key; written by the limiters, holds no name and no address.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
