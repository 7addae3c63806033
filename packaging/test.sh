#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Installs what is missing, builds with tests, runs them, and counts TEST CASES.
# The last line is: N passed, N failed, N skipped. A test that cannot run here prints "SKIPPED: reason" and is counted as skipped.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/dev
guarded=$root/build/fuzz
seconds_per_binary=600
seconds_per_fuzzer=30
# shellcheck source=packaging/install.sh
source "$root/packaging/install.sh"

vw_install "${vw_build_packages[@]}" "${vw_test_packages[@]}"
cd -- "$root"
cmake --preset dev ${CI:+-DCMAKE_CXX_FLAGS_DEBUG=-g1} # lines are enough to name a place, and it builds a fifth faster
cmake --build --preset dev

# Tests write no file into the home of whoever runs them.
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
mkdir -m 700 "$scratch"/{config,data,state,runtime}
export XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_STATE_HOME=$scratch/state XDG_RUNTIME_DIR=$scratch/runtime
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

passed=0 failed=0 skipped=0

count_lines() { # pattern file...: lines that match
    local pattern=$1
    shift
    cat -- "$@" 2>/dev/null | grep -cE -- "$pattern" || true
}

total() { # attribute report: of the last totals in a Catch2 XML report, empty when the run did not get that far
    sed -n "s/.*<OverallResultsCases .*$1=\"\([0-9]*\)\".*/\1/p" "$2" | tail -n 1
}

