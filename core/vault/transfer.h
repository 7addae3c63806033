// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/sealedrows.h"
#include "core/vault/session.h"

#include <QHash>

namespace vw::vault {

/// What came over into the new vault, and what did not. The vault's own records are not counted.
struct TransferReport {
    qint64 cases = 0, records = 0, drafts = 0, lines = 0;
    /// How many of the old vault's are not in the new one. From what the old head says must be there; without it, and for records of
    /// format 1, from what is left: then there may be more, and EndUnknown or LinesLost says so.
    qint64 lostCases = 0, lostRecords = 0, lostLines = 0;
    /// Each loss by name or by number: FileCutShort and DraftsUnknown (a rescue), RecordDamaged (case, record, "key" or "head"), JournalBroken (seq
    /// in the old vault), LinesLost, CaseRecordsLost, RecordsLost, CasesLost, EndUnknown, CaseGone (an erased case whose erasure nobody tells of
    /// any more). Empty: nothing is lost.
    QList<Error> lost;
    QHash<QString, QString> names; ///< id of a case as text to its code, for saying which; the vault's own has its word
};

/// The first key of the new vault; the other keys of the old one are not taken over, because only their owners know them.
struct NewVault {
    QString path;
    crypto::KdfParams params;
    crypto::SecretBuffer slotKey; ///< derived with `params`
    QString slotName;
};

/// Where everything comes from.
struct OldVault {
    SealedRows &rows;
    const crypto::SecretBuffer &key;
    QByteArray id;
    QList<Error> damage = {}; ///< what is known of the file itself: named first among what is lost
};

/// Everything that opens with the key of the old vault, sealed anew into a new file under new keys. Revisions, times and names in the journal
/// stay; in every case a line of action `action` ("rekey", "rescue") says what happened and what is lost. The new vault verifies without
/// findings, also when parts are lost.
/// Errors: those of createVault, and Stopped.
[[nodiscard]] Result<TransferReport> transfer(const OldVault &from, const NewVault &to, const QString &action, const Clock &clock,
                                              const QString &stateFolder, Progress *progress = nullptr);

/// The whole open vault into a new file with a new vault key: what helps when somebody has an old copy and its passphrase.
[[nodiscard]] Result<TransferReport> rekey(Session &session, const NewVault &to, const Clock &clock, const QString &stateFolder,
                                           Progress *progress = nullptr);

} // namespace vw::vault
