// SPDX-License-Identifier: EUPL-1.2
// A fact and the question it answers: proposed by its words, chosen by a person, shown at the question, taken over when asked.
#include "tests/ui/talks.h"
#include "ui/checklist/partslist.h"
#include "ui/checklist/questionrow.h"
#include "ui/shell/workspace.h"

#include <QPlainTextEdit>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QuestionId weaponUsed(u"weapon.used"_s);

void writeFact(WindowDriver &driver)
{
    jump(driver, u"facts:"_s);
    driver.press(u"Feit toevoegen"_s);
    driver.type(u"Datum"_s, u"9-10-2026"_s);
    auto *what = driver.box<QPlainTextEdit>(u"Wat gebeurde er?"_s);
    REQUIRE(what);
    what->setFocus();
    QTest::keyClicks(what, u"B stond met een mes aan de deur."_s);
    driver.key(Qt::Key_Tab);
}

} // namespace

TEST_CASE("a fact is proposed for a question, chosen, shown there and taken over", "[known]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNNNNNNNNNN"_s);
    writeFact(driver);
    REQUIRE(deskOf(driver).file().incidents.size() == 1);
    CHECK(deskOf(driver).file().incidents.first().shows.isEmpty()); // nothing is chosen by itself
    driver.press(u"Wapen gebruikt of mee gedreigd"_s);
    REQUIRE(deskOf(driver).file().incidents.first().shows == QList{weaponUsed});
    CHECK_FALSE(deskOf(driver).assessment().list.answers.contains(weaponUsed)); // and nothing is answered by itself

    jump(driver, u"question:first.weapon"_s);
    CHECK(driver.words().contains(u"Feit van 9-10-2026: B stond met een mes aan de deur."));
    CHECK(driver.words().contains(u"Het feit laat meer zien dan dit antwoord."));
    CHECK(driver.words().contains(u"Een feit laat meer zien dan het antwoord: Wapen gebruikt of mee gedreigd"));
    driver.press(u"Overnemen: ja, 9-10-2026"_s);
    const auto row = deskOf(driver).assessment().list.answers.value(QuestionId(u"first.weapon"_s));
    CHECK(row.value == assessment::Value::Yes);
    CHECK(row.when == PartialDate::day(QDate(2026, 10, 9)));
    CHECK(row.choices.isEmpty()); // the fact does not say whether it was used or threatened with
    CHECK_FALSE(driver.words().contains(u"Het feit laat meer zien dan dit antwoord."));
}

TEST_CASE("a don't know can say that she did not want to answer, and a yes drops that", "[known]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNWNNNNNNNN"_s);
    const QuestionId strangled(u"strangulation.event"_s);
    jump(driver, u"question:strangulation.event"_s);
    driver.press(u"wilde niet antwoorden"_s);
    auto answer = [&] { return deskOf(driver).assessment().list.answers.value(strangled); };
    CHECK(answer().whyUnknown == assessment::WhyUnknown::Declined);
    const auto before = *deskOf(driver).verdict();
    driver.press(u"kon niet vrij praten"_s);
    CHECK(answer().whyUnknown == assessment::WhyUnknown::CouldNotTalk);
    CHECK(deskOf(driver).verdict()->unknown == before.unknown); // it counts as unknown in every number
    CHECK(deskOf(driver).verdict()->known == before.known);
    CHECK(deskOf(driver).verdict()->tempoRules.contains(u"not-free"_s)); // and it does not wait
    for (auto *row : driver.visible<ui::QuestionRow>()) {
        if (row->id() == strangled)
            row->takeFocus();
    }
    driver.key(Qt::Key_J);
    CHECK(answer().value == assessment::Value::Yes);
    CHECK(answer().whyUnknown == assessment::WhyUnknown::NotSaid);
}
