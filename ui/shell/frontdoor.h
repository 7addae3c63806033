// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/packshelf.h"
#include "core/vault/session.h"
#include "ui/parts/desknames.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace vw::desk {
class Lock;
}

namespace vw::ui {

class SystemEvents;

/// What the window is given: everything it cannot make itself.
struct WindowSetup {
    taxonomy::PackShelf &packs;
    const Clock &clock;
    Preferences &preferences;
    crypto::KdfPolicy kdf;
    QString stateFolder;                        ///< for the witness; empty for none
    std::function<Result<QString>()> practice;  ///< makes or finds the practice vault and gives its path
    QString practicePassphrase;                 ///< a public constant
    std::function<void(const QString &)> setLanguage; ///< installs the translator
    SystemEvents *events = nullptr;             ///< null: only idle time and the person lock
    QString practiceCase = {};                  ///< the code of the case that practice opens on; empty for none
};

/// The screens in front of a vault: which one to open, a new one, and rescue.
class FrontDoor : public QObject {
    Q_OBJECT
public:
    FrontDoor(const WindowSetup &setup, const desk::Lock &lock, QObject *parent = nullptr);
    void showStart(const QString &error = {});
    void showCreate();
    /// `path`: empty for the vault of last time.
    void showRescue(const QString &path);
    /// Locking where no vault is open: what was typed of a passphrase goes, and what a rescue tells of cases.
    static void putAway(QWidget &screens);

Q_SIGNALS:
    void shows(QWidget *page);
    void openRequested(const QString &path);
    void practiceRequested();
    void rescueRequested();
    void created(std::shared_ptr<std::unique_ptr<vw::vault::Session>> session, const QString &path);

private:
    const WindowSetup &m_setup;
    const desk::Lock &m_lock;
};

} // namespace vw::ui
