// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/casepage.h"

#include "core/base/signs.h"
#include "core/meldcode/overview.h"
#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/checklist/checklisttab.h"
#include "ui/checklist/picturepanel.h"
#include "ui/dossier/dossiertab.h"
#include "ui/dossier/logtab.h"
#include "ui/dossier/scratchpad.h"
#include "ui/lookback/lookbackpage.h"
#include "ui/meldcode/meldcodetab.h"
#include "ui/meldcode/reviewtab.h"
#include "ui/onpaper/onpaperpage.h"
#include "ui/parts/beside.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/parts/rangebar.h"
#include "ui/parts/regions.h"
#include "ui/parts/theme.h"
#include "ui/parts/tip.h"
#include "ui/received/receivedpage.h"
#include "ui/referral/referraltab.h"
#include "ui/safetyplan/plantab.h"
#include "ui/shell/overviewtab.h"
#include "ui/timeline/timelinepage.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

namespace vw::ui {

namespace {

constexpr int panelWidth = 356, roomForPanel = 880; ///< pixels
constexpr int longestPart = 366; ///< days of a date that is not exact
constexpr qsizetype longestReference = 40; ///< signs in the header; a longer one would push the rest out of it

} // namespace

CasePage::CasePage(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_reference(headingLabel({})), m_state(mutedLabel({})), m_failure(errorLabel()), m_chip(new BandChip),
      m_bar(new QTabBar), m_stack(new QStackedWidget), m_panel(new PicturePanel(desk)), m_leaving(new QWidget(this)),
      m_scratch(new ScratchPad(desk, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader(layout);
    new QVBoxLayout(m_leaving);
    m_leaving->hide();
    layout->addWidget(m_leaving);
    m_panel->setFixedWidth(inLetters(panelWidth)); // narrower its words would be cut
    m_beside =
        new Beside(m_panel, m_stack, {.where = Beside::Where::Right, .roomForBoth = roomForPanel, .name = tr("Picture so far")}, this);
    layout->addWidget(m_beside, 1);
    layout->addWidget(m_scratch);
    markAsRegion(m_bar, Region::Tabs);
    markAsRegion(m_stack, Region::Page);
    markAsRegion(m_panel, Region::Beside);
    markAsRegion(m_scratch, Region::Bar);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) { openTab(static_cast<Tab>(index)); });
    connect(m_panel, &PicturePanel::questionChosen, this,
            [this](const QuestionId &id) { jumpTo({desk::Place::Kind::Question, id.text()}); });
    connect(&m_desk, &CaseDesk::changed, this, &CasePage::showHeader);
    connect(&m_desk, &CaseDesk::changed, this, &CasePage::showTabs);
    connect(&m_desk, &CaseDesk::changed, this, &CasePage::speakAnew);
    connect(&m_desk, &CaseDesk::saveFailed, this, [this](const Error &error) {
        m_failure->setText(tr("Not saved. %1").arg(wording::sentence(error)));
        m_failure->show();
    });
    connect(&m_desk, &CaseDesk::saved, m_failure, &QWidget::hide);
    for (int i = 0; i < TabCount; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (m_bar->isTabVisible(i))
                m_bar->setCurrentIndex(i);
        });
    }
    showHeader();
    showTabs();
    openTab(Overview);
    setFocusProxy(m_bar);
}

void CasePage::buildHeader(QVBoxLayout *layout)
{
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(3 * gap, gap, 2 * gap, 0);
    lines->setSpacing(gap / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gap);
    m_reference->setWordWrap(false);
    row->addWidget(m_reference);
    row->addWidget(m_chip);
    row->addStretch(1);
    auto *scratch = quietButton(tr("Scratchpad (F3)"));
    connect(scratch, &QPushButton::clicked, this, &CasePage::toggleScratch);
    row->addWidget(scratch);
    lines->addLayout(row);
    lines->addWidget(m_state);
    layout->addWidget(head);
    m_failure->setContentsMargins(3 * gap, 4, 3 * gap, 4);
    layout->addWidget(m_failure);
    for (const auto &finding : m_desk.findings()) {
        auto *line = errorLabel();
        line->setText(wording::sentence(finding));
        line->setContentsMargins(3 * gap, 2, 3 * gap, 2);
        line->show();
        layout->addWidget(line);
    }
    for (int i = 0; i < TabCount; ++i)
        m_bar->addTab(QString());
    nameTabs();
    m_spokenFor = m_desk.file().info.jurisdiction + m_desk.people().relation;
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(false); // of a bar with a style they lose their place
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setAccessibleName(tr("Parts of the case"));
    m_barPlace = new QScrollArea; // a small window has no room for all of them
    m_barPlace->setFocusPolicy(Qt::NoFocus);
    m_barPlace->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_barPlace->setWidget(m_bar);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * gap, 0, 2 * gap, 0);
    bar->addWidget(m_barPlace, 1);
    layout->addLayout(bar);
    layout->addWidget(ruler());
}

