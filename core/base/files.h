// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace vw {

/// The whole file. Errors: FileNotFound, FileNotReadable.
[[nodiscard]] Result<QByteArray> readFileBytes(const QString &path);

/// Writes all or nothing: temporary name beside the target, synced, renamed, owner-only. Errors: FolderReadOnly, DiskFull, FileNotWritable.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// What was written to the file is on the disk when this returns. Errors: DiskFull, FileNotWritable.
[[nodiscard]] Result<void> syncFile(const QString &path);
/// The same for names made, changed or removed in a folder.
[[nodiscard]] Result<void> syncFolder(const QString &folder);

/// Gives a file another name, within one disk. Never overwrites. Errors: FileExists, FolderReadOnly, FileNotWritable.
[[nodiscard]] Result<void> renameFile(const QString &from, const QString &to);

} // namespace vw