show_failures() { # report: what failed, where, and what was compared
    awk '
        function value(line, name) {
            if (!match(line, " " name "=\"[^\"]*\"")) return ""
            return substr(line, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
        }
        function plain(text) {
            gsub(/&lt;/, "<", text); gsub(/&gt;/, ">", text); gsub(/&quot;/, "\"", text); gsub(/&amp;/, "\\&", text)
            return text
        }
        /<TestCase / { test = value($0, "name"); depth = 0 }
        /<Section / { section[++depth] = value($0, "name") }
        /<\/Section>/ { depth-- }
        /<(Expression|Failure|Exception|FatalErrorCondition) / {
            if (!inside) {
                name = test
                for (i = 1; i <= depth; i++) name = name " / " section[i]
                print "  FAILED: " plain(name)
            }
            print "    " value($0, "filename") ":" value($0, "line")
            if ($0 !~ /\/>/) inside++
        }
        inside && /<Expanded>/ { print "    that is:" }
        inside && !/^ *</ { sub(/^ +/, ""); print "      " plain($0) }
        /<\/(Expression|Failure|Exception|FatalErrorCondition)>/ { if (inside) inside-- }
    ' "$1"
}

run_catch() { # name binary
    local name=$1 binary=$2 report=$scratch/$1.xml said=$scratch/$1.txt status=0 good bad left_out
    # Not the console reporter: the one of Catch2 2.13 can hang.
    (cd -- "$(dirname -- "$binary")" && timeout -k 10 "$seconds_per_binary" "$binary" --reporter xml --out "$report") >"$said" 2>&1 </dev/null || status=$?
    [[ -e $report ]] || : >"$report"
    bad=$(total failures "$report")
    if [[ -n $bad ]]; then
        good=$(($(total successes "$report") + $(total expectedFailures "$report")))
    else
        good=$(count_lines '<OverallResult success="true"' "$report")
        bad=$(count_lines '<OverallResult success="false"' "$report")
    fi
    # Ended badly without a failed test (crash, time out, sanitizer), or held no test at all: that is a failure too.
    if ((bad == 0 && (status != 0 || good == 0))); then
        bad=1
        printf '  FAILED: %s ended with status %d%s\n' "$name" "$status" "$( ((status == 124 || status == 137)) && echo ' (out of time)')"
        sed -n 's/.*<TestCase name="\([^"]*\)".*/    last test begun: \1/p' "$report" | tail -n 1
    fi
    left_out=$(count_lines '^(.*<StdErr>)?[[:space:]]*SKIPPED:' "$report" "$said")
    ((left_out <= good)) || left_out=$good
    good=$((good - left_out))
    show_failures "$report"
    ((bad == 0)) || tail -n 40 -- "$said" | sed 's/^/    | /'
    add "$name" "$good" "$bad" "$left_out"
}

run_other() { # name: a test that is not a Catch2 binary counts as one
    local said=$scratch/$1.txt
    if ! ctest --test-dir "$build" --timeout "$seconds_per_binary" --output-on-failure -R "^$1\$" >"$said" 2>&1 </dev/null; then
        sed 's/^/    | /' "$said"
        add "$1" 0 1 0
    elif (($(count_lines '^[[:space:]]*SKIPPED:|[*]Skipped' "$said"))); then
        add "$1" 0 0 1
    else
        add "$1" 1 0 0
    fi
}

run_fuzzer() { # target: the corpus first, then whatever comes of it; new finds stay out of the tree
    local target=$1 said=$scratch/fuzz_$1.txt status=0
    mkdir -p -- "$scratch/fuzz_$target"
    timeout -k 10 $((seconds_per_fuzzer * 4)) "$guarded/tests/fuzz_$target" -max_total_time="$seconds_per_fuzzer" -max_len=65536 -timeout=25 \
        -rss_limit_mb=3000 -print_final_stats=1 -artifact_prefix="$scratch/" "$scratch/fuzz_$target" "$root/tests/fuzz/corpus/$target" \
        >"$said" 2>&1 </dev/null || status=$?
    echo "$status" >"$scratch/fuzz_$target.status"
}

add() { # name passed failed skipped
    printf '%s: %d passed, %d failed, %d skipped\n' "$@"
    passed=$((passed + $2)) failed=$((failed + $3)) skipped=$((skipped + $4))
}

mapfile -t names < <(ctest --test-dir "$build" -N | sed -n 's/^ *Test *#[0-9]*: //p')
for name in "${names[@]}"; do
    binary=$build/tests/${name}_test
    if [[ -x $binary ]]; then
        run_catch "$name" "$binary"
    else
        run_other "$name"
    fi
done

# Format of every source, and a closer look at what changed.
status=0
packaging/lint.sh >"$scratch/lint.txt" 2>&1 || status=$?
if ((status)); then
    tail -n 200 -- "$scratch/lint.txt" | sed 's/^/    | /'
    add lint 0 1 0
elif (($(count_lines '^SKIPPED:' "$scratch/lint.txt"))); then
    add lint 0 0 1
else
    add lint 1 0 0
fi
sed -n '/^\(format\|tidy\): /p' "$scratch/lint.txt"

# What people run is built as they get it, and held against the rule of hardening.
cmake --preset release -DVW_TESTS=OFF
cmake --build --preset release
status=0
packaging/check-binaries.sh build/release/app/vlagwijzer{,-cli} >"$scratch/hardened.txt" 2>&1 || status=$?
((status == 0 || status == 77)) || sed 's/^/    | /' "$scratch/hardened.txt"
add "release hardened" $((status == 0)) $((status != 0 && status != 77)) $((status == 77))

# The rooms that read what comes from outside once more, watched by the compiler's sanitizers; then fuzzed.
export ASAN_OPTIONS=detect_leaks=0
cmake --preset fuzz
cmake --build --preset fuzz --target core_test vault_test fuzzers
run_catch core-guarded "$guarded/tests/core_test"
run_catch vault-guarded "$guarded/tests/vault_test"
fuzzers=(vaultheader sealedpayload casejson taxonomypack readpdf)
for ((first = 0; first < ${#fuzzers[@]}; first += 2)); do # two at a time, as there are two cores
    for target in "${fuzzers[@]:first:2}"; do
        run_fuzzer "$target" &
    done
    wait
done
for target in "${fuzzers[@]}"; do
    if [[ $(<"$scratch/fuzz_$target.status") == 0 ]]; then
        sed -n 's/^stat::number_of_executed_units: */fuzz_'"$target"': inputs tried: /p' "$scratch/fuzz_$target.txt"
        add "fuzz_$target" 1 0 0
    else
        tail -n 40 -- "$scratch/fuzz_$target.txt" | sed 's/^/    | /'
        add "fuzz_$target" 0 1 0
    fi
done
grep -hE '^(crashes|faults|kills|flips|rescues|replacements|canary|strace)' "$scratch"/*.txt "$scratch"/*.xml 2>/dev/null || true
cat -- "$scratch"/*.txt "$scratch"/*.xml 2>/dev/null | sed -n 's/^.*\(SKIPPED: .*\)/\1/p' | sort -u

printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
((failed == 0 && passed > 0))
