// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/conditions.h"

#include <algorithm>

namespace vw::assessment {

using taxonomy::Question;
using taxonomy::Taxonomy;
using taxonomy::Trigger;
using taxonomy::Weight;

namespace {

bool anyFlagOf(const Taxonomy &taxonomy, const QList<Effective> &answers, Weight weight)
{
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (taxonomy.questions.at(i).weight == weight && answers.at(i).isFlag())
            return true;
    }
    return false;
}

/// Fills cap groups in taxonomy order and counts in half-points.
class Sum {
public:
    Sum(const Taxonomy &taxonomy, bool coreKnown) : m_taxonomy(taxonomy), m_coreKnown(coreKnown)
    {
        for (const auto &cap : taxonomy.capGroups)
            m_left.append(cap.halfPoints);
    }

    void add(const Question &question, const Effective &answer)
    {
        Contribution line{question.id, 0, question.points, {}, question.grade, answer.value == Value::Suspected, false, false};
        line.silent = question.weight == Weight::Context && !m_coreKnown;
        int half = line.silent ? 0 : question.points * (line.suspected ? 1 : 2);
        if (question.cap >= 0) {
            line.cap = m_taxonomy.capGroups.at(question.cap).id;
            line.capped = half > m_left.at(question.cap);
            half = std::min(half, m_left.at(question.cap));
            m_left[question.cap] -= half;
        }
        line.halfPoints = half;
        m_total += half;
        m_lines.append(line);
    }

    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const QList<Contribution> &lines() const { return m_lines; }

private:
    const Taxonomy &m_taxonomy;
    bool m_coreKnown;
    QList<int> m_left;
    QList<Contribution> m_lines;
    int m_total = 0;
};

Sum sumOf(const Taxonomy &taxonomy, const QList<Effective> &answers)
{
    Sum sum(taxonomy, anyFlagOf(taxonomy, answers, Weight::Core));
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const auto &question = taxonomy.questions.at(i);
        if (question.points > 0 && answers.at(i).isFlag())
            sum.add(question, answers.at(i));
    }
    return sum;
}

QList<Effective> withOpenAsYes(const Taxonomy &taxonomy, QList<Effective> answers)
{
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (taxonomy.questions.at(i).isFlag && isOpen(answers.at(i)))
            answers[i] = fullYes(answers.at(i), taxonomy.questions.at(i));
    }
    return answers;
}

QList<Effective> withoutSuspected(QList<Effective> answers)
{
    for (auto &answer : answers) {
        if (answer.isFlag() && answer.value == Value::Suspected) {
            answer.value = Value::Unknown;
            answer.frequency = Frequency::NotAsked;
        }
    }
    return answers;
}

Tempo tempoOf(const Trigger &trigger, const QList<Effective> &answers, QDate today)
{
    for (const auto &rule : trigger.tempo) {
        if (!rule.when || holds(*rule.when, answers, today))
            return rule.tempo;
    }
    return Tempo::Days;
}

FiredTrigger describe(const Taxonomy &taxonomy, const Trigger &trigger, const QList<Effective> &answers, QDate today)
{
    FiredTrigger fired{trigger.id, false, trigger.floor, tempoOf(trigger, answers, today), {}, false};
    for (int index : trigger.because) {
        const auto &answer = answers.at(index);
        if (!answer.isFlag())
            continue;
        fired.because.append(taxonomy.questions.at(index).id);
        fired.recent = fired.recent || !answer.when || answer.when->canBeWithin(taxonomy.twoTriggersDays, today);
    }
    return fired;
}

QList<FiredTrigger> firedTriggers(const Taxonomy &taxonomy, const QList<Effective> &answers, QDate today)
{
    QList<FiredTrigger> list;
    const bool anySuspected = std::ranges::any_of(answers, [](const Effective &a) { return a.isFlag() && a.value == Value::Suspected; });
    const auto sure = anySuspected ? withoutSuspected(answers) : answers;
    for (const auto &trigger : taxonomy.triggers) {
        if (!holds(trigger.when, answers, today))
            continue;
        auto fired = describe(taxonomy, trigger, answers, today);
        fired.suspected = anySuspected && !holds(trigger.when, sure, today);
        list.append(fired);
    }
    return list;
}

Band bandOf(const Taxonomy &taxonomy, int halfPoints, const QList<FiredTrigger> &triggers)
{
    const int rounded = (halfPoints + 1) / 2;
    auto band = Band::Few;
    for (const auto candidate : {Band::Raised, Band::High, Band::VeryHigh}) {
        if (rounded >= taxonomy.bandFrom[static_cast<size_t>(candidate)])
            band = candidate;
    }
    for (const auto &trigger : triggers)
        band = std::max(band, trigger.floor);
    const bool anyRecent = std::ranges::any_of(triggers, &FiredTrigger::recent);
    if (triggers.size() >= taxonomy.twoTriggersCount && anyRecent)
        band = std::max(band, taxonomy.twoTriggersFloor);
    return band;
}

