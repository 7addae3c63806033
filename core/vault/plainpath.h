// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

namespace vw::vault {

/// A vault can be read from here: what stands there is a plain file, and so is what SQLite would read beside it. Asked of the folder, so that a
/// pipe or a device answers at once. That nothing is there is no error of this. Errors: NotAPlainFile, JournalNotPlain.
[[nodiscard]] Result<void> mustBePlain(const QString &path);

/// The same, and something is there. Errors: FileNotFound too.
[[nodiscard]] Result<void> mustBeThere(const QString &path);

/// A vault can be made here: it is the name of a file, and none that SQLite takes for something else. That a file is there already is no error of
/// this. Errors: NotAFileName, JournalNotPlain.
[[nodiscard]] Result<void> mustBeAFileName(const QString &path);

} // namespace vw::vault
