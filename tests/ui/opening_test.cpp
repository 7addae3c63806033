// SPDX-License-Identifier: EUPL-1.2
// What the pages before an open vault say of it.
#include "tests/ui/talks.h"
#include "ui/keeping/vaultpages.h"

#include <QDir>

using namespace vw;
using namespace vw::test;

TEST_CASE("a vault that is not there is told of before anybody types a passphrase", "[opening]")
{
    WindowDriver driver;
    start(driver);
    driver.window->lockForSleep();
    CHECK(driver.words().contains(QStringLiteral("Alles is bewaard")));
    const auto files = QDir(driver.folder.path()).entryList({QStringLiteral("*.vlagwijzer")}, QDir::Files);
    REQUIRE(files.size() == 1);
    const QString vault = driver.folder.filePath(files.first());
    REQUIRE(QFile::rename(vault, vault + QStringLiteral(".weg")));
    driver.press(QStringLiteral("Andere kluis"));
    CHECK(driver.words().contains(QStringLiteral("niet meer op zijn plaats"))); // the last vault, on the start page
    driver.window->openVault(vault);
    CHECK(driver.words().contains(QStringLiteral("is er niet")));
    CHECK(driver.button(QStringLiteral("Reservekopie terugzetten")) != nullptr);
    REQUIRE(QFile::rename(vault + QStringLiteral(".weg"), vault)); // the stick is in again
    driver.unlock();
}

TEST_CASE("the last vault is kept so that the next start finds it from any folder", "[opening]")
{
    WindowDriver driver;
    driver.preferences.setLastVault(QStringLiteral("v1/eigen.vlagwijzer"));
    CHECK(driver.preferences.lastVault() == QDir::currentPath() + QStringLiteral("/v1/eigen.vlagwijzer"));
}

TEST_CASE("the lock page does not say that all is saved while words wait to be written", "[opening]")
{
    const FakeClock clock;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.vlagwijzer")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    ui::UnlockPage page(file.fileName(), clock, {}, true);
    const auto says = [&](const QString &words) {
        return std::ranges::any_of(page.findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
    };
    page.showUnsaved(true);
    CHECK_FALSE(says(QStringLiteral("Everything is saved")));
    CHECK(says(QStringLiteral("Not saved yet")));
    page.showUnsaved(false);
    CHECK(says(QStringLiteral("Everything is saved")));
}
