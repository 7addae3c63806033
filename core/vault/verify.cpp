// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/sealing.h"
#include "core/vault/chain.h"
#include "core/vault/json.h"
#include "core/vault/keyslots.h"
#include "core/vault/schema.h"
#include "core/vault/session.h"
#include "core/vault/sessioninner.h"
#include "core/vault/stopping.h"

namespace vw::vault {

namespace {

struct CaseIdentity {
    QByteArray id, headSealed;
    quint64 revision = 0;
};

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

/// Every row from the first, and its end against the head.
ChainState checkChain(Database &database, const crypto::SecretBuffer &chainKey, const std::optional<Head> &head, QList<Error> &findings,
                      Progress *progress)
{
    const auto state = walkChain(database, chainKey, 0, progress);
    if (!state) {
        findings.append(state.error());
        return {};
    }
    const auto broken = [&](qint64 seq) { findings.append({ErrorCode::JournalBroken, {QString::number(seq)}}); };
    for (const qint64 seq : state->broken)
        broken(seq);
    if (head && (head->seq != state->last || head->link != state->link))
        broken(head->seq > state->last ? state->last + 1 : head->seq);
    return *state;
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
            findings.append(
                {ErrorCode::RecordDamaged, {CaseId::fromBytes(rows->bytes(0)).text(), RecordId::fromBytes(rows->bytes(1)).text()}});
        if (!more)
            findings.append(more.error());
    }
}

} // namespace

Result<CaseState> Session::Inner::readCase(CaseId id, const CaseKey &key, OpenedCase &opened, Progress *progress)
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
        VW_TRY(step(progress));
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

void Session::Inner::checkCase(CaseId id, QList<Error> &found, Progress *progress)
{
    const auto key = readCaseKey(id);
    if (!key) {
        found.append(key.error());
        return;
    }
    OpenedCase opened;
    const auto state = readCase(id, *key, opened, progress);
    const auto lines = readJournal(*database, key->key, id, progress);
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

Result<QList<Error>> Session::verify(Progress *progress)
{
    Inner &inner = *m_inner;
    const Watch watch(*inner.database, progress);
    QList<Error> findings;
    if (auto whole = inner.database->mustBeWhole(); !whole)
        findings.append(whole.error());
    if (const auto rows = inner.countRows()) { // each line is read twice: in the chain, and in its case
        VW_TRY(begin(progress, 2 * rows->lines + rows->records));
    }
    const auto head = readHead(*inner.database, inner.headKey, inner.vaultId);
    if (!head)
        findings.append(head.error());
    else if (!*head)
        findings.append({ErrorCode::VaultDamaged, {path(), QStringLiteral("head")}});
    const std::optional<Head> stored = head ? *head : std::nullopt;
    if (stored)
        checkSlots(*inner.database, inner.slotMacKey, *stored, findings);
    const ChainState known = checkChain(*inner.database, inner.chainKey, stored, findings, progress);
    const auto cases = listCases(*inner.database);
    if (!cases) {
        findings.append(cases.error());
        return findings;
    }
    for (const CaseIdentity &row : *cases) {
        const CaseId id = CaseId::fromBytes(row.id);
        if (!inner.openCaseHead(id, row.revision, row.headSealed))
            findings.append({ErrorCode::RecordDamaged, {id.text(), QStringLiteral("head")}});
        inner.checkCase(id, findings, progress);
        VW_TRY(step(progress, 0));
    }
    for (const Error &missing : inner.missingRows(known)) {
        if (!findings.contains(missing))
            findings.append(missing);
    }
    checkOrphans(*inner.database, findings);
    VW_TRY(step(progress, 0)); // what could not be read because of it is no finding
    return findings;
}

} // namespace vw::vault
