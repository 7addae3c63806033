// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/overviewtab.h"

#include "core/dossier/retention.h"
#include "core/meldcode/overview.h"
#include "core/wording/knownwords.h"
#include "core/wording/momentwords.h"
#include "core/wording/retentionwords.h"
#include "core/wording/weighingwords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/form.h"
#include "ui/parts/longtext.h"
#include "ui/parts/pieces.h"
#include "ui/parts/staleuntilshown.h"

#include <algorithm>

namespace vw::ui {

using desk::Place;

using dossier::PersonRole;

namespace {

constexpr int latestFacts = 4;
constexpr qsizetype shownSigns = 400; ///< of one fact: the file has the rest

} // namespace

OverviewTab::OverviewTab(CaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_page(new ScrollPage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
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

void OverviewTab::addCard(const QString &title, const QStringList &lines, const QString &empty, const QString &button, const Place &place)
{
    auto *card = frame("card");
    auto *row = new QHBoxLayout;
    row->addWidget(headingLabel(title), 1);
    auto *open = quietButton(button);
    connect(open, &QPushButton::clicked, this, [this, place] { Q_EMIT jumpRequested(place); });
    row->addWidget(open);
    column(card)->addLayout(row);
    for (const auto &line : lines)
        column(card)->addWidget(textLabel(line));
    if (lines.isEmpty())
        column(card)->addWidget(mutedLabel(empty));
    m_page->content()->addWidget(card);
}

void OverviewTab::addClosing()
{
    if (m_desk.isNew())
        return;
    auto *card = frame("card");
    const bool closed = m_desk.file().info.closed;
    column(card)->addWidget(headingLabel(closed ? tr("This case is closed") : tr("Close the case")));
    const auto obstacles = closed ? QStringList{} : meldcode::obstaclesToClosing(m_desk.weighingInput());
    QStringList lines;
    for (const auto &id : obstacles)
        lines.append(m_desk.inPlace(wording::obstacleText(id)));
    column(card)->addWidget(
        lines.isEmpty()
            ? mutedLabel(closed ? tr("It stays in the vault and can be opened again at any time.")
                                : tr("Letting go too early undoes the result. Closing keeps everything; who will review it, and when?"))
            : listLabel(lines, false));
    auto *button = plainButton(closed ? tr("Open the case again") : tr("Close the case"));
    button->setEnabled(obstacles.isEmpty());
    connect(button, &QPushButton::clicked, this, [this, closed] {
        auto info = m_desk.file().info;
        info.closed = !closed;
        info.closedOn = closed ? QDate() : m_desk.office().today();
        m_desk.commit(info, closed ? QStringLiteral("reopen") : QStringLiteral("close"));
    });
    column(card)->addWidget(button, 0, Qt::AlignLeft);
    if (closed)
        addClock(column(card));
    m_page->content()->addWidget(card);
}

/// Nobody looks for this until it is needed, and then at once.
void OverviewTab::addAfterKilling()
{
    if (m_desk.isNew())
        return;
    auto *fold = new Fold(tr("After a killing or an attempt"));
    fold->content()->addWidget(listLabel(m_desk.texts().list(QStringLiteral("afterKilling"), QStringLiteral("lines")), false));
    if (!m_desk.file().info.held) {
        auto *hold = plainButton(tr("Keep this file: it may not be erased"));
        connect(hold, &QPushButton::clicked, this, [this] {
            auto info = m_desk.file().info;
            info.held = true;
            info.heldWhy = tr("After a killing or an attempt: kept to look back.");
            m_desk.commit(info, QStringLiteral("hold"));
        });
        fold->content()->addWidget(hold, 0, Qt::AlignLeft);
    } else {
        fold->content()->addWidget(strongLabel(tr("This file is kept: %1").arg(m_desk.file().info.heldWhy)));
    }
    m_page->content()->addWidget(fold);
}

/// When a closed case may be erased, and the way to stop that.
void OverviewTab::addClock(QVBoxLayout *layout)
{
    const auto clock = dossier::retentionClock(m_desk.head(), m_desk.office().practice(), m_desk.office().today());
    layout->addWidget(ruler());
    layout->addWidget(textLabel(wording::clockSentence(clock, m_desk.office().locale())));
    const bool held = m_desk.file().info.held;
    auto *why = new TextEntry(held ? tr("Why it is not erased")
                                   : tr("Not to be erased, because (for example: somebody else has an interest in it)"),
                              TextEntry::Kind::Line);
    why->setText(m_desk.file().info.heldWhy);
    layout->addWidget(why);
    auto *hold = plainButton(held ? tr("It may be erased after all") : tr("Do not erase"));
    hold->setEnabled(held);
    layout->addWidget(hold, 0, Qt::AlignLeft);
    layout->addWidget(mutedLabel(tr("Erasing is done under Vault.")));
    connect(why, &TextEntry::typed, hold, [hold, held](const QString &text) { hold->setEnabled(held || !text.trimmed().isEmpty()); });
    connect(hold, &QPushButton::clicked, this, [this, why, held] {
        auto info = m_desk.file().info;
        info.held = !held;
        info.heldWhy = held ? QString() : why->text().trimmed();
        m_desk.commit(info, QStringLiteral("hold"));
    });
}

void OverviewTab::rebuild()
{
    clear(m_page->content());
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
    m_page->content()->addWidget(next);

    const auto &file = m_desk.file();
    QStringList persons;
    for (const auto &person : file.persons) {
        const QString name = (person.givenNames + QLatin1Char(' ') + person.surname).trimmed();
        persons.append(QStringLiteral("%1  %2").arg(file.letterOf(person.id), name.isEmpty() ? tr("without a name") : name));
    }
    addCard(tr("Persons"), persons, tr("Nobody recorded yet."), tr("Open"), Place{Place::Kind::Person});
    addCard(tr("What is known"),
            wording::knownLines(known::sourceOf(file, m_desk.pack().taxonomy, m_desk.office().today()), m_desk.office().locale()), {},
            tr("To the questions"), Place{Place::Kind::Question});
    QStringList facts;
    const auto inOrder = file.inOrderOfTime();
    for (auto fact = inOrder.crbegin(); fact != inOrder.crend() && facts.size() < latestFacts; ++fact)
        facts.append(((*fact)->when ? showDate(*(*fact)->when) + QStringLiteral("  ") : QString()) +
                     beginningOf((*fact)->what, shownSigns));
    addCard(tr("Latest facts"), facts, tr("No facts yet."), tr("Open"), Place{Place::Kind::Fact});
    QStringList dates;
    if (!file.lookAgain().isNull())
        dates.append(tr("Review on %1 (%2)").arg(showDate(file.lookAgain()), file.info.lookAgainWho));
    if (!file.info.agreements.isEmpty())
        dates.append(beginningOf(file.info.agreements, shownSigns));
    if (!file.info.closed) // what lies ahead for everybody: to be asked, never scored
        dates +=
            wording::momentLines(m_desk.jurisdiction(), m_desk.texts(), m_desk.people(), m_desk.office().today(), m_desk.office().locale());
    addCard(tr("Dates and agreements"), dates, tr("No date yet. You are asked for one when you leave the case."), tr("Open"),
            Place{Place::Kind::Info});
    addClosing();
    addAfterKilling();
    m_page->content()->addStretch(1);
}

} // namespace vw::ui
