// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/archivelist.h"

#include "core/base/capital.h"
#include "core/referral/archive.h"
#include "core/wording/paperwords.h"
#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/pieces.h"
#include "ui/parts/screenfuls.h"
#include "ui/parts/staleuntilshown.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindWords(const dossier::ArchiveCopy &copy)
{
    const auto kind = valueOf(referral::kindNames, copy.kind).value_or(referral::Kind::Melding);
    const QString title = capital(wording::paperWord(kind));
    return referral::paperKind(kind).isSplit
               ? title + u" · "_s + wording::partTitle(kind, valueOf(referral::partNames, copy.part).value_or(referral::Part::Open))
               : title;
}

} // namespace

QString archiveTitle(const dossier::ArchiveCopy &copy)
{
    const QString from = copy.origin.isElsewhere() ? u" · "_s + ArchiveList::tr("received from %1").arg(copy.origin.sender) : QString();
    return copy.at.toLocalTime().toString(u"d-M-yyyy HH:mm"_s) + u" · "_s + kindWords(copy) + from;
}

ArchiveList::ArchiveList(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_card(frame("card", this)),
      m_list(new Screenfuls(tr("Archive copies in the vault"), QLocale(desk.office().language()), m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    auto *card = column(m_card);
    card->addWidget(headingLabel(tr("Archive copies in the vault"), m_card));
    card->addWidget(
        mutedLabel(tr("What you kept or received, as it was at the time. You can look at it here but not change it. A copy that you save "
                      "as a file is not encrypted. That is recorded in the log."),
                   m_card));
    card->addWidget(m_list);
    connect(m_list, &Screenfuls::moved, this, &ArchiveList::rebuild);
    auto *look = new StaleUntilShown(this, [this] { rebuild(); });
    connect(&m_desk, &CaseDesk::changed, look, [look](RecordKind kind) {
        if (kind == RecordKind::Archive)
            look->touch();
    });
}

void ArchiveList::rebuild()
{
    clear(m_list->rows());
    const auto copies = referral::newestFirst(m_desk.file().archive);
    m_card->setVisible(!copies.isEmpty());
    m_list->setTotal(copies.size());
    for (qsizetype i = m_list->from(); i < m_list->to(); ++i)
        addCopy(copies.at(i));
}

void ArchiveList::addCopy(const dossier::ArchiveCopy &copy)
{
    auto *rows = m_list->rows();
    rows->addWidget(ruler(m_list));
    const QString title = archiveTitle(copy);
    rows->addWidget(strongLabel(title, m_list));
    rows->addWidget(mutedLabel(tr("Checksum %1").arg(referral::shortChecksum(copy.checksum)), m_list));
    const bool canBeShown = !copy.content.isEmpty();
    if (!canBeShown)
        rows->addWidget(textLabel(wording::sentence(Error{ErrorCode::ContentNotKept, {}}), m_list));
    auto *holder = new QWidget(m_list);
    auto *flow = new FlowLayout(holder);
    if (canBeShown) {
        auto *view = plainButton(tr("View"), holder);
        view->setAccessibleName(tr("View: %1").arg(title));
        connect(view, &QPushButton::clicked, this, [this, copy] { Q_EMIT viewRequested(copy); });
        flow->addWidget(view);
    }
    auto *save = plainButton(tr("Save as"), holder);
    save->setAccessibleName(tr("Save as: %1").arg(title));
    connect(save, &QPushButton::clicked, this, [this, copy] { Q_EMIT saveRequested(copy); });
    flow->addWidget(save);
    rows->addWidget(holder);
}

} // namespace vw::ui
