// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/session.h"
#include "desk/background.h"
#include "desk/opening.h"
#include "ui/keeping/keyworker.h"

#include <QWidget>

#include <functional>

class QFrame;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace vw::ui {

class NewPassphrase;
class PassphraseEdit;

/// Asks for the passphrase of a vault; also the lock screen. Shows 112 and 0800-2000 while everything is hidden.
class UnlockPage : public QWidget {
    Q_OBJECT
public:
    UnlockPage(const QString &path, const Clock &clock, QString stateFolder, bool wasLocked, QWidget *parent = nullptr);
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Text that could not be written while locking is still in memory.
    void showUnsaved(bool unsaved);
    /// The file went from under the vault while it was open; everything is still in memory, sealed.
    void showAdrift(bool adrift);
    /// Part of what was typed could not be kept, for the vault is damaged.
    void showLost();
    void showError(const QString &sentence);
    /// Something good to know, above the box.
    void showHint(const QString &sentence);
    /// A practice vault says so, and what its passphrase is.
    void showPractice(const QString &passphrase);
    void focusPassphrase();
    /// A passphrase was typed and its key is being derived.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Something about the vault that can wait until it is open.
    void showNote(const QString &sentence);
    /// For the backup that is made before a vault of an earlier format is changed.
    void backUpTo(const QString &folder) { m_backupFolder = folder; }
    /// Calls what it is given when nothing holds the file any more: at once, which is true, or later.
    std::function<bool(const std::function<void()> &)> whenFree = [](const std::function<void()> &go) {
        go();
        return true;
    };

Q_SIGNALS:
    void unlocked(std::shared_ptr<std::unique_ptr<vw::vault::Session>> session);
    void leaveRequested();
    void rescueRequested();
    void newPlaceRequested();
    void letGoRequested();

private:
    [[nodiscard]] QFrame *buildAdrift();
    [[nodiscard]] QWidget *buildOpening();
    void begin();
    void open(const std::shared_ptr<desk::Opening> &opening);
    void finish();
    void showBusy(bool busy);
    QString m_path;
    const Clock &m_clock;
    QString m_stateFolder, m_backupFolder;
    bool m_wasLocked;
    std::unique_ptr<vault::Locked> m_locked;
    Result<std::unique_ptr<vault::Session>> m_opened;
    desk::Background m_work;
    bool m_busy = false;
    PassphraseEdit *m_passphrase;
    QLabel *m_title, *m_hint, *m_error, *m_unsaved, *m_saved, *m_note, *m_waits;
    QProgressBar *m_progress;
    QPushButton *m_open, *m_rescue;
    QFrame *m_adrift;
    QWidget *m_opening; ///< the box, and what is wrong with what was typed
    int m_tries = 0;
};

/// A new vault: name, folder, passphrase twice.
class CreatePage : public QWidget {
    Q_OBJECT
public:
    CreatePage(const Clock &clock, QString stateFolder, crypto::KdfPolicy policy, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(std::shared_ptr<std::unique_ptr<vw::vault::Session>> session, const QString &path);
    void leaveRequested();

private:
    void begin();
    void finish();
    void check();
    [[nodiscard]] QString path() const;
    const Clock &m_clock;
    QString m_stateFolder;
    crypto::KdfPolicy m_policy;
    KeyWorker m_worker;
    QLineEdit *m_name, *m_folder, *m_who;
    NewPassphrase *m_passphrase;
    QLabel *m_error, *m_place;
    QProgressBar *m_progress;
    QPushButton *m_make;
};

} // namespace vw::ui
