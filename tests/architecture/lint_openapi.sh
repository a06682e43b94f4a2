#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Gives what a service prints for --openapi to an outside linter. usage: lint_openapi.sh SERVICE
set -euo pipefail
service=$1
tests=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
linter=$tests/node_modules/.bin/redocly
if [[ ! -x $linter ]]; then
    echo "lint_openapi: run 'npm ci' in tests/ first; packaging/test does." >&2
    exit 1
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$service" --openapi >"$folder/openapi.json"
if ! grep -q '"openapi": *"3\.1\.' "$folder/openapi.json"; then
    echo "lint_openapi: this is not OpenAPI 3.1." >&2
    exit 1
fi
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
"$linter" lint --config "$tests/architecture/redocly.yaml" "$folder/openapi.json"
