// SPDX-License-Identifier: EUPL-1.2
#include "desk/handover.h"

#include <QJsonDocument>

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView mark = "VLAGWIJZER SEALED 1\n";
constexpr QLatin1StringView beforeKey("vlagwijzer-1:");
constexpr qsizetype keyBytes = 32;

} // namespace

Result<QByteArray> sealedFile(const QJsonObject &transfer, const QByteArray &forKey)
{
    const QByteArray sealed = crypto::sealTo(forKey, QJsonDocument(transfer).toJson(QJsonDocument::Compact));
    if (sealed.isEmpty())
        return fail(ErrorCode::NotAKey, keyText(forKey));
    return mark.toByteArray() + sealed;
}

bool isSealedFile(const QByteArray &bytes)
{
    return bytes.startsWith(mark);
}

Result<QByteArray> openSealedFile(const QByteArray &bytes, const crypto::SigningKeys &keys, const QString &path)
{
    QByteArray open = crypto::openSealed(keys, bytes.sliced(mark.size()));
    if (open.isEmpty())
        return fail(ErrorCode::SealedForOther, path);
    return open;
}

QString keyText(const QByteArray &publicKey)
{
    return beforeKey + QString::fromLatin1(publicKey.toBase64());
}

Result<QByteArray> keyFrom(const QString &text)
{
    QString line = text;
    line.remove(u' ').remove(u'\n').remove(u'\r').remove(u'\t');
    const auto decoded = QByteArray::fromBase64Encoding(line.sliced(std::min(beforeKey.size(), line.size())).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!line.startsWith(beforeKey) || !decoded || (*decoded).size() != keyBytes)
        return fail(ErrorCode::NotAKey, text.trimmed().left(60));
    return *decoded;
}

} // namespace vw::desk
