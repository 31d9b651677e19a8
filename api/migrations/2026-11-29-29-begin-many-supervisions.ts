import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file of people begins thousands of supervisions: all of them in one statement, or none. Older code that still serves begins one at a time. */
export class BeginManySupervisions implements MigrationInterface {
  readonly name = 'BeginManySupervisions1764374400029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.begin_supervisions(asked jsonb, today date) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
        AS $$
        DECLARE
          going integer;
          begun integer;
          in_circle boolean;
        BEGIN
          PERFORM app.demand_administrator();
          IF EXISTS (SELECT FROM jsonb_to_recordset(asked) AS a ("superviseeId" uuid, "supervisorId" uuid, type text)
                      WHERE a.type NOT IN ('professional', 'line-management') OR a."superviseeId" = a."supervisorId") THEN
            RAISE EXCEPTION 'Nothing restorative, and nobody supervises themselves.' USING ERRCODE = 'insufficient_privilege';
          END IF;
          -- One after the other, as in app.begin_supervision.
          PERFORM pg_advisory_xact_lock(7301141);
          -- A new house has counted nobody yet: planned for a few, a row by row look at thousands takes minutes.
          PERFORM set_config('enable_nestloop', 'off', true);
          -- Looked up before anything is inserted: a look among what the same statement inserts grows with each row.
          SELECT count(*) INTO going FROM jsonb_to_recordset(asked) AS a ("superviseeId" uuid, "supervisorId" uuid, type text)
            JOIN supervision s ON s.supervisee_id = a."superviseeId" AND s.supervisor_id = a."supervisorId" AND s.type = a.type AND s.ended_on IS NULL;
          INSERT INTO supervision (id, supervisee_id, supervisor_id, type, started_on)
          SELECT a.id, a."superviseeId", a."supervisorId", a.type, today
            FROM jsonb_to_recordset(asked) AS a (id uuid, "superviseeId" uuid, "supervisorId" uuid, type text)
            JOIN staff_member e ON e.id = a."superviseeId" AND e.left_on IS NULL JOIN staff_member o ON o.id = a."supervisorId" AND o.left_on IS NULL;
          GET DIAGNOSTICS begun = ROW_COUNT;
          -- Planned anew, for as many as there are by now.
          EXECUTE $circle$
            WITH RECURSIVE above (below, id) AS (
              SELECT s.supervisee_id, s.supervisor_id FROM supervision s JOIN jsonb_to_recordset($1) AS a (id uuid) ON a.id = s.id WHERE s.type = 'line-management'
              UNION
              SELECT a.below, s.supervisor_id FROM above a JOIN supervision s ON s.supervisee_id = a.id WHERE s.type = 'line-management' AND s.ended_on IS NULL)
            SELECT EXISTS (SELECT FROM above WHERE below = id) $circle$ INTO in_circle USING asked;
          PERFORM set_config('enable_nestloop', 'on', true);
          IF going > 0 OR begun < jsonb_array_length(asked) OR in_circle THEN
            RAISE EXCEPTION 'Somebody came first.' USING ERRCODE = 'serialization_failure';
          END IF;
        END $$;
      COMMENT ON FUNCTION app.begin_supervisions(jsonb, date) IS
        'For an administrator, begins all of these supervisions. Fails, to be tried again, where one cannot begin any more: absent, already, or a circle of line management. Refuses what is restorative, and oneself.';
      GRANT EXECUTE ON FUNCTION app.begin_supervisions(jsonb, date) TO afterword_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
