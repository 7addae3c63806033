// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/assessment/assessment.h"

namespace vw::desk {

class CaseDesk;

/// With whom the talk is, and how free it is. `isNewTalk`: the answers before belong to an earlier talk, and what was done after that one closes
/// nothing in this one. False when it was not saved; it waits on the desk then.
bool takeRound(CaseDesk &desk, const assessment::Round &round, bool isNewTalk);

} // namespace vw::desk
