// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/secretbuffer.h"
#include "core/vault/database.h"
#include "core/vault/session.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace vw::vault {

/// What the head row holds: where the journal ends, and the keyed check over the slots.
struct Head {
    qint64 seq = 0;
    QByteArray link = QByteArray(32, '\0');
    QJsonObject slotMacs;
};

[[nodiscard]] QByteArray sealHead(const crypto::SecretBuffer &headKey, const QByteArray &vaultId, const Head &head);
/// Nothing when the row is missing or is not what this vault wrote.
[[nodiscard]] Result<std::optional<Head>> readHead(Database &database, const crypto::SecretBuffer &headKey, const QByteArray &vaultId);

/// Keyed BLAKE2b over previous link, seq, case and digest: no row can be removed, moved or exchanged unnoticed.
[[nodiscard]] QByteArray chainLink(const crypto::SecretBuffer &chainKey, const QByteArray &previous, qint64 seq,
                                   const QByteArray &caseId, const QByteArray &digest);

/// The fields of `older` that `newer` changed, as they were; null for a field `newer` added. Objects are compared within.
[[nodiscard]] QJsonObject changedFields(const QJsonObject &older, const QJsonObject &newer);
/// Undoes one change: changedFields() read backwards.
[[nodiscard]] QJsonObject earlierVersion(const QJsonObject &newer, const QJsonObject &before);

/// A row of the journal as it was read back.
struct JournalLine {
    qint64 seq = 0;
    bool erased = false;     ///< the case is gone, only the chain is left
    bool readable = false;
    QJsonObject content;
};

[[nodiscard]] QByteArray journalAssociated(const QByteArray &caseId, qint64 seq);
/// All lines of one case, oldest first.
[[nodiscard]] Result<QList<JournalLine>> readJournal(Database &database, const crypto::SecretBuffer &caseKey, CaseId caseId);
[[nodiscard]] JournalEntry entryFrom(const JournalLine &line);

/// How a stored row looks, to be held against the journal.
struct RowState {
    RecordId id;
    quint64 revision = 0;
    QByteArray digest;
};
struct CaseState {
    quint64 revision = 0;
    QByteArray headDigest;
    QList<RowState> rows;
};
/// Rows that are older or other than the journal says, that it does not know, or that it knows and are gone.
[[nodiscard]] QList<Error> compareWithJournal(CaseId caseId, const CaseState &state, const QList<JournalLine> &lines);

} // namespace vw::vault
