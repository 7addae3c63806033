// SPDX-License-Identifier: EUPL-1.2
// The dossier as it is typed: letters, dates in words, notes.
#include "tests/ui/talks.h"
#include "ui/checklist/partslist.h"
#include "ui/checklist/questionrow.h"
#include "ui/checklist/recency.h"
#include "ui/parts/form.h"
#include "ui/shell/workspace.h"

#include <algorithm>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void openCase(WindowDriver &driver)
{
    start(driver);
    callWith(driver, u"ja"_s, u"NNNWNNNNNNNN"_s);
}

/// What the card says of the text that was kept.
QString lockAndPutBack(WindowDriver &driver)
{
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    driver.unlock();
    const QString said = driver.words();
    driver.press(u"Terugzetten"_s);
    return said;
}

QStringList letters(const ui::CaseDesk &desk)
{
    QStringList all;
    for (const auto &person : desk.file().persons)
        all.append(person.letter);
    return all;
}

} // namespace

TEST_CASE("a second presumed perpetrator takes nobody's letter, in the window and in the vault", "[dossier]")
{
    WindowDriver driver;
    openCase(driver);
    jump(driver, u"person:"_s);
    for (const auto &button : {u"+ Slachtoffer"_s, u"+ Vermoedelijke pleger"_s, u"+ Kind"_s, u"+ Ander"_s, u"+ Vermoedelijke pleger"_s}) {
        driver.press(button);
    }
    CHECK(letters(deskOf(driver)) == QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s});
    const auto id = deskOf(driver).file().id;
    const auto child = deskOf(driver).file().persons.at(2).id;
    REQUIRE(deskOf(driver).remove(child));
    dossier::Person late; // a form that knows of no letter
    late.id = RecordId::create();
    REQUIRE(deskOf(driver).commit(late));
    const auto stored = driver.window->office()->store().load(id, true);
    REQUIRE(stored.has_value());
    CHECK(stored->findings.isEmpty());
    CHECK(stored->file.letterOf(child) == u"C"_s);
    CHECK(stored->file.letterOf(late.id) == u"F"_s);
}

TEST_CASE("a fact whose date cannot be read is held, comes back after a lock, and is saved when it can be", "[dossier]")
{
    WindowDriver driver;
    openCase(driver);
    jump(driver, u"facts:"_s);
    driver.press(u"Feit toevoegen"_s);
    driver.type(u"Datum"_s, u"ergens in september"_s);
    driver.key(Qt::Key_Tab);
    driver.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(deskOf(driver).file().incidents.isEmpty());
    CHECK(driver.words().contains(u"Nog niet opgeslagen: \"ergens in september\""));
    CHECK(driver.box<QLineEdit>(u"Datum"_s)->text() == u"ergens in september"_s);

    lockAndPutBack(driver);
    REQUIRE(deskOf(driver).file().incidents.size() == 1);
    CHECK(deskOf(driver).file().incidents.first().unread.value(u"when"_s) == u"ergens in september"_s);
    jump(driver, u"incident:"_s + deskOf(driver).file().incidents.first().id.text());
    CHECK(driver.words().contains(u"\"ergens in september\" is niet opgeslagen als datum"));
    CHECK(driver.box<QLineEdit>(u"Datum"_s)->text() == u"ergens in september"_s);

    driver.type(u"Datum"_s, u"12 sept 2025"_s);
    driver.key(Qt::Key_Tab);
    const auto &fact = deskOf(driver).file().incidents.first();
    REQUIRE(fact.when);
    CHECK(fact.when->text() == u"2025-09-12"_s);
    CHECK(fact.unread.isEmpty());
    CHECK(driver.box<QLineEdit>(u"Datum"_s)->text() == u"12-9-2025"_s); // shown back at once
    driver.type(u"Datum"_s, u"12-9-2062"_s);
    driver.key(Qt::Key_Tab);
    CHECK(driver.words().contains(u"Deze datum ligt in de toekomst."));
}

