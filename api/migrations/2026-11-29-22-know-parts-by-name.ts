import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One row for each line, ward and staff group ever published, so that the page of trends finds a part, and the parts to choose from,
 * without reading every month of all of them. The database keeps it up as parts are published: older code that still
 * serves needs to know nothing of it.
 */
export class KnowPartsByName implements MigrationInterface {
  readonly name = 'KnowPartsByName1764374400022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE known_part (
        cut text NOT NULL CONSTRAINT known_part_cut_known CHECK (cut IN ('service-line', 'ward', 'staff-group')),
        part_id text NOT NULL,
        name text,
        line_id text,
        first_month date NOT NULL,
        last_month date NOT NULL,
        CONSTRAINT known_part_pk PRIMARY KEY (cut, part_id)
      );
      COMMENT ON TABLE known_part IS 'The lines, wards and staff groups of all published months, each once, under its newest name and line.';
      CREATE INDEX known_part_by_name ON known_part (cut, last_month DESC, name, part_id);
      CREATE INDEX known_part_by_line ON known_part (cut, line_id, last_month DESC, name, part_id);

      -- Whoever publishes holds the months still until the function below is there.
      LOCK TABLE published_part IN SHARE ROW EXCLUSIVE MODE;
      -- The rows of everyone: the owner is bound by the policies otherwise, and would see none.
      ALTER TABLE published_part NO FORCE ROW LEVEL SECURITY;
      INSERT INTO known_part (cut, part_id, name, line_id, first_month, last_month)
        SELECT DISTINCT ON (cut, part_id) cut, part_id, name, line_id, min(month) OVER (PARTITION BY cut, part_id), month
          FROM published_part ORDER BY cut, part_id, month DESC;
      ALTER TABLE published_part FORCE ROW LEVEL SECURITY;

      CREATE FUNCTION app.know_parts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          INSERT INTO known_part AS k (cut, part_id, name, line_id, first_month, last_month)
            SELECT DISTINCT ON (cut, part_id) cut, part_id, name, line_id, min(month) OVER (PARTITION BY cut, part_id), month
              FROM added ORDER BY cut, part_id, month DESC
            ON CONFLICT (cut, part_id) DO UPDATE SET
              first_month = least(k.first_month, excluded.first_month),
              name = CASE WHEN excluded.last_month < k.last_month THEN k.name ELSE excluded.name END,
              line_id = CASE WHEN excluded.last_month < k.last_month THEN k.line_id ELSE excluded.line_id END,
              last_month = greatest(k.last_month, excluded.last_month);
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.know_parts() IS 'Keeps the names of parts up with what is published of them.';
      CREATE TRIGGER published_part_known AFTER INSERT ON published_part REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION app.know_parts();

      ALTER TABLE known_part ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY known_part_read ON known_part FOR SELECT TO afterword_trends USING ((SELECT app.is_educator()));
      COMMENT ON POLICY known_part_read ON known_part IS 'Educators alone; everyone else reads the whole hospital.';
      CREATE POLICY known_part_find ON known_part FOR SELECT TO afterword_owner USING (true);
      COMMENT ON POLICY known_part_find ON known_part IS 'Only inside app.know_parts.';
      CREATE POLICY known_part_add ON known_part FOR INSERT TO afterword_owner WITH CHECK (true);
      COMMENT ON POLICY known_part_add ON known_part IS 'Only inside app.know_parts.';
      CREATE POLICY known_part_keep_up ON known_part FOR UPDATE TO afterword_owner USING (true) WITH CHECK (true);
      COMMENT ON POLICY known_part_keep_up ON known_part IS 'Only inside app.know_parts.';
      GRANT SELECT ON known_part TO afterword_trends;
      ANALYZE known_part;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
