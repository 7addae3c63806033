// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/call.h"

#include "app/cli/panel.h"
#include "core/assessment/futuredates.h"
#include <QCoreApplication>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString role = u"care"_s; ///< nobody says whose answers a loose file holds

}

int scoreCommand(Call &call)
{
    const QString path = call.arguments.word(0);
    const QString typedDay = call.arguments.value(u"today"_s);
    QDate today = QDate::fromString(typedDay, Qt::ISODate);
    if (call.arguments.values.contains(u"today"_s) && !today.isValid())
        return wrongCall(call, QCoreApplication::translate("Cli", "--today: \"%1\" is not a date. Write YYYY-MM-DD.").arg(typedDay));
    const auto bytes = readInput(path, call.console);
    if (!bytes)
        return call.console.refuse(bytes.error());
    const auto answers = assessment::readAnswerFile(*bytes, call.pack.taxonomy, path == "-"_L1 ? u"stdin"_s : path);
    if (!answers)
        return call.console.refuse(answers.error());
    if (!today.isValid())
        today = answers->assessed;
    if (!today.isValid()) // the same file must give the same verdict on any day
        return call.console.refuse(Error{ErrorCode::MissingKey, {u"assessed"_s}});
    const auto verdict = assessment::score(call.pack.taxonomy, *answers, today);
    const auto ahead = assessment::futureDates(*answers, call.pack.taxonomy, today);
    if (call.asJson()) {
        auto object = assessment::toJson(verdict);
        const auto help = helpOf(call, verdict, *answers, role, today);
        object.insert(u"routes"_s, helpJson(help.routes));
        object.insert(u"measures"_s, helpJson(help.measures));
        call.console.json(object);
    } else {
        printPanel(call, verdict, *answers, {}, role, {}, today);
    }
    for (const auto &date : ahead)
        warnOfFuture(call, u"answers.%1.%2"_s.arg(date.question.text(), date.field), date.date);
    return ahead.isEmpty() ? Exit::fine : Exit::finding;
}

} // namespace vw::cli
