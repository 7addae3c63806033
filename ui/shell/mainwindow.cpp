// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/mainwindow.h"

#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/preferences.h"
#include "ui/keeping/vaultnotices.h"
#include "ui/keeping/vaultpages.h"
#include "ui/parts/cover.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/settings/contentcard.h"
#include "ui/settings/firststart.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/workpage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>

namespace vw::ui {

namespace {

constexpr int retryMilliseconds = 3000;
constexpr int placeMilliseconds = 4000; ///< each save looks by itself; this is for who only reads
const QString idleNotice = QStringLiteral("idle");

} // namespace

MainWindow::MainWindow(const WindowSetup &setup, QWidget *parent)
    : QMainWindow(parent), m_setup(setup), m_stack(new PageStack(this)), m_cover(new Cover(this)), m_reasons(setup.clock, setup.events),
      m_backup(setup.clock, setup.preferences), m_door(m_setup, m_lock), m_newPlace(m_lock, *m_stack)
{
    setWindowTitle(QStringLiteral("Vlagwijzer")); // never a name
    setWindowIcon(QIcon(QStringLiteral(":/icons/vlagwijzer.svg")));
    setCentralWidget(m_stack);
    setMinimumSize(560, 340); // half of the smallest laptop
    const QSize before = m_setup.preferences.windowSize();
    resize((before.isValid() ? before : QSize(1366, 740)).boundedTo(screen()->availableSize()));
    listen();
    listenAtDoor();
    connect(&m_backup, &BackupWorker::failed, this, [this](const Error &error) {
        if (m_unlock)
            m_unlock->showNote(tr("The backup could not be made. %1").arg(wording::sentence(error)));
    });
    connect(&m_newPlace, &NewPlace::written, this, &MainWindow::goOnIn);
    connect(&m_newPlace, &NewPlace::failed, this, [this](const Error &error) {
        if (m_workspace)
            m_workspace->showNotice(wording::sentence(error));
        else if (m_unlock)
            m_unlock->showNote(wording::sentence(error));
    });
    applyIdle();
    m_retry.setInterval(retryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &MainWindow::retryUnsaved);
    m_placeWatch.start(placeMilliseconds);
    connect(&m_placeWatch, &QTimer::timeout, this, &MainWindow::checkPlace);
    m_door.showStart();
}

void MainWindow::listen()
{
    connect(&m_reasons, &LockReasons::lockWanted, this, &MainWindow::lock);
    connect(&m_reasons, &LockReasons::sleepNear, this, &MainWindow::lockForSleep);
    connect(&m_reasons, &LockReasons::idleNoticeDue, this, [this](int seconds) {
        if (m_workspace)
            m_workspace->notices().insist(idleNotice,
                                          tr("Nobody is at the keyboard. Locking in %1 seconds. Press a key to stay.").arg(seconds));
    });
    connect(&m_reasons, &LockReasons::idleNoticeOver, this, [this] {
        if (m_workspace)
            m_workspace->notices().takeBack(idleNotice);
    });
}

MainWindow::~MainWindow()
{
    closeVault();
    m_backup.wait(); // what it says goes to members of this window
}

void MainWindow::showPageOnly(QWidget *page)
{
    while (m_stack->count() > 0) {
        auto *old = m_stack->widget(0);
        m_stack->removeWidget(old);
        m_lingering.takeFrom(*old);
        old->deleteLater();
    }
    m_unlock = nullptr;
    m_stack->showNew(page);
    m_cover->lift();
}

void MainWindow::listenAtDoor()
{
    connect(&m_door, &FrontDoor::shows, this, &MainWindow::showPageOnly);
    connect(&m_door, &FrontDoor::openRequested, this, &MainWindow::openVault);
    connect(&m_door, &FrontDoor::practiceRequested, this, &MainWindow::openPractice);
    connect(&m_door, &FrontDoor::rescueRequested, this, &MainWindow::showRescue);
    connect(&m_door, &FrontDoor::created, this, [this](const auto &session, const QString &path) {
        m_path = path;
        enter(std::move(*session));
    });
}

void MainWindow::showRescue()
{
    (void)whenFree([this] { m_door.showRescue(m_path); });
}

void MainWindow::openVault(const QString &path)
{
    m_backup.makeWanted(m_lock);
    m_path = path;
    m_place = {};
    showUnlock(false);
}

void MainWindow::openPractice()
{
    const auto path = m_setup.practice();
    if (!path) {
        m_door.showStart(wording::sentence(path.error()));
        return;
    }
    openVault(*path);
    m_place = {{}, {CasePage::Timeline, {}, {}}, 0, {}, m_setup.practiceCase};
    m_unlock->showPractice(m_setup.practicePassphrase);
}

void MainWindow::showUnlock(bool wasLocked)
{
    auto *page = new UnlockPage(m_path, m_setup.clock, m_setup.stateFolder, wasLocked);
    connect(page, &UnlockPage::leaveRequested, this, [this] { m_door.showStart(); });
    connect(page, &UnlockPage::rescueRequested, this, &MainWindow::showRescue);
    page->whenFree = [this](const std::function<void()> &go) { return whenFree(go); };
    page->backUpTo(m_setup.preferences.backupFolderFor(m_path));
    connect(page, &UnlockPage::unlocked, this,
            [this](const std::shared_ptr<std::unique_ptr<vault::Session>> &session) { enter(std::move(*session)); });
    showPageOnly(page);
    m_unlock = page;
    connect(page, &UnlockPage::newPlaceRequested, this, [this] { m_newPlace.ask(m_unlock, m_path, nullptr); });
    connect(page, &UnlockPage::letGoRequested, this, [this] {
        m_lock.letGo(m_path);
        showUnlock(false);
    });
    page->showUnsaved(m_lock.hasWords(m_path));
    page->showAdrift(m_lock.isAdrift(m_path));
    if (m_lock.lostWords())
        page->showLost();
    page->focusPassphrase();
}

void MainWindow::enter(std::unique_ptr<vault::Session> session)
{
    m_endsWhenWritten = false; // somebody is there
    m_lock.giveTo(*session);
    m_office = std::make_unique<Office>(std::move(session), m_setup.packs.current(), m_setup.clock, m_setup.preferences.language(),
                                        m_setup.stateFolder);
    m_clipboard = std::make_unique<ClipboardGuard>();
    m_office->setPack(m_setup.packs.current(), m_setup.packs.folder());
    connect(m_office.get(), &Office::workShows, this, &MainWindow::showWork);
    if (const auto heads = m_office->readHeads(); !heads) {
        m_office.reset();
        m_door.showStart(wording::sentence(heads.error()));
        return;
    }
    if (!m_office->practice().exercise)
        m_setup.preferences.setLastVault(m_path);
    if (m_office->isFirstStart())
        showFirstStart();
    else
        enterWorkspace();
}

void MainWindow::showWork(const WorkWords &words)
{
    auto *page = WorkPage::showOver(*m_stack, words, m_office->work().progress(), WorkPage::lockKeyWorks());
    connect(page->bar(), &WorkBar::stopWanted, &m_office->work(), &desk::LongWork::stop);
    connect(m_office.get(), &Office::workEnded, page, &WorkPage::away);
    connect(m_office.get(), &QObject::destroyed, page->bar(), [bar = page->bar()] { bar->watch(nullptr); });
}

void MainWindow::showFirstStart()
{
    auto *office = m_office.get();
    auto *page = new FirstStart(office->practice(), office->practiceDraft().typed(), office->pack().regions);
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
    auto *workspace = new Workspace(*m_office, m_setup.preferences, m_setup.kdf, m_setup.events);
    showPageOnly(workspace);
    m_workspace = workspace;
    connect(workspace, &Workspace::lockRequested, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(workspace, &Workspace::languageChosen, this, &MainWindow::chooseLanguage, Qt::QueuedConnection);
    connect(workspace, &Workspace::lookChosen, this, &MainWindow::applyLetters, Qt::QueuedConnection);
    connect(workspace, &Workspace::idleChanged, this, &MainWindow::applyIdle);
    connect(workspace, &Workspace::contentChosen, this, &MainWindow::chooseContent, Qt::QueuedConnection);
    applyIdle();
    connect(workspace, &Workspace::vaultMoved, this, &MainWindow::checkPlace, Qt::QueuedConnection);
    tellAboutVault(workspace->notices(), *m_office, m_backup.error(), m_setup.preferences.backupFailed());
    tellSurroundings(workspace->notices(), m_setup.preferences, m_path, m_setup.events);
    workspace->goTo(m_place);
}

void MainWindow::checkPlace()
{
    if (m_workspace && !m_office->work().isRunning())
        tellMoved(m_workspace->notices(), *m_office, [this] { m_newPlace.ask(m_workspace, m_path, m_office.get()); });
}

/// The whole vault is in a new file: on from there, open as it is, or locked.
void MainWindow::goOnIn(const QString &path)
{
    follow(path);
    const QString said = tr("The whole vault is now in %1. You are continuing there.").arg(path);
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

void MainWindow::follow(const QString &path)
{
    if (m_setup.preferences.lastVault() == m_path) // a practice vault never is
        m_setup.preferences.setLastVault(path);
    m_path = path;
}

/// At once, without a restart; what is as wide as its words is made anew.
void MainWindow::applyLetters()
{
    const int before = inLetters(100);
    applyLook(*qApp, m_setup.preferences.look(), m_setup.preferences.textSize());
    if (m_workspace && inLetters(100) != before) {
        rebuildWorkspace();
        m_workspace->showSettings();
    }
}

void MainWindow::applyIdle()
{
    m_reasons.startIdle(m_setup.preferences.idleMinutes(m_workspace && m_workspace->isInTalk()));
}

/// First nothing can be read any more. What is typed is written before the screens go, whatever happens while they do; then the keys.
void MainWindow::closeVault()
{
    if (!m_office)
        return;
    m_cover->fall();
    m_office->work().stopNow();
    follow(m_office->session().path()); // it may have been in its new file already
    m_backup.ask(*m_office);
    if (auto *desk = m_office->desk())
        desk->flushNew();
    m_lock.seal(m_office->session(), m_office->pendingTyping());
    dropWorkspace();
    m_lock.drop(m_office->session());
    m_office.reset();
    m_clipboard.reset();
}

void MainWindow::lockNow(bool withBackup)
{
    if (!m_office) {
        FrontDoor::putAway(*m_stack);
        if (m_unlock && m_unlock->isBusy()) { // a passphrase was typed just now: it opens nothing behind a locked screen
            m_unlock->disconnect(this);
            showUnlock(true);
        }
        return;
    }
    m_place = m_workspace ? m_workspace->place() : Workspace::Place{};
    closeVault();
    if (!m_lock.isEmpty())
        m_retry.start();
    showUnlock(true);
    if (withBackup)
        m_backup.makeWanted(m_lock);
}

/// Until the backup of a moment ago is made the file belongs to it. True: it went at once.
bool MainWindow::whenFree(const std::function<void()> &go)
{
    if (!m_backup.isRunning()) {
        go();
        return true;
    }
    connect(&m_backup, &BackupWorker::ended, m_stack->currentWidget(), go, Qt::SingleShotConnection);
    return false;
}

void MainWindow::retryUnsaved()
{
    if (m_backup.isRunning() || m_newPlace.isRunning() || (m_office && m_office->work().isRunning()))
        return; // they hold the file, or what is to be written
    m_lock.retry(m_office ? &m_office->session() : nullptr);
    if (m_unlock) {
        m_unlock->showUnsaved(m_lock.hasWords(m_path));
        m_unlock->showAdrift(m_lock.isAdrift(m_path));
    }
    if (!m_lock.isEmpty())
        return;
    m_retry.stop();
    if (m_endsWhenWritten)
        close();
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

void MainWindow::dropWorkspace()
{
    if (m_workspace)
        m_lingering.takeFrom(*m_workspace);
    delete std::exchange(m_workspace, nullptr);
}

void MainWindow::rebuildWorkspace()
{
    m_place = m_workspace->place();
    dropWorkspace();
    enterWorkspace();
}

} // namespace vw::ui
