// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/conditions.h"

#include <algorithm>

namespace vw::assessment {

using taxonomy::Question;
using taxonomy::Taxonomy;
using taxonomy::Trigger;
using taxonomy::Weight;

namespace {

/// Fills cap groups in taxonomy order and counts in half-points.
class Sum {
public:
    Sum(const Taxonomy &taxonomy, bool coreKnown) : m_taxonomy(taxonomy), m_coreKnown(coreKnown)
    {
        m_left.reserve(taxonomy.capGroups.size());
        for (const auto &cap : taxonomy.capGroups)
            m_left.append(cap.halfPoints);
    }

    void add(const Question &question, const Effective &answer, QList<Contribution> *lines)
    {
        const bool suspected = answer.value == Value::Suspected;
        const bool silent = question.weight == Weight::Context && !m_coreKnown;
        const int wanted = silent ? 0 : question.points * (suspected ? 1 : 2);
        int half = wanted;
        if (question.cap >= 0) {
            half = std::min(half, m_left.at(question.cap));
            m_left[question.cap] -= half;
        }
        m_total += half;
        if (lines)
            lines->append({question.id, half, question.points, question.cap < 0 ? QString() : m_taxonomy.capGroups.at(question.cap).id,
                           question.grade, suspected, silent, wanted > half});
    }

    [[nodiscard]] int total() const { return m_total; }

private:
    const Taxonomy &m_taxonomy;
    bool m_coreKnown;
    QList<int> m_left;
    int m_total = 0;
};

Band bandFor(const Taxonomy &taxonomy, int halfPoints)
{
    const int rounded = (halfPoints + 1) / 2;
    auto band = Band::Few;
    for (const auto candidate : {Band::Raised, Band::High, Band::VeryHigh}) {
        if (rounded >= taxonomy.bandFrom[static_cast<size_t>(candidate)])
            band = candidate;
    }
    return band;
}

} // namespace

bool anyFlagOf(const Taxonomy &taxonomy, const QList<Effective> &answers, Weight weight)
{
    return std::ranges::any_of(taxonomy.weighted,
                               [&](int i) { return taxonomy.questions.at(i).weight == weight && answers.at(i).isFlag(); });
}

int sumOf(const Taxonomy &taxonomy, const QList<Effective> &answers, QList<Contribution> *lines)
{
    Sum sum(taxonomy, anyFlagOf(taxonomy, answers, Weight::Core));
    for (const int i : taxonomy.weighted) {
        if (taxonomy.questions.at(i).points > 0 && answers.at(i).isFlag())
            sum.add(taxonomy.questions.at(i), answers.at(i), lines);
    }
    return sum.total();
}

Tempo tempoOf(const Trigger &trigger, const QList<Effective> &answers, QDate today)
{
    for (const auto &rule : trigger.tempo) {
        if (!rule.when || holds(*rule.when, answers, today))
            return rule.tempo;
    }
    return Tempo::Days;
}

bool isRecent(const Trigger &trigger, const QList<Effective> &answers, int days, QDate today)
{
    return std::ranges::any_of(trigger.own.isEmpty() ? trigger.because : trigger.own, [&](int index) {
        const auto &answer = answers.at(index);
        return answer.isFlag() && (!answer.when || answer.when->canBeWithin(days, today));
    });
}

namespace {

/// What the triggers that fired come to, beside the points.
class Together {
public:
    Together(const Taxonomy &taxonomy, const QList<Effective> &answers, QDate today)
        : m_taxonomy(taxonomy), m_answers(answers), m_today(today)
    {
    }

    void add(const Trigger &trigger)
    {
        if (m_taxonomy.namesKinds() && trigger.kinds.isEmpty())
            return;
        for (const int kind : trigger.kinds) {
            const quint32 bit = quint32{1} << kind;
            m_isTwo = m_isTwo || (m_kinds & ~bit) || ((m_kinds & bit) && m_taxonomy.kinds.at(kind).pairs);
            m_kinds |= bit;
        }
        ++m_count;
        m_anyRecent = m_anyRecent || isRecent(trigger, m_answers, m_taxonomy.twoTriggersDays, m_today);
    }

    [[nodiscard]] quint32 kinds() const { return m_kinds; }
    /// Two of different kinds, or two of a kind that pairs; before format 3 any two. One of them recent.
    [[nodiscard]] bool areTwo() const
    {
        return m_anyRecent && (m_taxonomy.namesKinds() ? m_isTwo : m_count >= m_taxonomy.twoTriggersCount);
    }

private:
    const Taxonomy &m_taxonomy;
    const QList<Effective> &m_answers;
    QDate m_today;
    quint32 m_kinds = 0;
    int m_count = 0;
    bool m_isTwo = false, m_anyRecent = false;
};

Band floorOf(const Trigger &trigger, const QList<Effective> &answers, QDate today)
{
    const bool isOne = trigger.floorSuspected == trigger.floor; // of nearly every trigger
    return isOne || holdsSurely(trigger.when, answers, today) ? trigger.floor : trigger.floorSuspected;
}

} // namespace

Outcome outcomeOf(const Taxonomy &taxonomy, const QList<Effective> &answers, QDate today)
{
    Outcome outcome;
    outcome.known = sumOf(taxonomy, answers);
    outcome.band = bandFor(taxonomy, outcome.known);
    Together together(taxonomy, answers, today);
    for (int i = 0; i < taxonomy.triggers.size(); ++i) {
        const auto &trigger = taxonomy.triggers.at(i);
        if (!holds(trigger.when, answers, today))
            continue;
        outcome.fired |= quint64{1} << i;
        outcome.band = std::max(outcome.band, floorOf(trigger, answers, today));
        outcome.tempo = std::max(outcome.tempo, tempoOf(trigger, answers, today));
        together.add(trigger);
    }
    outcome.kinds = together.kinds();
    if (together.areTwo())
        outcome.band = std::max(outcome.band, taxonomy.twoTriggersFloor);
    for (const auto &floor : taxonomy.floors) {
        if (floor.floor > outcome.band && holds(floor.when, answers, today))
            outcome.band = floor.floor;
    }
    for (const auto &rule : taxonomy.tempoRules) {
        if (rule.tempo > outcome.tempo && (!rule.when || holds(*rule.when, answers, today)))
            outcome.tempo = rule.tempo;
    }
    return outcome;
}

} // namespace vw::assessment
