// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/dangerwords.h"

#include <QCoreApplication>

namespace vw::wording {

QString safeNowQuestion()
{
    return QCoreApplication::translate("Danger", "Is everyone safe now?");
}

QString watchQuestion()
{
    return QCoreApplication::translate("Danger", "Who keeps watch tonight?");
}

QString dangerDone(const dossier::DangerLog &log, QDate today, const QString &alarm)
{
    const QDate day = log.at.toLocalTime().date();
    const QString date = day.isValid() && day != today ? day.toString(QStringLiteral("d-M-yyyy")) : QString();
    if (!log.called) {
        const QString words = date.isEmpty() ? QCoreApplication::translate("Danger", "%1 not called: %2").arg(alarm, log.why)
                                             : QCoreApplication::translate("Danger", "%1 not called (%2): %3").arg(alarm, date, log.why);
        return words;
    }
    return date.isEmpty() ? QCoreApplication::translate("Danger", "%1 called at %2 by %3").arg(alarm, log.when, log.by)
                          : QCoreApplication::translate("Danger", "%1 called at %2 (%3) by %4").arg(alarm, log.when, date, log.by);
}

QStringList dangerFollowUp(const dossier::DangerLog &log)
{
    const auto line = [](const QString &question, const QString &answer) {
        return answer.trimmed().isEmpty() ? QCoreApplication::translate("Danger", "Still open: %1").arg(question)
                                          : QStringLiteral("%1 %2").arg(question, answer.trimmed());
    };
    return {line(safeNowQuestion(), log.safe), line(watchQuestion(), log.watch)};
}

} // namespace vw::wording
