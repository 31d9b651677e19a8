import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A link that an administrator made for somebody who could not sign in ends when they can again: it asks for no second step, which they
 * may have by then. One that somebody made for themselves stays. Older code that still serves calls the same functions.
 */
export class EndPackLinksOnReturn implements MigrationInterface {
  readonly name = 'EndPackLinksOnReturn1764374400052';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.end_pack_links_on_return() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          DELETE FROM pack_link WHERE staff_id = NEW.id AND made_by <> NEW.id AND fetched_on IS NULL;
          RETURN NULL;
        END $$;
      COMMENT ON FUNCTION app.end_pack_links_on_return() IS 'What administrators made for somebody who could not sign in ends when they can.';
      COMMENT ON POLICY pack_link_replace ON pack_link IS
        'Only inside the functions for packs: a newer link takes the place of one that the same person made and nobody used; and app.end_pack_links_on_return.';
      CREATE TRIGGER staff_member_ends_pack_links AFTER UPDATE OF suspended_on, left_on ON staff_member FOR EACH ROW
        WHEN ((OLD.suspended_on IS NOT NULL OR OLD.left_on IS NOT NULL) AND NEW.suspended_on IS NULL AND NEW.left_on IS NULL) EXECUTE FUNCTION app.end_pack_links_on_return();
      DELETE FROM pack_link l USING staff_member s WHERE s.id = l.staff_id AND l.made_by <> s.id AND l.fetched_on IS NULL AND s.left_on IS NULL AND s.suspended_on IS NULL;

      CREATE OR REPLACE FUNCTION app.pack_behind(hash bytea, at timestamptz)
        RETURNS TABLE (staff_id uuid, email text, given_name text, organisation text, until date, password_hash text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
          SELECT s.id, s.email, s.given_name, coalesce((SELECT o.name FROM organisation o), ''), l.until, c.password_hash
            FROM pack_link l JOIN staff_member s ON s.id = l.staff_id JOIN credential c ON c.staff_id = s.id
           WHERE l.token_hash = hash AND l.fetched_on IS NULL AND l.until >= (at AT TIME ZONE 'Europe/London')::date
             -- One of an administrator is for whoever cannot sign in.
             AND NOT (l.made_by <> s.id AND s.left_on IS NULL AND s.suspended_on IS NULL)
             -- Whoever was suspended before their last day needs a link of an administrator.
             AND NOT (l.made_by = s.id AND s.left_on IS NULL AND s.suspended_on IS NOT NULL AND (s.ends_on IS NULL OR s.ends_on >= s.suspended_on))
        $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
