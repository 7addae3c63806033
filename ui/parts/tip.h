// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

class QWidget;

namespace vw::ui {

/// Any text as a tooltip that shows it as it is. Qt renders a tooltip that looks like markup, pictures from the disk included; this one
/// renders nothing, shows no sign that turns text round, and breaks long lines, which Qt leaves as wide as the screen.
[[nodiscard]] QString plainTip(const QString &data);
void setPlainTip(QWidget *widget, const QString &data);

} // namespace vw::ui
