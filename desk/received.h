// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/crypto/secretbuffer.h"
#include "desk/transfer.h"

namespace vw::desk {

/// The paper that travels in an encrypted PDF. What was typed may have hyphens or spaces between the words, and capitals; empty for a file that wants
/// none. Errors: those of reading a file, FileTooLarge, NotAPdf, WrongPassphrase, NoDataInside, NotJson, and the first fault of the data.
[[nodiscard]] Result<Transfer> receivedPaper(const QString &path, const crypto::SecretBuffer &typed);

} // namespace vw::desk
