// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/dossier/shared.h"

// From the description of an entity to its JSON. What is empty, unset or as nobody would write it is left out.

namespace vw::dossier {

template <Described E>
void writeFields(const E &entity, QJsonObject &object);

template <typename Tag>
[[nodiscard]] QJsonValue jsonOf(const TextId<Tag> &id)
{
    return id.text();
}
template <typename Tag>
[[nodiscard]] QJsonValue jsonOf(const BinaryId<Tag> &id)
{
    return id.text();
}
[[nodiscard]] inline QJsonValue jsonOf(const QString &text)
{
    return text;
}
[[nodiscard]] inline QJsonValue jsonOf(const QJsonObject &object)
{
    return object;
}
template <Described E>
[[nodiscard]] QJsonValue jsonOf(const E &entity)
{
    QJsonObject object;
    writeFields(entity, object);
    return object;
}

/// Writes one value of any type; `unset` is what the entity has where nothing was said.
struct ValueWriter {
    QJsonObject &object;
    QString key;

    void operator()(const QString &text, const QString &) const
    {
        if (!text.isEmpty())
            object.insert(key, text);
    }
    void operator()(bool flag, bool) const
    {
        if (flag)
            object.insert(key, true);
    }
    void operator()(int number, int unset) const
    {
        if (number != unset)
            object.insert(key, number);
    }
    void operator()(QDate day, QDate) const
    {
        if (day.isValid())
            object.insert(key, day.toString(Qt::ISODate));
    }
    void operator()(const QDateTime &moment, const QDateTime &) const
    {
        if (moment.isValid())
            object.insert(key, moment.toString(Qt::ISODate));
    }
    void operator()(const QByteArray &bytes, const QByteArray &) const
    {
        if (!bytes.isEmpty())
            object.insert(key, QString::fromLatin1(bytes.toBase64()));
    }
    void operator()(const std::optional<PartialDate> &date, const std::optional<PartialDate> &) const
    {
        if (date)
            object.insert(key, date->text());
    }
    template <typename T>
    void operator()(const std::optional<T> &value, const std::optional<T> &) const
    {
        if (!value)
            return;
        if constexpr (Described<T>)
            object.insert(key, jsonOf(*value));
        else
            object.insert(key, *value);
    }
    void operator()(const QMap<QString, QString> &texts, const QMap<QString, QString> &) const { putTexts(object, key, texts); }
    void operator()(const QMap<RecordId, QString> &letters, const QMap<RecordId, QString> &) const
    {
        QJsonObject written;
        for (auto it = letters.begin(); it != letters.end(); ++it)
            written.insert(it.key().text(), *it);
        if (!written.isEmpty())
            object.insert(key, written);
    }
    void operator()(const QJsonObject &nested, const QJsonObject &) const
    {
        if (!nested.isEmpty())
            object.insert(key, nested);
    }
    template <typename Tag>
    void operator()(const BinaryId<Tag> &id, const BinaryId<Tag> &) const
    {
        if (!id.isNull())
            object.insert(key, id.text());
    }
    template <typename Tag>
    void operator()(const TextId<Tag> &id, const TextId<Tag> &) const
    {
        if (!id.isEmpty())
            object.insert(key, id.text());
    }
    void operator()(const assessment::Assessment &list, const assessment::Assessment &) const
    {
        object.insert(key, assessment::toJson(list));
    }
    template <Described E>
    void operator()(const E &entity, const E &) const
    {
        if (const auto nested = jsonOf(entity).toObject(); !nested.isEmpty())
            object.insert(key, nested);
    }
    template <typename T>
    void operator()(const QList<T> &list, const QList<T> &) const
    {
        QJsonArray array;
        for (const auto &each : list)
            array.append(jsonOf(each));
        if (!array.isEmpty())
            object.insert(key, array);
    }
    template <typename E, size_t N>
    void operator()(const FixedRow<E, N> &row, const FixedRow<E, N> &unset) const
    {
        if (row == unset)
            return;
        QJsonArray array;
        for (const auto &each : row)
            array.append(jsonOf(each));
        for (const auto &later : row.further)
            array.append(later);
        object.insert(key, array);
    }
};

template <typename E>
struct FieldWriter {
    const E &entity;
    QJsonObject &object;

    template <typename M>
    void operator()(const char *key, M E::*member, How = {}) const
    {
        static const E unset{};
        ValueWriter{object, QLatin1StringView(key)}(entity.*member, unset.*member);
    }
    void operator()(const char *key, QString E::*member, const Codes &, How = {}) const { (*this)(key, member); }
    template <typename V, size_t N>
    void operator()(const char *key, V E::*member, const OneOf<V, N> &oneOf, How = {}) const
    {
        if (const QString name = nameOf(oneOf.names, entity.*member); !name.isEmpty())
            object.insert(QLatin1StringView(key), name);
    }
    template <typename V, size_t N>
    void operator()(const char *key, std::optional<V> E::*member, const OneOf<V, N> &oneOf, How = {}) const
    {
        if (entity.*member)
            object.insert(QLatin1StringView(key), nameOf(oneOf.names, *(entity.*member)));
    }
    template <typename V, size_t N>
    void operator()(const char *key, QList<V> E::*member, const OneOf<V, N> &oneOf, How = {}) const
    {
        QJsonArray array;
        for (const auto &value : entity.*member)
            array.append(nameOf(oneOf.names, value));
        if (!array.isEmpty())
            object.insert(QLatin1StringView(key), array);
    }
};

template <Described E>
void writeFields(const E &entity, QJsonObject &object)
{
    if constexpr (requires { entity.rest; })
        object = entity.rest;
    E::describe(FieldWriter<E>{entity, object});
    if constexpr (requires { entity.unread; })
        putTexts(object, QStringLiteral("unread"), entity.unread);
}

} // namespace vw::dossier
