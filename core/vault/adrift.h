// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/session.h"

class QThread;

namespace vw::vault {

class Database;

/// A locked vault whose file is no longer at its place: deleted, moved, replaced by a program that syncs, or gone with its disk. The system
/// keeps what was open, so everything that was saved is still here, sealed, and no key is. It lasts as long as this object does.
class Adrift {
public:
    explicit Adrift(std::unique_ptr<Database> database);
    ~Adrift();
    /// Where it was.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QByteArray &vaultId() const { return m_vaultId; }
    /// As Session::handTo().
    void handTo(QThread *thread);
    /// The whole vault, with the words that could not be written, into a new file. Never overwrites. It stays here, too.
    /// Errors: FileExists, FolderReadOnly, NoRoom, StorageFailed (the disk it was on is gone), BackupDiffers, Stopped.
    Result<void> writeTo(const QString &path, const QList<SealedDraft> &unsaved, Progress *progress = nullptr);
    /// The file was put back where it was: the words go into it. Error: VaultMoved while it is not.
    Result<void> comeHome(const QList<SealedDraft> &unsaved);

private:
    std::unique_ptr<Database> m_database;
    QString m_path;
    QByteArray m_vaultId;
};

} // namespace vw::vault
