// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/sessioninner.h"

#include "core/crypto/sealing.h"
#include "core/vault/json.h"

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
    // A vault that came back older keeps its finding until someone has gone on working in it.
    if (database && (changed || !finding))
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

void Session::Inner::meetWitness()
{
    const auto seen = readWitness(stateFolder, witnessKey, vaultId);
    if (!seen) {
        writeWitness(stateFolder, witnessKey, vaultId, {head.seq, head.link});
        return;
    }
    bool known = head.seq >= seen->seq;
    if (known && seen->seq > 0) {
        // As far or further, but along another way: an older copy in which work went on elsewhere.
        auto rows = database->select("SELECT link FROM journal WHERE seq = ?", {seen->seq});
        if (rows) {
            const auto found = rows->next();
            known = found && *found && crypto::sameBytes(rows->bytes(0), seen->link);
        }
    }
    if (!known)
        finding = Error{ErrorCode::VaultOlderThanWitness, {QString::number(head.seq), QString::number(seen->seq)}};
    else if (head.seq > seen->seq)
        writeWitness(stateFolder, witnessKey, vaultId, {head.seq, head.link});
}

Result<void> Session::Inner::mustBeWritable()
{
    if (database->isReadOnly())
        return fail(ErrorCode::VaultReadOnly, database->path());
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
    for (auto &[id, key] : openCases) {
        const auto revision = database->number("SELECT revision FROM casefile WHERE case_id = ?", {id.bytes()});
        if (!revision)
            return Fail(revision.error());
        key.revision = static_cast<quint64>(*revision);
    }
    (*stored)->seq = std::max((*stored)->seq, head.seq);
    head = std::move(**stored);
    inDoubt = false;
    return {};
}

Result<CaseKey> Session::Inner::readCaseKey(CaseId id)
{
    auto rows = database->select("SELECT key_sealed, revision FROM casefile WHERE case_id = ?", {id.bytes()});
    if (!rows)
        return Fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return Fail(found.error());
    if (!*found)
        return fail(ErrorCode::CaseNotFound, id.text());
    auto key = crypto::openSecret(vaultKey, rows->bytes(0), crypto::associatedData(Purpose::CaseKey, {id.bytes()}, 0));
    if (!key)
        return fail(ErrorCode::RecordDamaged, id.text(), QStringLiteral("key"));
    return CaseKey{std::move(*key), static_cast<quint64>(rows->number(1))};
}

