// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace vw {

/// "nee" becomes "Nee".
[[nodiscard]] inline QString capital(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace vw
