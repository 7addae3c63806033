// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/questionpage.h"

#include "core/wording/picture.h"
#include "core/wording/veilingwords.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/checklist/alarmcard.h"
#include "ui/checklist/questionrow.h"
#include "ui/parts/accessible.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/parts/sight.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::Effective;
using assessment::PageRow;

namespace {

constexpr int openRows = 10; ///< open questions on a page at a time (rules/practice-review 5)

QVBoxLayout *plainColumn(QWidget *box)
{
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap + gap / 2);
    return layout;
}

} // namespace

QuestionPage::QuestionPage(CaseDesk &desk, assessment::With with, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_context{desk, with}, m_layout(plainColumn(this))
{
}

QuestionRow *QuestionPage::addRow(QVBoxLayout *layout, int question, int first, int number)
{
    auto *row = new QuestionRow(m_context, question, first, number, this);
    layout->addWidget(row);
    m_rows.append(row);
    connect(row, &QuestionRow::answered, this, &QuestionPage::answered);
    connect(row, &QuestionRow::typed, this, &QuestionPage::typed);
    connect(row, &QuestionRow::cleared, this, &QuestionPage::cleared);
    connect(row, &QuestionRow::moveRequested, this, [this, row](int step) { moveFrom(row, step); });
    return row;
}

void QuestionPage::addIntro(const QString &title, const QString &text)
{
    m_layout->addWidget(headingLabel(title, this));
    if (!text.isEmpty())
        m_layout->addWidget(mutedLabel(m_context.filled(text), this));
}

void QuestionPage::addFirstTwelve()
{
    const auto &first = m_desk.pack().taxonomy.firstQuestions;
    m_layout->addWidget(mutedLabel(tr("Keys Y S N D answer (Yes/Suspected/No/Don't know), arrows move on, digits tick the small buttons. "
                                      "\"Don't know\" is an answer too."),
                                   this));
    for (int i = 0; i < first.size(); ++i)
        addRow(m_layout, first.at(i).question, i, i + 1);
    auto *say = frame("notice", this);
    m_say = say;
    column(say)->addWidget(strongLabel(tr("To say at the end")));
    QStringList sentences;
    for (const auto &text : m_desk.texts().list(u"say"_s, {}))
        sentences.append(m_context.filled(text));
    column(say)->addWidget(listLabel(sentences, false));
    m_layout->addWidget(say);
}

void QuestionPage::addPath(int index)
{
    const auto &path = m_desk.pack().taxonomy.paths.at(index);
    const auto lines = [&](const QString &which) {
        QStringList list;
        for (const auto &text : m_desk.texts().list(u"paths"_s, path.id, which))
            list.append(m_context.filled(text));
        return list;
    };
    addIntro(m_desk.texts().find(u"paths"_s, path.id, u"title"_s), m_desk.texts().find(u"paths"_s, path.id, u"intro"_s));
    auto *steps = frame("notice", this);
    column(steps)->addWidget(strongLabel(tr("In this order")));
    column(steps)->addWidget(listLabel(lines(u"steps"_s), true));
    m_layout->addWidget(steps);
    auto *words = frame("card", this);
    column(words)->addWidget(strongLabel(tr("You can say")));
    column(words)->addWidget(listLabel(lines(u"say"_s), false));
    column(words)->addWidget(strongLabel(tr("Do not")));
    column(words)->addWidget(listLabel(lines(u"dont"_s), false));
    m_layout->addWidget(words);
    m_layout->addWidget(strongLabel(tr("The questions"), this));
    for (const int question : path.questions)
        addRow(m_layout, question, -1, 0);
}

void QuestionPage::addNotNeeded()
{
    m_notNeeded = frame("notice", this);
    column(m_notNeeded)->addWidget(strongLabel(tr("Not needed now")));
    column(m_notNeeded)
        ->addWidget(textLabel(tr("The first questions about this were answered with no, in a conversation that was in private and safe. "
                                 "Going deeper is not needed now. A no is not proof: ask again when something changes.")));
    auto *ask = plainButton(tr("Ask it anyway"));
    column(m_notNeeded)->addWidget(ask, 0, Qt::AlignLeft);
    connect(ask, &QPushButton::clicked, this, [this] {
        m_askAnyway = true;
        refreshNow();
        focusNextOpen();
    });
    m_layout->addWidget(m_notNeeded);
}

/// Details of an examination: open for care, folded away for others, who write down what was said.
void QuestionPage::addClinical()
{
    const bool isCare = m_desk.office().practice().role == "care"_L1;
    if (isCare) {
        auto *box = new QWidget(this);
        m_clinicalRows = plainColumn(box);
        m_clinicalRows->addWidget(headingLabel(tr("For those doing the examination"), box));
        m_clinicalRows->addWidget(mutedLabel(
            tr("Only recorded. Nothing is calculated from these answers: every recent strangulation goes to a doctor today."), box));
        m_clinical = box;
    } else {
        auto *fold = new Fold(tr("For doctors and nurses: the details"), this);
        fold->content()->addWidget(
            textLabel(m_context.filled(tr("You do not have to ask this. Write down what was said, and send {her} to a doctor today."))));
        m_clinicalRows = fold->content();
        m_clinicalRows->setSpacing(gap + gap / 2);
        m_clinical = fold;
    }
    m_layout->addWidget(m_clinical);
}

void QuestionPage::addDomain(int domain)
{
    m_domain = domain;
    m_limit = openRows;
    const auto &taxonomy = m_desk.pack().taxonomy;
    const QString id = taxonomy.domains.at(domain).id;
    addIntro(m_desk.texts().find(u"domains"_s, id, u"title"_s), m_desk.texts().find(u"domains"_s, id, u"intro"_s));
    addStory(id);
    const bool hasAlarm = std::ranges::any_of(taxonomy.questions, [&](const auto &q) { return q.domain == domain && q.hasAlarm; });
    if (hasAlarm)
        m_layout->addWidget(m_alarm = alarmCard(m_desk.texts(), m_desk.people()));
    addNotNeeded();
    m_talkBox = new QWidget(this);
    m_talk = plainColumn(m_talkBox);
    m_layout->addWidget(m_talkBox);
    m_more = plainButton({}, this);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += openRows;
        refreshNow();
        focusNextOpen();
    });
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    addClinical();
    m_onlyLater = textLabel(tr("There is nothing to ask here in the conversation. Fill it in afterwards, for the file."), this);
    m_layout->addWidget(m_onlyLater);
    m_later = new Fold(tr("Later, for the file"), this);
    m_laterRows = m_later->content();
    m_laterRows->setSpacing(gap + gap / 2);
    m_layout->addWidget(m_later);
}

