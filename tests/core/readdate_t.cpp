// SPDX-License-Identifier: EUPL-1.2
#include "core/base/readdate.h"

#include "core/base/datewords.h"
#include "core/referral/words.h"
#include "core/wording/sentences.h"
#include "tests/support/stringmaker.h"

using namespace vw;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 28); // a Saturday

QString read(const QString &typed, Toward toward = Toward::Past)
{
    const auto date = readDate(typed, today, toward);
    return date ? date->text() : QString();
}

} // namespace

TEST_CASE("a date is read as people type it", "[dates]")
{
    struct Row {
        const char16_t *typed, *date;
    };
    for (const Row &row : std::initializer_list<Row>{{u"12 sept 2025", u"2025-09-12"},
                                                     {u"12 sept. 2025", u"2025-09-12"},
                                                     {u"12 september 2025", u"2025-09-12"},
                                                     {u"12 September 2025", u"2025-09-12"},
                                                     {u"September 12, 2025", u"2025-09-12"},
                                                     {u"vrijdag 12 september 2025", u"2025-09-12"},
                                                     {u"12e sept '25", u"2025-09-12"},
                                                     {u"op 3 mrt 2026", u"2026-03-03"},
                                                     {u"1st of", u""},
                                                     {u"24 november 2026", u"2026-11-24"},
                                                     {u"november 2026", u"2026-11"},
                                                     {u"nov 2026", u"2026-11"},
                                                     {u"mei 2026", u"2026-05"},
                                                     {u"May 2026", u"2026-05"},
                                                     {u"12/9/25", u"2025-09-12"},
                                                     {u"12-9-2025", u"2025-09-12"},
                                                     {u"12.9.2025", u"2025-09-12"},
                                                     {u"12 9 2025", u"2025-09-12"},
                                                     {u"3-4-85", u"1985-04-03"},
                                                     {u"3-4-31", u"2031-04-03"},
                                                     {u"9-2025", u"2025-09"},
                                                     {u"2025-09-12", u"2025-09-12"},
                                                     {u"2025-9-2", u"2025-09-02"},
                                                     {u"2025-09", u"2025-09"},
                                                     {u"2025", u"2025"},
                                                     {u" Gisteren ", u"2026-11-27"},
                                                     {u"eergisteren", u"2026-11-26"},
                                                     {u"vandaag", u"2026-11-28"},
                                                     {u"yesterday", u"2026-11-27"},
                                                     {u"the day before yesterday", u"2026-11-26"},
                                                     {u"today", u"2026-11-28"},
                                                     {u"vorige week", u"2026-11-16/2026-11-22"},
                                                     {u"last week", u"2026-11-16/2026-11-22"},
                                                     {u"vorige maand", u"2026-10"},
                                                     {u"last month", u"2026-10"},
                                                     {u"afgelopen dinsdag", u"2026-11-24"},
                                                     {u"last Tuesday", u"2026-11-24"},
                                                     {u"dinsdag", u"2026-11-24"},
                                                     {u"afgelopen zaterdag", u"2026-11-21"},
                                                     {u"zaterdag", u"2026-11-28"},
                                                     {u"24 nov", u"2026-11-24"},
                                                     {u"29 nov", u"2025-11-29"},
                                                     {u"28 nov", u"2026-11-28"},
                                                     {u"29 feb", u"2024-02-29"},
                                                     {u"24-11", u"2026-11-24"},
                                                     {u"december", u"2025-12"},
                                                     {u"3 nov tot 5 nov", u"2026-11-03/2026-11-05"},
                                                     {u"van sept 2025 t/m 3-11-2025", u"2025-09-01/2025-11-03"}}) {
        INFO(QString::fromUtf16(row.typed).toStdString());
        CHECK(read(QString::fromUtf16(row.typed)) == QString::fromUtf16(row.date));
    }
}

