// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keyderivation.h"
#include "core/vault/erasing.h"

#include <QDateTime>
#include <QJsonObject>

#include <memory>

class QThread;

namespace vw {
class Progress;
}

namespace vw::vault {

/// The version of the file format this program writes.
inline constexpr int formatVersion = 3;

/// What anyone can read from the file without a passphrase.
struct VaultInfo {
    QByteArray id;
    int version = 0;
    int slotCount = 0, damagedSlots = 0;
    qint64 cases = 0, records = 0, journal = 0, fileSize = 0;
    crypto::KdfParams kdf;
};

/// One line of the journal, opened.
struct JournalEntry {
    qint64 seq = 0;
    QDateTime at;
    QString who;          ///< slot name
    QString action;       ///< create, change, erase, open, export, print, import, ...
    RecordId record;
    quint64 revision = 0;
    QJsonObject before;   ///< only the fields that changed, as they were
    QJsonObject detail;   ///< what the action adds, such as receiver and checksum of an export
};

/// A record as it lies in the vault: the JSON of core/dossier/codec, its kind inside it.
struct Record {
    RecordId id;
    quint64 revision = 0;
    QJsonObject payload;
};

struct Draft {
    CaseId caseId;
    RecordId id;          ///< the record or field group the typing belongs to
    QJsonObject payload;
};

/// What could be opened, and what could not.
struct OpenedCase {
    QList<Record> records;
    QList<RecordId> damaged;
    QList<Error> findings;  ///< rows that do not fit the journal
};

struct CaseRow {
    CaseId id;
    quint64 revision = 0;
    QJsonObject head;
    bool damaged = false;
};

/// One unlocked vault. Destroying it is locking: keys are wiped and the file is let go.
/// Every call is durable when it returns. All calls on the thread it was opened on, until handTo() lends it to another one.
class Session {
public:
    struct Inner; ///< sessioninner.h, for the rooms of the vault alone
    explicit Session(std::unique_ptr<Inner> inner);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// From here on all calls, also the one that destroys it, come from `thread`. Called on the thread that has it until now; with nullptr
    /// nobody has it, and the thread that takes it calls this with itself.
    void handTo(QThread *thread);

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString slotName() const;
    [[nodiscard]] const QByteArray &vaultId() const;
    /// True for an unwritable file or folder, and for a vault of an earlier format that could not be migrated: reading works, every save
    /// fails with VaultReadOnly or NotMigrated.
    [[nodiscard]] bool isReadOnly() const;
    /// What unlocking found: VaultOlderThanWitness (a restored backup?), LinesMissing, CasesMissing, RecordsMissing, and by id
    /// CaseTurnedBack and CaseGone. Nothing is refused; they stay, in each session and in the vault's journal, until they are answered.
    [[nodiscard]] QList<Error> findings() const;
    [[nodiscard]] bool findingsStandInTheLog() const;
    /// Somebody has looked and says that it is so: a line in the vault's journal, and what is there counts from now on. What is gone stays
    /// named by verify(). Errors: those of saving.
    Result<void> answerFindings();

    /// Nobody works in this case any more: its key goes from memory. The key of one case at a time is kept, of the last one that was opened,
    /// made or saved in, so that locking can always seal what was typed there; what looks at a case in passing keeps none.
    void closeCase(CaseId id);

    /// Heads of all cases, without opening one.
    Result<QList<CaseRow>> cases();
    /// A new case with its records, in one transaction. Error: DuplicateId, also for the id of an erased case.
    Result<void> createCase(CaseId id, const QJsonObject &head, const QList<Record> &records, const QString &action);
    /// Opens the case's key and its records; writes "open" to the journal unless read-only or `quiet`, which is looking in passing.
    Result<OpenedCase> openCase(CaseId id, bool quiet = false);
    /// Replaces or adds one record and the case's head; journals the fields that changed; drops the record's draft. `alongside` is saved in the
    /// same transaction, and drafts of it stay.
    Result<void> save(CaseId caseId, RecordId id, const QJsonObject &payload, const QJsonObject &head, const QString &action,
                      const QJsonObject &detail = {}, const QList<Record> &alongside = {});
    Result<void> removeRecord(CaseId caseId, RecordId id, const QJsonObject &head);
    /// Several records in one transaction, a line for each; their drafts stay. Without `head` it stays as it is.
    Result<void> saveTogether(CaseId caseId, const QList<Record> &records, const QJsonObject *head, const QString &action);
    /// A journal line without a change of record: export, print, copy.
    Result<void> note(CaseId caseId, const QString &action, const QJsonObject &detail);
    Result<QList<JournalEntry>> journal(CaseId caseId);

    /// Typing, sealed and replaced in place, never journalled.
    Result<void> saveDraft(const Draft &draft);
    /// Seals now, in memory; write with writeSealedDrafts. For locking: sealing cannot fail on a full disk.
    [[nodiscard]] QList<struct SealedDraft> sealDrafts(const QList<Draft> &drafts);
    Result<void> writeSealedDrafts(const QList<struct SealedDraft> &drafts);
    Result<QList<Draft>> drafts();
    Result<void> dropDraft(CaseId caseId, RecordId id);

    /// Things of the vault, not of a case: practice, taxonomy used. Key is the kind.
    Result<QJsonObject> vaultRecord(const QString &kind);
    Result<void> saveVaultRecord(const QString &kind, const QJsonObject &payload, const QString &action = QStringLiteral("change"),
                                 const QJsonObject &detail = {});

