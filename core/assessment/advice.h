// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/taxonomy/pack.h"

namespace vw::assessment {

/// What the verdict says of one measure or route.
struct Advice {
    enum class State {
        Fits,        ///< because of what is known; a person decides
        Ask,         ///< fits, but something must be asked first
        NotPossible, ///< a condition failed; `instead` names what to consider
        Blocked      ///< must not be proposed with these answers
    };
    const taxonomy::Option *option = nullptr; ///< lives as long as the pack
    State state = State::Fits;
    QStringList triggers;          ///< that make it fit; empty: its own condition does
    QStringList failed, open;      ///< ids of its conditions
    bool viaOthers = false;        ///< this role cannot go there itself
    bool askRegion = false;        ///< nobody wrote down whether it exists in this region
    bool alwaysHere = false;       ///< a rule of the region says that this is always done
    Tempo tempo = Tempo::Plan;     ///< the most urgent of those triggers
    bool isLater = false;          ///< phase 2 or 3: visible, and after direct safety
};
inline constexpr std::array adviceNames{Name{Advice::State::Fits, "fits"}, Name{Advice::State::Ask, "ask"},
                                        Name{Advice::State::NotPossible, "not-possible"}, Name{Advice::State::Blocked, "blocked"}};

/// Where and for whom the advice is.
struct AdviceContext {
    QString role;                  ///< dossier::Practice::role
    QString jurisdiction;          ///< options that do not exist there are left out
    const taxonomy::Region *region = nullptr;
    QDate today;
};

/// The options that fit these answers, in the order of the catalogue: what fits first, then what must be asked, what is not possible and
/// why, what is blocked. Unknown never rules anything out. Pure.
[[nodiscard]] QList<Advice> adviceOf(const QList<taxonomy::Option> &options, const QList<Effective> &answers, const Verdict &verdict,
                                     const AdviceContext &context);

} // namespace vw::assessment
