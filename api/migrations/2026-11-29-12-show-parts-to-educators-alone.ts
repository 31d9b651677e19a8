import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everyone here may read the figures of the whole hospital; those of its lines, wards and staff groups are an educator's. So
 * the trends login has to say who asks before it sees one. Older code that still serves shows parts to nobody until it is
 * replaced; the figures of the whole hospital go on.
 */
export class ShowPartsToEducatorsAlone implements MigrationInterface {
  readonly name = 'ShowPartsToEducatorsAlone1764374400012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.is_educator() RETURNS boolean
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT EXISTS (SELECT FROM role_grant g JOIN staff_member s ON s.id = g.staff_id
                          WHERE g.staff_id = (SELECT app.staff_id()) AND g.role = 'educator' AND g.revoked_on IS NULL AND s.left_on IS NULL)
        $$;
      COMMENT ON FUNCTION app.is_educator() IS 'Whether the person who asks is an educator; says nothing of anyone else.';
      GRANT USAGE ON SCHEMA app TO afterword_trends;
      GRANT EXECUTE ON FUNCTION app.is_educator() TO afterword_trends;

      -- The publication adds and never looks.
      REVOKE SELECT ON published_part, published_part_figure FROM afterword_publication;
      ALTER TABLE published_part ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      ALTER TABLE published_part_figure ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY published_part_read ON published_part FOR SELECT TO afterword_trends USING ((SELECT app.is_educator()));
      COMMENT ON POLICY published_part_read ON published_part IS 'Educators alone; everyone else reads the whole hospital.';
      CREATE POLICY published_part_publish ON published_part FOR INSERT TO afterword_publication WITH CHECK (true);
      COMMENT ON POLICY published_part_publish ON published_part IS 'The publication adds what may be shown.';
      CREATE POLICY published_part_figure_read ON published_part_figure FOR SELECT TO afterword_trends USING ((SELECT app.is_educator()));
      COMMENT ON POLICY published_part_figure_read ON published_part_figure IS 'Educators alone; everyone else reads the whole hospital.';
      CREATE POLICY published_part_figure_publish ON published_part_figure FOR INSERT TO afterword_publication WITH CHECK (true);
      COMMENT ON POLICY published_part_figure_publish ON published_part_figure IS 'The publication adds what may be shown.';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
