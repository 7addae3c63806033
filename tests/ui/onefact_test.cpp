// SPDX-License-Identifier: EUPL-1.2
// One fact, one place: the relation, the day to look again; and a victim who is a child.
#include "tests/ui/talks.h"
#include "ui/dossier/personcard.h"
#include "ui/meldcode/reviewtab.h"
#include "ui/parts/choicebox.h"
#include "ui/shell/casepage.h"
#include "ui/shell/workspace.h"

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ui::ChoiceBox *choice(const WindowDriver &driver, const QString &label)
{
    for (auto *box : driver.visible<ui::ChoiceBox>()) {
        if (box->accessibleName().startsWith(label))
            return box;
    }
    return nullptr;
}

void openCase(WindowDriver &driver, const QString &sector = u"Zorg"_s)
{
    driver.makeVault();
    driver.press(sector);
    if (auto *region = choice(driver, u"Uw eigen regio van Veilig Thuis"_s))
        region->setCurrentIndex(region->findData(u"parkstad"_s));
    driver.press(u"Aan de slag"_s);
    callWith(driver, u"ja"_s, u"NNJNNNNNNNNN"_s);
}

/// As assistive technology does it.
void choose(const WindowDriver &driver, const QString &label, const QString &words)
{
    auto *box = choice(driver, label);
    INFO(label.toStdString());
    REQUIRE(box);
    const int index = box->findText(words);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    QCoreApplication::processEvents();
}

const dossier::Person &firstPerpetrator(const ui::CaseDesk &desk)
{
    const auto *person = desk.file().firstWith(dossier::PersonRole::Perpetrator);
    REQUIRE(person);
    return *person;
}

} // namespace

TEST_CASE("the relation told in Personen stands in Dossiergegevens, and the other way round", "[onefact]")
{
    WindowDriver driver;
    openCase(driver);
    jump(driver, u"person:"_s);
    driver.press(u"+ Vermoedelijke pleger"_s);
    choose(driver, u"Wat is deze persoon van het slachtoffer"_s, u"ex-partner"_s);
    CHECK(firstPerpetrator(deskOf(driver)).relation == u"ex-partner"_s);
    CHECK(deskOf(driver).file().info.relation == u"ex-partner"_s);
    CHECK(deskOf(driver).people().relation == u"ex-partner"_s);
    jump(driver, u"info:"_s);
    REQUIRE(choice(driver, u"De vermoedelijke pleger is"_s));
    CHECK(choice(driver, u"De vermoedelijke pleger is"_s)->currentText() == u"ex-partner"_s);
    choose(driver, u"De vermoedelijke pleger is"_s, u"partner"_s);
    CHECK(firstPerpetrator(deskOf(driver)).relation == u"partner"_s);
    const auto stored = driver.window->office()->store().load(deskOf(driver).file().id, true);
    REQUIRE(stored.has_value());
    CHECK(stored->file.info.relation == u"partner"_s);
    CHECK(stored->file.firstWith(dossier::PersonRole::Perpetrator)->relation == u"partner"_s);
}

TEST_CASE("a relation told before anybody was entered is that of the first presumed perpetrator, not of the second", "[onefact]")
{
    WindowDriver driver;
    openCase(driver);
    jump(driver, u"info:"_s);
    choose(driver, u"De vermoedelijke pleger is"_s, u"ex-partner"_s);
    CHECK(deskOf(driver).people().relation == u"ex-partner"_s);
    jump(driver, u"person:"_s);
    driver.press(u"+ Vermoedelijke pleger"_s);
    driver.press(u"+ Vermoedelijke pleger"_s);
    const auto all = deskOf(driver).file().allWith(dossier::PersonRole::Perpetrator);
    REQUIRE(all.size() == 2);
    CHECK(all.at(0)->relation == u"ex-partner"_s);
    CHECK(all.at(1)->relation.isEmpty());
}

TEST_CASE("where the children are says what the checklist says, beside what is not filled in yet", "[onefact]")
{
    WindowDriver driver;
    openCase(driver);
    auto record = deskOf(driver).assessment();
    assessment::Answer yes;
    yes.value = assessment::Value::Yes;
    record.list.answers.insert(QuestionId(u"children.withHim"_s), yes);
    REQUIRE(deskOf(driver).commit(record));
    jump(driver, u"info:"_s);
    CHECK(driver.words().contains(u"Kinderen: waar zij zijn, en bij wie: nog niet (vragenlijst: Kinderen zijn nu bij B: ja)"_s));
}

TEST_CASE("the day of Beoordeling is the day of Dossiergegevens", "[onefact]")
{
    WindowDriver driver;
    openCase(driver, u"Veilig Thuis"_s);
    auto *page = driver.visible<ui::CasePage>().value(0);
    REQUIRE(page);
    page->openTab(ui::CasePage::Steps);
    REQUIRE(driver.visible<ui::ReviewTab>().size() == 1);
    driver.type(u"Opnieuw beoordelen op"_s, u"12-11-2026"_s);
    driver.key(Qt::Key_Tab);
    CHECK(deskOf(driver).file().info.lookAgain == QDate(2026, 11, 12));
    jump(driver, u"info:lookAgain"_s);
    CHECK(driver.box<QLineEdit>(u"Opnieuw kijken op"_s)->text() == u"12-11-2026"_s);
    driver.type(u"Opnieuw kijken op"_s, u"19-11-2026"_s);
    driver.key(Qt::Key_Tab);
    page->openTab(ui::CasePage::Steps);
    CHECK(driver.box<QLineEdit>(u"Opnieuw beoordelen op"_s)->text() == u"19-11-2026"_s);
    CHECK(deskOf(driver).head().lookAgain == QDate(2026, 11, 19));
}

TEST_CASE("a victim younger than 18 has the fields of a child, an adult has not", "[onefact]")
{
    WindowDriver driver;
    openCase(driver);
    jump(driver, u"person:"_s);
    driver.press(u"+ Slachtoffer"_s);
    CHECK(driver.box<QLineEdit>(u"School"_s) == nullptr);
    driver.type(u"Geboren"_s, u"3-2-2010"_s); // 16
    driver.key(Qt::Key_Tab);
    REQUIRE(driver.box<QLineEdit>(u"School"_s) != nullptr);
    CHECK(driver.box<QLineEdit>(u"Waar is het kind nu"_s) != nullptr);
    CHECK(driver.box<QLineEdit>(u"Voogd"_s) != nullptr);
    CHECK(driver.box<QLineEdit>(u"Wettelijk vertegenwoordiger"_s) == nullptr);
    driver.type(u"School"_s, u"mbo De Verzonnen Brug"_s);
    driver.key(Qt::Key_Tab);
    CHECK(deskOf(driver).file().persons.first().school == u"mbo De Verzonnen Brug"_s);
    driver.type(u"Geboren"_s, u"3-2-1990"_s);
    driver.key(Qt::Key_Tab);
    CHECK(driver.box<QLineEdit>(u"School"_s) == nullptr);
    CHECK(driver.box<QLineEdit>(u"Wettelijk vertegenwoordiger"_s) != nullptr);
}
