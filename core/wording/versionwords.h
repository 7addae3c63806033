// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/compare.h"
#include "core/taxonomy/texts.h"
#include "core/wording/slots.h"

namespace vw::wording {

/// The words of both versions: a question may have gone, or be new.
struct VersionContext {
    const taxonomy::Texts &before, &after;
    People people;
};

/// Tempo, band, range, triggers and points of a verdict, a line each.
[[nodiscard]] QStringList verdictLines(const assessment::Verdict &verdict, const taxonomy::Texts &texts);
/// One difference as a sentence: what it was, and what it would be.
[[nodiscard]] QString differenceLine(const assessment::Difference &difference, const VersionContext &context);

} // namespace vw::wording
