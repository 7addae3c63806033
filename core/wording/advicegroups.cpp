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

} // namespace

QList<AdviceGroup> adviceGroups(const QList<Advice> &routes, const QList<Advice> &measures)
{
    QList<AdviceGroup> groups{
        {Words::tr("Whom to call, where to go"), {}, only(routes, {State::Fits, State::Ask})},
        {Words::tr("Measures that fit"), {}, only(measures, {State::Fits})},
        {Words::tr("Ask this first"), Words::tr("These may fit. Something must be known first."), only(measures, {State::Ask})},
        {Words::tr("Not possible now, and what then"), {}, only(measures, {State::NotPossible}) + only(routes, {State::NotPossible})},
        {Words::tr("Do not propose"), {}, only(measures, {State::Blocked}) + only(routes, {State::Blocked})}};
    groups.removeIf([](const AdviceGroup &group) { return group.advice.isEmpty(); });
    return groups;
}

} // namespace vw::wording