TEST_CASE("what may lie ahead is looked for ahead", "[dates]")
{
    CHECK(read(u"29 nov"_s, Toward::Ahead) == u"2026-11-29"_s);
    CHECK(read(u"24 nov"_s, Toward::Ahead) == u"2027-11-24"_s);
    CHECK(read(u"morgen"_s, Toward::Ahead) == u"2026-11-29"_s);
    CHECK(read(u"dinsdag"_s, Toward::Ahead) == u"2026-12-01"_s);
    CHECK(read(u"maart"_s, Toward::Ahead) == u"2027-03"_s);
    CHECK(read(u"november"_s, Toward::Ahead) == u"2026-11"_s);
    CHECK(read(u"24 nov"_s, Toward::Nearest) == u"2026-11-24"_s); // of a breakup
    CHECK(read(u"3 dec"_s, Toward::Nearest) == u"2026-12-03"_s);  // of a hearing
    CHECK(read(u"maart"_s, Toward::Nearest) == u"2027-03"_s);
    CHECK(read(u"volgende week"_s, Toward::Ahead) == u"2026-11-30/2026-12-06"_s);
}

TEST_CASE("what is no date for sure is not read", "[dates]")
{
    for (const auto *typed : {u"", u" ", u"ergens in de zomer", u"31-2-2026", u"30 feb 2026", u"12 13 2025", u"maandag 12 september 2025",
                              u"16.30", u"vroeger", u"12 sept 2025 ongeveer", u"5 nov tot 3 nov", u"sept 25 26 27", u"12", u"de 12e"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(read(QString::fromUtf16(typed)).isEmpty());
    }
}

TEST_CASE("screen and paper say a date as precisely as it is known, and in the same words", "[dates]")
{
    const auto [date, said] = GENERATE(table<QString, QString>({{u"2026"_s, u"2026"_s},
                                                                {u"2026-11"_s, u"november 2026"_s},
                                                                {u"2026-11-03"_s, u"3 november 2026"_s},
                                                                {u"2026-11/2027"_s, u"november 2026 tot en met 2027"_s},
                                                                {u"2026-11-03/2026-12"_s, u"3 november 2026 tot en met december 2026"_s},
                                                                {u"2026-11-03/2026-11-03"_s, u"3 november 2026"_s},
                                                                {u"1900-01-01/2025-11-02"_s, u"vóór 2 november 2025"_s}}));
    const auto known = *PartialDate::parse(date);
    CHECK(vw::dateWords(known, {QLocale(QLocale::Dutch), u"vóór %1"_s, u"%1 tot en met %2"_s}) == said);
    CHECK(referral::dateWords(std::optional(known)) == said);
}

TEST_CASE("whatever date the program prints is read back", "[dates]")
{
    const auto same = [](const PartialDate &date, const QString &printed) {
        const auto back = readDate(printed, today);
        if (!back || back->first() != date.first() || back->last() != date.last())
            FAIL(date.text().toStdString() << " is printed as " << printed.toStdString());
    };
    for (const auto language : {QLocale::Dutch, QLocale::English}) {
        const QLocale locale(language);
        for (QDate day(2024, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(1)) {
            const auto date = PartialDate::day(day);
            same(date, wording::dateWords(date, locale));
            same(date, day.toString(u"d-M-yyyy"_s));
            same(date, locale.toString(day, u"d MMM yyyy"_s));
            same(date, locale.toString(day, u"dddd d MMMM yyyy"_s));
            const auto span = PartialDate::span(day, day.addDays(9));
            same(span, wording::dateWords(span, locale));
        }
        for (int month = 1; month <= 12; ++month) {
            const auto date = *PartialDate::parse(u"2026-%1"_s.arg(month, 2, 10, QChar(u'0')));
            same(date, wording::dateWords(date, locale));
            same(date, date.first().toString(u"M-yyyy"_s));
        }
        same(*PartialDate::parse(u"2025"_s), wording::dateWords(*PartialDate::parse(u"2025"_s), locale));
        const auto longAgo = PartialDate::span(QDate(longAgoYear, 1, 1), today.addDays(-366));
        same(longAgo, wording::dateWords(longAgo, locale));
        same(*PartialDate::parse(u"1900-01-01/2025-11-02"_s), u"vóór 2 november 2025"_s);
        same(*PartialDate::parse(u"2026-11-03/2026-11-05"_s), u"3 november 2026 tot en met 5 november 2026"_s);
    }
}
