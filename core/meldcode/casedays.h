// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/meldcode/weighing.h"

#include <array>

namespace vw::meldcode {

inline constexpr int daysToFirstFeedback = 5;  ///< working days after a report: the safety assessment (rules/meldcode 14)
inline constexpr int daysToJudgement = 70;     ///< ten weeks after a report (rules/meldcode 14)
/// A huisverbod lasts ten days and twenty-eight at most (Wet tijdelijk huisverbod, text of 2017): on these days, counted from 1, somebody must be ready.
inline constexpr std::array banDays{1, 10, 28};
inline constexpr int followingWeeks = 13; ///< a case is followed so long before a person decides again (rules/records 4)

/// Every day of the case that somebody must see, the first first. What lies ahead by itself (an end, a hearing, a hand-over) goes when it has
/// passed; what asks for an act stays, also late, until somebody says that it is done.
[[nodiscard]] QList<dossier::CaseDay> daysOf(const dossier::CaseFile &file, const dossier::Practice &practice,
                                             const taxonomy::Taxonomy &taxonomy, QDate today);

/// A report of one's own to Veilig Thuis: recorded, or known because the paper went out.
struct OwnReport {
    QDate on;
    QString body; ///< a code of `bodyCodes`, or words
    RecordId record; ///< null while only the paper tells of it
    bool isAnswered = false;
};
/// A paper of the day of a recorded one is the same report.
[[nodiscard]] QList<OwnReport> ownReports(const dossier::CaseFile &file);

} // namespace vw::meldcode
