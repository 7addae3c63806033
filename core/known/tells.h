// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/setof.h"
#include "core/dossier/casefile.h"

namespace vw::known {

/// What words can tell whoever reads them: those of a field, of a fact, of a statement. From this follows where they may print.
enum class Tell {
    HerWords,        ///< what she told, or can only have told
    HerWordsIfTyped, ///< the program's own sentence tells nothing; typed words may quote her
    HerPlans,
    HerWhereabouts,
    FindablePlaces, ///< work, school: where somebody can be waited for
    Reporter,       ///< names the melder, a colleague, or what only the melder can have seen
    ChildWords,
    Medical,
    Helpers,
    Protection, ///< what is in place, and so what is not
    Appointments,
    OtherPerson,
    ListOutcome,
};

/// Whatever does not say what it tells does not compile.
using Tells = SetOf<Tell>;

/// Nothing of her, the children, their places and their help: at most the reporter, and what `HerWordsIfTyped` leaves to the program.
[[nodiscard]] constexpr bool tellsNothingOfHers(Tells tells)
{
    return tells.isWithin({Tell::Reporter, Tell::HerWordsIfTyped});
}

/// By who it comes from. What was seen of her is hers as well, and a document can quote her.
[[nodiscard]] Tells tellsOf(const dossier::Incident &fact);

} // namespace vw::known