    /// Every record, chain, head, rows against journal. Empty list: all fits. Error: Stopped.
    Result<QList<Error>> verify(Progress *progress = nullptr);

    /// Takes a case out for good: rows, key and drafts go, its journal lines keep their place in the chain and lose their content.
    /// A line without names stays in the vault's own journal, with `detail`. For the term, who did what when is kept; what that is, is handed
    /// back. Errors: CaseNotFound and those of saving.
    /// `olderBackupsGo`: the vault remembers that backups of before this moment must go too, until they have.
    Result<KeptLog> eraseCase(CaseId id, const QJsonObject &detail, const LogTerm &term = {}, bool olderBackupsGo = false);
    /// What was erased with that wish may still be in backups that were made before; invalid when nothing was. See olderBackupsMustGo().
    [[nodiscard]] QDateTime backupsGoBefore();
    /// Its id cannot be used again: the empty lines of the erased case would belong to the new one.
    Result<bool> wasErased(CaseId id);
    /// The journal of the vault itself: keys, erasures, moves.
    Result<QList<JournalEntry>> vaultJournal();

    /// The open file is still the one at path(). Asked before and after each save; ask it at locking too. Error: VaultMoved.
    [[nodiscard]] Result<void> mustBeInPlace() const;
    /// After VaultMoved: writes the whole vault, as it is open here, into a new file and goes on there. Never overwrites.
    /// Errors: those of Adrift::writeTo. The session stays as it was then.
    Result<void> moveTo(const QString &path, Progress *progress = nullptr);
    /// After VaultMoved, for locking: hands over what is open, without any key. Nothing can be asked of the session then.
    [[nodiscard]] std::unique_ptr<class Adrift> cutLoose();

    /// For tests of a full disk: the file may not grow beyond `pages`.
    void limitPagesForTest(int pages);

    /// For the rooms of the vault alone.
    [[nodiscard]] Inner &inner() { return *m_inner; }

private:
    std::unique_ptr<Inner> m_inner;
};

/// A draft sealed in memory, still to be written.
struct SealedDraft {
    QByteArray id, caseId, sealed;
};

/// Writes drafts that could not be written while locking. Opens the file by itself; no key is needed. Error: OtherVault when another vault
/// stands there now.
Result<void> writeDraftsOf(const QString &vaultPath, const QByteArray &vaultId, const QList<SealedDraft> &drafts);

/// The vault file, opened exclusively, still sealed. Between read() and open() the key is derived, in a worker thread if wanted.
class Locked {
public:
    /// Errors: FileNotFound, FileNotReadable, NotAVault, VaultNewer, VaultDamaged, VaultInUse, SlotDamaged (all slots).
    [[nodiscard]] static Result<std::unique_ptr<Locked>> read(const QString &path, const Clock &clock, const QString &stateFolder);
    /// For openWithKey(): the slots may all be damaged.
    [[nodiscard]] static Result<std::unique_ptr<Locked>> readWithoutSlots(const QString &path, const Clock &clock,
                                                                          const QString &stateFolder);
    ~Locked();
    /// As Session::handTo(): to open it, and migrate it if need be, on another thread. What it opens belongs to that thread.
    void handTo(QThread *thread);
    /// Where the backup goes that is made before a vault of an earlier format is migrated; beside the vault when it is not said.
    void backUpTo(const QString &folder);
    [[nodiscard]] const crypto::KdfParams &kdf() const;
    [[nodiscard]] const QByteArray &vaultId() const;
    [[nodiscard]] const QList<struct KeySlot> &table() const;
    /// desk::Opening knows what to try. Errors: WrongPassphrase, SlotDamaged, SlotTableChanged, VaultDamaged. The file stays open for another try.
    [[nodiscard]] Result<std::unique_ptr<Session>> open(const crypto::SecretBuffer &slotKey);
    /// The same with the key of crypto::readRecoveryText().
    [[nodiscard]] Result<std::unique_ptr<Session>> openRecovery(const crypto::SecretBuffer &recoveryKey);
    /// With the vault key itself, whatever the slots look like: for restoring slots, and for tests.
    [[nodiscard]] Result<std::unique_ptr<Session>> openWithKey(crypto::SecretBuffer vaultKey);

private:
    friend struct Session::Inner;
    struct Inner;
    [[nodiscard]] static std::unique_ptr<Locked> whole(std::unique_ptr<class Database> database, const Clock &clock,
                                                       const QString &stateFolder, const QByteArray &vaultId,
                                                       const QList<struct KeySlot> &table, const crypto::KdfParams &params);
    [[nodiscard]] Result<std::unique_ptr<Session>> enter(struct OpenedSlot opened, bool checkSlots);
    explicit Locked(std::unique_ptr<Inner> inner);
    std::unique_ptr<Inner> m_inner;
};

/// A new vault with one passphrase slot. Never overwrites: FileExists. Owner-only file.
/// `slotKey` comes from deriveKey with `params`; `stateFolder` holds the witness, empty for none.
[[nodiscard]] Result<std::unique_ptr<Session>> createVault(const QString &path, const crypto::KdfParams &params,
                                                           const crypto::SecretBuffer &slotKey, const QString &slotName, const Clock &clock,
                                                           const QString &stateFolder);
/// Without a passphrase. Errors as Locked::read.
[[nodiscard]] Result<VaultInfo> vaultInfo(const QString &path);

} // namespace vw::vault
