// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/vault/journal.h"
#include "core/vault/keyslots.h"
#include "core/vault/session.h"
#include "core/vault/witness.h"

#include <functional>
#include <map>

namespace vw::vault {

/// What a case is read and written with.
struct CaseKey {
    crypto::SecretBuffer key;
    quint64 revision = 0;
    std::optional<CaseMarks> marks; ///< absent when the head does not open, and in format 1
};

/// The head of a case as it lies in the file.
struct StoredHead {
    quint64 revision = 0;
    QByteArray sealed, keySealed;
    std::optional<QJsonObject> content; ///< without the marks; absent when it does not open
    std::optional<CaseMarks> marks;
};

/// A record's row, opened if it can be.
struct StoredRecord {
    bool exists = false;
    quint64 revision = 0;
    std::optional<QJsonObject> payload;
};

class Change;
struct NewLine;

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
    /// Tells this computer how far the vault is, unless somebody has to answer for it first.
    void rememberEnd() const;
    /// Everything an unlocked vault is asked before work begins; the answers stand in `findings` and in the vault's journal.
    void checkAtUnlock();
    [[nodiscard]] QList<Error> missingRows(const struct ChainState &chain);
    [[nodiscard]] QSet<QByteArray> erasedByNobody(const ChainState &chain);
    Result<void> answerInCases(Change &change);
    Result<void> noteFindings();
    /// What is kept of erased cases and has passed its term goes; how many lines. Without `lookAtAll` only when the first day has come that the
    /// head of the vault's own case knows of.
    Result<qsizetype> dropPassedLogs(bool lookAtAll);
    /// The rows of the file, counted.
    Result<Totals> countRows();
    Result<qint64> countRecords(); ///< without those of the vault itself

    /// VaultReadOnly, or ready to write; after a commit of unknown outcome the file is asked how it stands.
    [[nodiscard]] Result<void> mustBeWritable();
    Result<void> takeStock();
    /// The key that is kept, or one that is opened for as long as it is held; that of the vault's own case is kept from then on.
    /// Errors: CaseNotFound, RecordDamaged (case id, "key").
    Result<std::shared_ptr<CaseKey>> caseKey(CaseId id);
    /// As it lies in the file.
    Result<CaseKey> readCaseKey(CaseId id);
    /// Somebody works in this case: its key stays in memory until closeCase(), or until it is another case's turn.
    void keepKey(CaseId id, std::shared_ptr<CaseKey> key);
    Result<StoredRecord> readRecord(const CaseKey &key, CaseId caseId, RecordId id);
    /// Record, head, journal line and draft in one transaction. Without a head that of the case keeps its content.
    Result<void> store(CaseId caseId, RecordId id, const QJsonObject &payload, const QJsonObject *head, const QString &action,
                       const QJsonObject &detail, const QList<Record> &alongside = {});
    /// One record as part of a change; `line` gets what is told of the record.
    Result<void> put(Change &change, CaseId caseId, const CaseKey &key, const Record &record, const QJsonObject *head, NewLine line);
    /// Error: CaseNotFound.
    Result<StoredHead> readCaseHead(CaseId id);

    /// The records that open, the ids of those that do not, and how all rows look.
    Result<CaseState> readCase(CaseId id, const CaseKey &key, OpenedCase &opened, Progress *progress = nullptr);
    /// Everything of one case, for verify().
    void checkCase(CaseId id, QList<Error> &found, Progress *progress);
    /// Schema, slot, head and the vault's own case in an empty file, in one transaction.
    Result<void> fill(const KeySlot &slot);
    /// Schema, slot and head alone, in the transaction of the caller.
    Result<void> layFoundation(const KeySlot &slot);

    /// A slot keeps the name it was made with; the list of keys in the vault knows the present one.
    void useListedName();

    /// With the marks in it.
    [[nodiscard]] QByteArray sealCaseHead(CaseId id, quint64 revision, const QJsonObject &head) const;
    [[nodiscard]] std::optional<QJsonObject> openCaseHead(CaseId id, quint64 revision, const QByteArray &sealed) const;
    /// A file of an earlier format becomes one of the present, if it can be written; else it is read as it is, and `findings` say why.
    Result<void> meetFormat(const QString &backupFolder);
    /// A verified backup, then one transaction: an interruption leaves the file as it was, or new.
    Result<void> migrate(const QString &backupFolder);

    std::unique_ptr<Database> database;
    const Clock &clock;
    QString stateFolder;
    QString slotName;
    qint64 slotId = 0;
    QByteArray vaultId;
    crypto::SecretBuffer vaultKey, headKey, chainKey, slotMacKey, witnessKey;
    Head head;
    std::map<CaseId, std::shared_ptr<CaseKey>> openCases; ///< the vault's own, and the one that somebody works in
    QList<Error> findings; ///< of unlocking, until somebody answers them
    int format = formatVersion; ///< of the file; an older one that could not be migrated is only read
    bool findingsNoted = false; ///< they stand in the vault's journal
    std::optional<Error> notMigrated; ///< why a file of an earlier format stayed as it is
    bool inDoubt = false; ///< a commit failed; it may be on the disk all the same
};

/// A vault to be, and what it is opened with.
struct NewFile {
    QString path;
    const crypto::KdfParams &params;
    const crypto::SecretBuffer &key; ///< derived with `params`
    QString name;
    QByteArray copyOf; ///< the vault that everything in it comes from; empty for none
};
/// A new file that `fill` puts everything into, under another name until it is whole. Never overwrites.
[[nodiscard]] Result<std::unique_ptr<Session>> makeVault(const NewFile &file, const Clock &clock, const QString &stateFolder,
                                                         const std::function<Result<void>(Session::Inner &, const KeySlot &)> &fill);

[[nodiscard]] QByteArray recordAssociated(CaseId caseId, RecordId id, quint64 revision);
[[nodiscard]] QByteArray draftAssociated(const QByteArray &caseId, const QByteArray &id);
/// The record a thing of the vault lies in: the first 16 bytes of BLAKE2b over its kind.
[[nodiscard]] RecordId vaultRecordId(const QString &kind);
/// All drafts or none: half of what was typed would look like all of it.
[[nodiscard]] Result<void> putDrafts(Database &database, const QList<SealedDraft> &drafts);
/// Sealing fails only for want of memory.
[[nodiscard]] Result<void> mustBeSealed(const QByteArray &sealed);

} // namespace vw::vault
