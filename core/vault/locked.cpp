// SPDX-License-Identifier: EUPL-1.2
#include "core/base/files.h"
#include "core/crypto/sealing.h"
#include "core/vault/backup.h"
#include "core/vault/change.h"
#include "core/vault/keyslots.h"
#include "core/vault/plainpath.h"
#include "core/vault/schema.h"
#include "core/vault/unfinished.h"

#include <QFile>
#include <QFileInfo>

namespace vw::vault {

struct Locked::Inner {
    std::unique_ptr<Database> database;
    const Clock &clock;
    QString stateFolder;
    QByteArray vaultId;
    QList<KeySlot> table;
    crypto::KdfParams params;
    QString backupFolder = defaultBackupFolder(database->path());
};

Locked::Locked(std::unique_ptr<Inner> inner) : m_inner(std::move(inner)) {}

Locked::~Locked() = default;

void Locked::handTo(QThread *thread)
{
    if (m_inner->database) // else the session has it
        m_inner->database->handTo(thread);
}

void Locked::backUpTo(const QString &folder)
{
    m_inner->backupFolder = folder;
}

const crypto::KdfParams &Locked::kdf() const
{
    return m_inner->params;
}

Result<std::unique_ptr<Locked>> Locked::read(const QString &path, const Clock &clock, const QString &stateFolder)
{
    auto database = Database::openVault(path);
    if (!database)
        return Fail(database.error());
    const auto vaultId = readVaultId(**database);
    if (!vaultId)
        return Fail(vaultId.error());
    const auto table = readSlots(**database);
    if (!table)
        return Fail(table.error());
    const KeySlot *usable = firstUsable(*table);
    if (usable == nullptr)
        return fail(ErrorCode::SlotDamaged, QString::number(table->isEmpty() ? 0 : table->first().id));
    return whole(std::move(*database), clock, stateFolder, *vaultId, *table, usable->params);
}

Result<std::unique_ptr<Locked>> Locked::readWithoutSlots(const QString &path, const Clock &clock, const QString &stateFolder)
{
    auto database = Database::openVault(path);
    if (!database)
        return Fail(database.error());
    const auto vaultId = readVaultId(**database);
    if (!vaultId)
        return Fail(vaultId.error());
    return whole(std::move(*database), clock, stateFolder, *vaultId, {}, {});
}

std::unique_ptr<Locked> Locked::whole(std::unique_ptr<Database> database, const Clock &clock, const QString &stateFolder,
                                      const QByteArray &vaultId, const QList<KeySlot> &table, const crypto::KdfParams &params)
{
    return std::unique_ptr<Locked>(
        new Locked(std::unique_ptr<Inner>(new Inner{std::move(database), clock, stateFolder, vaultId, table, params})));
}

const QByteArray &Locked::vaultId() const
{
    return m_inner->vaultId;
}

const QList<KeySlot> &Locked::table() const
{
    return m_inner->table;
}

Result<std::unique_ptr<Session>> Locked::open(const crypto::SecretBuffer &slotKey)
{
    auto opened = openAny(m_inner->table, slotKey);
    return opened ? enter(std::move(*opened), true) : Result<std::unique_ptr<Session>>(Fail(opened.error()));
}

Result<std::unique_ptr<Session>> Locked::openRecovery(const crypto::SecretBuffer &recoveryKey)
{
    auto opened = openAnyRecovery(m_inner->table, recoveryKey);
    return opened ? enter(std::move(*opened), true) : Result<std::unique_ptr<Session>>(Fail(opened.error()));
}

Result<std::unique_ptr<Session>> Locked::openWithKey(crypto::SecretBuffer vaultKey)
{
    return enter({std::move(vaultKey), m_inner->vaultId, {}, 0}, false);
}

Result<std::unique_ptr<Session>> Locked::enter(OpenedSlot opened, bool checkSlots)
{
    if (!m_inner->database)
        return fail(ErrorCode::VaultLocked); // opened before; the session has the file
    Database &database = *m_inner->database;
    if (opened.vaultId != m_inner->vaultId)
        return fail(ErrorCode::VaultDamaged, database.path(), QStringLiteral("vault id"));

    auto inner = std::make_unique<Session::Inner>(nullptr, m_inner->clock, m_inner->stateFolder);
    VW_TRY(inner->takeKey(std::move(opened.vaultKey), opened.vaultId, opened.name));
    inner->slotId = opened.id;
    auto head = readHead(database, inner->headKey, inner->vaultId);
    if (!head)
        return Fail(head.error());
    if (!*head)
        return fail(ErrorCode::VaultDamaged, database.path(), QStringLiteral("head"));
    if (checkSlots && !slotsFit(inner->slotMacKey, m_inner->table, (*head)->slotMacs))
        return fail(ErrorCode::SlotTableChanged);
    const auto last = database.number("SELECT max(seq) FROM journal");
    if (!last)
        return Fail(last.error());
    inner->head = **head;
    // A journal that runs past the head was not left so by this program. Work goes on after its last row, but from the link
    // of the head: the chain stays broken there, and verify() keeps saying so.
    inner->head.seq = std::max(inner->head.seq, *last);
    inner->database = std::move(m_inner->database);
    inner->useListedName();
    VW_TRY(inner->meetFormat(m_inner->backupFolder));
    inner->checkAtUnlock();
    return std::unique_ptr<Session>(new Session(std::move(inner)));
}

namespace {

/// Schema and marks, before any row.
Result<void> writeSchema(Database &database, const QByteArray &vaultId)
{
    for (const char *statement : schemaSql) {
        VW_TRY(database.once(QLatin1StringView(statement)));
    }
    VW_TRY(database.once(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)));
    VW_TRY(database.once(QStringLiteral("PRAGMA user_version=%1").arg(formatVersion)));
    VW_TRY(database.run("INSERT INTO meta(key, value) VALUES('vault_id', ?)", {vaultId}));
    return database.run("INSERT INTO meta(key, value) VALUES('format', ?)", {QByteArray::number(formatVersion)});
}

Error withPath(Error error, const QString &instead, const QString &path)
{
    error.args.replaceInStrings(instead, path);
    return error;
}

} // namespace

