// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/call.h"
#include "core/wording/picture.h"

namespace vw::cli {

/// The panel "Beeld tot nu toe" as sentences: when to act, what is grave by itself, how much is known, what to ask next.
/// Never a percentage; no band while there is not enough for one.
void printPanel(Call &call, const assessment::Verdict &verdict, const assessment::Assessment &assessment, const wording::People &people,
                const QString &role, const QString &responsible, QDate today);

/// A finding on `err`: this date of something that happened lies ahead.
void warnOfFuture(Call &call, const QString &path, const PartialDate &date);

} // namespace vw::cli
