// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace vw::vault {

class Database;
class Session;

/// NAME-backups beside the vault.
[[nodiscard]] QString defaultBackupFolder(const QString &vaultPath);

struct BackupFile {
    QString path;
    QDateTime made; ///< local time, as its name says
    qint64 size = 0;
};
/// The backups of a vault in a folder, newest first. By name: NAME-20261124-115644.vlagwijzer.
[[nodiscard]] QList<BackupFile> backupsIn(const QString &folder, const QString &vaultPath);

/// The day on which the last backup of today would be let go, if work goes on.
[[nodiscard]] QDate lastDayOfBackup(QDate today);
/// Which of these to let go: the newest ten stay, of what is older one a day for two weeks and one a month for a year.
[[nodiscard]] QList<BackupFile> outdated(const QList<BackupFile> &newestFirst, QDate today);

struct BackupMade {
    QString path;          ///< the backup that now holds the vault as it is
    bool isNew = false;    ///< false: the newest one already did
    int removed = 0;       ///< outdated ones
};
/// A copy of a locked vault, without any key: everything in it is sealed. Written under another name, synced, read back row by row against
/// the vault, renamed. Errors: VaultInUse and others of Locked::read, NoRoom, FolderReadOnly, BackupDiffers,
/// Stopped.
[[nodiscard]] Result<BackupMade> backUp(const QString &vaultPath, const QString &folder, const Clock &clock, Progress *progress = nullptr);

/// The same for the vault that is open here.
[[nodiscard]] Result<BackupMade> backUp(Session &session, const QString &folder, const Clock &clock, Progress *progress = nullptr);

/// The same for a vault that is being opened.
[[nodiscard]] Result<BackupMade> backUp(Database &vault, const QString &folder, const Clock &clock, Progress *progress = nullptr);

/// The whole vault into a new file at `path`: written under another name, synced, read back row by row. Never overwrites.
/// Errors: FileExists, FolderReadOnly, NoRoom, StorageFailed, BackupDiffers, Stopped.
[[nodiscard]] Result<void> copyTo(Database &vault, const QString &path, Progress *progress = nullptr);

/// There are backups left that must go with a case that was erased since.
[[nodiscard]] bool olderBackupsMustGo(Session &session, const QString &folder);
/// Lets go of every backup but the one at `keep`: what was erased in the vault is still in them. The number removed.
[[nodiscard]] Result<int> removeBackupsBut(const QString &keep, const QString &folder, const QString &vaultPath);

/// Puts a backup in the place of the vault. The vault that was there stays, under the name that is given back; empty when there was none.
/// One of the two stands in that place at every moment, where the disk can give a file two names. A program that is killed between them leaves the
/// vault with both; the next backup takes the second one away. A link to a vault stays: what it leads to is replaced. A backup of another vault
/// than the one that is there needs `evenIfOther`.
/// Errors: VaultInUse, FileNotFound, NotAVault, VaultDamaged (the backup), OtherVault, NoRoom, FolderReadOnly.
[[nodiscard]] Result<QString> restoreBackup(const QString &backupPath, const QString &vaultPath, const Clock &clock,
                                            bool evenIfOther = false);

} // namespace vw::vault
