// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/vault/session.h"
#include "ui/shell/casepage.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

class QVBoxLayout;

namespace vw::ui {

class CaseDesk;
class DangerBar;
class NoticeBar;
class Office;
class Preferences;
class SettingsPage;

/// The window while a vault is open: rail, pages and the open case. Destroyed by locking.
class Workspace : public QWidget {
    Q_OBJECT
public:
    Workspace(Office &office, Preferences &preferences, const crypto::KdfPolicy &kdf, QWidget *parent = nullptr);
    ~Workspace() override;

    /// Where the person is, to come back to after a lock.
    struct Place {
        CaseId caseId;       ///< null: no case was open
        CasePage::Place in;  ///< of the case
        int page = 0;        ///< of the rail
        Spot spot;           ///< on that page
    };
    [[nodiscard]] Place place() const;
    void goTo(const Place &place);
    void startCall();
    void showCrisisSheet();
    /// What came of the last thing that was tried; opening a case takes it away.
    void showNotice(const QString &text);
    [[nodiscard]] NoticeBar &notices() { return *m_notices; }
    void showSettings() { showPage(Settings); }
    [[nodiscard]] SettingsPage *settings() const { return m_settings; }

Q_SIGNALS:
    void lockRequested();
    /// A save found that the file is no longer at its place.
    void vaultMoved();

private:
    enum Page { Today, Cases, Evidence, Vault, Settings };
    void addExpiry(QVBoxLayout *layout);
    void buildRail(QHBoxLayout *layout);
    void showPage(Page page);
    void keepDraft(const vault::Draft &draft);
    [[nodiscard]] bool holdsDraftOf(CaseId id) const;
    /// Checks this page's button; -1 for none.
    void checkRail(int page);
    void openCase(CaseId id);
    void showCase(CaseDesk *desk);
    void dropCase();
    void leaveCaseThen(const std::function<void()> &then);

    Office &m_office;
    DangerBar *m_danger;
    NoticeBar *m_notices;
    QStackedWidget *m_stack;
    QButtonGroup *m_rail;
    SettingsPage *m_settings;
    CasePage *m_case = nullptr;
    Place m_afterDrafts; ///< where to go when kept text is back in its case
};

} // namespace vw::ui
