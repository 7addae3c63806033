// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

#include <utility>

class QWidget;

namespace vw::ui {

/// Where the eye was on a screen: what was chosen in its lists and tabs, which part of a long list, how far it was scrolled, and which field had the focus.
/// Numbers and labels of the window only; nothing that was typed.
struct Spot {
    QList<int> lists, tabs, scrolls;
    QList<std::pair<qsizetype, qsizetype>> parts; ///< of long lists
    QString focus;
};
[[nodiscard]] Spot spotOf(QWidget *screen);
/// On a screen built anew for the same case. Scrolls once the layout has settled.
void restoreSpot(QWidget *screen, const Spot &spot);

} // namespace vw::ui
