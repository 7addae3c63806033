// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/sealing.h"
#include "core/vault/json.h"
#include "core/vault/keyslots.h"
#include "core/vault/schema.h"
#include "core/vault/session.h"
#include "core/vault/sessioninner.h"

#include <QSet>

namespace vw::vault {

namespace {

/// Which cases the journal speaks of.
struct JournalCases {
    QSet<QByteArray> alive, erased;
};

struct CaseIdentity {
    QByteArray id, headSealed;
    quint64 revision = 0;
};

void checkStructure(Database &database, QList<Error> &findings)
{
    auto rows = database.select("PRAGMA integrity_check(1)");
    if (!rows) {
        findings.append(rows.error());
        return;
    }
    const auto found = rows->next();
    if (!found)
        findings.append(found.error());
    else if (*found && rows->text(0) != QStringLiteral("ok"))
        findings.append({ErrorCode::VaultDamaged, {database.path(), rows->text(0)}});
}

void checkSlots(Database &database, const crypto::SecretBuffer &macKey, const Head &head, QList<Error> &findings)
{
    const auto table = readSlots(database);
    if (!table) {
        findings.append(table.error());
        return;
    }
    for (const KeySlot &slot : *table) {
        if (slot.isDamaged())
            findings.append({ErrorCode::SlotDamaged, {QString::number(slot.id)}});
    }
    if (!slotsFit(macKey, *table, head.slotMacs))
        findings.append({ErrorCode::SlotTableChanged, {}});
}

/// Every row from the first; after a break it goes on from the link that stands there, so that one break is one finding.
JournalCases checkChain(Database &database, const crypto::SecretBuffer &chainKey, const std::optional<Head> &head,
                        QList<Error> &findings)
{
    JournalCases cases;
    const auto broken = [&](qint64 seq) { findings.append({ErrorCode::JournalBroken, {QString::number(seq)}}); };
    auto rows = database.select("SELECT seq, case_id, sealed, digest, link FROM journal ORDER BY seq");
    if (!rows) {
        findings.append(rows.error());
        return cases;
    }
    qint64 last = 0;
    QByteArray link = Head().link;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        const qint64 seq = rows->number(0);
        const QByteArray caseId = rows->bytes(1), sum = rows->bytes(3);
        const bool gap = seq != last + 1;
        const bool otherRow = !rows->isNull(2) && crypto::digest(rows->bytes(2)) != sum;
        if (gap || otherRow || chainLink(chainKey, link, seq, caseId, sum) != rows->bytes(4))
            broken(gap ? last + 1 : seq);
        (rows->isNull(2) ? cases.erased : cases.alive).insert(caseId);
        last = seq;
        link = rows->bytes(4);
    }
    if (!more)
        findings.append(more.error());
    else if (head && (head->seq != last || head->link != link))
        broken(head->seq > last ? last + 1 : head->seq);
    return cases;
}

Result<QList<CaseIdentity>> listCases(Database &database)
{
    auto rows = database.select("SELECT case_id, head_sealed, revision FROM casefile ORDER BY rowid");
    if (!rows)
        return Fail(rows.error());
    QList<CaseIdentity> all;
    auto more = rows->next();
    for (; more && *more; more = rows->next())
        all.append({rows->bytes(0), rows->bytes(1), static_cast<quint64>(rows->number(2))});
    if (!more)
        return Fail(more.error());
    return all;
}

/// Records and drafts of a case that is not there.
void checkOrphans(Database &database, QList<Error> &findings)
{
    for (const std::string_view sql :
         {std::string_view("SELECT case_id, id FROM record WHERE case_id NOT IN (SELECT case_id FROM casefile)"),
          std::string_view("SELECT case_id, id FROM draft WHERE case_id NOT IN (SELECT case_id FROM casefile)")}) {
        auto rows = database.select(sql);
        if (!rows) {
            findings.append(rows.error());
            continue;
        }
        auto more = rows->next();
        for (; more && *more; more = rows->next())
            findings.append({ErrorCode::RecordDamaged,
                             {CaseId::fromBytes(rows->bytes(0)).text(), RecordId::fromBytes(rows->bytes(1)).text()}});
        if (!more)
            findings.append(more.error());
    }
}

void checkMissing(const QSet<QByteArray> &present, const JournalCases &known, QList<Error> &findings)
{
    for (const QByteArray &id : known.alive) {
        if (!present.contains(id))
            findings.append({ErrorCode::CaseGone, {CaseId::fromBytes(id).text()}});
    }
    for (const QByteArray &id : known.erased) {
        if (present.contains(id))
            findings.append({ErrorCode::RecordDamaged, {CaseId::fromBytes(id).text(), QStringLiteral("journal")}});
    }
}

/// Cases whose lines are empty must have been erased by somebody with the key: the vault's own journal says so, sealed.
void checkErased(const QList<JournalLine> &home, const JournalCases &known, QList<Error> &findings)
{
    QSet<QString> told;
    for (const JournalLine &line : home)
        told.insert(line.content.value(QStringLiteral("detail")).toObject().value(QStringLiteral("case")).toString());
    for (const QByteArray &id : known.erased) {
        const QString text = CaseId::fromBytes(id).text();
        if (!told.contains(text))
            findings.append({ErrorCode::CaseGone, {text}});
    }
}

} // namespace

