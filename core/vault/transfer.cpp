// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/transfer.h"

#include "core/crypto/sealing.h"
#include "core/vault/json.h"
#include "core/vault/schema.h"
#include "core/vault/sessioninner.h"

#include <QHash>
#include <QSet>

namespace vw::vault {

using crypto::Purpose;
using crypto::SecretBuffer;

namespace {

/// A row of the new vault, and whether its journal has come to speak of it.
struct Moved {
    quint64 revision = 0;
    QByteArray digest;
    bool told = false;
};

struct MovedCase {
    QByteArray oldKey, newKey; ///< sealed: there may be a hundred thousand
    Moved head;
    QHash<RecordId, Moved> records;
    QHash<RecordId, quint64> missing; ///< the journal speaks of them; seen nowhere. Revision
};

QByteArray keyAssociated(const QByteArray &caseId)
{
    return crypto::associatedData(Purpose::CaseKey, {caseId}, 0);
}

} // namespace

/// One move of a vault, in one transaction of the new one.
class Transfer {
public:
    Transfer(Session::Inner &to, const SecretBuffer &oldKey)
        : m_to(to), m_oldKey(oldKey), m_oldHeads(crypto::subkey(oldKey, crypto::Subkey::Heads)), m_change(to)
    {
    }
    Result<void> run(SealedRows &from, const KeySlot &slot, const QString &action);
    TransferReport report;

private:
    Result<void> moveCase(const SealedRow &row);
    Result<void> moveRecord(const SealedRow &row);
    Result<void> moveDraft(const SealedRow &row);
    Result<void> moveLine(const SealedRow &row);
    void fitLine(MovedCase &moved, QJsonObject &content);
    Result<void> tellTheRest(const QString &action);
    Result<void> closeHome(const KeySlot &slot, const QString &action);
    [[nodiscard]] MovedCase *caseOf(const SealedRow &row);
    [[nodiscard]] std::optional<SecretBuffer> oldKeyOf(const QByteArray &caseId, const MovedCase &moved) const;
    [[nodiscard]] std::optional<SecretBuffer> newKeyOf(const QByteArray &caseId, const MovedCase &moved) const;
    void lose(const QByteArray &caseId, const QString &what);

    Session::Inner &m_to;
    const SecretBuffer &m_oldKey;
    SecretBuffer m_oldHeads;
    Change m_change;
    QHash<QByteArray, MovedCase> m_cases;
    qint64 m_lastLine = 0;
    QSet<QString> m_erased, m_told; ///< case ids: whose lines are empty, and of whom the vault's journal says so
};

void Transfer::lose(const QByteArray &caseId, const QString &what)
{
    const Error error{ErrorCode::RecordDamaged, {CaseId::fromBytes(caseId).text(), what}};
    if (!report.lost.contains(error))
        report.lost.append(error);
}

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
    MovedCase *known = caseOf(row);
    if (!crypto::openSecret(m_oldKey, row.second, keyAssociated(row.caseId))) {
        lose(row.caseId, QStringLiteral("key"));
        return {};
    }
    auto head = openJson(m_oldHeads, row.sealed, crypto::associatedData(Purpose::CaseHead, {row.caseId}, revision));
    if (!head)
        lose(row.caseId, QStringLiteral("head"));
    if (known != nullptr && (!head || known->head.revision >= revision))
        return {};
    const CaseId id = CaseId::fromBytes(row.caseId);
    const QByteArray sealed = m_to.sealCaseHead(id, revision, head.value_or(QJsonObject()));
    if (known == nullptr) {
        SecretBuffer fresh = crypto::randomKey();
        MovedCase moved{row.second, crypto::seal(m_to.vaultKey, fresh, keyAssociated(row.caseId)), {}, {}, {}};
        known = &*m_cases.insert(row.caseId, moved);
        report.cases += row.caseId == vaultCaseId() ? 0 : 1;
    }
    known->head = {revision, crypto::digest(sealed), false};
    return m_to.database->run("INSERT OR REPLACE INTO casefile(case_id, key_sealed, head_sealed, revision) VALUES(?, ?, ?, ?)",
                              {row.caseId, known->newKey, sealed, row.number});
}

