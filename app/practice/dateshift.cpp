// SPDX-License-Identifier: EUPL-1.2
#include "app/practice/dateshift.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace vw::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A month has no day to move; its middle ends up in the month that is meant.
constexpr int middleOfMonth = 15;

QString shiftedDate(const QRegularExpressionMatch &match, qint64 days)
{
    const bool hasDay = match.hasCaptured(u"day"_s);
    const QDate written(match.captured(u"year"_s).toInt(), match.captured(u"month"_s).toInt(),
                        hasDay ? match.captured(u"day"_s).toInt() : middleOfMonth);
    const QDate moved = written.addDays(days);
    if (!moved.isValid())
        return match.captured();
    if (match.hasCaptured(u"words"_s))
        return QLocale(QLocale::Dutch).toString(moved, hasDay ? u"d MMMM yyyy"_s : u"MMMM yyyy"_s);
    return moved.toString(hasDay ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s);
}

QString shiftedText(const QString &text, qint64 days)
{
    static const QRegularExpression date(
        u"(?<words>\\[\\[)?(?<!\\d)(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\\d|3[01]))?(?![\\d-])(?(words)\\]\\])"_s);
    QString moved;
    qsizetype from = 0;
    for (auto it = date.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        moved += QStringView(text).sliced(from, match.capturedStart() - from);
        moved += shiftedDate(match, days);
        from = match.capturedEnd();
    }
    moved += QStringView(text).sliced(from);
    return moved;
}

} // namespace

QJsonValue withShiftedDates(const QJsonValue &value, qint64 days)
{
    if (value.isString())
        return shiftedText(value.toString(), days);
    if (value.isArray()) {
        QJsonArray moved;
        for (const auto &array = value.toArray(); const auto &entry : array)
            moved.append(withShiftedDates(entry, days));
        return moved;
    }
    if (!value.isObject())
        return value;
    QJsonObject moved;
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        moved.insert(it.key(), withShiftedDates(*it, days));
    return moved;
}

} // namespace vw::practice
