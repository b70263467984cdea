# shellcheck shell=bash
# A throw-away PostgreSQL for ops/test and ops/bench. Sourced, with `temp` set to a folder of the caller's.

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# PostgreSQL refuses to run as root; any other user runs it himself.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

find_postgres() {
  local initdb
  initdb="$(ls -1d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -n 1)"
  if [ -z "$initdb" ]; then initdb="$(command -v initdb)"; fi
  postgres_bin="$(dirname "$(readlink -f "${initdb:-/nowhere/initdb}")")"
  [ -x "$postgres_bin/pg_ctl" ]
}

# Starts it with further settings ("-c fsync=off"); its address is then in $temp/postgres-url.
start_postgres() {
  mkdir -p "$temp/pg"
  chmod 755 "$temp"
  if [ "$(id -u)" = 0 ]; then chown postgres "$temp/pg"; fi
  as_postgres "$postgres_bin/initdb" -D "$temp/pg/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 \
    --no-sync >"$temp/initdb.log" 2>&1 || { cat "$temp/initdb.log"; return 1; }
  local port
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    if as_postgres "$postgres_bin/pg_ctl" -D "$temp/pg/data" -l "$temp/pg/log" -w -t 30 -o "-p $port \
      -k $temp/pg -c listen_addresses=127.0.0.1 -c max_connections=400 $*" start >/dev/null 2>&1; then
      # A file, because a stage of ops/test runs in a subshell.
      echo "postgres://postgres@127.0.0.1:$port/postgres" >"$temp/postgres-url"
      return 0
    fi
    echo "PostgreSQL did not start on port $port, trying another"
  done
  cat "$temp/pg/log"
  return 1
}

stop_postgres() {
  if [ -e "$temp/pg/data/postmaster.pid" ]; then
    as_postgres "$postgres_bin/pg_ctl" -D "$temp/pg/data" -m immediate -w stop >/dev/null 2>&1
  fi
}
