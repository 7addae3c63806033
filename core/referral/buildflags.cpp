// SPDX-License-Identifier: EUPL-1.2
#include "core/known/byword.h"
#include "core/meldcode/overview.h"
#include "core/referral/build.h"
#include "core/referral/heard.h"

#include <algorithm>

// Section I: the flags, what else was answered, what the list comes to.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Effective;
using taxonomy::Question;
using taxonomy::Weight;

namespace {

constexpr int notDiscussed = 4; ///< FlagWords::rank

struct FlagRow {
    int question;
    FlagWords words;
    QString facts; ///< that show it; they stand beside the answer and change no number
};

/// JA first, then suspected, no, not known, not discussed, not applicable; the taxonomy's order within.
QList<FlagRow> flagRows(const Builder &builder, bool context)
{
    QList<FlagRow> rows;
    const auto &questions = builder.in.pack.taxonomy.questions;
    const auto source = builder.source();
    const auto readers = builder.readersOf(context ? u"I4"_s : u"I1"_s);
    for (int i = 0; i < builder.effective.size(); ++i) {
        const bool counts =
            context ? questions.at(i).weight == Weight::Context : questions.at(i).isSign && questions.at(i).weight != Weight::Context;
        if (counts)
            rows.append({i, flagWords(builder.effective.at(i)), factsIn(known::knownOf(source, questions.at(i).id, readers))});
    }
    std::ranges::stable_sort(rows, {}, [](const FlagRow &row) { return row.words.rank; });
    return rows;
}

QString howOften(const Effective &effective)
{
    return joined({frequencyWords(effective.frequency), effective.count >= 0 ? u"%1 keer"_s.arg(effective.count) : QString()}, u", "_s);
}

constexpr auto unknownWords = "weet niet"_L1;

/// "weet niet: wilde niet antwoorden": what the answer says, in words that are never taken for each other.
QString saidOf(const Builder &builder, const FlagRow &row)
{
    const auto *answer = builder.answerOf(row.question);
    const bool declined = row.words.rank == 3 && answer && answer->whyUnknown == assessment::WhyUnknown::Declined;
    return declined ? unknownWords + ": wilde niet antwoorden"_L1 : row.words.answer;
}

QString titleOf(const Builder &builder, const FlagRow &row)
{
    return flagTitle(builder.in.pack.taxonomy.questions.at(row.question), builder.words, builder.people);
}

QStringList flagRow(const Builder &builder, const FlagRow &row)
{
    const auto &effective = builder.effective.at(row.question);
    const auto *answer = builder.answerOf(row.question);
    const bool known = row.words.isFlag();
    return {titleOf(builder, row), joined({saidOf(builder, row), row.facts}, u"; "_s),
            joined({known ? dateWords(effective.when) : QString(), known ? howOften(effective) : QString(),
                    answer ? sourceWords(answer->source, answer->who) : QString()},
                   u"; "_s)};
}

/// A flag, or a fact that shows one.
bool isRow(const FlagRow &row)
{
    return row.words.isFlag() || !row.facts.isEmpty();
}

Table flagTable(const Builder &builder, bool context)
{
    Table table{.columns = {u"Vlag"_s, u"Antwoord"_s, u"Laatste keer, hoe vaak, bron"_s}, .rows = {}, .small = 2};
    for (const FlagRow &row : flagRows(builder, context)) {
        if (isRow(row))
            table.rows.append(flagRow(builder, row));
    }
    return table;
}

/// Everything that was asked and is no flag, by its answer; and what was not asked, with a count. Sixty rows of it would hide the few that count.
void addOtherAnswers(Builder &builder, const QString &id, bool context)
{
    known::ByWord answers;
    QStringList notAsked;
    for (const FlagRow &row : flagRows(builder, context)) {
        if (isRow(row) || row.words.rank > notDiscussed) // what does not apply was not to be asked
            continue;
        if (row.words.rank == notDiscussed) {
            notAsked.append(titleOf(builder, row));
            continue;
        }
        const QString said = saidOf(builder, row);
        if (said == unknownWords && builder.wanted(u"I7"_s)) // they are the open questions
            continue;
        answers.add(said, titleOf(builder, row));
    }
    const auto add = [&](const QString &what, const QString &words) {
        Field line = builder.field(id, words);
        line.label += u": "_s + what;
        line.isSmall = true;
        if (!words.isEmpty())
            builder.place(line, builder.partOf(line, nullptr));
    };
    QStringList lines;
    for (const auto &[said, titles] : answers.groups())
        lines.append(u"%1: %2"_s.arg(said, titles.join(u"; "_s)));
    add(u"andere antwoorden"_s, lines.join(u'\n'));
    add(u"niet besproken (%1)"_s.arg(notAsked.size()), notAsked.join(u"; "_s));
}

/// The exact words behind the flags: always part S (rules/meldcode 16.1).
Table quoteTable(const Builder &builder)
{
    Table table{{u"Vlag"_s, u"Letterlijke woorden"_s, u"Bron"_s}, {}};
    QStringList seen;
    for (int i = 0; i < builder.effective.size(); ++i) {
        const auto *answer = builder.answerOf(i);
        if (!answer || answer->note.isEmpty() || seen.contains(answer->note))
            continue;
        seen.append(answer->note);
        table.rows.append({flagTitle(builder.in.pack.taxonomy.questions.at(i), builder.words, builder.people), answer->note,
                           sourceWords(answer->source, answer->who)});
    }
    return table;
}

/// With those that stand as flags in a table of their own, or without.
Table controlTable(const Builder &builder, bool withFlags)
{
    Table table{{u"Controle en dwang"_s, u"Hoe vaak"_s}, {}};
    const auto &taxonomy = builder.in.pack.taxonomy;
    for (int i = 0; i < builder.effective.size(); ++i) {
        const Question &question = taxonomy.questions.at(i);
        const QString often = frequencyWords(builder.effective.at(i).frequency);
        const bool isFlag = question.isSign && flagWords(builder.effective.at(i)).isFlag();
        if (taxonomy.domains.value(question.domain).id == "control"_L1 && !often.isEmpty() && (withFlags || !isFlag))
            table.rows.append({flagTitle(question, builder.words, builder.people), often});
    }
    return table;
}

QString triggerLines(const Builder &builder)
{
    QStringList titles;
    for (const auto &trigger : builder.in.verdict->triggers)
        titles.append(
            u"■ %1%2"_s.arg(triggerTitle(trigger.id, builder.words, builder.people), trigger.suspected ? u" (vermoeden)"_s : QString()));
    return titles.isEmpty() ? QString() : u"Telt op zichzelf zwaar: "_s + titles.join(u"; "_s) + u'.';
}

QString tempoLine(const Builder &builder)
{
    using assessment::Tempo;
    switch (builder.in.verdict->tempo) {
    case Tempo::Now: return u"Wanneer handelen: nu."_s;
    case Tempo::Today: return u"Wanneer handelen: vandaag."_s;
    case Tempo::Days: return u"Wanneer handelen: binnen enkele dagen."_s;
    case Tempo::Plan: break;
    }
    return u"Wanneer handelen: met een plan en een datum."_s;
}

QString useMomentLine(const Builder &builder)
{
    const auto *current = builder.file.current();
    const bool isSaid = current && current->moment != dossier::UseMoment::NotSaid;
    return isSaid ? u"Moment van gebruik: %1."_s.arg(builder.vocabulary().word(dossier::useMoments, current->moment)) : QString();
}

/// Words of rules/practice-review 6, line "print"; a band is never shown before there is enough for one (rules/practice-review G1).
QString outcomeWords(const Builder &builder)
{
    const auto *verdict = builder.in.verdict;
    if (!verdict)
        return {};
    const QString band = verdict->enough ? bandWords(verdict->band, builder.words) : u"nog geen beeld, er is te weinig besproken"_s;
    return joined(
        {u"Uitkomst signaleringslijst: %1 (geen risicotaxatie). Bekend: %2 vlaggen. Niet besproken: %3 vragen. "
         u"Dit is geen risicotaxatie en zegt niet dat het veilig is."_s.arg(
             band, QString::number(assessment::knownSigns(builder.in.pack.taxonomy, builder.effective)),
             QString::number(verdict->notDiscussed)),
         tempoLine(builder), triggerLines(builder),
         verdict->underReport ? u"Er zijn tekenen dat het slachtoffer het kleiner maakt. Het echte beeld kan zwaarder zijn."_s : QString(),
         verdict->noCounted ? QString() : u"Het gesprek was niet alleen of niet veilig. Elk \"nee\" telt daarom als \"weet niet\"."_s,
         useMomentLine(builder), u"Versie van de lijst: %1."_s.arg(verdict->taxonomy.text())},
        u"\n"_s);
}

QString openQuestions(const Builder &builder)
{
    QStringList titles;
    for (int i = 0; i < builder.effective.size(); ++i) {
        const auto &question = builder.in.pack.taxonomy.questions.at(i);
        if (question.isSign && flagWords(builder.effective.at(i)).rank == 3)
            titles.append(flagTitle(question, builder.words, builder.people));
    }
    return titles.join("; "_L1);
}

QString judgementWords(const Builder &builder)
{
    const auto *current = builder.file.current();
    if (!current || !current->judgement.given())
        return {};
    const auto &judgement = current->judgement;
    if (builder.in.verdict && !meldcode::judgementStands(judgement, builder.file, *builder.in.verdict))
        return {};
    return inSentences({u"Oordeel van de professional: %1 (geen risicotaxatie)."_s.arg(bandWords(judgement.band, builder.words)),
                        judgement.reason.isEmpty() ? QString() : u"Reden: %1"_s.arg(judgement.reason),
                        judgement.secondReader.isEmpty() ? QString() : u"Meegelezen: %1"_s.arg(judgement.secondReader)});
}

/// Which recognition cards the professional found to fit: an impression, never scored, and never the presumed perpetrator's to read.
QString recognitionWords(const Builder &builder)
{
    const auto *current = builder.file.current();
    if (!current)
        return {};
    QStringList fits, fitsNot;
    for (auto it = current->recognised.begin(); it != current->recognised.end(); ++it)
        (*it == "fits"_L1 ? fits : fitsNot).append(builder.words.find(u"patterns"_s, it.key(), u"title"_s));
    return joined({fits.isEmpty() ? QString() : u"past: %1"_s.arg(fits.join(u"; "_s)),
                   fitsNot.isEmpty() ? QString() : u"past niet: %1"_s.arg(fitsNot.join(u"; "_s))},
                  u"\n"_s);
}

/// What was told of each subject before its questions were asked, in the order of the checklist.
QString stories(const Builder &builder)
{
    const auto *current = builder.file.current();
    QStringList told;
    for (const auto &domain : builder.in.pack.taxonomy.domains) {
        if (const QString story = current ? current->stories.value(domain.id).trimmed() : QString(); !story.isEmpty())
            told.append(builder.words.find(u"domains"_s, domain.id, u"title"_s) + u": "_s + story);
    }
    return told.join(u"\n\n"_s);
}

} // namespace

