import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * No function of the database is told any more what day it is: a false day stretched a disclosure, kept a hold nobody had confirmed, or used a request for a
 * new password that was long over. Each that had an argument `today` loses it and asks app.today() where it read that; nothing else in them changes, so
 * their text is taken as it stands.
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
                        has_function_privilege('afterword_app', p.oid, 'EXECUTE') AS granted
                   FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
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
          EXECUTE 'DROP FUNCTION ' || f.signature;
          EXECUTE format('CREATE FUNCTION app.%I(%s) RETURNS %s LANGUAGE %s %s SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS %L',
                         f.name, args, f.result, f.language, CASE WHEN f.stable THEN 'STABLE' ELSE 'VOLATILE' END, body);
          EXECUTE format('COMMENT ON FUNCTION app.%I IS %L', f.name, f.comment);
          IF f.granted THEN EXECUTE format('GRANT EXECUTE ON FUNCTION app.%I TO afterword_app', f.name); END IF;
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
