// SPDX-License-Identifier: EUPL-1.2
// What was kept in the vault can be looked at and saved as it was; nothing of it stays in sight after a lock.
#include "desk/paperdraft.h"
#include "tests/ui/talks.h"
#include "ui/parts/clipboard.h"
#include "ui/referral/archivelist.h"
#include "ui/referral/archiveview.h"
#include "ui/referral/paperview.h"
#include "ui/referral/preview.h"
#include "ui/shell/casepage.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QTabWidget>

using namespace vw;
using namespace vw::test;

namespace {

/// A case with one archive copy, at the page where it is sent.
void keepOne(WindowDriver &driver)
{
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNJVJJNVW"));
    driver.key(Qt::Key_F4);
    for (auto *tabs : driver.visible<QTabWidget>())
        tabs->setCurrentIndex(tabs->count() - 1);
    QCoreApplication::processEvents();
    CHECK(driver.visible<ui::ArchiveList>().isEmpty() == false);
    CHECK_FALSE(driver.words().contains(QStringLiteral("Archiefkopieën")));
    driver.press(QStringLiteral("Archiefkopie in de kluis bewaren"));
    REQUIRE(deskOf(driver).file().archive.size() == 1);
    QTest::qWait(20);
}

const dossier::ArchiveCopy &copyIn(const WindowDriver &driver)
{
    return deskOf(driver).file().archive.first();
}

template <typename Change>
void change(WindowDriver &driver, Change changed)
{
    auto copy = copyIn(driver);
    changed(copy);
    REQUIRE(deskOf(driver).commit(copy));
    QTest::qWait(20);
}

void saveAs(WindowDriver &driver, const QString &path)
{
    driver.press(QStringLiteral("Opslaan als"));
    auto *dialog = driver.window->findChild<QFileDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->testOption(QFileDialog::DontUseNativeDialog));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    CHECK(dialog->directory() == (documents.exists() ? documents : QDir::home())); // not where the program was started
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTest::qWait(20);
}

QList<vault::JournalEntry> exportsOf(const WindowDriver &driver)
{
    auto journal = driver.window->office()->session().journal(deskOf(driver).file().id);
    REQUIRE(journal.has_value());
    journal->removeIf([](const auto &line) { return !line.action.startsWith(QLatin1String("export")); });
    return *journal;
}

} // namespace

TEST_CASE("an archive copy is looked at with the pages it was printed with", "[archive]")
{
    WindowDriver driver;
    keepOne(driver);
    CHECK(driver.words().contains(QStringLiteral("Archiefkopieën in de kluis")));
    const QString title = driver.window->windowTitle();
    driver.press(QStringLiteral("Bekijken"));
    REQUIRE(driver.visible<ui::ArchiveView>().size() == 1);
    CHECK(driver.visible<ui::Preview>().isEmpty());
    const auto pages = driver.visible<ui::PageView>();
    REQUIRE(pages.size() == 1);
    REQUIRE(pages.first()->hasPaper());
    auto *seen = QAccessible::queryAccessibleInterface(pages.first());
    REQUIRE(seen->textInterface()); // what is painted can be read
    CHECK(seen->textInterface()->text(0, seen->textInterface()->characterCount()).contains(QStringLiteral("Spoedblad")));
    const QString words = driver.words();
    CHECK(words.contains(QStringLiteral("Archiefkopie · 3-11-2026 14:00 · Spoedblad")));
    CHECK(words.contains(copyIn(driver).checksum.left(12)));
    CHECK(driver.window->windowTitle() == title);

    driver.press(QStringLiteral("Terug naar het voorbeeld"));
    CHECK(driver.visible<ui::ArchiveView>().isEmpty());
    CHECK(driver.visible<ui::Preview>().size() == 1);
}

