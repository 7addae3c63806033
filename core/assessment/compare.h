// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"

namespace vw::assessment {

/// One line of difference between two verdicts over the same answers. Before and after are codes or half-points; empty: not there.
struct Difference {
    enum class What { Tempo, Band, Kinds, Points, Trigger, Flag, NewQuestion, LostAnswer, AskAgain };
    What what = What::Tempo;
    QString id;              ///< trigger or question, where it is about one
    QString before, after;
    bool operator==(const Difference &) const = default;
};
inline constexpr std::array differenceNames{Name{Difference::What::Tempo, "tempo"},
                                            Name{Difference::What::Band, "band"},
                                            Name{Difference::What::Kinds, "kinds"},
                                            Name{Difference::What::Points, "points"},
                                            Name{Difference::What::Trigger, "trigger"},
                                            Name{Difference::What::Flag, "flag"},
                                            Name{Difference::What::NewQuestion, "new-question"},
                                            Name{Difference::What::LostAnswer, "lost-answer"},
                                            Name{Difference::What::AskAgain, "ask-again"}};

/// The same answers weighed with two versions of the taxonomy. The old verdict stays what was shown; nothing is replaced silently.
struct Comparison {
    Verdict before, after;
    QList<Difference> differences; ///< empty: the same
};
[[nodiscard]] Comparison compareVersions(const taxonomy::Taxonomy &before, const taxonomy::Taxonomy &after, const Assessment &assessment,
                                         QDate today);

/// The answers as they go on under another version. What that version does not ask, asks in other words, or only holds for a day is kept in
/// `rest`, and no word of it is lost; what a row's chips said becomes an answer to the questions behind them.
[[nodiscard]] Assessment carriedOver(const Assessment &assessment, const taxonomy::Taxonomy &from, const taxonomy::Taxonomy &to,
                                     QDate today);

} // namespace vw::assessment
