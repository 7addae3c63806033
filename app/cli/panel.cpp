// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/panel.h"

#include "core/wording/advicewords.h"

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
    console.say(QCoreApplication::translate("Cli", "Grave by itself:"));
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

/// What fits now, each with its reason; what must be asked or is not possible stands in the window.
void printHelp(Call &call, const assessment::Verdict &verdict, const assessment::Assessment &list, const wording::People &people,
               const QString &role, QDate today)
{
    const auto answers = assessment::effectiveAnswers(call.pack.taxonomy, list, today);
    const assessment::AdviceContext context{role, list.jurisdiction, nullptr, today};
    QStringList lines;
    for (const auto *options : {&call.pack.routes, &call.pack.measures}) {
        for (const auto &advice : assessment::adviceOf(*options, answers, verdict, context)) {
            const auto words = wording::adviceWords(advice, {call.pack, call.language, list.jurisdiction, people});
            if (advice.state == assessment::Advice::State::NotPossible)
                lines.append(u"%1: %2. %3"_s.arg(words.title, words.fails.join(u"; "_s), words.instead));
            else if (advice.state == assessment::Advice::State::Fits && !advice.isLater)
                lines.append(u"%1: %2 %3"_s.arg(words.title, words.why, words.via).trimmed());
        }
    }
    if (lines.isEmpty())
        return;
    call.console.say(QString());
    call.console.say(QCoreApplication::translate("Cli", "What can help:"));
    call.console.say(lines, u"- "_s);
}

} // namespace

void printPanel(Call &call, const assessment::Verdict &verdict, const assessment::Assessment &assessment, const wording::People &people,
                const QString &role, const QString &responsible, QDate today)
{
    const QLocale locale(call.language == "en"_L1 ? QLocale::English : QLocale::Dutch);
    const auto picture = wording::pictureOf(
        verdict, {call.pack, call.language, people, role, responsible, today, &assessment, locale, assessment.jurisdiction});
    Console &console = call.console;
    console.say(picture.tempo);
    console.say(picture.tempoBecause, u"- "_s);
    printTriggers(console, picture.triggers);
    console.say(QString());
    console.say(picture.band);
    console.say(picture.intro + picture.steps + picture.close);
    console.say(QStringList{picture.range} + picture.framed.split(u'\n') + picture.extra);
    printNext(call, verdict, people);
    printHelp(call, verdict, assessment, people, role, today);
}

void warnOfFuture(Call &call, const QString &path, const PartialDate &date)
{
    call.console.warn(QCoreApplication::translate("Cli", "%1: what happened cannot lie in the future: %2. Look at the date again.")
                          .arg(path, date.text()));
}

} // namespace vw::cli
