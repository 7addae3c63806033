// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/advicegroups.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace vw::wording {

using assessment::Advice;
using State = Advice::State;

namespace {

/// Source strings are English; the translator of the language in force stands between.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

QList<Advice> only(const QList<Advice> &all, std::initializer_list<State> states)
{
    QList<Advice> some;
    std::ranges::copy_if(all, std::back_inserter(some),
                         [&](const Advice &each) { return std::ranges::find(states, each.state) != states.end(); });
    return some;
}

constexpr qsizetype mostFirst = 6;

bool holds(const QList<Advice> &list, const QString &id)
{
    return std::ranges::any_of(list, [&](const Advice &each) { return each.option->id == id; });
}

/// What helps today: for direct safety, by how urgent the flags are that ask for it.
QList<Advice> firstOf(const QList<Advice> &routes, const QList<Advice> &measures)
{
    auto all = only(routes, {State::Fits, State::Ask}) + only(measures, {State::Fits});
    all.removeIf([](const Advice &each) { return each.isLater; });
    std::ranges::stable_sort(all, std::ranges::greater(), &Advice::tempo);
    QList<Advice> first;
    for (const auto &each : std::as_const(all)) {
        if (first.size() < mostFirst && !holds(all, each.option->sameAs))
            first.append(each);
    }
    return first;
}

} // namespace

QList<AdviceGroup> adviceGroups(const QList<Advice> &routes, const QList<Advice> &measures)
{
    const auto first = firstOf(routes, measures);
    const auto rest = [&](const QList<Advice> &all, std::initializer_list<State> states) {
        auto some = only(all, states);
        some.removeIf([&](const Advice &each) { return holds(first, each.option->id); });
        return some;
    };
    QList<AdviceGroup> groups{
        {Words::tr("First"), {}, first},
        {Words::tr("Do not propose"), {}, rest(measures, {State::Blocked}) + rest(routes, {State::Blocked})},
        {Words::tr("Who to call, where to go"), {}, rest(routes, {State::Fits, State::Ask}), true},
        {Words::tr("Measures that fit"), {}, rest(measures, {State::Fits}), true},
        {Words::tr("Ask this first"), Words::tr("These may fit. Something needs to be known first."), rest(measures, {State::Ask}), true},
        {Words::tr("Not possible now, and what to do instead"),
         {},
         rest(measures, {State::NotPossible}) + rest(routes, {State::NotPossible}),
         true}};
    groups.removeIf([](const AdviceGroup &group) { return group.advice.isEmpty(); });
    return groups;
}

} // namespace vw::wording
