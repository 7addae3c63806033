// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/session.h"

#include "core/crypto/sealing.h"
#include "core/vault/change.h"
#include "core/vault/json.h"
#include "core/vault/schema.h"

namespace vw::vault {

Session::Session(std::unique_ptr<Inner> inner) : m_inner(std::move(inner)) {}

Session::~Session() = default;

void Session::handTo(QThread *thread)
{
    m_inner->database->handTo(thread);
}

QString Session::path() const
{
    return m_inner->database->path();
}

QString Session::slotName() const
{
    return m_inner->slotName;
}

const QByteArray &Session::vaultId() const
{
    return m_inner->vaultId;
}

bool Session::isReadOnly() const
{
    return m_inner->database->isReadOnly() || m_inner->format < formatVersion;
}

void Session::limitPagesForTest(int pages)
{
    static_cast<void>(m_inner->database->once(QStringLiteral("PRAGMA max_page_count=%1").arg(pages)));
}

Result<QList<CaseRow>> Session::cases()
{
    auto rows =
        m_inner->database->select("SELECT case_id, revision, head_sealed FROM casefile WHERE case_id <> ? ORDER BY rowid", {vaultCaseId()});
    if (!rows)
        return Fail(rows.error());
    QList<CaseRow> listed;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        CaseRow row;
        row.id = CaseId::fromBytes(rows->bytes(0));
        row.revision = static_cast<quint64>(rows->number(1));
        auto head = m_inner->openCaseHead(row.id, row.revision, rows->bytes(2));
        row.damaged = !head.has_value();
        if (head)
            static_cast<void>(takeMarks(*head)); // not the reader's
        row.head = head.value_or(QJsonObject());
        listed.append(row);
    }
    if (!more)
        return Fail(more.error());
    return listed;
}

Result<void> Session::createCase(CaseId id, const QJsonObject &head, const QList<Record> &records, const QString &action)
{
    VW_TRY(m_inner->mustBeWritable());
    const auto present = m_inner->database->number("SELECT count(*) FROM casefile WHERE case_id = ?", {id.bytes()});
    if (!present)
        return Fail(present.error());
    const auto erased = wasErased(id);
    if (!erased)
        return Fail(erased.error());
    if (*present != 0 || *erased)
        return fail(ErrorCode::DuplicateId, path(), id.text());

    Change change(*m_inner);
    VW_TRY(change.begin());
    QByteArray headSealed;
    auto key = change.insertCase(id, head, {change.nextLine() + records.size(), records.size()}, headSealed);
    if (!key)
        return Fail(key.error());
    const NewLine line{.action = action, .caseRevision = key->revision, .caseHeadDigest = crypto::digest(headSealed)};
    VW_TRY(change.journal(id, key->key, line));
    for (const Record &record : records) {
        const QByteArray sealed = sealJson(key->key, record.payload, recordAssociated(id, record.id, 1));
        VW_TRY(mustBeSealed(sealed));
        VW_TRY(m_inner->database->run("INSERT INTO record(id, case_id, revision, sealed) VALUES(?, ?, 1, ?)",
                                      {record.id.bytes(), id.bytes(), sealed}));
        const NewLine added{.action = action, .record = record.id, .revision = 1, .digest = crypto::digest(sealed)};
        VW_TRY(change.journal(id, key->key, added));
    }
    VW_TRY(change.commit());
    m_inner->keepKey(id, std::make_shared<CaseKey>(std::move(*key)));
    return {};
}

void Session::closeCase(CaseId id)
{
    m_inner->openCases.erase(id);
}

Result<OpenedCase> Session::openCase(CaseId id, bool quiet)
{
    const auto key = m_inner->caseKey(id);
    if (!key)
        return Fail(key.error());
    OpenedCase opened;
    const auto state = m_inner->readCase(id, **key, opened);
    if (!state)
        return Fail(state.error());
    const auto lines = readJournal(*m_inner->database, (*key)->key, id);
    if (lines)
        opened.findings = compareWithJournal(id, *state, *lines);
    else
        opened.findings.append(lines.error()); // the records are worth more than their history
    if (!quiet)
        m_inner->keepKey(id, *key);
    if (!quiet && !isReadOnly()) {
        // A full disk may keep the line out of the journal, not the case from the reader.
        if (const auto noted = note(id, QStringLiteral("open"), {}); !noted)
            opened.findings.append(noted.error());
    }
    return opened;
}

