// SPDX-License-Identifier: EUPL-1.2
// Looking back on a case that ended, and an earlier case of the same presumed perpetrator: as somebody does it in the window.
#include "tests/ui/talks.h"
#include "ui/dossier/tablepage.h"
#include "ui/parts/choicebox.h"
#include "ui/shell/casepage.h"

#include <QFileDialog>
#include <QListWidget>
#include <QTabBar>
#include <QTableWidget>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void openCase(WindowDriver &driver)
{
    driver.makeVault();
    driver.press(u"Zorg"_s);
    driver.press(u"Aan de slag"_s);
    callWith(driver, u"ja"_s, u"NNNNNNNNNNNN"_s);
}

void addFact(WindowDriver &driver)
{
    dossier::Incident fact;
    fact.id = RecordId::create();
    fact.when = PartialDate::parse(u"2026-05-01"_s);
    fact.who = u"B"_s;
    fact.what = u"Noortje van Dam zag het"_s;
    fact.source = assessment::SourceCode::Own;
    fact.body = dossier::BodilyStep::Hit;
    fact.reportedTo = u"school"_s;
    REQUIRE(deskOf(driver).commit(fact, u"create"_s));
}

void setState(WindowDriver &driver, dossier::CaseState state, const QString &action)
{
    auto info = deskOf(driver).file().info;
    info.state = state;
    REQUIRE(deskOf(driver).commit(info, action));
    QCoreApplication::processEvents();
}

QTabBar *barOf(const WindowDriver &driver)
{
    return driver.visible<QTabBar>().value(0);
}

QString cell(const QTableWidget &table, int column, const QString &part)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int each = 0; each < table.columnCount(); ++each) {
            if (table.item(row, each)->text().contains(part))
                return table.item(row, column)->text();
        }
    }
    return {};
}

void turnTo(const WindowDriver &driver, const QString &page)
{
    for (auto *pages : driver.visible<QListWidget>()) {
        for (int row = 0; row < pages->count(); ++row) {
            if (pages->item(row)->text().startsWith(page))
                pages->setCurrentRow(row);
        }
    }
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("a case that ended can be looked back on, and one that is open again cannot", "[lookback]")
{
    WindowDriver driver;
    openCase(driver);
    addFact(driver);
    CHECK_FALSE(barOf(driver)->isTabVisible(ui::CasePage::Lookback));
    driver.key(Qt::Key_9, Qt::ControlModifier);
    CHECK(barOf(driver)->currentIndex() != ui::CasePage::Lookback);

    setState(driver, dossier::CaseState::Deceased, u"deceased"_s);
    REQUIRE(barOf(driver)->isTabVisible(ui::CasePage::Lookback));
    driver.key(Qt::Key_9, Qt::ControlModifier);
    CHECK(barOf(driver)->currentIndex() == ui::CasePage::Lookback);
    const auto *table = driver.visible<QTableWidget>().value(0);
    REQUIRE(table);
    CHECK(cell(*table, 0, u"Slaan, schoppen"_s) == u"1 mei 2026"_s);
    CHECK(cell(*table, 3, u"Slaan, schoppen"_s) == u"school (1 mei 2026)"_s);
    CHECK(cell(*table, 4, u"Slaan, schoppen"_s).startsWith(u"3 november 2026"_s)); // the log knows
    CHECK(driver.words().contains(u"1 voorvallen. Van 1 wist iemand het voor het in dit dossier stond, het langst 186 dagen eerder."_s));

    setState(driver, dossier::CaseState::Open, u"reopen"_s);
    CHECK_FALSE(barOf(driver)->isTabVisible(ui::CasePage::Lookback));
    CHECK(barOf(driver)->currentIndex() == ui::CasePage::Overview);
}

TEST_CASE("the print of a look back is a file without names, with its line in the log before it", "[lookback]")
{
    WindowDriver driver;
    openCase(driver);
    addFact(driver);
    setState(driver, dossier::CaseState::Deceased, u"deceased"_s);
    driver.key(Qt::Key_9, Qt::ControlModifier);
    driver.press(u"Opslaan als PDF, zonder namen"_s);
    auto *dialog = driver.window->findChild<QFileDialog *>();
    REQUIRE(dialog);
    const QString path = driver.folder.filePath(u"terugblik.pdf"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    const auto journal = driver.window->office()->session().journal(deskOf(driver).file().id);
    REQUIRE(journal);
    CHECK(journal->last().action == u"export"_s);
    CHECK(journal->last().detail.value(u"kind"_s).toString() == u"lookback"_s);
}

TEST_CASE("a presumed perpetrator is recognised from an earlier case by choosing it, and the pattern says so where it is asked",
          "[lookback]")
{
    WindowDriver driver;
    openCase(driver);
    const auto earlier = deskOf(driver).file();
    driver.key(Qt::Key_F2);
    driver.press(u"Iemand anders"_s);
    if (driver.button(u"Vastleggen en verlaten"_s))
        driver.press(u"Vastleggen en verlaten"_s);
    driver.press(u"telefoon"_s);
    REQUIRE(deskOf(driver).file().id != earlier.id);
    jump(driver, u"info:"_s);
    turnTo(driver, u"Eerdere dossiers"_s);
    driver.press(u"Eerder dossier toevoegen"_s);
    auto *which = driver.box<ui::ChoiceBox>(u"Dossier"_s);
    REQUIRE(which);
    REQUIRE(which->count() == 2); // none, and the other one: never this case itself
    which->setCurrentIndex(1);
    Q_EMIT which->chosen(which->code());
    QCoreApplication::processEvents();
    const auto &known = deskOf(driver).file().earlierCases;
    REQUIRE(known.size() == 1);
    CHECK(known.first().other == earlier.id);
    CHECK(known.first().visibility == dossier::Visibility::Restricted);
    CHECK(driver.words().contains(earlier.info.reference));
    const QString sentence = u"B is herkend uit een eerder dossier, met een ander slachtoffer. Ernstig geweld daar: weet niet."_s;
    CHECK(deskOf(driver).picture().pattern.contains(sentence));
    jump(driver, u"question:perpetrator.exPartners"_s);
    CHECK(driver.words().contains(u"Patroon: "_s + sentence));
}
