// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"

namespace vw::assessment {

/// Does the condition hold for these answers on this day?
[[nodiscard]] bool holds(const taxonomy::Expression &condition, const QList<Effective> &answers, QDate today);

/// The answer with which an open question would count as a full yes.
[[nodiscard]] Effective fullYes(Effective answer, const taxonomy::Question &question);

/// Not discussed or unknown, and applicable.
[[nodiscard]] bool isOpen(const Effective &answer);

/// The sum, triggers, tempo and band over given effective answers; everything of the verdict that does not look ahead.
[[nodiscard]] Verdict weigh(const taxonomy::Taxonomy &taxonomy, const QList<Effective> &answers, QDate today);

/// What to ask next, most telling first; at most `limit`. Nothing that this round does not allow.
[[nodiscard]] QList<NextQuestion> nextQuestions(const taxonomy::Taxonomy &taxonomy, const Assessment &assessment,
                                                const QList<Effective> &answers, const Verdict &now, QDate today, int limit = 12);

/// Was the talk free, as far as the round and its answers tell?
[[nodiscard]] bool roundWasFree(const taxonomy::Taxonomy &taxonomy, const Assessment &assessment, QDate today);

} // namespace vw::assessment
