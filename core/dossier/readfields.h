// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/jsonreader.h"
#include "core/dossier/letters.h"
#include "core/dossier/shared.h"

// From JSON to an entity, by its description. Every fault with its path; what no field asked for is the entity's `rest`.

namespace vw::dossier {

template <Described E>
void readFields(JsonReader &reader, E &entity);

/// Reads one value of any type; what is absent leaves it as it is.
struct ValueReader {
    JsonReader &reader;
    QString key;

    void operator()(QString &text) const { text = reader.text(key, text); }
    void operator()(bool &flag) const { flag = reader.flag(key, flag); }
    void operator()(int &number) const { number = reader.number(key, number); }
    void operator()(QDate &day) const { day = reader.date(key); }
    void operator()(QDateTime &moment) const { moment = reader.dateTime(key); }
    void operator()(QByteArray &bytes) const { bytes = QByteArray::fromBase64(reader.text(key).toLatin1()); }
    void operator()(std::optional<PartialDate> &date) const { date = reader.partialDate(key); }
    void operator()(std::optional<bool> &flag) const
    {
        if (reader.has(key))
            flag = reader.flag(key);
    }
    void operator()(std::optional<int> &number) const
    {
        if (reader.has(key))
            number = reader.number(key);
    }
    template <Described E>
    void operator()(std::optional<E> &entity) const
    {
        if (reader.has(key))
            (*this)(entity.emplace());
    }
    void operator()(QStringList &texts) const { texts = reader.texts(key); }
    void operator()(QMap<QString, QString> &texts) const { texts = reader.textMap(key); }
    void operator()(QJsonObject &object) const { object = reader.object(key); }
    void operator()(QList<QJsonObject> &objects) const
    {
        for (const auto &list = reader.value(key).toArray(); const auto &entry : list)
            objects.append(entry.toObject());
    }
    template <typename Tag>
    void operator()(TextId<Tag> &id) const
    {
        id = TextId<Tag>(reader.text(key));
    }
    template <typename Tag>
    void operator()(QList<TextId<Tag>> &ids) const
    {
        for (const auto &text : reader.texts(key))
            ids.append(TextId<Tag>(text));
    }
    template <typename Tag>
    void operator()(BinaryId<Tag> &id) const
    {
        if (const QString text = reader.text(key); !text.isEmpty())
            id = idFrom<BinaryId<Tag>>(text);
    }
    void operator()(QList<RecordId> &ids) const
    {
        for (const auto &text : reader.texts(key)) {
            if (const auto id = idFrom<RecordId>(text); !id.isNull())
                ids.append(id);
        }
    }
    /// An id or a letter that is none is a fault.
    void operator()(QMap<RecordId, QString> &letters) const
    {
        const auto given = reader.object(key);
        for (auto it = given.begin(); it != given.end(); ++it) {
            const auto id = RecordId::fromText(it.key());
            if (id.isNull() || !isLetter(it->toString()))
                reader.badValue(key + QLatin1Char('.') + it.key(), it->toString());
            else
                letters.insert(id, it->toString());
        }
    }
    void operator()(assessment::Assessment &list) const
    {
        JsonReader nested(reader.object(key), reader.pathOf(key), reader.faults());
        list = assessment::assessmentFrom(nested);
    }
    template <Described E>
    void operator()(E &entity) const
    {
        JsonReader nested(reader.object(key), reader.pathOf(key), reader.faults());
        readFields(nested, entity);
    }
    template <Described E>
    void operator()(QList<E> &list) const
    {
        reader.each(key, [&](JsonReader &each) {
            E entity{};
            readFields(each, entity);
            list.append(std::move(entity));
        });
    }
    template <typename E, size_t N>
    void operator()(FixedRow<E, N> &row) const
    {
        size_t at = 0;
        reader.each(key, [&](JsonReader &each) {
            if (at < N)
                readFields(each, row[at++]);
            else
                row.further.append(each.rest());
        });
    }

private:
    template <typename Id>
    [[nodiscard]] Id idFrom(const QString &text) const
    {
        const auto id = Id::fromText(text);
        if (id.isNull())
            reader.badValue(key, text);
        return id;
    }
};

template <typename E>
struct FieldReader {
    JsonReader &reader;
    E &entity;

    template <typename M>
    void operator()(const char *key, M E::*member, How how = {}) const
    {
        need(key, how);
        ValueReader{reader, QLatin1StringView(key)}(entity.*member);
    }
    void operator()(const char *key, QString E::*member, const Codes &, How how = {}) const { (*this)(key, member, how); }
    template <typename V, size_t N>
    void operator()(const char *key, V E::*member, const OneOf<V, N> &oneOf, How how = {}) const
    {
        need(key, how);
        entity.*member = reader.choice(QLatin1StringView(key), oneOf.names, entity.*member);
    }
    template <typename V, size_t N>
    void operator()(const char *key, std::optional<V> E::*member, const OneOf<V, N> &oneOf, How = {}) const
    {
        if (reader.has(QLatin1StringView(key)))
            entity.*member = reader.choice(QLatin1StringView(key), oneOf.names, V{});
    }
    template <typename V, size_t N>
    void operator()(const char *key, QList<V> E::*member, const OneOf<V, N> &oneOf, How = {}) const
    {
        for (const auto &word : reader.texts(QLatin1StringView(key))) {
            if (const auto value = valueOf(oneOf.names, word))
                (entity.*member).append(*value);
            else
                reader.badValue(QLatin1StringView(key), word);
        }
    }

private:
    void need(const char *key, How how) const
    {
        if (how.must)
            reader.mustHave(QLatin1StringView(key));
    }
};

template <Described E>
void readFields(JsonReader &reader, E &entity)
{
    E::describe(FieldReader<E>{reader, entity});
    if constexpr (requires { entity.unread; })
        entity.unread = reader.textMap(QStringLiteral("unread"));
    if constexpr (requires { entity.rest; })
        entity.rest = reader.rest();
}

} // namespace vw::dossier
