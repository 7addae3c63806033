// SPDX-License-Identifier: EUPL-1.2
#include "core/base/jsonreader.h"

#include <QJsonDocument>

namespace vw {

Result<QJsonObject> parseJson(const QByteArray &bytes, const QString &place)
{
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::NotJson, place, QStringLiteral("%1 (byte %2)").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return fail(ErrorCode::WrongType, place, QStringLiteral("object"));
    return document.object();
}

void putTexts(QJsonObject &object, const QString &key, const QMap<QString, QString> &texts)
{
    QJsonObject written;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        written.insert(it.key(), *it);
    if (!written.isEmpty())
        object.insert(key, written);
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + QLatin1Char('.') + key;
}

std::optional<QJsonValue> JsonReader::take(const QString &key)
{
    m_seen.insert(key);
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd() || found->isNull())
        return std::nullopt;
    return QJsonValue(*found);
}

void JsonReader::wrongType(const QString &key, const QString &expected)
{
    report(ErrorCode::WrongType, {pathOf(key), expected});
}

void JsonReader::badValue(const QString &key, const QString &value)
{
    report(ErrorCode::BadValue, {pathOf(key), value});
}

void JsonReader::mustHave(const QString &key)
{
    if (!has(key))
        report(ErrorCode::MissingKey, {pathOf(key)});
}

QString JsonReader::text(const QString &key, const QString &otherwise)
{
    const auto value = take(key);
    if (!value)
        return otherwise;
    if (!value->isString()) {
        wrongType(key, QStringLiteral("string"));
        return otherwise;
    }
    return value->toString();
}

QString JsonReader::mustText(const QString &key)
{
    mustHave(key);
    return text(key);
}

bool JsonReader::flag(const QString &key, bool otherwise)
{
    const auto value = take(key);
    if (value && !value->isBool())
        wrongType(key, QStringLiteral("true or false"));
    return value ? value->toBool(otherwise) : otherwise;
}

int JsonReader::number(const QString &key, int otherwise)
{
    const auto value = take(key);
    if (!value)
        return otherwise;
    const double number = value->toDouble(0.5);
    if (!value->isDouble() || number != static_cast<double>(static_cast<int>(number))) {
        wrongType(key, QStringLiteral("whole number"));
        return otherwise;
    }
    return static_cast<int>(number);
}

QStringList JsonReader::texts(const QString &key)
{
    const auto value = take(key);
    if (!value)
        return {};
    if (!value->isArray()) {
        wrongType(key, QStringLiteral("array of strings"));
        return {};
    }
    QStringList list;
    const auto array = value->toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array.at(i).isString())
            list.append(array.at(i).toString());
        else
            wrongType(QStringLiteral("%1[%2]").arg(key).arg(i), QStringLiteral("string"));
    }
    return list;
}

QJsonObject JsonReader::object(const QString &key)
{
    const auto value = take(key);
    if (value && !value->isObject())
        wrongType(key, QStringLiteral("object"));
    return value ? value->toObject() : QJsonObject{};
}

QMap<QString, QString> JsonReader::textMap(const QString &key)
{
    QMap<QString, QString> texts;
    const auto written = object(key);
    for (auto it = written.begin(); it != written.end(); ++it) {
        if (it->isString())
            texts.insert(it.key(), it->toString());
        else
            wrongType(key + QLatin1Char('.') + it.key(), QStringLiteral("string"));
    }
    return texts;
}

QJsonValue JsonReader::value(const QString &key)
{
    return take(key).value_or(QJsonValue(QJsonValue::Undefined));
}

std::optional<PartialDate> JsonReader::partialDate(const QString &key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return std::nullopt;
    auto date = PartialDate::parse(written);
    if (!date)
        report(ErrorCode::BadDate, {pathOf(key), written});
    return date;
}

QDate JsonReader::date(const QString &key)
{
    const QString written = text(key);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        report(ErrorCode::BadDate, {pathOf(key), written});
    return date;
}

QDateTime JsonReader::dateTime(const QString &key)
{
    const QString written = text(key);
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !moment.isValid())
        report(ErrorCode::BadDate, {pathOf(key), written});
    return moment;
}

void JsonReader::each(const QString &key, const std::function<void(JsonReader &)> &each)
{
    const auto value = take(key);
    if (!value)
        return;
    if (!value->isArray()) {
        wrongType(key, QStringLiteral("array of objects"));
        return;
    }
    const auto array = value->toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(key).arg(i);
        if (!array.at(i).isObject()) {
            wrongType(place, QStringLiteral("object"));
            continue;
        }
        JsonReader reader(array.at(i).toObject(), pathOf(place), m_faults);
        each(reader);
    }
}

QJsonObject JsonReader::rest() const
{
    QJsonObject rest;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_seen.contains(it.key()))
            rest.insert(it.key(), it.value());
    }
    return rest;
}

void JsonReader::refuseRest()
{
    for (const auto &keys = rest().keys(); const QString &key : keys)
        report(ErrorCode::UnknownKey, {pathOf(key)});
}

} // namespace vw
