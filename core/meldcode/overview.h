// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/meldcode/weighing.h"

namespace vw::meldcode {

/// What the list of cases shows of this case. The highest band ever is kept from `before`.
[[nodiscard]] dossier::CaseHead headOf(const dossier::CaseFile &file, const dossier::Practice &practice, const assessment::Verdict *verdict,
                                       const taxonomy::Taxonomy &taxonomy, const dossier::CaseHead &before, QDate today);

/// The own judgement beside this verdict: never below a trigger's floor; lower than the list only with a reason and a second reader; a
/// recorded Veilig Thuis advice in `file` counts as one.
/// One that stood in January falls when a trigger comes in March.
[[nodiscard]] bool judgementStands(const dossier::Judgement &judgement, const dossier::CaseFile &file, const assessment::Verdict &verdict);

/// When to look again at the latest, by band (rules/practice-review 6): six weeks, four weeks, one week, the next working day.
[[nodiscard]] QDate lookAgainBy(const assessment::Verdict &verdict, QDate today);

/// Why the case cannot close yet; empty when it can. Ids: open-actions, no-look-again, B3, B4, B5, B9, not-in-file, Q1.
[[nodiscard]] QStringList obstaclesToClosing(const Input &input);

} // namespace vw::meldcode
