// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/pattern/timeline.h"

#include <QLocale>
#include <QWidget>

namespace vw::ui {

/// The events of a case in lanes over the days, drawn by our own painter. Wheel with Ctrl and + and - zoom, dragging and Page keys move, arrow keys
/// walk from event to event, Enter opens. What it shows stands in a table as well, for who cannot see it.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    /// Reports have a row for each body.
    using Row = std::pair<pattern::Lane, QString>;
    [[nodiscard]] static Row rowOf(const pattern::Event &event);
    struct Content {
        QList<pattern::Event> events; ///< in the order in which the keys walk
        QList<pattern::Gap> gaps;
        QMap<Row, QString> rows; ///< what they are called; those that have events
        QString gapWords; ///< "%1 dagen niets bekend"
        QDate today;
        QLocale locale;
        bool operator==(const Content &) const = default;
    };

    explicit TimelineView(QWidget *parent = nullptr);
    void show(const Content &content);
    /// All of it at once.
    void showAll();
    /// Days in sight times this; the middle, or the event in focus, stays.
    void zoom(double factor);
    [[nodiscard]] const pattern::Event *current() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another event has the focus; null when there is none.
    void walkedTo(const vw::pattern::Event *event);
    void chosen(vw::RecordId record);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr int laneHeight = 38, axisHeight = 44, labelWidth = 168, rightMargin = 12, markWidth = 9;
    [[nodiscard]] static double dayNumber(QDate day);
    /// Whether it is drawn as something that lasts.
    [[nodiscard]] static bool lasts(const pattern::Event &event);
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] double dayAt(double x) const;
    /// Pixels for the days.
    [[nodiscard]] double room() const;
    [[nodiscard]] double daysInSight() const;
    /// Days left free before the first and after the last.
    [[nodiscard]] double around() const;
    [[nodiscard]] QRectF placeOf(const pattern::Event &event) const;
    [[nodiscard]] int eventAt(QPointF point) const;
    void moveBy(double days);
    void zoomAround(double factor, double day);
    void walkTo(int index);
    void keepInBounds();
    void paintAxis(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintLanes(QPainter &painter) const;
    void paintEventMark(QPainter &painter, const pattern::Event &event) const;

    Content m_content;
    QMap<Row, int> m_rows;
    double m_from = 0, m_perDay = 1; ///< the first day in sight, and the width of one
    double m_first = 0, m_last = 1; ///< what there is
    bool m_isWhole = true; ///< stays so when the window changes its size
    int m_current = -1;
    std::optional<QPointF> m_drag;
    bool m_dragged = false;
};

} // namespace vw::ui
