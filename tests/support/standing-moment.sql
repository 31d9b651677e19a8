-- Lets the database of a test date what is written by what its connections are told, and by the real clock where they are told nothing.
CREATE OR REPLACE FUNCTION app.moment() RETURNS timestamptz LANGUAGE sql VOLATILE SET search_path = pg_catalog, public, pg_temp
  AS $$ SELECT coalesce(nullif(current_setting('test.now', true), '')::timestamptz, date_trunc('milliseconds', clock_timestamp())) $$
