// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/meldcode/weighing.h"

namespace vw::meldcode {

/// What the list of cases shows of this case. The highest band ever is kept from `before`.
[[nodiscard]] dossier::CaseHead headOf(const dossier::CaseFile &file, const dossier::Practice &practice, const assessment::Verdict *verdict,
                                       const taxonomy::Taxonomy &taxonomy, const dossier::CaseHead &before, QDate today);

/// The latest dated fact, or sign of danger in the current checklist, that is not ahead; empty without one. It never scores (rules/verdict 5).
[[nodiscard]] std::optional<PartialDate> lastKnownIncident(const dossier::CaseFile &file, const taxonomy::Taxonomy &taxonomy, QDate today);

/// The one rule for the own judgement, for form, paper, closing and command: never below a trigger's floor; lower than the list only with a
/// reason and a second reader; a Veilig Thuis advice recorded in `file` counts as one. While there is not enough for a picture the list has no
/// band to go below. One that stood in January falls when a trigger comes in March.
[[nodiscard]] bool judgementStands(const dossier::Judgement &judgement, const dossier::CaseFile &file, const assessment::Verdict &verdict);
/// A floor cannot be argued away: such a judgement needs another band, not a reason.
[[nodiscard]] bool isBelowFloor(const dossier::Judgement &judgement, const assessment::Verdict &verdict);

/// When to look again at the latest, the earliest of all that applies. Tempo "now" or "today": the next working day. Tempo "days", or an action
/// that nobody closed: within three working days. By band: very high the next working day, high one week, raised four weeks, few six weeks; no
/// picture yet: one week. Never a Saturday or Sunday: weeks end on the Friday before. Public holidays are not known to this program.
[[nodiscard]] QDate lookAgainBy(const Input &input, QDate today);

/// Why the case cannot close yet: the ids of missing() that stop it; empty when it can.
[[nodiscard]] QStringList obstaclesToClosing(const Input &input);

} // namespace vw::meldcode
