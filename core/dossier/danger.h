// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/verdict.h"
#include "core/dossier/casefile.h"

namespace vw::dossier {

/// What makes it direct danger: ids of the rules and triggers behind the tempo "now", "T1?" while T1 is only suspected. Empty at another tempo.
[[nodiscard]] QStringList dangerReasons(const assessment::Verdict &verdict);

/// The tempo is "now", and something that makes it so came after what was recorded in this talk, or nothing was recorded.
[[nodiscard]] bool dangerIsOpen(const CaseAssessment *current, const assessment::Verdict &verdict);
/// What was recorded of the direct danger that there is now; null when there is none, or when it is open.
[[nodiscard]] const DangerLog *recordOfDanger(const CaseAssessment *current, const assessment::Verdict &verdict);

/// Is everyone safe now, who keeps watch tonight: both have an answer.
[[nodiscard]] bool isSettled(const DangerLog &log);

} // namespace vw::dossier
