// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"

namespace vw::dossier {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What was left over when an entity was read, by its path, and of everything in it.
struct Finder {
    QStringList &found;

    template <Described E>
    void look(const E &entity, const QString &path) const;
    void name(const QJsonObject &rest, const QString &path) const
    {
        for (const auto &key : rest.keys())
            found.append(path + u'.' + key);
    }
};

template <typename E>
struct FieldFinder {
    const E &entity;
    QString path;
    const Finder &to;

    template <typename M, typename... More>
    void operator()(const char *key, M E::*member, const More &...) const
    {
        const QString inner = path + u'.' + QLatin1StringView(key);
        if constexpr (Described<M>)
            to.look(entity.*member, inner);
        else if constexpr (std::is_same_v<M, assessment::Assessment>)
            to.name((entity.*member).rest, inner);
        else if constexpr (requires { typename M::value_type; }) {
            if constexpr (Described<typename M::value_type>) {
                qsizetype at = 0;
                for (const auto &each : entity.*member)
                    to.look(each, u"%1[%2]"_s.arg(inner).arg(at++));
            }
        }
    }
};

template <Described E>
void Finder::look(const E &entity, const QString &path) const
{
    if constexpr (requires { entity.rest; })
        name(entity.rest, path);
    E::describe(FieldFinder<E>{entity, path, *this});
}

} // namespace

QStringList unknownKeys(const CaseFile &file)
{
    QStringList found;
    const Finder finder{found};
    const auto lookAt = [&]<typename E>(const E &one) { finder.look(one, QLatin1StringView(E::listKey)); };
    const auto lookIn = [&]<typename E>(const QList<E> &list) {
        for (qsizetype at = 0; at < list.size(); ++at)
            finder.look(list.at(at), u"%1[%2]"_s.arg(QLatin1StringView(E::listKey)).arg(at));
    };
    std::apply([&](const auto &...one) { (lookAt(one), ...); }, file.ones());
    std::apply([&](const auto &...list) { (lookIn(list), ...); }, file.lists());
    return found;
}

} // namespace vw::dossier
