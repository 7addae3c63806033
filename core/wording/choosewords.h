// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QString>

namespace vw::wording {

/// A text with parts that stand there only while something holds: `[children: Where are the children?]`, or one of two
/// `[left: after the break-up|before it]`. `holds` says it by name; a name it does not have does not hold. What is left is without double spaces.
[[nodiscard]] QString chooseWords(QString text, const QMap<QString, bool> &holds);

} // namespace vw::wording
