// SPDX-License-Identifier: EUPL-1.2
#include "desk/transfer.h"

#include "core/base/signs.h"
#include "core/dossier/codec.h"
#include "core/referral/archive.h"
#include "core/referral/carried.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int signedFormat = 2;
constexpr qsizetype longestSender = 120; ///< signs; it prints at each fact

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

/// Persons and facts, cut down to what may travel; a kind that a newer version sends along is left where it is. Two with one id are a fault.
QList<dossier::Record> recordsIn(JsonReader &reader)
{
    QList<dossier::Record> records;
    QSet<RecordId> seen;
    const auto value = reader.value(u"records"_s);
    if (!value.isArray())
        reader.report(ErrorCode::WrongType, {reader.pathOf(u"records"_s), u"array"_s});
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto object = array.at(i).toObject();
        const QString path = u"records[%1]"_s.arg(i), kind = object.value("kind"_L1).toString();
        if (kind != QLatin1StringView(dossier::Person::recordKind) && kind != QLatin1StringView(dossier::Incident::recordKind))
            continue;
        const auto whole = dossier::recordFrom(object, path, reader.faults());
        const auto record = whole ? referral::cutDown(*whole) : std::nullopt;
        if (!record)
            continue;
        const auto id = dossier::idOf(*record);
        if (seen.contains(id))
            reader.report(ErrorCode::DuplicateId, {path, id.text()});
        seen.insert(id);
        records.append(*record);
    }
    return records;
}

} // namespace

QJsonObject signedTransfer(const Transfer &transfer, const crypto::SigningKeys &keys)
{
    QJsonArray records;
    for (const auto &record : transfer.records)
        records.append(dossier::toJson(record));
    QJsonObject object{{u"format"_s, signedFormat},
                       {u"transfer"_s, transfer.id},
                       {u"key"_s, text(keys.publicKey)},
                       {u"body"_s, referral::toJson(transfer.document)},
                       {u"records"_s, records}};
    if (!transfer.sender.isEmpty())
        object.insert(u"sender"_s, transfer.sender);
    if (!transfer.forKey.isEmpty())
        object.insert(u"for"_s, text(transfer.forKey));
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
    transfer.sender = plainLine(reader.text(u"sender"_s)).trimmed().left(longestSender);
    transfer.publicKey = bytesIn(reader, u"key"_s);
    const QByteArray signature = bytesIn(reader, u"signature"_s);
    if (reader.has(u"for"_s))
        transfer.forKey = bytesIn(reader, u"for"_s);
    const auto document = referral::documentFrom(reader.object(u"body"_s));
    if (reader.has(u"records"_s))
        transfer.records = recordsIn(reader);
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
