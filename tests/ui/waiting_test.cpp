// SPDX-License-Identifier: EUPL-1.2
// What waits for a backup says so: opening right after a lock, and closing.
#include "core/vault/backup.h"
#include "tests/ui/talks.h"

using namespace vw;
using namespace vw::test;
using namespace Qt::StringLiterals;

namespace {

const QString stillMade = u"De reservekopie van zojuist wordt nog gemaakt"_s, closesItself = u"Het programma sluit vanzelf"_s;

/// A vault of some size, so that its backup takes a while.
struct LargeVault : WindowDriver {
    LargeVault()
    {
        start(*this);
        auto *desk = window->office()->newCase();
        auto info = desk->file().info;
        info.reference = u"T-001"_s;
        REQUIRE(desk->commit(info));
        const QString long1 = u"Zij belde weer. "_s.repeated(60000);
        for (int i = 0; i < 24; ++i) {
            dossier::Note note;
            note.id = RecordId::create();
            note.at = clock.now();
            note.text = long1 + QString::number(i);
            REQUIRE(desk->commit(note));
        }
        window->office()->closeCase();
    }
    [[nodiscard]] qsizetype backups() const
    {
        const QString path = folder.filePath(u"casussen.vlagwijzer"_s);
        return vault::backupsIn(vault::defaultBackupFolder(path), path).size();
    }
};

} // namespace

TEST_CASE("opening right after a lock says that it waits for the backup", "[waiting]")
{
    LargeVault driver;
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    driver.box<QLineEdit>(u"Wachtzin"_s)->setText(driver.passphrase); // as quick as hands can be
    CHECK_FALSE(driver.words().contains(stillMade));
    driver.press(u"Openen"_s);
    REQUIRE(driver.window->office() == nullptr);
    CHECK(driver.words().contains(stillMade));
    driver.until([&] { return driver.window->office() != nullptr; });
    CHECK(driver.backups() == 1);
}

TEST_CASE("closing waits for the backup and says so", "[waiting]")
{
    LargeVault driver;
    CHECK_FALSE(driver.window->close());
    CHECK(driver.words().contains(closesItself));
    CHECK(driver.words().contains(u"112"_s));
    SECTION("until it is made")
    {
        driver.until([&] { return !driver.window->isVisible(); });
        CHECK(driver.backups() == 1);
    }
    SECTION("also when the system asks twice, as it does at the end of a session")
    {
        driver.window->end();
        driver.window->end();
        driver.until([&] { return !driver.window->isVisible(); });
        CHECK(driver.backups() == 1);
    }
    SECTION("or until somebody does not want to wait")
    {
        driver.press(u"Sluiten zonder deze reservekopie"_s);
        driver.until([&] { return !driver.window->isVisible(); });
        CHECK(driver.backups() == 0);
    }
    SECTION("or closes once more")
    {
        driver.window->close();
        driver.until([&] { return !driver.window->isVisible(); });
        CHECK(driver.backups() == 0);
    }
}