TEST_CASE("a held fact is offered again when its case was left", "[dossier]")
{
    WindowDriver driver;
    openCase(driver);
    jump(driver, u"facts:"_s);
    driver.press(u"Feit toevoegen"_s);
    driver.type(u"Datum"_s, u"ooit"_s);
    driver.key(Qt::Key_Tab);
    driver.window->office()->closeCase();
    const auto &drafts = driver.window->office()->foundDrafts();
    CHECK(std::ranges::any_of(drafts, [](const auto &draft) { return draft.payload.value(u"kind"_s) == u"incident"_s; }));
}

TEST_CASE("half a day typed survives the lock: look again, decided on", "[dossier]")
{
    WindowDriver driver;
    openCase(driver);
    jump(driver, u"info:lookAgain"_s);
    QString typed;
    SECTION("one that can be read")
    {
        driver.type(u"Opnieuw kijken op"_s, u"3 dec"_s);
        lockAndPutBack(driver);
        CHECK(deskOf(driver).file().info.lookAgain == QDate(2026, 12, 3));
    }
    SECTION("one that cannot")
    {
        driver.type(u"Opnieuw kijken op"_s, u"na de zit"_s);
        lockAndPutBack(driver);
        CHECK(deskOf(driver).file().info.unread.value(u"lookAgain"_s) == u"na de zit"_s);
        jump(driver, u"info:lookAgain"_s);
        CHECK(driver.box<QLineEdit>(u"Opnieuw kijken op"_s)->text() == u"na de zit"_s);
    }
}

TEST_CASE("a date that was half typed at the lock comes back as it was typed, and says what it would be", "[dossier]")
{
    WindowDriver driver;
    openCase(driver);
    QString place, box, typed = u"24-11-20"_s, left = u"24-11-2020"_s;
    const auto kept = [&](const QMap<QString, QString> &unread, const QString &key) {
        CHECK(unread.value(key) == typed);
        jump(driver, place);
        CHECK(driver.box<QLineEdit>(box)->text() == typed);
        CHECK(driver.words().contains(u"Nog niet opgeslagen: is dit %1?"_s.arg(left)));
        driver.box<QLineEdit>(box)->setFocus();
        driver.key(Qt::Key_Tab);
        CHECK(driver.box<QLineEdit>(box)->text() == left);
        CHECK_FALSE(driver.words().contains(u"Nog niet opgeslagen: is dit"));
    };
    SECTION("look again")
    {
        place = u"info:lookAgain"_s, box = u"Opnieuw kijken op"_s, typed = u"24-12-20"_s, left = u"24-12-2020"_s;
        jump(driver, place);
        driver.type(box, typed);
        CHECK(lockAndPutBack(driver).contains(u": "_s + typed));
        CHECK(deskOf(driver).file().info.lookAgain.isNull());
        kept(deskOf(driver).file().info.unread, u"lookAgain"_s);
        CHECK(deskOf(driver).file().info.lookAgain == QDate(2020, 12, 24));
    }
    SECTION("a fact")
    {
        jump(driver, u"facts:"_s);
        driver.press(u"Feit toevoegen"_s);
        box = u"Datum"_s;
        driver.type(box, typed);
        CHECK(lockAndPutBack(driver).contains(u": "_s + typed));
        REQUIRE(deskOf(driver).file().incidents.size() == 1);
        place = u"incident:"_s + deskOf(driver).file().incidents.first().id.text();
        CHECK_FALSE(deskOf(driver).file().incidents.first().when);
        kept(deskOf(driver).file().incidents.first().unread, u"when"_s);
        CHECK(deskOf(driver).file().incidents.first().when == PartialDate::day(QDate(2020, 11, 24)));
    }
    SECTION("a step of the meldcode")
    {
        place = u"step:1"_s, box = u"Datum"_s;
        jump(driver, place);
        driver.type(box, typed);
        CHECK(lockAndPutBack(driver).contains(u": "_s + typed));
        CHECK(deskOf(driver).file().meldcode.steps[0].date.isNull());
        kept(deskOf(driver).file().meldcode.steps[0].unread, u"date"_s);
        CHECK(deskOf(driver).file().meldcode.steps[0].date == QDate(2020, 11, 24));
    }
    SECTION("the decision")
    {
        place = u"step:5"_s, box = u"Op"_s;
        jump(driver, place);
        driver.type(box, typed);
        CHECK(lockAndPutBack(driver).contains(u": "_s + typed));
        CHECK(deskOf(driver).file().meldcode.weighing.decidedOn.isNull());
        kept(deskOf(driver).file().meldcode.weighing.unread, u"decidedOn"_s);
        CHECK(deskOf(driver).file().meldcode.weighing.decidedOn == QDate(2020, 11, 24));
    }
}

