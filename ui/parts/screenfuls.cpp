// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/screenfuls.h"

#include "ui/parts/pieces.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace vw::ui {

namespace {

constexpr qsizetype mostAtOnce = 5 * Screenfuls::step;

/// Where the keyboard goes on after more was asked for.
void focusFirstIn(const QVBoxLayout *rows, int row)
{
    const auto *item = rows->itemAt(row);
    if (!item || !item->widget())
        return;
    for (auto *widget : item->widget()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(item->widget()) && widget->isEnabled()) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace

Screenfuls::Screenfuls(const QString &what, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_locale(locale), m_what(what), m_rows(new QVBoxLayout), m_before(quietButton({}, this)),
      m_after(plainButton({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    m_rows->setSpacing(gap);
    layout->addWidget(m_before, 0, Qt::AlignLeft);
    layout->addLayout(m_rows);
    layout->addWidget(m_after, 0, Qt::AlignLeft);
    connect(m_before, &QPushButton::clicked, this, [this] {
        place(std::max<qsizetype>(0, m_from - step), m_to);
        focusFirstIn(m_rows, 0);
    });
    connect(m_after, &QPushButton::clicked, this, [this] {
        const auto row = static_cast<int>(m_to - m_from);
        place(m_from, std::min(m_total, m_to + step));
        focusFirstIn(m_rows, row);
    });
    say();
}

void Screenfuls::setTotal(qsizetype total)
{
    const bool wasWhole = isWhole();
    m_total = total;
    // a list that is short, or stood there to its end, shows what comes to it as well
    m_to = wasWhole && total <= std::max(step, m_to + 1) ? total : std::min(total, std::max(m_to, m_from + step));
    m_from = std::min(m_from, std::max<qsizetype>(0, m_to - step));
    say();
}

void Screenfuls::reach(qsizetype place)
{
    if (place < 0 || place >= m_total || holds(place))
        return;
    if (place >= m_to && place < m_to + step)
        this->place(m_from, std::min(m_total, m_to + step));
    else
        this->place(std::max<qsizetype>(0, std::min(place - step / 2, m_total - step)),
                    std::min(m_total, std::max(place + step / 2, step)));
}

void Screenfuls::showPart(qsizetype from, qsizetype to)
{
    to = std::min(to, m_total);
    from = std::clamp<qsizetype>(from, std::max<qsizetype>(0, to - mostAtOnce), std::max<qsizetype>(0, to - 1));
    if (to > 0 && (from != m_from || to != m_to))
        place(from, to);
}

void Screenfuls::place(qsizetype from, qsizetype to)
{
    m_from = from;
    m_to = to;
    m_settles = true;
    QTimer::singleShot(0, this, [this] { m_settles = false; }); // when the new rows have their place
    say();
    Q_EMIT moved();
    if (const auto last = m_rows->count() > 0 && m_rows->itemAt(m_rows->count() - 1)->widget()
                              ? m_rows->itemAt(m_rows->count() - 1)->widget()
                              : nullptr) {
        if (const auto buttons = last->findChildren<QPushButton *>(); !buttons.isEmpty())
            setTabOrder(buttons.last(), m_after);
    }
}

void Screenfuls::say()
{
    const auto words = [this](const QString &text, qsizetype left) {
        return text.arg(m_locale.toString(std::min(step, left)), m_locale.toString(left));
    };
    m_before->setText(words(tr("Show the previous %1 (%2 more)"), m_from));
    m_before->setVisible(m_from > 0);
    m_after->setText(words(tr("Show the next %1 (%2 more)"), m_total - m_to));
    m_after->setVisible(m_to < m_total);
    setAccessibleName(isWhole() ? m_what
                                : tr("%1: %2 in all, %3 to %4 shown")
                                      .arg(m_what, m_locale.toString(m_total), m_locale.toString(m_from + 1), m_locale.toString(m_to)));
}

void Screenfuls::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_area || !m_grows)
        return;
    for (auto *above = parentWidget(); above && !m_area; above = above->parentWidget())
        m_area = qobject_cast<QScrollArea *>(above);
    if (m_area)
        connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &Screenfuls::growIfNear);
}

void Screenfuls::growIfNear()
{
    if (m_settles || m_to >= m_total || !m_after->isVisible())
        return;
    const int sight = m_area->viewport()->height();
    if (m_after->mapTo(m_area->viewport(), QPoint()).y() < 2 * sight)
        place(m_from, std::min(m_total, m_to + step));
}

} // namespace vw::ui
