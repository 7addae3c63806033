// SPDX-License-Identifier: EUPL-1.2
#include "core/pattern/pattern.h"
#include "app/cli/vaultaccess.h"
#include "core/meldcode/overview.h"
#include "core/wording/daywords.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::cli {

using namespace Qt::Literals::StringLiterals;

int casePatternCommand(Call &call)
{
    const auto opened = openAskedCase(call);
    if (!opened)
        return call.console.refuse(opened.error());
    const QDate today = call.clock.today();
    const QLocale locale(call.language);
    const dossier::Vocabulary words(call.texts());
    const auto &patterns = opened->desk().patterns();
    const auto last = meldcode::lastKnownIncident(opened->file(), opened->desk().pack().taxonomy, today);
    const auto days = last ? last->last().daysTo(today) : 0;
    if (call.asJson()) {
        QJsonArray array;
        for (const auto &each : patterns) {
            QJsonArray ids;
            for (const auto &id : each.records)
                ids.append(id.text());
            array.append(QJsonObject{{u"id"_s, nameOf(pattern::detectorNames, each.detector)},
                                     {u"sentence"_s, pattern::sentenceOf(each, words, locale)},
                                     {u"facts"_s, ids}});
        }
        call.console.json(
            QJsonObject{{u"sinceLastIncidentDays"_s, last ? QJsonValue(std::max<qint64>(days, 0)) : QJsonValue()}, {u"patterns"_s, array}});
    } else {
        call.console.say(last ? QCoreApplication::translate("Cli", "Last known incident: %1, %2.")
                                    .arg(wording::dateWords(*last, locale), wording::daysAway(std::min(last->last(), today), today))
                              : QCoreApplication::translate("Cli", "No incident with a date is known."));
        call.console.say(pattern::sentencesOf(patterns, words, locale));
    }
    return showDamage(call, *opened);
}

} // namespace vw::cli
