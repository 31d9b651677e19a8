-- Who may log in to the database and how far each reaches. Both the embedded database and the containers read this file,
-- and it may be run again at any time: it creates what is missing and sets every attribute back to what stands here.
-- No passwords: the API sets them when it migrates, derived from the master key.

-- Roles belong to the whole server, and two processes may migrate at once, even in different databases of it. Where the
-- login may, it keeps the other waiting until its transaction ends.
DO $one$
BEGIN
  LOCK TABLE pg_catalog.pg_authid IN SHARE ROW EXCLUSIVE MODE;
EXCEPTION
  WHEN insufficient_privilege THEN NULL;
END
$one$;

DO $roles$
DECLARE
  named text;
BEGIN
  FOREACH named IN ARRAY ARRAY['afterword_owner', 'afterword_app', 'afterword_trends', 'afterword_publication',
                               'afterword_keys', 'afterword_backup']
  LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', named);
    EXCEPTION
      WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END LOOP;
END
$roles$;

-- Owns every table and runs the migrations; nobody logs in as the owner.
ALTER ROLE afterword_owner NOLOGIN NOCREATEDB NOCREATEROLE INHERIT;

-- Serves requests. It owns nothing, and row level security binds it on every table.
ALTER ROLE afterword_app LOGIN NOCREATEDB NOCREATEROLE NOINHERIT;
ALTER ROLE afterword_app SET statement_timeout = '15s';
ALTER ROLE afterword_app SET idle_in_transaction_session_timeout = '15s';
ALTER ROLE afterword_app SET lock_timeout = '5s';

-- Reads published figures only.
ALTER ROLE afterword_trends LOGIN NOCREATEDB NOCREATEROLE NOINHERIT;
ALTER ROLE afterword_trends SET statement_timeout = '15s';
ALTER ROLE afterword_trends SET idle_in_transaction_session_timeout = '15s';
ALTER ROLE afterword_trends SET lock_timeout = '5s';
ALTER ROLE afterword_trends SET default_transaction_read_only = on;

-- Publishes a closed month: one long transaction that may wait for the writers of that month.
ALTER ROLE afterword_publication LOGIN NOCREATEDB NOCREATEROLE NOINHERIT;
ALTER ROLE afterword_publication SET statement_timeout = '10min';
ALTER ROLE afterword_publication SET idle_in_transaction_session_timeout = '1min';
ALTER ROLE afterword_publication SET lock_timeout = '1min';

-- Keeps the wrapped keys, in the key store's database and nowhere else.
ALTER ROLE afterword_keys LOGIN NOCREATEDB NOCREATEROLE NOINHERIT;
ALTER ROLE afterword_keys SET statement_timeout = '15s';
ALTER ROLE afterword_keys SET idle_in_transaction_session_timeout = '15s';
ALTER ROLE afterword_keys SET lock_timeout = '5s';

-- Dumps everything, which is why it alone passes row level security; it can change nothing.
ALTER ROLE afterword_backup LOGIN NOCREATEDB NOCREATEROLE INHERIT;
ALTER ROLE afterword_backup SET default_transaction_read_only = on;
GRANT pg_read_all_data TO afterword_backup;

-- SUPERUSER and BYPASSRLS may only be set, even to "no", by a login that has them; a hosted database often gives none.
-- So they are touched where they differ, and where that is refused the statement fails with PostgreSQL's own words.
DO $attributes$
DECLARE
  bound CONSTANT name[] := ARRAY['afterword_owner', 'afterword_app', 'afterword_trends', 'afterword_publication', 'afterword_keys'];
  named name;
BEGIN
  FOR named IN SELECT rolname FROM pg_roles WHERE rolname = ANY (bound || 'afterword_backup'::name) AND rolsuper
  LOOP
    EXECUTE format('ALTER ROLE %I NOSUPERUSER', named);
  END LOOP;
  FOR named IN SELECT rolname FROM pg_roles WHERE rolname = ANY (bound) AND rolbypassrls
  LOOP
    EXECUTE format('ALTER ROLE %I NOBYPASSRLS', named);
  END LOOP;
  IF NOT (SELECT rolbypassrls FROM pg_roles WHERE rolname = 'afterword_backup') THEN
    ALTER ROLE afterword_backup BYPASSRLS;
  END IF;
END
$attributes$;

-- The login that migrates takes the owner's place with SET ROLE, so that everything it creates belongs to the owner.
DO $owner$
BEGIN
  EXECUTE format('GRANT afterword_owner TO %I WITH SET TRUE', current_user);
END
$owner$;
