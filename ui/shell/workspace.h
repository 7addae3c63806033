// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/vault/session.h"
#include "ui/parts/desknames.h"
#include "ui/parts/theme.h"
#include "ui/shell/casepage.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <functional>

class QStackedWidget;

class QVBoxLayout;

namespace vw::ui {

class DangerBar;
class NoticeBar;
class PhoneCard;
class Rail;
class KeysPage;
class SettingsPage;
class SystemEvents;

/// The window while a vault is open: rail, pages and the open case. Destroyed by locking.
class Workspace : public QWidget {
    Q_OBJECT
public:
    Workspace(Office &office, Preferences &preferences, const crypto::KdfPolicy &kdf, const SystemEvents *events = nullptr,
              QWidget *parent = nullptr);
    ~Workspace() override;

    /// Where the person is, to come back to after a lock.
    struct Place {
        CaseId caseId;       ///< null: no case was open
        CasePage::Place in;  ///< of the case
        int page = 0;        ///< of the rail
        Spot spot;           ///< on that page
        QString reference = {}; ///< of a case whose id is not known yet; where there is none, the first page shows
    };
    [[nodiscard]] Place place() const;
    /// Shows the first page there is: a new workspace has none yet, so that none is built only to be left.
    void goTo(const Place &place);
    void startCall();
    /// Somebody listens and touches no key; it lasts until the case is left.
    [[nodiscard]] bool isInTalk() const { return m_inTalk; }
    void showCrisisSheet();
    void togglePhoneCard();
    void toggleKeys();
    /// What came of the last thing that was tried; opening a case takes it away.
    void showNotice(const QString &text);
    [[nodiscard]] NoticeBar &notices() { return *m_notices; }
    void showSettings() { showPage(Settings); }
    /// Made now when nobody looked at it yet.
    [[nodiscard]] SettingsPage *settings();

Q_SIGNALS:
    void lockRequested();
    /// Another idle time holds: chosen, or because a talk began or ended.
    void idleChanged();
    /// A save found that the file is no longer at its place.
    void vaultMoved();
    // of the settings, which are made when they are first looked at
    void languageChosen(const QString &language);
    void lookChosen();
    void contentChosen(const QString &folder);

private:
    enum Page { Today, Cases, Evidence, Vault, Settings, PageCount };
    void addExpiry(QVBoxLayout *layout);
    void showPage(Page page);
    /// Each is made when it is first shown.
    [[nodiscard]] QWidget *page(Page page);
    [[nodiscard]] QWidget *makePage(Page page);
    [[nodiscard]] QWidget *makeSettings();
    void keepDraft(const vault::Draft &draft);
    [[nodiscard]] bool holdsDraftOf(CaseId id) const;
    void openCase(CaseId id);
    void showCase(CaseDesk *desk);
    void dropCase();
    void startNewCase();
    void listenToKeys();
    void compare(CaseId one, CaseId other);
    void startCaseAt(const desk::Place &place);
    void setInTalk(bool inTalk);
    void letGoOfFocus();
    void leaveCaseThen(const std::function<void()> &then);

    Office &m_office;
    DangerBar *m_danger;
    NoticeBar *m_notices;
    PhoneCard *m_phones;
    QStackedWidget *m_stack;
    Rail *m_rail;
    Preferences &m_preferences;
    crypto::KdfPolicy m_kdf;
    const SystemEvents *m_events;
    std::array<QWidget *, PageCount> m_pages{};
    Page m_page = Today; ///< the last one shown
    CasePage *m_case = nullptr;
    KeysPage *m_keys = nullptr; ///< made when it is first shown
    QPointer<QWidget> m_beforeKeys;
    bool m_inTalk = false;
    Place m_afterDrafts; ///< where to go when kept text is back in its case
};

} // namespace vw::ui