TEST_CASE("a date of the checklist that cannot be read stays in its box while other things are answered", "[dossier]")
{
    WindowDriver driver;
    openCase(driver);
    const QuestionId strangled(u"strangulation.event"_s);
    driver.visible<ui::PartsList>().value(0)->choose(
        {ui::Part::Kind::Domain, driver.packs.current()->taxonomy.domainOf(u"strangulation"_s)});
    QCoreApplication::processEvents();
    for (auto *row : driver.visible<ui::QuestionRow>()) {
        if (row->id() == strangled)
            row->takeFocus();
    }
    driver.key(Qt::Key_V);
    driver.type(u"Of de datum"_s, u"vlak na de kerst"_s);
    driver.key(Qt::Key_Tab);
    CHECK(driver.box<QLineEdit>(u"Of de datum"_s)->text() == u"vlak na de kerst"_s);
    CHECK(driver.words().contains(u"Nog niet opgeslagen: dit is niet te lezen als datum"));
    CHECK(deskOf(driver).assessment().list.answers.value(strangled).unread.value(u"when"_s) == u"vlak na de kerst"_s);

    driver.type(u"Of de datum"_s, u"3-11-2062"_s);
    driver.key(Qt::Key_Tab);
    CHECK(driver.words().contains(u"Deze datum ligt in de toekomst."));
    CHECK(driver.words().contains(u"Geen klok: de datum ligt in de toekomst."));
    driver.type(u"Of de datum"_s, u"gisteren"_s);
    driver.key(Qt::Key_Tab);
    CHECK(deskOf(driver).assessment().list.answers.value(strangled).when == PartialDate::day(QDate(2026, 11, 2)));
    CHECK(driver.words().contains(u"Klok: "));
}

TEST_CASE("no chip stands for a day that has not come", "[dossier]")
{
    const QDate today(2026, 11, 3);
    CHECK(ui::recencyOf(PartialDate::day(QDate(2062, 11, 3)), today).isEmpty());
    CHECK(ui::recencyOf(PartialDate::day(today.addDays(1)), today).isEmpty());
    CHECK(ui::recencyOf(PartialDate::day(today), today) == u"today"_s);
    CHECK(ui::recencyOf(PartialDate::parse(u"2026-11"_s), today) == u"week"_s); // it may have been
}

TEST_CASE("a note has the time it was written, and an impression becomes no fact", "[dossier]")
{
    WindowDriver driver;
    openCase(driver);
    driver.key(Qt::Key_3, Qt::ControlModifier);
    jump(driver, u"notes"_s);
    driver.clock.pass(120); // the form has stood there for a while
    driver.press(u"Indruk"_s);
    driver.press(u"Indruk"_s); // let go again
    auto *note = driver.box<QPlainTextEdit>(u"Notitie"_s);
    REQUIRE(note);
    note->setFocus();
    QTest::keyClicks(note, u"Het was een ruzie, denk ik"_s);
    driver.clock.pass(60);
    driver.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(deskOf(driver).file().notes.size() == 1);
    const auto &saved = deskOf(driver).file().notes.first();
    CHECK(saved.kind == dossier::NoteKind::Interpretation);
    CHECK(saved.at.toLocalTime().time() >= QTime(14, 3));
    CHECK(driver.words().contains(u"verbergt wat er gebeurde")); // on the card too
}
