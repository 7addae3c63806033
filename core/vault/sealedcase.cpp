// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/sealedcase.h"

#include "core/crypto/sealing.h"
#include "core/vault/json.h"
#include "core/vault/sessioninner.h"

namespace vw::vault {

Result<SealedCase> readSealed(Session &session, CaseId id)
{
    Database &database = *session.inner().database;
    SealedCase sealed{id, {}, {}};
    {
        auto rows = database.select("SELECT key_sealed FROM casefile WHERE case_id = ?", {id.bytes()});
        const auto found = rows ? rows->next() : Result<bool>(Fail(rows.error()));
        if (!found)
            return Fail(found.error());
        if (!*found)
            return fail(ErrorCode::CaseNotFound, id.text());
        sealed.key = rows->bytes(0);
    }
    auto rows = database.select("SELECT id, revision, sealed FROM record WHERE case_id = ?", {id.bytes()});
    if (!rows)
        return Fail(rows.error());
    auto more = rows->next();
    for (; more && *more; more = rows->next())
        sealed.records.append({RecordId::fromBytes(rows->bytes(0)), static_cast<quint64>(rows->number(1)), rows->bytes(2)});
    if (!more)
        return Fail(more.error());
    return sealed;
}

crypto::SecretBuffer keyForWorker(Session &session)
{
    return session.inner().vaultKey.clone();
}

QList<QJsonObject> openSealed(const crypto::SecretBuffer &vaultKey, const SealedCase &sealed)
{
    QList<QJsonObject> records;
    const auto key = crypto::openSecret(vaultKey, sealed.key, crypto::associatedData(crypto::Purpose::CaseKey, {sealed.id.bytes()}, 0));
    if (!key)
        return records;
    for (const auto &piece : sealed.records) {
        if (auto record = openJson(*key, piece.sealed, recordAssociated(sealed.id, piece.id, piece.revision)))
            records.append(*record);
    }
    return records;
}

} // namespace vw::vault
