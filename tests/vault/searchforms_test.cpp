// SPDX-License-Identifier: EUPL-1.2
#include "core/search/caseindex.h"
#include "core/search/folding.h"
#include "core/search/numbers.h"

#include "tests/vault/vaultfixture.h"

#include <QElapsedTimer>

using namespace vw;
using namespace vw::test;
using namespace vw::search;

namespace {

/// Does the question find a case with this text?
bool finds(const QString &typed, const QString &text)
{
    needApplication();
    const auto index = must(CaseIndex::make());
    const auto there = CaseId::create();
    must(index->put(there, text));
    must(index->put(CaseId::create(), u"Een ander dossier zonder iets daarvan."_s));
    return must(index->find(typed)) == QList<CaseId>{there};
}

struct Pair {
    QString typed, text;
};

QStringList joinedIn(const QString &text)
{
    QStringList joined;
    for (const auto &number : numbersIn(folded(text)))
        joined.append(number.joined);
    return joined;
}

} // namespace

TEST_CASE("a name is found with the letters of any keyboard, and as it is written")
{
    const QList<Pair> table{
        {u"celik"_s, u"Çelik"_s},
        {u"ÖZTÜRK"_s, u"Öztürk"_s},
        {u"ipek"_s, u"İpek"_s},
        {u"isil"_s, u"Işıl"_s},
        {u"lucja"_s, u"Łucja"_s},
        {u"jorgen"_s, u"Jørgen"_s},
        {u"strauss"_s, u"Strauß"_s},
        {u"strauss"_s, u"STRAUẞ"_s},
        {u"aebele"_s, u"Æbele"_s},
        {u"oeuvray"_s, u"Œuvray"_s},
        {u"dorde"_s, u"Đorđe"_s},
        {u"gudmundur"_s, u"Guðmundur"_s},
        {u"thorunn"_s, u"Þórunn"_s},
        {u"ijsbrand"_s, u"Ĳsbrand"_s},
        {u"ijsbrandsma"_s, u"ĳsbrandsma"_s},
        {u"hal"_s, u"Ħal"_s},
        {u"tina"_s, u"Ŧina"_s},
        {u"fien"_s, u"ﬁen"_s},
        {u"vlag"_s, u"Ｖｌａｇ"_s},
        {u"zoe"_s, u"Zoe\u0308"_s},
        {u"nguyen"_s, u"Nguyễn"_s},
        {u"αθηνας"_s, u"Ἀθηνᾶς"_s},
        {u"فاطمة"_s, u"فاطمة"_s},
        {u"नंदू"_s, u"नंदू"_s},
        {u"0612345678"_s, u"٠٦١٢٣٤٥٦٧٨"_s},
        {u"afbreken"_s, u"af\u00adbreken"_s},
        {u"breedte"_s, u"breed\u200bte"_s},
    };
    for (const auto &[typed, text] : table) {
        INFO(typed.toStdString() << " in " << text.toStdString());
        CHECK(finds(typed, text));
        CHECK(finds(text, typed)); // both sides alike
        CHECK(finds(text, text));
        CHECK(finds(typed.first(3), text)); // and its beginning
    }
    CHECK_FALSE(finds(u"wybrand"_s, u"Wijbrand"_s)); // ij and y are two names
}

