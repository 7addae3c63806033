// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/limits.h"

#include "core/dossier/codec.h"

#include <algorithm>

namespace vw::dossier {

namespace {

Error over(ErrorCode code, const QString &path, qsizetype found, qsizetype most)
{
    return {code, {path, QString::number(found), QString::number(most)}};
}

/// The first value that is over its limit and larger than what stood there before.
std::optional<Error> overIn(const QJsonValue &value, const QJsonValue &before, const QString &path)
{
    if (value.isString()) {
        const qsizetype size = value.toString().size();
        const bool grew = size > longestText && size > before.toString().size();
        return grew ? std::optional(over(ErrorCode::TooLong, path, size, longestText)) : std::nullopt;
    }
    if (value.isArray()) {
        const auto array = value.toArray(), earlier = before.toArray();
        if (array.size() > mostEntries && array.size() > earlier.size())
            return over(ErrorCode::TooMany, path, array.size(), mostEntries);
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (auto found = overIn(array.at(i), earlier.at(i), QStringLiteral("%1[%2]").arg(path).arg(i)))
                return found;
        }
        return std::nullopt;
    }
    const auto object = value.toObject(), earlier = before.toObject();
    if (object.size() > mostEntries && object.size() > earlier.size())
        return over(ErrorCode::TooMany, path, object.size(), mostEntries);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (auto found = overIn(*it, earlier.value(it.key()), path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key()))
            return found;
    }
    return std::nullopt;
}

QString idOf(const QJsonObject &record)
{
    return record.value(QStringLiteral("id")).toString();
}

QJsonObject recordIn(const CaseFile &file, const QString &id)
{
    const auto records = recordsOf(file);
    const auto found = std::ranges::find(records, id, idOf);
    return found == records.end() ? QJsonObject() : *found;
}

/// One more record of this kind would be too many.
template <typename List>
std::optional<Error> oneTooMany(const List &list, const QString &kind, const QString &id)
{
    if (list.size() < mostEntries || std::ranges::any_of(list, [&](const auto &entry) { return entry.id.text() == id; }))
        return std::nullopt;
    return over(ErrorCode::TooMany, kind, list.size() + 1, mostEntries);
}

std::optional<Error> tooManyOfKind(const CaseFile &file, const QString &kind, const QString &id)
{
    std::optional<Error> found;
    const auto look = [&]<typename E>(const QList<E> &list) {
        if (kind == QLatin1StringView(E::recordKind))
            found = oneTooMany(list, kind, id);
    };
    std::apply([&](const auto &...list) { (look(list), ...); }, file.lists());
    return found;
}

} // namespace

std::optional<Error> overLimit(const CaseFile &file, const QJsonObject &record)
{
    const QString kind = record.value(QStringLiteral("kind")).toString(), id = idOf(record);
    if (kind == QLatin1StringView(ArchiveCopy::recordKind))
        return std::nullopt;
    if (auto found = tooManyOfKind(file, kind, id))
        return found;
    if (!overIn(record, {}, {})) // nearly always
        return std::nullopt;
    return overIn(record, recordIn(file, id), {});
}

std::expected<CaseFile, Faults> newCaseFrom(const QByteArray &bytes, const QString &place)
{
    const auto object = parseJson(bytes, place);
    if (!object)
        return std::unexpected(Faults{object.error()});
    if (const auto found = overIn(*object, {}, {}))
        return std::unexpected(Faults{*found});
    return caseFrom(*object);
}

} // namespace vw::dossier
