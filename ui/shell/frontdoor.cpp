// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/frontdoor.h"

#include "desk/lock.h"
#include "desk/preferences.h"
#include "ui/keeping/passphraseedit.h"
#include "ui/keeping/rescuepage.h"
#include "ui/keeping/startpage.h"
#include "ui/keeping/vaultpages.h"

namespace vw::ui {

FrontDoor::FrontDoor(const WindowSetup &setup, const desk::Lock &lock, QObject *parent) : QObject(parent), m_setup(setup), m_lock(lock) {}

void FrontDoor::showStart(const QString &error)
{
    auto *page = new StartPage(m_setup.preferences.lastVault());
    if (!error.isEmpty())
        page->showError(error);
    page->showWaiting(m_lock.paths());
    connect(page, &StartPage::openRequested, this, &FrontDoor::openRequested);
    connect(page, &StartPage::createRequested, this, &FrontDoor::showCreate);
    connect(page, &StartPage::practiceRequested, this, &FrontDoor::practiceRequested);
    connect(page, &StartPage::rescueRequested, this, &FrontDoor::rescueRequested);
    Q_EMIT shows(page);
}

void FrontDoor::showCreate()
{
    auto *page = new CreatePage(m_setup.clock, m_setup.stateFolder, m_setup.kdf);
    connect(page, &CreatePage::leaveRequested, this, [this] { showStart(); });
    connect(page, &CreatePage::created, this, &FrontDoor::created);
    Q_EMIT shows(page);
}

void FrontDoor::showRescue(const QString &path)
{
    const QString vault = path.isEmpty() ? m_setup.preferences.lastVault() : path;
    auto *page = new RescuePage(vault, vault.isEmpty() ? QString() : m_setup.preferences.backupFolder(), m_setup.clock, m_setup.stateFolder,
                                m_setup.kdf);
    connect(page, &RescuePage::leaveRequested, this, [this] { showStart(); });
    connect(page, &RescuePage::openRequested, this, &FrontDoor::openRequested);
    Q_EMIT shows(page);
}

void FrontDoor::putAway(QWidget &screens)
{
    for (auto *box : screens.findChildren<PassphraseEdit *>())
        box->wipe();
    for (auto *page : screens.findChildren<RescuePage *>())
        page->putAwayReport();
}

} // namespace vw::ui
