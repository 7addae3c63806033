// SPDX-License-Identifier: EUPL-1.2
#include "ui/checklist/recency.h"

#include "core/base/readdate.h"

#include <QCoreApplication>

namespace vw::ui {

namespace {

struct Recency {
    const char *id;
    int days; ///< within so many days; -1: longer ago than a year
    const char *source;
};

constexpr int year = 365;

constexpr std::array table{
    Recency{"today", 0, QT_TRANSLATE_NOOP("Recency", "today")},        Recency{"week", 7, QT_TRANSLATE_NOOP("Recency", "this week")},
    Recency{"month", 31, QT_TRANSLATE_NOOP("Recency", "this month")},  Recency{"year", year, QT_TRANSLATE_NOOP("Recency", "this year")},
    Recency{"longer", -1, QT_TRANSLATE_NOOP("Recency", "longer ago")},
};

} // namespace

QList<std::pair<QString, QString>> recencyChips()
{
    QList<std::pair<QString, QString>> chips;
    for (const auto &entry : table)
        chips.append({QLatin1StringView(entry.id), QCoreApplication::translate("Recency", entry.source)});
    chips.append({QStringLiteral("unknown"), QCoreApplication::translate("Recency", "don't know")});
    return chips;
}

std::optional<PartialDate> recencyDate(const QString &chip, QDate today)
{
    for (const auto &entry : table) {
        if (chip != QLatin1StringView(entry.id))
            continue;
        if (entry.days == 0)
            return PartialDate::day(today);
        if (entry.days < 0)
            return PartialDate::span(QDate(longAgoYear, 1, 1), today.addDays(-year - 1));
        return PartialDate::span(today.addDays(-entry.days), today);
    }
    return std::nullopt;
}

QString recencyOf(const std::optional<PartialDate> &date, QDate today)
{
    if (!date || date->first() > today)
        return {};
    const auto age = date->first().daysTo(today);
    for (const auto &entry : table) {
        if (entry.days >= 0 && age <= entry.days)
            return QLatin1StringView(entry.id);
    }
    return QStringLiteral("longer");
}

} // namespace vw::ui
