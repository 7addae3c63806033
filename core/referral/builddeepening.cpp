// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

#include "core/assessment/advice.h"
#include "core/dossier/caseregion.h"
#include "core/known/byword.h"

#include <algorithm>

// What the checklist knows beside the flags: details, dates that lie ahead, routes that fit. It can give her away, so it is part S.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;
using assessment::Advice;
using taxonomy::AnswerKind;

namespace {

/// "JA; hees, pijn bij slikken", "3", "12 december 2026"; empty for what says nothing beside the table of flags.
QString detailWords(const Builder &builder, int index, const assessment::Answer &answer)
{
    const auto &question = builder.in.pack.taxonomy.questions.at(index);
    const auto words = flagWords(builder.effective.at(index));
    if (!words.isFlag())
        return {};
    const QString ticked = choiceWords(builder, index);
    QString choices = question.kind == AnswerKind::Frequency && !ticked.isEmpty() ? u"na een nee: "_s + ticked : ticked;
    switch (question.kind) {
    case AnswerKind::Date: return dateWords(answer.when);
    case AnswerKind::Number: return answer.count ? QString::number(*answer.count) : QString();
    case AnswerKind::Choices: return choices;
    case AnswerKind::Frequency: // how often a sign is stands with the flags
        return question.isSign && choices.isEmpty() ? QString() : joined({frequencyWords(answer.frequency), choices}, u"; "_s);
    case AnswerKind::YesNo: break;
    }
    if (question.isSign)
        return choices.isEmpty() ? QString() : joined({words.answer, choices}, u"; "_s);
    return joined({words.rank == 0 ? u"ja"_s : u"vermoeden"_s, choices}, u"; "_s); // no flag, so without its square
}

/// By who told it: they stand beside the flags, not among them.
QString detailLines(const Builder &builder)
{
    known::ByWord told;
    for (int i = 0; i < builder.effective.size(); ++i) {
        const auto *answer = builder.answerOf(i);
        const QString details = answer ? detailWords(builder, i, *answer) : QString();
        if (details.isEmpty())
            continue;
        const auto &question = builder.in.pack.taxonomy.questions.at(i);
        const QString when =
            question.kind == AnswerKind::Date ? QString() : joined({dateWords(answer->when), answer->time.toString(u"HH.mm"_s)}, u" "_s);
        const QString line = u"%1: %2"_s.arg(flagTitle(question, builder.words, builder.people), details);
        told.add(sourceWords(answer->source, answer->who), when.isEmpty() ? line : u"%1 (%2)"_s.arg(line, when));
    }
    QStringList lines;
    for (const auto &[source, all] : told.groups())
        lines.append(u"%1: %2."_s.arg(source.isEmpty() ? u"bron ontbreekt"_s : source, all.join(u"; "_s)));
    return lines.join(u'\n');
}

/// Titles of the meetings that fit, and why. Nobody but a partner of the meeting can bring a case in; the others ask the receiver.
void addRoutes(Builder &builder)
{
    const auto *verdict = builder.in.verdict;
    if (!verdict) {
        builder.put(u"P2"_s); // what was typed needs no list
        return;
    }
    const auto &pack = builder.in.pack;
    QStringList titles, reasons;
    for (const auto &advice :
         assessment::adviceOf(pack.routes, builder.effective, *verdict,
                              {builder.in.practice.role, builder.file.info.jurisdiction,
                               dossier::regionOf(builder.file, builder.in.practice, pack.regions).rules(), builder.in.made.date()})) {
        if (advice.option->kind != "meeting"_L1 || advice.state != Advice::State::Fits)
            continue;
        const QString title = builder.words.find(u"routes"_s, advice.option->id, u"title"_s);
        titles.append(title);
        const QString always = advice.alwaysHere ? u" (in deze regio altijd)"_s : QString();
        reasons.append(title + always + u": "_s +
                       dossier::fillLetters(builder.words.find(u"routes"_s, advice.option->id, u"why"_s), builder.people));
    }
    if (titles.isEmpty()) {
        builder.put(u"P2"_s);
        return;
    }
    builder.putWithShort(u"P2"_s, u"Verzoek om in te brengen bij: "_s + reasons.join(u'\n'),
                         builder.shielded ? QString() : u"Verzoek om in te brengen bij: "_s + titles.join(", "_L1));
}

/// The four ticks of the Zorg- en Veiligheidshuis, each by itself: (1 and 2 and 3) or 4, and regions read it otherwise too.
void addHouseOfSafety(Builder &builder)
{
    QStringList lines;
    int number = 0;
    for (const auto &question : builder.in.pack.taxonomy.set(u"house-of-safety"_s)) {
        ++number;
        const int index = builder.in.pack.taxonomy.indexOf(question);
        if (!builder.answerOf(index))
            continue;
        lines.append(u"%1. %2: %3"_s.arg(QString::number(number),
                                         flagTitle(builder.in.pack.taxonomy.questions.at(index), builder.words, builder.people),
                                         flagWords(builder.effective.at(index)).answer));
    }
    builder.put(u"P3"_s, lines.join(u'\n'));
}

} // namespace

void addDeepening(Builder &builder)
{
    builder.put(u"I9"_s, detailLines(builder));
    builder.makeSmall(u"I9"_s);
}

void addProposedRoutes(Builder &builder)
{
    addRoutes(builder);
    addHouseOfSafety(builder);
}

} // namespace vw::referral
