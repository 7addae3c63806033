// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace vw::wording {

/// Words that hide who did what to whom ("ruzie", "familiedrama"), as they stand in the text, each once.
/// Between quotation marks they are somebody's own words and are left alone.
[[nodiscard]] QStringList veilingWords(const QString &text);

/// The remark for under the field; empty when nothing hides.
[[nodiscard]] QString veilingRemark(const QString &text);

} // namespace vw::wording