/// All tabs in their own width; below that they scroll, and the open one is in sight.
void CasePage::fitTabs()
{
    m_bar->resize(std::max(m_bar->sizeHint().width(), m_barPlace->viewport()->width()), m_bar->sizeHint().height());
    const bool scrolls = m_bar->width() > m_barPlace->viewport()->width();
    m_barPlace->setFixedHeight(m_bar->height() + (scrolls ? m_barPlace->horizontalScrollBar()->sizeHint().height() : 0));
    const QRect tab = m_bar->tabRect(m_bar->currentIndex());
    m_barPlace->ensureVisible(tab.center().x(), tab.center().y(), tab.width() / 2 + gap, 0);
}

void CasePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTabs();
}

void CasePage::nameTabs()
{
    const bool steps = m_desk.office().practice().usesMeldcode();
    const QStringList names{
        tr("Overview"),    tr("Red flags"), tr("Case file"), tr("Timeline"),    steps ? m_desk.inPlace(tr("Meldcode")) : tr("Assessment"),
        tr("Safety plan"), tr("Referral"),  tr("Log"),       tr("Looking back")};
    for (int i = 0; i < TabCount; ++i)
        m_bar->setTabText(i, names.at(i));
}

void CasePage::showTabs()
{
    const bool hasEnded = dossier::isEnded(m_desk.file().info.state);
    if (!hasEnded && openTabNow() == Lookback)
        openTab(Overview);
    m_bar->setTabVisible(Lookback, hasEnded);
}

void CasePage::speakAnew()
{
    const QString speaksFor = m_desk.file().info.jurisdiction + m_desk.people().relation;
    if (speaksFor == m_spokenFor)
        return;
    m_spokenFor = speaksFor;
    nameTabs();
    for (const auto &tabs = m_tabs.keys(); const int tab : tabs) {
        if (tab == openTabNow())
            continue;
        auto *widget = m_tabs.take(tab);
        m_stack->removeWidget(widget);
        widget->deleteLater();
    }
    m_panel->refresh();
}

void CasePage::showHeader()
{
    const auto &file = m_desk.file();
    const QString reference = plainLine(file.info.reference);
    m_reference->setText(reference.size() > longestReference ? reference.first(longestReference - 1) + QChar(0x2026) : reference);
    setPlainTip(m_reference, reference);
    const auto *verdict = m_desk.verdict();
    const bool hide = openTabNow() == Steps && m_desk.office().practice().usesMeldcode() && !meldcode::bandMayShow(file.meldcode.weighing);
    m_chip->setVisible(!hide); // rules/practice-review B1: no computed band beside an open Q2
    const bool enough = verdict && verdict->enough;
    const auto &texts = m_desk.texts();
    m_chip->show(enough ? static_cast<int>(verdict->band) + 1 : 0,
                 enough ? wording::bandChip(*verdict, texts) : wording::bandChip(QString(), texts));
    QStringList words;
    if (file.info.state != dossier::CaseState::Open)
        words.append(m_desk.isKept() ? tr("deceased: only read")
                                     : m_desk.words().word(QStringLiteral("caseStates"), nameOf(dossier::caseStateNames, file.info.state)));
    if (m_desk.office().practice().usesMeldcode())
        words.append(tr("step %1 of 5").arg(meldcode::stepReached(file.meldcode)));
    if (const QString kinds = verdict ? wording::kindsLine(*verdict, texts, m_desk.people()) : QString(); !kinds.isEmpty() && !hide)
        words.append(kinds);
    if (const auto incident = meldcode::lastKnownIncident(file, m_desk.pack().taxonomy, m_desk.office().today()))
        words.append(incidentWords(*incident));
    words.append(file.lookAgain().isNull() ? tr("no review date yet") : tr("review on %1").arg(showDate(file.lookAgain())));
    m_state->setText(words.join(QStringLiteral("  ·  ")));
}

/// How long ago, where the day is known; a quiet time is no good sign, so it only tells.
QString CasePage::incidentWords(const PartialDate &incident) const
{
    const auto span = incident.first().daysTo(incident.last());
    if (span > 0 && span < longestPart) // a month or a year; what went on for longer is known up to its last day
        return tr("last known incident: %1").arg(wording::dateWords(incident, m_desk.office().locale()));
    const auto days = static_cast<int>(incident.last().daysTo(m_desk.office().today()));
    return days <= 0 ? tr("last known incident today") : tr("last known incident %n day(s) ago", nullptr, days);
}

