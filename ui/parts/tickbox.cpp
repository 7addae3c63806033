// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/tickbox.h"

#include <utility>

namespace vw::ui {

TickBox::TickBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    connect(this, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_showing)
            Q_EMIT ticked(on);
    });
}

void TickBox::showTicked(bool ticked)
{
    const bool was = std::exchange(m_showing, true);
    setChecked(ticked);
    m_showing = was;
}

} // namespace vw::ui
