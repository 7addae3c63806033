// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/sentences.h"
#include "ui/parts/pieces.h"
#include "ui/shell/passphraseedit.h"
#include "ui/shell/startpage.h"
#include "ui/shell/vaultpages.h"

#include <QFileInfo>
#include <QProgressBar>

namespace vw::ui {

UnlockPage::UnlockPage(const QString &path, const Clock &clock, QString stateFolder, bool wasLocked, QWidget *parent)
    : QWidget(parent), m_path(path), m_clock(clock), m_stateFolder(std::move(stateFolder)), m_passphrase(new PassphraseEdit(tr("Passphrase"))),
      m_title(titleLabel(wasLocked ? tr("Locked") : QFileInfo(path).completeBaseName())), m_hint(textLabel({})), m_error(errorLabel()), m_unsaved(errorLabel()), m_progress(new QProgressBar), m_open(primaryButton(tr("Open")))
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new CentredCard(520, this);
    layout->addWidget(page);
    auto *card = column(page->card());
    card->addWidget(m_title);
    card->addWidget(m_hint);
    m_hint->hide();
    if (wasLocked)
        card->addWidget(textLabel(tr("Everything is saved. Type your passphrase to go on where you were.")));
    card->addWidget(m_unsaved);
    card->addWidget(m_passphrase);
    card->addWidget(m_error);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->hide();
    card->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    auto *leave = quietButton(tr("Another vault"));
    row->addWidget(m_open);
    row->addWidget(leave);
    row->addStretch(1);
    card->addLayout(row);
    card->addWidget(ruler());
    card->addWidget(strongLabel(tr("Direct danger? Call 112. Veilig Thuis: 0800-2000, day and night.")));
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::begin);
    connect(m_passphrase, &PassphraseEdit::entered, this, &UnlockPage::begin);
    connect(leave, &QPushButton::clicked, this, &UnlockPage::leaveRequested);
    connect(&m_worker, &KeyWorker::done, this, &UnlockPage::finish);
}

void UnlockPage::focusPassphrase()
{
    m_passphrase->focus();
}

void UnlockPage::showUnsaved(bool unsaved)
{
    m_unsaved->setText(tr("Not saved yet: the last words could not be written. They are kept in memory and tried again. Leave the program open."));
    m_unsaved->setVisible(unsaved);
}

void UnlockPage::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void UnlockPage::showPractice(const QString &passphrase)
{
    m_title->setText(tr("Practice vault"));
    m_hint->setText(tr("All people in it are invented. The passphrase is: %1").arg(passphrase));
    m_hint->show();
}

void UnlockPage::begin()
{
    if (m_worker.isBusy())
        return;
    showError({});
    if (m_passphrase->isEmpty()) {
        showError(wording::sentence({ErrorCode::EmptyPassphrase, {}}));
        return;
    }
    if (!m_locked) {
        auto locked = vault::Locked::read(m_path, m_clock, m_stateFolder);
        if (!locked) {
            showError(wording::sentence(locked.error()));
            return;
        }
        m_locked = std::move(*locked);
    }
    m_progress->show();
    m_open->setEnabled(false);
    m_passphrase->setEnabled(false);
    m_worker.derive(m_passphrase->take(), m_locked->kdf());
}

void UnlockPage::finish()
{
    m_progress->hide();
    m_open->setEnabled(true);
    m_passphrase->setEnabled(true);
    const auto key = m_worker.takeKey();
    auto session = key ? m_locked->open(*key) : Result<std::unique_ptr<vault::Session>>(std::unexpected(key.error()));
    if (!session) {
        showError(wording::sentence(session.error()));
        if (session.error().code != ErrorCode::WrongPassphrase)
            m_locked.reset();
        m_passphrase->focus();
        return;
    }
    m_locked.reset();
    Q_EMIT unlocked(std::make_shared<std::unique_ptr<vault::Session>>(std::move(*session)));
}

} // namespace vw::ui
