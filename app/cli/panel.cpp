// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/panel.h"

#include "core/meldcode/overview.h"
#include "core/wording/advicegroups.h"
#include "core/wording/advicewords.h"
#include "core/wording/knownwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype nextShown = 5;

void printTriggers(Console &console, const QList<wording::TriggerWords> &triggers)
{
    if (triggers.isEmpty())
        return;
    console.say(QString());
    console.say(QCoreApplication::translate("Cli", "Serious in their own right:"));
    for (const auto &trigger : triggers) {
        console.say(u"- %1 (%2)"_s.arg(trigger.title, trigger.tempo));
        console.say(trigger.doing, u"    "_s + QCoreApplication::translate("Cli", "Do: "));
        console.say(trigger.notDoing, u"    "_s + QCoreApplication::translate("Cli", "Do not: "));
    }
}

void printNext(Call &call, const assessment::Verdict &verdict, const wording::People &people)
{
    if (verdict.next.isEmpty())
        return;
    call.console.say(QString());
    call.console.say(QCoreApplication::translate("Cli", "Ask next:"));
    for (const auto &next : verdict.next.first(std::min(nextShown, verdict.next.size()))) {
        const QString question = call.texts().find(u"questions"_s, next.flag.text(), u"question"_s);
        call.console.say(u"- "_s + wording::fill(question, people));
    }
}

/// All that the window says of it before it is opened further.
void printAdvice(Console &console, const wording::AdviceWords &words)
{
    console.say(u"- "_s + words.title + (words.number.isEmpty() ? QString() : u", "_s + words.number));
    console.say(QStringList{words.blocked, words.why, words.via} + words.fails + words.asks +
                    QStringList{words.instead, words.caution, words.later},
                u"    "_s);
}

void printHelp(Call &call, const Help &help, const assessment::Assessment &list, const wording::People &people)
{
    for (const auto &group : wording::adviceGroups(help.routes, help.measures)) {
        call.console.say(QString());
        call.console.say(group.title + u':');
        call.console.say(QStringList{group.intro});
        for (const auto &advice : group.advice)
            printAdvice(call.console, wording::adviceWords(advice, {call.pack, call.language, list.jurisdiction, people, list.assessed}));
    }
}

} // namespace

Help helpOf(const Call &call, const assessment::Verdict &verdict, const assessment::Assessment &list, const QString &role, QDate today)
{
    const auto answers = assessment::effectiveAnswers(call.pack.taxonomy, list, today);
    const assessment::AdviceContext context{role, list.jurisdiction, nullptr, today};
    return {assessment::adviceOf(call.pack.routes, answers, verdict, context),
            assessment::adviceOf(call.pack.measures, answers, verdict, context)};
}

QJsonArray helpJson(const QList<assessment::Advice> &advice)
{
    using State = assessment::Advice::State;
    QJsonArray array;
    for (const auto &each : advice) {
        if (each.state == State::Fits || each.state == State::Ask)
            array.append(QJsonObject{
                {u"id"_s, each.option->id}, {u"state"_s, nameOf(assessment::adviceNames, each.state)}, {u"later"_s, each.isLater}});
    }
    return array;
}

void printPanel(Call &call, const assessment::Verdict &verdict, const assessment::Assessment &assessment, const wording::People &people,
                const QString &role, const QString &responsible, QDate today, const dossier::CaseFile *file)
{
    const QLocale locale(call.language);
    const auto patterns = file ? pattern::patternsIn(*file, today) : QList<pattern::Pattern>();
    const auto picture =
        wording::pictureOf(verdict, {call.pack, call.language, people, role, responsible, today, &assessment, locale,
                                     assessment.jurisdiction, file && meldcode::foundAcute(file->meldcode.weighing), file, patterns});
    Console &console = call.console;
    console.say(picture.tempo);
    console.say(picture.tempoBecause, u"- "_s);
    console.say(picture.intro + picture.steps + picture.close);
    printTriggers(console, picture.triggers);
    console.say(QString());
    console.say(picture.band);
    console.say(QStringList{picture.kinds});
    console.say(QStringList{picture.range} + picture.framed.split(u'\n') + picture.pattern + picture.extra);
    if (file) {
        console.say(QString());
        console.say(QCoreApplication::translate("Cli", "What is known:"));
        auto source = known::sourceOf(*file, call.pack.taxonomy, today, call.texts());
        source.patterns = patterns;
        console.say(wording::knownLines(source, locale), u"- "_s);
    }
    printNext(call, verdict, people);
    printHelp(call, helpOf(call, verdict, assessment, role, today), assessment, people);
}

void warnOfFuture(Call &call, const QString &path, const PartialDate &date)
{
    call.console.warn(
        QCoreApplication::translate("Cli", "%1: what happened cannot be in the future: %2. Check the date.").arg(path, date.text()));
}

} // namespace vw::cli
