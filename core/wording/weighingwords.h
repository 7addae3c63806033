// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/meldcode/weighing.h"
#include "core/taxonomy/texts.h"
#include "core/wording/slots.h"

namespace vw::wording {

// The weighing of the meldcode in words: texts of rules/practice-review 3 and rules/meldcode 4. Source strings are English.

/// Titles of the five steps; `step` is 0-4.
[[nodiscard]] QString stepTitle(int step);
/// The five weighing questions; `question` is 0-4.
[[nodiscard]] QString weighingQuestion(int question);

/// What follows from the answers: in a few words, and what to do then. `openFlags` are the titles of triggers whose
/// consultation nobody has closed (rules/practice-review B4); empty when there are none.
[[nodiscard]] QString outcomeTitle(meldcode::Outcome outcome);
[[nodiscard]] QString outcomeText(const dossier::Weighing &weighing, const QString &openFlags);

/// A remark beside the weighing (Q2, B2-B9, G5).
[[nodiscard]] QString remarkText(const meldcode::Remark &remark, const taxonomy::Texts &texts, const People &people);
/// rules/practice-review B8: stands under every band on this tab.
[[nodiscard]] QString bandIsNoReason();

/// What stands in the way of closing the case, one sentence per id of meldcode::missing().
[[nodiscard]] QString obstacleText(const QString &id);

/// The action of a tempo that no trigger made.
[[nodiscard]] QString tempoActionTitle();
/// Titles of triggers, and of meldcode::tempoAction, joined for a sentence.
[[nodiscard]] QString triggerTitles(const QStringList &ids, const taxonomy::Texts &texts, const People &people);

} // namespace vw::wording
