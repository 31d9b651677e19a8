import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * No function of the database is told any more what day it is: a false day stretched a disclosure, kept a hold nobody had confirmed, or used a request for a
 * new password that was long over. Each that had an argument `today` loses it and asks app.today() where it read that; nothing else in them changes, so
 * their text is taken as it stands. Older code that still serves calls them in the old form, which passes everything on but the day.
 */
export class AskNoCallerWhatDayItIs implements MigrationInterface {
  readonly name = 'AskNoCallerWhatDayItIs1764374400062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $change$
      DECLARE
        f record;
        args text;
        body text;
        -- A call of one of these functions by another, up to the day that it passed on.
        CALL CONSTANT text := '(app\\.(hindrance_to_disclosure|disclosed_to_me|uninvited|make_link|note_invitation)\\([^;]*?), today\\M';
      BEGIN
        -- They call one another.
        SET LOCAL check_function_bodies = off;
        FOR f IN SELECT p.oid, p.oid::regprocedure::text AS signature, p.proname AS name, l.lanname AS language, p.provolatile = 's' AS stable, p.prosrc,
                        pg_get_function_arguments(p.oid) AS arguments, pg_get_function_result(p.oid) AS result, obj_description(p.oid, 'pg_proc') AS comment,
                        has_function_privilege('afterword_app', p.oid, 'EXECUTE') AS granted, kept.types, kept.places
                   FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
                   CROSS JOIN LATERAL (
                     SELECT coalesce(string_agg(format_type(a.type, NULL), ', ' ORDER BY a.n), '') AS types, coalesce(string_agg('$' || a.n, ', ' ORDER BY a.n), '') AS places
                       FROM unnest(p.proargtypes) WITH ORDINALITY AS a (type, n) WHERE p.proargnames[a.n] <> 'today') AS kept
                  WHERE p.pronamespace = 'app'::regnamespace AND p.prosecdef AND 'today' = ANY (p.proargnames)
        LOOP
          args := regexp_replace(f.arguments, '(, )?\\mtoday date(, (?=.))?', CASE WHEN f.arguments ~ ', today date, ' THEN ', ' ELSE '' END);
          body := regexp_replace(f.prosrc, CALL, '\\1', 'g');
          IF f.language = 'sql' THEN
            body := regexp_replace(body, '\\mtoday\\M', '(SELECT app.today())', 'g');
          ELSIF body ~ '^\\s*DECLARE' THEN
            body := regexp_replace(body, 'DECLARE', E'DECLARE\\n        today CONSTANT date := app.today();');
          ELSE
            body := regexp_replace(body, 'BEGIN', E'DECLARE today CONSTANT date := app.today();\\n    BEGIN');
          END IF;
          EXECUTE format('CREATE FUNCTION app.%I(%s) RETURNS %s LANGUAGE %s %s SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS %L',
                         f.name, args, f.result, f.language, CASE WHEN f.stable THEN 'STABLE' ELSE 'VOLATILE' END, body);
          EXECUTE format('COMMENT ON FUNCTION app.%I(%s) IS %L', f.name, f.types, f.comment);
          IF NOT f.granted THEN
            EXECUTE 'DROP FUNCTION ' || f.signature;
            CONTINUE;
          END IF;
          EXECUTE format('GRANT EXECUTE ON FUNCTION app.%I(%s) TO afterword_app', f.name, f.types);
          -- As a process of the version before calls it, until it is started anew: the day that it says is not looked at.
          EXECUTE format('CREATE OR REPLACE FUNCTION app.%I(%s) RETURNS %s LANGUAGE sql %s SECURITY INVOKER AS %L', f.name, f.arguments, f.result,
                         CASE WHEN f.stable THEN 'STABLE' ELSE 'VOLATILE' END, format('SELECT * FROM app.%I(%s)', f.name, f.places));
          EXECUTE format('COMMENT ON FUNCTION %s IS %L', f.signature, 'For the version before: as the one without a day, which it leaves out.');
        END LOOP;

        -- Those that looked at the clock for a function that was told.
        FOR f IN SELECT pg_get_functiondef(p.oid) AS definition FROM pg_proc p
                  WHERE p.pronamespace = 'app'::regnamespace AND p.prosrc LIKE '%app.is\\_new\\_administrator(app.staff\\_id(), (now()%'
        LOOP
          EXECUTE replace(f.definition, ', (now() AT TIME ZONE ''Europe/London'')::date)', ')');
        END LOOP;
      END $change$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
