// SPDX-License-Identifier: EUPL-1.2
#include "desk/leftovers.h"

#include "core/vault/backup.h"
#include "core/vault/unfinished.h"

namespace vw::desk {

LeftOvers clearLeftOvers(const vault::Session &session, const QString &backupFolder)
{
    const QString path = session.path();
    const QStringList folders = vault::foldersOf(path, backupFolder.isEmpty() ? vault::defaultBackupFolder(path) : backupFolder);
    const auto left = vault::unfinishedIn(folders, session.vaultId()).size();
    const QStringList stayed = vault::clearUnfinished(folders, session.vaultId());
    return {left - stayed.size(), stayed};
}

} // namespace vw::desk
