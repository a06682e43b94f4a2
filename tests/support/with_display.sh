#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a command on an X display of its own with a window manager, and on a session bus that assistive technology reaches.
set -euo pipefail

for program in Xvfb openbox dbus-run-session; do
    if ! command -v "$program" >/dev/null; then
        echo "with_display: no $program here; packaging/install installs it." >&2
        exit 1
    fi
done

folder=$(mktemp -d "${TMPDIR:-/tmp}/taminat-display.XXXXXX")
running=()
finish() {
    if ((${#running[@]})); then
        kill "${running[@]}" 2>/dev/null || true
        wait "${running[@]}" 2>/dev/null || true
    fi
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Xvfb takes a free number and writes it when it answers.
mkfifo "$folder/number"
Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$folder/number" >"$folder/xvfb.log" 2>&1 &
running+=($!)
if ! read -r -t 30 number <"$folder/number"; then
    cat "$folder/xvfb.log" >&2
    exit 1
fi
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset WAYLAND_DISPLAY
openbox >/dev/null 2>&1 &
running+=($!)

mkdir -m 700 "$folder/runtime"
XDG_RUNTIME_DIR="$folder/runtime" dbus-run-session -- "$@" &
running+=($!)
wait $!
