// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/keyslots.h"
#include "core/vault/session.h"

namespace vw::vault {

/// One key of the vault, as its owner may see it.
struct KeyInfo {
    qint64 id = 0;
    SlotKind kind = SlotKind::Passphrase;
    QString name;           ///< whose it is; stands in the log
    QDateTime made;         ///< invalid when not known
    bool damaged = false;
    bool opened = false;    ///< the vault was opened with this one
};

/// The keys of an unlocked vault: passphrases and recovery keys. Each change is one transaction with a line in the vault's journal.
/// Lives no longer than its session.
class Keyring {
public:
    explicit Keyring(Session &session) : m_session(session) {}

    Result<QList<KeyInfo>> list();
    /// What every passphrase of this vault is derived with; nothing when it has none, then choose new terms.
    Result<std::optional<crypto::KdfParams>> terms();

    /// `slotKey` is derived with `terms`. Gives the number of the new key. Error: OutOfRange for other terms than the vault's own.
    Result<qint64> addPassphrase(const crypto::KdfParams &terms, const crypto::SecretBuffer &slotKey, const QString &name);
    /// The recovery key itself, for the sheet; it is kept nowhere.
    Result<crypto::SecretBuffer> addRecovery(const QString &name);
    /// Rewrites one slot; `slotKey` is derived with terms(). An old copy of the file still opens with the old passphrase.
    /// Errors: SlotNotFound.
    Result<void> changePassphrase(qint64 id, const crypto::SecretBuffer &slotKey);
    Result<void> rename(qint64 id, const QString &name);
    /// Errors: SlotNotFound, LastSlot.
    Result<void> remove(qint64 id);

private:
    Result<QJsonObject> names();
    Result<void> write(const QString &action, qint64 id, const QJsonObject &listed, const std::optional<KeySlot> &put, bool remove);
    Result<KeySlot> find(qint64 id);
    Result<qint64> nextId();
    [[nodiscard]] OpenedSlot contentFor(const QString &name);
    Session &m_session;
};

/// The slots of a vault file, readable without any key. For damaged vaults and backups.
struct SlotTable {
    QByteArray vaultId;
    QList<KeySlot> all;
    /// Errors as Locked::read.
    [[nodiscard]] static Result<SlotTable> read(const QString &path);
    [[nodiscard]] const QList<KeySlot> &table() const { return all; }
    /// Errors: WrongPassphrase.
    [[nodiscard]] Result<OpenedSlot> open(const crypto::SecretBuffer &slotKey) const { return openAny(all, slotKey); }
    [[nodiscard]] Result<OpenedSlot> openRecovery(const crypto::SecretBuffer &recoveryKey) const
    {
        return openAnyRecovery(all, recoveryKey);
    }
};

/// Opens a vault whose slots are damaged with a slot of its backup, and puts the backup's slots where damaged ones stand.
/// Errors: OtherVault (args: vault path), and those of Locked::read.
[[nodiscard]] Result<std::unique_ptr<Session>> openWithSlotsOf(const QString &vaultPath, const SlotTable &backup, const OpenedSlot &opened,
                                                               const Clock &clock, const QString &stateFolder);

} // namespace vw::vault
