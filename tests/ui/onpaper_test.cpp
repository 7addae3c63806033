// SPDX-License-Identifier: EUPL-1.2
// The form that was filled in by pen is typed in with keys alone, in the order of the paper.
#include "core/report/form.h"
#include "tests/ui/vaults.h"
#include "ui/onpaper/flagrows.h"
#include "ui/onpaper/onpaperpage.h"
#include "ui/parts/choicebox.h"

using namespace vw;
using namespace vw::test;

namespace {

using namespace Qt::StringLiterals;

/// What the hands do: nothing but keys into whatever has the focus.
struct Hands {
    WindowDriver &driver;
    int keys = 0;
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        keys += static_cast<int>(text.size());
    }
    void enter()
    {
        driver.key(Qt::Key_Return);
        ++keys;
    }
    void line(const QString &text)
    {
        type(text);
        enter();
    }
    [[nodiscard]] QString where() const
    {
        auto *focus = QApplication::focusWidget();
        return focus ? focus->accessibleName() : QString();
    }
    /// On to the box with this label; it must lie ahead.
    void to(const QString &label)
    {
        for (int i = 0; i < 250 && !where().startsWith(label); ++i)
            driver.key(Qt::Key_Tab);
        INFO(label.toStdString());
        REQUIRE(where().startsWith(label));
    }
};

void begin(WindowDriver &driver)
{
    start(driver);
    driver.press(u"Casussen"_s);
    driver.press(u"Leeg formulier, of papier invoeren"_s);
    REQUIRE(driver.visible<ui::OnPaperPage>().size() == 1);
}

} // namespace

TEST_CASE("the first page goes from box to box with Enter, each into its own record", "[onpaper]")
{
    WindowDriver driver;
    begin(driver);
    Hands hands{driver};
    CHECK(hands.where() == "Datum"_L1);
    hands.line(u"2-11-2026"_s);
    hands.line(u"10.15"_s);
    hands.line(u"school"_s);
    hands.line(u"FV"_s);
    hands.to(u"Hoe en wanneer"_s);
    hands.line(u"via de juf, voor 12 uur"_s);
    hands.line(u"zonnebloem"_s);
    hands.to(u"A: leeftijd"_s);
    hands.line(u"34 jaar"_s);
    hands.line(u"36 jaar"_s);
    hands.to(u"C: leeftijd"_s);
    hands.line(u"6 jaar"_s);
    hands.line(u"op school"_s);
    hands.to(u"Zwanger"_s);
    hands.line(u"14"_s);
    CHECK(hands.where() == "Einde relatie"_L1);
    hands.line(u"1-10-2026"_s);
    hands.to(u"A: voornamen"_s);
    hands.line(u"Anna"_s);
    hands.line(u"Voorbeeld"_s);

    const auto &file = deskOf(driver).file();
    CHECK(file.info.safeHow == "via de juf, voor 12 uur"_L1);
    CHECK(file.info.codeWord == "zonnebloem"_L1);
    const auto *her = file.firstWith(dossier::PersonRole::Victim);
    REQUIRE(her);
    CHECK(her->letter == "A"_L1);
    CHECK(her->born == "34 jaar"_L1);
    CHECK(her->surname == "Voorbeeld"_L1); // two boxes of the paper, one record
    const auto *child = file.firstWith(dossier::PersonRole::Child);
    REQUIRE(child);
    CHECK(child->letter == "C"_L1);
    CHECK(child->whereNow == "op school"_L1);
    CHECK(deskOf(driver).assessment().list.answers.value(QuestionId(u"pregnancy.now"_s)).value == assessment::Value::Yes);
    REQUIRE(file.incidents.size() == 1);
    CHECK(file.incidents.first().nature == dossier::Nature::Separation);
    REQUIRE(file.contacts.size() == 1);
    CHECK(file.contacts.first().by == "FV"_L1);
    CHECK(file.persons.size() == 3); // B has an age; D was left open, so nobody was made of it
}

