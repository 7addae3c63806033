// SPDX-License-Identifier: EUPL-1.2
#include "desk/transfer.h"

#include "core/referral/archive.h"

#include <QJsonDocument>

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int signedFormat = 2;

/// What is signed: everything but the signature, with a word in front so that no signature for another purpose fits.
QByteArray signedBytes(QJsonObject object)
{
    object.remove(u"signature"_s);
    return "vlagwijzer transfer\n" + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesIn(JsonReader &reader, const QString &key)
{
    const QString typed = reader.mustText(key);
    const auto decoded = QByteArray::fromBase64Encoding(typed.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        reader.report(ErrorCode::BadValue, {reader.pathOf(key), typed.left(40)});
    return decoded ? *decoded : QByteArray();
}

} // namespace

QJsonObject signedTransfer(const referral::Document &document, const QString &id, const crypto::SigningKeys &keys)
{
    QJsonObject object{
        {u"format"_s, signedFormat}, {u"transfer"_s, id}, {u"key"_s, text(keys.publicKey)}, {u"body"_s, referral::toJson(document)}};
    object.insert(u"signature"_s, text(crypto::sign(keys, signedBytes(object))));
    return object;
}

std::expected<Transfer, Faults> transferFrom(const QJsonObject &object)
{
    Transfer transfer;
    if (!object.contains(u"body"_s)) { // of before papers were signed
        auto document = referral::documentFrom(object);
        if (!document)
            return std::unexpected(document.error());
        transfer.document = *std::move(document);
        return transfer;
    }
    Faults faults;
    JsonReader reader(object, {}, faults);
    if (const int format = reader.number(u"format"_s); format != signedFormat)
        reader.report(ErrorCode::UnsupportedVersion, {reader.pathOf(u"format"_s), QString::number(format), QString::number(signedFormat)});
    transfer.id = reader.mustText(u"transfer"_s);
    transfer.publicKey = bytesIn(reader, u"key"_s);
    const QByteArray signature = bytesIn(reader, u"signature"_s);
    const auto document = referral::documentFrom(reader.object(u"body"_s));
    reader.refuseRest();
    if (!document)
        faults += document.error();
    if (!faults.isEmpty())
        return std::unexpected(faults);
    transfer.document = *document;
    transfer.wholeness = crypto::isSignedBy(transfer.publicKey, signedBytes(object), signature) ? Wholeness::Signed : Wholeness::Changed;
    return transfer;
}

} // namespace vw::desk
