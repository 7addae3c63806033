// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/choicebutton.h"

#include "ui/parts/readingorder.h"

#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace vw::ui {

ChoiceButton::ChoiceButton(const QString &text, const char *role, QWidget *parent) : QPushButton(parent)
{
    setProperty("role", QLatin1StringView(role));
    setText(text); // here, not above: what it is to a screen reader is asked with the first text, and only now it is one of these
    setCheckable(true);
    setAutoDefault(false);
    connect(this, &QPushButton::toggled, this, [this](bool on) {
        if (!m_showing)
            Q_EMIT chosen(on);
    });
}

void ChoiceButton::showChosen(bool chosen)
{
    const bool was = std::exchange(m_showing, true);
    setChecked(chosen);
    m_showing = was;
}

void ChoiceButton::showDigit(int digit)
{
    if (std::exchange(m_digit, digit) != digit)
        update();
}

/// Arrows move within its group; to answer stays with the space bar.
void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (auto *other = back || on ? besideInGroup(this, on) : nullptr)
        other->setFocus(Qt::TabFocusReason);
    else
        QPushButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (m_digit == 0)
        return;
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.7);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(rect().adjusted(4, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop, QString::number(m_digit));
}

} // namespace vw::ui