/// First the story, then the ticks: a list sees what it asks, and she tells what happens.
void QuestionPage::addStory(const QString &domain)
{
    auto *story = new TextEntry(tr("What happens, in words"), TextEntry::Kind::Area, this);
    story->setHint(tr("Let her tell it first: what happens, since when, what follows? It stands first on paper, in part S."));
    story->setLines(2);
    story->setText(m_desk.assessment().stories.value(domain));
    const auto remark = [this, story] { story->setRemark(wording::veilingRemark(story->text(), m_desk.pack())); };
    connect(story, &TextEntry::typed, this, [this, domain, remark](const QString &text) {
        remark();
        Q_EMIT storyTold(domain, text, false);
    });
    connect(story, &TextEntry::left, this, [this, domain](const QString &text) { Q_EMIT storyTold(domain, text, true); });
    remark();
    m_layout->addWidget(story);
}

/// Puts the rows in this order into the layout; rows are made once and stay, so that a focus or a half-written word stays too.
void QuestionPage::place(const QList<PageRow> &rows, QVBoxLayout *layout)
{
    const int fixed = layout == m_clinicalRows ? (m_desk.office().practice().role == "care"_L1 ? 2 : 1) : 0; // heading and note
    for (int i = 0; i < rows.size(); ++i) {
        const auto known = std::ranges::find(m_rows, rows.at(i).question, &QuestionRow::question);
        auto *row = known == m_rows.end() ? addRow(layout, rows.at(i).question, -1, 0) : *known;
        row->setDepth(rows.at(i).depth);
        if (layout->indexOf(row) != fixed + i) {
            layout->removeWidget(row);
            layout->insertWidget(fixed + i, row);
        }
        row->setVisible(true);
    }
}

