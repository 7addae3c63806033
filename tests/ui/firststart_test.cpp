// SPDX-License-Identifier: EUPL-1.2
// What is typed about the person and the organisation is words as well: a lock loses none of it.
#include "tests/ui/talks.h"
#include "ui/parts/choicebox.h"

#include <QDir>

using namespace vw;
using namespace vw::test;

namespace {

QString in(const WindowDriver &driver, const QString &label)
{
    const auto *box = driver.box<QLineEdit>(label);
    return box ? box->text() : QString();
}

bool isChosen(const WindowDriver &driver, const QString &chip)
{
    const auto *button = driver.button(chip);
    return button && button->isChecked();
}

void lock(WindowDriver &driver)
{
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(driver.window->office() == nullptr);
}

QString vaultOf(const WindowDriver &driver)
{
    const auto files = QDir(driver.folder.path()).entryInfoList({QStringLiteral("*.vlagwijzer")}, QDir::Files);
    REQUIRE(files.size() == 1);
    return files.first().absoluteFilePath();
}

ui::ChoiceBox *regionOf(const WindowDriver &driver)
{
    for (auto *box : driver.visible<ui::ChoiceBox>()) {
        if (box->accessibleName() == QStringLiteral("Uw eigen regio van Veilig Thuis"))
            return box;
    }
    FAIL("no list of regions");
    return nullptr;
}

void fill(WindowDriver &driver)
{
    driver.makeVault();
    driver.press(QStringLiteral("Veilig Thuis"));
    auto *region = regionOf(driver);
    region->setCurrentIndex(region->findData(QStringLiteral("parkstad")));
    driver.type(QStringLiteral("Uw naam"), QStringLiteral("O. Oefenaar"));
    driver.type(QStringLiteral("Telefoon"), QStringLiteral("06-123"));
}

} // namespace

TEST_CASE("the first page is as it was typed after a lock", "[firststart]")
{
    WindowDriver driver;
    fill(driver);
    SECTION("by the key")
    {
        lock(driver);
    }
    SECTION("by the computer that sleeps")
    {
        driver.window->lockForSleep();
    }
    SECTION("by nobody at the keyboard")
    {
        driver.clock.pass(3600);
        driver.until([&] { return driver.window->office() == nullptr; });
    }
    SECTION("by closing")
    {
        driver.window->close();
        driver.window->openVault(vaultOf(driver));
        driver.window->show();
    }
    CHECK_FALSE(driver.words().contains(QStringLiteral("Parkstad")));
    driver.unlock();
    REQUIRE(driver.window->workspace() == nullptr);
    CHECK(isChosen(driver, QStringLiteral("Veilig Thuis")));
    CHECK(regionOf(driver)->code() == QStringLiteral("parkstad"));
    CHECK(in(driver, QStringLiteral("Uw naam")) == QStringLiteral("O. Oefenaar"));
    CHECK(in(driver, QStringLiteral("Telefoon")) == QStringLiteral("06-123"));
    CHECK(driver.window->office()->foundDrafts().isEmpty());

    driver.press(QStringLiteral("Aan de slag"));
    REQUIRE(driver.window->workspace());
    CHECK(driver.window->office()->practice().role == QStringLiteral("veilig-thuis"));
    CHECK(driver.window->office()->practice().phone == QStringLiteral("06-123"));
    CHECK(driver.window->office()->session().drafts()->isEmpty());
    CHECK_FALSE(driver.words().contains(QStringLiteral("bij het vergrendelen is bewaard")));
}

TEST_CASE("words without a chosen role come back without one", "[firststart]")
{
    WindowDriver driver;
    driver.makeVault();
    driver.type(QStringLiteral("Uw naam"), QStringLiteral("O. Oefenaar"));
    lock(driver);
    driver.unlock();
    CHECK(in(driver, QStringLiteral("Uw naam")) == QStringLiteral("O. Oefenaar"));
    CHECK_FALSE(isChosen(driver, QStringLiteral("Zorg")));
    driver.press(QStringLiteral("Aan de slag"));
    CHECK(driver.window->workspace() == nullptr); // still to be chosen
    CHECK(driver.window->office()->pendingTyping().size() == 1);
}

TEST_CASE("the first page is kept within a second, for a computer that stops", "[firststart]")
{
    WindowDriver driver;
    fill(driver);
    driver.until([&] { return driver.window->office()->session().drafts()->size() == 1; });
}

TEST_CASE("a name half typed in the settings comes back in its form, and nowhere else", "[firststart]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Instellingen"));
    driver.type(QStringLiteral("Uw naam"), QStringLiteral("O. Oef"));
    driver.window->lockForSleep();
    driver.unlock();
    REQUIRE(driver.window->workspace());
    CHECK(driver.window->office()->foundDrafts().isEmpty());
    CHECK(in(driver, QStringLiteral("Uw naam")) == QStringLiteral("O. Oef"));
    const bool isSaved = driver.window->office()->practice().name == QStringLiteral("O. Oef");
    CHECK(driver.words().contains(QStringLiteral("nog niet bewaard")) == !isSaved);
}

TEST_CASE("kept words in the settings are saved or let go by a button", "[firststart]")
{
    WindowDriver driver;
    start(driver);
    auto typed = driver.window->office()->practice();
    typed.name = QStringLiteral("O. Oefenaar");
    REQUIRE(driver.window->office()->session().saveDraft(vault::CaseStore::practiceDraft(typed)).has_value());
    driver.window->lockForSleep();
    driver.unlock();
    driver.press(QStringLiteral("Instellingen"));
    CHECK(driver.window->office()->practice().name.isEmpty());
    CHECK(in(driver, QStringLiteral("Uw naam")) == QStringLiteral("O. Oefenaar"));
    SECTION("saved")
    {
        driver.press(QStringLiteral("Nu bewaren"));
        CHECK(driver.window->office()->practice().name == QStringLiteral("O. Oefenaar"));
    }
    SECTION("let go")
    {
        driver.press(QStringLiteral("Niet bewaren"));
        CHECK(driver.window->office()->practice().name.isEmpty());
        CHECK(in(driver, QStringLiteral("Uw naam")).isEmpty());
    }
    CHECK(driver.window->office()->session().drafts()->isEmpty());
    CHECK_FALSE(driver.words().contains(QStringLiteral("nog niet bewaard")));
}

TEST_CASE("leaving a box in the settings keeps the retention terms of another room", "[firststart]")
{
    WindowDriver driver;
    start(driver);
    auto changed = driver.window->office()->practice();
    changed.workingCopyDays = 30;
    REQUIRE(driver.window->office()->savePractice(changed).has_value());
    driver.press(QStringLiteral("Instellingen"));
    driver.type(QStringLiteral("Uw naam"), QStringLiteral("O. Oefenaar"));
    driver.press(QStringLiteral("Vandaag"));
    QTest::qWait(20);
    CHECK(driver.window->office()->practice().name == QStringLiteral("O. Oefenaar"));
    CHECK(driver.window->office()->practice().workingCopyDays == 30);
}
