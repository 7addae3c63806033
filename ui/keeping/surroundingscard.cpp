// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/surroundingscard.h"

#include "desk/office.h"
#include "desk/preferences.h"
#include "ui/keeping/surroundings.h"
#include "ui/parts/pieces.h"
#include "ui/system/systemevents.h"

namespace vw::ui {

SurroundingsCard::SurroundingsCard(Office &office, Preferences &preferences, const SystemEvents *events, QWidget *parent)
    : QFrame(parent), m_office(office), m_preferences(preferences), m_events(events), m_lines(new QVBoxLayout)
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(headingLabel(tr("This computer"), this));
    m_lines->setSpacing(gap);
    layout->addLayout(m_lines);
    if (events)
        connect(events, &SystemEvents::sourcesKnown, this, &SurroundingsCard::look);
}

void SurroundingsCard::showEvent(QShowEvent *event)
{
    look(); // the minutes are set in another room
    QFrame::showEvent(event);
}

void SurroundingsCard::look()
{
    clear(m_lines);
    m_lines->addWidget(textLabel(
        tr("The vault locks automatically when nobody has touched the keyboard or the mouse for %n minute(s). You set this under Settings.",
           nullptr, m_preferences.idleMinutes()),
        this));
    if (m_events && m_events->sources() == SystemEvents::Sources::Some)
        m_lines->addWidget(textLabel(tr("It also locks when the screen is locked and when the computer sleeps."), this));
    for (const auto &weakness : weaknesses(m_office.session().path(), m_events))
        m_lines->addWidget(strongLabel(weakness.sentence, this));
}

} // namespace vw::ui
