// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casehead.h"
#include "core/taxonomy/texts.h"

namespace vw::wording {

/// What this day of a case is: "einde tijdelijk huisverbod", "opnieuw kijken".
[[nodiscard]] QString dayName(const dossier::CaseDay &day, const taxonomy::Texts &texts);
/// How far off it is: "vandaag", "over 3 dagen", "2 dagen geleden".
[[nodiscard]] QString daysAway(QDate day, QDate today);

} // namespace vw::wording
