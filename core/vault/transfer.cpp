// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/transfer.h"

#include "core/crypto/sealing.h"
#include "core/vault/change.h"
#include "core/vault/json.h"
#include "core/vault/losses.h"
#include "core/vault/schema.h"
#include "core/vault/stopping.h"
#include "core/wording/sentences.h"

namespace vw::vault {

using namespace Qt::Literals::StringLiterals;

using crypto::Purpose;
using crypto::SecretBuffer;

namespace {

/// A record that the journal speaks of and that was seen nowhere.
struct Missing {
    quint64 revision = 0;
    qint64 seq = 0; ///< of its last line
};

/// A row of the new vault, and whether its journal has come to speak of it.
struct Moved {
    quint64 revision = 0;
    QByteArray digest;
    bool told = false;
};

struct MovedCase {
    QByteArray oldKey, newKey; ///< sealed: there may be a hundred thousand
    quint64 revision = 0;
    QJsonObject head;
    QHash<RecordId, Moved> records;
    QHash<RecordId, Missing> missing;
};

/// In numbers: names stand in the report and in the journal of each case.
QJsonObject toldInTheLog(const TransferReport &report)
{
    QJsonObject told{
        {QStringLiteral("cases"), report.cases}, {QStringLiteral("records"), report.records}, {QStringLiteral("lost"), report.lost.size()}};
    for (const auto &[key, count] :
         {std::pair{"lostCases", report.lostCases}, {"lostRecords", report.lostRecords}, {"lostLines", report.lostLines}}) {
        if (count > 0)
            told.insert(QLatin1StringView(key), count);
    }
    if (hasCode(report.lost, ErrorCode::EndUnknown))
        told.insert(QStringLiteral("endUnknown"), true);
    return told;
}

QByteArray keyAssociated(const QByteArray &caseId)
{
    return crypto::associatedData(Purpose::CaseKey, {caseId}, 0);
}

} // namespace

/// One move of a vault, in one transaction of the new one.
class Transfer {
public:
    Transfer(Session::Inner &to, const OldVault &from, Progress *progress)
        : m_progress(progress), m_to(to), m_oldKey(from.key), m_oldId(from.id), m_oldHeads(crypto::subkey(from.key, crypto::Subkey::Heads)),
          m_change(to)
    {
        report.lost = from.damage;
        report.names.insert(homeCase().text(), wording::vaultItself());
    }
    Result<void> run(SealedRows &from, const KeySlot &slot, const QString &action);
    TransferReport report;

private:
    Result<void> moveCase(const SealedRow &row);
    Result<void> moveRecord(const SealedRow &row);
    Result<void> moveDraft(const SealedRow &row);
    Result<void> moveLine(const SealedRow &row);
    void fitLine(MovedCase &moved, QJsonObject &content, qint64 seq);
    Result<void> tellTheRest(CaseId id, const MovedCase &moved, const SecretBuffer &key, const QString &action);
    Result<void> closeCase(CaseId id, const MovedCase &moved, const QString &action);
    Result<void> closeHome(const KeySlot &slot, const QString &action);
    void endOfRows(SealedRows &from);
    void countLosses();
    [[nodiscard]] std::optional<Head> oldHead(SealedRows &from) const;
    [[nodiscard]] MovedCase *caseOf(const SealedRow &row);
    [[nodiscard]] std::optional<SecretBuffer> oldKeyOf(const QByteArray &caseId, const MovedCase &moved) const;
    [[nodiscard]] std::optional<SecretBuffer> newKeyOf(const QByteArray &caseId, const MovedCase &moved) const;

