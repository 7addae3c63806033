// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/pack.h"

namespace vw::known {

/// The questions that these words of a fact may show a yes to, in the order of the questions. Only a proposal: the professional chooses.
[[nodiscard]] QList<QuestionId> suggestedBy(const QString &words, const taxonomy::Pack &pack);

} // namespace vw::known
