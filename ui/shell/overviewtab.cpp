// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/overviewtab.h"

#include "core/meldcode/overview.h"
#include "core/wording/casewords.h"
#include "core/wording/knownwords.h"
#include "core/wording/momentwords.h"
#include "core/wording/weighingwords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/pieces.h"
#include "ui/parts/staleuntilshown.h"
#include "ui/shell/statecard.h"

#include <QGridLayout>

namespace vw::ui {

using desk::Place;

using dossier::PersonRole;

OverviewTab::OverviewTab(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_page(new ScrollPage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    auto *top = new QWidget(m_page);
    m_top = new QVBoxLayout(top);
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(m_page->content()->spacing());
    m_page->content()->addWidget(top);
    m_page->content()->addStretch(1);
    auto *look = new StaleUntilShown(this, [this] { rebuild(); });
    connect(&m_desk, &CaseDesk::changed, look, &StaleUntilShown::touch);
}

OverviewTab::Step OverviewTab::nextStep() const
{
    const auto &file = m_desk.file();
    const auto *verdict = m_desk.verdict();
    if (!verdict || !verdict->enough)
        return {tr("Ask the twelve first questions"),
                verdict && verdict->firstOpen < 12
                    ? tr("%n question(s) to go. \"Don't know\" is an answer too.", nullptr, verdict->firstOpen)
                    : tr("They take five minutes and show what must be done today."),
                tr("To the questions"), Place{Place::Kind::Question}};
    if (const auto open = meldcode::openActions(m_desk.weighingInput()); !open.isEmpty())
        return {tr("Complete the actions for the red flags"),
                tr("%n action(s) are waiting: record what you did, when you will do it, or why not. They are in the panel on the right.",
                   nullptr, static_cast<int>(open.size())),
                {},
                std::nullopt};
    if (!file.firstWith(PersonRole::Victim) || !file.firstWith(PersonRole::Perpetrator))
        return {tr("Record who this is about"), tr("The victim, the presumed perpetrator and the children. Only what a receiver needs."),
                tr("To the persons"), Place{Place::Kind::Person}};
    if (file.incidents.isEmpty())
        return {tr("Write down what happened"), tr("Facts with a date and a source. Write what you see, not what you think."),
                tr("To the facts"), Place{Place::Kind::Fact}};
    const auto follows = meldcode::following(file.meldcode.weighing);
    const bool usesMeldcode = m_desk.office().practice().usesMeldcode();
    if (usesMeldcode && follows.next >= 0)
        return {tr("Weigh and decide"), tr("The five steps and the weighing questions of your profession."), tr("To the meldcode"),
                Place{Place::Kind::Step, QString::number(meldcode::stepReached(file.meldcode) + 1)}};
    if (usesMeldcode && follows.adviceMust && !follows.adviceIsRecorded)
        return {wording::outcomeTitle(follows.outcome), wording::outcomeText(file.meldcode.weighing, {}), tr("To the meldcode"),
                Place{Place::Kind::Step, QStringLiteral("2")}};
    if (follows.reportNecessary)
        return {tr("Make the referral"),
                tr("By your own answers the assessment framework says: report. You decide. Urgent? Call Veilig Thuis first. Read the "
                   "document as Veilig Thuis will read it, and send it today."),
                tr("To the referral"), Place{Place::Kind::Referral, QStringLiteral("melding")}};
    if (follows.decisionIsOpen)
        return {wording::outcomeTitle(follows.outcome), wording::obstacleText(QStringLiteral("decision")), tr("To the meldcode"),
                Place{Place::Kind::Step, QStringLiteral("5")}};
    return {tr("Keep watch"), tr("Who keeps watch, and when will you review this?"), tr("To the case details"), Place{Place::Kind::Info}};
}

namespace {

/// Where more of a row stands.
Place placeOf(wording::CaseRow::About about)
{
    using About = wording::CaseRow::About;
    switch (about) {
    case About::Who: return Place{Place::Kind::Person};
    case About::Contact: return Place{Place::Kind::Info, QStringLiteral("safeContact")};
    case About::Last: return Place{Place::Kind::Fact};
    case About::Pattern: return Place{Place::Kind::Timeline};
    case About::Agreed: return Place{Place::Kind::Plan};
    case About::Knows: return Place{Place::Kind::WhoKnows};
    case About::Open: break;
    }
    return Place{Place::Kind::Info};
}

} // namespace

void OverviewTab::addInShort()
{
    const auto &office = m_desk.office();
    const auto words = m_desk.words();
    const auto rows = wording::caseInShort(
        {m_desk.file(), m_desk.head(), m_desk.verdict(), m_desk.pack().taxonomy, words, m_desk.texts(), office.locale(), office.today()});
    auto *card = frame("card");
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * gap);
    grid->setVerticalSpacing(gap + gap / 2);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto &row : rows) {
        auto *open = quietButton(row.title);
        open->setAccessibleName(tr("%1: open").arg(row.title));
        connect(open, &QPushButton::clicked, this, [this, place = placeOf(row.about)] { Q_EMIT jumpRequested(place); });
        grid->addWidget(open, line, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(row.lines.isEmpty() ? mutedLabel(tr("not known yet")) : textLabel(row.lines.join(QLatin1Char('\n'))), line, 1);
        ++line;
    }
    column(card)->addLayout(grid);
    if (const auto *record = m_desk.dangerRecord())
        column(card)->addWidget(strongLabel(m_desk.dangerDone(*record)));
    m_top->addWidget(card);
}

void OverviewTab::addKnown()
{
    const auto &office = m_desk.office();
    auto *card = frame("card");
    auto *row = new QHBoxLayout;
    row->addWidget(headingLabel(tr("What is known")), 1);
    auto *open = quietButton(tr("To the questions"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT jumpRequested(Place{Place::Kind::Question}); });
    row->addWidget(open);
    column(card)->addLayout(row);
    auto source = known::sourceOf(m_desk.file(), m_desk.pack().taxonomy, office.today(), m_desk.texts());
    source.patterns = m_desk.patterns();
    for (const auto &line : wording::knownLines(source, office.locale()))
        column(card)->addWidget(textLabel(line));
    m_top->addWidget(card);
}

void OverviewTab::addMoments()
{
    // what lies ahead for everybody: to be asked, never scored
    const auto lines =
        wording::momentLines(m_desk.jurisdiction(), m_desk.texts(), m_desk.people(), m_desk.office().today(), m_desk.office().locale());
    if (lines.isEmpty() || dossier::isEnded(m_desk.file().info.state))
        return;
    auto *card = frame("card");
    column(card)->addWidget(headingLabel(tr("Ask beforehand")));
    for (const auto &line : lines)
        column(card)->addWidget(textLabel(line));
    m_top->addWidget(card);
}

void OverviewTab::rebuild()
{
    clear(m_top);
    const auto step = nextStep();
    auto *next = frame("notice");
    column(next)->addWidget(mutedLabel(tr("Next step")));
    column(next)->addWidget(headingLabel(m_desk.inPlace(step.title)));
    column(next)->addWidget(textLabel(m_desk.inPlace(step.text)));
    if (step.place) {
        auto *go = primaryButton(m_desk.inPlace(step.button));
        connect(go, &QPushButton::clicked, this, [this, place = *step.place] { Q_EMIT jumpRequested(place); });
        column(next)->addWidget(go, 0, Qt::AlignLeft);
    }
    m_top->addWidget(next);

    addInShort();
    addKnown();
    addMoments();
    showState();
}

/// It stays while somebody types in it.
void OverviewTab::showState()
{
    if (m_desk.isNew() || (m_state && !m_state->isStale()))
        return;
    if (m_state)
        m_state->deleteLater();
    m_state = new StateCard(m_desk, m_page);
    m_page->content()->insertWidget(1, m_state);
}

} // namespace vw::ui
