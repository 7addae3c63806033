// SPDX-License-Identifier: EUPL-1.2
#include "core/known/known.h"

#include "core/dossier/tell.h"
#include "core/dossier/whoknows.h"
#include "core/known/pointed.h"
#include "core/taxonomy/taxonomy.h"

#include <QRegularExpression>

#include <algorithm>

namespace vw::known {

using namespace Qt::Literals::StringLiterals;
using assessment::Effective;
using dossier::Incident;

namespace {

struct Row {
    Subject subject;
    Tense tense;
    const char *set;
};
constexpr std::array rows{
    Row{Subject::Weapons, Tense::Ever, "paper-grave-weapons"},
    Row{Subject::Strangulation, Tense::Ever, "paper-grave-strangulation"},
    Row{Subject::DeathThreat, Tense::Ever, "paper-grave-death"},
    Row{Subject::ChildrenThreat, Tense::Ever, "paper-grave-children"},
    Row{Subject::SuicideThreat, Tense::Ever, "paper-grave-suicide"},
    Row{Subject::OrderBroken, Tense::Ever, "paper-grave-order"},
    Row{Subject::Order, Tense::Now, "paper-Q1"},
    Row{Subject::WhereHeIs, Tense::Now, "known-where-he-is"},
    Row{Subject::Children, Tense::Now, "paper-E3"},
    Row{Subject::Pregnancy, Tense::Now, "paper-E9"},
    Row{Subject::Separation, Tense::Ever, "paper-D9"},
    Row{Subject::Reports, Tense::Ever, "paper-H1"},
    Row{Subject::GrowingWorse, Tense::Ever, "paper-H2"},
    Row{Subject::Fear, Tense::Ever, "paper-K1"},
};

const Row &rowOf(Subject subject)
{
    return *std::ranges::find(rows, subject, &Row::subject);
}

bool isAnswered(const Effective *answer)
{
    return answer && answer->state == Effective::State::Answered;
}

/// The first question behind which this one stands, when it has an answer: then the subject was asked about.
bool rowWasAsked(const Source &source, int question)
{
    const int first = source.taxonomy.firstOf(question);
    return first >= 0 && isAnswered(effectiveOf(source.taxonomy, source.answers,
                                                source.taxonomy.questions.at(source.taxonomy.firstQuestions.at(first).question).id));
}

/// Only asked after another one, and that had a no: nothing is left to ask.
bool isSettled(const Source &source, int question)
{
    return std::ranges::any_of(source.taxonomy.questions, [&](const taxonomy::Question &before) {
        if (!before.follow.contains(question))
            return false;
        const auto *answer = effectiveOf(source.taxonomy, source.answers, before.id);
        return isAnswered(answer) && answer->value == assessment::Value::No;
    });
}

/// What the checklist holds; NotMentioned or NotAsked where it holds nothing.
Statement fromAnswer(const Source &source, const QuestionId &question)
{
    Statement statement{.tells = {Tell::HerWords, Tell::ListOutcome}}; // mostly what she told
    statement.question = question;
    statement.place = u"question:"_s + question.text();
    const auto *effective = effectiveOf(source.taxonomy, source.answers, question);
    const auto *current = source.file.current();
    if (!isAnswered(effective) || !current) {
        statement.value = rowWasAsked(source, source.taxonomy.indexOf(question)) ? Value::NotMentioned : Value::NotAsked;
        return statement;
    }
    const auto &answers = current->list.answers;
    const bool isFromRow = effective->fromFirst >= 0;
    const auto given = answers.constFind(
        isFromRow ? source.taxonomy.questions.at(source.taxonomy.firstQuestions.at(effective->fromFirst).question).id : question);
    const auto *own = given == answers.constEnd() ? nullptr : &*given;
    statement.value = valueOf(*effective);
    if (statement.value == Value::Unknown && own && own->whyUnknown == assessment::WhyUnknown::Declined)
        statement.value = Value::Declined;
    statement.when = effective->when;
    statement.said = current->list.assessed;
    if (own) {
        statement.source = own->source;
        statement.who = own->who;
    }
    return statement;
}

Statement fromFact(const Incident &fact, const QuestionId &question)
{
    return {.from = Statement::From::Fact,
            .tells = tellsOf(fact),
            .value = Value::Yes,
            .question = question,
            .words = fact.what,
            .when = fact.when,
            .source = fact.source,
            .who = fact.toldBy,
            .place = u"incident:"_s + fact.id.text(),
            .isRestricted = fact.visibility == dossier::Visibility::Restricted};
}

/// It says nothing of the value: nobody answered.
QList<Statement> fromPatterns(const Source &source, const QuestionId &question)
{
    QList<Statement> statements;
    for (const auto &pattern : source.patterns) {
        if (pointedAt(source.taxonomy, pattern).contains(question))
            statements.append({.from = Statement::From::Pattern,
                               .tells = Tell::HerWords,
                               .value = Value::NotFilled,
                               .words = pattern::sentenceOf(pattern, source.words, QLocale(source.words.language())),
                               .isRestricted = true});
    }
    return statements;
}

QList<Statement> statementsOn(const Source &source, const QuestionId &question)
{
    QList<Statement> statements{fromAnswer(source, question)};
    for (const auto *fact : factsShowing(source.file, {question}))
        statements.append(fromFact(*fact, question));
    return statements + fromPatterns(source, question);
}

/// Words of a record: "geen" and "onbekend" say so, everything else says that there is something.
Value valueOfWords(const QString &words)
{
    static const QRegularExpression no(u"^\\s*(geen|nee|n\\.?v\\.?t|-)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression unknown(u"^\\s*(onbekend|weet niet|niet bekend|\\?)"_s, QRegularExpression::CaseInsensitiveOption);
    return no.match(words).hasMatch() ? Value::No : unknown.match(words).hasMatch() ? Value::Unknown : Value::Yes;
}

/// What one record says; its words are all that was filled in.
template <typename E>
Statement fromRecord(const Source &source, const E &record, Value value, Tells tells)
{
    return {.from = Statement::From::Record,
            .tells = tells,
            .value = value,
            .words = dossier::lineOf(&record, source.words, QLocale(source.words.language())),
            .place = u"record:"_s + record.id.text(),
            .isRestricted = record.visibility == dossier::Visibility::Restricted};
}

/// Bans, and what was written in words of somebody's own; a device forbids nothing.
QList<Statement> fromMeasures(const Source &source)
{
    QList<Statement> statements;
    for (const auto &measure : source.file.measures) {
        if (measure.isDevice())
            continue;
        const bool isBare = measure.measure.isEmpty() && !measure.from.isValid() && !measure.lastDay().isValid();
        if (!isBare && !measure.isInForce(source.today)) // one that is over says nothing of any other
            continue;
        statements.append(fromRecord(source, measure, isBare ? valueOfWords(measure.note) : Value::Yes, Tell::Protection));
    }
    return statements;
}

QList<Statement> fromReports(const Source &source)
{
    QList<Statement> statements;
    for (const auto &report : source.file.reports) {
        const bool isBare = report.body.isEmpty() && !report.on;
        statements.append(fromRecord(source, report, isBare ? valueOfWords(report.note) : Value::Yes, Tell::Helpers));
    }
    for (const auto &piece : dossier::piecesIn(source.file)) { // a fact that somebody knows of, without a report about it
        if (const auto *fact = dossier::findIn<Incident>(source.file, piece.record))
            statements.append(fromFact(*fact, {}));
    }
    return statements;
}

/// A fact that broke a measure says so, and so does one that is a break-up.
QList<Statement> fromFacts(const Source &source, bool (*says)(const Incident &))
{
    QList<Statement> statements;
    for (const auto *fact : source.file.inOrderOfTime()) {
        if (says(*fact))
            statements.append(fromFact(*fact, {}));
    }
    return statements;
}

/// What the records of the case say of the subject in words of their own; they have no day, so they are as of now.
QList<Statement> fromRecords(const Source &source, Subject subject)
{
    QList<Statement> statements;
    const auto add = [&](const QString &words, const QString &place, Tells tells, const QString &about = {}) {
        if (!words.trimmed().isEmpty())
            statements.append({.from = Statement::From::Record,
                               .tells = tells,
                               .value = valueOfWords(words),
                               .words = words.trimmed(),
                               .about = about,
                               .place = place});
    };
    const auto addWhereNow = [&](dossier::PersonRole role, Tells tells) {
        for (const auto *person : source.file.allWith(role))
            add(person->whereNow, u"person:"_s + person->id.text(), tells, source.file.letterOf(person->id));
    };
    switch (subject) {
    case Subject::Order: statements += fromMeasures(source); break;
    case Subject::OrderBroken: statements += fromFacts(source, [](const Incident &fact) { return !fact.breaks.isNull(); }); break;
    case Subject::Separation:
        statements += fromFacts(source, [](const Incident &fact) { return fact.nature == dossier::Nature::Separation; });
        break;
    case Subject::Reports: statements += fromReports(source); break;
    case Subject::Children: addWhereNow(dossier::PersonRole::Child, Tell::FindablePlaces); break;
    case Subject::WhereHeIs: addWhereNow(dossier::PersonRole::Perpetrator, Tell::HerWords); break;
    default: break;
    }
    return statements;
}

QList<Statement> seenBy(const Audience &audience, QList<Statement> statements)
{
    statements.removeIf([&](const Statement &each) { return !audience(each); });
    return statements;
}

} // namespace

QList<const Incident *> factsShowing(const dossier::CaseFile &file, const QList<QuestionId> &questions)
{
    const auto shows = [&](const Incident &fact) {
        return std::ranges::any_of(fact.shows, [&](const QuestionId &each) { return questions.contains(each); });
    };
    if (std::ranges::none_of(file.incidents, shows)) // so for most questions, and a key asks for all of them
        return {};
    auto facts = file.inOrderOfTime();
    facts.removeIf([&](const Incident *fact) { return !shows(*fact); });
    return facts;
}

const Effective *effectiveOf(const taxonomy::Taxonomy &taxonomy, const QList<Effective> &answers, const QuestionId &question)
{
    const int index = taxonomy.indexOf(question);
    return index >= 0 && index < answers.size() ? &answers.at(index) : nullptr;
}

Value valueOf(const Effective &answer)
{
    using assessment::Frequency;
    const Frequency often = answer.frequency;
    if (answer.state != Effective::State::Answered)
        return Value::NotAsked;
    if (answer.value == assessment::Value::Suspected)
        return Value::Suspected;
    if (answer.value == assessment::Value::Yes || often == Frequency::Sometimes || often == Frequency::Often || often == Frequency::Always)
        return Value::Yes;
    return answer.value == assessment::Value::No || often == Frequency::Never ? Value::No : Value::Unknown;
}

Tense tenseOf(Subject subject)
{
    return rowOf(subject).tense;
}

QString setOf(Subject subject)
{
    return QLatin1StringView(rowOf(subject).set);
}

Source sourceOf(const dossier::CaseFile &file, const taxonomy::Taxonomy &taxonomy, QDate today, const taxonomy::Texts &texts)
{
    const auto *current = file.current();
    return {file, taxonomy, current ? assessment::effectiveAnswers(taxonomy, current->list, today) : QList<Effective>(), today,
            dossier::Vocabulary(texts)};
}

namespace {

Known resolvedFrom(const Source &source, QList<Statement> statements, const QList<QuestionId> &questions, Tense tense,
                   const Audience &audience)
{
    statements = seenBy(audience, statements);
    bool isWhole = true;
    for (const auto &question : questions) {
        const auto seen = seenBy(audience, statementsOn(source, question));
        const bool isOpen = std::ranges::all_of(seen, [](const Statement &each) { return each.value >= Value::NotAsked; });
        isWhole = isWhole && (!isOpen || isSettled(source, source.taxonomy.indexOf(question)));
        for (const auto &each : seen) {
            if (each.from != Statement::From::Pattern || !statements.contains(each)) // it may point at several of them
                statements.append(each);
        }
    }
    auto known = resolved(tense, statements);
    known.isWhole = isWhole;
    return known;
}

/// Several chips can stand for one question, such as used and threatened with: then a fact alone does not say which.
QStringList chipsSetting(const taxonomy::FirstQuestion &row, int question)
{
    QStringList ids;
    for (const auto &chip : row.chips) {
        if (chip.sets.contains(question))
            ids.append(chip.id);
    }
    return ids;
}

} // namespace

Known knownOf(const Source &source, const QList<QuestionId> &questions, Tense tense, const Audience &audience)
{
    return resolvedFrom(source, {}, questions, tense, audience);
}

Known knownOf(const Source &source, Subject subject, const Audience &audience)
{
    return resolvedFrom(source, fromRecords(source, subject), source.taxonomy.set(setOf(subject)), tenseOf(subject), audience);
}

Known knownOf(const Source &source, const QuestionId &question, const Audience &audience)
{
    return knownOf(source, QList{question}, Tense::Ever, audience);
}

const Statement *contradicted(const Known &known)
{
    const auto says = [](const Statement &each) { return isFlag(each.value) || each.value == Value::No; };
    const auto isOf = [&](Statement::From from) {
        return std::ranges::find_if(known.statements, [&](const Statement &each) { return each.from == from && says(each); });
    };
    const auto record = isOf(Statement::From::Record), answer = isOf(Statement::From::Answer);
    const bool bothSay = record != known.statements.end() && answer != known.statements.end();
    return bothSay && isFlag(record->value) != isFlag(answer->value) ? &*record : nullptr;
}

QList<Graver> graverFacts(const Source &source, const Audience &audience)
{
    QList<Graver> found;
    for (const auto &question : source.taxonomy.questions) {
        auto facts = factsShowing(source.file, {question.id});
        facts.removeIf([&](const Incident *fact) { return !audience(fromFact(*fact, question.id)); });
        if (facts.isEmpty())
            continue;
        const auto answer = fromAnswer(source, question.id);
        const Value said = audience(answer) ? answer.value : Value::NotAsked;
        if (said > Value::Yes)
            found.append({question.id, said, facts.last()});
    }
    return found;
}

QList<QuestionId> spokenFor(const taxonomy::Taxonomy &taxonomy, int question, int first)
{
    QList<QuestionId> questions{taxonomy.questions.at(question).id};
    if (first >= 0) {
        for (const int linked : taxonomy.firstQuestions.at(first).linked)
            questions.append(taxonomy.questions.at(linked).id);
    }
    return questions;
}

assessment::Answer takenOver(assessment::Answer answer, const Incident &fact, const taxonomy::Taxonomy &taxonomy, int first)
{
    const bool wasFlag = assessment::isFlag(answer.value);
    answer.value = assessment::Value::Yes;
    answer.whyUnknown = assessment::WhyUnknown::NotSaid;
    if (fact.when && (!wasFlag || !answer.when || fact.when->last() > answer.when->last()))
        answer.when = fact.when;
    if (answer.source == dossier::SourceCode::None) {
        answer.source = fact.source;
        answer.who = fact.toldBy;
    }
    if (first < 0)
        return answer;
    const auto &row = taxonomy.firstQuestions.at(first);
    for (const int linked : row.linked) {
        if (!fact.shows.contains(taxonomy.questions.at(linked).id))
            continue;
        const auto chips = chipsSetting(row, linked);
        const bool isSaid = std::ranges::any_of(chips, [&](const QString &chip) { return answer.choices.contains(chip); });
        const bool byDefault = chips.size() != 1 && answer.choices.isEmpty() && row.defaults.contains(linked);
        if (!chips.isEmpty() && !isSaid && !byDefault)
            answer.choices.append(chips.first());
    }
    return answer;
}

} // namespace vw::known