/// Each time is hers to tell: part S, whatever was chosen for the field.
static void addStalkingLog(Builder &builder)
{
    const Table log = stalkingTable(builder);
    if (log.rows.isEmpty())
        builder.put(u"I3"_s);
    else
        builder.place(tableField(builder, u"I3"_s, log), Part::Restricted);
}

/// How often is in the table of flags, where there is one.
static void addControl(Builder &builder)
{
    const Table all = controlTable(builder, true), rest = controlTable(builder, false);
    if (!builder.wanted(u"I1"_s) || all.rows.isEmpty())
        builder.putTable(u"I2"_s, all);
    else if (!rest.rows.isEmpty() || !builder.typed(u"I2"_s).isEmpty())
        builder.putTable(u"I2"_s, rest);
}

void addFlags(Builder &builder)
{
    builder.put(u"I0"_s, stories(builder));
    builder.putTable(u"I1"_s, flagTable(builder, false));
    const Table quotes = quoteTable(builder);
    if (!quotes.rows.isEmpty()) {
        Field field = tableField(builder, u"I1"_s, quotes);
        field.label = u"Rode vlaggen: letterlijke woorden"_s;
        builder.place(field, Part::Restricted);
    }
    addOtherAnswers(builder, u"I1"_s, false);
    addControl(builder);
    if (builder.kind.kind == Kind::Politie)
        addStalkingLog(builder);
    else
        builder.put(u"I3"_s);
    builder.putTable(u"I4"_s, flagTable(builder, true));
    addOtherAnswers(builder, u"I4"_s, true);
    builder.put(u"I5"_s);
    builder.put(u"I6"_s, outcomeWords(builder));
    builder.put(u"I7"_s, openQuestions(builder));
    builder.makeSmall(u"I7"_s);
    builder.put(u"I8"_s, judgementWords(builder));
    builder.put(u"I10"_s, recognitionWords(builder));
}

} // namespace vw::referral