Result<void> Session::save(CaseId caseId, RecordId id, const QJsonObject &payload, const QJsonObject &head, const QString &action,
                           const QJsonObject &detail, const QList<Record> &alongside)
{
    return m_inner->store(caseId, id, payload, &head, action, detail, alongside);
}

Result<void> Session::saveTogether(CaseId caseId, const QList<Record> &records, const QJsonObject *head, const QString &action)
{
    VW_TRY(m_inner->mustBeWritable());
    const auto key = m_inner->caseKey(caseId);
    if (!key)
        return Fail(key.error());
    Change change(*m_inner);
    VW_TRY(change.begin());
    for (const Record &record : records)
        VW_TRY(m_inner->put(change, caseId, **key, record, head, {.action = action}));
    return change.commit();
}

Result<void> Session::removeRecord(CaseId caseId, RecordId id, const QJsonObject &head)
{
    VW_TRY(m_inner->mustBeWritable());
    const auto key = m_inner->caseKey(caseId);
    if (!key)
        return Fail(key.error());
    const auto old = m_inner->readRecord(**key, caseId, id);
    if (!old)
        return Fail(old.error());
    if (!old->exists)
        return fail(ErrorCode::CaseNotFound, id.text());

    NewLine line{.action = QStringLiteral("remove"),
                 .record = id,
                 .revision = old->revision,
                 .before = old->payload.value_or(QJsonObject()),
                 .gone = true,
                 .beforeLost = !old->payload};
    Change change(*m_inner);
    VW_TRY(change.begin());
    if (auto done = change.replaceHead(caseId, **key, head, -1, line); !done) // it counts the rows while the record is still there
        return done;
    VW_TRY(m_inner->database->run("DELETE FROM record WHERE case_id = ? AND id = ?", {caseId.bytes(), id.bytes()}));
    VW_TRY(m_inner->database->run("DELETE FROM draft WHERE case_id = ? AND id = ?", {caseId.bytes(), id.bytes()}));
    VW_TRY(change.journal(caseId, (*key)->key, line));
    return change.commit();
}

Result<void> Session::note(CaseId caseId, const QString &action, const QJsonObject &detail)
{
    VW_TRY(m_inner->mustBeWritable());
    const auto key = m_inner->caseKey(caseId);
    if (!key)
        return Fail(key.error());
    NewLine line{.action = action, .detail = detail};
    Change change(*m_inner);
    VW_TRY(change.begin());
    VW_TRY(change.markHead(caseId, **key, 0, line));
    VW_TRY(change.journal(caseId, (*key)->key, line));
    return change.commit();
}

Result<QList<JournalEntry>> Session::journal(CaseId caseId)
{
    const auto key = m_inner->caseKey(caseId);
    if (!key)
        return Fail(key.error());
    const auto lines = readJournal(*m_inner->database, (*key)->key, caseId);
    if (!lines)
        return Fail(lines.error());
    QList<JournalEntry> entries;
    for (const JournalLine &line : *lines)
        entries.append(entryFrom(line));
    return entries;
}

Result<QJsonObject> Session::vaultRecord(const QString &kind)
{
    const CaseId home = homeCase();
    const auto key = m_inner->caseKey(home);
    if (!key)
        return Fail(key.error());
    const RecordId id = vaultRecordId(kind);
    const auto stored = m_inner->readRecord(**key, home, id);
    if (!stored)
        return Fail(stored.error());
    if (stored->exists && !stored->payload)
        return fail(ErrorCode::RecordDamaged, home.text(), id.text());
    return stored->payload.value_or(QJsonObject());
}

Result<void> Session::saveVaultRecord(const QString &kind, const QJsonObject &payload, const QString &action, const QJsonObject &detail)
{
    return m_inner->store(homeCase(), vaultRecordId(kind), payload, nullptr, action, detail);
}

} // namespace vw::vault
