import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An id that names another supervision is refused and not stumbled over, and a link of the audit is never dated after the moment in which
 * it is made. Older code that still serves calls the same functions; it says of such an id only that the supervision cannot begin.
 */
export class TakeNoIdTwice implements MigrationInterface {
  readonly name = 'TakeNoIdTwice1764374400027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION app.begin_supervision(new_id uuid, supervisee uuid, supervisor uuid, of_type text, today date) RETURNS text
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        BEGIN
          PERFORM app.demand_administrator();
          IF of_type NOT IN ('professional', 'line-management') THEN RETURN 'type'; END IF;
          IF supervisee = supervisor THEN RETURN 'oneself'; END IF;
          -- One after the other, so that two beginnings do not close a circle together.
          PERFORM pg_advisory_xact_lock(7301141);
          IF (SELECT count(*) FROM staff_member WHERE id IN (supervisee, supervisor) AND left_on IS NULL) < 2 THEN RETURN 'absent'; END IF;
          IF EXISTS (SELECT FROM supervision s WHERE s.supervisee_id = supervisee AND s.supervisor_id = supervisor AND s.type = of_type AND s.ended_on IS NULL) THEN
            RETURN 'already';
          END IF;
          IF of_type = 'line-management' AND supervisee IN (
            WITH RECURSIVE above (id) AS (
              SELECT supervisor UNION
              SELECT s.supervisor_id FROM supervision s JOIN above a ON s.supervisee_id = a.id WHERE s.type = 'line-management' AND s.ended_on IS NULL)
            SELECT id FROM above) THEN
            RETURN 'circle';
          END IF;
          INSERT INTO supervision (id, supervisee_id, supervisor_id, type, started_on) VALUES (new_id, supervisee, supervisor, of_type, today)
            ON CONFLICT (id) DO NOTHING;
          RETURN CASE WHEN FOUND THEN NULL ELSE 'taken' END;
        END $$;

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
          -- A link from a time to come would leave out every row until then.
          at := least(at, clock_timestamp());
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
              SELECT 'administration_event', a.id, a.happened_at,
                     concat_ws('|', a.happened_at, a.actor_id, a.action, coalesce(a.subject_id::text, '-'), coalesce(a.about_id::text, '-'), coalesce(a.day::text, '-'))
                FROM administration_event a WHERE a.happened_at >= since) e
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
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
