// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/conditions.h"

#include <algorithm>

namespace vw::assessment {

using taxonomy::Taxonomy;
using taxonomy::Trigger;
using taxonomy::Weight;

namespace {

QList<Effective> withOpenAsYes(const Taxonomy &taxonomy, QList<Effective> answers)
{
    for (const int i : taxonomy.flags) {
        if (isOpen(answers.at(i)))
            answers[i] = fullYes(answers.at(i), taxonomy.questions.at(i));
    }
    return answers;
}

FiredTrigger describe(const Taxonomy &taxonomy, const Trigger &trigger, const QList<Effective> &answers, QDate today)
{
    const bool suspected = !holdsSurely(trigger.when, answers, today);
    FiredTrigger fired{trigger.id,
                       suspected,
                       suspected ? trigger.floorSuspected : trigger.floor,
                       tempoOf(trigger, answers, today),
                       {},
                       isRecent(trigger, answers, taxonomy.twoTriggersDays, today)};
    for (const int index : trigger.because) {
        if (answers.at(index).isFlag())
            fired.because.append(taxonomy.questions.at(index).id);
    }
    return fired;
}

QList<FiredTrigger> firedTriggers(const Taxonomy &taxonomy, const QList<Effective> &answers, quint64 firing, QDate today)
{
    QList<FiredTrigger> list;
    for (int i = 0; i < taxonomy.triggers.size(); ++i) {
        if (firing >> i & 1)
            list.append(describe(taxonomy, taxonomy.triggers.at(i), answers, today));
    }
    return list;
}

QStringList kindsOf(const Taxonomy &taxonomy, quint32 kinds)
{
    QStringList ids;
    for (qsizetype i = 0; i < taxonomy.kinds.size(); ++i) {
        if (kinds >> i & 1)
            ids.append(taxonomy.kinds.at(i).id);
    }
    return ids;
}

/// Ids of what made the tempo: triggers first, then the general rules.
QStringList tempoReasons(const Taxonomy &taxonomy, const QList<Effective> &answers, QDate today, const Verdict &verdict)
{
    QStringList reasons;
    for (const auto &trigger : verdict.triggers) {
        if (trigger.tempo == verdict.tempo)
            reasons.append(trigger.id.text());
    }
    for (const auto &rule : taxonomy.tempoRules) {
        if (rule.tempo == verdict.tempo && (!rule.when || holds(*rule.when, answers, today)))
            reasons.append(rule.id);
    }
    return reasons;
}

/// Everything there is, caps filled: the most the list can say.
int possiblePoints(const Taxonomy &taxonomy)
{
    QList<Effective> all(taxonomy.questions.size());
    for (const int i : taxonomy.weighted)
        all[i] = fullYes({}, taxonomy.questions.at(i));
    return sumOf(taxonomy, all);
}

/// Asked as such, or told elsewhere: something behind it is a flag, or all it stands for has an answer. What does not apply was not asked.
bool wasAsked(const taxonomy::FirstQuestion &first, const QList<Effective> &answers)
{
    const auto answered = [&](int q) { return answers.at(q).state == Effective::State::Answered; };
    return answered(first.question) || std::ranges::any_of(first.linked, [&](int q) { return answers.at(q).isFlag(); }) ||
           (!first.defaults.isEmpty() && std::ranges::all_of(first.defaults, answered));
}

void countOpen(const Taxonomy &taxonomy, const QList<Effective> &answers, Verdict &verdict)
{
    for (const int i : taxonomy.flags) {
        const auto &answer = answers.at(i);
        verdict.notDiscussed += answer.state == Effective::State::NotDiscussed ? 1 : 0;
        verdict.unknown += answer.state == Effective::State::Answered && answer.value == Value::Unknown ? 1 : 0;
        verdict.noCounted = verdict.noCounted && !(answer.noTakenAsUnknown && !taxonomy.questions.at(i).noForDay);
    }
    verdict.firstOpen =
        static_cast<int>(std::ranges::count_if(taxonomy.firstQuestions, [&](const auto &first) { return !wasAsked(first, answers); }));
    verdict.enough = verdict.firstOpen == 0;
}

void addUnique(QStringList &list, const QStringList &more)
{
    for (const auto &entry : more) {
        if (!list.contains(entry))
            list.append(entry);
    }
}

/// The questions about control: packs of format 1 name no block, so there it is the whole part.
QList<int> controlQuestions(const Taxonomy &taxonomy)
{
    if (const auto block = taxonomy.sets.constFind(QStringLiteral("control-block")); block != taxonomy.sets.constEnd())
        return *block;
    QList<int> part;
    const int domain = taxonomy.domainOf(QStringLiteral("control"));
    for (int i = 0; i < taxonomy.questions.size(); ++i) {
        if (taxonomy.questions.at(i).domain == domain && taxonomy.questions.at(i).isFlag)
            part.append(i);
    }
    return part;
}

/// The whole part was asked, in a talk that was free, and answered never; what cannot apply was asked too.
bool controlIsDenied(const Taxonomy &taxonomy, const QList<Effective> &answers)
{
    return std::ranges::all_of(controlQuestions(taxonomy), [&](int i) {
        const auto &answer = answers.at(i);
        return answer.state == Effective::State::NotApplicable || (answer.state == Effective::State::Answered && answer.value == Value::No);
    });
}

/// Joint talks, mediation and the like: only a part about control that was wholly denied, beside nothing grave at all, leaves them open
/// (rules/practice-review 7). No yes and no suspicion ever takes a block away.
void block(const Taxonomy &taxonomy, const QList<Effective> &answers, Verdict &verdict)
{
    const bool isQuiet = verdict.triggers.isEmpty() && verdict.marks.isEmpty() && !anyFlagOf(taxonomy, answers, Weight::Core);
    if (isQuiet && controlIsDenied(taxonomy, answers))
        return;
    for (const auto &trigger : taxonomy.triggers)
        addUnique(verdict.blocks, trigger.blocks);
}

void collectFromTriggers(const Taxonomy &taxonomy, quint64 firing, Verdict &verdict)
{
    for (int i = 0; i < taxonomy.triggers.size(); ++i) {
        if (!(firing >> i & 1))
            continue;
        addUnique(verdict.routes, taxonomy.triggers.at(i).routes);
        addUnique(verdict.measures, taxonomy.triggers.at(i).measures);
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

Verdict weigh(const Taxonomy &taxonomy, const Assessment &assessment, const QList<Effective> &answers, QDate today)
{
    const auto outcome = outcomeOf(taxonomy, answers, today);
    Verdict verdict;
    verdict.taxonomy = taxonomy.version;
    verdict.tempo = outcome.tempo;
    verdict.band = outcome.band;
    verdict.kinds = kindsOf(taxonomy, outcome.kinds);
    verdict.known = sumOf(taxonomy, answers, &verdict.contributions);
    verdict.triggers = firedTriggers(taxonomy, answers, outcome.fired, today);
    verdict.tempoRules = tempoReasons(taxonomy, answers, today, verdict);
    const auto allYes = outcomeOf(taxonomy, withOpenAsYes(taxonomy, answers), today);
    verdict.ifAllYes = allYes.known;
    verdict.bandIfAllYes = allYes.band;
    verdict.possible = possiblePoints(taxonomy);
    countOpen(taxonomy, answers, verdict);
    verdict.noCounted = verdict.noCounted && roundWasFree(taxonomy, assessment, today);
    verdict.underReport = taxonomy.underReport && holds(*taxonomy.underReport, answers, today);
    verdict.onlyContext = anyFlagOf(taxonomy, answers, Weight::Context) && !anyFlagOf(taxonomy, answers, Weight::Core);
    for (const auto &mark : taxonomy.marks) {
        if (holds(mark.when, answers, today))
            verdict.marks.append(mark.id);
    }
    collectFromTriggers(taxonomy, outcome.fired, verdict);
    block(taxonomy, answers, verdict);
    return verdict;
}

Verdict score(const Taxonomy &taxonomy, const Assessment &assessment, QDate today)
{
    const auto answers = effectiveAnswers(taxonomy, assessment, today);
    auto verdict = weigh(taxonomy, assessment, answers, today);
    verdict.next = nextQuestions(taxonomy, assessment, answers, today);
    return verdict;
}

} // namespace vw::assessment
