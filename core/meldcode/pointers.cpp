// SPDX-License-Identifier: EUPL-1.2
#include "core/meldcode/weighing.h"

namespace vw::meldcode {

namespace {

// Examples of the profession texts (rules/meldcode 5: KNMG annexes 5 and 6, shortened), as flags of the taxonomy.
constexpr std::array acuteFlags{"danger.now",     "strangulation.event", "weapon.used",        "threat.kill",        "threat.children",
                                "threat.suicide", "violence.injury",     "violence.forcedSex", "violence.pregnancy", "care.withheld",
                                "order.breach",   "fear.death",          "perpetrator.crisis", "child.told",         "honour.pressure"};
constexpr std::array structuralFlags{"control.pattern", "stalking.behaviour", "stalking.digital", "escalation.any",
                                     "violence.recent", "children.any",       "reports.earlier"};

constexpr int acuteDays = 365; ///< the recency of rules/practice-review 2.8; a date nobody knows counts as recent

template <size_t N>
QList<QuestionId> flagged(const taxonomy::Taxonomy &taxonomy, const QList<assessment::Effective> &answers,
                          const std::array<const char *, N> &ids, std::optional<int> days, QDate today)
{
    QList<QuestionId> list;
    for (const auto *id : ids) {
        const QuestionId question{QString::fromLatin1(id)};
        const int index = taxonomy.indexOf(question);
        if (index < 0 || !answers.at(index).isFlag())
            continue;
        const auto &when = answers.at(index).when;
        if (!days || !when || when->canBeWithin(*days, today))
            list.append(question);
    }
    return list;
}

} // namespace

Pointers pointers(const taxonomy::Taxonomy &taxonomy, const assessment::Assessment &assessment, QDate today)
{
    const auto answers = assessment::effectiveAnswers(taxonomy, assessment, today);
    return {flagged(taxonomy, answers, acuteFlags, acuteDays, today), flagged(taxonomy, answers, structuralFlags, std::nullopt, today)};
}

} // namespace vw::meldcode