Result<void> Transfer::moveRecord(const SealedRow &row)
{
    MovedCase *moved = caseOf(row);
    if (moved == nullptr) {
        lose(row.caseId, QStringLiteral("key"));
        return {};
    }
    const auto oldKey = oldKeyOf(row.caseId, *moved), newKey = newKeyOf(row.caseId, *moved);
    if (!oldKey || !newKey)
        return fail(ErrorCode::OutOfMemory, QStringLiteral("key"));
    const CaseId caseId = CaseId::fromBytes(row.caseId);
    const RecordId id = RecordId::fromBytes(row.id);
    const auto revision = static_cast<quint64>(row.number);
    const auto payload = openJson(*oldKey, row.sealed, recordAssociated(caseId, id, revision));
    if (!payload) {
        lose(row.caseId, id.text());
        return {};
    }
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
        lose(row.caseId, RecordId::fromBytes(row.id).text());
        return {};
    }
    ++report.drafts;
    return m_to.database->run(putDraftSql, {row.id, row.caseId, sealJson(*newKey, *payload, associated)});
}

/// A line that speaks of a row as it now lies there gets the digest of the new row; earlier ones keep theirs, whose rows are long gone.
void Transfer::fitLine(MovedCase &moved, QJsonObject &content)
{
    const auto revisionIn = [&](const char *key) { return static_cast<quint64>(content.value(QLatin1StringView(key)).toInteger()); };
    if (content.contains(QStringLiteral("caseRevision")) && revisionIn("caseRevision") == moved.head.revision) {
        content.insert(QStringLiteral("caseHead"), textOf(moved.head.digest));
        moved.head.told = true;
    }
    const RecordId id = RecordId::fromText(content.value(QStringLiteral("record")).toString());
    if (content.contains(QStringLiteral("gone"))) {
        moved.missing.remove(id);
        const auto there = moved.records.find(id);
        if (there != moved.records.end())
            there->told = false; // removed once, but its row is there: tellTheRest() says so
    } else if (content.contains(QStringLiteral("digest"))) {
        const auto there = moved.records.find(id);
        if (there == moved.records.end()) {
            moved.missing.insert(id, revisionIn("revision"));
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
        return m_change.journalAs(caseId, nullptr, {}, row.second);
    }
    MovedCase *moved = caseOf(row);
    const auto oldKey = moved != nullptr ? oldKeyOf(row.caseId, *moved) : std::nullopt;
    auto content = oldKey ? openJson(*oldKey, row.sealed, journalAssociated(row.caseId, row.number)) : std::nullopt;
    const Error loss{ErrorCode::JournalBroken, {QString::number(row.number)}};
    if (!content) {
        if (!report.lost.contains(loss))
            report.lost.append(loss);
        return {};
    }
    m_lastLine = row.number;
    report.lost.removeAll(loss); // another copy of it was damaged
    fitLine(*moved, *content);
    m_told.insert(content->value(QStringLiteral("detail")).toObject().value(QStringLiteral("case")).toString());
    const auto newKey = newKeyOf(row.caseId, *moved);
    if (!newKey)
        return fail(ErrorCode::OutOfMemory, QStringLiteral("key"));
    ++report.lines;
    return m_change.journalAs(caseId, &*newKey, *content, {});
}

/// Rows of which no line is left, and lines of which no row is left: the new journal says so itself, so that it fits what is there.
Result<void> Transfer::tellTheRest(const QString &action)
{
    for (auto it = m_cases.begin(); it != m_cases.end(); ++it) {
        QList<NewLine> lines;
        for (auto record = it->records.cbegin(); record != it->records.cend(); ++record) {
            if (!record->told)
                lines.append({action, record.key(), record->revision, record->digest, {}, {}, {}, {}, false, true});
        }
        for (auto missing = it->missing.cbegin(); missing != it->missing.cend(); ++missing) {
            lose(it.key(), missing.key().text());
            lines.append({action, missing.key(), missing.value(), {}, {}, {}, {}, {}, true, true});
        }
        if (!it->head.told)
            lines.append({action, {}, 0, {}, {}, {}, it->head.revision, it->head.digest, false, false});
        if (lines.isEmpty())
            continue;
        const auto key = newKeyOf(it.key(), *it);
        if (!key)
            return fail(ErrorCode::OutOfMemory, QStringLiteral("key"));
        for (const NewLine &line : lines) {
            if (auto done = m_change.journal(CaseId::fromBytes(it.key()), *key, line); !done)
                return done;
        }
    }
    return {};
}

/// The vault's own case: made when it was lost, told of its new key and of the move.
Result<void> Transfer::closeHome(const KeySlot &slot, const QString &action)
{
    const CaseId home = CaseId::fromBytes(vaultCaseId());
    if (!m_cases.contains(vaultCaseId())) {
        QByteArray headSealed;
        const auto made = m_to.insertCase(home, {}, headSealed);
        if (!made)
            return Fail(made.error());
        NewLine line;
        line.action = action;
        line.caseRevision = made->revision;
        line.caseHeadDigest = crypto::digest(headSealed);
        if (auto done = m_change.journal(home, made->key, line); !done)
            return done;
    }
    const auto key = m_to.readCaseKey(home);
    if (!key)
        return Fail(key.error());
    const RecordId keysId = vaultRecordId(QStringLiteral("keys"));
    const QJsonObject entry{{QStringLiteral("name"), m_to.slotName}, {QStringLiteral("made"), m_to.clock.now().toUTC().toString(Qt::ISODate)}};
    const QJsonObject keys{{QStringLiteral("v"), 1}, {QStringLiteral("kind"), QStringLiteral("keys")},
                           {QStringLiteral("slots"), QJsonObject{{QString::number(slot.id), entry}}}, {QStringLiteral("last"), slot.id}};
    for (const QString &erased : m_erased - m_told) { // the line that told of it is lost
        report.lost.append({ErrorCode::CaseNotFound, {erased}});
        NewLine line;
        line.action = action;
        line.detail = {{QStringLiteral("case"), erased}};
        if (auto done = m_change.journal(home, key->key, line); !done)
            return done;
    }
    const auto old = m_cases.value(vaultCaseId()).records.value(keysId);
    NewLine line{action, keysId, old.revision + 1, {}, {}, {{QStringLiteral("cases"), report.cases}, {QStringLiteral("records"), report.records},
                 {QStringLiteral("lost"), report.lost.size()}}, {}, {}, false, old.revision > 0};
    return m_to.putRecord(m_change, home, *key, keysId, keys, line);
}

Result<void> Transfer::run(SealedRows &from, const KeySlot &slot, const QString &action)
{
    if (auto done = m_change.begin(); !done)
        return done;
    if (auto done = m_to.layFoundation(slot); !done)
        return done;
    const std::array steps{std::pair{CaseTable::CaseFile, &Transfer::moveCase}, std::pair{CaseTable::Record, &Transfer::moveRecord},
                           std::pair{CaseTable::Draft, &Transfer::moveDraft}, std::pair{CaseTable::Journal, &Transfer::moveLine}};
    for (const auto &[table, step] : steps) {
        if (auto done = from.each(table, [&, move = step](const SealedRow &row) { return (this->*move)(row); }); !done)
            return done;
    }
    if (auto done = tellTheRest(action); !done)
        return done;
    if (auto done = closeHome(slot, action); !done)
        return done;
    return m_change.commit();
}

Result<TransferReport> transfer(SealedRows &from, const SecretBuffer &oldVaultKey, const NewVault &to, const QString &action,
                                const Clock &clock, const QString &stateFolder)
{
    TransferReport report;
    const auto made = makeVault(to.path, {to.params, to.slotKey, to.slotName}, clock, stateFolder,
                                [&](Session::Inner &inner, const KeySlot &slot) {
                                    Transfer move(inner, oldVaultKey);
                                    auto done = move.run(from, slot, action);
                                    report = move.report;
                                    return done;
                                });
    if (!made)
        return Fail(made.error());
    return report;
}

Result<TransferReport> rekey(Session &session, const NewVault &to, const Clock &clock, const QString &stateFolder)
{
    DatabaseRows rows(*session.inner().database);
    return transfer(rows, session.inner().vaultKey, to, QStringLiteral("rekey"), clock, stateFolder);
}

} // namespace vw::vault
