// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/call.h"
#include "core/taxonomy/counts.h"
#include "core/wording/evidencewords.h"
#include "core/wording/sentences.h"
#include "core/wording/slots.h"

#include <QCoreApplication>
#include <QDir>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;
using taxonomy::Question;
using taxonomy::Trigger;

namespace {

QString title(const Call &call, const QString &group, const QString &id)
{
    return wording::fill(call.texts().find(group, id, u"title"_s), {});
}

QJsonObject brief(const Call &call, const Question &question)
{
    return {{u"id"_s, question.id.text()},
            {u"domain"_s, call.pack.taxonomy.domains.value(question.domain).id},
            {u"answer"_s, nameOf(taxonomy::answerKindNames, question.kind)},
            {u"moment"_s, nameOf(taxonomy::momentNames, question.moment)},
            {u"points"_s, question.points},
            {u"flag"_s, question.isFlag},
            {u"title"_s, title(call, u"questions"_s, question.id.text())}};
}

QJsonObject brief(const Call &call, const Trigger &trigger)
{
    return {{u"id"_s, trigger.id.text()},
            {u"floor"_s, nameOf(taxonomy::bandNames, trigger.floor)},
            {u"title"_s, title(call, u"triggers"_s, trigger.id.text())}};
}

/// As it stands in the file, so that nothing of a condition gets lost.
QJsonObject asWritten(const Call &call, const QString &list, const QString &id)
{
    for (const auto &entries = call.pack.asJson.value(u"taxonomy.json"_s).toObject().value(list).toArray(); const auto &entry : entries) {
        if (entry.toObject().value(u"id"_s).toString() == id)
            return entry.toObject();
    }
    return {};
}

QJsonObject wordsOf(const Call &call, const QString &group, const QString &id)
{
    return call.texts().all().value(group).toObject().value(id).toObject();
}

void sayLabelled(Console &console, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        console.say(u"%1: %2"_s.arg(label, text));
}

void saySources(Call &call, const QStringList &ids)
{
    for (const QString &id : ids) {
        const auto *source = call.pack.taxonomy.source(id);
        sayLabelled(call.console, QCoreApplication::translate("Cli", "Source"), source ? source->reference : id);
    }
}

void showQuestion(Call &call, const Question &question)
{
    const QString id = question.id.text();
    const auto words = [&](const QString &which) { return wording::fill(call.texts().find(u"questions"_s, id, which), {}); };
    Console &console = call.console;
    console.say(u"%1  %2"_s.arg(id, words(u"title"_s)));
    console.say(words(u"question"_s));
    sayLabelled(console, QCoreApplication::translate("Cli", "To a reporter"), words(u"reporter"_s));
    sayLabelled(console, QCoreApplication::translate("Cli", "Why"), words(u"why"_s));
    sayLabelled(console, QCoreApplication::translate("Cli", "How to ask"), words(u"how"_s));
    console.say(wording::effectsOf(call.pack, call.pack.taxonomy.indexOf(question.id), call.texts(), {}),
                QCoreApplication::translate("Cli", "What an answer does: "));
    if (question.points > 0)
        sayLabelled(console, QCoreApplication::translate("Cli", "Points"),
                    u"%1 (%2)"_s.arg(question.points).arg(wording::gradeWord(question.grade)));
    sayLabelled(console, QCoreApplication::translate("Cli", "Figure"), question.figure.value(call.language));
    const QLocale locale(call.language);
    for (const auto &row : question.evidence)
        console.say(u"- %1 [%2]"_s.arg(wording::evidenceLine(row, locale), row.source));
    saySources(call, question.sources);
}

void showTrigger(Call &call, const Trigger &trigger)
{
    const QString id = trigger.id.text();
    const auto list = [&](const QString &which) {
        QStringList filled;
        for (const QString &line : call.texts().list(u"triggers"_s, id, which))
            filled.append(wording::fill(line, {}));
        return filled;
    };
    call.console.say(u"%1  %2"_s.arg(id, title(call, u"triggers"_s, id)));
    call.console.say(list(u"do"_s), QCoreApplication::translate("Cli", "Do: "));
    call.console.say(list(u"dont"_s), QCoreApplication::translate("Cli", "Do not: "));
    saySources(call, trigger.sources);
}

/// A folder's taxonomy, or the one of the program. No folder at all is bad input, not a fault in a taxonomy.
std::expected<taxonomy::Pack, Faults> packOf(const Call &call)
{
    const QString folder = call.arguments.word(0);
    if (folder.isEmpty())
        return call.pack;
    return taxonomy::loadPack(folder);
}

QJsonObject numbers(const QMap<QString, int> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), *it);
    return object;
}

