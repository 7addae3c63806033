// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/texts.h"
#include "core/wording/slots.h"

class QFrame;

namespace vw::ui {

/// The fixed alarm list for strangulation, always whole: nothing is computed from symptoms (rules/practice-review G17).
[[nodiscard]] QFrame *alarmCard(const taxonomy::Texts &texts, const wording::People &people);

} // namespace vw::ui
