// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/workspace.h"

#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/caseload/casespage.h"
#include "ui/caseload/draftscard.h"
#include "ui/caseload/todaypage.h"
#include "ui/evidence/evidencepage.h"
#include "ui/keeping/vaultpage.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/readingorder.h"
#include "ui/parts/regions.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/dangerbar.h"
#include "ui/shell/keyspage.h"
#include "ui/shell/phonecard.h"
#include "ui/shell/rail.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace vw::ui {

namespace {

constexpr int nothing = 0; ///< of the stack: between a case and what comes after it
constexpr int leastHeight = 490; ///< pixels in which a case can be worked in
const QString passing = QStringLiteral("passing"); ///< what was said of the last thing that was tried

/// Work is about to lend the session: what is typed in the field that has the focus is saved now, for later it would ask the session that is lent.
void saveFocused()
{
    if (auto *focus = QApplication::focusWidget(); focus && !qobject_cast<QAbstractButton *>(focus))
        focus->clearFocus();
}

/// Scrolls on a screen that is lower than the window can be; its keys are those of the pages in it.
class LowScreen final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    void keyPressEvent(QKeyEvent *event) override { event->ignore(); }
};

} // namespace

Workspace::Workspace(Office &office, Preferences &preferences, const crypto::KdfPolicy &kdf, const SystemEvents *events, QWidget *parent)
    : QWidget(parent), m_office(office), m_danger(new DangerBar(this)), m_notices(new NoticeBar(this)),
      m_phones(new PhoneCard(office, this)), m_stack(new QStackedWidget(this)),
      m_rail(new Rail({{tr("Today"), QStringLiteral("today")},
                       {tr("Cases"), QStringLiteral("cases")},
                       {tr("Evidence"), QStringLiteral("evidence")},
                       {tr("Vault"), QStringLiteral("vault")},
                       {tr("Settings"), QStringLiteral("settings")}},
                      this)),
      m_preferences(preferences), m_kdf(kdf), m_events(events)
{
    setObjectName(QStringLiteral("page"));
    connect(&office, &Office::workBegins, this, saveFocused);
    auto *whole = new LowScreen(this); // on the lowest screen all of it scrolls, and nothing is out of reach
    whole->setWidgetResizable(true);
    whole->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget(whole);
    inner->setObjectName(QStringLiteral("page"));
    inner->setMinimumHeight(leastHeight);
    whole->setWidget(inner);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(whole);
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (office.practice().exercise) {
        auto *band = frame("exercise");
        band->layout()->setContentsMargins(2 * gap, 4, 2 * gap, 4);
        auto *words = strongLabel(tr("Practice vault: no real people"));
        words->setAlignment(Qt::AlignHCenter);
        column(band)->addWidget(words);
        layout->addWidget(band);
    }
    addExpiry(layout);
    layout->addWidget(m_danger);
    layout->addWidget(m_notices);
    auto *drafts = new DraftsCard(office, this); // above every page: the eye is where it was before the lock
    layout->addWidget(drafts);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    connect(m_rail, &Rail::pageChosen, this, [this](int page) { leaveCaseThen([this, page] { showPage(static_cast<Page>(page)); }); });
    connect(m_rail, &Rail::callRequested, this, &Workspace::startCall);
    connect(m_rail, &Rail::numbersRequested, this, &Workspace::togglePhoneCard);
    connect(m_rail, &Rail::keysRequested, this, &Workspace::toggleKeys);
    connect(m_rail, &Rail::lockRequested, this, &Workspace::lockRequested);
    m_stack->insertWidget(nothing, new QWidget(m_stack));
    row->addWidget(m_stack, 1);
    row->addWidget(m_phones);
    layout->addLayout(row, 1);
    connect(drafts, &DraftsCard::kept, this, &Workspace::keepDraft);
    connect(drafts, &DraftsCard::dropped, this, [this](const vault::Draft &draft) {
        if (const auto dropped = m_office.dropDraft(draft); !dropped)
            showNotice(wording::sentence(dropped.error()));
    });
    listenToKeys();
    connect(m_danger, &DangerBar::numbersRequested, this, &Workspace::togglePhoneCard);
    markAsRegion(m_danger, Region::Bar);
    markAsRegion(m_notices, Region::Bar);
    markAsRegion(m_stack, Region::Page);
    markAsRegion(m_phones, Region::Beside);
}

