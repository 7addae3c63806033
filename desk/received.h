// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/crypto/secretbuffer.h"
#include "desk/transfer.h"

namespace vw::vault {
class Session;
}

namespace vw::desk {

/// The paper that travels in an encrypted PDF, or in a file sealed for this vault (`own`, null without a vault). What was typed may have hyphens or
/// spaces between the words, and capitals; empty for a file that wants none. Errors: those of reading a file, DataTooLarge, NotAPdf,
/// WrongWords, NoDataInside, SealedWantsVault, SealedForOther, and the first fault of the data.
[[nodiscard]] Result<Transfer> receivedPaper(const QString &path, const crypto::SecretBuffer &typed, vault::Session *own = nullptr);

} // namespace vw::desk
