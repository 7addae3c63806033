// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/heard.h"

#include "core/base/filled.h"
#include "core/known/byword.h"

#include <algorithm>
#include <array>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using known::Known;
using known::Statement;
using known::Value;
using taxonomy::AnswerKind;

namespace {

const QString declined = u"wilde niet antwoorden"_s;

/// The set of the taxonomy that says which questions stand behind a field (core/taxonomy/olderpack.h).
QString setBehind(const QString &field)
{
    return u"paper-"_s + field;
}

/// A grave subject of the urgency block, and what the paper calls it.
struct Grave {
    const char16_t *label;
    known::Subject subject;
};
constexpr std::array graveSubjects{
    Grave{u"Wapens", known::Subject::Weapons},
    Grave{u"Verwurging", known::Subject::Strangulation},
    Grave{u"Doodsbedreiging", known::Subject::DeathThreat},
    Grave{u"Kinderen bedreigd", known::Subject::ChildrenThreat},
    Grave{u"Zelfdodingsdreiging", known::Subject::SuicideThreat},
    Grave{u"Overtreding verbod", known::Subject::OrderBroken},
};

QString answerWords(const Builder &builder, int index)
{
    const auto &question = builder.in.pack.taxonomy.questions.at(index);
    const auto &answer = builder.effective.at(index);
    if (question.kind == AnswerKind::Date)
        return answer.when ? dateWords(answer.when) : flagWords(answer).answer;
    if (question.kind == AnswerKind::Number && answer.count >= 0)
        return QString::number(answer.count);
    QString words = flagWords(answer).answer.remove(u"■ "_s).toLower();
    if (question.kind == AnswerKind::Frequency && !frequencyWords(answer.frequency).isEmpty())
        words = frequencyWords(answer.frequency);
    const QString choices = choiceWords(builder, index);
    if (question.kind == AnswerKind::Choices && !choices.isEmpty())
        return choices;
    return joined({words, choices, dateWords(answer.when)}, u", "_s);
}

/// The answer, when the question has one.
const Statement *answerIn(const Known &known)
{
    const auto found = std::ranges::find_if(
        known.statements, [](const Statement &each) { return each.from == Statement::From::Answer && known::isSaid(each.value); });
    return found == known.statements.end() ? nullptr : &*found;
}

/// "■ JA, gebruikt, 2 februari 2027, feit van 9 oktober 2026"; a lesser answer beside a fact is said as well: "(antwoord: nee)".
QString flagLine(const Builder &builder, const QuestionId &question, const Known &known)
{
    const auto *answer = answerIn(known);
    const bool isFlag = answer && known::isFlag(answer->value);
    QStringList pieces{known.value == Value::Yes ? u"■ JA"_s : u"■ VERMOEDEN"_s,
                       builder.words.find(u"paper"_s, question.text(), u"detail"_s), isFlag ? dateWords(answer->when) : QString(),
                       factsIn(known)};
    const QString line = joined(pieces, u", "_s);
    return answer && !isFlag ? u"%1 (antwoord: %2)"_s.arg(line, sayingWords(*answer)) : line;
}

/// The one word for a subject of which nothing is a yes.
QString wordFor(const Builder &builder, const Known &known)
{
    switch (known.value) {
    case Value::Declined: return declined;
    case Value::Unknown: {
        const auto *answer = builder.effectiveOf(known.statements.first().question);
        return answer ? flagWords(*answer).answer : u"weet niet"_s;
    }
    case Value::NotMentioned: return u"niet genoemd"_s;
    case Value::No: return known.isWhole ? u"nee"_s : u"nee, voor zover gevraagd"_s;
    default: return u"niet gevraagd"_s;
    }
}

} // namespace

QString sayingWords(const Statement &answer)
{
    switch (answer.value) {
    case Value::Yes: return u"ja"_s;
    case Value::Suspected: return u"vermoeden"_s;
    case Value::Declined: return declined;
    case Value::No: return u"nee"_s;
    default: return u"weet niet"_s;
    }
}

QString factsIn(const Known &known)
{
    QStringList facts;
    for (const auto &each : known.statements) {
        if (each.from == Statement::From::Fact)
            facts.append(each.when ? u"feit van %1"_s.arg(dateWords(each.when)) : u"feit zonder datum"_s);
    }
    facts.removeDuplicates();
    return facts.join(u", "_s);
}

QString choiceWords(const Builder &builder, int index)
{
    const auto &question = builder.in.pack.taxonomy.questions.at(index);
    QStringList words;
    for (const auto &choice : builder.effective.at(index).choices)
        words.append(dossier::fillLetters(builder.words.find(u"questions"_s, question.id.text(), u"choices/"_s + choice), builder.people));
    return joinFilled(words);
}

Heard heardFor(const Builder &builder, const QString &field)
{
    Heard heard;
    QStringList lines;
    bool fromList = false;
    const auto source = builder.source();
    const auto readers = builder.readersOf(field);
    for (const auto &question : source.taxonomy.set(setBehind(field))) {
        const auto known = known::knownOf(source, question, readers);
        const auto *answer = answerIn(known);
        const QString facts = factsIn(known);
        const int index = source.taxonomy.indexOf(question);
        if (index < 0 || (!answer && facts.isEmpty()))
            continue;
        heard.asked = true;
        fromList = fromList || answer;
        const QString said = !answer ? QString() : answer->value == Value::Declined ? declined : answerWords(builder, index);
        const QString line =
            flagTitle(source.taxonomy.questions.at(index), builder.words, builder.people) + u": "_s + joined({said, facts}, u", "_s);
        if (!lines.contains(line))
            lines.append(line);
    }
    if (heard.asked)
        heard.words = lines.join(u"; "_s) + (fromList ? u" (vragenlijst)"_s : QString());
    return heard;
}

bool hasQuestions(const Builder &builder, const QString &field)
{
    return !builder.in.pack.taxonomy.set(setBehind(field)).isEmpty();
}

QStringList graveLines(const Builder &builder)
{
    QStringList lines;
    known::ByWord rest;
    const auto source = builder.source();
    const auto readers = builder.readersOf(u"0.5"_s);
    for (const auto &grave : graveSubjects) {
        const QString label = QString::fromUtf16(grave.label);
        QStringList flags;
        for (const auto &question : source.taxonomy.set(known::setOf(grave.subject))) {
            if (const auto known = known::knownOf(source, question, readers); known::isFlag(known.value))
                flags.append(flagLine(builder, question, known));
        }
        if (!flags.isEmpty()) {
            lines.append(u"%1: %2"_s.arg(label, flags.join(u"; "_s)));
            continue;
        }
        const auto known = known::knownOf(source, grave.subject, readers);
        if (known::isFlag(known.value)) // a fact that a record makes one, such as the breach of a ban
            lines.append(u"%1: %2"_s.arg(label, joined({u"■ JA"_s, factsIn(known)}, u", "_s)));
        else
            rest.add(wordFor(builder, known), label.toLower());
    }
    lines += rest.lines();
    return lines;
}

} // namespace vw::referral
