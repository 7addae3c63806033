// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/archiveview.h"

#include "core/base/filled.h"
#include "core/referral/archive.h"
#include "core/wording/sentences.h"
#include "ui/parts/pieces.h"
#include "ui/referral/archivelist.h"
#include "ui/referral/paperview.h"

#include <QHBoxLayout>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A5 as it stands on the paper; part S and the crisis sheet name no receiver of their own.
QString receiverOn(const referral::Document &document)
{
    for (const auto &section : document.sections) {
        for (const auto &field : section.fields) {
            if (field.id == "A5"_L1 && field.status == referral::Status::Filled)
                return field.value;
        }
    }
    return {};
}

QString sentencesOf(const Faults &faults)
{
    QStringList lines;
    for (const auto &fault : faults)
        lines.append(wording::sentence(fault));
    return lines.join(u'\n');
}

} // namespace

ArchiveView::ArchiveView(QWidget *parent)
    : QWidget(parent), m_head(frame("notice", this)), m_title(strongLabel({}, m_head)), m_about(textLabel({}, m_head)),
      m_view(new PaperView(tr("Archive copy"), this)), m_back(wayBack(plainButton(tr("Back to the preview"), this))),
      m_print(plainButton(tr("Print"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, 0);
    layout->addWidget(m_head); // so that nobody takes it for the paper that is being made
    column(m_head)->addWidget(m_title);
    column(m_head)->addWidget(m_about);
    layout->addWidget(m_view, 1);
    m_view->bar()->addWidget(m_back);
    m_view->bar()->addWidget(m_print);
    m_view->bar()->addStretch();
    connect(m_back, &QPushButton::clicked, this, &ArchiveView::closed);
    m_print->setAccessibleDescription(tr("Prints this copy as it was kept. That is recorded in the log."));
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_copy); });
}

void ArchiveView::showCopy(const dossier::ArchiveCopy &copy)
{
    m_title->setText(tr("Archive copy") + u" · "_s + archiveTitle(copy));
    m_view->startAnew();
    const auto document = referral::documentOf(copy);
    m_copy = copy;
    m_print->setEnabled(document.has_value());
    const QString receiver = document ? receiverOn(*document) : QString();
    const bool isRestricted = copy.part == "restricted"_L1;
    QStringList about{
        receiver.isEmpty() ? QString() : tr("To %1").arg(receiver), tr("Checksum %1").arg(referral::shortChecksum(copy.checksum)),
        isRestricted ? tr("Not everyone is allowed to read this.") : QString(), tr("This is what was kept. It cannot be changed.")};
    m_about->setText(joinFilled(about, u" · "_s));
    if (document)
        m_view->showPaper(&*document);
    else
        m_view->showFault(sentencesOf(document.error()));
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace vw::ui