QWidget *Workspace::makePage(Page page)
{
    switch (page) {
    case Today: {
        auto *today = new TodayPage(m_office);
        connect(today, &TodayPage::caseChosen, this, &Workspace::openCase);
        connect(today, &TodayPage::listRequested, this, [this] { showPage(Cases); }, Qt::QueuedConnection);
        return today;
    }
    case Cases: {
        auto *cases = new CasesPage(m_office, m_preferences);
        connect(cases, &CasesPage::compareRequested, this, &Workspace::compare);
        connect(cases, &CasesPage::caseChosen, this, &Workspace::openCase);
        connect(cases, &CasesPage::readRequested, this, [this] { startCaseAt({desk::Place::Kind::Received, {}}); });
        connect(cases, &CasesPage::paperRequested, this, [this] { startCaseAt({desk::Place::Kind::OnPaper, {}}); });
        return cases;
    }
    case Evidence: return new EvidencePage(m_office);
    case Vault: return new VaultPage(m_office, m_preferences, m_kdf, m_events);
    case Settings:
    case PageCount: break;
    }
    return makeSettings();
}

QWidget *Workspace::makeSettings()
{
    auto *settings = new SettingsPage(m_office, m_preferences);
    connect(settings, &SettingsPage::languageChosen, this, &Workspace::languageChosen);
    connect(settings, &SettingsPage::lookChosen, this, &Workspace::lookChosen);
    connect(settings, &SettingsPage::idleChosen, this, &Workspace::idleChanged);
    connect(settings, &SettingsPage::contentChosen, this, &Workspace::contentChosen);
    return settings;
}

QWidget *Workspace::page(Page page)
{
    auto *&made = m_pages.at(static_cast<size_t>(page));
    if (!made) {
        made = makePage(page);
        m_stack->addWidget(made);
    }
    return made;
}

SettingsPage *Workspace::settings()
{
    return static_cast<SettingsPage *>(page(Settings));
}

/// Back in its record; a case that was open comes back on the same spot.
void Workspace::keepDraft(const vault::Draft &draft)
{
    leaveCaseThen([this, draft] {
        dropCase();
        if (const auto kept = m_office.keepDraft(draft); !kept) {
            showPage(m_page);
            showNotice(wording::sentence(kept.error()));
            return;
        }
        showCase(m_office.desk());
        if (m_afterDrafts.caseId == draft.caseId)
            m_case->goTo(m_afterDrafts.in);
    });
}

Workspace::~Workspace()
{
    dropCase();
}

/// What can age carries a day before which it must be checked again (rules/systems X9); after it a bar says so.
void Workspace::addExpiry(QVBoxLayout *layout)
{
    const QDate before = m_office.pack().checkBefore(m_office.practice().jurisdiction);
    if (!before.isValid() || before >= m_office.today())
        return;
    auto *bar = frame("warning");
    bar->layout()->setContentsMargins(2 * gap, 4, 2 * gap, 4);
    column(bar)->addWidget(textLabel(
        tr("Part of the questions, texts or numbers should have been checked before %1. Ask who keeps them up to date. 112 always works.")
            .arg(m_office.locale().toString(before, QStringLiteral("d MMMM yyyy")))));
    layout->addWidget(bar);
}

