// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/startpage.h"

#include "ui/parts/pieces.h"

#include <QFileDialog>
#include <QFileInfo>

namespace vw::ui {

CentredCard::CentredCard(int width, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("page"));
    auto *outer = new QVBoxLayout(this);
    auto *scroll = new ScrollPage(this, width);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_card = frame("card");
    m_card->layout()->setContentsMargins(4 * gap, 3 * gap, 4 * gap, 3 * gap);
    m_card->layout()->setSpacing(gap + 4);
    scroll->content()->addStretch(1);
    scroll->content()->addWidget(m_card);
    scroll->content()->addStretch(2);
    scroll->content()->setAlignment(Qt::Alignment());
    static_cast<QHBoxLayout *>(scroll->widget()->layout())->insertStretch(0, 1);
    static_cast<QHBoxLayout *>(scroll->widget()->layout())->setStretch(1, 4);
    static_cast<QHBoxLayout *>(scroll->widget()->layout())->setStretch(2, 1);
}

StartPage::StartPage(const QString &lastVault, QWidget *parent) : QWidget(parent), m_error(errorLabel())
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new CentredCard(640, this);
    layout->addWidget(page);
    auto *card = column(page->card());
    card->addWidget(titleLabel(QStringLiteral("Vlagwijzer")));
    card->addWidget(textLabel(tr("Red flags, case file and referral, for professionals who must judge whether somebody is in danger from a "
                                 "partner, ex-partner or family.")));
    card->addWidget(
        mutedLabel(tr("List of signs and case file. Not a validated risk instrument, no prediction. Your own judgement counts.")));
    card->addWidget(m_error);
    m_waiting = frame("notice", this);
    m_waiting->hide();
    card->addWidget(m_waiting);
    if (!lastVault.isEmpty()) {
        auto *last = primaryButton(tr("Open %1").arg(QFileInfo(lastVault).completeBaseName()));
        connect(last, &QPushButton::clicked, this, [this, lastVault] { Q_EMIT openRequested(lastVault); });
        card->addWidget(last);
        if (!QFileInfo::exists(lastVault)) // the button stays: a stick can still be put in
            showError(tr("%1 is not where it was. Is the USB stick or network drive connected?").arg(QFileInfo(lastVault).fileName()));
    }
    auto *open = lastVault.isEmpty() ? plainButton(tr("Open a vault")) : plainButton(tr("Open another vault"));
    auto *create = lastVault.isEmpty() ? primaryButton(tr("Make a new vault")) : plainButton(tr("Make a new vault"));
    auto *practice = plainButton(tr("Practise with invented people"));
    for (auto *button : {create, open, practice})
        card->addWidget(button);
    auto *rescue = quietButton(tr("Restore a backup or rescue a vault"));
    card->addWidget(rescue, 0, Qt::AlignLeft);
    connect(rescue, &QPushButton::clicked, this, &StartPage::rescueRequested);
    card->addWidget(ruler());
    card->addWidget(
        strongLabel(tr("Immediate danger? Call 112. Advice or reporting: Veilig Thuis 0800-2000, day and night, free of charge.")));
    card->addWidget(mutedLabel(
        tr("Nothing leaves this computer. The program makes no connection to any network. Ask your organisation whether you may use it.")));
    connect(open, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(create, &QPushButton::clicked, this, &StartPage::createRequested);
    connect(practice, &QPushButton::clicked, this, &StartPage::practiceRequested);
}

void StartPage::showWaiting(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    column(m_waiting)->addWidget(
        textLabel(tr("Something has not been saved yet and is only in memory, encrypted. Leave the program open."), m_waiting));
    for (const QString &path : paths) {
        auto *back = plainButton(tr("Back to %1").arg(QFileInfo(path).completeBaseName()), m_waiting);
        connect(back, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        column(m_waiting)->addWidget(back, 0, Qt::AlignLeft);
    }
    m_waiting->show();
}

void StartPage::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void StartPage::chooseFile()
{
    // the program's own dialog: that of the desktop keeps a list of recent files
    auto *dialog = new QFileDialog(this, tr("Open a vault"), {}, tr("Vaults (*.vlagwijzer)"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::openRequested);
    dialog->open();
}

} // namespace vw::ui
