// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/mainwindow.h"

#include "core/wording/sentences.h"
#include "ui/keeping/rescuepage.h"
#include "ui/keeping/vaultnotices.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/settings/firststart.h"
#include "ui/settings/preferences.h"
#include "ui/settings/contentcard.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/casedesk.h"
#include "ui/shell/newplace.h"
#include "ui/shell/office.h"
#include "ui/shell/startpage.h"
#include "ui/shell/vaultpages.h"
#include "ui/system/systemevents.h"

#include <QApplication>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace vw::ui {

namespace {

constexpr int retryMilliseconds = 3000;
constexpr int placeMilliseconds = 4000; ///< each save looks by itself; this is for who only reads
const QString idleNotice = QStringLiteral("idle"), movedNotice = QStringLiteral("moved");

} // namespace

MainWindow::MainWindow(const WindowSetup &setup, QWidget *parent)
    : QMainWindow(parent), m_setup(setup), m_stack(new QStackedWidget(this)), m_idle(setup.clock),
      m_backup(setup.clock)
{
    setWindowTitle(QStringLiteral("Vlagwijzer")); // never a name
    setWindowIcon(QIcon(QStringLiteral(":/icons/vlagwijzer.svg")));
    setCentralWidget(m_stack);
    setMinimumSize(1024, 600);
    resize(1366, 740);
    const auto shortcut = [this](QKeySequence keys, auto &&what) {
        auto *key = new QShortcut(keys, this);
        key->setContext(Qt::ApplicationShortcut);
        connect(key, &QShortcut::activated, this, what);
    };
    connect(&m_lockKey, &LockKey::pressed, this, &MainWindow::lock);
    shortcut(QKeySequence(Qt::Key_F2), [this] {
        if (m_workspace)
            m_workspace->startCall();
    });
    shortcut(QKeySequence(Qt::Key_F4), [this] {
        if (m_workspace)
            m_workspace->showCrisisSheet();
    });
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock, Qt::QueuedConnection); // not while a key is on its way to a screen
    connect(&m_idle, &IdleWatch::noticeDue, this, [this](int seconds) {
        if (m_workspace)
            m_workspace->notices().insist(idleNotice, tr("Nobody is at the keyboard. Locking in %1 seconds. Press a key to stay.").arg(seconds));
    });
    connect(&m_idle, &IdleWatch::noticeOver, this, [this] {
        if (m_workspace)
            m_workspace->notices().takeBack(idleNotice);
    });
    if (auto *events = setup.events) {
        connect(events, &SystemEvents::screenLocked, this, &MainWindow::lock);
        connect(events, &SystemEvents::sleepNear, this, [this, events] {
            lockForSleep();
            events->letSleep();
        });
    }
    connect(&m_backup, &BackupWorker::made, this, [this] {
        m_backupError.reset();
        m_setup.preferences.setBackupFailed(false);
    });
    connect(&m_backup, &BackupWorker::failed, this, [this](const Error &error) {
        m_setup.preferences.setBackupFailed(true);
        m_backupError = error;
        if (m_unlock)
            m_unlock->showNote(tr("The backup could not be made. %1").arg(wording::sentence(error)));
    });
    m_retry.setInterval(retryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &MainWindow::retryUnsaved);
    m_placeWatch.start(placeMilliseconds);
    connect(&m_placeWatch, &QTimer::timeout, this, &MainWindow::checkPlace);
    showStart();
}

MainWindow::~MainWindow()
{
    sealAndWrite();
    m_backup.wait(); // what it says goes to members of this window
}

