// SPDX-License-Identifier: EUPL-1.2
// Screens with little or nothing to show: no cases yet, a paper of one part, no printer.
#include "tests/ui/talks.h"
#include "ui/shell/workspace.h"
#include "ui/system/printers.h"

#include <QPrintDialog>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the page without cases stands together at the top", "[emptyscreens]")
{
    WindowDriver driver;
    start(driver);
    driver.press(u"Casussen"_s);
    QTest::qWait(20);
    const auto heading = [&driver](const QString &words) {
        for (auto *label : driver.visible<QLabel>()) {
            if (label->text() == words)
                return label->mapTo(driver.window.get(), QPoint(0, 0)).y();
        }
        return -1;
    };
    REQUIRE(heading(u"Nog geen casussen"_s) > 0);
    CHECK(heading(u"Nog geen casussen"_s) - heading(u"Casussen"_s) < 200);
}

TEST_CASE("the zoom buttons of the crisis sheet stand together", "[emptyscreens]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NN"_s);
    driver.key(Qt::Key_F4);
    QTest::qWait(20);
    const auto *smaller = driver.button(u"−"_s), *larger = driver.button(u"+"_s);
    REQUIRE(smaller);
    REQUIRE(larger);
    CHECK(larger->x() - smaller->geometry().right() < 20);
    CHECK(larger->width() < 80);
}

TEST_CASE("without a printer that is said, and no dialog opens", "[emptyscreens]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NN"_s);
    driver.key(Qt::Key_F4);
    ui::setPrinterProbe([] { return false; });
    driver.press(u"Spoedblad afdrukken"_s);
    ui::setPrinterProbe({});
    CHECK(driver.window->findChild<QPrintDialog *>() == nullptr);
    CHECK(driver.words().contains(u"Deze computer heeft geen printer"_s));
}