void setTempo(const Taxonomy &taxonomy, const QList<Effective> &answers, QDate today, Verdict &verdict)
{
    QList<std::pair<Tempo, QString>> reasons;
    for (const auto &trigger : verdict.triggers)
        reasons.append({trigger.tempo, trigger.id.text()});
    for (const auto &rule : taxonomy.tempoRules) {
        if (!rule.when || holds(*rule.when, answers, today))
            reasons.append({rule.tempo, rule.id});
    }
    for (const auto &[tempo, id] : reasons)
        verdict.tempo = std::max(verdict.tempo, tempo);
    for (const auto &[tempo, id] : reasons) {
        if (tempo == verdict.tempo)
            verdict.tempoRules.append(id);
    }
}

/// Everything there is, caps filled: the most the list can say.
int possiblePoints(const Taxonomy &taxonomy)
{
    Sum sum(taxonomy, true);
    for (const auto &question : taxonomy.questions) {
        if (question.points > 0)
            sum.add(question, fullYes({}, question));
    }
    return sum.total();
}

/// Asked as such, or told elsewhere: something behind it is a flag, or all it stands for has an answer. What does not apply was not asked.
bool wasAsked(const taxonomy::FirstQuestion &first, const QList<Effective> &answers)
{
    const auto answered = [&](int q) { return answers.at(q).state == Effective::State::Answered; };
    return answered(first.question) || std::ranges::any_of(first.linked, [&](int q) { return answers.at(q).isFlag(); })
           || (!first.defaults.isEmpty() && std::ranges::all_of(first.defaults, answered));
}

void countOpen(const Taxonomy &taxonomy, const QList<Effective> &answers, Verdict &verdict)
{
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const auto &answer = answers.at(i);
        if (!taxonomy.questions.at(i).isFlag)
            continue;
        verdict.notDiscussed += answer.state == Effective::State::NotDiscussed ? 1 : 0;
        verdict.unknown += answer.state == Effective::State::Answered && answer.value == Value::Unknown ? 1 : 0;
        verdict.noCounted = verdict.noCounted && !answer.noTakenAsUnknown;
    }
    verdict.firstOpen = static_cast<int>(std::ranges::count_if(taxonomy.firstQuestions, [&](const auto &first) { return !wasAsked(first, answers); }));
    verdict.enough = verdict.firstOpen == 0;
}

void addUnique(QStringList &list, const QStringList &more)
{
    for (const auto &entry : more) {
        if (!list.contains(entry))
            list.append(entry);
    }
}

/// Joint talks and mediation stay blocked while nobody asked about control (practice-review 7).
void collectFromTriggers(const Taxonomy &taxonomy, const QList<Effective> &answers, Verdict &verdict)
{
    const int controlDomain = static_cast<int>(taxonomy.domains.indexOf(QStringLiteral("control")));
    bool controlAsked = false;
    for (qsizetype i = 0; i < answers.size(); ++i)
        controlAsked = controlAsked || (taxonomy.questions.at(i).domain == controlDomain && !isOpen(answers.at(i))
                                        && answers.at(i).state == Effective::State::Answered);
    for (const auto &trigger : taxonomy.triggers) {
        const bool fired = std::ranges::find(verdict.triggers, trigger.id, &FiredTrigger::id) != verdict.triggers.end();
        if (fired || !controlAsked)
            addUnique(verdict.blocks, trigger.blocks);
        if (!fired)
            continue;
        addUnique(verdict.routes, trigger.routes);
        addUnique(verdict.measures, trigger.measures);
    }
}

} // namespace

Band floorOf(const Verdict &verdict)
{
    auto floor = Band::Few;
    for (const auto &trigger : verdict.triggers)
        floor = std::max(floor, trigger.floor);
    return floor;
}

Verdict weigh(const Taxonomy &taxonomy, const QList<Effective> &answers, QDate today)
{
    Verdict verdict;
    verdict.taxonomy = taxonomy.version;
    const auto sum = sumOf(taxonomy, answers);
    verdict.known = sum.total();
    verdict.contributions = sum.lines();
    verdict.triggers = firedTriggers(taxonomy, answers, today);
    verdict.band = bandOf(taxonomy, verdict.known, verdict.triggers);
    setTempo(taxonomy, answers, today, verdict);
    return verdict;
}

Verdict score(const Taxonomy &taxonomy, const Assessment &assessment, QDate today)
{
    const auto answers = effectiveAnswers(taxonomy, assessment, today);
    auto verdict = weigh(taxonomy, answers, today);
    const auto allYes = weigh(taxonomy, withOpenAsYes(taxonomy, answers), today);
    verdict.ifAllYes = allYes.known;
    verdict.bandIfAllYes = allYes.band;
    verdict.possible = possiblePoints(taxonomy);
    countOpen(taxonomy, answers, verdict);
    verdict.noCounted = verdict.noCounted && roundWasFree(taxonomy, assessment, today);
    verdict.underReport = taxonomy.underReport && holds(*taxonomy.underReport, answers, today);
    verdict.onlyContext = anyFlagOf(taxonomy, answers, Weight::Context) && !anyFlagOf(taxonomy, answers, Weight::Core);
    collectFromTriggers(taxonomy, answers, verdict);
    verdict.next = nextQuestions(taxonomy, assessment, answers, verdict, today);
    return verdict;
}

} // namespace vw::assessment
