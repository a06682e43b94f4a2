#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The tests that the suite runs shortened, at full length: a million guesses, ten thousand tries of each oracle.
# usage: tests/whole.sh BUILD_FOLDER
set -euo pipefail
build=${1:?usage: tests/whole.sh BUILD_FOLDER}

export TAMINAT_GUESSES=1000000 TAMINAT_PAIRS=5000
# Qt Test ends a function after five minutes unless told otherwise.
export QTEST_FUNCTION_TIMEOUT=86400000
for test in tst_guessing tst_no_oracle; do
    "$build/bin/service_$test"
done
