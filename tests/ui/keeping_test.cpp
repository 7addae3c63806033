// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/vaults.h"
#include "ui/system/clipboardguard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>

using namespace vw;
using namespace vw::test;

namespace {

const QString strong = QStringLiteral("molen kreeft oker anjer bever");

/// Answers the passphrase question of the lock screen with any text.
void open(WindowDriver &driver, const QString &typed)
{
    driver.type(QStringLiteral("Wachtzin"), typed);
    driver.press(QStringLiteral("Openen"));
    driver.until([&] { return driver.window->office() != nullptr; });
}

} // namespace

TEST_CASE("a second passphrase is added in the window and opens the vault", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Kluis"));
    driver.press(QStringLiteral("Wachtzin toevoegen"));
    driver.type(QStringLiteral("Van wie"), QStringLiteral("Bea"));
    driver.type(QStringLiteral("Wachtzin"), strong);
    driver.type(QStringLiteral("Nog een keer"), strong);
    driver.press(QStringLiteral("Opslaan"));
    driver.until([&] { return driver.words().contains(QStringLiteral("Toegevoegd")); });
    driver.until([&] { return driver.words().contains(QStringLiteral("Bea")); });
    lock(driver);
    open(driver, strong);
    CHECK(driver.window->office()->session().slotName() == QStringLiteral("Bea"));
}

TEST_CASE("a weak passphrase needs a second, deliberate step", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Kluis"));
    driver.press(QStringLiteral("Wachtzin toevoegen"));
    driver.type(QStringLiteral("Van wie"), QStringLiteral("Bea"));
    driver.type(QStringLiteral("Wachtzin"), QStringLiteral("welkom01"));
    driver.type(QStringLiteral("Nog een keer"), QStringLiteral("welkom01"));
    CHECK(driver.words().contains(QStringLiteral("makkelijk te raden")));
    CHECK_FALSE(driver.button(QStringLiteral("Opslaan"))->isEnabled());
    for (auto *box : driver.visible<QCheckBox>()) {
        if (box->text().startsWith(QStringLiteral("Ik weet")))
            box->click();
    }
    CHECK(driver.button(QStringLiteral("Opslaan"))->isEnabled());
}

TEST_CASE("a recovery key is shown once and opens the vault on the lock screen", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Kluis"));
    driver.press(QStringLiteral("Herstelsleutel maken"));
    driver.type(QStringLiteral("Waar wordt"), QStringLiteral("kast"));
    driver.press(QStringLiteral("Opslaan"));
    driver.until([&] { return driver.button(QStringLiteral("Vel afdrukken")) != nullptr; });
    QString key;
    for (const auto *label : driver.visible<QLabel>()) {
        if (label->text().size() == 44 && label->text().count(QLatin1Char(' ')) == 8)
            key = label->text();
    }
    REQUIRE_FALSE(key.isEmpty());
    driver.press(QStringLiteral("Ik heb hem"));
    CHECK_FALSE(driver.words().contains(key));
    lock(driver);
    open(driver, key.toLower());
    CHECK(driver.window->office()->session().slotName() == QStringLiteral("kast"));
}

TEST_CASE("the whole vault goes to a new file of the name that was given, under the passphrase that was typed", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Kluis"));
    driver.press(QStringLiteral("Alle sleutels nieuw"));
    driver.type(QStringLiteral("Naam van het nieuwe bestand"), QStringLiteral("verhuisd"));
    driver.type(QStringLiteral("Nieuwe wachtzin"), strong);
    driver.type(QStringLiteral("Nog een keer"), strong);
    driver.press(QStringLiteral("Opslaan"));
    driver.until([&] { return driver.words().contains(QStringLiteral("Gemaakt: ")); });
    const QString moved = driver.folder.filePath(QStringLiteral("verhuisd.vlagwijzer"));
    CHECK(QFile::exists(moved));
    CHECK(driver.words().contains(moved));
    CHECK(driver.window->office()->session().path() != moved); // the old one stays open until the person goes over
}

TEST_CASE("the last key stays, and the window says why", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Kluis"));
    driver.press(QStringLiteral("Verwijderen"));
    driver.press(QStringLiteral("Verwijderen"));
    CHECK(driver.button(QStringLiteral("Houden")) != nullptr);
    for (auto *button : driver.visible<QPushButton>()) {
        if (button->text() == QStringLiteral("Verwijderen") && button->accessibleName().isEmpty())
            button->click();
    }
    CHECK(driver.words().contains(QStringLiteral("laatste sleutel")));
}

TEST_CASE("locking makes a backup behind the lock screen, sleep does not wait for one", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    driver.window->lockForSleep();
    CHECK(driver.window->office() == nullptr);
    CHECK(backupsOf(driver) == 0);
    driver.unlock();
    lock(driver);
    driver.until([&] { return backupsOf(driver) == 1; });
    driver.unlock(); // waits for whatever still holds the file
}

