// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/counts.h"

#include <algorithm>

namespace vw::taxonomy {

namespace {

int completeIn(const Texts &texts, const QList<Question> &questions)
{
    return static_cast<int>(std::ranges::count_if(questions, [&](const Question &question) {
        const auto has = [&](const char *which) {
            return texts.has(QStringLiteral("questions"), question.id.text(), QLatin1StringView(which));
        };
        return std::ranges::all_of(std::array{"title", "question", "reporter", "why", "how", "say", "examples"}, has);
    }));
}

int touchedItems(const Taxonomy &taxonomy, const Instrument &instrument)
{
    QSet<QString> touched;
    for (const auto &question : taxonomy.questions) {
        const auto items = question.crosswalk.value(instrument.id).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        touched.unite(QSet<QString>(items.begin(), items.end()));
    }
    return static_cast<int>(std::ranges::count_if(instrument.items, [&](const QString &item) { return touched.contains(item); }));
}

} // namespace

Counts countsOf(const Pack &pack)
{
    const auto &taxonomy = pack.taxonomy;
    Counts counts;
    counts.questions = static_cast<int>(taxonomy.questions.size());
    counts.flags = static_cast<int>(taxonomy.flags.size());
    counts.weighted = static_cast<int>(taxonomy.weighted.size());
    counts.triggers = static_cast<int>(taxonomy.triggers.size());
    counts.measures = static_cast<int>(pack.measures.size());
    counts.routes = static_cast<int>(pack.routes.size());
    counts.sources = static_cast<int>(taxonomy.sources.size());
    for (const auto &texts : pack.words)
        counts.texts.insert(texts.language(), completeIn(texts, taxonomy.questions));
    for (const auto &question : taxonomy.questions) {
        if (question.grade != Grade::None)
            ++counts.questionMarks[nameOf(gradeNames, question.grade)];
        for (const auto &row : question.evidence)
            ++counts.evidenceMarks[nameOf(gradeNames, row.grade)];
        counts.evidence += static_cast<int>(question.evidence.size());
    }
    for (const auto &instrument : taxonomy.instruments)
        if (!instrument.items.isEmpty()) // one whose items nobody saw has nothing to lay beside
            counts.crosswalk.insert(instrument.id, {touchedItems(taxonomy, instrument), static_cast<int>(instrument.items.size())});
    return counts;
}

} // namespace vw::taxonomy