void MainWindow::showPageOnly(QWidget *page)
{
    while (m_stack->count() > 0) {
        auto *old = m_stack->widget(0);
        m_stack->removeWidget(old);
        old->deleteLater();
    }
    m_unlock = nullptr;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void MainWindow::showStart(const QString &error)
{
    auto *page = new StartPage(m_setup.preferences.lastVault());
    if (!error.isEmpty())
        page->showError(error);
    page->showWaiting(m_kept.paths());
    connect(page, &StartPage::openRequested, this, &MainWindow::openVault);
    connect(page, &StartPage::createRequested, this, &MainWindow::showCreate);
    connect(page, &StartPage::practiceRequested, this, &MainWindow::openPractice);
    connect(page, &StartPage::rescueRequested, this, &MainWindow::showRescue);
    showPageOnly(page);
}

void MainWindow::showCreate()
{
    auto *page = new CreatePage(m_setup.clock, m_setup.stateFolder, m_setup.kdf);
    connect(page, &CreatePage::leaveRequested, this, [this] { showStart(); });
    connect(page, &CreatePage::created, this, [this](const std::shared_ptr<std::unique_ptr<vault::Session>> &session, const QString &path) {
        m_path = path;
        enter(std::move(*session));
    });
    showPageOnly(page);
}

void MainWindow::showRescue()
{
    m_backup.wait();
    const QString path = m_path.isEmpty() ? m_setup.preferences.lastVault() : m_path;
    auto *page = new RescuePage(path, path.isEmpty() ? QString() : m_setup.preferences.backupFolder(), m_setup.clock, m_setup.stateFolder, m_setup.kdf);
    connect(page, &RescuePage::leaveRequested, this, [this] { showStart(); });
    connect(page, &RescuePage::openRequested, this, &MainWindow::openVault);
    showPageOnly(page);
}

void MainWindow::openVault(const QString &path)
{
    m_path = path;
    m_place = {};
    showUnlock(false);
}

void MainWindow::openPractice()
{
    const auto path = m_setup.practice();
    if (!path) {
        showStart(wording::sentence(path.error()));
        return;
    }
    openVault(*path);
    m_unlock->showPractice(m_setup.practicePassphrase);
}

void MainWindow::showUnlock(bool wasLocked)
{
    auto *page = new UnlockPage(m_path, m_setup.clock, m_setup.stateFolder, wasLocked);
    connect(page, &UnlockPage::leaveRequested, this, [this] { showStart(); });
    connect(page, &UnlockPage::rescueRequested, this, &MainWindow::showRescue);
    page->beforeReading = [this] { m_backup.wait(); };
    page->backUpTo(m_setup.preferences.backupFolderFor(m_path));
    connect(page, &UnlockPage::unlocked, this,
            [this](const std::shared_ptr<std::unique_ptr<vault::Session>> &session) { enter(std::move(*session)); });
    showPageOnly(page);
    m_unlock = page;
    connect(page, &UnlockPage::newPlaceRequested, this, [this] { askNewPlace(m_unlock, m_path, [this](const QString &path) { goOnIn(path); }); });
    connect(page, &UnlockPage::letGoRequested, this, [this] {
        m_kept.letGo(m_path);
        showUnlock(false);
    });
    page->showUnsaved(m_kept.hasWords(m_path));
    page->showAdrift(m_kept.isAdrift(m_path));
    if (std::exchange(m_wordsLost, false))
        page->showLost();
    page->focusPassphrase();
}

void MainWindow::enter(std::unique_ptr<vault::Session> session)
{
    m_backup.wait(); // of another vault, perhaps
    m_kept.giveTo(m_path, *session);
    m_office = std::make_unique<Office>(std::move(session), m_setup.packs.current(), m_setup.clock, m_setup.preferences.language(), m_setup.stateFolder);
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_office->setPack(m_setup.packs.current(), m_setup.packs.folder());
    if (const auto heads = m_office->readHeads(); !heads) {
        const QString sentence = wording::sentence(heads.error());
        m_office.reset();
        showStart(sentence);
        return;
    }
    if (!m_office->practice().exercise)
        m_setup.preferences.setLastVault(m_path);
    if (m_office->isFirstStart())
        showFirstStart();
    else
        enterWorkspace();
}

void MainWindow::showFirstStart()
{
    auto *office = m_office.get();
    auto *page = new FirstStart(office->practice(), office->practiceDraft().typed());
    connect(page, &FirstStart::typed, office, [office](const dossier::Practice &practice) { office->practiceDraft().type(practice); });
    connect(page, &FirstStart::done, this, [this](const dossier::Practice &practice) {
        (void)m_office->savePractice(practice); // a failure shows again in the settings, where it can be mended
        enterWorkspace();
    });
    showPageOnly(page);
    applyIdle();
}

void MainWindow::enterWorkspace()
{
    auto *workspace = new Workspace(*m_office, m_setup.preferences, m_setup.kdf);
    showPageOnly(workspace);
    m_workspace = workspace;
    connect(workspace, &Workspace::lockRequested, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(workspace, &Workspace::languageChosen, this, &MainWindow::chooseLanguage, Qt::QueuedConnection);
    connect(workspace, &Workspace::lookChosen, this, [](Look look) { applyLook(*qApp, look); });
    connect(workspace, &Workspace::idleChosen, this, [this] { applyIdle(); });
    connect(workspace, &Workspace::contentChosen, this, &MainWindow::chooseContent, Qt::QueuedConnection);
    applyIdle();
    connect(workspace, &Workspace::vaultMoved, this, &MainWindow::checkPlace, Qt::QueuedConnection);
    tellAboutVault(workspace->notices(), *m_office, m_backupError, m_setup.preferences.backupFailed());
    workspace->goTo(m_place);
}

/// The file went from under the window. Until the vault is written elsewhere nothing is saved, and that is said above every page.
void MainWindow::checkPlace()
{
    if (!m_workspace)
        return;
    const auto inPlace = m_office->session().mustBeInPlace();
    const bool said = m_workspace->notices().has(movedNotice);
    if (inPlace && said)
        m_workspace->notices().takeBack(movedNotice); // it was put back
    if (!inPlace && !said)
        m_workspace->notices().insist(movedNotice, wording::sentence(inPlace.error()),
                                      {{tr("Write the whole vault to a new file"), [this] { askNewPlace(m_workspace, m_path, [this](const QString &path) { goOnIn(path); }); }}});
}

/// The whole vault to a new file, and on from there: open as it is, or locked.
void MainWindow::goOnIn(const QString &path)
{
    const auto done = m_office ? m_office->session().moveTo(path) : m_kept.writeAdrift(m_path, path);
    if (!done) {
        const QString sentence = wording::sentence(done.error());
        m_workspace ? m_workspace->showNotice(sentence) : m_unlock->showNote(sentence);
        return;
    }
    if (m_setup.preferences.lastVault() == m_path) // a practice vault never is
        m_setup.preferences.setLastVault(path);
    m_path = path;
    const QString said = tr("The whole vault is now in %1. You go on there.").arg(path);
    if (!m_workspace) {
        showUnlock(true);
        m_unlock->showHint(said);
        return;
    }
    checkPlace();
    m_workspace->showNotice(said);
    if (auto *desk = m_office->desk())
        (void)desk->saveUnsaved(); // what could not be saved a moment ago; it says so itself if it fails again
}

void MainWindow::applyIdle()
{
    m_idle.setMinutes(m_setup.preferences.idleMinutes());
    m_idle.start();
}

void MainWindow::sealAndWrite()
{
    m_idle.stop();
    if (!m_office)
        return;
    if (auto *desk = m_office->desk())
        desk->flushNew();
    auto &session = m_office->session();
    const auto typing = m_office->pendingTyping();
    auto sealed = session.sealDrafts(typing);
    // The words are written before the screens go, whatever happens while they do, and once more behind them: a field that loses the focus
    // takes its draft along. Then the keys.
    m_wordsLost = sealed.size() < typing.size();
    if (!sealed.isEmpty())
        (void)session.writeSealedDrafts(sealed);
    delete m_workspace;
    m_workspace = nullptr;
    if (!sealed.isEmpty() && !session.writeSealedDrafts(sealed))
        m_kept.keep(m_path, session.vaultId(), sealed);
    else
        m_kept.drop(m_path, sealed);
    if (!session.mustBeInPlace()) // what was saved in it is nowhere else
        m_kept.keepAdrift(session.cutLoose());
    m_office.reset();
    m_clipboard.reset();
}

bool MainWindow::wantsBackup() const
{
    return m_office && m_setup.preferences.makesBackups() && !m_office->practice().exercise && !m_office->session().isReadOnly();
}

void MainWindow::lockNow(bool withBackup)
{
    if (!m_office) {
        if (m_unlock && m_unlock->isBusy()) { // a passphrase was typed just now: it opens nothing behind a locked screen
            m_unlock->disconnect(this);
            showUnlock(true);
        }
        return;
    }
    const bool backup = withBackup && wantsBackup();
    m_place = m_workspace ? m_workspace->place() : Workspace::Place{};
    sealAndWrite();
    if (!m_kept.isEmpty())
        m_retry.start();
    showUnlock(true);
    if (backup && !m_kept.isAdrift(m_path)) // what stands there now is another file
        m_backup.start(m_path, m_setup.preferences.backupFolderFor(m_path));
}

void MainWindow::retryUnsaved()
{
    m_backup.wait(); // it holds the file
    m_kept.retry(m_path, m_office ? &m_office->session() : nullptr);
    if (m_unlock) {
        m_unlock->showUnsaved(m_kept.hasWords(m_path));
        m_unlock->showAdrift(m_kept.isAdrift(m_path));
    }
    if (m_kept.isEmpty())
        m_retry.stop();
}

void MainWindow::chooseLanguage(const QString &language)
{
    // the screens are made anew in the other language; the vault stays open
    m_setup.setLanguage(language);
    if (!m_workspace)
        return;
    m_office->setLanguage(language);
    rebuildWorkspace();
}

/// New checklists are made with it from now on; a folder with a fault changes nothing.
void MainWindow::chooseContent(const QString &folder)
{
    if (!m_workspace)
        return;
    if (const auto faults = m_setup.packs.use(folder); !faults.isEmpty()) {
        m_workspace->settings()->contentCard()->showFaults(folder, faults);
        return;
    }
    m_setup.preferences.setTaxonomyFolder(folder);
    m_office->setPack(m_setup.packs.current(), folder);
    rebuildWorkspace();
    m_workspace->showSettings();
}

void MainWindow::rebuildWorkspace()
{
    m_place = m_workspace->place();
    delete m_workspace;
    m_workspace = nullptr;
    enterWorkspace();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool backup = wantsBackup();
    sealAndWrite();
    if (!m_kept.isEmpty()) { // never away with words that are nowhere else
        if (!m_kept.paths().contains(m_path))
            m_path = m_kept.paths().first(); // of the vault they belong to
        m_retry.start();
        showUnlock(true);
        event->ignore();
        return;
    }
    if (backup) {
        m_backup.start(m_path, m_setup.preferences.backupFolderFor(m_path));
        m_backup.wait(); // one that fails is told at the next start
    }
    event->accept();
}

} // namespace vw::ui
