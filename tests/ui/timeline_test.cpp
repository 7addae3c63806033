// SPDX-License-Identifier: EUPL-1.2
// The pattern on the screen: the sentence in panel and overview, and the timeline by keys, by table and by filter.
#include "tests/ui/talks.h"
#include "ui/parts/choicebox.h"
#include "ui/shell/casepage.h"
#include "ui/timeline/timelinepage.h"

#include <QTableWidget>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString faster = u"Bekende voorvallen volgen sneller op elkaar: 72, 30, 12, 5 dagen. Misschien wordt ook meer gemeld."_s;

/// A case with the twelve asked, and five facts that follow each other faster; the driver's day is 3 November 2026.
void openSeries(WindowDriver &driver)
{
    driver.makeVault();
    driver.press(u"Zorg"_s);
    driver.press(u"Aan de slag"_s);
    callWith(driver, u"ja"_s, u"NNNNNNNNNNNN"_s);
    auto &desk = deskOf(driver);
    int number = 0;
    for (const auto *day : {"2026-07-01", "2026-09-11", "2026-10-11", "2026-10-23", "2026-10-28"}) {
        dossier::Incident fact;
        fact.id = RecordId::create();
        fact.when = PartialDate::parse(QLatin1StringView(day));
        fact.who = u"B"_s;
        fact.what = u"voorval %1"_s.arg(++number);
        fact.source = assessment::SourceCode::Own;
        fact.body = number > 3 ? dossier::BodilyStep::Hit : dossier::BodilyStep::Hold;
        fact.reportedTo = number % 2 == 0 ? u"school"_s : QString();
        REQUIRE(desk.commit(fact, u"create"_s));
    }
}

ui::TimelineView *viewOf(const WindowDriver &driver)
{
    return driver.visible<ui::TimelineView>().value(0);
}

QTableWidget *tableOf(const WindowDriver &driver)
{
    return driver.visible<QTableWidget>().value(0);
}

} // namespace

TEST_CASE("the pattern stands in the panel, on the overview and over the timeline, the same words", "[timeline]")
{
    WindowDriver driver;
    openSeries(driver);
    driver.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(driver.words().contains(faster));
    driver.key(Qt::Key_1, Qt::ControlModifier);
    CHECK(driver.words().count(faster) == 2); // in the panel, and on the overview
    driver.key(Qt::Key_4, Qt::ControlModifier);
    CHECK(driver.words().contains(faster));
    CHECK(driver.words().contains(u"Lichamelijk geweld werd zwaarder: van vastgrijpen, duwen (1 juli 2026) naar slaan, schoppen"_s));
}

TEST_CASE("a talk with the presumed perpetrator shows no pattern beside the questions", "[timeline]")
{
    WindowDriver driver;
    openSeries(driver);
    auto assessment = *deskOf(driver).file().current();
    assessment.list.round.with = assessment::With::Perpetrator;
    REQUIRE(deskOf(driver).commit(assessment));
    driver.key(Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(driver.words().contains(faster));
}

TEST_CASE("keys walk from event to event, say it in words, and Enter opens the fact", "[timeline]")
{
    WindowDriver driver;
    openSeries(driver);
    driver.key(Qt::Key_4, Qt::ControlModifier);
    auto *view = viewOf(driver);
    REQUIRE(view);
    view->setFocus(Qt::TabFocusReason);
    driver.key(Qt::Key_Home);
    REQUIRE(view->current());
    CHECK(driver.words().contains(u"1-7-2026  ·  Lichamelijk geweld  ·  vastgrijpen, duwen: voorval 1"_s));
    driver.key(Qt::Key_Right);
    CHECK(driver.words().contains(u"voorval 2  ·  bekend bij: school"_s));
    for (const auto key : {Qt::Key_Plus, Qt::Key_Plus, Qt::Key_PageDown, Qt::Key_Minus, Qt::Key_0})
        driver.key(key);
    CHECK(view->current()->words == u"voorval 2"_s); // looking around loses nothing
    driver.key(Qt::Key_Left);
    driver.key(Qt::Key_Left);
    CHECK(view->current()->words == u"voorval 1"_s); // the first is the first
    driver.key(Qt::Key_Return);
    CHECK(driver.visible<ui::CasePage>().value(0)->openTabNow() == ui::CasePage::Dossier);
    CHECK(driver.words().contains(u"voorval 1"_s));
}

TEST_CASE("the table says what the timeline shows, and a filter takes from both", "[timeline]")
{
    WindowDriver driver;
    openSeries(driver);
    driver.key(Qt::Key_4, Qt::ControlModifier);
    CHECK_FALSE(tableOf(driver)); // 500 rows would wait for it
    driver.press(u"▸ Hetzelfde als tabel"_s);
    REQUIRE(tableOf(driver));
    const int all = tableOf(driver)->rowCount();
    CHECK(all == 6); // five facts, and the list of today
    auto *body = driver.box<ui::ChoiceBox>(u"Bekend bij"_s);
    REQUIRE(body);
    body->showChosen(u"school"_s);
    Q_EMIT body->chosen(u"school"_s);
    QCoreApplication::processEvents();
    CHECK(tableOf(driver)->rowCount() == 2);
    auto *kind = driver.box<ui::ChoiceBox>(u"Soort"_s);
    kind->showChosen(u"reports"_s);
    Q_EMIT kind->chosen(u"reports"_s);
    QCoreApplication::processEvents();
    CHECK_FALSE(tableOf(driver));
    CHECK(driver.words().contains(u"Niets past bij deze keuze."_s));
}

TEST_CASE("a fact that comes or goes is on the timeline at once", "[timeline]")
{
    WindowDriver driver;
    openSeries(driver);
    driver.key(Qt::Key_4, Qt::ControlModifier);
    driver.press(u"▸ Hetzelfde als tabel"_s);
    auto &desk = deskOf(driver);
    const int before = tableOf(driver)->rowCount();
    REQUIRE(desk.remove(desk.file().incidents.last().id));
    driver.until([&] { return tableOf(driver)->rowCount() == before - 1; });
    CHECK_FALSE(driver.words().contains(faster));
}
