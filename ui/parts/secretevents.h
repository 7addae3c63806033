// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QLineEdit;

namespace vw::ui {

/// Marks the box as secret: what is typed, corrected or taken out of it reaches a screen reader as bullets, so that a key is still
/// heard but no letter is told, hidden or shown. Qt tells every program that listens in on accessibility the letters themselves,
/// also of a box that shows bullets.
void keepFromListeners(QLineEdit *box);

} // namespace vw::ui
