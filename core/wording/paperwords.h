// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"

#include <QString>

// What the screen and the command call a paper and its parts.

namespace vw::wording {

/// "Report to Veilig Thuis": to pick from.
[[nodiscard]] QString paperTitle(referral::Kind kind);
/// "report", "crisis sheet".
[[nodiscard]] QString paperWord(referral::Kind kind);
/// "open part", "part S"; of a kind that is not split, the paper itself.
[[nodiscard]] QString partWord(referral::Kind kind, referral::Part part);
/// The same as a heading: "Open part".
[[nodiscard]] QString partTitle(referral::Kind kind, referral::Part part);

/// "plans of the victim, where the victim is": what a leak tells.
[[nodiscard]] QString tellWords(referral::Tells tells);

} // namespace vw::wording
