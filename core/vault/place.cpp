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
constexpr std::array networks{"nfs",
                              "nfs4",
                              "cifs",
                              "smb2",
                              "smb3",
                              "smbfs",
                              "afs",
                              "afpfs",
                              "ncpfs",
                              "9p",
                              "ceph",
                              "glusterfs",
                              "lustre",
                              "davfs",
                              "webdav",
                              "fuse.sshfs",
                              "fuse.davfs2",
                              "fuse.rclone",
                              "fuse.gvfsd-fuse",
                              "fuse.kio-fuse",
                              "fuse.s3fs",
                              "fuse.glusterfs",
                              "fuse.onedriver"};

/// How folders of syncing programs begin.
constexpr std::array syncedNames{"dropbox",  "onedrive",     "google drive",     "googledrive", "my drive", "nextcloud",
                                 "owncloud", "icloud",       "mobile documents", "syncthing",   "seafile",  "mega",
                                 "pcloud",   "proton drive", "surfdrive",        "resilio sync"};

/// What they leave in them.
const QStringList &syncMarkers()
{
    static const QStringList markers{u".stfolder"_s,         u".dropbox"_s,           u".dropbox.cache"_s,
                                     u".owncloudsync.log"_s, u".nextcloudsync.log"_s, u".sync_*.db"_s,
                                     u"._sync_*.db"_s,       u".seafile-data"_s,      u".sync"_s};
    return markers;
}

bool isSynced(const QDir &folder)
{
    const QString name = folder.dirName().toLower();
    const auto begins = [&](const char *known) {
        const QLatin1StringView word(known);
        return name == word || name.startsWith(word + ' '_L1) || name.startsWith(word + '-'_L1);
    };
    return std::ranges::any_of(syncedNames, begins) ||
           !folder.entryList(syncMarkers(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).isEmpty();
}

/// The folder that is synced: this one or one above it. Empty when none is.
QString syncedAbove(const QString &path)
{
    QDir folder(path);
    const QString home = QDir::homePath();
    do {
        if (isSynced(folder))
            return folder.path();
    } while (folder.path() != home && folder.cdUp());
    return {};
}

/// Without links: of the file, or of the nearest folder that is there while the file is still to be made.
QString realFolder(const QString &path)
{
    if (const QString file = QFileInfo(path).canonicalFilePath(); !file.isEmpty())
        return QFileInfo(file).path();
    QFileInfo folder(QFileInfo(path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.path());
    return folder.canonicalFilePath();
}

} // namespace

Place placeOf(const QString &path, const QByteArray &fileSystem)
{
    if (std::ranges::any_of(networks, [&](const char *type) { return fileSystem == type; }))
        return {PlaceKind::Network, QString::fromLatin1(fileSystem)};
    // Both as it is named and as it really lies: a link may lead into a synced folder, or be how one is reached.
    for (const QString &folder : {QFileInfo(path).absolutePath(), realFolder(path)}) {
        if (const QString synced = syncedAbove(folder); !synced.isEmpty())
            return {PlaceKind::Synced, synced};
    }
    return {};
}

Place placeOf(const QString &path)
{
    return placeOf(path, QStorageInfo(realFolder(path)).fileSystemType());
}

} // namespace vw::vault
