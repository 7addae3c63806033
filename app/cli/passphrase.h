// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/cli/console.h"
#include "desk/opening.h"

namespace vw::cli {

/// From the terminal without echo, or else the first line of standard input. Never from arguments or the environment,
/// where other processes can read it. NFC, UTF-8, without the line end. Errors: EmptyPassphrase, PassphraseTooLong, FileNotReadable.
[[nodiscard]] Result<desk::Typed> readPassphrase(Console &console, const QString &question);

/// A new one: a terminal is asked twice, and both must be the same. Errors: also those of desk::mayBeSet.
[[nodiscard]] Result<desk::Typed> readNewPassphrase(Console &console, bool weakIsMeant);

} // namespace vw::cli