TEST_CASE("what is shown of an archive copy goes with a lock", "[archive]")
{
    WindowDriver driver;
    keepOne(driver);
    const QString checksum = copyIn(driver).checksum.left(12);
    driver.press(QStringLiteral("Bekijken"));
    const QPointer<QWidget> view = driver.visible<ui::ArchiveView>().first(), pages = driver.visible<ui::PageView>().first();
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(20);
    CHECK(driver.window->office() == nullptr);
    CHECK(view.isNull());
    CHECK(pages.isNull());
    CHECK_FALSE(driver.words().contains(checksum));
}

TEST_CASE("an archive copy is saved byte for byte, after its line in the log", "[archive]")
{
    WindowDriver driver;
    keepOne(driver);
    const auto before = exportsOf(driver).size();
    const QString path = driver.folder.filePath(QStringLiteral("kopie.pdf"));
    saveAs(driver, path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == copyIn(driver).pdf);
    CHECK(driver.words().contains(QStringLiteral("Dit bestand is niet versleuteld")));
    auto lines = exportsOf(driver);
    REQUIRE(lines.size() == before + 1);
    CHECK(lines.last().detail == QJsonObject{{QStringLiteral("channel"), QStringLiteral("archive-file")},
                                             {QStringLiteral("kind"), QStringLiteral("crisisblad")},
                                             {QStringLiteral("part"), QStringLiteral("open")},
                                             {QStringLiteral("checksum"), copyIn(driver).checksum}});
    for (const auto &draft : deskOf(driver).file().referrals)
        CHECK(draft.exports.isEmpty()); // no new paper went out

    SECTION("a file that is there is left alone")
    {
        saveAs(driver, path);
        CHECK(exportsOf(driver).size() == before + 1);
    }
    SECTION("what does not become a file stands there twice")
    {
        saveAs(driver, driver.folder.filePath(QStringLiteral("weg/kopie.pdf")));
        lines = exportsOf(driver);
        REQUIRE(lines.size() == before + 3);
        CHECK(lines.last().action == QStringLiteral("export-failed"));
        CHECK(driver.words().contains(QStringLiteral("In het logboek staat dat het niet lukte")));
    }
    SECTION("without a line nothing leaves")
    {
        auto &session = driver.window->office()->session();
        session.limitPagesForTest(1);
        const auto id = deskOf(driver).file().id;
        while (session.note(id, QStringLiteral("open"), {})) // until not one line more fits
            continue;
        const QString other = driver.folder.filePath(QStringLiteral("anders.pdf"));
        saveAs(driver, other);
        CHECK_FALSE(QFile::exists(other));
        CHECK(driver.words().contains(QStringLiteral("Niet verstuurd")));
    }
}

TEST_CASE("a copy that cannot be shown says why", "[archive]")
{
    WindowDriver driver;
    keepOne(driver);
    SECTION("one of before its data were kept can only be saved")
    {
        change(driver, [](dossier::ArchiveCopy &copy) { copy.content = {}; });
        CHECK(driver.button(QStringLiteral("Bekijken")) == nullptr);
        CHECK(driver.button(QStringLiteral("Opslaan als")) != nullptr);
        CHECK(driver.words().contains(QStringLiteral("voordat het programma kopieën kon tonen")));
    }
    SECTION("one whose words were changed shows no paper")
    {
        change(driver, [](dossier::ArchiveCopy &copy) { copy.content.insert(QStringLiteral("title"), QStringLiteral("Anders")); });
        driver.press(QStringLiteral("Bekijken"));
        CHECK_FALSE(driver.visible<ui::PageView>().first()->hasPaper());
        CHECK(driver.words().contains(QStringLiteral("Vertrouw er niet op")));
    }
}

TEST_CASE("without a printer an archive copy says so, and no line says that it left", "[archive]")
{
    WindowDriver driver;
    keepOne(driver);
    driver.press(QStringLiteral("Bekijken"));
    const auto linesOf = [&] { return driver.window->office()->session().journal(deskOf(driver).file().id)->size(); };
    const auto before = linesOf();
    driver.press(QStringLiteral("Afdrukken"));
    CHECK(driver.words().contains(QStringLiteral("geen printer")));
    CHECK(linesOf() == before);
}
