// SPDX-License-Identifier: EUPL-1.2
#include "core/taxonomy/texts.h"

#include <QJsonArray>

namespace vw::taxonomy {

QJsonValue Texts::at(const QString &group, const QString &id, const QString &which) const
{
    QJsonValue value = m_all.value(group);
    for (const auto &key : {id, which}) {
        if (key.isEmpty())
            continue;
        // "choices/announced" goes one level deeper
        for (const auto &steps = key.split(QLatin1Char('/')); const auto &step : steps)
            value = value.toObject().value(step);
    }
    return value;
}

QString Texts::find(const QString &group, const QString &id, const QString &which) const
{
    return at(group, id, which).toString();
}

QStringList Texts::list(const QString &group, const QString &id, const QString &which) const
{
    const auto value = at(group, id, which);
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const auto &array = value.toArray(); const auto &entry : array)
        list.append(entry.toString());
    return list;
}

QStringList Texts::words(const QString &name) const
{
    QStringList list;
    for (const auto &array = m_all.value(name).toArray(); const auto &word : array)
        list.append(word.toString());
    return list;
}

bool Texts::has(const QString &group, const QString &id, const QString &which) const
{
    const auto value = at(group, id, which);
    return !value.toString().isEmpty() || !value.toArray().isEmpty() || !value.toObject().isEmpty();
}

QString Texts::language() const
{
    return m_all.value(QStringLiteral("language")).toString();
}

} // namespace vw::taxonomy
