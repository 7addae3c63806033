// SPDX-License-Identifier: EUPL-1.2
// Direct danger: the bar, the panel and Vandaag after it was recorded that 112 was called.
#include "tests/ui/talks.h"
#include "ui/caseload/todaypage.h"
#include "ui/checklist/picturepanel.h"
#include "ui/parts/form.h"
#include "ui/shell/dangerbar.h"
#include "ui/shell/workspace.h"

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString wordsIn(const QWidget *widget)
{
    QStringList all;
    for (auto *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n');
}

ui::DangerBar *bar(const WindowDriver &driver)
{
    return driver.window->findChild<ui::DangerBar *>();
}

QString panel(const WindowDriver &driver)
{
    for (auto *each : driver.visible<ui::PicturePanel>())
        return wordsIn(each);
    return {};
}

/// A talk in which question 2 finds danger; 112 is called by M. Verzonnen.
void callAndRecord(WindowDriver &driver)
{
    start(driver);
    callWith(driver, u"ja"_s, u"NJ"_s);
    REQUIRE(bar(driver)->isVisible());
    driver.press(u"112 gebeld om"_s);
    driver.type(u"Hoe laat"_s, u"21.30"_s);
    driver.type(u"Door wie"_s, u"M. Verzonnen"_s);
    driver.press(u"Vastleggen"_s);
    REQUIRE(deskOf(driver).assessment().danger.size() == 1);
}

void lockAndUnlock(WindowDriver &driver)
{
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(driver.window->office() == nullptr);
    driver.unlock();
    QCoreApplication::processEvents();
}

const QString safe = u"Is iedereen nu veilig?"_s, watch = u"Wie kijkt er vannacht?"_s, done = u"112 gebeld om 21.30 door M. Verzonnen"_s;

} // namespace

TEST_CASE("after the record bar and panel say who called and when, ask on, and shout no more", "[danger]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NJ"_s);
    const int loud = bar(driver)->height();
    CHECK(panel(driver).contains(u"NU: bel 112"_s));
    driver.press(u"112 gebeld om"_s);
    driver.type(u"Hoe laat"_s, u"21.30"_s);
    driver.type(u"Door wie"_s, u"M. Verzonnen"_s);
    driver.press(u"Vastleggen"_s);
    QTest::qWait(20);
    CHECK(bar(driver)->isVisible());
    CHECK(bar(driver)->height() < loud / 2);
    CHECK(wordsIn(bar(driver)).contains(done));
    CHECK(driver.button(u"112 gebeld om"_s) == nullptr);
    CHECK(driver.box<QLineEdit>(safe) != nullptr);
    CHECK(driver.box<QLineEdit>(watch) != nullptr);
    CHECK(panel(driver).contains(done));
    CHECK(panel(driver).contains(u"Nog open: "_s + safe));
    CHECK_FALSE(panel(driver).contains(u"NU: bel 112"_s));
}

TEST_CASE("what is asked after the call stays over a lock, is kept word by word, and goes quiet when answered", "[danger]")
{
    WindowDriver driver;
    callAndRecord(driver);
    lockAndUnlock(driver);
    REQUIRE(bar(driver)->isVisible());
    CHECK(wordsIn(bar(driver)).contains(done));
    driver.type(safe, u"ja, bij haar zus"_s);
    lockAndUnlock(driver); // in the middle of a field
    driver.press(u"Terugzetten"_s);
    CHECK(deskOf(driver).assessment().danger.first().safe == u"ja, bij haar zus"_s);
    CHECK(driver.box<QLineEdit>(safe)->text() == u"ja, bij haar zus"_s);
    driver.type(watch, u"de zus"_s);
    driver.key(Qt::Key_Tab);
    const auto log = deskOf(driver).assessment().danger.first();
    CHECK(log.safe == u"ja, bij haar zus"_s);
    CHECK(log.watch == u"de zus"_s);
    CHECK(log.by == u"M. Verzonnen"_s);
    CHECK(driver.box<QLineEdit>(safe) == nullptr);
    CHECK(wordsIn(bar(driver)).contains(safe + u" ja, bij haar zus"_s));
    CHECK(panel(driver).contains(watch + u" de zus"_s));
    CHECK_FALSE(panel(driver).contains(u"Nog open: "_s));
    const auto id = deskOf(driver).file().id;
    const auto stored = driver.window->office()->store().load(id, true);
    REQUIRE(stored.has_value());
    CHECK(stored->file.current()->danger.first().watch == u"de zus"_s);
    driver.press(u"Wijzigen"_s); // it can be written anew
    driver.type(watch, u"de buurvrouw"_s);
    driver.key(Qt::Key_Tab);
    CHECK(deskOf(driver).assessment().danger.first().watch == u"de buurvrouw"_s);
    CHECK(driver.box<QLineEdit>(watch) == nullptr);
}

TEST_CASE("another answer that makes it now, and a new talk, make the bar red again", "[danger]")
{
    WindowDriver driver;
    callAndRecord(driver);
    SECTION("another answer")
    {
        auto record = deskOf(driver).assessment();
        assessment::Answer yes;
        yes.value = assessment::Value::Yes;
        record.list.answers.insert(QuestionId(u"perpetrator.crisis"_s), yes);
        REQUIRE(deskOf(driver).commit(record));
    }
    SECTION("a new talk")
    {
        driver.clock.pass(3600);
        driver.press(u"Nieuw gesprek"_s);
    }
    CHECK(wordsIn(bar(driver)).contains(u"DIRECT GEVAAR"_s));
    CHECK(driver.button(u"112 gebeld om"_s) != nullptr);
    CHECK(driver.box<QLineEdit>(safe) == nullptr);
    CHECK(deskOf(driver).head().danger);
    CHECK_FALSE(deskOf(driver).head().dangerRecord.has_value());
}

TEST_CASE("Vandaag says what was recorded and what is open, not to call 112", "[danger]")
{
    WindowDriver driver;
    callAndRecord(driver);
    const auto page = [&driver] {
        driver.window->office()->closeCase();
        lockAndUnlock(driver);
        REQUIRE(driver.visible<ui::TodayPage>().size() == 1);
        return wordsIn(driver.visible<ui::TodayPage>().first());
    };
    const QString words = page();
    CHECK_FALSE(words.contains(u"NU: bel 112"_s));
    CHECK(words.contains(done));
    CHECK(words.contains(u"Nog open: "_s + watch));
}

TEST_CASE("without a call the reason stands there, and the same is asked", "[danger]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NJ"_s);
    driver.press(u"Geen 112"_s);
    driver.type(u"Waarom geen 112"_s, u"de politie is er al"_s);
    driver.press(u"Vastleggen"_s);
    CHECK(wordsIn(bar(driver)).contains(u"112 niet gebeld: de politie is er al"_s));
    CHECK(driver.box<QLineEdit>(safe) != nullptr);
    CHECK_FALSE(panel(driver).contains(u"NU: bel 112"_s));
}
