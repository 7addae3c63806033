// SPDX-License-Identifier: EUPL-1.2
// A paper leaves the window only after its line in the log, and what fails has a second one.
#include "desk/paperdraft.h"
#include "tests/ui/talks.h"
#include "ui/parts/clipboard.h"
#include "ui/referral/exporter.h"
#include "ui/referral/exportpanel.h"
#include "ui/shell/casepage.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>

using namespace vw;
using namespace vw::test;

namespace {

void showSending(WindowDriver &driver)
{
    driver.key(Qt::Key_F4);
    for (auto *tabs : driver.visible<QTabWidget>())
        tabs->setCurrentIndex(tabs->count() - 1);
    QCoreApplication::processEvents();
}

/// Chooses the channel, presses its button and answers the dialog with this path.
void saveAs(WindowDriver &driver, const QString &path)
{
    if (!driver.button(QStringLiteral("Pdf bewaren"))) // the channel is chosen once
        driver.press(QStringLiteral("Beveiligd formulier"));
    driver.press(QStringLiteral("Pdf bewaren"));
    auto *dialog = driver.window->findChild<QFileDialog *>();
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTest::qWait(20);
}

/// Lines about leaving, oldest first.
QList<vault::JournalEntry> log(const WindowDriver &driver)
{
    auto journal = driver.window->office()->session().journal(deskOf(driver).file().id);
    REQUIRE(journal.has_value());
    journal->removeIf([](const auto &line) {
        return !QStringList{QStringLiteral("export"), QStringLiteral("copy"), QStringLiteral("export-failed")}.contains(line.action);
    });
    return *journal;
}

qsizetype exportsOf(const WindowDriver &driver)
{
    const auto stored = driver.window->office()->store().load(deskOf(driver).file().id, true);
    REQUIRE(stored.has_value());
    qsizetype count = 0;
    for (const auto &draft : stored->file.referrals)
        count += draft.exports.size();
    return count;
}

/// No line more fits in the vault.
void fillDisk(WindowDriver &driver)
{
    auto &session = driver.window->office()->session();
    session.limitPagesForTest(1);
    for (int i = 0, size = 4000; size > 100; ++i) {
        if (!session.saveVaultRecord(QStringLiteral("filler%1").arg(i), {{QStringLiteral("x"), QString(size, QLatin1Char('x'))}}))
            size /= 2;
    }
}

} // namespace

TEST_CASE("a paper that comes to no file stands in the log twice and gives its number back", "[leaving]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNJVJJNVW"));
    showSending(driver);
    saveAs(driver, driver.folder.filePath(QStringLiteral("weg/spoedblad.pdf")));
    auto lines = log(driver);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).action == QStringLiteral("export"));
    CHECK(lines.at(1).action == QStringLiteral("export-failed"));
    CHECK(lines.at(0).detail.value(QStringLiteral("checksum")) == lines.at(1).detail.value(QStringLiteral("checksum")));
    CHECK(exportsOf(driver) == 0);
    CHECK(driver.words().contains(QStringLiteral("In het logboek staat dat het niet lukte")));

    const QString path = driver.folder.filePath(QStringLiteral("spoedblad.pdf"));
    saveAs(driver, path);
    CHECK(QFile::exists(path));
    lines = log(driver);
    REQUIRE(lines.size() == 3);
    CHECK(lines.at(2).detail.value(QStringLiteral("checksum")) == lines.at(0).detail.value(QStringLiteral("checksum")));
    CHECK(exportsOf(driver) == 1);
}

TEST_CASE("text is copied after its line, and not without one", "[leaving]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNJVJJNVW"));
    ui::PaperDraft paper(deskOf(driver));
    paper.open(QStringLiteral("crisisblad"));
    ui::SecretClipboard clipboard;
    ui::Exporter exporter(paper, clipboard, driver.window.get());
    QSignalSpy refused(&exporter, &ui::Exporter::failed);
    SECTION("with one")
    {
        exporter.copyWhole(referral::Part::Open);
        exporter.copyWhole(referral::Part::Open);
        CHECK(clipboard.isHolding());
        CHECK(refused.isEmpty());
        REQUIRE(log(driver).size() == 2);
        CHECK(log(driver).first().action == QStringLiteral("copy"));
        CHECK(exportsOf(driver) == 1); // one paper, whatever is copied of it
    }
    SECTION("without one")
    {
        fillDisk(driver);
        exporter.copyWhole(referral::Part::Open);
        CHECK_FALSE(clipboard.isHolding());
        CHECK(refused.size() == 1);
        CHECK(log(driver).isEmpty());
    }
}

