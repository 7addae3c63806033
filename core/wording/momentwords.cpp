// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/momentwords.h"

#include "core/base/datewords.h"

#include <algorithm>

namespace vw::wording {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysAhead = 14, daysAheadOfWeekend = 3; ///< our choice: time enough to ask

} // namespace

QStringList momentLines(const taxonomy::Jurisdiction &place, const taxonomy::Texts &texts, const People &people, QDate today,
                        const QLocale &locale)
{
    QList<std::pair<QDate, QString>> found;
    for (const auto &moment : place.moments) {
        const QDate day = moment.next(today, moment.isWeekend ? daysAheadOfWeekend : daysAhead);
        const QString ask = texts.find(u"moments"_s, moment.id, u"ask"_s);
        if (!day.isValid() || ask.isEmpty())
            continue;
        found.append(
            {day, fill(u"%1 (%2): %3"_s.arg(texts.find(u"moments"_s, moment.id, u"title"_s), dateWords(day, locale), ask), people)});
    }
    std::ranges::stable_sort(found, {}, &std::pair<QDate, QString>::first);
    QStringList lines;
    for (const auto &[day, line] : found)
        lines.append(line);
    return lines;
}

} // namespace vw::wording