Result<void> Session::Inner::layFoundation(const KeySlot &slot)
{
    VW_TRY(writeSchema(*database, vaultId));
    VW_TRY(insertSlot(*database, slot));
    return database->run("INSERT INTO head(id, sealed) VALUES(1, ?)", {sealHead(headKey, vaultId, head)});
}

Result<void> Session::Inner::fill(const KeySlot &slot)
{
    Change change(*this);
    VW_TRY(change.begin());
    VW_TRY(layFoundation(slot));
    const CaseId home = homeCase();
    QByteArray headSealed;
    auto key = change.insertCase(home, {}, {change.nextLine(), 0}, headSealed);
    if (!key)
        return Fail(key.error());
    const NewLine line{.action = QStringLiteral("create"), .caseRevision = key->revision, .caseHeadDigest = crypto::digest(headSealed)};
    VW_TRY(change.journal(home, key->key, line));
    return change.commit();
}

Result<std::unique_ptr<Session>> createVault(const QString &path, const crypto::KdfParams &params, const crypto::SecretBuffer &slotKey,
                                             const QString &slotName, const Clock &clock, const QString &stateFolder)
{
    return makeVault({.path = path, .params = params, .key = slotKey, .name = slotName, .copyOf = {}}, clock, stateFolder,
                     [](Session::Inner &inner, const KeySlot &slot) { return inner.fill(slot); });
}

namespace {

/// Everything into a file that nobody looks for yet; it gets its name when it is whole and on the disk.
Result<void> buildFile(Session::Inner &inner, const KeySlot &slot, const QString &temporary, const QString &path,
                       const std::function<Result<void>(Session::Inner &, const KeySlot &)> &fill)
{
    VW_TRY(Database::makeFile(temporary));
    auto database = Database::openNew(temporary);
    if (!database)
        return Fail(database.error());
    inner.database = std::move(*database);
    const auto filled = fill(inner, slot);
    inner.database.reset(); // let go of the file before it is moved or taken away
    QFile::remove(temporary + QStringLiteral("-journal"));
    if (!filled)
        return filled;
    VW_TRY(renameFile(temporary, path));
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace

Result<std::unique_ptr<Session>> makeVault(const NewFile &file, const Clock &clock, const QString &stateFolder,
                                           const std::function<Result<void>(Session::Inner &, const KeySlot &)> &fill)
{
    if (!file.params.withinBounds())
        return fail(ErrorCode::OutOfRange, QStringLiteral("kdf"), QString::number(file.params.memory), QStringLiteral("8 KiB - 256 MiB"));
    VW_TRY(mustBeAFileName(file.path));
    const QFileInfo target(file.path);
    if (target.exists() || target.isSymLink())
        return fail(ErrorCode::FileExists, file.path);
    auto inner = std::make_unique<Session::Inner>(nullptr, clock, stateFolder);
    const QByteArray vaultId = crypto::randomBytes(16);
    VW_TRY(inner->takeKey(crypto::randomKey(), vaultId, file.name));
    const auto slot = makeSlot(1, file.params, file.key, {inner->vaultKey.clone(), vaultId, file.name});
    if (!slot)
        return Fail(slot.error());
    inner->slotId = slot->id;
    inner->head.slotMacs = slotMacs(inner->slotMacKey, {*slot});
    inner->head.totals = Totals{};

    const QString temporary = unfinishedName(target.absolutePath(), file.copyOf);
    if (auto built = buildFile(*inner, *slot, temporary, file.path, fill); !built) {
        QFile::remove(temporary);
        QFile::remove(temporary + QStringLiteral("-journal"));
        return Fail(forNewFile(withPath(built.error(), temporary, file.path), file.path));
    }
    auto database = Database::openNew(file.path);
    if (!database)
        return Fail(database.error());
    inner->database = std::move(*database);
    inner->meetWitness();
    return std::unique_ptr<Session>(new Session(std::move(inner)));
}

Result<VaultInfo> vaultInfo(const QString &path)
{
    const auto database = Database::openVault(path);
    if (!database)
        return Fail(database.error());
    const auto vaultId = readVaultId(**database);
    const auto table = readSlots(**database);
    if (!vaultId || !table)
        return Fail(vaultId ? table.error() : vaultId.error());
    VaultInfo info;
    info.id = *vaultId;
    info.slotCount = static_cast<int>(table->size());
    for (const KeySlot &slot : *table)
        info.damagedSlots += slot.isDamaged() ? 1 : 0;
    if (const KeySlot *usable = firstUsable(*table))
        info.kdf = usable->params;
    const auto version = (*database)->number("PRAGMA user_version");
    const auto cases = (*database)->number("SELECT count(*) FROM casefile WHERE case_id <> ?", {vaultCaseId()});
    const auto records = (*database)->number("SELECT count(*) FROM record");
    const auto journal = (*database)->number("SELECT count(*) FROM journal");
    for (const auto *count : {&version, &cases, &records, &journal}) {
        if (!*count)
            return Fail(count->error());
    }
    info.version = static_cast<int>(*version);
    info.cases = *cases;
    info.records = *records;
    info.journal = *journal;
    info.fileSize = QFileInfo(path).size();
    return info;
}

} // namespace vw::vault
