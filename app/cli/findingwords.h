// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"

namespace vw::cli {

/// What stops or worries, as a sentence with its place.
[[nodiscard]] QString sentence(const referral::Finding &finding);

} // namespace vw::cli
