// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace vw::vault {

/// What kind of place a folder is. A vault has one writer: on a network drive SQLite's locks may not hold, and a program that syncs
/// copies a file that is being written, or puts an older one back.
enum class PlaceKind { Local, Network, Synced };

struct Place {
    PlaceKind kind = PlaceKind::Local;
    QString what; ///< the file system, or the folder that is synced
};

/// The place of a vault, from its file system and from the names and markers of its folders. What is not recognised counts as local. Looks through
/// links: what counts is where the bytes lie.
[[nodiscard]] Place placeOf(const QString &path);
/// The same for a given file system, for tests.
[[nodiscard]] Place placeOf(const QString &path, const QByteArray &fileSystem);

} // namespace vw::vault
