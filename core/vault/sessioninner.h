// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/journal.h"
#include "core/vault/keyslots.h"
#include "core/vault/session.h"
#include "core/vault/witness.h"

#include <functional>
#include <map>

namespace vw::vault {

/// What an opened case keeps while the session lives.
struct CaseKey {
    crypto::SecretBuffer key;
    quint64 revision = 0;
};

/// A record's row, opened if it can be.
struct StoredRecord {
    bool exists = false;
    quint64 revision = 0;
    std::optional<QJsonObject> payload;
};

/// One line for the journal, before it is sealed.
struct NewLine {
    QString action;
    RecordId record;
    quint64 revision = 0;
    QByteArray digest;         ///< of the record's new row; empty for none
    QJsonObject before, detail;
    std::optional<quint64> caseRevision;
    QByteArray caseHeadDigest; ///< with caseRevision
    bool gone = false;         ///< the record was taken out
    bool beforeLost = false;   ///< the earlier row did not open
};

class Change;

struct Session::Inner {
    Inner(std::unique_ptr<Database> openDatabase, const Clock &theClock, QString theStateFolder)
        : database(std::move(openDatabase)), clock(theClock), stateFolder(std::move(theStateFolder))
    {
    }
    ~Inner();

    /// Derives the subkeys. Error: OutOfMemory.
    Result<void> takeKey(crypto::SecretBuffer key, const QByteArray &id, const QString &slot);
    /// Compares with, and where the vault is ahead rewrites, what this computer remembers.
    void meetWitness();

    /// VaultReadOnly, or ready to write; after a commit of unknown outcome the file is asked how it stands.
    [[nodiscard]] Result<void> mustBeWritable();
    Result<void> takeStock();
    /// Opens the case's key and keeps it. Errors: CaseNotFound, RecordDamaged (case id, "key").
    Result<CaseKey *> caseKey(CaseId id);
    /// The same without keeping it: for looking through all cases.
    Result<CaseKey> readCaseKey(CaseId id);
    Result<StoredRecord> readRecord(const CaseKey &key, CaseId caseId, RecordId id);
    /// Record, head, journal line and draft in one transaction. Without a head the case's row stays as it is.
    Result<void> store(CaseId caseId, RecordId id, const QJsonObject &payload, const QJsonObject *head, const QString &action,
                       const QJsonObject &detail);
    /// A case row with a fresh key, in the transaction of the caller.
    Result<CaseKey> insertCase(CaseId id, const QJsonObject &head, QByteArray &headSealed);

    /// Record and journal line in the transaction of the caller. `line.revision` and `line.before` are filled in.
    Result<void> putRecord(Change &change, CaseId caseId, const CaseKey &key, RecordId id, const QJsonObject &payload, NewLine &line);
    /// Writes the case's head with `line.caseRevision` and notes its digest in the line.
    Result<void> replaceHead(CaseId id, const QJsonObject &content, NewLine &line);

    /// The records that open, the ids of those that do not, and how all rows look.
    Result<CaseState> readCase(CaseId id, const CaseKey &key, OpenedCase &opened);
    /// Everything of one case, for verify().
    void checkCase(CaseId id, QList<Error> &findings);
    /// Schema, slot, head and the vault's own case in an empty file, in one transaction.
    Result<void> fill(const KeySlot &slot);
    /// Schema, slot and head alone, in the transaction of the caller.
    Result<void> layFoundation(const KeySlot &slot);

    /// A slot keeps the name it was made with; the list of keys in the vault knows the present one.
    void useListedName();

    [[nodiscard]] QByteArray sealCaseHead(CaseId id, quint64 revision, const QJsonObject &head) const;
    [[nodiscard]] std::optional<QJsonObject> openCaseHead(CaseId id, quint64 revision, const QByteArray &sealed) const;

    std::unique_ptr<Database> database;
    const Clock &clock;
    QString stateFolder;
    QString slotName;
    qint64 slotId = 0;
    QByteArray vaultId;
    crypto::SecretBuffer vaultKey, headKey, chainKey, slotMacKey, witnessKey;
    Head head;
    std::map<CaseId, CaseKey> openCases;
    std::optional<Error> finding;
    bool inDoubt = false; ///< a commit failed; it may be on the disk all the same
    bool changed = false; ///< something was committed in this session
};

/// What a new vault is opened with.
struct FirstSlot {
    const crypto::KdfParams &params;
    const crypto::SecretBuffer &key; ///< derived with `params`
    QString name;
};
/// A new file that `fill` puts everything into; taken away again when that fails. Never overwrites.
[[nodiscard]] Result<std::unique_ptr<Session>> makeVault(const QString &path, const FirstSlot &first, const Clock &clock,
                                                         const QString &stateFolder,
                                                         const std::function<Result<void>(Session::Inner &, const KeySlot &)> &fill);

[[nodiscard]] QByteArray recordAssociated(CaseId caseId, RecordId id, quint64 revision);
[[nodiscard]] QByteArray draftAssociated(const QByteArray &caseId, const QByteArray &id);
/// The record a thing of the vault lies in: the first 16 bytes of BLAKE2b over its kind.
[[nodiscard]] RecordId vaultRecordId(const QString &kind);
/// Sealing fails only for want of memory.
[[nodiscard]] Result<void> mustBeSealed(const QByteArray &sealed);

/// One transaction of a session. Chain and head move on in memory only when the file has them.
class Change {
public:
    explicit Change(Session::Inner &inner) : m_inner(inner), m_transaction(*inner.database), m_head(inner.head) {}
    Result<void> begin();
    Result<void> journal(CaseId caseId, const crypto::SecretBuffer &caseKey, const NewLine &line);
    /// A line whose content is there already: from another vault, or without content for an erased case.
    Result<void> journalAs(CaseId caseId, const crypto::SecretBuffer *caseKey, const QJsonObject &content, const QByteArray &erasedDigest);
    void setSlots(const QJsonObject &macs) { m_head.slotMacs = macs; }
    Result<void> commit();

private:
    Result<void> append(CaseId caseId, const QVariant &sealed, const QByteArray &digest);
    Session::Inner &m_inner;
    Transaction m_transaction;
    Head m_head;
};

} // namespace vw::vault
