// SPDX-License-Identifier: EUPL-1.2
// What happens to the file of a vault around the window: put back from earlier, deleted or replaced while it is open, left unfinished.
#include "core/vault/unfinished.h"
#include "tests/ui/windowdriver.h"

#include <QDir>
#include <QFileDialog>

using namespace vw;
using namespace vw::test;
using namespace Qt::StringLiterals;

namespace {

const QString older = u"ouder dan de kluis die hier het laatst"_s, moved = u"staat niet meer op zijn plaats"_s,
              saved = u"Alles is bewaard"_s;

/// A vault with one case, past its first start.
struct Desk : WindowDriver {
    Desk()
    {
        makeVault();
        auto practice = window->office()->practice();
        practice.role = u"care"_s;
        practice.name = u"O. Oefenaar"_s;
        REQUIRE(window->office()->savePractice(practice));
        auto *desk = window->office()->newCase();
        auto info = desk->file().info;
        info.reference = u"T-001"_s;
        REQUIRE(desk->commit(info));
        caseId = desk->file().id;
        window->office()->closeCase();
        reopen();
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"casussen.vlagwijzer"_s); }
    [[nodiscard]] QString copy() const { return folder.filePath(u"kopie"_s); }
    void lock()
    {
        key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        until([this] { return window->office() == nullptr; });
    }
    void open()
    {
        unlock();
        QCoreApplication::processEvents();
    }
    void reopen()
    {
        lock();
        open();
    }
    void goToCase()
    {
        window->workspace()->goTo({caseId, {}, 0, {}});
        REQUIRE(window->office()->desk() != nullptr);
        QCoreApplication::processEvents();
    }
    bool note(const QString &text)
    {
        dossier::Note entry;
        entry.id = RecordId::create();
        entry.at = clock.now();
        entry.text = text;
        const bool done = window->office()->desk()->commit(entry);
        QCoreApplication::processEvents();
        return done;
    }
    [[nodiscard]] QStringList notes()
    {
        QStringList texts;
        for (const auto &entry : window->office()->desk()->file().notes)
            texts.append(entry.text);
        return texts;
    }
    /// As a program that syncs does: a copy under another name, then that name over the vault.
    void replace(const QString &from) const
    {
        const QString temporary = folder.filePath(u".t"_s);
        REQUIRE(QFile::copy(from, temporary));
        REQUIRE(::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path()).constData()) == 0);
    }
    void chooseNewFile(const QString &target)
    {
        press(u"De hele kluis in een nieuw bestand zetten"_s);
        auto *dialog = window->findChild<QFileDialog *>();
        REQUIRE(dialog);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(target);
        QMetaObject::invokeMethod(dialog, "accept");
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    CaseId caseId;
};

} // namespace

TEST_CASE("the warning for an older vault stays above every page until somebody answers, over cases, locks and new sessions")
{
    Desk driver;
    driver.goToCase();
    driver.lock();
    REQUIRE(QFile::copy(driver.path(), driver.copy()));
    driver.open();
    REQUIRE(driver.note(u"Zij zei: hij heeft een wapen"_s));
    driver.lock();
    driver.replace(driver.copy());
    for (int i = 0; i < 2; ++i) {
        driver.open(); // straight back into the case
        CHECK(driver.window->office()->desk() != nullptr);
        CHECK(driver.words().contains(older));
        driver.press(u"Vandaag"_s);
        CHECK(driver.words().contains(older));
        driver.goToCase();
        CHECK(driver.words().contains(older));
        REQUIRE(driver.note(u"verder gewerkt %1"_s.arg(i)));
        driver.lock();
    }
    driver.open();
    driver.press(u"Ik heb dit bekeken"_s);
    driver.until([&] { return !driver.words().contains(older); });
    driver.reopen();
    CHECK_FALSE(driver.words().contains(older));
    CHECK(driver.window->office()->session().vaultJournal()->last().action == u"answered"_s);
}

TEST_CASE("a notice stays until it is put away, whatever is opened meanwhile")
{
    Desk driver;
    driver.preferences.setBackupFailed(true);
    driver.preferences.setMakesBackups(false);
    driver.reopen();
    const QString failed = u"De laatste reservekopie"_s;
    REQUIRE(driver.words().contains(failed));
    driver.goToCase();
    CHECK(driver.words().contains(failed));
    driver.press(u"Weg"_s);
    driver.until([&] { return !driver.words().contains(failed); });
}

