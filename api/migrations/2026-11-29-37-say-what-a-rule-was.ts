import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit says what the rule for sign-ins was and what it became. The chain covers that where it stands; rows without it are chained as
 * before, so that every link there is still holds. Older code that still serves writes rows without it.
 */
export class SayWhatARuleWas implements MigrationInterface {
  readonly name = 'SayWhatARuleWas1764374400037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE administration_event ADD COLUMN change jsonb
        CONSTRAINT administration_event_change_of_a_rule CHECK (change IS NULL OR action = 'sign-in-rule-changed');
      COMMENT ON COLUMN administration_event.change IS 'What the rule for sign-ins was and what it became, by its own fields: {"from", "to"}.';

      CREATE FUNCTION app.line_of(event administration_event) RETURNS text
        LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp
        AS $$
          -- concat_ws leaves out what is null: a row without a change has the line it always had.
          SELECT concat_ws('|', event.happened_at, coalesce(event.actor_id::text, '-'), event.action, coalesce(event.subject_id::text, '-'), coalesce(event.about_id::text, '-'), coalesce(event.day::text, '-'), event.change::text)
        $$;
      COMMENT ON FUNCTION app.line_of(administration_event) IS 'What of a row its link covers. Only inside app.chain_audit and app.check_audit, which set how times are written.';

      CREATE OR REPLACE FUNCTION app.chain_audit(at timestamptz, most integer) RETURNS integer
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD'
        AS $$
        DECLARE
          place bigint := 0;
          before bytea := ''::bytea;
          since timestamptz := '-infinity';
          linked integer := 0;
          event record;
        BEGIN
          -- One at a time: whoever comes second sees what the first has linked.
          PERFORM pg_advisory_xact_lock(7301130);
          SELECT l.position, l.hash, l.linked_at - interval '1 hour' INTO place, before, since FROM audit_link l ORDER BY l.position DESC LIMIT 1;
          place := coalesce(place, 0);
          before := coalesce(before, ''::bytea);
          since := coalesce(since, '-infinity');
          FOR event IN
            SELECT e.kind, e.id, e.line FROM (
              SELECT 'audit_event' AS kind, a.id, a.happened_at,
                     concat_ws('|', a.happened_at, a.actor_id, a.action, a.author_id, a.share_id) AS line
                FROM audit_event a WHERE a.happened_at >= since
              UNION ALL
              SELECT 'administration_event', a.id, a.happened_at, app.line_of(a) FROM administration_event a WHERE a.happened_at >= since) e
             WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.kind = e.kind AND l.event_id = e.id)
             ORDER BY e.happened_at, e.kind, e.id LIMIT most
          LOOP
            place := place + 1;
            before := sha256(convert_to(concat_ws('|', place, encode(before, 'hex'), at, event.kind, event.id, event.line), 'UTF8'));
            INSERT INTO audit_link (position, kind, event_id, linked_at, hash) VALUES (place, event.kind, event.id, at, before);
            linked := linked + 1;
          END LOOP;
          RETURN linked;
        END $$;

      CREATE OR REPLACE FUNCTION app.check_audit(after bigint, most integer) RETURNS TABLE (up_to bigint, links integer, day date, faults integer)
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
                         SELECT app.line_of(a) FROM administration_event a WHERE a.id = p.event_id)
                     END AS line
                FROM page p)
            SELECT max(c.position), count(*)::integer, max((c.linked_at AT TIME ZONE 'Europe/London')::date),
                   (count(*) FILTER (WHERE c.line IS NULL
                      OR c.hash <> sha256(convert_to(concat_ws('|', c.position, encode(c.before, 'hex'), c.linked_at, c.kind, c.event_id, c.line), 'UTF8')))
                    + max(c.position) - after - count(*))::integer
              FROM compared c;
        END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
