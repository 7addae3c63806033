// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/crypto/signing.h"

namespace vw::vault {
class Session;
}

namespace vw::desk {

/// The keys that this vault signs with; made at the first time and kept in it. Errors: those of reading and saving.
[[nodiscard]] Result<crypto::SigningKeys> signingKeysOf(vault::Session &session);

} // namespace vw::desk
