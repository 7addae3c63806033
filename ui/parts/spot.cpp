// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/spot.h"

#include "ui/parts/screenfuls.h"

#include <QApplication>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTimer>

namespace vw::ui {

namespace {

template <typename T>
QList<T *> inSight(QWidget *screen)
{
    QList<T *> found;
    if (auto *itself = qobject_cast<T *>(screen)) // a page may be the thing that scrolls
        found.append(itself);
    for (auto *widget : screen->findChildren<T *>()) {
        if (widget->isVisibleTo(screen))
            found.append(widget);
    }
    return found;
}

QString labelOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(':') + widget->accessibleName();
}

void scrollAndFocus(QWidget *screen, const Spot &spot)
{
    if (!spot.focus.isEmpty()) {
        for (auto *widget : inSight<QWidget>(screen)) {
            if (labelOf(widget) == spot.focus) {
                widget->setFocus(Qt::OtherFocusReason);
                break;
            }
        }
    }
    const auto areas = inSight<QScrollArea>(screen); // after the focus, which scrolls too
    for (qsizetype i = 0; i < std::min(areas.size(), spot.scrolls.size()); ++i)
        areas.at(i)->verticalScrollBar()->setValue(spot.scrolls.at(i));
}

} // namespace

Spot spotOf(QWidget *screen)
{
    Spot spot;
    for (const auto *list : inSight<QListWidget>(screen))
        spot.lists.append(list->currentRow());
    for (const auto *tabs : inSight<QTabWidget>(screen))
        spot.tabs.append(tabs->currentIndex());
    for (const auto *part : inSight<Screenfuls>(screen))
        spot.parts.append({part->from(), part->to()});
    for (const auto *area : inSight<QScrollArea>(screen))
        spot.scrolls.append(area->verticalScrollBar()->value());
    const auto *focus = QApplication::focusWidget();
    if (focus != nullptr && screen->isAncestorOf(focus) && !focus->accessibleName().isEmpty())
        spot.focus = labelOf(focus);
    return spot;
}

void restoreSpot(QWidget *screen, const Spot &spot)
{
    const auto lists = inSight<QListWidget>(screen);
    for (qsizetype i = 0; i < std::min(lists.size(), spot.lists.size()); ++i)
        lists.at(i)->setCurrentRow(spot.lists.at(i));
    const auto tabs = inSight<QTabWidget>(screen);
    for (qsizetype i = 0; i < std::min(tabs.size(), spot.tabs.size()); ++i)
        tabs.at(i)->setCurrentIndex(spot.tabs.at(i));
    const auto parts = inSight<Screenfuls>(screen);
    for (qsizetype i = 0; i < std::min(parts.size(), spot.parts.size()); ++i)
        parts.at(i)->showPart(spot.parts.at(i).first, spot.parts.at(i).second);
    QTimer::singleShot(0, screen, [screen, spot] { QTimer::singleShot(0, screen, [screen, spot] { scrollAndFocus(screen, spot); }); });
}

} // namespace vw::ui
