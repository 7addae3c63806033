#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Holds built programs against cmake/hardening.cmake: check-binaries.sh [--unoptimised] PROGRAM...
# Names every fault and ends with 1 when there was one. --unoptimised: a build without the checked functions of libc, as dev is.
set -euo pipefail

optimised=1
if [[ ${1:-} == --unoptimised ]]; then
    optimised=0
    shift
fi
(($#)) || { echo "Usage: check-binaries.sh [--unoptimised] PROGRAM..." >&2; exit 2; }
for tool in readelf nm; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done
export LC_ALL=C
faults=0 checked=0

fault() { # sentence
    printf '%s: %s\n' "$program" "$1"
    faults=$((faults + 1))
}

check() {
    local headers dynamic symbols
    headers=$(readelf -hlW -- "$program")
    dynamic=$(readelf -dW -- "$program")
    symbols=$(nm -D --undefined-only -- "$program")
    grep -qE 'Type: +DYN' <<<"$headers" || fault "lies at a fixed address (no PIE)"
    grep -q 'GNU_RELRO' <<<"$headers" || fault "its tables stay writable (no RELRO)"
    grep -qE 'BIND_NOW|FLAGS_1.*\bNOW\b' <<<"$dynamic" || fault "its tables are filled late (no BIND_NOW)"
    grep -qE 'GNU_STACK .* RW ' <<<"$headers" || fault "its stack may be run"
    ! grep -qE '\((RPATH|RUNPATH)\)' <<<"$dynamic" || fault "looks for libraries in a folder of its own (RPATH)"
    grep -q '__stack_chk_fail' <<<"$symbols" || fault "does not watch its stack (no stack protector)"
    # With _FORTIFY_SOURCE these always become __..._chk; what has no call of the kind shows nothing.
    if ((optimised)) && grep -qE ' v?(f|s|sn|d|as)?printf(@|$)' <<<"$symbols"; then
        fault "does not use the checked functions of libc (no _FORTIFY_SOURCE)"
    fi
    ! grep -q '_chk@' <<<"$symbols" || checked=1
}

for program in "$@"; do
    if [[ -x $program ]]; then
        check
    else
        fault "is not there"
    fi
done
if ((optimised && !checked)); then
    program="All of them" fault "do not show one checked function of libc (no _FORTIFY_SOURCE)"
fi
((faults == 0))
