// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/pack.h"

namespace vw::wording {

/// The card of a region: what exists there, what is tried, and what to ask. Unknown is "ask", never "not there".
[[nodiscard]] QStringList regionCard(const taxonomy::Pack &pack, const taxonomy::Region &region, const QString &language, QDate today);

} // namespace vw::wording
