// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/sessioninner.h"

#include "core/crypto/sealing.h"
#include "core/vault/change.h"
#include "core/vault/json.h"
#include "core/vault/schema.h"

#include <algorithm>

namespace vw::vault {

using crypto::Purpose;
using crypto::SecretBuffer;
using crypto::Subkey;

QByteArray recordAssociated(CaseId caseId, RecordId id, quint64 revision)
{
    return crypto::associatedData(Purpose::Record, {caseId.bytes(), id.bytes()}, revision);
}

QByteArray draftAssociated(const QByteArray &caseId, const QByteArray &id)
{
    return crypto::associatedData(Purpose::Draft, {caseId, id}, 0);
}

RecordId vaultRecordId(const QString &kind)
{
    return RecordId::fromBytes(crypto::digest(kind.toUtf8()).first(16));
}

Result<void> mustBeSealed(const QByteArray &sealed)
{
    if (sealed.isEmpty())
        return fail(ErrorCode::OutOfMemory, QStringLiteral("seal"));
    return {};
}

Session::Inner::~Inner()
{
    if (database)
        rememberEnd();
}

void Session::Inner::rememberEnd() const
{
    if (!hasCode(findings, ErrorCode::VaultOlderThanWitness))
        writeWitness(stateFolder, witnessKey, vaultId, {head.seq, head.link});
}

Result<void> Session::Inner::takeKey(SecretBuffer key, const QByteArray &id, const QString &slot)
{
    vaultKey = std::move(key);
    headKey = crypto::subkey(vaultKey, Subkey::Heads);
    chainKey = crypto::subkey(vaultKey, Subkey::Chain);
    slotMacKey = crypto::subkey(vaultKey, Subkey::SlotMac);
    witnessKey = crypto::subkey(vaultKey, Subkey::Witness);
    if (vaultKey.isEmpty() || headKey.isEmpty() || chainKey.isEmpty() || slotMacKey.isEmpty() || witnessKey.isEmpty())
        return fail(ErrorCode::OutOfMemory, QStringLiteral("key"));
    vaultId = id;
    slotName = slot;
    return {};
}

Result<void> Session::Inner::mustBeWritable()
{
    if (database->isReadOnly())
        return fail(ErrorCode::VaultReadOnly, database->path());
    if (format < formatVersion)
        return Fail(notMigrated.value_or(Error{ErrorCode::NotMigrated, {database->path()}}));
    return inDoubt ? takeStock() : Result<void>();
}

Result<void> Session::Inner::takeStock()
{
    // Going on from a head or revision the file has left behind would make every later save fail.
    auto stored = readHead(*database, headKey, vaultId);
    if (!stored)
        return Fail(stored.error());
    if (!*stored)
        return fail(ErrorCode::VaultDamaged, database->path(), QStringLiteral("head"));
    for (auto open = openCases.begin(); open != openCases.end();) {
        const auto stands = readCaseHead(open->first);
        if (!stands && stands.error().code != ErrorCode::CaseNotFound)
            return Fail(stands.error());
        if (!stands) { // the change in doubt erased it
            open = openCases.erase(open);
            continue;
        }
        open->second->revision = stands->revision;
        open->second->marks = stands->marks;
        ++open;
    }
    (*stored)->seq = std::max((*stored)->seq, head.seq);
    head = std::move(**stored);
    inDoubt = false;
    return {};
}

Result<CaseKey> Session::Inner::readCaseKey(CaseId id)
{
    const auto stands = readCaseHead(id);
    if (!stands)
        return Fail(stands.error());
    auto key = crypto::openSecret(vaultKey, stands->keySealed, crypto::associatedData(Purpose::CaseKey, {id.bytes()}, 0));
    if (!key)
        return fail(ErrorCode::RecordDamaged, id.text(), QStringLiteral("key"));
    return CaseKey{std::move(*key), stands->revision, stands->marks};
}

Result<std::shared_ptr<CaseKey>> Session::Inner::caseKey(CaseId id)
{
    const auto kept = openCases.find(id);
    if (kept != openCases.end())
        return kept->second;
    auto read = readCaseKey(id);
    if (!read)
        return Fail(read.error());
    auto key = std::make_shared<CaseKey>(std::move(*read));
    if (id == homeCase())
        keepKey(id, key);
    return key;
}

void Session::Inner::keepKey(CaseId id, std::shared_ptr<CaseKey> key)
{
    if (id != homeCase())
        std::erase_if(openCases, [&](const auto &open) { return open.first != homeCase() && open.first != id; });
    openCases.insert_or_assign(id, std::move(key));
}

Result<StoredRecord> Session::Inner::readRecord(const CaseKey &key, CaseId caseId, RecordId id)
{
    auto rows = database->select("SELECT revision, sealed FROM record WHERE case_id = ? AND id = ?", {caseId.bytes(), id.bytes()});
    if (!rows)
        return Fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return Fail(found.error());
    if (!*found)
        return StoredRecord{};
    const auto revision = static_cast<quint64>(rows->number(0));
    return StoredRecord{true, revision, openJson(key.key, rows->bytes(1), recordAssociated(caseId, id, revision))};
}

Result<StoredHead> Session::Inner::readCaseHead(CaseId id)
{
    auto rows = database->select("SELECT head_sealed, revision, key_sealed FROM casefile WHERE case_id = ?", {id.bytes()});
    if (!rows)
        return Fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return Fail(found.error());
    if (!*found)
        return fail(ErrorCode::CaseNotFound, id.text());
    StoredHead stands{static_cast<quint64>(rows->number(1)), rows->bytes(0), rows->bytes(2), {}, {}};
    stands.content = openCaseHead(id, stands.revision, stands.sealed);
    if (stands.content)
        stands.marks = takeMarks(*stands.content);
    return stands;
}

QByteArray Session::Inner::sealCaseHead(CaseId id, quint64 revision, const QJsonObject &content) const
{
    return sealJson(headKey, content, crypto::associatedData(Purpose::CaseHead, {id.bytes()}, revision));
}

std::optional<QJsonObject> Session::Inner::openCaseHead(CaseId id, quint64 revision, const QByteArray &sealed) const
{
    return openJson(headKey, sealed, crypto::associatedData(Purpose::CaseHead, {id.bytes()}, revision));
}

Result<void> Session::Inner::put(Change &change, CaseId caseId, const CaseKey &key, const Record &record, const QJsonObject *content,
                                 NewLine line)
{
    const auto old = readRecord(key, caseId, record.id);
    if (!old)
        return Fail(old.error());
    line.record = record.id;
    line.revision = old->revision + 1;
    line.beforeLost = old->exists && !old->payload;
    if (old->payload)
        line.before = changedFields(*old->payload, record.payload);
    const int more = old->exists ? 0 : 1;
    VW_TRY(content != nullptr ? change.replaceHead(caseId, key, *content, more, line) : change.markHead(caseId, key, more, line));
    return change.putRecord(caseId, key, record.id, record.payload, line);
}

Result<void> Session::Inner::store(CaseId caseId, RecordId id, const QJsonObject &payload, const QJsonObject *content,
                                   const QString &action, const QJsonObject &detail, const QList<Record> &alongside)
{
    VW_TRY(mustBeWritable());
    const auto key = caseKey(caseId);
    if (!key)
        return Fail(key.error());
    keepKey(caseId, *key);
    Change change(*this);
    VW_TRY(change.begin());
    for (const Record &record : alongside)
        VW_TRY(put(change, caseId, **key, record, content, {.action = QStringLiteral("change")}));
    VW_TRY(put(change, caseId, **key, {id, 0, payload}, content, {.action = action, .detail = detail}));
    VW_TRY(database->run("DELETE FROM draft WHERE case_id = ? AND id = ?", {caseId.bytes(), id.bytes()}));
    return change.commit();
}

} // namespace vw::vault