TEST_CASE("a note in a vault that was deleted or replaced is not called saved, and is in the new file")
{
    Desk driver;
    driver.goToCase();
    REQUIRE(driver.note(u"eerste"_s));
    const bool deleted = GENERATE(true, false);
    if (deleted) {
        REQUIRE(QFile::remove(driver.path()));
    } else {
        REQUIRE(QDir(driver.folder.path()).mkpath(u"oud"_s));
        const QString old = driver.folder.filePath(u"oud/leeg.vlagwijzer"_s);
        QFile any(old); // another file altogether: opening the vault's own here would drop its locks
        REQUIRE(any.open(QIODevice::WriteOnly));
        any.close();
        driver.replace(old);
    }
    CHECK_FALSE(driver.note(u"tweede"_s));
    CHECK(driver.words().contains(moved));
    SECTION("going on at once in a new file")
    {
        driver.chooseNewFile(driver.folder.filePath(u"gered.vlagwijzer"_s));
        driver.until([&] { return !driver.words().contains(moved); });
        CHECK(driver.preferences.lastVault() == driver.folder.filePath(u"gered.vlagwijzer"_s));
        driver.until([&] { return !driver.window->office()->desk()->hasPending(); });
        driver.reopen();
        driver.goToCase();
        CHECK(driver.notes() == QStringList{u"eerste"_s, u"tweede"_s});
    }
    SECTION("locking first: nothing is asked, and everything waits, sealed")
    {
        driver.lock();
        CHECK_FALSE(driver.words().contains(saved));
        CHECK(driver.words().contains(moved));
        CHECK_FALSE(driver.window->close()); // never away with words that are nowhere else
        driver.chooseNewFile(driver.folder.filePath(u"gered.vlagwijzer"_s));
        driver.until([&] { return driver.words().contains(u"gered.vlagwijzer"_s) && !driver.words().contains(moved); });
        driver.open();
        CHECK(driver.button(u"Terugzetten"_s) != nullptr); // what was not saved is offered back
        REQUIRE(driver.window->office()->foundDrafts().size() == 1);
        driver.window->workspace()->goTo({});
        CHECK(driver.window->office()->foundDrafts().first().payload.value(u"text"_s) == u"tweede"_s);
    }
    SECTION("an existing file is not overwritten, and that is said")
    {
        QFile other(driver.folder.filePath(u"ander.vlagwijzer"_s));
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("van iemand anders");
        other.close();
        driver.chooseNewFile(other.fileName());
        CHECK(driver.words().contains(u"bestaat al"_s));
        CHECK(driver.words().contains(moved));
        REQUIRE(other.open(QIODevice::ReadOnly));
        CHECK(other.readAll() == "van iemand anders");
    }
    SECTION("letting it go takes two steps")
    {
        driver.lock();
        driver.press(u"Dit hoeft niet bewaard te worden"_s);
        CHECK(driver.words().contains(moved));
        driver.press(u"Ja, laat het voorgoed los"_s);
        driver.until([&] { return !driver.words().contains(moved); });
        CHECK(driver.window->close());
    }
}

TEST_CASE("while a vault waits in memory, what stands at its path is not opened, and every way leads back to it")
{
    Desk driver;
    driver.goToCase();
    REQUIRE(driver.note(u"eerste"_s));
    REQUIRE(QFile::remove(driver.path()));
    CHECK_FALSE(driver.note(u"tweede"_s));
    driver.lock();
    QFile other(driver.path()); // something else comes to stand there
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    CHECK(driver.box<QLineEdit>(u"Wachtzin"_s) == nullptr);
    driver.press(u"Andere kluis"_s);
    CHECK(driver.words().contains(u"nog niet bewaard"_s));
    CHECK_FALSE(driver.window->close()); // and closing shows whose words they are
    CHECK(driver.words().contains(moved));
    driver.press(u"Andere kluis"_s);
    driver.press(u"Terug naar casussen"_s);
    CHECK(driver.words().contains(moved));
    driver.chooseNewFile(driver.folder.filePath(u"gered.vlagwijzer"_s));
    driver.until([&] { return driver.words().contains(u"gered.vlagwijzer"_s); });
    driver.open();
    REQUIRE(driver.window->office()->foundDrafts().size() == 1);
}

TEST_CASE("a vault that was put back where it was goes on as if nothing had happened")
{
    Desk driver;
    driver.goToCase();
    REQUIRE(QFile::rename(driver.path(), driver.copy()));
    CHECK_FALSE(driver.note(u"onderweg"_s));
    driver.lock();
    CHECK(driver.words().contains(moved));
    REQUIRE(QFile::rename(driver.copy(), driver.path()));
    driver.until([&] { return !driver.words().contains(moved); });
    driver.open();
    REQUIRE(driver.window->office()->foundDrafts().size() == 1);
}

TEST_CASE("checking the vault takes away what a killed program left unfinished, and says so")
{
    Desk driver;
    const QString left = vault::unfinishedName(driver.folder.path(), driver.window->office()->session().vaultId());
    QFile file(left);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    driver.press(u"Kluis"_s);
    driver.pressAndWait(u"Kluis nakijken"_s);
    CHECK(driver.words().contains(u"onaffe kopie weggehaald"_s));
    CHECK_FALSE(QFile::exists(left));
}
