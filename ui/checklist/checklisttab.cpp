// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/checklisttab.h"

#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/talk.h"
#include "ui/checklist/childpage.h"
#include "ui/checklist/partslist.h"
#include "ui/checklist/questionpage.h"
#include "ui/checklist/roundbar.h"
#include "ui/checklist/versioncard.h"
#include "ui/evidence/crosswalkpage.h"
#include "ui/evidence/recognitionpage.h"
#include "ui/parts/accessible.h"
#include "ui/parts/beside.h"
#include "ui/parts/pieces.h"
#include "ui/parts/regions.h"
#include "ui/safetyplan/helppage.h"

#include <QApplication>
#include <QScrollBar>
#include <QShortcut>

namespace vw::ui {

using assessment::With;
using Kind = Part::Kind;

ChecklistTab::ChecklistTab(CaseDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_round(new RoundBar(this)), m_parts(new PartsList(desk, this)),
      m_page(new ScrollPage(this, 900, gap)), m_takenBack(strongLabel({}, this)), m_given(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, 0, gap);
    auto *page = new QWidget(this);
    m_beside = new Beside(m_parts, page, {.name = tr("Parts of the list")}, this);
    layout->addWidget(m_beside);
    markAsRegion(m_parts, Region::List);
    markAsRegion(page, Region::Page);
    auto *middle = new QVBoxLayout(page);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(gap);
    buildVersionBar(middle);
    middle->addWidget(m_round);
    middle->addWidget(m_takenBack);
    m_takenBack->hide();
    middle->addWidget(m_page, 1);
    auto *undo = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(undo, &QShortcut::activated, this, &ChecklistTab::takeBack);
    connect(m_parts, &QListWidget::activated, this, &ChecklistTab::focusNextOpen);
    connect(m_parts, &PartsList::partChosen, this, &ChecklistTab::openPart);
    connect(m_round, &RoundBar::chosen, this, &ChecklistTab::applyRound);
    connect(m_round, &RoundBar::completed, this, &ChecklistTab::focusNextOpen);
    connect(&m_desk, &CaseDesk::changed, this, [this](RecordKind kind) {
        if (kind == RecordKind::Assessment || kind == RecordKind::Incident) // a fact can show a yes to a question
            refresh();
    });
    const auto list = m_desk.assessment().list;
    m_with = list.round.with;
    m_easy = list.round.easy;
    m_round->show(list.round, m_desk.file().current() != nullptr);
    m_parts->choose({Kind::First, 0});
}

/// Made with another version than new checklists are: the case keeps it, and a person decides whether to weigh anew.
void ChecklistTab::buildVersionBar(QVBoxLayout *layout)
{
    if (!m_desk.file().current() || !m_desk.hasOlderVersion())
        return;
    const QString own = m_desk.file().current()->list.taxonomy.text(), present = m_desk.office().pack().taxonomy.version.text();
    m_versionBar = frame("notice", this);
    auto *row = new QHBoxLayout;
    row->addWidget(
        textLabel(m_desk.lacksItsVersion()
                      ? tr("This checklist was made with version %1, which is not available here. It is now weighed with version %2.")
                            .arg(own, present)
                      : tr("This checklist was made with version %1 and keeps it. New checklists use version %2.").arg(own, present)),
        1);
    auto *weigh = plainButton(tr("Weigh again with version %1").arg(present));
    connect(weigh, &QPushButton::clicked, this, &ChecklistTab::showVersions);
    row->addWidget(weigh);
    column(m_versionBar)->addLayout(row);
    layout->addWidget(m_versionBar);
}

void ChecklistTab::showVersions()
{
    m_questions = nullptr;
    clear(m_page->content());
    auto *card = new VersionCard(m_desk);
    m_page->content()->addWidget(card);
    m_page->content()->addStretch(1);
    connect(card, &VersionCard::kept, this, [this] {
        m_parts->remake();
        openPart();
    });
}

void ChecklistTab::openPart()
{
    m_questions = nullptr;
    m_beside->showMain();
    clear(m_page->content());
    m_page->verticalScrollBar()->setValue(0);
    auto *content = m_page->content();
    switch (m_parts->part().kind) {
    case Kind::Help: content->addWidget(new HelpPage(m_desk)); break;
    case Kind::Recognition: content->addWidget(new RecognitionPage(m_desk)); break;
    case Kind::Crosswalk: {
        auto *crosswalk = new CrosswalkPage(m_desk);
        connect(crosswalk, &CrosswalkPage::questionChosen, this, &ChecklistTab::goTo);
        content->addWidget(crosswalk);
        break;
    }
    case Kind::First:
    case Kind::Domain:
    case Kind::Path: addQuestions(); break;
    }
    content->addStretch(1);
    refresh();
}

void ChecklistTab::addQuestions()
{
    const auto part = m_parts->part();
    if (m_with == With::Child && part.kind != Kind::Path) {
        auto *child = new ChildPage(m_desk, part.kind == Kind::First ? -1 : part.index);
        m_page->content()->addWidget(child);
        if (const auto *focus = QApplication::focusWidget(); !focus || !m_round->isAncestorOf(focus))
            child->focusFirst(); // who is still saying with whom the talk is stays there
        return;
    }
    m_questions = new QuestionPage(m_desk, m_with);
    if (part.kind == Kind::First)
        m_questions->addFirstTwelve();
    else if (part.kind == Kind::Path)
        m_questions->addPath(part.index);
    else
        m_questions->addDomain(part.index);
    connect(m_questions, &QuestionPage::answered, this, [this](const QuestionId &id, const assessment::Answer &answer) {
        m_takenBack->hide();
        m_given.give(id, answer);
    });
    connect(m_questions, &QuestionPage::typed, this, [this](const QuestionId &id, const assessment::Answer &answer) {
        auto record = m_desk.assessment();
        record.list.answers.insert(id, answer);
        m_desk.typed(record);
    });
    connect(m_questions, &QuestionPage::cleared, this, [this](const QuestionId &id) {
        m_takenBack->hide();
        m_given.give(id, std::nullopt);
    });
    connect(m_questions, &QuestionPage::storyTold, this, [this](const QString &domain, const QString &text, bool isLeft) {
        auto record = m_desk.assessment();
        text.trimmed().isEmpty() ? static_cast<void>(record.stories.remove(domain))
                                 : static_cast<void>(record.stories.insert(domain, text));
        isLeft ? static_cast<void>(m_desk.commit(record)) : m_desk.typed(record);
    });
    m_page->content()->addWidget(m_questions);
}

void ChecklistTab::refresh()
{
    const auto list = m_desk.assessment().list;
    const auto answers = assessment::effectiveAnswers(m_desk.pack().taxonomy, list, m_desk.office().today());
    if (m_questions)
        m_questions->refresh(answers);
    m_parts->update(answers);
    m_round->show(list.round, m_desk.file().current() != nullptr);
    if (m_versionBar)
        m_versionBar->setVisible(m_desk.hasOlderVersion());
}

void ChecklistTab::applyRound(const assessment::Round &round, bool isNewTalk)
{
    if (isNewTalk)
        Q_EMIT talkBegan();
    const bool otherWords = round.with != m_with || round.easy != m_easy;
    m_easy = round.easy;
    m_with = round.with;
    desk::takeRound(m_desk, round, isNewTalk);
    if (otherWords)
        openPart(); // other wording for another person
}

void ChecklistTab::goTo(const QuestionId &id)
{
    const auto &taxonomy = m_desk.pack().taxonomy;
    const int question = taxonomy.indexOf(id);
    if (question < 0)
        return;
    const int first = taxonomy.firstOf(question);
    const bool isRow = first >= 0 && taxonomy.firstQuestions.at(first).question == question;
    const Part part = isRow ? Part{Kind::First, 0} : Part{Kind::Domain, taxonomy.questions.at(question).domain};
    m_parts->part() == part ? openPart() : m_parts->choose(part);
    if (!m_questions || m_questions->goTo(id) || !taxonomy.questions.at(question).appliesIf)
        return;
    // it does not apply here; the question that decides so is where one can change that
    int decides = -1;
    taxonomy.questions.at(question).appliesIf->visitQuestions([&](int other) { decides = other; });
    if (decides >= 0 && decides != question)
        goTo(taxonomy.questions.at(decides).id);
}

/// The last answer that was given here; in a text box the same key takes back what was typed.
void ChecklistTab::takeBack()
{
    const auto id = m_given.takeBack();
    if (!id) {
        m_takenBack->setText(tr("There is no answer to take back since this list was opened."));
        m_takenBack->show();
        return;
    }
    goTo(*id);
    const auto answers = m_desk.assessment().list.answers;
    const auto now = answers.constFind(*id);
    const QString title = m_questions ? m_questions->titleOf(*id) : QString();
    m_takenBack->setText(tr("Taken back: %1. The answer is now: %2.")
                             .arg(title, now == answers.constEnd() ? tr("not asked") : wording::answerWord(now->value).toLower()));
    m_takenBack->show();
    announce(this, m_takenBack->text());
}

void ChecklistTab::beginCall()
{
    m_parts->choose({Kind::First, 0});
    m_desk.file().current() ? m_round->beginTalk() : m_round->openChoices();
}

void ChecklistTab::focusNextOpen()
{
    if (m_questions)
        m_questions->focusNextOpen();
}

} // namespace vw::ui
