// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/ownpaper.h"

namespace vw::desk {

class CaseDesk;

/// What the log of the case on the desk tells, oldest first; empty when it cannot be read.
[[nodiscard]] QList<insight::LogLine> logLinesOf(CaseDesk &desk);
/// Facts, notes or log of the case on the desk, in Dutch as every document.
[[nodiscard]] referral::Document ownPaper(CaseDesk &desk, insight::OwnRecord what);
/// The line in the log, before it leaves; action "print", "copy" or "export". False: it may not leave.
[[nodiscard]] bool enterOwnPaper(CaseDesk &desk, insight::OwnRecord what, const QString &action);

} // namespace vw::desk
