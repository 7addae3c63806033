// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/danger.h"

#include <algorithm>

namespace vw::dossier {

QStringList dangerReasons(const assessment::Verdict &verdict)
{
    QStringList reasons;
    if (verdict.tempo != assessment::Tempo::Now)
        return reasons;
    for (const QString &id : verdict.tempoRules) {
        const auto trigger = std::ranges::find_if(verdict.triggers, [&](const auto &each) { return each.id.text() == id; });
        reasons.append(trigger != verdict.triggers.end() && trigger->suspected ? id + u'?' : id);
    }
    return reasons;
}

bool dangerIsOpen(const CaseAssessment *current, const assessment::Verdict &verdict)
{
    if (verdict.tempo != assessment::Tempo::Now)
        return false;
    if (!current || !current->dangerRecord())
        return true;
    QStringList known;
    for (const auto &log : current->danger) {
        if (!current->isOfThisTalk(log))
            continue;
        if (log.because.isEmpty()) // of before: it was recorded for all there was
            return false;
        known += log.because;
    }
    return std::ranges::any_of(dangerReasons(verdict), [&](const QString &reason) {
        const QString sure = reason.endsWith(u'?') ? reason.chopped(1) : reason; // what was sure covers what is only suspected now
        return !known.contains(reason) && !known.contains(sure);
    });
}

const DangerLog *recordOfDanger(const CaseAssessment *current, const assessment::Verdict &verdict)
{
    const bool isDone = current && verdict.tempo == assessment::Tempo::Now && !dangerIsOpen(current, verdict);
    return isDone ? current->dangerRecord() : nullptr;
}

bool isSettled(const DangerLog &log)
{
    return !log.safe.trimmed().isEmpty() && !log.watch.trimmed().isEmpty();
}

} // namespace vw::dossier