TEST_CASE("a long text without one plain letter is folded as fast as any other, and its letters stay whole")
{
    const QString long1 = u"á"_s.repeated(400'000) + u"🔪"_s.repeated(1000) + (u"e\u0301"_s).repeated(1000);
    QElapsedTimer timer;
    timer.start();
    CHECK(folded(long1) == u"a"_s.repeated(400'000) + u"🔪"_s.repeated(1000) + u"e"_s.repeated(1000));
    CHECK(timer.elapsed() < 2000); // it took seconds, and twenty of them for a million
    for (int length = 250; length < 262; ++length) { // where the pieces are cut
        INFO(length);
        CHECK(folded(u"é"_s.repeated(length) + u"ß🔪ö\u0323"_s) == u"e"_s.repeated(length) + u"ss🔪o"_s);
    }
}

TEST_CASE("a telephone number is found however it was typed")
{
    const QStringList mobile{u"06-12345678"_s,        u"06 12345678"_s,       u"0612345678"_s,      u"06-12 34 56 78"_s,
                             u"06.12.34.56.78"_s,     u"06 - 1234 5678"_s,    u"0612 345 678"_s,    u"+31612345678"_s,
                             u"+31 6 12345678"_s,     u"+31 (0)6 12345678"_s, u"+31(0)612345678"_s, u"0031612345678"_s,
                             u"0031 6 12 34 56 78"_s, u"(+31) 6-12345678"_s,  u"06‑12345678"_s,     u"06\n12345678"_s,
                             u"06\t12345678"_s,       u"06_12345678"_s,       u"31612345678"_s,     u"00 31 6 12345678"_s,
                             u"06\u200b12345678"_s};
    const QStringList landline{u"070-1234567"_s, u"(070) 123 45 67"_s,  u"070 123 4567"_s,
                               u"0701234567"_s,  u"+31 70 123 45 67"_s, u"0031-70-1234567"_s};
    const QStringList village{u"0318-123456"_s, u"(0318) 12 34 56"_s, u"+31 318 123456"_s};
    const QStringList service{u"0800-2000"_s, u"0800 2000"_s, u"08002000"_s};
    const QStringList caribbean{u"+599 717 1234"_s, u"+5997171234"_s, u"00599-7171234"_s, u"5997171234"_s};
    const QStringList abroad{u"+48 601 234 567"_s, u"0048601234567"_s, u"+48-601-234-567"_s};
    for (const auto &written : {mobile, landline, village, service, caribbean, abroad}) {
        for (const QString &text : written) {
            for (const QString &typed : written) {
                INFO(typed.toStdString() << " in " << text.toStdString());
                CHECK(finds(typed, u"Haar zus is te bereiken op "_s + text + u", na vier uur."_s));
                CHECK(finds(u"zus "_s + typed, u"zus: "_s + text));
            }
        }
    }
    CHECK_FALSE(finds(u"0612345679"_s, u"06-12345678"_s));
    CHECK_FALSE(finds(u"jansen 0612345678"_s, u"06-12345678, De Vries"_s));
}

TEST_CASE("a number that is typed by half is found as far as it goes")
{
    for (const QString &text : {u"06-12345678"_s, u"0612345678"_s, u"+31 6 12345678"_s}) {
        for (const QString &typed : {u"0612"_s, u"06-12"_s, u"06 123"_s, u"06-12 34"_s, u"06123456"_s, u"+31612"_s, u"+31 6 1"_s,
                                     u"0031612"_s, u"+31 (0)6 12"_s}) {
            INFO(typed.toStdString() << " in " << text.toStdString());
            CHECK(finds(typed, text));
        }
        CHECK_FALSE(finds(u"0613"_s, text));
    }
    CHECK(finds(u"+599 71"_s, u"5997171234"_s));
}

TEST_CASE("a postcode is found with its space and without")
{
    for (const QString &text : {u"Dorpsstraat 1, 1234 AB Verzonnenstad"_s, u"1234AB"_s, u"1234  ab"_s, u"1234-AB"_s}) {
        for (const QString &typed : {u"1234ab"_s, u"1234 AB"_s, u"1234AB"_s, u"1234 a"_s, u"1234a"_s, u"1234"_s}) {
            INFO(typed.toStdString() << " in " << text.toStdString());
            CHECK(finds(typed, text));
        }
        CHECK_FALSE(finds(u"1234ac"_s, text));
    }
    CHECK(finds(u"dorp 1234ab"_s, u"Dorpsstraat 1, 1234 AB"_s));
}

TEST_CASE("numbers that stand in one line are each found")
{
    const QString line = u"06-12345678/06-87654321 of +32 475 12 34 56 en 0701234567"_s;
    for (const QString &typed : {u"0612345678"_s, u"0687654321"_s, u"+32475123456"_s, u"070-1234567"_s})
        CHECK(finds(typed, line));
}

TEST_CASE("dates and codes are no telephone numbers, and are found as before")
{
    for (const QString &text : {u"2026-001"_s, u"23-11-2026"_s, u"06-11-2026 12:30"_s, u"06-11-2026 12 uur"_s, u"06 11 2026 12"_s,
                                u"03-11-2026 14 keer"_s, u"2026-11-06 12"_s, u"OEF-HALS"_s, u"12 keer in 2026"_s, u"01-02-2026 10"_s,
                                u"012345678 1"_s, u"1/06/2026 1234"_s, u"VT-2026-0612"_s}) {
        INFO(text.toStdString());
        CHECK(joinedIn(text) == QStringList());
        CHECK(finds(text, text));
    }
    CHECK(finds(u"23-11"_s, u"23-11-2026"_s));
    CHECK(finds(u"2026-0"_s, u"2026-001"_s));
    CHECK_FALSE(finds(u"0611"_s, u"06-11-2026 12:30"_s));
}
