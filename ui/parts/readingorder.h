// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

class QWidget;

namespace vw::ui {

// The order in which a screen is read: from the top down, and what stands beside each other from left to right. Tab and a screen reader follow the
// same one, whatever was made first.

[[nodiscard]] QList<QWidget *> inReadingOrder(const QWidget *parent);
/// All that is shown inside, in that order.
[[nodiscard]] QList<QWidget *> allInReadingOrder(const QWidget *root);

/// Buttons of one group, in one row or column, are one stop for Tab; the arrow keys move within.
void markAsOneStop(QWidget *button);
/// The focus to where Tab would stop in the group of `button`: the chosen one, or the first that is shown.
void focusGroupOf(const QWidget *button);
/// The one beside it in its group, round the end; null when it stands alone.
[[nodiscard]] QWidget *besideInGroup(const QWidget *button, bool forward);

/// Where Tab stops in `root`.
[[nodiscard]] QList<QWidget *> stopsIn(QWidget *root);
/// Where Tab goes from `from`, round the end of `root`. From something that was hidden just now: to what stands nearest to it.
[[nodiscard]] QWidget *nextStop(QWidget *root, QWidget *from, bool forward);

} // namespace vw::ui
