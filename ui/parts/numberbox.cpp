// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/numberbox.h"

#include <QWheelEvent>

#include <utility>

namespace vw::ui {

NumberBox::NumberBox(const QString &name, int low, int high, const QString &unit, QWidget *parent) : QSpinBox(parent)
{
    setRange(low, high);
    setSuffix(unit);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus); // the wheel gives no focus either: the next key would change it unseen
    connect(this, &QSpinBox::valueChanged, this, [this](int number) {
        if (!m_showing)
            Q_EMIT chosen(number);
    });
}

void NumberBox::showNumber(int number)
{
    const bool was = std::exchange(m_showing, true);
    setValue(number);
    m_showing = was;
}

void NumberBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace vw::ui
