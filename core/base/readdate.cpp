// SPDX-License-Identifier: EUPL-1.2
#include "core/base/readdate.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace vw {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int yearsAhead = 5; ///< that two figures can mean
constexpr int daysInWeek = 7;
constexpr int shortestMonth = 3; ///< letters of "nov"

const std::array<QLocale, 2> &languages()
{
    static const std::array<QLocale, 2> both{QLocale(QLocale::Dutch), QLocale(QLocale::English)};
    return both;
}

QString bare(const QString &word)
{
    return word.endsWith(u'.') ? word.chopped(1) : word;
}

/// 1-12 for a month's name or its beginning; 0 for no month.
int monthIn(const QString &written)
{
    const QString word = bare(written);
    if (word.size() < shortestMonth)
        return 0;
    for (const auto &language : languages()) {
        for (int month = 1; month <= 12; ++month) {
            if (language.monthName(month).toLower().startsWith(word) ||
                bare(language.monthName(month, QLocale::ShortFormat)).toLower() == word)
                return month;
        }
    }
    return 0;
}

/// 1-7 for a weekday's name, whole or as a calendar shortens it; 0 for none.
int weekdayIn(const QString &written)
{
    const QString word = bare(written);
    for (const auto &language : languages()) {
        for (int day = 1; day <= daysInWeek; ++day) {
            if (language.dayName(day).toLower() == word || bare(language.dayName(day, QLocale::ShortFormat)).toLower() == word)
                return day;
        }
    }
    return 0;
}

/// "2025", "25" or "'25"; 0 for no year.
int yearIn(const QString &written, QDate today)
{
    static const QRegularExpression shape(u"^(?:(\\d{4})|['’]?(\\d{2}))$"_s);
    const auto match = shape.match(written);
    if (!match.hasMatch())
        return 0;
    if (!match.captured(1).isEmpty())
        return match.captured(1).toInt();
    const int century = today.year() / 100 * 100;
    const int year = century + match.captured(2).toInt();
    return year > today.year() + yearsAhead ? year - 100 : year;
}

