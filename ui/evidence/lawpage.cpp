// SPDX-License-Identifier: EUPL-1.2
#include "ui/evidence/lawpage.h"

#include "core/wording/lawwords.h"
#include "desk/office.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

using taxonomy::LawStatus;

LawPage::LawPage(Office &office, QWidget *parent) : QWidget(parent), m_office(office)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap + gap / 2);
    layout->addWidget(textLabel(tr("What applies now, and what is only asked, planned or tried. This is no legal advice: ask a lawyer, "
                                   "Veilig Thuis or the police what applies in your case."),
                                this));
    const QString place = office.practice().jurisdiction;
    for (const bool inForce : {true, false}) {
        layout->addWidget(headingLabel(inForce ? tr("This applies") : tr("Not law yet, or only tried"), this));
        for (const auto &status : office.pack().law)
            if (status.jurisdiction == place && (status.status == LawStatus::InForce) == inForce)
                layout->addWidget(card(status));
    }
    layout->addStretch(1);
}

QWidget *LawPage::card(const taxonomy::LegalStatus &status)
{
    const QString language = m_office.language();
    auto *card = frame("card", this);
    column(card)->setSpacing(gap / 2);
    auto *head = new QHBoxLayout;
    head->addWidget(strongLabel(status.title.value(language)), 1);
    head->addWidget(mutedLabel(wording::lawStatusWords(status.status)), 0, Qt::AlignRight | Qt::AlignTop);
    column(card)->addLayout(head);
    column(card)->addWidget(textLabel(tr("Now: %1").arg(status.now.value(language))));
    if (!status.next.isEmpty())
        column(card)->addWidget(textLabel(tr("Asked, planned or tried: %1").arg(status.next.value(language))));
    column(card)->addWidget(mutedLabel(wording::seenUntilWords(status.seenUntil, status.checkBefore, m_office.today(), m_office.locale())));
    auto *sources = new Fold(tr("Where this was read"), card);
    QStringList lines;
    for (const auto &id : status.sources)
        if (const auto *source = m_office.pack().taxonomy.source(id))
            lines.append(source->reference + QStringLiteral("  ") + source->address);
    lines.append(tr("To be checked again before %1.").arg(showDate(status.checkBefore)));
    sources->content()->addWidget(listLabel(lines, false));
    column(card)->addWidget(sources);
    return card;
}

} // namespace vw::ui
