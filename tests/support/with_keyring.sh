#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command on a session bus of its own with an unlocked Secret Service, touching nothing of the user's.
set -euo pipefail

for program in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$program" >/dev/null; then
        echo "with_keyring: no $program here; packaging/install installs it." >&2
        exit 1
    fi
done

if [[ ${1:-} != --inside ]]; then
    folder=$(mktemp -d "${TMPDIR:-/tmp}/taminat-keyring.XXXXXX")
    trap 'rm -rf "$folder"' EXIT
    mkdir -m 700 "$folder"/{home,data,config,cache,runtime}
    # Without a display: an unlock prompt that nobody answers would wait for ever.
    env -u DISPLAY -u WAYLAND_DISPLAY HOME="$folder/home" XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" \
        XDG_CACHE_HOME="$folder/cache" XDG_RUNTIME_DIR="$folder/runtime" \
        dbus-run-session -- "$0" --inside "$@"
    exit
fi
shift

printf 'a password for this run' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
"$@"
