// SPDX-License-Identifier: EUPL-1.2
#include "core/crypto/sealing.h"
#include "core/vault/json.h"
#include "core/vault/schema.h"
#include "core/vault/session.h"
#include "core/vault/sessioninner.h"

namespace vw::vault {

Result<void> putDrafts(Database &database, const QList<SealedDraft> &drafts)
{
    Transaction transaction(database);
    VW_TRY(transaction.begin());
    for (const SealedDraft &draft : drafts) {
        const auto hasCase = database.number("SELECT count(*) FROM casefile WHERE case_id = ?", {draft.caseId});
        if (!hasCase)
            return Fail(hasCase.error());
        if (*hasCase == 0) // an older copy of the vault: nobody could ever open the words there
            return fail(ErrorCode::CaseNotFound, CaseId::fromBytes(draft.caseId).text());
        VW_TRY(database.run(putDraftSql, {draft.id, draft.caseId, draft.sealed}));
    }
    return transaction.commit();
}

Result<void> Session::saveDraft(const Draft &draft)
{
    VW_TRY(m_inner->mustBeWritable());
    const auto key = m_inner->caseKey(draft.caseId);
    if (!key)
        return Fail(key.error());
    m_inner->keepKey(draft.caseId, *key);
    const QByteArray sealed = sealJson((*key)->key, draft.payload, draftAssociated(draft.caseId.bytes(), draft.id.bytes()));
    VW_TRY(mustBeSealed(sealed));
    return putDrafts(*m_inner->database, {{draft.id.bytes(), draft.caseId.bytes(), sealed}});
}

QList<SealedDraft> Session::sealDrafts(const QList<Draft> &drafts)
{
    QList<SealedDraft> all;
    for (const Draft &draft : drafts) {
        // The key of an open case is in memory, so neither disk nor file can come between the words and their seal.
        const auto key = m_inner->caseKey(draft.caseId);
        if (!key)
            continue;
        const SealedDraft sealed{draft.id.bytes(), draft.caseId.bytes(),
                                 sealJson((*key)->key, draft.payload, draftAssociated(draft.caseId.bytes(), draft.id.bytes()))};
        if (!sealed.sealed.isEmpty())
            all.append(sealed);
    }
    return all;
}

Result<void> Session::writeSealedDrafts(const QList<SealedDraft> &drafts)
{
    return putDrafts(*m_inner->database, drafts);
}

Result<QList<Draft>> Session::drafts()
{
    QList<SealedDraft> stored;
    {
        auto rows = m_inner->database->select("SELECT id, case_id, sealed FROM draft ORDER BY rowid");
        if (!rows)
            return Fail(rows.error());
        auto more = rows->next();
        for (; more && *more; more = rows->next())
            stored.append({rows->bytes(0), rows->bytes(1), rows->bytes(2)});
        if (!more)
            return Fail(more.error());
    }
    QList<Draft> drafts;
    for (const SealedDraft &row : stored) {
        const CaseId caseId = CaseId::fromBytes(row.caseId);
        const auto key = m_inner->caseKey(caseId);
        if (!key)
            continue; // verify() names it; the other drafts are still to be had
        const auto payload = openJson((*key)->key, row.sealed, draftAssociated(row.caseId, row.id));
        if (payload)
            drafts.append({caseId, RecordId::fromBytes(row.id), *payload});
    }
    return drafts;
}

Result<void> Session::dropDraft(CaseId caseId, RecordId id)
{
    VW_TRY(m_inner->mustBeWritable());
    Transaction transaction(*m_inner->database);
    VW_TRY(transaction.begin());
    VW_TRY(m_inner->database->run("DELETE FROM draft WHERE case_id = ? AND id = ?", {caseId.bytes(), id.bytes()}));
    return transaction.commit();
}

Result<void> writeDraftsOf(const QString &vaultPath, const QByteArray &vaultId, const QList<SealedDraft> &drafts)
{
    const auto database = Database::openVault(vaultPath);
    if (!database)
        return Fail(database.error());
    const auto id = readVaultId(**database);
    if (!id)
        return Fail(id.error());
    if (*id != vaultId)
        return fail(ErrorCode::OtherVault, vaultPath);
    return putDrafts(**database, drafts);
}

} // namespace vw::vault
