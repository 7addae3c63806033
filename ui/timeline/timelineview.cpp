// SPDX-License-Identifier: EUPL-1.2
#include "ui/timeline/timelineview.h"

#include "ui/parts/accessible.h"
#include "ui/parts/theme.h"
#include "ui/parts/tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace vw::ui {

using pattern::Event;
using pattern::Lane;

namespace {

constexpr double fewestDays = 10;   ///< in sight, at the closest
constexpr double roundAbout = 0.04; ///< of the whole, left free at both ends
constexpr double step = 1.4;        ///< of a zoom by key or wheel

} // namespace

double TimelineView::dayNumber(QDate day)
{
    return static_cast<double>(day.toJulianDay());
}

bool TimelineView::lasts(const Event &event)
{
    return event.lane == Lane::Measures;
}

TimelineView::Row TimelineView::rowOf(const Event &event)
{
    return {event.lane, event.lane == Lane::Reports ? event.body : QString()};
}

TimelineView::TimelineView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    markAsDrawing(this);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline. The table below it says the same."));
}

void TimelineView::show(const Content &content)
{
    if (m_content == content)
        return;
    const auto *was = current();
    const RecordId kept = was ? was->record : RecordId();
    m_content = content;
    m_rows.clear();
    for (auto row = m_content.rows.cbegin(); row != m_content.rows.cend(); ++row)
        m_rows.insert(row.key(), static_cast<int>(m_rows.size()));
    m_first = m_last = dayNumber(m_content.today);
    for (const auto &event : m_content.events) {
        m_first = std::min(m_first, dayNumber(event.when.first()));
        m_last = std::max(m_last, dayNumber(event.when.last()));
    }
    m_last += 1;
    const auto found = std::ranges::find(m_content.events, kept, &Event::record);
    m_current = found == m_content.events.end() ? -1 : static_cast<int>(found - m_content.events.begin());
    if (m_isWhole)
        showAll();
    keepInBounds();
    updateGeometry();
    update();
    Q_EMIT walkedTo(current());
}

const Event *TimelineView::current() const
{
    return m_current >= 0 && m_current < m_content.events.size() ? &m_content.events.at(m_current) : nullptr;
}

QSize TimelineView::sizeHint() const
{
    return {900, axisHeight + std::max(1, static_cast<int>(m_rows.size())) * laneHeight + 2};
}

QSize TimelineView::minimumSizeHint() const
{
    return {360, sizeHint().height()};
}

double TimelineView::xOf(double day) const
{
    return labelWidth + (day - m_from) * m_perDay;
}

double TimelineView::dayAt(double x) const
{
    return m_from + (x - labelWidth) / m_perDay;
}

double TimelineView::room() const
{
    return std::max(1, width() - labelWidth - rightMargin);
}

double TimelineView::daysInSight() const
{
    return room() / m_perDay;
}

double TimelineView::around() const
{
    return std::max(3.0, (m_last - m_first) * roundAbout);
}

void TimelineView::showAll()
{
    m_isWhole = true;
    m_from = m_first - around();
    m_perDay = room() / (m_last - m_first + 2 * around());
    update();
}

void TimelineView::keepInBounds()
{
    const double earliest = m_first - around(), latest = m_last + around(), widest = room() / (latest - earliest);
    m_perDay = std::clamp(m_perDay, widest, std::max(widest, room() / fewestDays));
    m_from = std::clamp(m_from, earliest, std::max(earliest, latest - daysInSight()));
}

void TimelineView::moveBy(double days)
{
    m_from += days;
    m_isWhole = false;
    keepInBounds();
    update();
}

void TimelineView::zoomAround(double factor, double day)
{
    const double share = (day - m_from) / daysInSight();
    m_perDay *= factor;
    m_isWhole = false;
    keepInBounds();
    m_from = day - share * daysInSight();
    keepInBounds();
    update();
}

void TimelineView::zoom(double factor)
{
    const auto *event = current();
    zoomAround(factor, event ? dayNumber(event->when.first()) : m_from + daysInSight() / 2);
}

QRectF TimelineView::placeOf(const Event &event) const
{
    const double top = axisHeight + m_rows.value(rowOf(event)) * laneHeight;
    const double left = xOf(dayNumber(event.when.first())), right = xOf(dayNumber(event.when.last()) + 1);
    const double wide = std::max<double>(markWidth, right - left);
    const double tallest = laneHeight - 8;
    if (lasts(event))
        return {left, top + laneHeight / 2.0 - 6, wide, 12};
    const double high = event.steps > 0 ? tallest * event.step / event.steps : tallest * 0.45;
    return {left, top + laneHeight - 4 - high, wide, high};
}

int TimelineView::eventAt(QPointF point) const
{
    int best = -1;
    for (int i = 0; i < m_content.events.size(); ++i) {
        if (placeOf(m_content.events.at(i)).adjusted(-3, -laneHeight, 3, 4).contains(point)) {
            const double top = axisHeight + m_rows.value(rowOf(m_content.events.at(i))) * laneHeight;
            if (point.y() >= top && point.y() < top + laneHeight)
                best = i; // what is drawn last lies on top
        }
    }
    return best;
}

void TimelineView::walkTo(int index)
{
    if (m_content.events.isEmpty())
        return;
    m_current = std::clamp(index, 0, static_cast<int>(m_content.events.size()) - 1);
    const double left = dayNumber(current()->when.first()), right = left + 1;
    if (left < m_from || right > m_from + daysInSight()) {
        m_from = left - daysInSight() / 2;
        m_isWhole = false;
        keepInBounds();
    }
    update();
    Q_EMIT walkedTo(current());
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right: walkTo(m_current + 1); return;
    case Qt::Key_Left: walkTo(m_current < 0 ? static_cast<int>(m_content.events.size()) - 1 : m_current - 1); return;
    case Qt::Key_Home: walkTo(0); return;
    case Qt::Key_End: walkTo(static_cast<int>(m_content.events.size()) - 1); return;
    case Qt::Key_PageUp: moveBy(-daysInSight() / 2); return;
    case Qt::Key_PageDown: moveBy(daysInSight() / 2); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(step); return;
    case Qt::Key_Minus: zoom(1 / step); return;
    case Qt::Key_0: showAll(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto *focused = current())
            Q_EMIT chosen(focused->record);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = event->position();
    m_dragged = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    const double moved = m_drag->x() - event->position().x();
    if (!m_dragged && std::abs(moved) < 4)
        return;
    m_dragged = true;
    m_drag = event->position();
    moveBy(moved / m_perDay);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag && !m_dragged) {
        if (const int index = eventAt(event->position()); index >= 0)
            walkTo(index);
    }
    m_drag.reset();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int index = eventAt(event->position()); index >= 0)
        Q_EMIT chosen(m_content.events.at(index).record);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAround(turned.y() > 0 ? step : 1 / step, dayAt(event->position().x()));
    } else if (turned.x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier)) {
        moveBy(-(turned.x() != 0 ? turned.x() : turned.y()) / 2.0 / m_perDay);
    } else {
        event->ignore(); // the page scrolls
        return;
    }
    event->accept();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isWhole)
        showAll();
    keepInBounds();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        walkTo(static_cast<int>(m_content.events.size()) - 1); // the last thing that is known
    update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = eventAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        return true;
    }
    const auto &found = m_content.events.at(index);
    QToolTip::showText(help->globalPos(), plainTip(found.words.isEmpty() ? found.name : found.name + QLatin1Char('\n') + found.words),
                       this);
    return true;
}

} // namespace vw::ui
