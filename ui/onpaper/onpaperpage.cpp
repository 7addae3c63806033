// SPDX-License-Identifier: EUPL-1.2
#include "ui/onpaper/onpaperpage.h"

#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/dossier/options.h"
#include "ui/onpaper/blankforms.h"
#include "ui/onpaper/flagrows.h"
#include "ui/onpaper/papersteps.h"
#include "ui/onpaper/paperwho.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/form.h"

#include <QKeyEvent>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::Value;

namespace {

constexpr int factsOnPaper = 6;

} // namespace

OnPaperPage::OnPaperPage(CaseDesk &desk, QWidget *parent) : ScrollPage(parent), m_desk(desk), m_who(new PaperWho(desk, this))
{
    content()->addWidget(titleLabel(tr("From paper"), this));
    content()->addWidget(
        mutedLabel(tr("Type in the form that was filled in by pen, in the order of the paper. Enter or Tab goes to the next "
                      "box; in a list the first letter chooses. What you leave is saved at once, in its own place in the case."),
                   this));
    auto *blank = new Fold(tr("Blank form to print"), this);
    blank->content()->addWidget(new BlankForms(desk.office(), blank));
    content()->addWidget(blank);
    content()->addWidget(headingLabel(tr("Sheet 1: the talk"), this));
    content()->addWidget(m_who);
    content()->addWidget(headingLabel(tr("Sheet 2: questions"), this));
    addDanger();
    content()->addWidget(new FlagRows(desk, this)); // made in the order of the paper, for the order of the keys
    content()->addWidget(headingLabel(tr("Sheet 3: facts"), this));
    addRest();
    addFacts();
    if (desk.office().practice().usesMeldcode()) {
        content()->addWidget(headingLabel(tr("Sheet 4: steps and decision"), this));
        content()->addWidget(new PaperSteps(desk, this));
    }
    m_agreed = freshNote();
    auto *agreed = new EntityForm(this);
    agreed->area(tr("Informed or not, and agreements until the next contact: what, who, when"), m_agreed.text)->setLines(3);
    connect(agreed, &EntityForm::typed, this, [this] { m_desk.typed(m_agreed); });
    connect(agreed, &EntityForm::committed, this, [this] { m_desk.commit(m_agreed); });
    content()->addWidget(agreed);
    content()->addWidget(
        strongLabel(tr("All of it typed in? Write on the paper when and by whom, and shred it after your organisation's term."), this));
    content()->addStretch(1);
    setFocusProxy(m_who);
}

dossier::Note OnPaperPage::freshNote() const
{
    dossier::Note note;
    note.id = RecordId::create();
    note.at = QDateTime::fromSecsSinceEpoch(m_desk.office().clock().now().toSecsSinceEpoch());
    note.author = m_desk.office().practice().name;
    return note;
}

void OnPaperPage::addDanger()
{
    const QuestionId id(u"danger.now"_s);
    auto *form = new EntityForm(this);
    const auto now = m_desk.assessment().list.answers;
    const auto take = [this, id](const std::function<void(assessment::Answer &)> &change, bool left) {
        auto record = m_desk.assessment();
        change(record.list.answers[id]);
        left ? static_cast<void>(m_desk.commit(record)) : m_desk.typed(record);
    };
    form->beginRow();
    form->choice(tr("Immediate danger now?"),
                 {{QString(), QString()},
                  {nameOf(assessment::valueNames, Value::Yes), tr("yes")},
                  {nameOf(assessment::valueNames, Value::No), tr("no")},
                  {nameOf(assessment::valueNames, Value::Unknown), tr("don't know")}},
                 now.contains(id) ? nameOf(assessment::valueNames, now.value(id).value) : QString(), [take, this, id](const QString &code) {
                     const auto value = valueOf(assessment::valueNames, code);
                     if (value) {
                         take([value](assessment::Answer &answer) { answer.value = *value; }, true);
                         return;
                     }
                     auto record = m_desk.assessment();
                     record.list.answers.remove(id);
                     m_desk.commit(record);
                 });
    auto *why = new TextEntry(tr("Why; 112 called at, by"), TextEntry::Kind::Line, form);
    why->setText(now.value(id).note);
    form->add(why);
    form->endRow();
    content()->addWidget(form);
    const auto note = [take](const QString &text) {
        return [take, text](bool left) { take([text](auto &answer) { answer.note = text; }, left); };
    };
    connect(why, &TextEntry::typed, this, [note](const QString &text) { note(text)(false); });
    connect(why, &TextEntry::left, this, [note](const QString &text) { note(text)(true); });
}

/// The line under the questions.
void OnPaperPage::addRest()
{
    m_rest = freshNote();
    auto *form = new EntityForm(this);
    form->line(tr("What does not fit in this list?"), m_rest.text);
    connect(form, &EntityForm::typed, this, [this] { m_desk.typed(m_rest); });
    connect(form, &EntityForm::committed, this, [this] { m_desk.commit(m_rest); });
    content()->addWidget(form);
}

void OnPaperPage::addFacts()
{
    auto *place = new QVBoxLayout;
    place->setSpacing(gap + gap / 2);
    content()->addLayout(place);
    for (int i = 1; i <= factsOnPaper; ++i)
        addFact(i, place);
    auto *more = plainButton(tr("Another fact"), this);
    content()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this, place] {
        addFact(static_cast<int>(m_facts.size()) + 1, place);
        focusNextChild();
    });
}

void OnPaperPage::addFact(int number, QVBoxLayout *layout)
{
    auto &fact = m_facts.emplace_back();
    fact.id = RecordId::create();
    layout->addWidget(strongLabel(tr("Fact %1").arg(number), this));
    auto *form = new EntityForm(this);
    form->beginRow();
    form->date(tr("Date"), fact.when, {fact.unread, u"when"_s, m_desk.office().today()});
    form->line(tr("Who (letter)"), fact.who);
    form->line(tr("Where"), fact.place);
    Options sources{{QString(), QString()}};
    sources += sourceOptions();
    form->choice(tr("Source"), sources, {}, [&fact](const QString &code) {
        fact.source = valueOf(assessment::sourceNames, code).value_or(dossier::SourceCode::None);
    });
    form->endRow();
    watchVeilingWords(form->line(tr("What happened, in own words"), fact.what), m_desk);
    form->beginRow();
    form->line(tr("Consequence"), fact.consequence);
    form->line(tr("Document or photo: where"), fact.proof);
    form->endRow();
    connect(form, &EntityForm::typed, this, [this, &fact] { m_desk.typed(fact); });
    connect(form, &EntityForm::committed, this, [this, &fact] { m_desk.commit(fact); });
    layout->addWidget(form);
}

/// As on a form everywhere: Enter goes on. A box of several lines keeps it for a new line.
void OnPaperPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
        return;
    }
    ScrollPage::keyPressEvent(event);
}

} // namespace vw::ui
