// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/futuredates.h"

#include "core/taxonomy/taxonomy.h"

namespace vw::assessment {

QList<FutureDate> futureDates(const Assessment &assessment, const taxonomy::Taxonomy &taxonomy, QDate today)
{
    QList<FutureDate> found;
    for (const auto &question : taxonomy.questions) {
        const auto answer = assessment.answers.constFind(question.id);
        if (answer == assessment.answers.constEnd() || question.kind == taxonomy::AnswerKind::Date)
            continue;
        if (answer->when && answer->when->first() > today)
            found.append({question.id, QStringLiteral("when"), *answer->when});
        if (answer->since && answer->since->first() > today)
            found.append({question.id, QStringLiteral("since"), *answer->since});
    }
    return found;
}

} // namespace vw::assessment
