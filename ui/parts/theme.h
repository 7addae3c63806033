// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "desk/look.h"
#include "ui/parts/desknames.h"

#include <QColor>
#include <QString>

class QApplication;

namespace vw::ui {

/// The colours of the window. One accent for action, red only for danger, grey tones for the bands; no green.
/// Every text reaches 4.5:1 on its ground (WCAG 2.2, 1.4.3), and every border that shows a control 3:1 (1.4.11).
struct Colours {
    QColor window, surface, sunken, text, muted;
    QColor line; ///< parts one thing from another; shows no control
    QColor edge; ///< the border of what can be used
    QColor accent, accentText, accentSoft, danger, dangerText, dangerSoft;
    QColor few, raised, high, veryHigh, onHigh;
};

[[nodiscard]] const Colours &coloursFor(Look look);
/// The colours in force.
[[nodiscard]] const Colours &colours();
[[nodiscard]] bool systemIsDark();

/// Fusion style, palette and style sheet. Letters of 10.5 points, or those of the computer when they are larger; `percent` of that, 90 to 200.
void applyLook(QApplication &app, Look look, int percent = 100);

/// A width for words: `pixels` with letters of the usual size, and as much more as the letters are larger now.
[[nodiscard]] int inLetters(int pixels);

} // namespace vw::ui