TEST_CASE("a screen lock and sleep lock the vault at once", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    Q_EMIT driver.events.screenLocked();
    CHECK(driver.window->office() == nullptr);
    driver.unlock();
    Q_EMIT driver.events.sleepNear();
    CHECK(driver.window->office() == nullptr);
    CHECK(driver.events.sleepLet == 1);
}

TEST_CASE("after a lock the window is back on the same page, scrolled as it was", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Kluis"));
    QTest::qWait(50);
    const auto bar = [&] { // of the page; the window as a whole has room enough
        const auto areas = driver.visible<QScrollArea>();
        const auto page = std::ranges::find_if(areas, [](const QScrollArea *area) { return area->verticalScrollBar()->maximum() > 0; });
        REQUIRE(page != areas.end());
        return (*page)->verticalScrollBar();
    };
    bar()->setValue(bar()->maximum() / 2);
    const int was = bar()->value();
    REQUIRE(was > 0);
    lock(driver);
    driver.unlock();
    CHECK(driver.words().contains(QStringLiteral("Sleutels van de kluis")));
    driver.until([&] { return bar()->value() == was; });
}

TEST_CASE("the vault is checked in the window, and damage is named", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Kluis"));
    driver.pressAndWait(QStringLiteral("Kluis nakijken"));
    CHECK(driver.words().contains(QStringLiteral("Geen schade")));
}

TEST_CASE("the log shows what stood there before a correction", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    auto *desk = driver.window->office()->newCase();
    dossier::Note note;
    note.id = RecordId::create();
    note.text = QStringLiteral("hij kwam om drie uur");
    REQUIRE(desk->commit(desk->file().info));
    REQUIRE(desk->commit(note));
    note.text = QStringLiteral("hij kwam om vier uur");
    REQUIRE(desk->commit(note));
    const CaseId id = desk->file().id;
    driver.window->workspace()->goTo({id, {ui::CasePage::Log, {}, {}}, 0, {}});
    auto *table = driver.visible<QTableWidget>().value(0);
    REQUIRE(table);
    table->selectRow(1); // opening it is the newest line
    driver.until([&] { return driver.words().contains(QStringLiteral("was: hij kwam om drie uur")); });
    CHECK(driver.words().contains(QStringLiteral("werd: hij kwam om vier uur")));
}

TEST_CASE("a word in any text finds its case", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    auto *desk = driver.window->office()->newCase();
    REQUIRE(desk->commit(desk->file().info));
    dossier::Note note;
    note.id = RecordId::create();
    note.text = QStringLiteral("de buurvrouw hoorde geschreeuw");
    REQUIRE(desk->commit(note));
    driver.window->office()->closeCase();
    addClosedCase(driver, QStringLiteral("2026-888"));
    driver.press(QStringLiteral("Casussen"));
    const auto rows = [&] {
        const auto tables = driver.visible<QTableView>(); // a list without a line is a sentence
        return tables.isEmpty() ? 0 : tables.first()->model()->rowCount();
    };
    driver.type(QStringLiteral("Zoek in alle"), QStringLiteral("nergens"));
    driver.until([&] { return rows() == 0; });
    driver.type(QStringLiteral("Zoek in alle"), QStringLiteral("geschreeuw"));
    driver.until([&] { return rows() == 1; });
}

TEST_CASE("what is copied out of a field is marked secret and taken away at locking", "[keeping]")
{
    if (QGuiApplication::platformName() == QStringLiteral("offscreen")) {
        std::puts("SKIPPED: without a display there is no clipboard that knows who owns it");
        return;
    }
    auto guard = std::make_unique<ui::ClipboardGuard>();
    QGuiApplication::clipboard()->setText(QStringLiteral("haar nieuwe adres"));
    QTest::qWait(20);
    CHECK(ui::SecretClipboard::isMarked(*QGuiApplication::clipboard()->mimeData()));
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("haar nieuwe adres"));
    guard.reset();
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_CASE("a vault that is gone comes back from its backup on the rescue page", "[keeping]")
{
    WindowDriver driver;
    start(driver);
    lock(driver);
    driver.until([&] { return backupsOf(driver) == 1; });
    const QString path = vaultOf(driver);
    driver.press(QStringLiteral("Andere kluis"));
    REQUIRE(QFile::remove(path));
    driver.press(QStringLiteral("Reservekopie terugzetten"));
    auto *list = driver.visible<QListWidget>().value(0);
    REQUIRE(list);
    REQUIRE(list->count() == 1);
    list->setCurrentRow(0);
    driver.press(QStringLiteral("Deze reservekopie"));
    driver.until(
        [&] { return driver.words().contains(QStringLiteral("staat op haar plaats")) && driver.button(QStringLiteral("Openen")); });
    driver.press(QStringLiteral("Openen"));
    driver.unlock();
    CHECK(driver.window->office()->session().verify()->isEmpty());
}
