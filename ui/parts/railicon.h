// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>

namespace vw::ui {

/// An icon of our own family, drawn in the colour the text has at that moment: today, cases, evidence, vault, settings. Null when there is no
/// such icon.
[[nodiscard]] QIcon railIcon(const QString &name);

} // namespace vw::ui