QJsonObject countsJson(const taxonomy::Pack &pack, const taxonomy::Counts &counts)
{
    QJsonObject crosswalk;
    for (auto it = counts.crosswalk.begin(); it != counts.crosswalk.end(); ++it)
        crosswalk.insert(it.key(), QJsonObject{{u"touched"_s, it->first}, {u"items"_s, it->second}});
    return {{u"ok"_s, true},
            {u"findings"_s, QJsonArray()},
            {u"version"_s, pack.taxonomy.version.text()},
            {u"questions"_s, counts.questions},
            {u"flags"_s, counts.flags},
            {u"weighted"_s, counts.weighted},
            {u"triggers"_s, counts.triggers},
            {u"measures"_s, counts.measures},
            {u"routes"_s, counts.routes},
            {u"sources"_s, counts.sources},
            {u"evidence"_s, counts.evidence},
            {u"texts"_s, numbers(counts.texts)},
            {u"questionMarks"_s, numbers(counts.questionMarks)},
            {u"evidenceMarks"_s, numbers(counts.evidenceMarks)},
            {u"crosswalk"_s, crosswalk},
            {u"sha256"_s, QString::fromLatin1(pack.contentHash.toHex())}};
}

QString marksLine(const QMap<QString, int> &marks)
{
    QStringList parts;
    for (auto it = marks.begin(); it != marks.end(); ++it)
        parts.append(u"%1 %2"_s.arg(it.key()).arg(*it));
    return parts.join(u", "_s);
}

void sayCounts(Console &console, const QString &version, const taxonomy::Counts &counts)
{
    console.say(QCoreApplication::translate("Cli", "No faults. Version %1: %2 questions, %3 of them flags, %4 with a weight; %5 triggers.")
                    .arg(version)
                    .arg(counts.questions)
                    .arg(counts.flags)
                    .arg(counts.weighted)
                    .arg(counts.triggers));
    console.say(QCoreApplication::translate("Cli", "%1 measures, %2 routes, %3 sources, %4 findings of studies.")
                    .arg(counts.measures)
                    .arg(counts.routes)
                    .arg(counts.sources)
                    .arg(counts.evidence));
    for (auto it = counts.texts.begin(); it != counts.texts.end(); ++it)
        console.say(QCoreApplication::translate("Cli", "Texts in %1: %2 of %3 questions are complete.")
                        .arg(it.key())
                        .arg(*it)
                        .arg(counts.questions));
    console.say(QCoreApplication::translate("Cli", "Marks of weights: %1. Marks of findings: %2.")
                    .arg(marksLine(counts.questionMarks), marksLine(counts.evidenceMarks)));
    for (auto it = counts.crosswalk.begin(); it != counts.crosswalk.end(); ++it)
        console.say(
            QCoreApplication::translate("Cli", "%1: %2 of %3 items have a question here.").arg(it.key()).arg(it->first).arg(it->second));
}

} // namespace

int taxonomyCheckCommand(Call &call)
{
    const QString folder = call.arguments.word(0);
    if (!folder.isEmpty() && !QDir(folder).exists())
        return call.console.refuse(Error{ErrorCode::FileNotFound, {folder}});
    const auto pack = packOf(call);
    if (!pack) {
        call.console.findings(pack.error(), call.asJson());
        return Exit::finding;
    }
    const auto counts = taxonomy::countsOf(*pack);
    if (call.asJson())
        call.console.json(countsJson(*pack, counts));
    else
        sayCounts(call.console, pack->taxonomy.version.text(), counts);
    return Exit::fine;
}

int taxonomyListCommand(Call &call)
{
    QJsonArray questions, triggers;
    for (const auto &question : call.pack.taxonomy.questions)
        questions.append(brief(call, question));
    for (const auto &trigger : call.pack.taxonomy.triggers)
        triggers.append(brief(call, trigger));
    if (call.asJson()) {
        call.console.json(
            QJsonObject{{u"version"_s, call.pack.taxonomy.version.text()}, {u"questions"_s, questions}, {u"triggers"_s, triggers}});
        return Exit::fine;
    }
    for (const auto &list : {questions, triggers}) {
        for (const auto &entry : list)
            call.console.say(u"%1  %2"_s.arg(entry.toObject().value(u"id"_s).toString(), entry.toObject().value(u"title"_s).toString()));
    }
    return Exit::fine;
}

int taxonomyShowCommand(Call &call)
{
    const QString id = call.arguments.word(0);
    const auto *question = call.pack.taxonomy.question(QuestionId(id));
    const auto *trigger = call.pack.taxonomy.trigger(TriggerId(id));
    if (!question && !trigger)
        return call.console.refuse(Error{ErrorCode::UnknownId, {u"taxonomy"_s, id}});
    if (call.asJson()) {
        const QString group = question ? u"questions"_s : u"triggers"_s;
        call.console.json(QJsonObject{{u"kind"_s, question ? u"question"_s : u"trigger"_s},
                                      {u"data"_s, asWritten(call, group, id)},
                                      {u"words"_s, wordsOf(call, group, id)}});
    } else if (question) {
        showQuestion(call, *question);
    } else {
        showTrigger(call, *trigger);
    }
    return Exit::fine;
}

} // namespace vw::cli
