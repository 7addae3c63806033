#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Sourced by run.sh and test.sh: which Debian packages the program needs, and how a missing one is installed.

# CMakeLists.txt asks for these; qt6-tools-dev and qt6-l10n-tools together are LinguistTools, the fonts are for paper.
# shellcheck disable=SC2034  # used by the scripts that source this file
vw_build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite
    libsodium-dev libsqlite3-dev libqpdf-dev libqrencode-dev libzxcvbn-dev
    fonts-noto-core
)
# Tests read the PDFs back with tools that are not ours.
# shellcheck disable=SC2034
vw_test_packages=(
    catch2 xvfb xauth poppler-utils qpdf zbar-tools dbus-daemon strace python3-nacl
    clang-19 libclang-rt-19-dev clang-format-19 clang-tidy-19
)

vw_fail() { # sentence...
    printf '%s\n' "$@" >&2
    exit 1
}

vw_is_installed() { # package
    [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

vw_install() { # package...
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        vw_fail "Vlagwijzer draait nu alleen op Debian 12." "Vlagwijzer now runs on Debian 12 only."
    fi
    local package missing=()
    for package in "$@"; do
        vw_is_installed "$package" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    local as_root=(env DEBIAN_FRONTEND=noninteractive)
    if ((EUID != 0)); then
        command -v sudo >/dev/null \
            || vw_fail "Deze pakketten ontbreken; vraag de beheerder ze te installeren / ask the administrator to install:" "  ${missing[*]}"
        as_root=(sudo "${as_root[@]}")
    fi
    printf 'Installing: %s\n' "${missing[*]}" >&2
    "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=120 -q update >&2
    "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=120 -q -y --no-install-recommends install "${missing[@]}" >&2
}
