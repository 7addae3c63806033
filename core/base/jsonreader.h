// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/names.h"
#include "core/base/partialdate.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>

#include <functional>

namespace vw {

using Faults = QList<Error>;

/// Bytes to a JSON object, or NotJson with the place.
[[nodiscard]] Result<QJsonObject> parseJson(const QByteArray &bytes, const QString &place);

/// Nothing for an empty map.
void putTexts(QJsonObject &object, const QString &key, const QMap<QString, QString> &texts);

/// Reads one JSON object key by key. Every fault is collected with its path ("persons[2].born"), none stops the reading;
/// what was not asked for is the rest(), kept so that a newer version's words survive.
class JsonReader {
public:
    JsonReader(QJsonObject object, QString path, Faults &faults) : m_object(std::move(object)), m_path(std::move(path)), m_faults(faults) {}

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QString pathOf(const QString &key) const;
    [[nodiscard]] Faults &faults() const { return m_faults; }

    /// Absent gives the default; a wrong type is a fault and gives the default.
    QString text(const QString &key, const QString &otherwise = {});
    QString mustText(const QString &key);
    bool flag(const QString &key, bool otherwise = false);
    int number(const QString &key, int otherwise = 0);
    QStringList texts(const QString &key);
    QJsonObject object(const QString &key);
    /// An object of texts.
    QMap<QString, QString> textMap(const QString &key);
    QJsonValue value(const QString &key);
    std::optional<PartialDate> partialDate(const QString &key);
    QDate date(const QString &key);
    QDateTime dateTime(const QString &key);

    template <typename E, size_t N>
    E choice(const QString &key, const std::array<Name<E>, N> &names, E otherwise)
    {
        const QString word = text(key);
        if (word.isEmpty())
            return otherwise;
        const auto found = valueOf(names, word);
        if (!found)
            badValue(key, word);
        return found.value_or(otherwise);
    }

    /// Calls `each` with a reader per object in the array.
    void each(const QString &key, const std::function<void(JsonReader &)> &each);

    void mustHave(const QString &key);
    void badValue(const QString &key, const QString &value);
    void report(ErrorCode code, QStringList args) { m_faults.append(Error{code, std::move(args)}); }

    /// The keys nobody asked for.
    [[nodiscard]] QJsonObject rest() const;
    /// Makes each key nobody asked for a fault.
    void refuseRest();

private:
    std::optional<QJsonValue> take(const QString &key);
    void wrongType(const QString &key, const QString &expected);

    QJsonObject m_object;
    QString m_path;
    Faults &m_faults;
    QSet<QString> m_seen;
};

} // namespace vw
