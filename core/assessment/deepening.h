// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"

namespace vw::assessment {

/// A question on a page. Follow-ups stand under the question that opened them.
struct PageRow {
    int question = 0;
    int depth = 0;           ///< 0, or 1 for a follow-up
    bool operator==(const PageRow &) const = default;
};

/// What one part of the checklist asks now, in the order of asking. Layer 1 are the twelve; this is the rest.
struct DomainPage {
    bool needed = true;      ///< false when the first questions leave nothing to deepen; it may still be asked
    QList<PageRow> talk;     ///< layer 2, in the talk
    QList<PageRow> clinical; ///< for those who examine; others write down what was said
    QList<PageRow> later;    ///< layer 3, for the file
};

/// Pure. Follow-ups show once their question is yes or suspected, or when they have an answer of their own.
[[nodiscard]] DomainPage pageOf(const taxonomy::Taxonomy &taxonomy, const QList<Effective> &answers, int domain, QDate today);

/// How many questions a whole talk asks with these answers: the twelve, and layer 2 of every part that needs it.
[[nodiscard]] int questionsInTalk(const taxonomy::Taxonomy &taxonomy, const QList<Effective> &answers, QDate today);

} // namespace vw::assessment
