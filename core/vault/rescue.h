// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/keyring.h"
#include "core/vault/transfer.h"

namespace vw::vault {

/// A vault that no longer opens, or opens with damage: everything in it that is whole goes into a new vault. The old file is only read.
/// Between read() and into() the key is derived, as with Locked.
class Rescue {
public:
    ~Rescue();
    /// `slotsFrom` is a backup whose slots are tried before those of `source`; empty for none. `workFolder` takes a sealed
    /// copy of the file for a moment. Errors: FileNotFound, FileNotReadable, VaultInUse, SlotDamaged (no slot is left), NothingToRescue,
    /// Stopped.
    [[nodiscard]] static Result<std::unique_ptr<Rescue>> read(const QString &source, const QString &slotsFrom, const QString &workFolder,
                                                              Progress *progress = nullptr);

    [[nodiscard]] const QList<KeySlot> &table() const { return m_slots; }
    /// Error: WrongPassphrase. Another try is possible.
    Result<void> open(const crypto::SecretBuffer &slotKey);
    Result<void> openRecovery(const crypto::SecretBuffer &recoveryKey);
    [[nodiscard]] const QString &slotName() const { return m_opened.name; }

    /// Errors: those of transfer(). Another try is possible.
    Result<TransferReport> into(const NewVault &to, const Clock &clock, const QString &stateFolder, Progress *progress = nullptr);

private:
    Rescue();
    std::unique_ptr<Database> m_database; ///< when the file is still a database
    std::unique_ptr<ScatteredRows> m_scattered; ///< what stands on its pages, when it is not or not wholly
    QList<KeySlot> m_slots;
    QList<Error> m_damage; ///< of the file itself: shorter than it says, or where half-typed text lies
    OpenedSlot m_opened;
};

} // namespace vw::vault
