// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/sealedrows.h"
#include "core/vault/session.h"

namespace vw::vault {

/// What came over into the new vault, and what did not.
struct TransferReport {
    qint64 cases = 0, records = 0, drafts = 0, lines = 0;
    QList<Error> lost; ///< RecordDamaged (case, record, "key" or "head"), JournalBroken (seq in the old vault),
                       ///< CaseNotFound (an erased case whose erasure nobody tells of any more)
};

/// The first key of the new vault; the other keys of the old one are not taken over, because only their owners know them.
struct NewVault {
    QString path;
    crypto::KdfParams params;
    crypto::SecretBuffer slotKey; ///< derived with `params`
    QString slotName;
};

/// Everything that opens with `oldVaultKey`, sealed anew into a new file under new keys. Revisions, times and names in the journal stay;
/// a line of action `action` ("rekey", "rescue") says what happened. The new vault verifies without findings, also when parts are lost.
/// Errors: those of createVault.
[[nodiscard]] Result<TransferReport> transfer(SealedRows &from, const crypto::SecretBuffer &oldVaultKey, const NewVault &to,
                                              const QString &action, const Clock &clock, const QString &stateFolder);

/// The whole open vault into a new file with a new vault key: what helps when somebody has an old copy and its passphrase.
[[nodiscard]] Result<TransferReport> rekey(Session &session, const NewVault &to, const Clock &clock, const QString &stateFolder);

} // namespace vw::vault
