// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/regions.h"

#include "ui/parts/readingorder.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace vw::ui {

namespace {

constexpr const char *regionMark = "vwRegion";

bool isRegion(const QWidget *widget)
{
    return widget->property(regionMark).isValid();
}

/// Those that are shown and have something to stop at; one with regions inside is told by those.
QList<QWidget *> regionsIn(QWidget *window)
{
    QList<QWidget *> regions;
    for (auto *widget : window->findChildren<QWidget *>()) {
        if (isRegion(widget) && widget->isVisible() && !stopsIn(widget).isEmpty())
            regions.append(widget);
    }
    regions.removeIf([all = regions](const QWidget *region) {
        return std::ranges::any_of(all, [region](const QWidget *other) { return other != region && region->isAncestorOf(other); });
    });
    std::ranges::stable_sort(regions, {}, [](const QWidget *region) { return region->property(regionMark).toInt(); });
    return regions;
}

} // namespace

void markAsRegion(QWidget *widget, Region region)
{
    widget->setProperty(regionMark, static_cast<int>(region));
}

QWidget *regionOf(QWidget *widget)
{
    while (widget && !isRegion(widget))
        widget = widget->parentWidget();
    return widget;
}

void goToNextRegion(QWidget *window, bool forward)
{
    const auto regions = regionsIn(window);
    if (regions.isEmpty())
        return;
    const auto at = regions.indexOf(regionOf(QApplication::focusWidget()));
    auto *region = regions.at((at + (forward ? 1 : at < 0 ? 0 : -1) + regions.size()) % regions.size());
    const auto stops = stopsIn(region);
    auto *before = region->focusWidget();
    auto *to = before && stops.contains(before) ? before : stops.first();
    to->setFocus(Qt::ShortcutFocusReason);
}

} // namespace vw::ui
