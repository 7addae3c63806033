// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/theme.h"
#include "ui/timeline/timelineview.h"

#include <QPainter>

// How the timeline looks.

namespace vw::ui {

using pattern::Event;
using pattern::Lane;

namespace {

constexpr double gapInSight = 90; ///< pixels a gap must be wide to be named

} // namespace

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours().surface);
    painter.save();
    painter.setClipRect(QRectF(labelWidth, 0, width() - labelWidth, height()));
    paintAxis(painter);
    paintGaps(painter);
    painter.restore();
    paintLanes(painter);
    painter.save();
    painter.setClipRect(QRectF(labelWidth, axisHeight, width() - labelWidth, height() - axisHeight));
    for (const auto &event : m_content.events)
        paintEventMark(painter, event);
    if (const auto *event = current(); event && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().accent, 2.5));
        painter.drawRoundedRect(placeOf(*event).adjusted(-4, -4, 4, 4), 4, 4);
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? colours().accent : colours().line, hasFocus() ? 2 : 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

/// A line and a name for each month, or for each second, third, sixth month or year when they would stand on each other.
void TimelineView::paintAxis(QPainter &painter) const
{
    constexpr double dayOfMonth = 30.4, namesApart = 92;
    constexpr std::array steps{1, 2, 3, 6, 12, 24, 60};
    int months = steps.back();
    for (const int each : steps) {
        if (each * dayOfMonth * m_perDay >= namesApart) {
            months = each;
            break;
        }
    }
    QDate day = QDate::fromJulianDay(static_cast<qint64>(m_from));
    day = QDate(day.year(), months >= 12 ? 1 : (day.month() - 1) / months * months + 1, 1);
    for (; day.isValid() && xOf(dayNumber(day)) < width(); day = day.addMonths(months)) {
        const double x = xOf(dayNumber(day));
        painter.setPen(QPen(colours().line, 1));
        painter.drawLine(QPointF(x, 22), QPointF(x, height()));
        painter.setPen(colours().muted);
        painter.drawText(QRectF(x + 4, 2, namesApart, 20), Qt::AlignLeft | Qt::AlignVCenter,
                         m_content.locale.toString(day, QStringLiteral("MMM yyyy")));
    }
    const double now = xOf(dayNumber(m_content.today));
    painter.setPen(QPen(colours().accent, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(now, 22), QPointF(now, height()));
}

void TimelineView::paintGaps(QPainter &painter) const
{
    for (const auto &gap : m_content.gaps) {
        const QRectF place(xOf(dayNumber(gap.from)), 24, static_cast<double>(gap.days()) * m_perDay, axisHeight - 26);
        painter.fillRect(place, QBrush(colours().line, Qt::BDiagPattern));
        if (place.width() < gapInSight)
            continue;
        painter.setPen(colours().text);
        const QString words = m_content.gapWords.arg(m_content.locale.toString(gap.days()));
        const QRectF ground = QRectF(painter.fontMetrics().boundingRect(words)).adjusted(-4, -1, 4, 1);
        const QRectF box(place.center().x() - ground.width() / 2, place.top(), ground.width(), place.height());
        if (ground.width() > place.width())
            continue;
        painter.fillRect(box, colours().surface);
        painter.drawText(box, Qt::AlignCenter, words);
    }
}

void TimelineView::paintLanes(QPainter &painter) const
{
    for (auto row = m_content.rows.cbegin(); row != m_content.rows.cend(); ++row) {
        const double top = axisHeight + m_rows.value(row.key()) * laneHeight;
        painter.setPen(QPen(colours().line, 1));
        painter.drawLine(QPointF(0, top), QPointF(width(), top));
        painter.setPen(colours().text);
        painter.drawText(QRectF(10, top, labelWidth - 16, laneHeight), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, *row);
    }
}

/// By form and not by colour: a bar as high as its step, hatched where the day is not known, a round for a report, a band for what holds.
void TimelineView::paintEventMark(QPainter &painter, const Event &event) const
{
    const QRectF place = placeOf(event);
    if (place.right() < labelWidth || place.left() > width())
        return;
    const bool isVague = event.when.first() != event.when.last() && !lasts(event);
    painter.setPen(QPen(colours().text, 1));
    if (lasts(event)) {
        painter.setBrush(event.goesOn ? QBrush(colours().text, Qt::Dense5Pattern) : QBrush(colours().accentSoft));
        painter.drawRoundedRect(place, 3, 3);
    } else if (event.lane == Lane::Reports) {
        painter.setBrush(isVague ? QBrush(colours().text, Qt::BDiagPattern) : QBrush(colours().surface));
        painter.drawRoundedRect(place, markWidth / 2.0, markWidth / 2.0);
    } else if (event.lane >= Lane::Events) {
        painter.setBrush(isVague ? QBrush(colours().text, Qt::BDiagPattern) : QBrush(colours().muted));
        painter.drawPolygon(QPolygonF{QPointF(place.left(), place.center().y()), QPointF(place.center().x(), place.top()),
                                      QPointF(place.right(), place.center().y()), QPointF(place.center().x(), place.bottom())});
    } else {
        painter.setBrush(isVague ? QBrush(colours().text, Qt::BDiagPattern) : QBrush(colours().text));
        painter.drawRect(place);
    }
    if (event.isBreach) { // a cross above it
        const QPointF above(place.left() + markWidth / 2.0, place.top() - 4);
        painter.setPen(QPen(colours().danger, 2));
        painter.drawLine(above + QPointF(-4, -4), above + QPointF(4, 4));
        painter.drawLine(above + QPointF(-4, 4), above + QPointF(4, -4));
    }
}

} // namespace vw::ui
