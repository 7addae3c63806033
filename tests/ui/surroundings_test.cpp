// SPDX-License-Identifier: EUPL-1.2
// A computer that does not say when its screen is locked: told once, and in the room "Kluis" as long as it is so.
#include "tests/ui/talks.h"

using namespace vw;
using namespace vw::test;
using namespace Qt::StringLiterals;

namespace {

const QString silent = u"vertelt het programma niet"_s;
using Sources = ui::SystemEvents::Sources;

void reopen(WindowDriver &driver)
{
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    driver.unlock();
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("nothing that tells of a locked screen is said once, and stands in the vault's room", "[surroundings]")
{
    WindowDriver driver;
    driver.events.has = Sources::None;
    start(driver);
    CHECK(driver.words().contains(silent));
    reopen(driver);
    CHECK_FALSE(driver.words().contains(silent)); // it was said
    driver.press(u"Kluis"_s);
    CHECK(driver.words().contains(silent));
    CHECK_FALSE(driver.words().contains(u"ook als het scherm vergrendelt en"_s));

    SECTION("again after a time in which something did tell")
    {
        driver.events.has = Sources::Some;
        reopen(driver);
        CHECK_FALSE(driver.words().contains(silent));
        CHECK(driver.words().contains(u"ook als het scherm vergrendelt en"_s));
        driver.events.has = Sources::None;
        reopen(driver);
        driver.press(u"Vandaag"_s);
        CHECK(driver.words().contains(silent));
    }
}

TEST_CASE("whether anything tells of a locked screen may be known only after the window is open", "[surroundings]")
{
    WindowDriver driver;
    driver.events.has = Sources::NotKnownYet;
    start(driver);
    driver.press(u"Kluis"_s);
    CHECK_FALSE(driver.words().contains(silent));
    driver.events.has = Sources::None;
    Q_EMIT driver.events.sourcesKnown();
    QCoreApplication::processEvents();
    CHECK(driver.words().count(silent) == 2); // the notice, and the room
    reopen(driver);
    driver.press(u"Vandaag"_s);
    CHECK_FALSE(driver.words().contains(silent));
}

TEST_CASE("the vault's room says after how many minutes it locks, as the settings have it now", "[surroundings]")
{
    WindowDriver driver;
    start(driver);
    driver.press(u"Kluis"_s);
    CHECK(driver.words().contains(u"10 minuten"_s));
    driver.preferences.setIdleProfile(u"ward"_s);
    driver.press(u"Vandaag"_s);
    driver.press(u"Kluis"_s);
    CHECK(driver.words().contains(u"3 minuten"_s));
}
