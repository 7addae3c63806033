// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/crypto/keyderivation.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace vw::vault {

class Database;

enum class SlotKind { Passphrase = 1, Recovery = 2, Organisation = 3 };
enum class SlotKdf { None = 0, Argon2id = 1 };

/// A row of the table keyslot: one way to the vault key.
struct KeySlot {
    qint64 id = 0;
    qint64 kind = 0, kdf = 0;
    crypto::KdfParams params;
    QByteArray sealed;   ///< vault key, vault id, name
    QByteArray checksum; ///< without a key: tells damage from a wrong passphrase
    /// True for a row that is not as it was written, or asks for a derivation outside the bounds.
    [[nodiscard]] bool isDamaged() const;
    [[nodiscard]] bool opensBy(SlotKind wanted) const { return kind == static_cast<qint64>(wanted) && !isDamaged(); }
};

/// What a slot gives when it opens.
struct OpenedSlot {
    crypto::SecretBuffer vaultKey;
    QByteArray vaultId;
    QString name;
    qint64 id = 0; ///< of the slot that opened
};

[[nodiscard]] Result<QList<KeySlot>> readSlots(Database &database);
[[nodiscard]] Result<void> insertSlot(Database &database, const KeySlot &slot);

[[nodiscard]] Result<void> deleteSlot(Database &database, qint64 id);
[[nodiscard]] Result<QByteArray> readVaultId(Database &database);

/// A passphrase slot. Error: OutOfMemory.
[[nodiscard]] Result<KeySlot> makeSlot(qint64 id, const crypto::KdfParams &params, const crypto::SecretBuffer &slotKey,
                                       const OpenedSlot &content);
/// A slot that a recovery key opens; its salt is its own. Error: OutOfMemory.
[[nodiscard]] Result<KeySlot> makeRecoverySlot(qint64 id, const crypto::SecretBuffer &recoveryKey, const OpenedSlot &content);
[[nodiscard]] std::optional<OpenedSlot> openSlot(const KeySlot &slot, const crypto::SecretBuffer &slotKey);

/// The first slot that is whole, a passphrase before anything else. Null when no slot can be used at all.
[[nodiscard]] const KeySlot *firstUsable(const QList<KeySlot> &table);
/// What a typed passphrase is derived with. All passphrase slots of a vault share their terms, so this is one; more means that a slot was
/// put there by somebody else, and then the terms that most slots have come first. No more than `mostTerms`: each costs a derivation.
[[nodiscard]] QList<crypto::KdfParams> termsOf(const QList<KeySlot> &table);
inline constexpr qsizetype mostTerms = 4;
[[nodiscard]] bool hasRecoverySlot(const QList<KeySlot> &table);
/// A whole slot that this program did not write so: of an unknown kind or derivation, or a passphrase under terms of its own.
[[nodiscard]] bool hasForeignSlot(const QList<KeySlot> &table);
/// Tries the slots that are whole. Error: WrongPassphrase.
[[nodiscard]] Result<OpenedSlot> openAny(const QList<KeySlot> &table, const crypto::SecretBuffer &slotKey);
[[nodiscard]] Result<OpenedSlot> openAnyRecovery(const QList<KeySlot> &table, const crypto::SecretBuffer &recoveryKey);

/// The keyed check over the table: one sum per slot, so that one damaged slot leaves the others provable.
[[nodiscard]] QJsonObject slotMacs(const crypto::SecretBuffer &macKey, const QList<KeySlot> &table);
/// True for a whole slot that stands in `macs` as it is.
[[nodiscard]] bool slotFits(const crypto::SecretBuffer &macKey, const KeySlot &slot, const QJsonObject &macs);
/// True when no slot was added, exchanged or removed since `macs` was made. Damaged slots are damaged, not changed.
[[nodiscard]] bool slotsFit(const crypto::SecretBuffer &macKey, const QList<KeySlot> &table, const QJsonObject &macs);

} // namespace vw::vault
