import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An administrator can have the chain of the audit compared with its rows from within the product, a page of links at a time, and see no
 * row of it. Older code that still serves does not ask.
 */
export class CheckTheAudit implements MigrationInterface {
  readonly name = 'CheckTheAudit1764374400033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.check_audit(after bigint, most integer) RETURNS TABLE (up_to bigint, links integer, day date, faults integer)
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD'
        AS $$
        BEGIN
          PERFORM app.demand_administrator();
          RETURN QUERY
            WITH page AS (SELECT l.* FROM audit_link l WHERE l.position > after ORDER BY l.position LIMIT most),
            compared AS (
              SELECT p.position, p.linked_at, p.hash, p.kind, p.event_id,
                     coalesce(lag(p.hash) OVER (ORDER BY p.position), (SELECT b.hash FROM audit_link b WHERE b.position = after), ''::bytea) AS before,
                     CASE p.kind
                       WHEN 'audit_event' THEN (
                         SELECT concat_ws('|', a.happened_at, a.actor_id, a.action, a.author_id, a.share_id) FROM audit_event a WHERE a.id = p.event_id)
                       ELSE (
                         SELECT concat_ws('|', a.happened_at, a.actor_id, a.action, coalesce(a.subject_id::text, '-'), coalesce(a.about_id::text, '-'), coalesce(a.day::text, '-'))
                           FROM administration_event a WHERE a.id = p.event_id)
                     END AS line
                FROM page p)
            SELECT max(c.position), count(*)::integer, max((c.linked_at AT TIME ZONE 'Europe/London')::date),
                   (count(*) FILTER (WHERE c.line IS NULL
                      OR c.hash <> sha256(convert_to(concat_ws('|', c.position, encode(c.before, 'hex'), c.linked_at, c.kind, c.event_id, c.line), 'UTF8')))
                    + max(c.position) - after - count(*))::integer
              FROM compared c;
        END $$;
      COMMENT ON FUNCTION app.check_audit(bigint, integer) IS
        'For an administrator, compares so many links after one with their rows and with the link before: how many there are, up to which day, and how many are not as they were written or missing.';
      GRANT EXECUTE ON FUNCTION app.check_audit(bigint, integer) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
