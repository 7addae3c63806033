// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/pack.h"

namespace vw::taxonomy {

/// What a pack holds, for the one who keeps it.
struct Counts {
    int questions = 0, flags = 0, weighted = 0;
    int triggers = 0, measures = 0, routes = 0, sources = 0, evidence = 0;
    QMap<QString, int> texts;      ///< language -> questions with every word
    QMap<QString, int> questionMarks; ///< mark -> questions that carry it
    QMap<QString, int> evidenceMarks; ///< mark -> findings that carry it
    /// Instrument -> items with a question here, and items in all.
    QMap<QString, std::pair<int, int>> crosswalk;
};
[[nodiscard]] Counts countsOf(const Pack &pack);

} // namespace vw::taxonomy
