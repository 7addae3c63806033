// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/readingorder.h"

#include <QAbstractButton>
#include <QVariant>

#include <algorithm>
#include <iterator>

namespace vw::ui {

namespace {

constexpr const char *oneStopMark = "vwOneStop";

bool canStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
}

QList<QAbstractButton *> groupOf(const QWidget *button)
{
    QList<QAbstractButton *> group;
    for (auto *widget : inReadingOrder(button->parentWidget())) {
        auto *other = qobject_cast<QAbstractButton *>(widget);
        if (other && other->property(oneStopMark).toBool() && other->isVisible() && other->isEnabled())
            group.append(other);
    }
    return group;
}

/// The one of the group that Tab stops at: the focused one, the chosen one, or the first.
QWidget *stopOfGroup(const QWidget *button)
{
    const auto group = groupOf(button);
    const auto focused = std::ranges::find_if(group, &QWidget::hasFocus);
    const auto chosen = focused == group.end() ? std::ranges::find_if(group, &QAbstractButton::isChecked) : focused;
    return chosen == group.end() ? group.value(0) : *chosen;
}

struct Walk {
    const QWidget *from = nullptr;
    QList<QWidget *> stops;
    qsizetype place = -1; ///< of what comes after `from`, where that itself is no stop

    void through(QWidget *widget)
    {
        if (!widget->isVisible() || !widget->isEnabled()) {
            if (from && (widget == from || widget->isAncestorOf(from)))
                place = stops.size();
            return;
        }
        const bool isInGroup = widget->property(oneStopMark).toBool();
        if (canStop(widget) && (!isInGroup || stopOfGroup(widget) == widget))
            stops.append(widget);
        else if (widget == from)
            place = stops.size();
        for (auto *child : inReadingOrder(widget))
            through(child);
    }
};

} // namespace

QList<QWidget *> inReadingOrder(const QWidget *parent)
{
    QList<QWidget *> all;
    for (auto *each : parent->children()) {
        if (auto *child = qobject_cast<QWidget *>(each); child && !child->isWindow())
            all.append(child);
    }
    std::ranges::stable_sort(all, {}, [](const QWidget *child) { return child->y(); });
    for (auto row = all.begin(); row != all.end();) {
        const int bottom = (*row)->geometry().bottom();
        auto end = std::next(row);
        while (end != all.end() && (*end)->geometry().center().y() <= bottom)
            ++end;
        std::stable_sort(row, end, [](const QWidget *one, const QWidget *other) { return one->x() < other->x(); });
        row = end;
    }
    return all;
}

QList<QWidget *> allInReadingOrder(const QWidget *root)
{
    QList<QWidget *> all;
    for (auto *child : inReadingOrder(root)) {
        if (child->isVisible())
            all += QList{child} + allInReadingOrder(child);
    }
    return all;
}

void markAsOneStop(QWidget *button)
{
    button->setProperty(oneStopMark, true);
}

void focusGroupOf(const QWidget *button)
{
    if (auto *stop = stopOfGroup(button))
        stop->setFocus(Qt::TabFocusReason);
}

QWidget *besideInGroup(const QWidget *button, bool forward)
{
    const auto group = groupOf(button);
    const auto at = std::ranges::find(group, button) - group.begin();
    if (at == group.size() || group.size() < 2)
        return nullptr;
    return group.at((at + (forward ? 1 : group.size() - 1)) % group.size());
}

QList<QWidget *> stopsIn(QWidget *root)
{
    Walk walk;
    walk.through(root);
    return walk.stops;
}

QWidget *nextStop(QWidget *root, QWidget *from, bool forward)
{
    QWidget *around = root;
    if (from && !from->isVisible()) { // it went: stay as near as there is something
        around = from->parentWidget();
        while (around && around != root && (!around->isVisible() || stopsIn(around).isEmpty()))
            around = around->parentWidget();
    }
    Walk walk;
    walk.from = from;
    walk.through(around ? around : root);
    const auto &stops = walk.stops;
    if (stops.isEmpty())
        return nullptr;
    const auto at = stops.indexOf(from);
    if (at < 0 && walk.place < 0)
        return forward ? stops.first() : stops.last();
    if (from && !from->isVisible()) // what stood there went: what comes after it, or the last before
        return stops.at(std::min(walk.place, stops.size() - 1));
    const auto next = at >= 0 ? at + (forward ? 1 : -1) : walk.place - (forward ? 0 : 1);
    return stops.at((next + stops.size()) % stops.size());
}

} // namespace vw::ui
