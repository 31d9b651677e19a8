import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Trends by service line, ward and staff group. A counted tag carries the ward and staff group of its author, set by the
 * database alone, which follow a move only in the months from the day of the move on, so that a month published late counts
 * people where they stood on its last day. Older code that still serves adds its tags as before and publishes the organisation.
 */
export class PublishPartsOfTheHospital implements MigrationInterface {
  readonly name = 'PublishPartsOfTheHospital1764374400005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE staff_member ADD COLUMN placed_on date;
      COMMENT ON COLUMN staff_member.placed_on IS 'The day from which team and staff group stand; null: for as long as anything is counted.';

      ALTER TABLE counted_tag ADD COLUMN team_id uuid, ADD COLUMN staff_group text,
        ALTER team_id SET STATISTICS 0, ALTER staff_group SET STATISTICS 0;
      COMMENT ON COLUMN counted_tag.team_id IS 'Where the author stood on the last day of the month, as far as it has come; the database alone sets it.';
      -- The rows of everyone: the owner is bound by the policies otherwise, and would touch none in silence.
      ALTER TABLE counted_tag NO FORCE ROW LEVEL SECURITY;
      UPDATE counted_tag t SET team_id = s.team_id, staff_group = s.staff_group FROM staff_member s WHERE s.id = t.author_id;
      ALTER TABLE counted_tag FORCE ROW LEVEL SECURITY;

      CREATE FUNCTION app.place_counted_tag() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          SELECT team_id, staff_group INTO NEW.team_id, NEW.staff_group FROM staff_member WHERE id = NEW.author_id;
          RETURN NEW;
        END $$;
      COMMENT ON FUNCTION app.place_counted_tag() IS 'Sets the ward and staff group of a counted tag from its author, whatever was claimed.';
      CREATE TRIGGER counted_tag_place BEFORE INSERT ON counted_tag FOR EACH ROW EXECUTE FUNCTION app.place_counted_tag();

      COMMENT ON POLICY counted_tag_delete_entry_find ON counted_tag IS 'Only inside app.delete_entry and app.move_counted_tags, and only of one person.';
      CREATE POLICY counted_tag_move ON counted_tag FOR UPDATE TO afterword_owner
        USING (author_id = (SELECT app.staff_id())) WITH CHECK (author_id = (SELECT app.staff_id()));
      COMMENT ON POLICY counted_tag_move ON counted_tag IS 'Only inside app.move_counted_tags, and only of the person who moves.';
      CREATE FUNCTION app.move_counted_tags() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          asker CONSTANT text := coalesce(current_setting('app.staff_id', true), '');
        BEGIN
          -- For this one statement the walls see the person who moves, whoever moves them.
          PERFORM set_config('app.staff_id', NEW.id::text, true);
          UPDATE counted_tag SET team_id = NEW.team_id, staff_group = NEW.staff_group
           WHERE author_id = NEW.id AND (NEW.placed_on IS NULL OR month >= date_trunc('month', NEW.placed_on)::date);
          PERFORM set_config('app.staff_id', asker, true);
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.move_counted_tags() IS 'Lets counted tags follow their author, in no month that ended before the move.';
      CREATE TRIGGER staff_member_moves AFTER UPDATE OF team_id, staff_group ON staff_member FOR EACH ROW
        WHEN ((OLD.team_id, OLD.staff_group) IS DISTINCT FROM (NEW.team_id, NEW.staff_group)) EXECUTE FUNCTION app.move_counted_tags();

      CREATE FUNCTION app.places_of_work() RETURNS TABLE (team_id uuid, staff_group text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$ SELECT DISTINCT s.team_id, s.staff_group FROM staff_member s WHERE s.left_on IS NULL $$;
      COMMENT ON FUNCTION app.places_of_work() IS 'In which teams and staff groups anybody works, whoever writes; names and counts nobody.';
      GRANT USAGE ON SCHEMA app TO afterword_publication;
      GRANT EXECUTE ON FUNCTION app.places_of_work() TO afterword_publication;
      GRANT SELECT ON team, service_line TO afterword_publication;

      CREATE TABLE published_part (
        month date NOT NULL CONSTRAINT published_part_month_fk REFERENCES published_month,
        cut text NOT NULL CONSTRAINT published_part_cut_known CHECK (cut IN ('service-line', 'ward', 'staff-group')),
        part_id text NOT NULL,
        name text,
        line_id text,
        contributing integer CONSTRAINT published_part_rounded CHECK (contributing >= 10 AND contributing % 5 = 0),
        CONSTRAINT published_part_pk PRIMARY KEY (cut, part_id, month)
      );
      COMMENT ON TABLE published_part IS 'The lines, wards and staff groups of a closed month, all that there were.';
      COMMENT ON COLUMN published_part.contributing IS 'Rounded; null shows nothing.';
      COMMENT ON COLUMN published_part.line_id IS 'For a ward the line of which it is a part.';
      CREATE INDEX published_part_by_month ON published_part (month);
      CREATE TABLE published_part_figure (
        cut text NOT NULL,
        part_id text NOT NULL,
        code text NOT NULL,
        direction text NOT NULL,
        month date NOT NULL,
        people integer CONSTRAINT published_part_figure_rounded CHECK (people = 0 OR (people >= 10 AND people % 5 = 0)),
        CONSTRAINT published_part_figure_pk PRIMARY KEY (cut, part_id, code, direction, month),
        CONSTRAINT published_part_figure_part_fk FOREIGN KEY (cut, part_id, month) REFERENCES published_part
      );
      COMMENT ON TABLE published_part_figure IS 'Figures of the parts that show any: zero, rounded to five, or null for hidden. True counts are never stored.';
      GRANT SELECT, INSERT ON published_part, published_part_figure TO afterword_publication;
      GRANT SELECT ON published_part, published_part_figure TO afterword_trends;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