TEST_CASE("thirty questions take a few keys each: a letter for the answer, and past the date of what is no yes", "[onpaper]")
{
    WindowDriver driver;
    begin(driver);
    Hands hands{driver};
    hands.to(u"Waarom; 112"_s);
    hands.enter(); // the boxes above the questions come first, as on paper
    hands.keys = 0;
    const auto ids = report::formFlags(deskOf(driver).pack().taxonomy);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i % 3 == 0) {
            hands.line(u"j"_s);
            hands.line(u"1-11-2026"_s);
            hands.line(u"U"_s);
        } else {
            hands.line(i % 3 == 1 ? u"n"_s : u"w"_s);
        }
    }
    CHECK(hands.where().startsWith(u"Wat past niet"_s)); // past the boxes of the last one, which was no yes
    const auto answers = deskOf(driver).assessment().list.answers;
    using assessment::Value;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        INFO(ids.at(i).text().toStdString());
        REQUIRE(answers.contains(ids.at(i)));
        const auto answer = answers.value(ids.at(i));
        CHECK(answer.value == (i % 3 == 0 ? Value::Yes : i % 3 == 1 ? Value::No : Value::Unknown));
        if (i % 3 != 0)
            continue;
        CHECK(answer.when == PartialDate::day(QDate(2026, 11, 1)));
        CHECK(answer.source == assessment::SourceCode::Statement);
    }
    // Five keys a second is slow typing; twelve rows a minute leave five seconds for each.
    CHECK(hands.keys / static_cast<double>(ids.size()) < 25);
}

TEST_CASE("a date without an answer is not called saved, and not discussed is no answer", "[onpaper]")
{
    WindowDriver driver;
    begin(driver);
    Hands hands{driver};
    driver.visible<ui::FlagRows>().first()->focusFirst();
    driver.key(Qt::Key_Tab);
    hands.type(u"1-11-2026"_s);
    CHECK(driver.words().contains(u"Nog niet opgeslagen: kies eerst een antwoord."_s));
    driver.key(Qt::Key_Backtab);
    hands.type(u"j"_s);
    driver.key(Qt::Key_Tab);
    driver.key(Qt::Key_Tab);
    CHECK_FALSE(driver.words().contains(u"Nog niet opgeslagen"_s));
    const auto first = report::formFlags(deskOf(driver).pack().taxonomy).first();
    CHECK(deskOf(driver).assessment().list.answers.value(first).when == PartialDate::day(QDate(2026, 11, 1)));
    for (auto *box : driver.visible<ui::ChoiceBox>()) {
        if (box->accessibleName().endsWith(u"antwoord"_s)) {
            box->setCurrentIndex(box->findData(u"not-discussed"_s));
            break;
        }
    }
    CHECK_FALSE(deskOf(driver).assessment().list.answers.contains(first));
}

TEST_CASE("facts of the paper stand in the case, and a lock in the middle of one loses no word", "[onpaper]")
{
    WindowDriver driver;
    begin(driver);
    Hands hands{driver};
    hands.to(u"Wat past niet"_s);
    hands.line(u"Zij mag geen eigen telefoon."_s);
    CHECK(hands.where() == "Datum"_L1);
    hands.line(u"30-10-2026"_s);
    hands.line(u"B"_s);
    hands.line(u"keuken"_s);
    hands.line(u"U"_s);
    hands.line(u"B kneep haar keel dicht."_s);
    hands.line(u"hees"_s);
    hands.enter();
    hands.line(u"31-10-2026"_s);
    hands.type(u"B"_s);
    const auto &file = deskOf(driver).file();
    REQUIRE(file.notes.size() == 1);
    CHECK(file.notes.first().text == "Zij mag geen eigen telefoon."_L1);
    REQUIRE(file.incidents.size() == 2);
    CHECK(file.incidents.first().what == "B kneep haar keel dicht."_L1);
    CHECK(file.incidents.first().source == dossier::SourceCode::Statement);
    lock(driver);
    driver.unlock();
    driver.press(u"Terugzetten"_s);
    CHECK(deskOf(driver).file().incidents.last().who == "B"_L1);
}

TEST_CASE("the blank form is at hand in the window, in both languages", "[onpaper]")
{
    WindowDriver driver;
    begin(driver);
    CHECK(driver.button(u"Opslaan als pdf"_s) == nullptr);
    driver.press(u"▸ Leeg formulier"_s);
    CHECK(driver.button(u"Opslaan als pdf"_s));
    CHECK(driver.button(u"English"_s));
    CHECK(driver.button(u"Los blad: logboek stalking"_s));
}
