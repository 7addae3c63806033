// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace vw::app {

/// The path that somebody typed, or that a file manager gave as file:// with its signs in percent. Absolute, so that it means the same
/// when it is kept and read again from another folder. Empty stays empty.
[[nodiscard]] QString vaultPathFrom(const QString &argument);

/// True for what only looks like a path once it is read: file://...
[[nodiscard]] bool isFileUrl(const QString &argument);

} // namespace vw::app
