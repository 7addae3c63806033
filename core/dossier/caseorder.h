// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace vw::dossier {

/// The next day this case asks for: the last day for open actions, a risk moment or looking again, whichever is first. A closed case only
/// asks for the day to look back. Null when none is set.
[[nodiscard]] QDate nextDate(const CaseHead &head);

/// The order of cases, wherever they stand in a list (rules/verdict 5): direct danger, when to act, the next date, how many kinds of signals,
/// known points, the last known incident (the latest first), and what lay untouched the longest. Closed cases come last.
[[nodiscard]] bool comesFirst(const CaseHead &a, const CaseHead &b);

} // namespace vw::dossier
