// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/console.h"
#include "core/crypto/secretbuffer.h"

namespace vw::cli {

/// From the terminal without echo, or else the first line of standard input. Never from arguments or the environment,
/// where other processes can read it. NFC, UTF-8, without the line end. Errors: EmptyPassphrase, FileNotReadable.
[[nodiscard]] Result<crypto::SecretBuffer> readPassphrase(Console &console, const QString &question);

/// A new one: a terminal is asked twice, and both must be the same. One that is easy to guess needs `weakIsMeant`: WeakPassphrase.
[[nodiscard]] Result<crypto::SecretBuffer> readNewPassphrase(Console &console, bool weakIsMeant);

} // namespace vw::cli
