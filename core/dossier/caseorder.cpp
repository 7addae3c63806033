// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/caseorder.h"

#include "core/taxonomy/taxonomy.h"

#include <tuple>

namespace vw::dossier {

namespace {

const QDate never(9999, 1, 1);

/// When to act, as a rank; 0 without a picture too.
int urgency(const CaseHead &head)
{
    const auto tempo = valueOf(taxonomy::tempoNames, head.tempo);
    return tempo ? static_cast<int>(*tempo) : 0;
}

} // namespace

QDate nextDate(const CaseHead &head)
{
    QDate next = head.lookAgain;
    if (isEnded(head.state))
        return next;
    for (const QDate &day : {head.nextMoment, head.actBy}) {
        if (day.isValid() && (next.isNull() || day < next))
            next = day;
    }
    return next;
}

bool comesFirst(const CaseHead &a, const CaseHead &b)
{
    const auto key = [](const CaseHead &head) {
        const QDate next = nextDate(head);
        const qint64 incident = head.lastIncident.isValid() ? head.lastIncident.toJulianDay() : 0;
        return std::tuple(isEnded(head.state), !head.danger, -urgency(head), next.isNull() ? never : next, -head.kinds, -head.known,
                          -incident, head.lastChange, head.reference);
    };
    return key(a) < key(b);
}

} // namespace vw::dossier
