// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace vw::wording {

/// "112 gebeld om 21.30 door M. Verzonnen.", with the day it was recorded when that is not `today`; or why it was not called. `alarm`: the number
/// of the place.
[[nodiscard]] QString dangerDone(const dossier::DangerLog &log, QDate today, const QString &alarm = QStringLiteral("112"));
/// What was answered after it, and what still waits for an answer.
[[nodiscard]] QStringList dangerFollowUp(const dossier::DangerLog &log);
[[nodiscard]] QString safeNowQuestion();
[[nodiscard]] QString watchQuestion();

} // namespace vw::wording
