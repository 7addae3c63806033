// SPDX-License-Identifier: EUPL-1.2
// The system ends the program (log out, shut down, a terminal that is closed) while somebody types: the signal goes to a real process.
#include "core/vault/backup.h"
#include "desk/opening.h"
#include "tests/ui/talks.h"
#include "ui/shell/casepage.h"
#include "ui/system/endsignals.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QProcess>

#include <csignal>
#include <cstdio>

using namespace vw;
using namespace vw::test;
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"vier woorden die niemand raadt"_s, typed = u"hij staat nu voor de deur"_s;

/// The program of the test itself, as the one that is ended.
struct Typist {
    Typist()
    {
        process.start(QCoreApplication::applicationFilePath(), {u"[the-typist]"_s});
        QByteArray said;
        while (!said.contains("typed in ") && process.waitForReadyRead(20000))
            said += process.readAllStandardOutput();
        REQUIRE(said.contains("typed in "));
        folder = QString::fromUtf8(said.mid(said.indexOf("typed in ") + 9)).section(u'\n', 0, 0);
        REQUIRE(QDir(folder).exists());
    }
    ~Typist()
    {
        process.kill();
        process.waitForFinished();
        QDir(folder).removeRecursively();
    }
    QProcess process;
    QString folder;
};

} // namespace

TEST_CASE("the window of somebody who types, for the next test, in a process of its own", "[.][the-typist]")
{
    WindowDriver driver;
    driver.folder.setAutoRemove(false); // whoever started this looks into it
    ui::EndSignals endings;
    QObject::connect(&endings, &ui::EndSignals::endWanted, driver.window.get(), &ui::MainWindow::end);
    start(driver);
    callWith(driver, u"ja"_s, u"NNNNNNNNNNNN"_s);
    driver.key(Qt::Key_3, Qt::ControlModifier);
    for (auto *page : driver.visible<ui::CasePage>())
        page->jumpTo(*desk::Place::fromText(u"notes"_s));
    auto *note = driver.box<QPlainTextEdit>(u"Notitie"_s);
    REQUIRE(note);
    note->setFocus();
    QTest::keyClicks(note, typed);
    std::printf("typed in %s\n", qPrintable(driver.folder.path()));
    std::fflush(stdout);
    (void)QApplication::exec(); // until the window has closed
    std::_Exit(0);              // nothing that a test tears down may help
}

TEST_CASE("a program that is ended in the middle of a word loses nothing, and leaves its backup and its witness", "[ending]")
{
    const int number = GENERATE(SIGTERM, SIGHUP, SIGINT);
    Typist typist;
    REQUIRE(::kill(static_cast<pid_t>(typist.process.processId()), number) == 0);
    REQUIRE(typist.process.waitForFinished(20000));
    CHECK(typist.process.exitStatus() == QProcess::NormalExit);
    CHECK(typist.process.exitCode() == 0);

    const QString path = typist.folder + u"/casussen.vlagwijzer"_s;
    CHECK(vault::backupsIn(vault::defaultBackupFolder(path), path).size() == 1);
    const SystemClock clock;
    const auto locked = vault::Locked::read(path, clock, typist.folder);
    REQUIRE(locked.has_value());
    QString given = passphrase;
    const auto session = desk::Opening(desk::Typed{crypto::preparePassphrase(given)}).open(**locked);
    REQUIRE(session.has_value());
    CHECK((*session)->findings().isEmpty()); // the witness is of this state
    const auto drafts = (*session)->drafts();
    REQUIRE(drafts.has_value());
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->first().payload.value(u"text"_s).toString() == typed);
}