/// A page that goes would hand the focus to whatever stands beside it, and a reader would say all of that.
void Workspace::letGoOfFocus()
{
    if (auto *focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
}

void Workspace::showPage(Page page)
{
    letGoOfFocus();
    dropCase();
    m_page = page;
    m_stack->setCurrentWidget(this->page(page));
    m_rail->check(page);
    const auto stops = stopsIn(this->page(page));
    stops.isEmpty() ? m_rail->focus(page) : stops.first()->setFocus(Qt::OtherFocusReason);
}

void Workspace::leaveCaseThen(const std::function<void()> &then)
{
    m_rail->check(m_case ? -1 : m_page); // the rail moves only when the case is really left
    if (!m_case) {
        then();
        return;
    }
    if (auto *focus = QApplication::focusWidget(); focus && m_case->isAncestorOf(focus))
        focus->clearFocus(); // what was typed in it becomes a revision
    if (m_case->desk().saveUnsaved())
        m_case->leave(then);
    else
        showNotice(
            tr("This case is not saved yet, so it stays open. Your words are still here. Free some space or connect the disk again."));
}

void Workspace::dropCase()
{
    if (!m_case)
        return;
    letGoOfFocus();
    m_danger->setDesk(nullptr);
    m_phones->setDesk(nullptr);
    m_stack->setCurrentIndex(nothing); // no page is built in between
    m_stack->removeWidget(m_case);
    delete m_case; // before its desk: the page looks at it
    m_case = nullptr;
    setInTalk(false);
    m_office.closeCase();
}

void Workspace::openCase(CaseId id)
{
    if (holdsDraftOf(id)) { // going on in the case would write over what was kept of it
        showNotice(tr("Text of this case was kept when the vault was locked. Restore it first, or say that it does not have to be kept."));
        return;
    }
    leaveCaseThen([this, id] {
        dropCase();
        const auto desk = m_office.openCase(id);
        if (!desk) {
            showPage(m_page);
            showNotice(wording::sentence(desk.error()));
            return;
        }
        showCase(*desk);
    });
}

void Workspace::showCase(CaseDesk *desk)
{
    m_notices->takeBack(passing);
    m_case = new CasePage(*desk);
    connect(desk, &CaseDesk::saveFailed, this, [this](const Error &error) {
        if (error.code == ErrorCode::VaultMoved)
            Q_EMIT vaultMoved();
    });
    connect(m_case, &CasePage::talkBegan, this, [this] { setInTalk(true); });
    letGoOfFocus();
    m_stack->addWidget(m_case);
    m_stack->setCurrentWidget(m_case);
    m_danger->setDesk(desk);
    m_phones->setDesk(desk);
    m_case->setFocus();
    m_rail->check(-1);
}

void Workspace::startCall()
{
    if (m_case && !m_case->desk().isNew())
        m_case->askWhoCalls([this] { startNewCase(); });
    else
        startNewCase();
}

void Workspace::startNewCase()
{
    leaveCaseThen([this] {
        dropCase();
        showCase(m_office.newCase());
        m_case->beginCall();
    });
}

/// A case that begins with something else than a call. It is written when something goes into it.
void Workspace::startCaseAt(const desk::Place &place)
{
    leaveCaseThen([this, place] {
        dropCase();
        showCase(m_office.newCase());
        m_case->jumpTo(place);
    });
}

void Workspace::setInTalk(bool inTalk)
{
    if (std::exchange(m_inTalk, inTalk) != inTalk)
        Q_EMIT idleChanged();
}

void Workspace::showNotice(const QString &text)
{
    m_notices->tell(passing, text);
}

Workspace::Place Workspace::place() const
{
    if (m_case && !m_case->desk().isNew())
        return {m_case->desk().file().id, m_case->place(), Today, {}};
    return {{}, {}, m_case ? Today : m_page, m_case ? Spot() : spotOf(m_stack->currentWidget())};
}

bool Workspace::holdsDraftOf(CaseId id) const
{
    return std::ranges::any_of(m_office.foundDrafts(), [&](const vault::Draft &draft) { return draft.caseId == id; });
}

void Workspace::goTo(const Place &place)
{
    if (!place.reference.isEmpty()) {
        const auto &heads = m_office.heads();
        const auto found = std::ranges::find(heads, place.reference, &dossier::CaseHead::reference);
        goTo({found == heads.end() ? CaseId() : found->id, place.in, place.page, place.spot});
        return;
    }
    if (holdsDraftOf(place.caseId)) {
        m_afterDrafts = place; // once the text is back
        showPage(Today);
        return;
    }
    if (place.caseId.isNull()) {
        showPage(static_cast<Page>(place.page));
        restoreSpot(m_stack->currentWidget(), place.spot);
        return;
    }
    openCase(place.caseId);
    if (m_case)
        m_case->goTo(place.in);
}

} // namespace vw::ui
