// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"

namespace vw::referral {

// Words of the JSON of a paper, for who writes and who reads it.

inline constexpr std::array statusNames{Name{Status::Filled, "filled"}, Name{Status::Unknown, "unknown"},
                                        Name{Status::NotAsked, "not-asked"}, Name{Status::NotFilled, "not-filled"}};

/// SHA-256 over the compact JSON of everything but the checksum itself.
[[nodiscard]] QString checksumOf(QJsonObject document);

} // namespace vw::referral
