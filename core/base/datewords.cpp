// SPDX-License-Identifier: EUPL-1.2
#include "core/base/datewords.h"

namespace vw {

using namespace Qt::Literals::StringLiterals;

namespace {

QString oneEnd(const PartialDate &end, const QLocale &locale)
{
    switch (end.text().size()) {
    case 4: return end.text();
    case 7: return locale.toString(end.first(), u"MMMM yyyy"_s);
    default: return dateWords(end.first(), locale);
    }
}

} // namespace

QString dateWords(QDate day, const QLocale &locale)
{
    return locale.toString(day, u"d MMMM yyyy"_s);
}

QString dateWords(const PartialDate &date, const DateLanguage &language)
{
    const auto from = PartialDate::parse(date.text().section(u'/', 0, 0)), to = PartialDate::parse(date.text().section(u'/', -1));
    if (!from || !to)
        return {};
    if (from->first().year() <= longAgoYear)
        return language.before.arg(oneEnd(*to, language.locale));
    const QString first = oneEnd(*from, language.locale), last = oneEnd(*to, language.locale);
    return first == last ? first : language.between.arg(first, last);
}

} // namespace vw
