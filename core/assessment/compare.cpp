// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/compare.h"

#include <algorithm>

namespace vw::assessment {

using taxonomy::Taxonomy;
using What = Difference::What;

namespace {

class Comparer {
public:
    Comparer(const Taxonomy &before, const Taxonomy &after, const Assessment &assessment)
        : m_before(before), m_after(after), m_assessment(assessment)
    {
    }

    QList<Difference> between(const Verdict &a, const Verdict &b)
    {
        note(What::Tempo, {}, nameOf(taxonomy::tempoNames, a.tempo), nameOf(taxonomy::tempoNames, b.tempo));
        note(What::Band, {}, nameOf(taxonomy::bandNames, a.band), nameOf(taxonomy::bandNames, b.band));
        note(What::BandIfAllYes, {}, nameOf(taxonomy::bandNames, a.bandIfAllYes), nameOf(taxonomy::bandNames, b.bandIfAllYes));
        note(What::Points, {}, QString::number(a.known), QString::number(b.known));
        compareById(What::Trigger, a.triggers, b.triggers,
                    [](const FiredTrigger &trigger) { return std::pair(trigger.id.text(), nameOf(taxonomy::tempoNames, trigger.tempo)); });
        compareById(What::Flag, a.contributions, b.contributions,
                    [](const Contribution &line) { return std::pair(line.flag.text(), QString::number(line.halfPoints)); });
        compareQuestions();
        return m_list;
    }

private:
    void note(What what, const QString &id, const QString &before, const QString &after)
    {
        if (before != after)
            m_list.append({what, id, before, after});
    }

    /// `entry` gives the id and the value of a row; a row that is on one side only has no value on the other.
    void compareById(What what, const auto &before, const auto &after, const auto &entry)
    {
        QMap<QString, std::pair<QString, QString>> values;
        for (const auto &row : before)
            values[entry(row).first].first = entry(row).second;
        for (const auto &row : after)
            values[entry(row).first].second = entry(row).second;
        for (auto it = values.begin(); it != values.end(); ++it)
            note(what, it.key(), it->first, it->second);
    }

    /// Flags that are new are open now; answers to what is no longer asked count no longer.
    void compareQuestions()
    {
        for (const int i : m_after.flags) {
            const auto &id = m_after.questions.at(i).id;
            if (!m_before.question(id))
                m_list.append({What::NewQuestion, id.text(), {}, {}});
        }
        for (auto it = m_assessment.answers.begin(); it != m_assessment.answers.end(); ++it) {
            if (!m_after.question(it.key()))
                m_list.append({What::LostAnswer, it.key().text(), {}, {}});
        }
    }

    const Taxonomy &m_before, &m_after;
    const Assessment &m_assessment;
    QList<Difference> m_list;
};

} // namespace

Comparison compareVersions(const Taxonomy &before, const Taxonomy &after, const Assessment &assessment, QDate today)
{
    Comparison comparison{score(before, assessment, today), score(after, assessment, today), {}};
    comparison.differences = Comparer(before, after, assessment).between(comparison.before, comparison.after);
    return comparison;
}

Assessment carriedOver(const Assessment &assessment, const Taxonomy &to, QDate today)
{
    auto carried = assessment;
    carried.taxonomy = to.version;
    carried.assessed = today;
    QJsonObject kept = carried.rest.value(QStringLiteral("earlierAnswers")).toObject();
    const auto written = toJson(assessment).value(QStringLiteral("answers")).toObject();
    for (auto it = assessment.answers.begin(); it != assessment.answers.end(); ++it) {
        if (to.question(it.key()))
            continue;
        kept.insert(it.key().text(), written.value(it.key().text()));
        carried.answers.remove(it.key());
    }
    if (!kept.isEmpty())
        carried.rest.insert(QStringLiteral("earlierAnswers"), kept);
    return carried;
}

} // namespace vw::assessment
