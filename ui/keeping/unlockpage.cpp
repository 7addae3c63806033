// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/sentences.h"
#include "ui/keeping/passphraseedit.h"
#include "ui/keeping/startpage.h"
#include "ui/keeping/vaultpages.h"
#include "ui/parts/pieces.h"
#include "ui/parts/workbar.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QThread>

#include <algorithm>

namespace vw::ui {

namespace {

constexpr int triesBeforeRescue = 3;

/// The vault is fine and waits for another try.
bool isMistyped(ErrorCode code)
{
    constexpr std::array codes{ErrorCode::WrongPassphrase, ErrorCode::NotARecoveryKey, ErrorCode::OnlyRecoveryKey,
                               ErrorCode::PassphraseTooLong, ErrorCode::PassphraseNotText};
    return std::ranges::find(codes, code) != codes.end();
}

} // namespace

UnlockPage::UnlockPage(const QString &path, const Clock &clock, QString stateFolder, bool wasLocked, QWidget *parent)
    : QWidget(parent), m_path(path), m_clock(clock), m_stateFolder(std::move(stateFolder)), m_wasLocked(wasLocked),
      m_passphrase(new PassphraseEdit(tr("Passphrase, or recovery key"))),
      m_title(titleLabel(wasLocked ? tr("Locked") : QFileInfo(path).completeBaseName())), m_hint(textLabel({})), m_error(errorLabel()),
      m_unsaved(errorLabel()), m_saved(textLabel(tr("Everything is saved. Type your passphrase to continue where you were."))),
      m_note(errorLabel()), m_waits(textLabel(tr("The most recent backup is still being made. The vault opens when that is ready."))),
      m_progress(goingOnBar()), m_open(primaryButton(tr("Open"))), m_rescue(quietButton(tr("Restore a backup or rescue a vault")))
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
    card->addWidget(m_saved);
    m_saved->setVisible(m_wasLocked);
    card->addWidget(m_unsaved);
    m_adrift = buildAdrift();
    card->addWidget(m_adrift);
    card->addWidget(m_note);
    m_opening = buildOpening();
    card->addWidget(m_opening);
    auto *row = new QHBoxLayout;
    auto *leave = quietButton(tr("Another vault"));
    row->addWidget(m_open);
    row->addWidget(leave);
    row->addStretch(1);
    card->addLayout(row);
    card->addWidget(m_rescue, 0, Qt::AlignLeft);
    m_rescue->hide(); // until something is wrong with the file
    connect(m_rescue, &QPushButton::clicked, this, &UnlockPage::rescueRequested);
    card->addWidget(ruler());
    card->addWidget(strongLabel(tr("Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night.")));
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::begin);
    connect(leave, &QPushButton::clicked, this, &UnlockPage::leaveRequested);
    connect(&m_work, &desk::Background::done, this, &UnlockPage::finish);
    if (!QFileInfo::exists(path)) { // nobody types a passphrase for a file that is not there
        showError(wording::sentence({ErrorCode::FileNotFound, {path}}));
        m_rescue->show();
        m_wasLocked = false; // and what was in it is not known to be saved
        m_saved->hide();
    }
}

void UnlockPage::focusPassphrase()
{
    m_passphrase->focus();
}

void UnlockPage::showUnsaved(bool unsaved)
{
    m_unsaved->setText(tr("Not saved yet: the last words could not be written. They are kept in memory and the program keeps trying. Leave "
                          "the program open."));
    m_unsaved->setVisible(unsaved);
    m_saved->setVisible(m_wasLocked && !unsaved); // the two cannot both be true
}

QWidget *UnlockPage::buildOpening()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_error);
    m_progress->hide();
    m_waits->hide();
    layout->addWidget(m_waits);
    layout->addWidget(m_progress);
    return part;
}

