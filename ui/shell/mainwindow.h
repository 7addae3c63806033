// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/packshelf.h"
#include "core/vault/session.h"
#include "desk/lock.h"
#include "desk/office.h"
#include "ui/keeping/backupworker.h"
#include "ui/parts/desknames.h"
#include "ui/parts/lingering.h"
#include "ui/shell/frontdoor.h"
#include "ui/shell/newplace.h"
#include "ui/shell/workspace.h"
#include "ui/system/clipboardguard.h"
#include "ui/system/lockreasons.h"

#include <QMainWindow>

#include <functional>

namespace vw::ui {

class Cover;
class SystemEvents;
class PageStack;
class UnlockPage;

/// The one window. Locking never asks and never loses a word: nothing can be read any more, what is typed is sealed and written, the keys go.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const WindowSetup &setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openVault(const QString &path);
    void openPractice();
    void lock() { lockNow(true); }
    /// The computer is about to sleep: the same without a backup, which can wait.
    void lockForSleep() { lockNow(false); }
    /// The system wants an end, and asks nobody: as closing does, and what could not be written yet is waited for.
    void end();
    [[nodiscard]] Office *office() const { return m_office.get(); }
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void listenAtDoor();
    void showUnlock(bool wasLocked);
    void showRescue();
    void lockNow(bool withBackup);
    void checkPlace();
    void goOnIn(const QString &path);
    void follow(const QString &path);
    void enter(std::unique_ptr<vault::Session> session);
    void enterWorkspace();
    void showFirstStart();
    void showWork(const WorkWords &words);
    void closeVault();
    bool whenFree(const std::function<void()> &go);
    void showClosing();
    void retryUnsaved();
    void showPageOnly(QWidget *page);
    void applyIdle();
    void applyLetters();
    void listen();
    void chooseLanguage(const QString &language);
    void chooseContent(const QString &folder);
    void dropWorkspace();
    void rebuildWorkspace();

    WindowSetup m_setup;
    PageStack *m_stack;
    Cover *m_cover;
    std::unique_ptr<Office> m_office;
    Workspace *m_workspace = nullptr;
    UnlockPage *m_unlock = nullptr;
    LockReasons m_reasons;
    BackupWorker m_backup;
    Lingering m_lingering;
    std::unique_ptr<ClipboardGuard> m_clipboard;
    QTimer m_retry, m_placeWatch;
    QString m_path;
    Workspace::Place m_place;
    desk::Lock m_lock;
    FrontDoor m_door;
    NewPlace m_newPlace; ///< before the lock: it may have what that keeps
    bool m_endsWhenWritten = false; ///< nobody is there to close it a second time
};

} // namespace vw::ui
