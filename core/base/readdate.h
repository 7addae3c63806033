// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/partialdate.h"

namespace vw {

/// Which way a date without its year lies, and a weekday: "24 nov", "dinsdag".
enum class Toward { Past, Ahead, Nearest };

/// A date as people type it, in Dutch or English, whatever the language of the window: "12 sept 2025", "november 2026", "12/9/25", "2025",
/// "2025-09", "gisteren", "afgelopen dinsdag", "vorige week", "3 nov tot 5 nov"; also everything the program prints itself. Without a year
/// it is the latest such day that is not ahead, the first that is not past, or the nearest of the two. Two figures for a year reach five years ahead, else the last century.
/// Empty for what cannot be read for sure: also a weekday that is not that day's, and a span that runs backwards.
[[nodiscard]] std::optional<PartialDate> readDate(const QString &typed, QDate today, Toward toward = Toward::Past);

/// Would more figures make another date of it, as "24-11-20" may become 2026? Until the box is left it is not known which one is meant.
[[nodiscard]] bool mayGoOn(const QString &typed, QDate today);

} // namespace vw
