// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/place.h"

namespace vw::ui {

/// What is wrong with keeping a vault there; empty for a folder on this computer.
[[nodiscard]] QString placeWarning(const vault::Place &place);

} // namespace vw::ui
