// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/coverage.h"

#include "core/assessment/conditions.h"

#include <algorithm>

namespace vw::assessment {

QList<ItemCoverage> coverageOf(const taxonomy::Taxonomy &taxonomy, const QList<Effective> &answers, const taxonomy::Instrument &instrument)
{
    QMap<QString, QList<int>> questions;
    for (int i = 0; i < taxonomy.questions.size(); ++i) {
        const auto &crosswalk = taxonomy.questions.at(i).crosswalk;
        for (const auto &items = crosswalk.value(instrument.id).split(QStringLiteral(", "), Qt::SkipEmptyParts); const auto &item : items)
            questions[item].append(i);
    }
    QList<ItemCoverage> list;
    for (const auto &item : instrument.items) {
        ItemCoverage coverage{item, ItemCoverage::State::NotAsked, questions.value(item)};
        if (!coverage.questions.isEmpty()) {
            const bool answered = std::ranges::any_of(coverage.questions, [&](int i) { return !isOpen(answers.at(i)); });
            coverage.state = answered ? ItemCoverage::State::Answered : ItemCoverage::State::Open;
        }
        list.append(coverage);
    }
    return list;
}

} // namespace vw::assessment