void QuestionPage::placeDomain(const QList<Effective> &answers)
{
    const auto page = assessment::pageOf(m_desk.pack().taxonomy, answers, m_domain, m_desk.office().today());
    const bool asks = page.needed || m_askAnyway;
    m_notNeeded->setVisible(!asks);
    if (m_alarm)
        m_alarm->setVisible(asks);
    QList<PageRow> shown;
    int open = 0, hidden = 0;
    for (const auto &row : page.talk) {
        const bool isOpen = answers.at(row.question).state == Effective::State::NotDiscussed;
        open += isOpen ? 1 : 0;
        if (isOpen && open > m_limit)
            ++hidden;
        else
            shown.append(row);
    }
    QSet<int> stays; // hiding a row takes its focus away, so only those that go are hidden
    for (const auto &row : (asks ? shown : QList<PageRow>{}) + page.clinical + page.later)
        stays.insert(row.question);
    for (const auto rows = m_rows; auto *row : rows) {
        if (!stays.contains(row->question()))
            row->setVisible(false);
    }
    if (asks)
        place(shown, m_talk);
    place(page.clinical, m_clinicalRows);
    place(page.later, m_laterRows);
    m_talkBox->setVisible(asks);
    m_more->setVisible(asks && hidden > 0);
    m_more->setText(tr("Next questions (%1)").arg(hidden));
    m_clinical->setVisible(!page.clinical.isEmpty());
    m_later->setVisible(!page.later.isEmpty());
    m_onlyLater->setVisible(page.talk.isEmpty());
    QList<QuestionRow *> order;
    for (const auto &row : shown + page.clinical + page.later) {
        if (const auto known = std::ranges::find(m_rows, row.question, &QuestionRow::question); known != m_rows.end())
            order.append(*known);
    }
    for (auto *row : std::as_const(m_rows)) {
        if (!order.contains(row))
            order.append(row);
    }
    m_rows = order;
}

void QuestionPage::refresh(const QList<Effective> &answers)
{
    if (m_domain >= 0)
        placeDomain(answers);
    const auto &taxonomy = m_desk.pack().taxonomy;
    const auto list = m_desk.assessment().list;
    QMap<QuestionId, QString> changes;
    if (const auto *verdict = m_desk.verdict()) {
        for (const auto &next : verdict->next)
            changes.insert(next.flag, wording::changeWords(next, *verdict, m_desk.texts(), m_desk.people()));
    }
    for (auto *row : std::as_const(m_rows)) {
        const auto found = list.answers.constFind(row->id());
        const auto answer = found == list.answers.constEnd() ? std::nullopt : std::optional(*found);
        row->show(answer, answers.at(taxonomy.indexOf(row->id())), changes.value(row->id()));
        if (!m_isPlaced && m_domain >= 0)
            row->setCompact(answer.has_value());
    }
    m_isPlaced = true;
}

void QuestionPage::moveFrom(QuestionRow *row, int step)
{
    for (auto next = m_rows.indexOf(row) + step; next >= 0 && next < m_rows.size(); next += step) {
        auto *target = m_rows.at(next);
        if (!target->isVisibleTo(this))
            continue;
        if (m_domain >= 0 && row->isAnswered())
            row->setCompact(true); // moved on by key: nothing shifts under a mouse
        target->takeFocus();
        return;
    }
    if (step > 0 && m_say) { // after the last one: what comes now
        bringIntoSight(m_say);
        announce(this, tr("That was the last one. To say at the end is below."));
    }
}

QuestionRow *QuestionPage::rowOf(const QuestionId &id) const
{
    const auto row = std::ranges::find(m_rows, id, &QuestionRow::id);
    return row == m_rows.end() ? nullptr : *row;
}

QString QuestionPage::titleOf(const QuestionId &id) const
{
    const auto *row = rowOf(id);
    return row ? row->title() : QString();
}

bool QuestionPage::goTo(const QuestionId &id)
{
    if (m_domain >= 0) { // wherever it hides on this page: not needed now, or not its turn yet
        m_askAnyway = true;
        m_limit = std::numeric_limits<int>::max();
        refreshNow();
    }
    auto *row = rowOf(id);
    if (!row || !row->isVisibleTo(this)) {
        // a follow-up waits for its question
        const auto &questions = m_desk.pack().taxonomy.questions;
        const int wanted = m_desk.pack().taxonomy.indexOf(id);
        const auto parent = std::ranges::find_if(questions, [&](const auto &question) { return question.follow.contains(wanted); });
        row = parent == questions.end() ? row : rowOf(parent->id);
    }
    if (!row)
        return false;
    if (m_later && m_later->isAncestorOf(row))
        m_later->setOpen(true);
    row->takeFocus();
    return true;
}

void QuestionPage::refreshNow()
{
    refresh(assessment::effectiveAnswers(m_desk.pack().taxonomy, m_desk.assessment().list, m_desk.office().today()));
}

void QuestionPage::focusNextOpen()
{
    const auto open = std::ranges::find_if(m_rows, [this](const QuestionRow *row) { return !row->isAnswered() && row->isVisibleTo(this); });
    if (open == m_rows.end())
        return;
    (*open)->takeFocus();
}

} // namespace vw::ui
