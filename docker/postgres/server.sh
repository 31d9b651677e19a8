#!/bin/bash
# Starts one of two database servers that stand for each other. Which of them takes writes is not said here: a server follows the other
# while its data folder says so, until it is promoted.
#   server.sh postgres …   starts it. One that would take writes asks the other first, and does not start while that takes them.
#   server.sh follow       puts a copy of the other in the place of its data, as its standby; what was there is laid aside.
# Told by the environment: OTHER, the name of the other server; MAY_BEGIN, "yes" where an empty folder may become a new database.
set -euo pipefail
umask 077

say() { echo "$*" >&2; }
ask_other() { psql --no-psqlrc --tuples-only --no-align --dbname "host=$OTHER user=afterword_standby dbname=postgres connect_timeout=5" --command 'SELECT pg_is_in_recovery()' 2>/dev/null || true; }

# As PostgreSQL's programs read it; the password stands in no command line and not in the data folder.
export PGPASSFILE=/tmp/pgpass
if [ -r /run/secrets/standby_password ]; then
  printf '*:*:*:afterword_standby:%s\n' "$(cat /run/secrets/standby_password)" > "$PGPASSFILE"
fi

# Held as long as a server runs here, in whichever container.
mkdir -p "$(dirname "$PGDATA")"
exec 9> "$PGDATA.lock"
if ! flock --nonblock 9; then say "A server runs on $PGDATA: stop it first."; exit 1; fi

if [ "${1:-}" = follow ]; then
  if [ "$(ask_other)" != f ]; then say "$OTHER does not take writes, or does not let us in: there is nobody to follow."; exit 1; fi
  rm -rf "$PGDATA.new"
  pg_basebackup --pgdata "$PGDATA.new" --host "$OTHER" --username afterword_standby --slot afterword_standby --wal-method stream --checkpoint fast --no-password
  touch "$PGDATA.new/standby.signal"
  if [ -e "$PGDATA" ]; then
    # Nothing of it may be started again by mistake, and nothing is thrown away unasked.
    rm -rf "$PGDATA.left-behind"
    mv "$PGDATA" "$PGDATA.left-behind"
  fi
  mv "$PGDATA.new" "$PGDATA"
  say "Copied $OTHER. Start this server: it follows."
  exit 0
fi

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  if [ "${MAY_BEGIN:-no}" != yes ]; then say "There is no database here yet: run this server once with \"follow\"."; exit 1; fi
elif [ ! -e "$PGDATA/standby.signal" ] && [ "$(ask_other)" = f ]; then
  say "$OTHER takes writes, and only one may: run this server once with \"follow\", then start it."
  exit 1
fi
exec docker-entrypoint.sh "$@" -c "primary_conninfo=host=$OTHER user=afterword_standby application_name=afterword_standby" -c primary_slot_name=afterword_standby
