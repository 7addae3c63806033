// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/tell.h"

#include "core/base/datewords.h"

namespace vw::dossier {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Puts the fields of one entity into words.
struct Teller {
    const Vocabulary &words;
    const QLocale &locale;
    QString kind;
    QList<Told> told;

    void add(const char *key, const QString &value)
    {
        const QString name = QLatin1StringView(key);
        const QString label = words.field(kind, name), said = value.trimmed();
        if (!said.isEmpty())
            told.append({name, label.isEmpty() ? name : label, said});
    }
    [[nodiscard]] QString dateOf(QDate day) const { return day.isValid() ? dateWords(day, locale) : QString(); }
    [[nodiscard]] QString dateOf(const std::optional<PartialDate> &date) const
    {
        return date ? dateWords(*date, words.dates(locale)) : QString();
    }
    template <typename E>
    void tell(const E &entity);
};

template <typename E>
struct FieldTeller {
    const E &entity;
    Teller &to;

    void operator()(const char *key, QString E::*member, How = {}) const { to.add(key, entity.*member); }
    void operator()(const char *key, QString E::*member, const Codes &codes, How = {}) const
    {
        to.add(key, to.words.word(QLatin1StringView(codes.words), entity.*member));
    }
    void operator()(const char *key, QDate E::*member, How = {}) const { to.add(key, to.dateOf(entity.*member)); }
    void operator()(const char *key, std::optional<PartialDate> E::*member, How = {}) const { to.add(key, to.dateOf(entity.*member)); }
    void operator()(const char *key, QStringList E::*member, How = {}) const { to.add(key, (entity.*member).join(u", "_s)); }
    void operator()(const char *key, CaseId E::*member, How = {}) const
    {
        if (!(entity.*member).isNull())
            to.add(key, to.words.caseCode(entity.*member));
    }
    void operator()(const char *key, bool E::*member, How = {}) const
    {
        if (entity.*member)
            to.add(key, to.words.word(u"tri"_s, u"yes"_s));
    }
    template <typename V, size_t N>
    void operator()(const char *key, V E::*member, const OneOf<V, N> &oneOf, How = {}) const
    {
        static const E unset{};
        if (entity.*member != unset.*member) // what nobody chose is not said
            to.add(key, to.words.word(oneOf, entity.*member));
    }
    template <typename V, size_t N>
    void operator()(const char *key, std::optional<V> E::*member, const OneOf<V, N> &oneOf, How = {}) const
    {
        if (entity.*member)
            to.add(key, to.words.word(oneOf, *(entity.*member)));
    }
    template <typename V, size_t N>
    void operator()(const char *key, QList<V> E::*member, const OneOf<V, N> &oneOf, How = {}) const
    {
        QStringList all;
        for (const auto &value : entity.*member)
            all.append(to.words.word(oneOf, value));
        to.add(key, all.join(u", "_s));
    }
    template <Described V>
    void operator()(const char *, V E::*member, How = {}) const
    {
        to.tell(entity.*member);
    }
    template <typename V, size_t N>
    void operator()(const char *, FixedRow<V, N> E::*member, How = {}) const
    {
        for (const auto &each : entity.*member)
            to.tell(each);
    }
    /// Moments, ids, lists of the program.
    template <typename V>
    void operator()(const char *, V E::*, How = {}) const
    {
    }
    void operator()(const char *, Visibility E::*, const OneOf<Visibility, visibilityNames.size()> &, How = {}) const {}
};

template <typename E>
void Teller::tell(const E &entity)
{
    E::describe(FieldTeller<E>{entity, *this});
}

/// Every key of every level, with the codes its values can have.
struct Lister {
    QString kind;
    QList<FieldSpecOf> &all;

    void operator()(const char *key, const QString &set = {}, const QStringList &codes = {}) const
    {
        all.append({kind, QLatin1StringView(key), set, codes});
    }
};

template <typename E>
struct FieldLister {
    Lister to;

    template <typename M>
    void operator()(const char *key, M E::*, How = {}) const
    {
        to(key);
        nested<M>();
    }
    void operator()(const char *key, QString E::*, const Codes &codes, How = {}) const
    {
        QStringList all;
        for (const auto *code : codes.codes)
            all.append(QLatin1StringView(code));
        to(key, QLatin1StringView(codes.words), all);
    }
    template <typename M, typename V, size_t N>
    void operator()(const char *key, M E::*, const OneOf<V, N> &oneOf, How = {}) const
    {
        QStringList all;
        for (const auto &name : oneOf.names)
            all.append(QLatin1StringView(name.text));
        to(key, QLatin1StringView(oneOf.words), all);
    }

private:
    template <typename M>
    void nested() const
    {
        if constexpr (Described<M>)
            M::describe(FieldLister<M>{to});
        else if constexpr (requires { typename M::value_type; }) {
            if constexpr (Described<typename M::value_type>)
                M::value_type::describe(FieldLister<typename M::value_type>{to});
        }
    }
};

template <size_t Index = 0>
void listFrom(QList<FieldSpecOf> &all)
{
    if constexpr (Index < std::variant_size_v<Record>) {
        using E = std::variant_alternative_t<Index, Record>;
        E::describe(FieldLister<E>{{QLatin1StringView(E::recordKind), all}});
        listFrom<Index + 1>(all);
    }
}

} // namespace

QList<Told> tellOf(RecordRef record, const Vocabulary &words, const QLocale &locale)
{
    return std::visit(
        [&](const auto *entity) {
            Teller teller{words, locale, QLatin1StringView(std::remove_cvref_t<decltype(*entity)>::recordKind), {}};
            teller.tell(*entity);
            return teller.told;
        },
        record);
}

QString lineOf(RecordRef record, const Vocabulary &words, const QLocale &locale, const QStringList &without)
{
    QStringList parts;
    for (const auto &each : tellOf(record, words, locale)) {
        if (without.contains(each.key))
            continue;
        const bool isBare = parts.isEmpty() || each.key == u"note"_s;
        if (!parts.isEmpty() && parts.last().endsWith(u'.')) // the line goes on
            parts.last().chop(1);
        parts.append(isBare ? each.value : each.label + u": "_s + each.value);
    }
    return parts.join(u"; "_s);
}

QList<FieldSpecOf> allFields()
{
    QList<FieldSpecOf> all;
    listFrom(all);
    return all;
}

} // namespace vw::dossier
