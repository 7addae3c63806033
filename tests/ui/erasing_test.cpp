// SPDX-License-Identifier: EUPL-1.2
// A closed case goes for good: what is asked first, what stays of its log, and that the backups go with it.
#include "core/vault/erasing.h"
#include "tests/ui/vaults.h"

#include <QCheckBox>
#include <QSpinBox>

using namespace vw;
using namespace vw::test;

namespace {

void eraseCase(WindowDriver &driver, const QString &reference)
{
    driver.press(QStringLiteral("Wissen"));
    driver.type(QStringLiteral("Typ de code"), reference);
}

void finishErasing(WindowDriver &driver)
{
    driver.press(QStringLiteral("Voorgoed wissen"));
    driver.until([&] { return driver.words().contains(QStringLiteral("Bewijs van wissen")); });
}

/// A case was erased, and the backup that holds it could not go: its folder was away, as a stick that was pulled out.
struct BackupLeft : WindowDriver {
    BackupLeft()
    {
        start(*this);
        addClosedCase(*this, QStringLiteral("2026-777"));
        addClosedCase(*this, QStringLiteral("2026-778"));
        press(QStringLiteral("Kluis"));
        pressAndWait(QStringLiteral("Nu een reservekopie maken"));
        REQUIRE(backupsOf(*this) == 1);
        const QString backups = preferences.backupFolderFor(vaultOf(*this)), away = folder.filePath(QStringLiteral("weg"));
        older = vault::backupsIn(backups, vaultOf(*this)).first().path;
        REQUIRE(QDir().rename(backups, away));
        QFile inTheWay(backups);
        REQUIRE(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        clock.pass(60);
        eraseCase(*this, QStringLiteral("2026-777"));
        finishErasing(*this);
        REQUIRE(words().contains(QStringLiteral("oudere reservekopieën zijn er nog")));
        REQUIRE(inTheWay.remove());
        REQUIRE(QDir().rename(away, backups));
        REQUIRE(QFile::exists(older));
        press(QStringLiteral("Klaar"));
    }
    void untilReplaced()
    {
        until([&] { return !QFile::exists(older); });
        CHECK(backupsOf(*this) == 1);
    }
    QString older;
};

} // namespace

TEST_CASE("a case that is due is erased with a receipt, and not before its code is typed", "[erasing]")
{
    WindowDriver driver;
    start(driver);
    addClosedCase(driver, QStringLiteral("2026-777"));
    driver.press(QStringLiteral("Kluis"));
    CHECK(driver.words().contains(QStringLiteral("1 casus mag nu gewist worden")));
    driver.press(QStringLiteral("Wissen"));
    CHECK_FALSE(driver.button(QStringLiteral("Voorgoed wissen"))->isEnabled());
    driver.type(QStringLiteral("Typ de code"), QStringLiteral("2026-777"));
    driver.press(QStringLiteral("Voorgoed wissen"));
    driver.until([&] { return driver.words().contains(QStringLiteral("Bewijs van wissen")); });
    CHECK(driver.window->office()->heads().isEmpty());
    CHECK(driver.words().contains(QStringLiteral("Bewijs van wissen")));
    CHECK(driver.words().contains(QStringLiteral("de bewaartermijn is voorbij")));
    CHECK(driver.window->office()->session().verify()->isEmpty());
}

TEST_CASE("older backups that could not go with an erased case go with the next one, whatever comes between", "[erasing]")
{
    BackupLeft driver;
    SECTION("the next lock")
    {
        lock(driver);
    }
    SECTION("sleep, and closing after it")
    {
        driver.window->lockForSleep();
        CHECK(QFile::exists(driver.older));
        driver.window->close();
    }
    SECTION("closing without the backup, and the next day")
    {
        driver.window->close();
        if (driver.window->isVisible())
            driver.window->close();
        driver.until([&] { return !driver.window->isVisible(); });
        driver.window->openVault(vaultOf(driver));
        driver.window->show();
        driver.unlock();
        lock(driver);
    }
    SECTION("another case that is erased without its backups")
    {
        eraseCase(driver, QStringLiteral("2026-778"));
        for (auto *box : driver.visible<QCheckBox>()) {
            if (box->text().startsWith(QStringLiteral("Verwijder ook")) && box->isChecked())
                box->click();
        }
        finishErasing(driver);
        lock(driver);
    }
    SECTION("somebody who wants no backups by themselves")
    {
        driver.preferences.setMakesBackups(false);
        lock(driver);
    }
    driver.untilReplaced();
}

TEST_CASE("the state of the backups is what it is after an erasure", "[erasing]")
{
    WindowDriver driver;
    start(driver);
    addClosedCase(driver, QStringLiteral("2026-777"));
    driver.press(QStringLiteral("Kluis"));
    CHECK(driver.words().contains(QStringLiteral("nog geen reservekopie")));
    eraseCase(driver, QStringLiteral("2026-777"));
    finishErasing(driver);
    REQUIRE(backupsOf(driver) == 1);
    driver.until([&] { return !driver.words().contains(QStringLiteral("nog geen reservekopie")); });
}

TEST_CASE("every closed case can be erased, a screenful at a time", "[erasing]")
{
    WindowDriver driver;
    start(driver);
    for (int i = 0; i < 42; ++i)
        addClosedCase(driver, QStringLiteral("2026-%1").arg(700 + i));
    driver.press(QStringLiteral("Kluis"));
    const auto buttons = [&] {
        qsizetype count = 0;
        for (const auto *button : driver.visible<QPushButton>())
            count += button->text() == QStringLiteral("Wissen") ? 1 : 0;
        return count;
    };
    CHECK(buttons() == 40);
    driver.press(QStringLiteral("Volgende 2"));
    CHECK(buttons() == 42);
}

TEST_CASE("who did what in an erased case stays for the term that is set, and the window shows it", "[erasing]")
{
    WindowDriver driver;
    start(driver);
    addClosedCase(driver, QStringLiteral("2026-777"));
    driver.press(QStringLiteral("Kluis"));
    auto *years = driver.box<QSpinBox>(QStringLiteral("Jaren dat het logboek"));
    REQUIRE(years);
    CHECK(years->value() == 5); // care
    CHECK(driver.words().contains(QStringLiteral("NEN 7513")));
    driver.press(QStringLiteral("Wissen"));
    CHECK(driver.words().contains(QStringLiteral("5 jaar na de laatste regel")));
    driver.type(QStringLiteral("Typ de code"), QStringLiteral("2026-777"));
    driver.press(QStringLiteral("Voorgoed wissen"));
    driver.until([&] { return driver.words().contains(QStringLiteral("Bewijs van wissen")); });
    CHECK(driver.words().contains(QStringLiteral("regels van het logboek in de kluis, tot 3 november 2031")));
    const auto kept = vault::keptLogs(driver.window->office()->session());
    REQUIRE(kept.has_value());
    REQUIRE(kept->size() == 1);
    CHECK(driver.words().contains(kept->first().number));
    driver.press(QStringLiteral("Regels van gewiste casussen"));
    CHECK(driver.words().contains(QStringLiteral("gewist op 3 november 2026")));
    driver.press(QStringLiteral("Regels tonen"));
    CHECK(driver.words().contains(QStringLiteral("gemaakt (dossiergegevens)")));
    CHECK(driver.words().contains(QStringLiteral("gemaakt (meldcode of beoordeling)")));
    driver.clock.pass((5 * 365 + 2) * 24 * 60 * 60);
    driver.pressAndWait(QStringLiteral("Kluis nakijken"));
    CHECK(driver.words().contains(QStringLiteral("hebben hun termijn gehad")));
    driver.press(QStringLiteral("Regels van gewiste casussen"));
    CHECK(driver.words().contains(QStringLiteral("niets bewaard")));
}

TEST_CASE("an organisation that keeps no log of erased cases keeps none", "[erasing]")
{
    WindowDriver driver;
    start(driver);
    addClosedCase(driver, QStringLiteral("2026-777"));
    driver.press(QStringLiteral("Kluis"));
    driver.box<QSpinBox>(QStringLiteral("Jaren dat het logboek"))->setValue(0);
    QCoreApplication::processEvents();
    CHECK(driver.window->office()->practice().logYears == 0);
    driver.press(QStringLiteral("Wissen"));
    driver.type(QStringLiteral("Typ de code"), QStringLiteral("2026-777"));
    driver.press(QStringLiteral("Voorgoed wissen"));
    driver.until([&] { return driver.words().contains(QStringLiteral("Bewijs van wissen")); });
    CHECK_FALSE(driver.words().contains(QStringLiteral("van het logboek in de kluis, tot")));
    CHECK(vault::keptLogs(driver.window->office()->session())->isEmpty());
}
