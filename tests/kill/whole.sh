#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# All of the kills: 200 of the client over its pages, 300 of the service in the middle of writes.
# usage: tests/kill/whole.sh [BUILD_FOLDER]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=$(cd "${1:-build/asan}" && pwd)/bin
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 LSAN_OPTIONS="suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0"
unset XDG_RUNTIME_DIR
# Qt Test ends a function after five minutes unless told otherwise.
export QTEST_FUNCTION_TIMEOUT=86400000
TAMINAT_KILLS=${KILLS_OF_SERVICE:-300} "$bin/kill_tst_kill_service" -maxwarnings 0
TAMINAT_KILLS=${KILLS_OF_CLIENT:-200} tests/support/with_keyring.sh "$bin/kill_tst_kill_client" -maxwarnings 0
