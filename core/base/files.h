// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace vw {

/// The whole file. Errors: FileNotFound, FileNotReadable.
[[nodiscard]] Result<QByteArray> readFileBytes(const QString &path);

/// The same of a plain file that holds no more than `limit` bytes. What it is and how large it is, is asked before anything is read: a pipe, a
/// device or a folder answers at once instead of never. Errors: FileNotFound, FileNotReadable, NotAPlainFile, FileTooLarge.
[[nodiscard]] Result<QByteArray> readPlainFile(const QString &path, qint64 limit);

/// Writes all or nothing: temporary name beside the target, synced, renamed, owner-only. What a killed program left unfinished in this folder
/// is taken away. Errors: FolderReadOnly, NoRoom, FileNotWritable.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// What was written to the file is on the disk when this returns. Errors: NoRoom, FileNotWritable.
[[nodiscard]] Result<void> syncFile(const QString &path);
/// The same for names made, changed or removed in a folder.
[[nodiscard]] Result<void> syncFolder(const QString &folder);

/// The system's reason (errno) is that nothing more fits: on the disk, in what this person may have of it, or in one file.
[[nodiscard]] bool meansNoRoom(int reason);

/// Which file stands at a path, whatever it is called.
struct FileIdentity {
    quint64 device = 0, number = 0;
    bool operator==(const FileIdentity &) const = default;
};
/// Asked without opening the file: closing it again would drop the locks that this process has on it. Nothing when no file is there.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// Gives a file another name, within one disk. Never overwrites. Errors: FileExists, FolderReadOnly, FileNotWritable.
[[nodiscard]] Result<void> renameFile(const QString &from, const QString &to);

/// `fresh` takes the place of the file at `path`, which stays under the name `kept`. Where the disk can give a file a second name, one of the two
/// stands at `path` at every moment. Nothing else is overwritten. Errors: FileExists, FolderReadOnly, FileNotWritable; then all is as it was.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QString &fresh, const QString &kept);

} // namespace vw
