#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Installs what is missing, builds, makes the practice vault on the first run, and opens the window on it.
# Without a display the command does the same job: a verdict, the pattern, and a referral as PDF.
set -euo pipefail

# Public: it opens invented cases only. The same words as vw::practice::passphrase in app/practice/practicevault.h (tests/hygiene compares).
practice_passphrase="oefenen met invoeren"
# The case that the command works on where there is no display: its answers, and its code in the vault.
practice_answers=elf.answers.json
practice_case=OEF-ELF

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
folder=${XDG_DATA_HOME:-$HOME/.local/share}/vlagwijzer/oefenen
vault=$folder/practice.vlagwijzer
window=$root/build/release/app/vlagwijzer
cli=$root/build/release/app/vlagwijzer-cli
# shellcheck source=packaging/install.sh
source "$root/packaging/install.sh"

has_display() { [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; }

build() {
    cd -- "$root"
    cmake --preset release -DVW_TESTS=OFF
    cmake --build --preset release
    # 77: there is nothing here to look with
    packaging/check-binaries.sh "$window" "$cli" || (($? == 77)) || vw_fail "Deze bouw is niet beveiligd / this build is not hardened."
}

make_practice_vault() {
    [[ -e $vault ]] && return
    mkdir -p -- "$folder"
    local made printed
    made=$("$cli" practice "$folder" --json)
    printed=$(sed -n 's/.*"passphrase"[[:space:]]*:[[:space:]]*"\([^"]*\)".*/\1/p' <<<"$made")
    practice_passphrase=${printed:-$practice_passphrase}
    [[ -e $vault ]] || vw_fail "De oefenkluis is niet gemaakt / the practice vault was not made: $vault"
}

# The verdict over one practice case, what its facts show together, and its referral on paper.
work_by_command() {
    export QT_QPA_PLATFORM=offscreen
    printf '%s\n' \
        "Geen scherm gevonden (DISPLAY en WAYLAND_DISPLAY zijn leeg): hetzelfde werk gaat nu via de opdrachtregel." \
        "No display found (DISPLAY and WAYLAND_DISPLAY are empty): the command line does the same job now." ""

    printf 'Uitkomst / verdict, %s:\n' "$folder/$practice_answers"
    "$cli" score "$folder/$practice_answers"

    printf '\nPatroon / pattern, %s:\n' "$practice_case"
    "$cli" case pattern "$vault" "$practice_case" <<<"$practice_passphrase"

    local out status=0
    out=$folder/verwijzing-$(date +%Y%m%d-%H%M%S)
    mkdir -p -- "$out"
    printf '\nVerwijzing / referral, %s:\n' "$practice_case"
    "$cli" referral "$vault" "$practice_case" --kind melding --out "$out/verwijzing.pdf" --open <<<"$practice_passphrase" || status=$?
    shopt -s nullglob
    local pages=("$out"/*.pdf)
    ((${#pages[@]})) || vw_fail "Er is geen PDF gemaakt / no PDF was made in $out"
    printf '%s\n' "${pages[@]}"
    return "$status"
}

packages=("${vw_build_packages[@]}")
# A session that speaks Wayland only needs Qt's plugin for it.
[[ -n ${WAYLAND_DISPLAY:-} && -z ${DISPLAY:-} ]] && packages+=(qt6-wayland)
vw_install "${packages[@]}"
build
make_practice_vault
if has_display; then
    printf '\nOefenkluis / practice vault: %s\nWachtzin / passphrase: %s\n' "$vault" "$practice_passphrase"
    exec "$window" --practice "$vault"
fi
work_by_command
