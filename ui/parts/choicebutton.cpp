// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/choicebutton.h"

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

} // namespace vw::ui
