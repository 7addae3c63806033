// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/advice.h"

#include "core/assessment/conditions.h"

#include <algorithm>

namespace vw::assessment {

using taxonomy::Option;
using taxonomy::OptionCondition;

namespace {

/// True or false by the answer; empty when nobody knows.
std::optional<bool> isMet(const OptionCondition &condition, const QList<Effective> &answers)
{
    const auto &answer = answers.at(condition.question);
    if (answer.state == Effective::State::NotApplicable)
        return !condition.isYes;
    if (isOpen(answer))
        return std::nullopt;
    return answer.isFlag() == condition.isYes;
}

QStringList firedOf(const Option &option, const Verdict &verdict)
{
    QStringList fired;
    for (const auto &trigger : verdict.triggers) {
        if (option.triggers.contains(trigger.id.text()))
            fired.append(trigger.id.text());
    }
    return fired;
}

bool isBlocked(const Option &option, const Verdict &verdict)
{
    return !option.blockedBy.isEmpty() && verdict.blocks.contains(option.blockedBy);
}

Advice adviceFor(const Option &option, const QList<Effective> &answers, const Verdict &verdict, const AdviceContext &context)
{
    Advice advice;
    advice.option = &option;
    advice.triggers = firedOf(option, verdict);
    for (const auto &trigger : verdict.triggers) {
        if (advice.triggers.contains(trigger.id.text()))
            advice.tempo = std::max(advice.tempo, trigger.tempo);
    }
    for (const auto &condition : option.conditions) {
        const auto met = isMet(condition, answers);
        if (!met)
            advice.open.append(condition.id);
        else if (!*met)
            advice.failed.append(condition.id);
    }
    const QString known = context.region ? context.region->available.value(option.id) : QString();
    advice.askRegion = option.isRegional && known != QLatin1String("yes");
    advice.viaOthers = !option.directRoles.isEmpty() && !option.directRoles.contains(context.role);
    advice.isLater = option.phase > 1;
    if (context.region) {
        const auto rule = context.region->always.constFind(option.id);
        advice.alwaysHere = rule != context.region->always.constEnd() && holds(*rule, answers, context.today);
    }
    if (isBlocked(option, verdict))
        advice.state = Advice::State::Blocked;
    else if (advice.alwaysHere)
        advice.state = Advice::State::Fits; // the region has decided: nothing that is not known yet stands before it
    else if (!advice.failed.isEmpty())
        advice.state = Advice::State::NotPossible;
    else if (!advice.open.isEmpty())
        advice.state = Advice::State::Ask;
    return advice;
}

bool fits(const Option &option, const QList<Effective> &answers, const Verdict &verdict, QDate today)
{
    return !firedOf(option, verdict).isEmpty() || (option.when && holds(*option.when, answers, today));
}

} // namespace

QList<Advice> adviceOf(const QList<Option> &options, const QList<Effective> &answers, const Verdict &verdict, const AdviceContext &context)
{
    QList<Advice> list;
    for (const auto &option : options) {
        if (option.hiddenIn.contains(context.jurisdiction) || option.notFor.contains(context.role))
            continue;
        if (isBlocked(option, verdict) || fits(option, answers, verdict, context.today))
            list.append(adviceFor(option, answers, verdict, context));
    }
    std::ranges::stable_sort(list, {}, [](const Advice &advice) { return std::tuple(advice.state, advice.isLater); });
    return list;
}

} // namespace vw::assessment
