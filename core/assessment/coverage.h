// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"

namespace vw::assessment {

/// How far this assessment answers one item of an instrument of others. By number only: the words are not ours.
struct ItemCoverage {
    enum class State { Answered, Open, NotAsked }; ///< NotAsked: no question here speaks of it
    QString item;
    State state = State::NotAsked;
    QList<int> questions;    ///< that speak of it
    bool operator==(const ItemCoverage &) const = default;
};
inline constexpr std::array coverageNames{Name{ItemCoverage::State::Answered, "answered"}, Name{ItemCoverage::State::Open, "open"},
                                          Name{ItemCoverage::State::NotAsked, "not-asked"}};

/// Per item, in the instrument's order. An item counts as answered when a question that speaks of it is yes, suspected, no or n.v.t.;
/// "don't know" leaves it open.
[[nodiscard]] QList<ItemCoverage> coverageOf(const taxonomy::Taxonomy &taxonomy, const QList<Effective> &answers,
                                             const taxonomy::Instrument &instrument);

} // namespace vw::assessment
