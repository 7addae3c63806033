// SPDX-License-Identifier: EUPL-1.2
#include "desk/identity.h"

#include "core/vault/session.h"

#include <QJsonObject>

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString record = u"identity"_s, seedKey = u"seed"_s;

crypto::SecretBuffer seedIn(const QJsonObject &kept)
{
    QByteArray bytes = QByteArray::fromBase64(kept.value(seedKey).toString().toLatin1());
    return crypto::SecretBuffer::takeFrom(bytes);
}

} // namespace

Result<crypto::SigningKeys> signingKeysOf(vault::Session &session)
{
    const auto kept = session.vaultRecord(record);
    if (!kept)
        return Fail(kept.error());
    if (!kept->isEmpty()) {
        auto keys = crypto::signingKeysFrom(seedIn(*kept));
        if (keys.publicKey.isEmpty())
            return fail(ErrorCode::BadValue, record);
        return keys;
    }
    const auto seed = crypto::newSigningSeed();
    if (seed.isEmpty())
        return fail(ErrorCode::OutOfMemory, record);
    const QByteArray bytes(reinterpret_cast<const char *>(seed.data()), static_cast<qsizetype>(seed.size()));
    VW_TRY(session.saveVaultRecord(record, {{seedKey, QString::fromLatin1(bytes.toBase64())}}));
    return crypto::signingKeysFrom(seed);
}

} // namespace vw::desk
