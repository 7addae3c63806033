// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/childpage.h"

#include "desk/casedesk.h"
#include "desk/office.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using assessment::Answer;
using assessment::SourceCode;
using assessment::Value;

ChildPage::ChildPage(CaseDesk &desk, int domain, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap + gap / 2);
    domain < 0 ? addOwnWords() : addSubjects(domain);
}

void ChildPage::focusFirst()
{
    if (m_first)
        m_first->focus();
}

void ChildPage::addOwnWords()
{
    auto *card = frame("notice", this);
    for (const auto &line : m_desk.texts().list(u"lines"_s, u"child"_s))
        column(card)->addWidget(strongLabel(wording::fill(line, m_desk.people())));
    layout()->addWidget(card);
    m_first = new TextEntry(tr("What the child says, word for word"), TextEntry::Kind::Area, this);
    m_first->setText(m_desk.assessment().childWords);
    layout()->addWidget(m_first);
    const auto withWords = [this](const QString &text) {
        auto record = m_desk.assessment();
        record.childWords = text;
        if (text.trimmed().isEmpty())
            return record;
        for (const auto &id : m_desk.pack().taxonomy.set(u"child-told"_s)) { // a child that tells is a trigger of its own (T17)
            auto &told = record.list.answers[id];
            told.value = Value::Yes;
            if (told.source == SourceCode::None)
                told.source = SourceCode::Statement;
            if (!told.when)
                told.when = PartialDate::day(m_desk.office().today());
        }
        return record;
    };
    connect(m_first, &TextEntry::typed, this, [this, withWords](const QString &text) { m_desk.typed(withWords(text)); });
    connect(m_first, &TextEntry::left, this, [this, withWords](const QString &text) { m_desk.commit(withWords(text)); });
}

void ChildPage::addSubjects(int domain)
{
    const auto &taxonomy = m_desk.pack().taxonomy;
    const QString id = taxonomy.domains.at(domain).id;
    layout()->addWidget(headingLabel(m_desk.texts().find(u"domains"_s, id, u"title"_s), this));
    auto *card = frame("notice", this);
    column(card)->addWidget(strongLabel(m_desk.texts().find(u"domains"_s, id, u"child"_s)));
    column(card)->addWidget(mutedLabel(
        tr("What you write here counts as suspected until an adult has been asked. Leave empty what the child does not mention.")));
    layout()->addWidget(card);
    for (int i = 0; i < taxonomy.questions.size(); ++i) {
        const QString subject = m_desk.texts().find(u"questions"_s, taxonomy.questions.at(i).id.text(), u"child"_s);
        if (taxonomy.questions.at(i).domain == domain && !subject.isEmpty())
            addSubject(i, wording::fill(subject, m_desk.people()));
    }
}

void ChildPage::addSubject(int question, const QString &subject)
{
    const auto &asked = m_desk.pack().taxonomy.questions.at(question);
    const QuestionId id = asked.id;
    const QString child = tr("child");
    const auto earlier = m_desk.assessment().list.answers.value(id);
    const bool isOwn = earlier.source == SourceCode::Statement && earlier.who == child;
    auto *card = frame("card", this);
    column(card)->addWidget(textLabel(subject));
    auto *words = new TextEntry(tr("The child's own words about this"), TextEntry::Kind::Line);
    words->setText(isOwn ? earlier.note : QString());
    column(card)->addWidget(words);
    layout()->addWidget(card);
    if (!m_first)
        m_first = words;
    const bool hadAnswer = m_desk.assessment().list.answers.contains(id);
    const auto withWords = [this, id, earlier, isOwn, child, hadAnswer,
                            isFrequency = asked.kind == taxonomy::AnswerKind::Frequency](const QString &text) {
        auto record = m_desk.assessment();
        if (text.trimmed().isEmpty()) { // as it was before; what an adult confirmed meanwhile stays
            const auto now = record.list.answers.value(id);
            if (hadAnswer && !isOwn)
                record.list.answers.insert(id, earlier);
            else if (now.value == Value::Suspected && !now.when && now.choices.isEmpty())
                record.list.answers.remove(id);
            return record;
        }
        Answer told = hadAnswer ? earlier : Answer{};
        if (!hadAnswer || told.value != Value::Yes) // what an adult said stands; a child's words never make it less
            told.value = Value::Suspected;
        if (isFrequency && told.frequency == assessment::Frequency::Never)
            told.frequency = assessment::Frequency::Unknown;
        if (isOwn || !hadAnswer) {
            told.source = SourceCode::Statement;
            told.who = child;
            told.note = text;
        } else {
            told.note = (earlier.note + u'\n' + child + u": "_s + text).trimmed();
        }
        record.list.answers.insert(id, told);
        return record;
    };
    connect(words, &TextEntry::typed, this, [this, withWords](const QString &text) { m_desk.typed(withWords(text)); });
    connect(words, &TextEntry::left, this, [this, withWords](const QString &text) { m_desk.commit(withWords(text)); });
}

} // namespace vw::ui
