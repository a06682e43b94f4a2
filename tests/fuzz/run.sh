#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs fuzzers one after the other, 60 seconds each; what they find is kept in FOLDER/found. None named: all of them.
# usage: tests/fuzz/run.sh [--once] [--seconds N] FOLDER [FUZZER...]       (FOLDER: build/asan/bin/fuzz)
#        --once: the committed corpus and 20,000 more inputs from a fixed seed, as the test suite runs it
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

limit=(-max_total_time=60)
while [[ ${1:-} == --* ]]; do
    case $1 in
        --once) limit=(-runs=20000 -seed=1) ;;
        --seconds)
            limit=("-max_total_time=$2")
            shift
            ;;
        *)
            sed -n '3,5s/^# //p' "${BASH_SOURCE[0]}" >&2
            exit 64
            ;;
    esac
    shift
done
folder=${1:?the folder of the fuzzers}
shift
fuzzers=("$@")
if ((${#fuzzers[@]} == 0)); then
    mapfile -t fuzzers < <(cd "$folder" && find . -maxdepth 1 -type f -executable -printf '%f\n' | sort)
fi

export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1}
found=$folder/found
mkdir -p "$found"
grown=$(mktemp -d)
trap 'rm -rf "$grown"' EXIT
failed=()
for fuzzer in "${fuzzers[@]}"; do
    mkdir -p "$grown/$fuzzer"
    seeds=()
    if [[ -d $here/corpus/$fuzzer ]]; then
        seeds=("$here/corpus/$fuzzer")
    fi
    if "$folder/$fuzzer" "${limit[@]}" -max_len=1024 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 -verbosity=0 \
        "-artifact_prefix=$found/$fuzzer-" "$grown/$fuzzer" "${seeds[@]}" >"$grown/log" 2>&1; then
        printf '%-18s %s inputs, nothing found\n' "$fuzzer" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$grown/log")"
    else
        cat "$grown/log"
        failed+=("$fuzzer")
    fi
done
if ((${#failed[@]})); then
    echo "found something: ${failed[*]}; the inputs lie in $found" >&2
    exit 1
fi
