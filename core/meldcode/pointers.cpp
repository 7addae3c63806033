// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/weighing.h"

namespace vw::meldcode {

namespace {

constexpr int acuteDays = 365; ///< the recency of rules/practice-review 2.8; a date nobody knows counts as recent

/// Those of the set that are known and, with `days`, can lie that near. Examples of the profession texts (rules/meldcode 5).
QList<QuestionId> flagged(const taxonomy::Taxonomy &taxonomy, const QList<assessment::Effective> &answers, const QString &set,
                          std::optional<int> days, QDate today)
{
    QList<QuestionId> list;
    for (const int question : taxonomy.sets.value(set)) {
        const auto &answer = answers.at(question);
        if (answer.isFlag() && (!days || !answer.when || answer.when->canBeWithin(*days, today)))
            list.append(taxonomy.questions.at(question).id);
    }
    return list;
}

} // namespace

Pointers pointers(const taxonomy::Taxonomy &taxonomy, const assessment::Assessment &assessment, QDate today)
{
    const auto answers = assessment::effectiveAnswers(taxonomy, assessment, today);
    return {flagged(taxonomy, answers, QStringLiteral("acute"), acuteDays, today),
            flagged(taxonomy, answers, QStringLiteral("structural"), std::nullopt, today)};
}

} // namespace vw::meldcode
