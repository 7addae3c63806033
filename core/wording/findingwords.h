// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"

namespace vw::wording {

/// What is the matter with a referral and why it matters, in one or two sentences of the language in force.
[[nodiscard]] QString findingSentence(const referral::Finding &finding);
/// Where it can be mended, for the button: "Go to fact", "Go to B1 Naam melder".
[[nodiscard]] QString findingPlace(const referral::Finding &finding);

} // namespace vw::wording