    Progress *m_progress;
    Session::Inner &m_to;
    const SecretBuffer &m_oldKey;
    const QByteArray m_oldId;
    SecretBuffer m_oldHeads;
    Change m_change;
    Losses m_losses;
    QHash<QByteArray, MovedCase> m_cases;
    qint64 m_lastLine = 0;
    QSet<QString> m_erased, m_told; ///< case ids: whose lines are empty, and of whom the vault's journal says so
};

std::optional<SecretBuffer> Transfer::oldKeyOf(const QByteArray &caseId, const MovedCase &moved) const
{
    return crypto::openSecret(m_oldKey, moved.oldKey, keyAssociated(caseId));
}

std::optional<SecretBuffer> Transfer::newKeyOf(const QByteArray &caseId, const MovedCase &moved) const
{
    return crypto::openSecret(m_to.vaultKey, moved.newKey, keyAssociated(caseId));
}

MovedCase *Transfer::caseOf(const SealedRow &row)
{
    const auto found = m_cases.find(row.caseId);
    return found == m_cases.end() ? nullptr : &*found;
}

Result<void> Transfer::moveCase(const SealedRow &row)
{
    const auto revision = static_cast<quint64>(row.number);
    const CaseId id = CaseId::fromBytes(row.caseId);
    MovedCase *known = caseOf(row);
    auto head = openJson(m_oldHeads, row.sealed, crypto::associatedData(Purpose::CaseHead, {row.caseId}, revision));
    if (head)
        report.names.insert(id.text(), head->value(QStringLiteral("reference")).toString(id.text()));
    if (const auto marks = head ? takeMarks(*head) : std::nullopt; marks && (known == nullptr || known->revision < revision))
        m_losses.marked(id, *marks);
    if (!crypto::openSecret(m_oldKey, row.second, keyAssociated(row.caseId))) {
        if (known == nullptr)
            m_losses.caseLost(id);
        return {};
    }
    m_losses.caseFound(id);
    if (head)
        m_losses.headFound(id);
    else if (known == nullptr)
        m_losses.headLost(id);
    if (known != nullptr && (!head || known->revision >= revision))
        return {};
    if (known != nullptr) { // a copy of it was seen before
        known->revision = revision;
        known->head = *head;
        return {};
    }
    SecretBuffer fresh = crypto::randomKey();
    known = &*m_cases.insert(
        row.caseId,
        {row.second, crypto::seal(m_to.vaultKey, fresh, keyAssociated(row.caseId)), revision, head.value_or(QJsonObject()), {}, {}});
    report.cases += row.caseId == vaultCaseId() ? 0 : 1;
    // Its head is sealed when its last line is known.
    return m_to.database->run("INSERT INTO casefile(case_id, key_sealed, head_sealed, revision) VALUES(?, ?, ?, ?)",
                              {row.caseId, known->newKey, QByteArray(1, '\0'), row.number});
}

Result<void> Transfer::moveRecord(const SealedRow &row)
{
    MovedCase *moved = caseOf(row);
    const CaseId caseId = CaseId::fromBytes(row.caseId);
    const RecordId id = RecordId::fromBytes(row.id);
    if (moved == nullptr) {
        m_losses.caseLost(caseId);
        m_losses.recordLost(caseId, id);
        return {};
    }
    const auto oldKey = oldKeyOf(row.caseId, *moved), newKey = newKeyOf(row.caseId, *moved);
    if (!oldKey || !newKey)
        return fail(ErrorCode::OutOfMemory, QStringLiteral("key"));
    const auto revision = static_cast<quint64>(row.number);
    const auto payload = openJson(*oldKey, row.sealed, recordAssociated(caseId, id, revision));
    if (!payload) {
        if (!moved->records.contains(id))
            m_losses.recordLost(caseId, id);
        return {};
    }
    m_losses.recordFound(caseId, id);
    Moved &record = moved->records[id];
    if (record.revision >= revision)
        return {}; // seen before
    report.records += record.revision == 0 && row.caseId != vaultCaseId() ? 1 : 0;
    const QByteArray sealed = sealJson(*newKey, *payload, recordAssociated(caseId, id, revision));
    record = {revision, crypto::digest(sealed), false};
    return m_to.database->run("INSERT OR REPLACE INTO record(id, case_id, revision, sealed) VALUES(?, ?, ?, ?)",
                              {row.id, row.caseId, row.number, sealed});
}

Result<void> Transfer::moveDraft(const SealedRow &row)
{
    MovedCase *moved = caseOf(row);
    if (moved == nullptr)
        return {}; // its case is named already
    const auto oldKey = oldKeyOf(row.caseId, *moved), newKey = newKeyOf(row.caseId, *moved);
    if (!oldKey || !newKey)
        return fail(ErrorCode::OutOfMemory, QStringLiteral("key"));
    const QByteArray associated = draftAssociated(row.caseId, row.id);
    const auto payload = openJson(*oldKey, row.sealed, associated);
    if (!payload) {
        m_losses.draftLost(CaseId::fromBytes(row.caseId), RecordId::fromBytes(row.id));
        return {};
    }
    ++report.drafts;
    return m_to.database->run(putDraftSql, {row.id, row.caseId, sealJson(*newKey, *payload, associated)});
}

/// A line that speaks of a row as it now lies there gets the digest of the new row; earlier ones keep theirs, whose rows are long gone.
void Transfer::fitLine(MovedCase &moved, QJsonObject &content, qint64 seq)
{
    const auto revisionIn = [&](const char *key) { return static_cast<quint64>(content.value(QLatin1StringView(key)).toInteger()); };
    const RecordId id = RecordId::fromText(content.value(QStringLiteral("record")).toString());
    if (content.contains(QStringLiteral("gone"))) {
        moved.missing.remove(id);
        const auto there = moved.records.find(id);
        if (there != moved.records.end())
            there->told = false; // removed once, but its row is there: tellTheRest() says so
    } else if (content.contains(QStringLiteral("digest"))) {
        const auto there = moved.records.find(id);
        if (there == moved.records.end()) {
            moved.missing.insert(id, {revisionIn("revision"), seq});
        } else if (there->revision == revisionIn("revision")) {
            content.insert(QStringLiteral("digest"), textOf(there->digest));
            there->told = true;
        }
    }
}

Result<void> Transfer::moveLine(const SealedRow &row)
{
    if (row.number == m_lastLine)
        return {}; // seen before
    const CaseId caseId = CaseId::fromBytes(row.caseId);
    if (row.sealed.isNull()) {
        m_lastLine = row.number;
        m_erased.insert(caseId.text());
        m_losses.lineFound(row.number, {});
        return m_change.journalAs(caseId, nullptr, {}, row.second);
    }
    MovedCase *moved = caseOf(row);
    const auto oldKey = moved != nullptr ? oldKeyOf(row.caseId, *moved) : std::nullopt;
    auto content = oldKey ? openJson(*oldKey, row.sealed, journalAssociated(row.caseId, row.number)) : std::nullopt;
    if (!content) {
        m_losses.lineLost(row.number, caseId);
        return {};
    }
    m_lastLine = row.number;
    m_losses.lineFound(row.number, content->contains(QStringLiteral("after"))
                                       ? std::optional(CaseId::fromText(content->value(QStringLiteral("after")).toString()))
                                       : std::nullopt);
    fitLine(*moved, *content, row.number);
    m_told.insert(content->value(QStringLiteral("detail")).toObject().value(QStringLiteral("case")).toString());
    const auto newKey = newKeyOf(row.caseId, *moved);
    if (!newKey)
        return fail(ErrorCode::OutOfMemory, QStringLiteral("key"));
    ++report.lines;
    return m_change.journalAs(caseId, &*newKey, *content, {});
}

/// Rows of which no line is left, and lines of which no row is left: the new journal says so itself, so that it fits what is there.
Result<void> Transfer::tellTheRest(CaseId id, const MovedCase &moved, const SecretBuffer &key, const QString &action)
{
    QList<NewLine> lines;
    for (auto record = moved.records.cbegin(); record != moved.records.cend(); ++record) {
        if (!record->told)
            lines.append(
                {.action = action, .record = record.key(), .revision = record->revision, .digest = record->digest, .beforeLost = true});
    }
    for (auto missing = moved.missing.cbegin(); missing != moved.missing.cend(); ++missing) {
        lines.append({.action = action, .record = missing.key(), .revision = missing->revision, .gone = true, .beforeLost = true});
    }
    for (const NewLine &line : lines) {
        VW_TRY(m_change.journal(id, key, line));
    }
    return {};
}

/// The last line of a case in the new vault, and its head, which says so.
Result<void> Transfer::closeCase(CaseId id, const MovedCase &moved, const QString &action)
{
    const auto key = newKeyOf(id.bytes(), moved);
    if (!key)
        return fail(ErrorCode::OutOfMemory, QStringLiteral("key"));
    VW_TRY(tellTheRest(id, moved, *key, action));
    CaseKey stands{key->clone(), moved.revision, CaseMarks{0, moved.records.size()}};
    NewLine line{.action = action};
    if (const qint64 lost = m_losses.recordsLostIn(id, moved.records.size()); lost > 0)
        line.detail.insert(QStringLiteral("lostRecords"), lost);
    VW_TRY(m_change.replaceHead(id, stands, moved.head, 0, line));
    return m_change.journal(id, *key, line);
}

std::optional<Head> Transfer::oldHead(SealedRows &from) const
{
    std::optional<Head> newest;
    for (const QByteArray &sealed : from.heads()) {
        auto head = openHead(m_oldHeads, m_oldId, sealed);
        if (head && (!newest || newest->seq < head->seq))
            newest = head;
    }
    return newest;
}

/// All was seen: what is missing now is lost.
void Transfer::endOfRows(SealedRows &from)
{
    m_losses.endOfLines(oldHead(from));
    for (auto moved = m_cases.cbegin(); moved != m_cases.cend(); ++moved) {
        for (auto missing = moved->missing.cbegin(); missing != moved->missing.cend(); ++missing)
            m_losses.recordMissing(CaseId::fromBytes(moved.key()), missing.key(), missing->seq);
    }
}

void Transfer::countLosses()
{
    QMap<CaseId, qint64> found;
    for (auto moved = m_cases.cbegin(); moved != m_cases.cend(); ++moved)
        found.insert(CaseId::fromBytes(moved.key()), moved->records.size());
    for (const QString &erased : m_erased - m_told) // the line that told of it is lost
        m_losses.erasureLost(CaseId::fromText(erased));
    m_losses.close(report, found);
}

/// The vault's own case: made when it was lost, told of its new key and of the move.
Result<void> Transfer::closeHome(const KeySlot &slot, const QString &action)
{
    const CaseId home = homeCase();
    auto moved = m_cases.find(vaultCaseId());
    Result<CaseKey> key = fail(ErrorCode::CaseNotFound, home.text());
    if (moved == m_cases.end()) {
        QByteArray headSealed;
        key = m_change.insertCase(home, {}, {m_change.nextLine(), 0}, headSealed);
    } else if (auto opened = newKeyOf(vaultCaseId(), *moved)) {
        key = CaseKey{std::move(*opened), moved->revision, CaseMarks{0, moved->records.size()}};
        VW_TRY(tellTheRest(home, *moved, key->key, action));
    }
    if (!key)
        return Fail(key.error());
    for (const QString &erased : m_erased - m_told)
        VW_TRY(m_change.journal(home, key->key, {.action = action, .detail = {{u"case"_s, erased}}}));
    const RecordId keysId = vaultRecordId(QStringLiteral("keys"));
    const QString made = m_to.clock.now().toUTC().toString(Qt::ISODate);
    const QJsonObject entry{{u"name"_s, m_to.slotName}, {u"made"_s, made}}, list{{QString::number(slot.id), entry}};
    const QJsonObject keys{{u"v"_s, 1}, {u"kind"_s, u"keys"_s}, {u"slots"_s, list}, {u"last"_s, slot.id}};
    const auto old = moved == m_cases.end() ? Moved() : moved->records.value(keysId);
    NewLine line{
        .action = action, .record = keysId, .revision = old.revision + 1, .detail = toldInTheLog(report), .beforeLost = old.revision > 0};
    VW_TRY(m_change.replaceHead(home, *key, moved == m_cases.end() ? QJsonObject() : moved->head, old.revision > 0 ? 0 : 1, line));
    return m_change.putRecord(home, *key, keysId, keys, line);
}

Result<void> Transfer::run(SealedRows &from, const KeySlot &slot, const QString &action)
{
    VW_TRY(begin(m_progress, from.count()));
    VW_TRY(m_change.begin());
    VW_TRY(m_to.layFoundation(slot));
    const std::array steps{std::pair{CaseTable::CaseFile, &Transfer::moveCase}, std::pair{CaseTable::Record, &Transfer::moveRecord},
                           std::pair{CaseTable::Draft, &Transfer::moveDraft}, std::pair{CaseTable::Journal, &Transfer::moveLine}};
    for (const auto &[table, one] : steps) {
        const auto take = [&, move = one](const SealedRow &row) -> Result<void> {
            VW_TRY(step(m_progress));
            return (this->*move)(row);
        };
        VW_TRY(from.each(table, take));
    }
    endOfRows(from);
    for (auto moved = m_cases.cbegin(); moved != m_cases.cend(); ++moved) {
        if (moved.key() == vaultCaseId())
            continue;
        VW_TRY(step(m_progress, 0));
        VW_TRY(closeCase(CaseId::fromBytes(moved.key()), *moved, action));
    }
    countLosses();
    m_change.setTotals({m_change.nextLine() - 1, report.cases, report.records});
    VW_TRY(closeHome(slot, action));
    return m_change.commit();
}

Result<TransferReport> transfer(const OldVault &from, const NewVault &to, const QString &action, const Clock &clock,
                                const QString &stateFolder, Progress *progress)
{
    TransferReport report;
    const auto made = makeVault({.path = to.path, .params = to.params, .key = to.slotKey, .name = to.slotName, .copyOf = from.id}, clock,
                                stateFolder, [&](Session::Inner &inner, const KeySlot &slot) {
                                    Transfer move(inner, from, progress);
                                    auto done = move.run(from.rows, slot, action);
                                    report = move.report;
                                    return done;
                                });
    if (!made)
        return Fail(made.error());
    return report;
}

Result<TransferReport> rekey(Session &session, const NewVault &to, const Clock &clock, const QString &stateFolder, Progress *progress)
{
    DatabaseRows rows(*session.inner().database);
    return transfer({rows, session.inner().vaultKey, session.vaultId()}, to, QStringLiteral("rekey"), clock, stateFolder, progress);
}

} // namespace vw::vault
