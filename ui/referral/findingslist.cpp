// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/findingslist.h"

#include "core/wording/findingwords.h"
#include "desk/paperdraft.h"
#include "ui/parts/staleuntilshown.h"

#include <QApplication>

#include <algorithm>

namespace vw::ui {

FindingsList::FindingsList(PaperDraft &paper, QWidget *parent) : ScrollPage(parent, 720), m_paper(paper)
{
    auto *look = new StaleUntilShown(this, [this] { refresh(); });
    connect(&paper, &PaperDraft::rebuilt, look, &StaleUntilShown::touch);
    build();
}

void FindingsList::refresh()
{
    // The same list is left alone: somebody may be reading it with the keyboard.
    if (m_shown == m_paper.content().findings)
        return;
    const auto *focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    build();
    if (auto *first = hadFocus ? widget()->findChild<QPushButton *>() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void FindingsList::build()
{
    m_shown = m_paper.content().findings;
    clear(content());
    const auto stops = std::ranges::count_if(m_shown, &referral::Finding::hardStop);
    if (m_shown.isEmpty())
        content()->addWidget(textLabel(tr("Nothing prevents sending. Read the document once more as the receiver will read it."), this));
    if (stops > 0)
        content()->addWidget(headingLabel(tr("First this, then it can be sent"), this));
    for (const auto &finding : m_shown) {
        if (finding.hardStop)
            addFinding(finding);
    }
    if (stops < m_shown.size())
        content()->addWidget(headingLabel(tr("Check this again"), this));
    for (const auto &finding : m_shown) {
        if (!finding.hardStop)
            addFinding(finding);
    }
    content()->addStretch(1);
}

void FindingsList::addFinding(const referral::Finding &finding)
{
    auto *card = frame(finding.hardStop ? "warning" : "card", this);
    const QString sentence = wording::findingSentence(finding);
    column(card)->addWidget(textLabel(sentence, card));
    if (const auto place = desk::Place::fromText(finding.place)) {
        auto *go = quietButton(wording::findingPlace(finding), card);
        go->setAccessibleDescription(sentence);
        connect(go, &QPushButton::clicked, this, [this, to = *place] { Q_EMIT placeChosen(to); });
        column(card)->addWidget(go, 0, Qt::AlignLeft);
    }
    content()->addWidget(card);
}

} // namespace vw::ui
