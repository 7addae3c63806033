#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# lint.sh [--all] [BASE]: every source as .clang-format says it, and what changed since BASE as .clang-tidy asks.
# BASE: where this branch left origin/main, or else the commit before. Without a history there is only the format.
# Looking through sources ends after three minutes and says how many are left; --all looks at all that changed, and needs a built build/dev.
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd -- "$root"
database=build/dev/compile_commands.json
seconds=180
base=
for argument; do
    if [[ $argument == --all ]]; then seconds=86400; else base=$argument; fi
done
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT
failed=0

for tool in clang-format-19 clang-tidy-19; do
    if ! command -v "$tool" >/dev/null; then
        echo "SKIPPED: $tool is not installed"
        exit 0
    fi
done

mapfile -t sources < <(find app core desk tests ui -name '*.cpp' -o -name '*.h' | sort)
if printf '%s\0' "${sources[@]}" | xargs -0 -n 40 -P "$(nproc)" clang-format-19 --dry-run -Werror; then
    echo "format: ${#sources[@]} sources"
else
    echo "format: as above; clang-format-19 -i mends it" >&2
    failed=1
fi

since() { # the commit to compare with; nothing when there is none
    local left
    if [[ -n $base ]]; then
        git rev-parse --verify --quiet "$base^{tree}" || { echo "No such commit: $base" >&2 && return 1; }
    elif left=$(git merge-base HEAD origin/main 2>/dev/null) && [[ $left != "$(git rev-parse HEAD)" ]]; then
        echo "$left"
    else
        git rev-parse --verify --quiet 'HEAD~1^{tree}' || true
    fi
}

# An exported tree inside somebody else's repository has no history of its own.
start=
if [[ $(git rev-parse --show-toplevel 2>/dev/null) == "$root" ]]; then
    start=$(since)
fi
if [[ -z $start ]]; then
    echo "tidy: no history here, so nothing changed"
    exit "$failed"
fi
[[ -e $database ]] || cmake --preset dev >/dev/null

# A precompiled header of g++ says nothing to clang, and reads more than the source asks for; -Werror would make findings of what the
# headers of the system say of each other.
mkdir -- "$scratch/db"
sed -E 's# -Winvalid-pch| -Werror| -include [^ "]*cmake_pch\.hxx##g' "$database" >"$scratch/db/compile_commands.json"

readable() { # source: is it compiled in build/dev, and can clang read it? The headers of qpdf 11 are no C++20 to clang 19.
    grep -qF "\"file\": \"$root/$1\"" "$database" && ! grep -q '#include <qpdf/' -- "$1"
}

# The product before its tests. A header is read through the source of its name.
mapfile -t changed < <({ git diff --name-only --diff-filter=d "$start" -- '*.cpp' '*.h' && git ls-files -o --exclude-standard -- '*.cpp' '*.h'; } \
    | sed 's/^tests/~&/' | LC_ALL=C sort -u | sed 's/^~//')
looked=() headers='^$' unread=0
for file in "${changed[@]}"; do
    if [[ $file == *.h ]]; then
        headers+="|/${file//./\\.}\$"
    fi
    if readable "${file%.*}.cpp"; then
        looked+=("${file%.*}.cpp")
    else
        unread=$((unread + 1))
    fi
done
mapfile -t looked < <(printf '%s\n' "${looked[@]}" | awk 'NF && !seen[$0]++')

look() { # source: leaves what was found in scratch, or its name among those left out
    local said status=0 left=$((ends - $(date +%s)))
    said=$scratch/said.${1//\//.}
    if ((left > 0)); then
        timeout "$((left + 30))" clang-tidy-19 --quiet -p "$scratch/db" --header-filter="$headers" --warnings-as-errors='*' "$1" \
            >"$said" 2>"$said.err" || status=$?
    fi
    if ((left <= 0 || status == 124)); then
        echo "$1" >>"$scratch/left"
    elif ((status)); then
        # The finding with its line; the notes behind it run through headers that are not ours.
        grep -A 2 -E '(error|warning): ' -- "$said" || cat -- "$said" "$said.err"
        echo "$1" >>"$scratch/bad"
    fi
}
export -f look
export scratch headers
ends=$(($(date +%s) + seconds))
export ends
: >"$scratch/left"
: >"$scratch/bad"
if ((${#looked[@]})); then
    # shellcheck disable=SC2016  # the inner shell reads it
    printf '%s\0' "${looked[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'look "$0"' >"$scratch/found" 2>&1
    sed "s#$root/##g" "$scratch/found" >&2
fi
left=$(wc -l <"$scratch/left") bad=$(wc -l <"$scratch/bad")
echo "tidy: $((${#looked[@]} - left)) of ${#looked[@]} changed sources read, $bad with findings; $left left out for time, $unread not for clang to read"
((bad == 0 && failed == 0))