Result<CaseKey *> Session::Inner::caseKey(CaseId id)
{
    const auto kept = openCases.find(id);
    if (kept != openCases.end())
        return &kept->second;
    auto key = readCaseKey(id);
    if (!key)
        return Fail(key.error());
    return &openCases.emplace(id, std::move(*key)).first->second;
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

Result<CaseKey> Session::Inner::insertCase(CaseId id, const QJsonObject &content, QByteArray &headSealed)
{
    CaseKey key{crypto::randomKey(), 1};
    const QByteArray keySealed = crypto::seal(vaultKey, key.key, crypto::associatedData(Purpose::CaseKey, {id.bytes()}, 0));
    headSealed = sealCaseHead(id, key.revision, content);
    if (auto sealed = mustBeSealed(keySealed); !sealed)
        return Fail(sealed.error());
    auto done = database->run("INSERT INTO casefile(case_id, key_sealed, head_sealed, revision) VALUES(?, ?, ?, ?)",
                              {id.bytes(), keySealed, headSealed, static_cast<qint64>(key.revision)});
    if (!done)
        return Fail(done.error());
    return key;
}

QByteArray Session::Inner::sealCaseHead(CaseId id, quint64 revision, const QJsonObject &content) const
{
    return sealJson(headKey, content, crypto::associatedData(Purpose::CaseHead, {id.bytes()}, revision));
}

std::optional<QJsonObject> Session::Inner::openCaseHead(CaseId id, quint64 revision, const QByteArray &sealed) const
{
    return openJson(headKey, sealed, crypto::associatedData(Purpose::CaseHead, {id.bytes()}, revision));
}

Result<void> Session::Inner::store(CaseId caseId, RecordId id, const QJsonObject &payload, const QJsonObject *content,
                                   const QString &action, const QJsonObject &detail)
{
    if (auto writable = mustBeWritable(); !writable)
        return writable;
    const auto key = caseKey(caseId);
    if (!key)
        return Fail(key.error());
    const auto old = readRecord(**key, caseId, id);
    if (!old)
        return Fail(old.error());

    NewLine line{action, id, old->revision + 1, {}, {}, detail, {}, {}, false, old->exists && !old->payload};
    if (old->payload)
        line.before = changedFields(*old->payload, payload);
    Change change(*this);
    if (auto done = change.begin(); !done)
        return done;
    if (content != nullptr) {
        line.caseRevision = (*key)->revision + 1;
        if (auto done = replaceHead(caseId, *content, line); !done)
            return done;
    }
    if (auto done = putRecord(change, caseId, **key, id, payload, line); !done)
        return done;
    if (auto done = database->run("DELETE FROM draft WHERE case_id = ? AND id = ?", {caseId.bytes(), id.bytes()}); !done)
        return done;
    if (auto done = change.commit(); !done)
        return done;
    (*key)->revision = line.caseRevision.value_or((*key)->revision);
    return {};
}

Result<void> Session::Inner::putRecord(Change &change, CaseId caseId, const CaseKey &key, RecordId id, const QJsonObject &payload,
                                       NewLine &line)
{
    const QByteArray sealed = sealJson(key.key, payload, recordAssociated(caseId, id, line.revision));
    if (auto done = mustBeSealed(sealed); !done)
        return done;
    line.digest = crypto::digest(sealed);
    if (auto done = database->run("INSERT INTO record(id, case_id, revision, sealed) VALUES(?, ?, ?, ?)"
                                  " ON CONFLICT(case_id, id) DO UPDATE SET revision = excluded.revision, sealed = excluded.sealed",
                                  {id.bytes(), caseId.bytes(), static_cast<qint64>(line.revision), sealed});
        !done)
        return done;
    return change.journal(caseId, key.key, line);
}

Result<void> Session::Inner::replaceHead(CaseId id, const QJsonObject &content, NewLine &line)
{
    const QByteArray sealed = sealCaseHead(id, *line.caseRevision, content);
    if (auto done = mustBeSealed(sealed); !done)
        return done;
    line.caseHeadDigest = crypto::digest(sealed);
    return database->run("UPDATE casefile SET head_sealed = ?, revision = ? WHERE case_id = ?",
                         {sealed, static_cast<qint64>(*line.caseRevision), id.bytes()});
}

Result<void> Change::begin()
{
    return m_transaction.begin();
}

Result<void> Change::journal(CaseId caseId, const SecretBuffer &caseKey, const NewLine &line)
{
    QJsonObject content{{QStringLiteral("v"), 1},
                        {QStringLiteral("at"), m_inner.clock.now().toUTC().toString(Qt::ISODateWithMs)},
                        {QStringLiteral("who"), m_inner.slotName},
                        {QStringLiteral("action"), line.action}};
    if (!line.record.isNull()) {
        content.insert(QStringLiteral("record"), line.record.text());
        content.insert(QStringLiteral("revision"), static_cast<qint64>(line.revision));
    }
    if (!line.digest.isEmpty())
        content.insert(QStringLiteral("digest"), textOf(line.digest));
    if (line.gone)
        content.insert(QStringLiteral("gone"), true);
    if (!line.before.isEmpty())
        content.insert(QStringLiteral("before"), line.before);
    if (line.beforeLost)
        content.insert(QStringLiteral("beforeLost"), true);
    if (!line.detail.isEmpty())
        content.insert(QStringLiteral("detail"), line.detail);
    if (line.caseRevision) {
        content.insert(QStringLiteral("caseRevision"), static_cast<qint64>(*line.caseRevision));
        content.insert(QStringLiteral("caseHead"), textOf(line.caseHeadDigest));
    }
    return journalAs(caseId, &caseKey, content, {});
}

Result<void> Change::journalAs(CaseId caseId, const SecretBuffer *caseKey, const QJsonObject &content, const QByteArray &erasedDigest)
{
    if (caseKey == nullptr)
        return append(caseId, QVariant(QMetaType::fromType<QByteArray>()), erasedDigest);
    const QByteArray sealed = sealJson(*caseKey, content, journalAssociated(caseId.bytes(), m_head.seq + 1));
    if (auto done = mustBeSealed(sealed); !done)
        return done;
    return append(caseId, sealed, crypto::digest(sealed));
}

Result<void> Change::append(CaseId caseId, const QVariant &sealed, const QByteArray &digest)
{
    const QByteArray id = caseId.bytes();
    const qint64 seq = m_head.seq + 1;
    const QByteArray link = chainLink(m_inner.chainKey, m_head.link, seq, id, digest);
    if (auto done = m_inner.database->run("INSERT INTO journal(seq, case_id, sealed, digest, link) VALUES(?, ?, ?, ?, ?)",
                                          {seq, id, sealed, digest, link});
        !done)
        return done;
    m_head.seq = seq;
    m_head.link = link;
    return {};
}

Result<void> Change::commit()
{
    const QByteArray sealed = sealHead(m_inner.headKey, m_inner.vaultId, m_head);
    if (auto done = mustBeSealed(sealed); !done)
        return done;
    if (auto done = m_inner.database->run("UPDATE head SET sealed = ? WHERE id = 1", {sealed}); !done)
        return done;
    if (auto done = m_transaction.commit(); !done) {
        m_inner.inDoubt = true;
        return done;
    }
    m_inner.head = m_head;
    m_inner.changed = true;
    return {};
}

} // namespace vw::vault
