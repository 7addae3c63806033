// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/json.h"

#include "core/crypto/sealing.h"

#include <QJsonDocument>

namespace vw::vault {

QByteArray sealJson(const crypto::SecretBuffer &key, const QJsonObject &content, const QByteArray &associated)
{
    QByteArray plain = QJsonDocument(content).toJson(QJsonDocument::Compact);
    QByteArray sealed = crypto::seal(key, plain, associated);
    crypto::wipe(plain);
    return sealed;
}

std::optional<QJsonObject> openJson(const crypto::SecretBuffer &key, const QByteArray &sealed, const QByteArray &associated)
{
    auto plain = crypto::open(key, sealed, associated);
    if (!plain)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*plain);
    crypto::wipe(*plain);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

} // namespace vw::vault
