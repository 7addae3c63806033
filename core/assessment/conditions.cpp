// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/conditions.h"

#include <algorithm>

namespace vw::assessment {

using taxonomy::Expression;

namespace {

constexpr int manyTimes = 1000; ///< stands for "any number" when an open number is taken as yes

/// 0 never or not asked, 1 sometimes, 2 often, 3 always.
int rank(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Sometimes: return 1;
    case Frequency::Often: return 2;
    case Frequency::Always: return 3;
    default: return 0;
    }
}

/// A yes whose frequency nobody asked counts; a suspicion without one does not.
bool isAtLeast(const Effective &answer, int wanted)
{
    const bool noFrequency = answer.frequency == Frequency::NotAsked || answer.frequency == Frequency::Unknown;
    if (noFrequency)
        return answer.isFlag() && answer.value == Value::Yes;
    return answer.isFlag() && rank(answer.frequency) >= wanted;
}

bool isUpcoming(const Effective &answer, int days, QDate today)
{
    return answer.isFlag() && answer.when && answer.when->last() >= today && answer.when->first() <= today.addDays(days);
}

bool questionHolds(const Expression &condition, const Effective &answer, QDate today)
{
    using Kind = Expression::Kind;
    const bool answered = answer.state == Effective::State::Answered;
    const bool isNo = answered && answer.value == Value::No && !answer.hasLapsed;
    switch (condition.kind) {
    case Kind::Flag: return answer.isFlag();
    case Kind::Yes: return answered && answer.value == Value::Yes;
    case Kind::No: return isNo;
    case Kind::Unknown: return answered && answer.value == Value::Unknown;
    case Kind::Possible: return answer.state != Effective::State::NotApplicable && !isNo;
    case Kind::AtLeast: return isAtLeast(answer, condition.number);
    case Kind::Choice:
        return answer.isFlag() && std::ranges::any_of(condition.choices, [&](const QString &c) { return answer.choices.contains(c); });
    case Kind::Within: return answer.isFlag() && (!answer.when || answer.when->canBeWithin(condition.number, today));
    case Kind::Upcoming: return isUpcoming(answer, condition.number, today);
    case Kind::Number: return answer.isFlag() && answer.count >= condition.number;
    default: return false;
    }
}

/// What looks at no question of its own, but at all.
bool anywhereHolds(const Expression &condition, const QList<Effective> &answers)
{
    return condition.kind == Expression::Kind::CouldNotTalk && std::ranges::any_of(answers, &Effective::couldNotTalk);
}

/// `asked` says of one question whether its part holds.
template <typename Asked>
bool holdsBy(const Expression &condition, const Asked &asked)
{
    const auto part = [&](const Expression &each) { return holdsBy(each, asked); };
    switch (condition.kind) {
    case Expression::Kind::All: return std::ranges::all_of(condition.parts, part);
    case Expression::Kind::Any: return std::ranges::any_of(condition.parts, part);
    case Expression::Kind::CouldNotTalk: return asked(condition);
    case Expression::Kind::Count: return std::ranges::count_if(condition.parts, part) >= condition.number;
    default: return asked(condition);
    }
}

} // namespace

bool holds(const Expression &condition, const QList<Effective> &answers, QDate today)
{
    return holdsBy(condition, [&](const Expression &asked) {
        return asked.question < 0 ? anywhereHolds(asked, answers) : questionHolds(asked, answers.at(asked.question), today);
    });
}

bool holdsSurely(const Expression &condition, const QList<Effective> &answers, QDate today)
{
    return holdsBy(condition, [&](const Expression &asked) {
        if (asked.question < 0)
            return anywhereHolds(asked, answers);
        const auto &answer = answers.at(asked.question);
        if (!answer.isFlag() || answer.value != Value::Suspected)
            return questionHolds(asked, answer, today);
        auto open = answer;
        open.value = Value::Unknown;
        open.frequency = Frequency::NotAsked;
        return questionHolds(asked, open, today);
    });
}

bool isOpen(const Effective &answer)
{
    const bool isNotKnown = answer.state == Effective::State::Answered && (answer.value == Value::Unknown || answer.hasLapsed);
    return answer.state == Effective::State::NotDiscussed || isNotKnown;
}

Effective fullYes(Effective answer, const taxonomy::Question &question)
{
    answer.state = Effective::State::Answered;
    answer.value = Value::Yes;
    answer.hasLapsed = false;
    if (question.kind == taxonomy::AnswerKind::Frequency || question.asksFrequency)
        answer.frequency = Frequency::Always;
    if (question.kind == taxonomy::AnswerKind::Number)
        answer.count = manyTimes;
    answer.choices = question.choices;
    return answer;
}

} // namespace vw::assessment
