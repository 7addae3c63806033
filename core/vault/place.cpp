// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/place.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace vw::vault {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Types of file systems that come over a network, as Linux, macOS and Windows name them.
constexpr std::array networks{"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncpfs", "9p", "ceph", "glusterfs", "lustre",
                              "davfs", "webdav", "fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.s3fs",
                              "fuse.glusterfs", "fuse.onedriver"};

/// How folders of syncing programs begin.
constexpr std::array syncedNames{"dropbox", "onedrive", "google drive", "googledrive", "my drive", "nextcloud", "owncloud", "icloud",
                                 "mobile documents", "syncthing", "seafile", "mega", "pcloud", "proton drive", "surfdrive", "resilio sync"};

/// What they leave in them.
const QStringList &syncMarkers()
{
    static const QStringList markers{u".stfolder"_s, u".dropbox"_s, u".dropbox.cache"_s, u".owncloudsync.log"_s, u".nextcloudsync.log"_s,
                                     u".sync_*.db"_s, u"._sync_*.db"_s, u".seafile-data"_s, u".sync"_s};
    return markers;
}

bool isSynced(const QDir &folder)
{
    const QString name = folder.dirName().toLower();
    const auto begins = [&](const char *known) {
        const QLatin1StringView word(known);
        return name == word || name.startsWith(word + ' '_L1) || name.startsWith(word + '-'_L1);
    };
    return std::ranges::any_of(syncedNames, begins)
           || !folder.entryList(syncMarkers(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).isEmpty();
}

} // namespace

Place placeOf(const QString &path, const QByteArray &fileSystem)
{
    if (std::ranges::any_of(networks, [&](const char *type) { return fileSystem == type; }))
        return {PlaceKind::Network, QString::fromLatin1(fileSystem)};
    QDir folder(QFileInfo(path).absolutePath());
    const QString home = QDir::homePath();
    do {
        if (isSynced(folder))
            return {PlaceKind::Synced, folder.path()};
    } while (folder.path() != home && folder.cdUp());
    return {};
}

Place placeOf(const QString &path)
{
    return placeOf(path, QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

} // namespace vw::vault
