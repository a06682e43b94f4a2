#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command beside a PostgreSQL of its own, told by TAMINAT_TEST_POSTGRES, and removes the database afterwards.
set -euo pipefail

programs=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
if [[ ! -x $programs/initdb ]]; then
    echo "with_postgres: no PostgreSQL here; packaging/install installs it." >&2
    exit 1
fi

# Short, because the path of its socket may have 107 characters; in /tmp, because another user must reach it.
folder=$(mktemp -d /tmp/taminat-pg.XXXXXX)
as_server=()
if ((EUID == 0)); then # it refuses to run as root
    as_server=(runuser -u postgres --)
    chown postgres "$folder"
fi
chmod 711 "$folder"

command=
finish() {
    if [[ $command ]]; then
        kill "$command" 2>/dev/null || true
    fi
    "${as_server[@]}" "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

cd "$folder"
"${as_server[@]}" "$programs/initdb" -D "$folder/data" -A trust -E UTF8 --locale=C.UTF-8 -U taminat --no-sync \
    >"$folder.log" 2>&1 || { cat "$folder.log" >&2; exit 1; }
rm -f "$folder.log"
settings="-k $folder -c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=32MB"
"${as_server[@]}" "$programs/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/data/log" -o "$settings" start >/dev/null \
    || { cat "$folder/data/log" >&2; exit 1; }
cd "$OLDPWD"

export PGHOST=$folder PGPORT=5432 PGUSER=taminat PGDATABASE=taminat
"$programs/createdb" taminat
export TAMINAT_TEST_POSTGRES="postgresql:///taminat?host=$folder&port=5432&user=taminat"
"$@" &
command=$!
wait "$command"
