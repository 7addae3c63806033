// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

namespace vw::meldcode {

/// Monday to Friday. Public holidays are not known to this program.
[[nodiscard]] inline bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() <= Qt::Friday;
}

[[nodiscard]] inline QDate workingDaysAfter(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        count -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

/// The day itself, or the Friday before.
[[nodiscard]] inline QDate lastWorkingDay(QDate day)
{
    while (!isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

} // namespace vw::meldcode
