// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"

namespace vw::assessment {

/// Does the condition hold for these answers on this day?
[[nodiscard]] bool holds(const taxonomy::Expression &condition, const QList<Effective> &answers, QDate today);

/// The same when what is only suspected counts as not known.
[[nodiscard]] bool holdsSurely(const taxonomy::Expression &condition, const QList<Effective> &answers, QDate today);

/// The answer with which an open question would count as a full yes.
[[nodiscard]] Effective fullYes(Effective answer, const taxonomy::Question &question);

/// Not discussed or unknown, or a no of an earlier day, and applicable.
[[nodiscard]] bool isOpen(const Effective &answer);

/// What the answers come to, in numbers only: cheap enough to ask for every open question at every key.
struct Outcome {
    int known = 0;               ///< half-points
    quint64 fired = 0;           ///< a bit per trigger, in the order of the taxonomy
    quint32 kinds = 0;           ///< a bit per kind of danger that the fired triggers are signs of
    Tempo tempo = Tempo::Plan;
    Band band = Band::Few;
};
[[nodiscard]] Outcome outcomeOf(const taxonomy::Taxonomy &taxonomy, const QList<Effective> &answers, QDate today);

/// Half-points after caps; a line per known flag goes to `lines` where it is given.
[[nodiscard]] int sumOf(const taxonomy::Taxonomy &taxonomy, const QList<Effective> &answers, QList<Contribution> *lines = nullptr);

/// Any flag of this weight that is yes or suspected.
[[nodiscard]] bool anyFlagOf(const taxonomy::Taxonomy &taxonomy, const QList<Effective> &answers, taxonomy::Weight weight);

[[nodiscard]] Tempo tempoOf(const taxonomy::Trigger &trigger, const QList<Effective> &answers, QDate today);

/// One of the facts behind the trigger, its own where it has them, can lie within so many days; a fact without a date can.
[[nodiscard]] bool isRecent(const taxonomy::Trigger &trigger, const QList<Effective> &answers, int days, QDate today);

/// Was the talk free, as far as the round and its answers tell?
[[nodiscard]] bool roundWasFree(const taxonomy::Taxonomy &taxonomy, const Assessment &assessment, QDate today);

} // namespace vw::assessment
