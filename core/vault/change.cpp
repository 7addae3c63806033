// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/change.h"

#include "core/crypto/sealing.h"
#include "core/vault/json.h"
#include "core/vault/schema.h"

namespace vw::vault {

using crypto::SecretBuffer;

Result<void> Change::begin()
{
    return m_transaction.begin();
}

Result<CaseKey> Change::insertCase(CaseId id, const QJsonObject &content, const CaseMarks &marks, QByteArray &headSealed)
{
    CaseKey key{crypto::randomKey(), 1, marks};
    const QByteArray keySealed = crypto::seal(m_inner.vaultKey, key.key, crypto::associatedData(crypto::Purpose::CaseKey, {id.bytes()}, 0));
    headSealed = m_inner.sealCaseHead(id, key.revision, withMarks(content, marks));
    VW_TRY(mustBeSealed(keySealed));
    auto done = m_inner.database->run("INSERT INTO casefile(case_id, key_sealed, head_sealed, revision) VALUES(?, ?, ?, ?)",
                                      {id.bytes(), keySealed, headSealed, static_cast<qint64>(key.revision)});
    if (!done)
        return Fail(done.error());
    if (id.bytes() != vaultCaseId() && m_head.totals) {
        ++m_head.totals->cases;
        m_head.totals->records += marks.records;
    }
    return key;
}

/// A head that did not open tells nothing: then the rows are counted, so that the new one is true from here on.
Result<Change::Stand> Change::standOf(CaseId id, const CaseKey &key) const
{
    if (const auto moved = m_moved.constFind(id); moved != m_moved.constEnd())
        return *moved;
    if (key.marks)
        return Stand{key.revision, *key.marks};
    const auto records = m_inner.database->number("SELECT count(*) FROM record WHERE case_id = ?", {id.bytes()});
    return records ? Result<Stand>(Stand{key.revision, {0, *records}}) : Result<Stand>(Fail(records.error()));
}

Result<void> Change::replaceHead(CaseId id, const CaseKey &key, QJsonObject content, int recordsMore, NewLine &line)
{
    auto stand = standOf(id, key);
    if (!stand)
        return Fail(stand.error());
    stand->marks.line = nextLine();
    stand->marks.records += recordsMore;
    line.caseRevision = ++stand->revision;
    const QByteArray sealed = m_inner.sealCaseHead(id, stand->revision, withMarks(std::move(content), stand->marks));
    VW_TRY(mustBeSealed(sealed));
    line.caseHeadDigest = crypto::digest(sealed);
    if (id.bytes() != vaultCaseId() && m_head.totals)
        m_head.totals->records += recordsMore;
    m_moved.insert(id, *stand);
    return m_inner.database->run("UPDATE casefile SET head_sealed = ?, revision = ? WHERE case_id = ?",
                                 {sealed, static_cast<qint64>(stand->revision), id.bytes()});
}

/// The newest line that tells of the head tells of this one.
Result<bool> Change::headFits(CaseId id, const CaseKey &key, const StoredHead &stands) const
{
    auto rows = m_inner.database->select("SELECT seq, sealed FROM journal WHERE case_id = ? ORDER BY seq DESC", {id.bytes()});
    auto more = rows ? rows->next() : Result<bool>(Fail(rows.error()));
    for (; more && *more; more = rows->next()) {
        const auto line = openJson(key.key, rows->bytes(1), journalAssociated(id.bytes(), rows->number(0)));
        if (!line || !line->contains(QStringLiteral("caseRevision")))
            continue;
        return static_cast<quint64>(line->value(QStringLiteral("caseRevision")).toInteger()) == stands.revision &&
               bytesOf(line->value(QStringLiteral("caseHead"))) == crypto::digest(stands.sealed);
    }
    return more ? Result<bool>(true) : more;
}

Result<void> Change::markHead(CaseId id, const CaseKey &key, int recordsMore, NewLine &line, const QJsonObject &more)
{
    auto present = m_inner.readCaseHead(id);
    if (!present)
        return Fail(present.error());
    const auto fits = present->content ? headFits(id, key, *present) : Result<bool>(false);
    if (!fits || !*fits)
        return fits ? Result<void>() : Result<void>(Fail(fits.error()));
    return replaceHead(id, key, earlierVersion(*present->content, more), recordsMore, line);
}

void Change::answer(const Totals &there)
{
    const qint64 more = m_head.totals ? m_head.totals->lines - there.lines : 0; // lines of this change
    m_head.totals = Totals{there.lines + more, there.cases, there.records};
    m_head.answered = m_head.seq;
}

Result<void> Change::putRecord(CaseId caseId, const CaseKey &key, RecordId id, const QJsonObject &payload, NewLine &line)
{
    const QByteArray sealed = sealJson(key.key, payload, recordAssociated(caseId, id, line.revision));
    VW_TRY(mustBeSealed(sealed));
    line.digest = crypto::digest(sealed);
    VW_TRY(m_inner.database->run("INSERT INTO record(id, case_id, revision, sealed) VALUES(?, ?, ?, ?)"
                                 " ON CONFLICT(case_id, id) DO UPDATE SET revision = excluded.revision, sealed = excluded.sealed",
                                 {id.bytes(), caseId.bytes(), static_cast<qint64>(line.revision), sealed}));
    return journal(caseId, key.key, line);
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
    return journalAs(caseId, &caseKey, std::move(content), {});
}

Result<void> Change::journalHome(NewLine line, const QJsonObject &more)
{
    const CaseId home = homeCase();
    const auto key = m_inner.caseKey(home);
    if (!key)
        return Fail(key.error());
    VW_TRY(markHead(home, **key, 0, line, more));
    return journal(home, (*key)->key, line);
}

Result<void> Change::journalAs(CaseId caseId, const SecretBuffer *caseKey, QJsonObject content, const QByteArray &erasedDigest)
{
    if (caseKey == nullptr)
        return append(caseId, QVariant(QMetaType::fromType<QByteArray>()), erasedDigest);
    // Each line says whose line came before it: so a gap in the journal has a name, also when its case is gone.
    if (m_head.seq > 0)
        content.insert(QStringLiteral("after"), m_head.last.text());
    const QByteArray sealed = sealJson(*caseKey, content, journalAssociated(caseId.bytes(), nextLine()));
    VW_TRY(mustBeSealed(sealed));
    return append(caseId, sealed, crypto::digest(sealed));
}

Result<void> Change::append(CaseId caseId, const QVariant &sealed, const QByteArray &digest)
{
    const QByteArray id = caseId.bytes();
    const qint64 seq = nextLine();
    const QByteArray link = chainLink(m_inner.chainKey, m_head.link, seq, id, digest);
    VW_TRY(m_inner.database->run("INSERT INTO journal(seq, case_id, sealed, digest, link) VALUES(?, ?, ?, ?, ?)",
                                 {seq, id, sealed, digest, link}));
    m_head.seq = seq;
    m_head.link = link;
    m_head.last = caseId;
    if (m_head.totals)
        ++m_head.totals->lines;
    return {};
}

void Change::forgetCase(qint64 records)
{
    if (!m_head.totals)
        return;
    --m_head.totals->cases;
    m_head.totals->records -= records;
}

Result<void> Change::commit()
{
    const QByteArray sealed = sealHead(m_inner.headKey, m_inner.vaultId, m_head);
    VW_TRY(mustBeSealed(sealed));
    VW_TRY(m_inner.database->run("UPDATE head SET sealed = ? WHERE id = 1", {sealed}));
    if (auto done = m_transaction.commit(); !done) {
        m_inner.inDoubt = true;
        return done;
    }
    m_inner.head = m_head;
    for (auto moved = m_moved.cbegin(); moved != m_moved.cend(); ++moved) {
        const auto open = m_inner.openCases.find(moved.key());
        if (open != m_inner.openCases.end()) {
            open->second->revision = moved->revision;
            open->second->marks = moved->marks;
        }
    }
    return {};
}

} // namespace vw::vault
