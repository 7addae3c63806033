// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/call.h"
#include "core/wording/versionwords.h"

#include <QCoreApplication>
#include <QDir>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject asJson(const assessment::Comparison &comparison)
{
    QJsonArray differences;
    for (const auto &difference : comparison.differences)
        differences.append(QJsonObject{{u"what"_s, nameOf(assessment::differenceNames, difference.what)},
                                       {u"id"_s, difference.id},
                                       {u"before"_s, difference.before},
                                       {u"after"_s, difference.after}});
    return {{u"before"_s, assessment::toJson(comparison.before)},
            {u"after"_s, assessment::toJson(comparison.after)},
            {u"differences"_s, differences}};
}

} // namespace

int taxonomyCompareCommand(Call &call)
{
    const QString folder = call.arguments.word(0), path = call.arguments.word(1);
    if (!QDir(folder).exists())
        return call.console.refuse(Error{ErrorCode::FileNotFound, {folder}});
    const auto other = taxonomy::loadPack(folder);
    if (!other) {
        call.console.findings(other.error(), call.asJson());
        return Exit::finding;
    }
    const auto bytes = readInput(path, call.console);
    if (!bytes)
        return call.console.refuse(bytes.error());
    const auto answers = assessment::readAnswerFile(*bytes, call.pack.taxonomy, path == "-"_L1 ? u"stdin"_s : path);
    if (!answers)
        return call.console.refuse(answers.error());
    if (!answers->assessed.isValid())
        return call.console.refuse(Error{ErrorCode::MissingKey, {u"assessed"_s}});
    const auto comparison = assessment::compareVersions(call.pack.taxonomy, other->taxonomy, *answers, answers->assessed);
    if (call.asJson()) {
        call.console.json(asJson(comparison));
        return Exit::fine;
    }
    const wording::VersionContext words{call.texts(), other->texts(call.language), {}};
    for (const auto &[version, verdict, texts] : {std::tuple(call.pack.taxonomy.version, &comparison.before, &words.before),
                                                  std::tuple(other->taxonomy.version, &comparison.after, &words.after)}) {
        call.console.say(QCoreApplication::translate("Cli", "Version %1").arg(version.text()));
        call.console.say(wording::verdictLines(*verdict, *texts), u"- "_s);
    }
    call.console.say(comparison.differences.isEmpty() ? QCoreApplication::translate("Cli", "Nothing differs.")
                                                      : QCoreApplication::translate("Cli", "What differs:"));
    for (const auto &difference : comparison.differences)
        call.console.say(u"- "_s + wording::differenceLine(difference, words));
    return Exit::fine;
}

} // namespace vw::cli
