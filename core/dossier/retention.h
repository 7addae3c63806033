// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <array>
#include <string_view>

namespace vw::dossier {

/// A term found in a source (rules/meldcode 12.4, read in 2026). Terms conflict; the program proposes, the organisation decides.
struct RetentionTerm {
    std::string_view id;
    int years;        ///< after closing; 0: the organisation fills it in
    int untilAge;     ///< kept at least until the youngest child has this age; 0: no such rule
    std::string_view source;
};

inline constexpr std::array retentionTerms{
    RetentionTerm{"vt", 15, 18, "Wmo 2015, art. 5.3.4"},        // 15 years; family with children: until the youngest is of age
    RetentionTerm{"wmo", 15, 0, "Wmo 2015, art. 5.3.4"},
    RetentionTerm{"youth", 15, 18, "Jeugdwet; Wmo 2015, art. 5.3.4"},
    RetentionTerm{"medical", 20, 39, "KNMG-meldcode, deel V"},  // minors: abuse records at least until the 39th year
    RetentionTerm{"school", 2, 0, "AVG"},                       // usual; the school sets it itself
    RetentionTerm{"huisverbod", 5, 0, "Wet tijdelijk huisverbod"},
    RetentionTerm{"own", 0, 0, ""}};

/// The term in use: the one that was chosen, or else that of the role. Null is never given.
[[nodiscard]] const RetentionTerm &termOf(const Practice &practice);
/// Years of that term; 0 while the organisation has not filled in its own.
[[nodiscard]] int yearsOf(const Practice &practice);

/// Care providers keep what their systems log for five years at least, counted from the writing of a line: Besluit elektronische
/// gegevensverwerking door zorgaanbieders, art. 5; Stcrt. 2019, 38007; NEN 7513. For other sectors no term was found.
inline constexpr int careLogYears = 5;
inline constexpr int mostLogYears = 20; ///< NEN 7513: no longer than the medical file
/// Years that the log of an erased case is kept, without content: what the practice says, or else that of its role. 0: it is not kept.
[[nodiscard]] int logYearsOf(const Practice &practice);

enum class ClockState {
    Open,     ///< the clock has not begun: the case is open
    NoTerm,   ///< closed, and nobody has said how long it is kept
    Held,     ///< not to be erased, somebody else has an interest
    Running,
    Due       ///< the day has come
};
struct RetentionClock {
    ClockState state = ClockState::Open;
    QDate due;                ///< with Running and Due
    bool workingCopy = false; ///< the organisation has it in its own file; only this copy goes
    bool forChild = false;    ///< kept longer because of the age of the youngest child
};

/// When a case may go. A working copy goes `workingCopyDays` after closing; what is in no other file stays for the term.
[[nodiscard]] RetentionClock retentionClock(const CaseHead &head, const Practice &practice, QDate today);

/// The latest birth date of a child in the case, as far as it is known; a year alone counts as its last day.
[[nodiscard]] QDate youngestBorn(const CaseFile &file);

} // namespace vw::dossier
