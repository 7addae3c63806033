// SPDX-License-Identifier: EUPL-1.2
// Which version of the list a case is weighed with, and what comes from a folder.
#include "tests/ui/talks.h"
#include "ui/settings/contentcard.h"
#include "ui/shell/casepage.h"

#include <QDirIterator>
#include <QJsonDocument>

using namespace vw;
using namespace vw::test;

namespace {

/// A folder with the pack, changed on the way.
QString packFolder(const QTemporaryDir &folder, const std::function<void(QJsonObject &)> &change)
{
    const QString from = QString(QLatin1StringView(taxonomy::builtInFolder));
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next().mid(from.size() + 1);
        REQUIRE(QDir(folder.path()).mkpath(QFileInfo(folder.filePath(name)).path()));
        QFile source(from + QLatin1Char('/') + name), target(folder.filePath(name));
        REQUIRE(source.open(QIODevice::ReadOnly));
        REQUIRE(target.open(QIODevice::WriteOnly));
        auto object = QJsonDocument::fromJson(source.readAll()).object();
        if (name == QLatin1String("taxonomy.json"))
            change(object);
        target.write(QJsonDocument(object).toJson());
    }
    return folder.path();
}

} // namespace

TEST_CASE("a case keeps its version; weighing anew shows both, and going on adds a checklist", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNNNNNNNN"));
    const auto shown = deskOf(driver).assessment().shown;
    const auto caseId = deskOf(driver).file().id;
    QTemporaryDir folder;
    const QString newer = packFolder(folder, [](QJsonObject &o) { o.insert(QStringLiteral("version"), QStringLiteral("2027.1")); });
    REQUIRE(driver.packs.use(newer).isEmpty());
    driver.window->office()->setPack(driver.packs.current(), newer);
    driver.window->lock();
    driver.unlock();
    driver.until([&] { return driver.window->office()->desk() != nullptr; });
    CHECK(deskOf(driver).file().id == caseId);
    CHECK(deskOf(driver).pack().taxonomy.version.text() == QStringLiteral("2026.4"));
    CHECK(deskOf(driver).hasOlderVersion());
    for (auto *page : driver.visible<ui::CasePage>())
        page->openTab(ui::CasePage::Flags);
    driver.press(QStringLiteral("Opnieuw wegen met versie 2027.1"));
    CHECK(driver.words().contains(QStringLiteral("Versie 2026.4, zoals nu")));
    CHECK(driver.words().contains(QStringLiteral("Er is geen verschil.")));
    driver.press(QStringLiteral("Verder met versie 2027.1"));
    CHECK(deskOf(driver).file().assessments.size() == 2);
    CHECK(deskOf(driver).file().assessments.first().shown == shown);
    CHECK(deskOf(driver).pack().taxonomy.version.text() == QStringLiteral("2027.1"));
    CHECK_FALSE(deskOf(driver).hasOlderVersion());
}

TEST_CASE("a pack in which nothing that counts differs is no other version", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNNNNNNNN"));
    const auto goOnWith = [&](const std::function<void(QJsonObject &)> &change) {
        QTemporaryDir folder;
        const QString path = packFolder(folder, change);
        REQUIRE(driver.packs.use(path).isEmpty());
        driver.window->office()->setPack(driver.packs.current(), path);
        driver.window->lock();
        driver.unlock();
        driver.until([&] { return driver.window->office()->desk() != nullptr; });
    };
    const auto hash = deskOf(driver).assessment().taxonomyHash;
    goOnWith([](QJsonObject &o) { o.remove(QStringLiteral("origin")); });
    CHECK(hash != QString::fromLatin1(deskOf(driver).pack().contentHash.toHex()));
    CHECK_FALSE(deskOf(driver).hasOlderVersion());
    CHECK(deskOf(driver).assessment().taxonomyHash == hash); // it still says what it was made with
    goOnWith([](QJsonObject &o) {
        auto two = o.value(QStringLiteral("twoTriggers")).toObject();
        two.insert(QStringLiteral("withinDays"), 92);
        o.insert(QStringLiteral("twoTriggers"), two);
    });
    CHECK(deskOf(driver).hasOlderVersion());
}

TEST_CASE("a folder with a fault is not taken, and says why", "[checklist]")
{
    WindowDriver driver;
    start(driver);
    driver.press(QStringLiteral("Instellingen"));
    QTemporaryDir folder;
    const QString broken = packFolder(folder, [](QJsonObject &o) { o.insert(QStringLiteral("format"), 9); });
    REQUIRE(driver.visible<ui::ContentCard>().size() == 1);
    Q_EMIT driver.visible<ui::ContentCard>().first()->folderChosen(broken);
    driver.until([&] { return driver.words().contains(QStringLiteral("is niet gebruikt")); });
    CHECK(driver.packs.folder().isEmpty());
    CHECK(driver.window->office()->pack().taxonomy.version.text() == QStringLiteral("2026.4"));
    QTemporaryDir good;
    Q_EMIT driver.visible<ui::ContentCard>().first()->folderChosen(
        packFolder(good, [](QJsonObject &o) { o.insert(QStringLiteral("version"), QStringLiteral("2027.2")); }));
    driver.until([&] { return driver.words().contains(QStringLiteral("2027.2")); });
    CHECK(driver.window->office()->pack().taxonomy.version.text() == QStringLiteral("2027.2"));
}