/// Everything that was saved and typed is in memory, and only there: one clear way on, and one to let it go, in two steps.
QFrame *UnlockPage::buildAdrift()
{
    auto *card = frame("notice", this);
    column(card)->setSpacing(gap);
    column(card)->addWidget(textLabel(wording::sentence({ErrorCode::VaultMoved, {m_path}}) + QLatin1Char(' ') +
                                          tr("Everything in it is still in memory, encrypted. Leave the program open until it is written."),
                                      card));
    auto *write = primaryButton(tr("Write the whole vault to a new file"), card);
    auto *letGo = quietButton(tr("It does not have to be kept"), card), *sure = plainButton(tr("Yes, discard it for good"), card);
    sure->hide();
    for (auto *button : {write, letGo, sure})
        column(card)->addWidget(button, 0, Qt::AlignLeft);
    connect(write, &QPushButton::clicked, this, &UnlockPage::newPlaceRequested);
    connect(letGo, &QPushButton::clicked, sure, &QWidget::show);
    connect(sure, &QPushButton::clicked, this, &UnlockPage::letGoRequested, Qt::QueuedConnection);
    card->hide();
    return card;
}

void UnlockPage::showAdrift(bool adrift)
{
    m_adrift->setVisible(adrift);
    for (auto *widget : {m_opening, static_cast<QWidget *>(m_open)})
        widget->setVisible(!adrift); // what stands at the path is another file; first this one goes to a place of its own
    m_saved->setVisible(m_wasLocked && !adrift && m_unsaved->isHidden());
    if (adrift) {
        m_unsaved->hide(); // this says it all
        showError({});
    }
}

void UnlockPage::showLost()
{
    m_saved->hide();
    showNote(tr("Part of what was typed could not be kept, because the vault is damaged. Write it down before you go on."));
}

void UnlockPage::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void UnlockPage::showPractice(const QString &passphrase)
{
    m_title->setText(tr("Practice vault"));
    showHint(tr("All people in it are invented. The passphrase is: %1").arg(passphrase));
}

void UnlockPage::showHint(const QString &sentence)
{
    m_hint->setText(sentence);
    m_hint->show();
}

void UnlockPage::begin()
{
    if (m_busy)
        return;
    showError({});
    if (m_passphrase->isEmpty()) {
        showError(wording::sentence({ErrorCode::EmptyPassphrase, {}}));
        return;
    }
    showBusy(true);
    const auto opening = std::make_shared<desk::Opening>(desk::Typed{m_passphrase->take()}); // at once: it does not wait in its box
    const auto go = [this, opening] {
        m_waits->hide();
        open(opening);
    };
    m_waits->setVisible(!whenFree(go));
}

void UnlockPage::showBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_open->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
}

/// The key takes about a second, and a vault of an earlier format longer: all of it in another thread.
void UnlockPage::open(const std::shared_ptr<desk::Opening> &opening)
{
    if (!m_locked) {
        auto locked = vault::Locked::read(m_path, m_clock, m_stateFolder);
        if (!locked) {
            showBusy(false);
            showError(wording::sentence(locked.error()));
            m_rescue->show();
            return;
        }
        m_locked = std::move(*locked);
        m_locked->backUpTo(m_backupFolder);
    }
    m_locked->handTo(nullptr); // the thread takes it when it begins
    m_work.start([this, opening, home = thread()] {
        m_locked->handTo(QThread::currentThread());
        m_opened = opening->open(*m_locked);
        if (m_opened)
            (*m_opened)->handTo(home);
        else
            m_locked->handTo(home); // for another try
    });
}

void UnlockPage::finish()
{
    showBusy(false);
    auto session = std::move(m_opened);
    if (session) {
        m_locked.reset();
        Q_EMIT unlocked(std::make_shared<std::unique_ptr<vault::Session>>(std::move(*session)));
        return;
    }
    showError(wording::sentence(session.error()));
    if (!isMistyped(session.error().code))
        m_locked.reset();
    // A slot that somebody changed can look like a wrong passphrase, so the way to a backup shows after a few tries as well.
    m_rescue->setVisible(!isMistyped(session.error().code) || ++m_tries >= triesBeforeRescue);
    m_passphrase->focus();
}

void UnlockPage::showNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

} // namespace vw::ui