QWidget *CasePage::makeTab(Tab tab)
{
    switch (tab) {
    case Overview: {
        auto *overview = new OverviewTab(m_desk, m_stack);
        connect(overview, &OverviewTab::jumpRequested, this, &CasePage::jumpTo);
        return overview;
    }
    case Flags: {
        auto *list = new ChecklistTab(m_desk, m_stack);
        connect(list, &ChecklistTab::talkBegan, this, &CasePage::talkBegan);
        return list;
    }
    case Dossier:
        return new DossierTab(m_desk,
                              {{desk::Place::Kind::OnPaper, [] { return tr("From paper"); },
                                [this](QWidget *parent) { return new OnPaperPage(m_desk, parent); }},
                               {desk::Place::Kind::Received, [] { return tr("Read a referral"); },
                                [this](QWidget *parent) { return new ReceivedPage(m_desk, parent); }}},
                              m_stack);
    case Timeline: {
        auto *timeline = new TimelinePage(m_desk, m_stack);
        connect(timeline, &TimelinePage::recordChosen, this, &CasePage::jumpToRecord);
        return timeline;
    }
    case Steps:
        return m_desk.office().practice().usesMeldcode() ? static_cast<QWidget *>(new MeldcodeTab(m_desk, m_stack))
                                                         : new ReviewTab(m_desk, m_stack);
    case Plan: return new PlanTab(m_desk, m_stack);
    case Referral: {
        auto *referral = new ReferralTab(m_desk, m_stack);
        connect(referral, &ReferralTab::jumpRequested, this, &CasePage::jumpTo);
        return referral;
    }
    case Log: return new LogTab(m_desk, m_stack);
    case Lookback: {
        auto *lookback = new LookbackPage(m_desk, m_stack);
        connect(lookback, &TablePage::recordChosen, this, &CasePage::jumpToRecord);
        return lookback;
    }
    case TabCount: break;
    }
    return new QWidget;
}

template <typename T>
T *CasePage::tabAs(Tab tab) const
{
    return qobject_cast<T *>(m_tabs.value(tab));
}

void CasePage::openTab(Tab tab)
{
    if (!m_tabs.contains(tab)) {
        auto *widget = makeTab(tab);
        m_tabs.insert(tab, widget);
        m_stack->addWidget(widget);
    }
    m_stack->setCurrentWidget(m_tabs.value(tab));
    m_beside->setOffered(tab == Overview || tab == Flags);
    if (m_bar->currentIndex() != tab)
        m_bar->setCurrentIndex(tab);
    fitTabs();
    showHeader();
}

CasePage::Tab CasePage::openTabNow() const
{
    return static_cast<Tab>(std::max(0, m_bar->currentIndex()));
}

CasePage::Place CasePage::place() const
{
    Place now{openTabNow(), {}, spotOf(m_stack->currentWidget())};
    if (const auto *steps = now.tab == Steps ? tabAs<MeldcodeTab>(Steps) : nullptr)
        now.step = steps->placeNow();
    else if (const auto *paper = now.tab == Referral ? tabAs<ReferralTab>(Referral) : nullptr)
        now.step = desk::Place{desk::Place::Kind::Referral, paper->kindNow()};
    return now;
}

void CasePage::goTo(const Place &place)
{
    if (place.step)
        jumpTo(*place.step);
    else
        openTab(place.tab);
    restoreSpot(m_stack->currentWidget(), place.spot);
}

void CasePage::beginCall()
{
    openTab(Flags);
    tabAs<ChecklistTab>(Flags)->beginCall();
    Q_EMIT talkBegan();
}

void CasePage::toggleScratch()
{
    m_scratch->toggle();
}

void CasePage::openCrisisSheet()
{
    openTab(Referral);
    tabAs<ReferralTab>(Referral)->showKind(QStringLiteral("crisisblad"));
}

/// Agreements and the plan have a tab of their own.
bool CasePage::isInPlan(const desk::Place &place) const
{
    if (place.kind != desk::Place::Kind::Record)
        return false;
    const auto kind = dossier::kindIn(m_desk.file(), RecordId::fromText(place.id));
    return kind == dossier::RecordKind::Agreement || kind == dossier::RecordKind::Plan;
}

void CasePage::jumpToRecord(RecordId id)
{
    using Kind = desk::Place::Kind;
    const QString text = id.text();
    switch (dossier::kindIn(m_desk.file(), id).value_or(dossier::RecordKind::Case)) {
    case dossier::RecordKind::Incident: jumpTo({Kind::Fact, text}); break;
    case dossier::RecordKind::Person: jumpTo({Kind::Person, text}); break;
    case dossier::RecordKind::Assessment: jumpTo({Kind::Question, {}}); break;
    case dossier::RecordKind::Referral: openTab(Referral); break;
    default: jumpTo({Kind::Record, text}); break;
    }
}

void CasePage::jumpTo(const desk::Place &place)
{
    using Kind = desk::Place::Kind;
    if (place.kind == Kind::Question) {
        openTab(Flags);
        auto *list = tabAs<ChecklistTab>(Flags);
        place.id.isEmpty() ? list->focusNextOpen() : list->goTo(QuestionId(place.id));
    } else if (place.kind == Kind::Step) {
        openTab(Steps);
        if (auto *steps = tabAs<MeldcodeTab>(Steps))
            steps->showStep(place.id.toInt());
    } else if (place.kind == Kind::Referral) {
        openTab(Referral);
        tabAs<ReferralTab>(Referral)->showKind(place.id);
    } else if (place.kind == Kind::Timeline) {
        openTab(Timeline);
    } else if (place.kind == Kind::Plan || isInPlan(place)) {
        openTab(Plan);
        tabAs<PlanTab>(Plan)->showPlace(place);
    } else {
        openTab(Dossier);
        tabAs<DossierTab>(Dossier)->showPlace(place);
    }
}

} // namespace vw::ui
