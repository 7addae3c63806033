// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

namespace vw {

/// The pieces that hold something, side by side.
[[nodiscard]] inline QString joinFilled(QStringList pieces, const QString &between = QStringLiteral(", "))
{
    pieces.removeIf([](const QString &piece) { return piece.trimmed().isEmpty(); });
    return pieces.join(between);
}

} // namespace vw
