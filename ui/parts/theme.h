// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/look.h"
#include "ui/parts/desknames.h"

#include <QColor>
#include <QString>

class QApplication;

namespace vw::ui {

/// The colours of the window. One accent for action, red only for danger, grey tones for the bands; no green.
/// All text pairs reach WCAG AA (4.5:1) on their ground.
struct Colours {
    QColor window, surface, sunken, text, muted, line, accent, accentText, accentSoft, danger, dangerText, dangerSoft;
    QColor few, raised, high, veryHigh, onHigh;
};

[[nodiscard]] const Colours &coloursFor(bool dark);
/// The colours in force.
[[nodiscard]] const Colours &colours();
[[nodiscard]] bool systemIsDark();

/// Fusion style, palette and style sheet; text base 10.5 pt.
void applyLook(QApplication &app, Look look);

} // namespace vw::ui
