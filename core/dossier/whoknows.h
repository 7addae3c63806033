// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace vw::dossier {

/// Something that a body was told: a report, or a fact that is known to it. A fact and a report about it to the same body are one,
/// and so is what one body was told at one moment (rules/records 2).
struct Piece {
    QString body;                    ///< a code of `bodyCodes`, or words
    std::optional<PartialDate> when; ///< as exactly as it is known
    QList<RecordId> facts;           ///< that it tells of
    RecordId record;                 ///< the report, or the fact itself
    bool own = false;                ///< the professional's own report
};
/// The reports before the facts that have none, each in the order of the case.
[[nodiscard]] QList<Piece> piecesIn(const CaseFile &file);

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
