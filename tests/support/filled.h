// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/codec.h"

namespace vw::test {

using namespace Qt::Literals::StringLiterals;

/// Fills every field that an entity tells of, each with something of its own, so that two that change places are noticed; and, at every level,
/// a key that no version knows.
struct Filler {
    int count = 0;

    template <dossier::Described E>
    void fill(E &entity);
    QString next(const char *key) { return u"invented %1 %2"_s.arg(QLatin1StringView(key)).arg(++count); }
    QDate day() { return QDate(2026, 1, 1).addDays(++count % 300); }

    void give(const char *key, QString &text) { text = next(key); }
    void give(const char *, bool &flag) { flag = true; }
    void give(const char *, int &number) { number = ++count; }
    void give(const char *, QDate &date) { date = day(); }
    void give(const char *, QDateTime &moment) { moment = QDateTime(day(), QTime(9, ++count % 60)); }
    void give(const char *, QByteArray &bytes) { bytes = QByteArray("%PDF invented \0 bytes", 21); }
    void give(const char *, std::optional<PartialDate> &date) { date = PartialDate::day(day()); }
    void give(const char *, std::optional<bool> &flag) { flag = ++count % 2 == 0; }
    void give(const char *, std::optional<int> &number) { number = ++count; }
    void give(const char *key, QStringList &texts) { texts = {next(key), next(key)}; }
    void give(const char *key, QMap<QString, QString> &texts) { texts = {{u"one"_s, next(key)}, {u"two"_s, next(key)}}; }
    void give(const char *, QMap<RecordId, QString> &letters) { letters = {{RecordId::create(), u"C"_s}, {RecordId::create(), u"AB"_s}}; }
    void give(const char *key, QJsonObject &object) { object = {{u"inside"_s, next(key)}}; }
    void give(const char *key, QList<QJsonObject> &objects) { objects = {{{u"kind"_s, next(key)}}, {{u"kind"_s, next(key)}}}; }
    template <typename Tag>
    void give(const char *, BinaryId<Tag> &id)
    {
        id = BinaryId<Tag>::create();
    }
    void give(const char *, QList<RecordId> &ids) { ids = {RecordId::create(), RecordId::create()}; }
    template <typename Tag>
    void give(const char *key, TextId<Tag> &id)
    {
        id = TextId<Tag>(next(key));
    }
    template <typename Tag>
    void give(const char *key, QList<TextId<Tag>> &ids)
    {
        ids = {TextId<Tag>(next(key)), TextId<Tag>(next(key))};
    }
    void give(const char *, assessment::Assessment &list)
    {
        list.taxonomy = TaxonomyVersion(u"2026.4"_s);
        list.assessed = day();
        assessment::Answer yes;
        yes.value = assessment::Value::Yes;
        list.answers.insert(QuestionId(u"strangulation.event"_s), yes);
    }
    template <dossier::Described E>
    void give(const char *, E &entity)
    {
        fill(entity);
    }
    template <dossier::Described E>
    void give(const char *, std::optional<E> &entity)
    {
        fill(entity.emplace());
    }
    template <dossier::Described E>
    void give(const char *, QList<E> &list)
    {
        list = {E{}, E{}};
        for (auto &each : list)
            fill(each);
    }
    template <typename E, size_t N>
    void give(const char *, dossier::FixedRow<E, N> &row)
    {
        for (auto &each : row)
            fill(each);
        row.further = {QJsonObject{{u"later"_s, ++count}}};
    }
};

template <typename E>
struct FieldFiller {
    E &entity;
    Filler &filler;

    template <typename M>
    void operator()(const char *key, M E::*member, dossier::How = {}) const
    {
        filler.give(key, entity.*member);
    }
    void operator()(const char *key, QString E::*member, const dossier::Codes &codes, dossier::How = {}) const
    {
        entity.*member = ++filler.count % 2 == 0 ? QString(QLatin1StringView(codes.codes.back())) : filler.next(key);
    }
    template <typename V, size_t N>
    void operator()(const char *, V E::*member, const dossier::OneOf<V, N> &oneOf, dossier::How = {}) const
    {
        entity.*member = oneOf.names.back().value;
    }
    template <typename V, size_t N>
    void operator()(const char *, std::optional<V> E::*member, const dossier::OneOf<V, N> &oneOf, dossier::How = {}) const
    {
        entity.*member = oneOf.names.back().value;
    }
    template <typename V, size_t N>
    void operator()(const char *, QList<V> E::*member, const dossier::OneOf<V, N> &oneOf, dossier::How = {}) const
    {
        entity.*member = {oneOf.names.front().value, oneOf.names.back().value};
    }
};

template <dossier::Described E>
void Filler::fill(E &entity)
{
    E::describe(FieldFiller<E>{entity, *this});
    if constexpr (requires { entity.unread; })
        entity.unread = {{u"when"_s, next("unread")}};
    if constexpr (requires { entity.rest; })
        entity.rest = {{u"later"_s, next("rest")}};
}

template <typename E>
[[nodiscard]] E filled()
{
    E entity{};
    if constexpr (requires { entity.id; })
        entity.id = RecordId::create();
    Filler filler;
    filler.fill(entity);
    if constexpr (std::is_same_v<E, dossier::Person>)
        entity.letter = u"D"_s;
    return entity;
}

/// A record of each kind with something under every key that this version writes.
[[nodiscard]] inline dossier::CaseFile filledCase()
{
    dossier::CaseFile file;
    file.id = CaseId::create();
    std::apply([](auto &...one) { ((one = filled<std::remove_cvref_t<decltype(one)>>()), ...); }, file.ones());
    const auto add = []<typename E>(QList<E> &list) { list = {filled<E>()}; };
    std::apply([&](auto &...list) { (add(list), ...); }, file.lists());
    return file;
}

} // namespace vw::test
