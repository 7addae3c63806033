// SPDX-License-Identifier: EUPL-1.2
#include "ui/caseload/draftscard.h"

#include "core/base/signs.h"
#include "desk/office.h"
#include "ui/dossier/logwords.h"
#include "ui/parts/pieces.h"

#include <algorithm>

namespace vw::ui {

namespace {

QString draftText(const vault::Draft &draft)
{
    const auto &payload = draft.payload;
    for (const auto *key : {"text", "what", "childWords", "remark"}) {
        if (const QString text = payload.value(QLatin1StringView(key)).toString(); !text.isEmpty())
            return text.left(120);
    }
    return {};
}

} // namespace

DraftsCard::DraftsCard(Office &office, QWidget *parent) : QWidget(parent), m_office(office), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(3 * gap, gap, 3 * gap, gap);
    m_content->setSpacing(gap);
    connect(&m_office, &Office::draftsChanged, this, &DraftsCard::rebuild);
    rebuild();
}

void DraftsCard::rebuild()
{
    clear(m_content);
    const auto drafts = m_office.foundDrafts();
    setVisible(!drafts.isEmpty());
    if (drafts.isEmpty())
        return;
    m_content->addWidget(headingLabel(tr("Text that was kept when the vault was locked"), this));
    for (const auto &draft : drafts) {
        const auto &heads = m_office.heads();
        const auto head = std::ranges::find(heads, draft.caseId, &dossier::CaseHead::id);
        auto *card = frame("notice", this);
        auto *row = new QHBoxLayout;
        row->addWidget(
            strongLabel(head == heads.end() ? tr("A case that was not saved yet") : tr("Case %1").arg(plainLine(head->reference)), card),
            1);
        auto *keep = primaryButton(tr("Restore"), card);
        auto *drop = plainButton(tr("Do not keep"), card);
        row->addWidget(keep);
        row->addWidget(drop);
        column(card)->addLayout(row);
        if (const QString text = draftText(draft); !text.isEmpty())
            column(card)->addWidget(textLabel(text, card));
        if (const QString what = keptRecordWords(draft.payload, m_office.words()); !what.isEmpty())
            column(card)->addWidget(mutedLabel(what, card));
        // Queued: what answers takes this card away.
        connect(keep, &QPushButton::clicked, this, [this, draft] { Q_EMIT kept(draft); }, Qt::QueuedConnection);
        connect(drop, &QPushButton::clicked, this, [this, draft] { Q_EMIT dropped(draft); }, Qt::QueuedConnection);
        m_content->addWidget(card);
    }
}

} // namespace vw::ui
