import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever moves in the very moment in which somebody saves for them leaves counted tags behind: neither of the two sees what the other one
 * has not committed. The publication asks anew where people stood when the month ended. Locks would let words wait for an import of people.
 */
export class PlaceWhoeverIsCounted implements MigrationInterface {
  readonly name = 'PlaceWhoeverIsCounted1764374400047';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.places_at_the_end(authors uuid[], month date) RETURNS TABLE (author_id uuid, team_id uuid, staff_group text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT s.id, s.team_id, s.staff_group FROM staff_member s
           WHERE s.id = ANY (authors) AND (s.placed_on IS NULL OR s.placed_on < places_at_the_end.month + interval '1 month')
        $$;
      COMMENT ON FUNCTION app.places_at_the_end(uuid[], date) IS 'Where these people stood on the last day of a month, of those who have not moved since.';
      REVOKE EXECUTE ON FUNCTION app.places_at_the_end(uuid[], date) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.places_at_the_end(uuid[], date) TO afterword_publication;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