TEST_CASE("without a line in the log no file is written", "[leaving]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNJVJJNVW"));
    showSending(driver);
    fillDisk(driver);
    const QString path = driver.folder.filePath(QStringLiteral("spoedblad.pdf"));
    saveAs(driver, path);
    CHECK_FALSE(QFile::exists(path));
    CHECK(driver.words().contains(QStringLiteral("Niet verstuurd: het kan niet in het logboek")));
    CHECK(log(driver).isEmpty());
    CHECK(exportsOf(driver) == 0);
    // What waits to be saved does not tell of a paper that never left.
    for (const auto &draft : deskOf(driver).pending())
        CHECK(draft.payload.value(QStringLiteral("exports")).toArray().isEmpty());
}

TEST_CASE("a paper of a case with nothing in it yet has its line too", "[leaving]")
{
    WindowDriver driver;
    start(driver);
    driver.key(Qt::Key_F2);
    REQUIRE(deskOf(driver).isNew());
    showSending(driver);
    const QString path = driver.folder.filePath(QStringLiteral("spoedblad.pdf"));
    saveAs(driver, path);
    CHECK(QFile::exists(path));
    CHECK_FALSE(deskOf(driver).isNew());
    REQUIRE(log(driver).size() == 1);
    CHECK(log(driver).first().action == QStringLiteral("export"));
}

TEST_CASE("a vault that is only read lets no paper out", "[leaving]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNJVJJNVW"));
    const auto id = deskOf(driver).file().id;
    driver.window->lockForSleep();
    const auto files = QDir(driver.folder.path()).entryList({QStringLiteral("*.vlagwijzer")}, QDir::Files);
    REQUIRE(files.size() == 1);
    const QString vault = driver.folder.filePath(files.first());
    REQUIRE(QFile::setPermissions(vault, QFileDevice::ReadOwner));
    if (QFile(vault).open(QIODevice::ReadWrite)) {
        std::fputs("SKIPPED: this account may write what is write-protected\n", stderr);
        return;
    }
    driver.unlock();
    driver.window->workspace()->goTo({id, {ui::CasePage::Overview, {}, {}}, 0, {}});
    showSending(driver);
    driver.press(QStringLiteral("Beveiligd formulier"));
    driver.press(QStringLiteral("Pdf bewaren"));
    CHECK(driver.window->findChild<QFileDialog *>() == nullptr);
    CHECK(driver.words().contains(QStringLiteral("Niet verstuurd: het kan niet in het logboek")));
}

TEST_CASE("what an earlier command sent is listed by part and by way", "[leaving]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, QStringLiteral("ja"), QStringLiteral("NNJJNJVJJNVW"));
    dossier::ReferralDraft draft;
    draft.id = RecordId::create();
    draft.kind = QStringLiteral("melding");
    draft.exports = {{{QStringLiteral("at"), QStringLiteral("2026-11-09T14:30:00")},
                      {QStringLiteral("kind"), QStringLiteral("melding")},
                      {QStringLiteral("receiver"), QStringLiteral("Veilig Thuis Oefenregio")},
                      {QStringLiteral("encrypted"), true},
                      {QStringLiteral("checksum"), QString(64, QLatin1Char('a'))},
                      {QStringLiteral("restrictedChecksum"), QString(64, QLatin1Char('b'))}}};
    REQUIRE(deskOf(driver).commit(draft));
    desk::PaperDraft paper(deskOf(driver));
    paper.open(draft.kind);
    const ui::ExportPanel panel(paper);
    QStringList lines;
    for (const auto *label : panel.findChildren<QLabel *>()) {
        if (label->text().contains(QStringLiteral("9-11-2026 14:30")))
            lines.append(label->text());
    }
    REQUIRE(lines.size() == 2);
    for (const auto &line : std::as_const(lines)) {
        INFO(line.toStdString());
        CHECK(line.contains(QStringLiteral("versleuteld bestand")));
        CHECK(line.contains(QStringLiteral("Veilig Thuis Oefenregio")));
    }
    CHECK(lines.filter(QStringLiteral("Deel S")).size() == 1);
    CHECK(lines.filter(QStringLiteral("Open deel")).size() == 1);
}
