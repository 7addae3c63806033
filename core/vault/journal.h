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

/// How many rows a vault must have. Cases and records without those of the vault's own case.
struct Totals {
    qint64 lines = 0, cases = 0, records = 0;
    bool operator==(const Totals &) const = default;
};

/// What the head row holds: where the journal ends, what must be in the vault, and the keyed check over the slots.
struct Head {
    qint64 seq = 0;
    QByteArray link = QByteArray(32, '\0');
    QJsonObject slotMacs;
    CaseId last;                  ///< whose line the last one is
    qint64 answered = 0;          ///< up to this line somebody has looked at what does not fit
    std::optional<Totals> totals; ///< absent in format 1
};

/// What the sealed head of a case says of the rows of that case; absent in format 1.
struct CaseMarks {
    qint64 line = 0;    ///< seq of its last journal line
    qint64 records = 0;
    bool operator==(const CaseMarks &) const = default;
};
/// The head of a case as it is sealed: what the list shows, and the marks beside it.
[[nodiscard]] QJsonObject withMarks(QJsonObject content, const CaseMarks &marks);
/// Takes the marks out of what was sealed.
[[nodiscard]] std::optional<CaseMarks> takeMarks(QJsonObject &sealed);

[[nodiscard]] QByteArray sealHead(const crypto::SecretBuffer &headKey, const QByteArray &vaultId, const Head &head);
[[nodiscard]] std::optional<Head> openHead(const crypto::SecretBuffer &headKey, const QByteArray &vaultId, const QByteArray &sealed);
/// Nothing when the row is missing or is not what this vault wrote.
[[nodiscard]] Result<std::optional<Head>> readHead(Database &database, const crypto::SecretBuffer &headKey, const QByteArray &vaultId);

/// Keyed BLAKE2b over previous link, seq, case and digest: no row can be removed, moved or exchanged unnoticed.
[[nodiscard]] QByteArray chainLink(const crypto::SecretBuffer &chainKey, const QByteArray &previous, qint64 seq, const QByteArray &caseId,
                                   const QByteArray &digest);

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
/// All lines of one case, oldest first. A step for each.
[[nodiscard]] Result<QList<JournalLine>> readJournal(Database &database, const crypto::SecretBuffer &caseKey, CaseId caseId,
                                                     Progress *progress = nullptr);
/// One line. Errors: JournalBroken when it is not there.
[[nodiscard]] Result<JournalLine> readLine(Database &database, const crypto::SecretBuffer &caseKey, CaseId caseId, qint64 seq);
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
    bool expectsMarks = true; ///< false for format 1
    std::optional<CaseMarks> marks;
    QList<RowState> rows;
};
/// Rows that are older or other than the journal says, that it does not know, or that it knows and are gone.
[[nodiscard]] QList<Error> compareWithJournal(CaseId caseId, const CaseState &state, const QList<JournalLine> &lines);

} // namespace vw::vault
