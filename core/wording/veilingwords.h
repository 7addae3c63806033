// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/pack.h"

namespace vw::wording {

/// The remark for under the field about words that hide who did what to whom ("ruzie", "familiedrama"): Pack::veiling; empty when nothing hides.
[[nodiscard]] QString veilingRemark(const QString &text, const taxonomy::Pack &pack);

} // namespace vw::wording
