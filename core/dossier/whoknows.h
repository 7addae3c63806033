// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace vw::dossier {

/// What one body knows of a case, or holds a piece of.
struct WhoKnows {
    QString body;       ///< a code of `bodyCodes`, or words
    std::optional<PartialDate> lastFact, lastReport, lastContact, lastPaper; ///< as exactly as they are known
    int facts = 0;      ///< that were told to it, each once
    int reports = 0;    ///< a fact that was told to it and a report about that fact count once (rules/records 2)
    int contacts = 0;
    int papers = 0;     ///< that were sent to it
    bool operator==(const WhoKnows &) const = default;
};
/// Every body that occurs in the case, who knows most first.
[[nodiscard]] QList<WhoKnows> whoKnows(const CaseFile &file);

} // namespace vw::dossier
