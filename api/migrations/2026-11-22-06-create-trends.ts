import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The one table of clear tags, only for the open month, and what was published of the closed ones.
 * Nothing older serves while it runs.
 */
export class CreateTrends implements MigrationInterface {
  readonly name = 'CreateTrends1763769600006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published_month (
        month date CONSTRAINT published_month_pk PRIMARY KEY CONSTRAINT published_month_first_day CHECK (extract(day FROM month) = 1),
        contributing integer,
        published_on date NOT NULL
      );
      COMMENT ON COLUMN published_month.contributing IS 'Rounded; null is hidden.';
      CREATE TABLE published_figure (
        month date NOT NULL CONSTRAINT published_figure_month_fk REFERENCES published_month,
        code text NOT NULL,
        direction text NOT NULL,
        people integer,
        CONSTRAINT published_figure_pk PRIMARY KEY (month, code, direction),
        CONSTRAINT published_figure_rounded CHECK (people IS NULL OR people = 0 OR (people >= 10 AND people % 5 = 0))
      );
      COMMENT ON COLUMN published_figure.people IS 'Distinct authors, zero or rounded to five; null is hidden. True counts are never stored.';

      CREATE TABLE counted_tag (
        entry_id uuid NOT NULL,
        author_id uuid NOT NULL,
        month date NOT NULL CONSTRAINT counted_tag_first_day CHECK (extract(day FROM month) = 1),
        code text NOT NULL,
        direction text NOT NULL,
        CONSTRAINT counted_tag_pk PRIMARY KEY (entry_id, code, direction),
        CONSTRAINT counted_tag_entry_fk FOREIGN KEY (entry_id, author_id) REFERENCES entry (id, author_id) ON DELETE CASCADE
      );
      COMMENT ON TABLE counted_tag IS 'Clear tags of entries whose authors let them count; gone once the month is published.';
      CREATE INDEX counted_tag_by_month ON counted_tag (month);
      -- The planner's statistics would keep tags and their true frequencies after the rows are gone.
      ALTER TABLE counted_tag ALTER entry_id SET STATISTICS 0, ALTER author_id SET STATISTICS 0,
        ALTER code SET STATISTICS 0, ALTER direction SET STATISTICS 0;

      ALTER TABLE counted_tag ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY counted_tag_read ON counted_tag FOR SELECT TO afterword_app USING (author_id = (SELECT app.staff_id()));
      COMMENT ON POLICY counted_tag_read ON counted_tag IS 'Authors see what is counted of theirs.';
      CREATE POLICY counted_tag_count ON counted_tag FOR INSERT TO afterword_app
        WITH CHECK (author_id = (SELECT app.staff_id())
          AND EXISTS (SELECT FROM entry e WHERE e.id = counted_tag.entry_id AND e.counts_in_trends AND e.deleted_on IS NULL
                         AND date_trunc('month', e.created_on)::date = counted_tag.month)
          AND NOT EXISTS (SELECT FROM published_month p WHERE p.month = counted_tag.month));
      COMMENT ON POLICY counted_tag_count ON counted_tag IS 'Only an author''s own entry that counts, in the month of its writing, while that month is unpublished.';
      CREATE POLICY counted_tag_uncount ON counted_tag FOR DELETE TO afterword_app USING (author_id = (SELECT app.staff_id()));
      COMMENT ON POLICY counted_tag_uncount ON counted_tag IS 'Authors take back what is counted of theirs.';
      CREATE POLICY counted_tag_publish_read ON counted_tag FOR SELECT TO afterword_publication USING (true);
      COMMENT ON POLICY counted_tag_publish_read ON counted_tag IS 'The publication counts a closed month.';
      CREATE POLICY counted_tag_publish_delete ON counted_tag FOR DELETE TO afterword_publication USING (true);
      COMMENT ON POLICY counted_tag_publish_delete ON counted_tag IS 'The publication deletes what it has counted.';
      GRANT SELECT, INSERT, DELETE ON counted_tag TO afterword_app;

      CREATE POLICY counted_tag_delete_entry ON counted_tag FOR DELETE TO afterword_owner USING (author_id = (SELECT app.staff_id()));
      COMMENT ON POLICY counted_tag_delete_entry ON counted_tag IS 'Only inside app.delete_entry, and only one''s own.';
      CREATE POLICY counted_tag_delete_entry_find ON counted_tag FOR SELECT TO afterword_owner USING (author_id = (SELECT app.staff_id()));
      COMMENT ON POLICY counted_tag_delete_entry_find ON counted_tag IS 'Only inside app.delete_entry, and only one''s own.';

      CREATE FUNCTION app.delete_entry(deleted_id uuid, today date) RETURNS boolean
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          UPDATE entry SET deleted_on = today
           WHERE id = deleted_id AND author_id = app.staff_id() AND deleted_on IS NULL;
          IF NOT FOUND THEN RETURN false; END IF;
          UPDATE share SET withdrawn_on = today, withdrawn_by = author_id WHERE entry_id = deleted_id AND withdrawn_on IS NULL;
          DELETE FROM counted_tag WHERE entry_id = deleted_id;
          RETURN true;
        END $$;
      COMMENT ON FUNCTION app.delete_entry(uuid, date) IS 'Deletes one''s own entry: its shares end and its counted tags go in the same statement.';
      GRANT EXECUTE ON FUNCTION app.delete_entry(uuid, date) TO afterword_app;

      GRANT SELECT, DELETE, MAINTAIN ON counted_tag TO afterword_publication;
      GRANT SELECT, INSERT ON published_month, published_figure TO afterword_publication;
      GRANT SELECT (month) ON published_month TO afterword_app;
      GRANT SELECT ON published_month, published_figure TO afterword_trends;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
