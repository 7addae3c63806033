// SPDX-License-Identifier: EUPL-1.2
#include "core/base/partialdate.h"

#include <QRegularExpression>

namespace vw {

namespace {

using Range = std::pair<QDate, QDate>;

std::optional<Range> parseOne(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (match.captured(2).isEmpty())
        return QDate::isValid(year, 1, 1) ? std::optional(Range{QDate(year, 1, 1), QDate(year, 12, 31)})
                                          : std::nullopt; // there was no year 0
    const int month = match.captured(2).toInt();
    if (match.captured(3).isEmpty()) {
        const QDate first(year, month, 1);
        if (!first.isValid())
            return std::nullopt;
        return Range{first, QDate(year, month, first.daysInMonth())};
    }
    const QDate day(year, month, match.captured(3).toInt());
    if (!day.isValid())
        return std::nullopt;
    return Range{day, day};
}

} // namespace

std::optional<PartialDate> PartialDate::parse(const QString &text)
{
    const auto parts = text.split(QLatin1Char('/'));
    if (parts.size() > 2)
        return std::nullopt;
    const auto from = parseOne(parts.first());
    const auto to = parseOne(parts.last());
    if (!from || !to || from->first > to->second)
        return std::nullopt;
    return PartialDate(text, from->first, to->second);
}

PartialDate PartialDate::day(QDate date)
{
    return PartialDate(date.toString(Qt::ISODate), date, date);
}

PartialDate PartialDate::span(QDate from, QDate to)
{
    return PartialDate(from.toString(Qt::ISODate) + QLatin1Char('/') + to.toString(Qt::ISODate), from, to);
}

std::optional<PartialDate> laterOf(const std::optional<PartialDate> &one, const std::optional<PartialDate> &other)
{
    if (!one || !other)
        return one ? one : other;
    return std::pair(other->last(), other->first()) > std::pair(one->last(), one->first()) ? other : one;
}

} // namespace vw