/// "12", "12e", "1st"; 0 for no day.
int dayIn(const QString &written)
{
    static const QRegularExpression shape(u"^(\\d{1,2})(?:e|de|ste|st|nd|rd|th|\\.)?$"_s);
    const auto match = shape.match(written);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

std::optional<PartialDate> monthOf(int year, int month)
{
    return PartialDate::parse(u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0')));
}

std::optional<PartialDate> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(PartialDate::day(date)) : std::nullopt;
}

/// Of the same date in the years around today, the one that is meant. 29 February may be some years off.
std::optional<PartialDate> withoutYear(int month, int day, QDate today, Toward toward)
{
    constexpr int widest = 8; // 1896 to 1904
    const auto from = [&](int step) {
        for (int off = 0; off <= widest; ++off) {
            const QDate date(today.year() + step * off, month, day);
            if (date.isValid() && (step < 0 ? date <= today : date >= today))
                return date;
        }
        return QDate();
    };
    const QDate past = from(-1), ahead = from(1);
    if (!past.isValid() || !ahead.isValid())
        return std::nullopt;
    const bool isPast = toward == Toward::Past || (toward == Toward::Nearest && past.daysTo(today) <= today.daysTo(ahead));
    return PartialDate::day(isPast ? past : ahead);
}

std::optional<PartialDate> monthWithoutYear(int month, QDate today, Toward toward)
{
    constexpr int months = 12;
    const int back = (today.month() - month + months) % months;
    const bool isPast = toward == Toward::Past || back == 0 || (toward == Toward::Nearest && back <= months / 2);
    const QDate date = QDate(today.year(), today.month(), 1).addMonths(isPast ? -back : months - back);
    return monthOf(date.year(), date.month());
}

/// "12-9-2025", "12/9/25", "12 9 2025", "12-9", "9-2025", "2025-9-12", "2025-9".
std::optional<PartialDate> fromFigures(const QString &text, QDate today, Toward toward)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})([-/. ])(\\d{1,2})(?:\\2(\\d{4}|'?\\d{2}))?$"_s);
    static const QRegularExpression monthFirst(u"^(\\d{1,2})[-/. ](\\d{4})$"_s);
    static const QRegularExpression yearFirst(u"^(\\d{4})([-/. ])(\\d{1,2})(?:\\2(\\d{1,2}))?$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        const int day = match.captured(1).toInt(), month = match.captured(3).toInt();
        return match.captured(4).isEmpty() ? withoutYear(month, day, today, toward) : dayOf(yearIn(match.captured(4), today), month, day);
    }
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return monthOf(match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        const int year = match.captured(1).toInt(), month = match.captured(3).toInt();
        return match.captured(4).isEmpty() ? monthOf(year, month) : dayOf(year, month, match.captured(4).toInt());
    }
    return std::nullopt;
}

/// "12 sept 2025", "sept 12 2025", "12 sept", "september 2025", "september"; a weekday may stand before it.
std::optional<PartialDate> fromWords(QStringList words, QDate today, Toward toward)
{
    const int weekday = words.size() > 1 ? weekdayIn(words.first()) : 0;
    if (weekday > 0)
        words.removeFirst();
    if (words.size() > 1 && monthIn(words.first()) > 0 && dayIn(words.at(1)) > 0 && (words.size() > 2 || yearIn(words.at(1), today) == 0))
        words.swapItemsAt(0, 1); // as Americans write it
    int day = 0;
    if (words.size() > 1 && monthIn(words.at(1)) > 0) {
        day = dayIn(words.takeFirst());
        if (day == 0)
            return std::nullopt;
    }
    const int month = monthIn(words.value(0)), year = words.size() == 2 ? yearIn(words.at(1), today) : 0;
    if (month == 0 || words.size() > 2 || (words.size() == 2 && year == 0) || (weekday > 0 && day == 0))
        return std::nullopt;
    if (day == 0)
        return year > 0 ? monthOf(year, month) : monthWithoutYear(month, today, toward);
    const auto date = year > 0 ? dayOf(year, month, day) : withoutYear(month, day, today, toward);
    return date && weekday > 0 && date->first().dayOfWeek() != weekday ? std::nullopt : date;
}

std::optional<PartialDate> fromNearby(const QString &text, QDate today)
{
    static const QHash<QString, int> days{{u"vandaag"_s, 0},      {u"today"_s, 0},
                                          {u"gisteren"_s, -1},    {u"yesterday"_s, -1},
                                          {u"eergisteren"_s, -2}, {u"day before yesterday"_s, -2},
                                          {u"morgen"_s, 1},       {u"tomorrow"_s, 1},
                                          {u"overmorgen"_s, 2},   {u"day after tomorrow"_s, 2}};
    if (const auto found = days.constFind(text); found != days.constEnd())
        return PartialDate::day(today.addDays(*found));
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const auto week = [&](int weeks) {
        return PartialDate::span(monday.addDays(weeks * daysInWeek), monday.addDays(weeks * daysInWeek + 6));
    };
    const auto month = [&](int months) { return monthOf(today.addMonths(months).year(), today.addMonths(months).month()); };
    const auto year = [&](int years) { return PartialDate::parse(QString::number(today.year() + years)); };
    if (text == "vorige week"_L1 || text == "last week"_L1)
        return week(-1);
    if (text == "afgelopen week"_L1 || text == "past week"_L1)
        return PartialDate::span(today.addDays(-daysInWeek), today);
    if (text == "deze week"_L1 || text == "this week"_L1)
        return PartialDate::span(monday, today);
    if (text == "volgende week"_L1 || text == "next week"_L1)
        return week(1);
    if (text == "vorige maand"_L1 || text == "last month"_L1)
        return month(-1);
    if (text == "deze maand"_L1 || text == "this month"_L1)
        return PartialDate::span(QDate(today.year(), today.month(), 1), today);
    if (text == "volgende maand"_L1 || text == "next month"_L1)
        return month(1);
    if (text == "vorig jaar"_L1 || text == "last year"_L1)
        return year(-1);
    if (text == "dit jaar"_L1 || text == "this year"_L1)
        return PartialDate::span(QDate(today.year(), 1, 1), today);
    return std::nullopt;
}

/// "dinsdag", "afgelopen dinsdag", "last tuesday", "volgende dinsdag".
std::optional<PartialDate> fromWeekday(const QStringList &words, QDate today, Toward toward)
{
    static const QStringList before{u"afgelopen"_s, u"vorige"_s, u"last"_s, u"past"_s},
        after{u"komende"_s, u"volgende"_s, u"next"_s, u"coming"_s};
    const int weekday = weekdayIn(words.constLast());
    const bool isBefore = before.contains(words.first()), isAfter = after.contains(words.first());
    if (weekday == 0 || words.size() > 2 || (words.size() == 2 && !isBefore && !isAfter))
        return std::nullopt;
    const bool past = isBefore || (!isAfter && toward != Toward::Ahead);
    int away = past ? (today.dayOfWeek() - weekday + daysInWeek) % daysInWeek : (weekday - today.dayOfWeek() + daysInWeek) % daysInWeek;
    if (away == 0 && words.size() == 2)
        away = daysInWeek; // on a tuesday the last one is not today
    return PartialDate::day(today.addDays(past ? -away : away));
}

std::optional<PartialDate> readOne(const QString &text, QDate today, Toward toward)
{
    if (auto iso = PartialDate::parse(text))
        return iso;
    if (auto date = fromFigures(text, today, toward))
        return date;
    if (auto date = fromNearby(text, today))
        return date;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    if (auto date = fromWeekday(words, today, toward))
        return date;
    return fromWords(words, today, toward);
}

/// Words that change nothing: "op 3 november", "the day before yesterday".
QString plain(const QString &typed)
{
    static const QRegularExpression small(u"^(?:op|de|in|on|the|sinds|since)\\s+|,"_s);
    QString text = typed.toLower().simplified();
    text.replace(u'–', u'-');
    return text.remove(small).simplified();
}

} // namespace

std::optional<PartialDate> readDate(const QString &typed, QDate today, Toward toward)
{
    static const QRegularExpression between(u"^(?:van |from )?(.+?)(?: tot en met | t/m | tot | to | until | - )(.+)$"_s);
    static const QRegularExpression before(u"^(?:v[oó][oó]r|before) (.+)$"_s);
    const QString text = plain(typed);
    if (auto date = readOne(text, today, toward))
        return date;
    if (const auto match = before.match(text); match.hasMatch()) {
        const auto end = readOne(match.captured(1), today, toward);
        return end ? std::optional(PartialDate::span(QDate(longAgoYear, 1, 1), end->last())) : std::nullopt;
    }
    const auto match = between.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto from = readOne(match.captured(1), today, toward), to = readOne(match.captured(2), today, toward);
    if (!from || !to || from->first() > to->last())
        return std::nullopt;
    return PartialDate::span(from->first(), to->last());
}

bool mayGoOn(const QString &typed, QDate today)
{
    return readDate(typed + u'1', today) || readDate(typed + u"11"_s, today);
}

} // namespace vw
