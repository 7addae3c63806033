// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/sight.h"

#include "ui/parts/pieces.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QTimer>

namespace vw::ui {

namespace {

constexpr const char *wholeMark = "vwSeenWhole";

/// The row or form around it that still fits; the widget itself when none does.
QWidget *wholeAround(QWidget *widget, const QScrollArea &area)
{
    for (auto *around = widget; around && around != area.widget(); around = around->parentWidget()) {
        if (around->property(wholeMark).toBool() && around->height() + 2 * gap <= area.viewport()->height())
            return around;
    }
    return widget;
}

void scrollTo(QWidget *widget, QScrollArea &area)
{
    const auto *seen = wholeAround(widget, area);
    const int top = seen->mapTo(area.widget(), QPoint()).y() - gap, height = seen->height() + 2 * gap;
    const int room = area.viewport()->height();
    auto *bar = area.verticalScrollBar();
    if (top < bar->value() || height > room)
        bar->setValue(top);
    else if (top + height > bar->value() + room)
        bar->setValue(top + height - room);
    const int left = widget->mapTo(area.widget(), QPoint()).x();
    area.ensureVisible(left + widget->width() / 2, bar->value() + room / 2, std::min(widget->width() / 2, area.viewport()->width() / 2), 0);
}

} // namespace

void markAsSeenWhole(QWidget *widget)
{
    widget->setProperty(wholeMark, true);
}

namespace {

void scrollAround(QWidget *widget)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (auto *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around); area && area->widget() && area->isVisible())
            scrollTo(widget, *area);
    }
}

} // namespace

void bringIntoSight(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] {
        scrollAround(widget);
        QTimer::singleShot(0, widget, [widget] { scrollAround(widget); }); // what grew by being seen
    });
}

} // namespace vw::ui