Result<CaseState> Session::Inner::readCase(CaseId id, const CaseKey &key, OpenedCase &opened)
{
    const auto stands = readCaseHead(id);
    if (!stands)
        return Fail(stands.error());
    CaseState state{stands->revision, crypto::digest(stands->sealed), format >= 2, stands->marks, {}};
    auto rows = database->select("SELECT id, revision, sealed FROM record WHERE case_id = ? ORDER BY rowid", {id.bytes()});
    if (!rows)
        return Fail(rows.error());
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        const RecordId record = RecordId::fromBytes(rows->bytes(0));
        const auto revision = static_cast<quint64>(rows->number(1));
        const QByteArray sealed = rows->bytes(2);
        state.rows.append({record, revision, crypto::digest(sealed)});
        if (auto payload = openJson(key.key, sealed, recordAssociated(id, record, revision)))
            opened.records.append({record, revision, *payload});
        else
            opened.damaged.append(record);
    }
    if (!more)
        return Fail(more.error());
    return state;
}

void Session::Inner::checkCase(CaseId id, QList<Error> &found)
{
    const auto key = readCaseKey(id);
    if (!key) {
        found.append(key.error());
        return;
    }
    OpenedCase opened;
    const auto state = readCase(id, *key, opened);
    const auto lines = readJournal(*database, key->key, id);
    if (!state || !lines) {
        found.append(state ? lines.error() : state.error());
        return;
    }
    for (const RecordId &record : opened.damaged)
        found.append({ErrorCode::RecordDamaged, {id.text(), record.text()}});
    for (const Error &misfit : compareWithJournal(id, *state, *lines)) {
        if (!found.contains(misfit)) // a row that does not open does not fit either; once is enough
            found.append(misfit);
    }
    auto rows = database->select("SELECT id, sealed FROM draft WHERE case_id = ?", {id.bytes()});
    if (!rows) {
        found.append(rows.error());
        return;
    }
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        if (!openJson(key->key, rows->bytes(1), draftAssociated(id.bytes(), rows->bytes(0))))
            found.append({ErrorCode::RecordDamaged, {id.text(), RecordId::fromBytes(rows->bytes(0)).text()}});
    }
    if (!more)
        found.append(more.error());
}

Result<QList<Error>> Session::verify()
{
    Inner &inner = *m_inner;
    QList<Error> findings;
    checkStructure(*inner.database, findings);
    const auto head = readHead(*inner.database, inner.headKey, inner.vaultId);
    if (!head)
        findings.append(head.error());
    else if (!*head)
        findings.append({ErrorCode::VaultDamaged, {path(), QStringLiteral("head")}});
    const std::optional<Head> stored = head ? *head : std::nullopt;
    if (stored)
        checkSlots(*inner.database, inner.slotMacKey, *stored, findings);
    const JournalCases known = checkChain(*inner.database, inner.chainKey, stored, findings);
    const auto cases = listCases(*inner.database);
    if (!cases) {
        findings.append(cases.error());
        return findings;
    }
    QSet<QByteArray> present;
    for (const CaseIdentity &row : *cases) {
        present.insert(row.id);
        const CaseId id = CaseId::fromBytes(row.id);
        if (!inner.openCaseHead(id, row.revision, row.headSealed))
            findings.append({ErrorCode::RecordDamaged, {id.text(), QStringLiteral("head")}});
        inner.checkCase(id, findings);
    }
    for (const Error &missing : inner.missingRows()) {
        if (!findings.contains(missing))
            findings.append(missing);
    }
    checkOrphans(*inner.database, findings);
    checkMissing(present, known, findings);
    const CaseId home = CaseId::fromBytes(vaultCaseId());
    if (const auto key = inner.readCaseKey(home); key) {
        if (const auto lines = readJournal(*inner.database, key->key, home))
            checkErased(*lines, known, findings);
    }
    return findings;
}

} // namespace vw::vault
