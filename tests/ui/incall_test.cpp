// SPDX-License-Identifier: EUPL-1.2
// In the call: what is heard is written at once, who calls is asked, danger of this day has its boxes, and nobody is locked out while listening.
#include "tests/ui/talks.h"
#include "ui/checklist/checklisttab.h"
#include "ui/dossier/scratchpad.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;
using assessment::Value;

namespace {

assessment::Answer answerTo(const WindowDriver &driver, const QString &id)
{
    return deskOf(driver).assessment().list.answers.value(QuestionId(id));
}

ui::QuestionRow *rowOf(const WindowDriver &driver, const QString &id)
{
    for (auto *row : driver.visible<ui::QuestionRow>()) {
        if (row->id() == QuestionId(id))
            return row;
    }
    FAIL("no row " << id.toStdString());
    return nullptr;
}

void answerWith(WindowDriver &driver, const QString &id, Qt::Key key)
{
    rowOf(driver, id)->takeFocus();
    driver.key(key);
}

QPlainTextEdit *pad(const WindowDriver &driver)
{
    const auto shown = driver.visible<ui::ScratchPad>();
    return shown.isEmpty() ? nullptr : shown.first()->findChild<QPlainTextEdit *>();
}

} // namespace

TEST_CASE("F3 opens the scratch field wherever one is, and its words are a note from the first letter on", "[incall]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NN"_s);
    auto *before = QApplication::focusWidget();
    driver.key(Qt::Key_F3);
    REQUIRE(pad(driver));
    REQUIRE(QApplication::focusWidget() == pad(driver));
    QTest::keyClicks(pad(driver), u"hij heeft de sleutels van haar zus"_s);
    CHECK(deskOf(driver).hasPending()); // a lock would keep it now

    SECTION("F3 again: it is a note, and the focus is back where it was")
    {
        driver.key(Qt::Key_F3);
        CHECK(driver.visible<ui::ScratchPad>().isEmpty());
        CHECK(QApplication::focusWidget() == before);
        REQUIRE(deskOf(driver).file().notes.size() == 1);
        CHECK(deskOf(driver).file().notes.first().text == u"hij heeft de sleutels van haar zus"_s);
        CHECK(deskOf(driver).file().notes.first().kind == dossier::NoteKind::Statement);
        driver.key(Qt::Key_F3);
        CHECK(pad(driver)->toPlainText().isEmpty()); // ready for the next
    }
    SECTION("it becomes a fact, and no note beside it")
    {
        driver.press(u"Maak er een feit van"_s);
        REQUIRE(deskOf(driver).file().incidents.size() == 1);
        CHECK(deskOf(driver).file().incidents.first().what == u"hij heeft de sleutels van haar zus"_s);
        CHECK(deskOf(driver).file().incidents.first().source == dossier::SourceCode::Statement);
        CHECK(deskOf(driver).file().notes.isEmpty());
        CHECK_FALSE(deskOf(driver).hasPending());
        CHECK(driver.words().contains(u"Het staat bij Dossier, Feiten."_s));
    }
    SECTION("Escape loses nothing")
    {
        driver.key(Qt::Key_Escape);
        CHECK(driver.visible<ui::ScratchPad>().isEmpty());
        CHECK(deskOf(driver).file().notes.size() == 1);
    }
    SECTION("a lock loses nothing, and the words come back")
    {
        const auto id = deskOf(driver).file().id;
        driver.window->lock();
        driver.unlock();
        REQUIRE(driver.window->office());
        driver.until([&] { return driver.window->workspace() != nullptr; });
        const auto found = driver.window->office()->foundDrafts();
        const bool isDraft = std::ranges::any_of(found, [&](const auto &draft) { return draft.caseId == id; });
        const bool isNote = driver.window->office()->desk() && !driver.window->office()->desk()->file().notes.isEmpty();
        CHECK((isDraft || isNote));
    }
}

TEST_CASE("F2 with a case open asks whether it is about this one", "[incall]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNJNNNNNNNN"_s);
    const auto id = deskOf(driver).file().id;
    driver.key(Qt::Key_F2);
    CHECK(driver.words().contains(u"Wie belt er?"_s));
    CHECK(deskOf(driver).file().id == id); // nothing is left yet

    SECTION("this one: a new talk, and what was answered stays of the talk before")
    {
        driver.key(Qt::Key_Return); // the blue button
        CHECK(deskOf(driver).file().id == id);
        CHECK(answerTo(driver, u"strangulation.event"_s).noCounted == true);
        CHECK(answerTo(driver, u"strangulation.event"_s).asked == driver.window->office()->today());
        CHECK(deskOf(driver).assessment().list.round.alone == assessment::Tri::Unknown); // nothing says yet how free this one is
    }
    SECTION("somebody else: another case")
    {
        driver.press(u"Iemand anders"_s);
        if (driver.button(u"Vastleggen en verlaten"_s))
            driver.press(u"Vastleggen en verlaten"_s);
        CHECK(deskOf(driver).file().id != id);
    }
    SECTION("back: as it was")
    {
        driver.key(Qt::Key_Escape);
        CHECK_FALSE(driver.words().contains(u"Wie belt er?"_s));
        CHECK_FALSE(answerTo(driver, u"strangulation.event"_s).noCounted);
    }
}

TEST_CASE("a later nee leaves the earlier ja standing, and the row says what to ask", "[incall]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNJNNNNNNNN"_s);
    driver.key(Qt::Key_F2);
    driver.press(u"Dit is "_s);
    answerWith(driver, u"strangulation.event"_s, Qt::Key_N);
    CHECK(answerTo(driver, u"strangulation.event"_s).value == Value::No);
    REQUIRE(answerTo(driver, u"strangulation.event"_s).earlier);
    CHECK(driver.words().contains(u"Eerder ja (3-11-2026), nu nee."_s));
    CHECK(driver.words().contains(u"wat is er veranderd?"_s));
    CHECK(std::ranges::any_of(deskOf(driver).verdict()->triggers, [](const auto &fired) { return fired.id.text() == "T2"_L1; }));
}

TEST_CASE("what follows from a row that turned is shown where it is asked itself", "[incall]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNNJNNNNNNN"_s);
    driver.key(Qt::Key_F2);
    driver.press(u"Dit is "_s);
    answerWith(driver, u"first.weapon"_s, Qt::Key_N);
    jump(driver, u"question:weapon.used"_s);
    CHECK(driver.words().contains(u"Uit de eerste vragen: vermoeden"_s));
}

TEST_CASE("what stands under a no can be ticked there, by digit too", "[incall]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NN"_s);
    answerWith(driver, u"first.hurt"_s, Qt::Key_N);
    CHECK(driver.button(u"wordt erger"_s));
    CHECK_FALSE(driver.button(u"bewusteloos"_s));
    driver.key(Qt::Key_1);
    CHECK(answerTo(driver, u"first.hurt"_s).choices == QStringList{u"worse"_s});
    CHECK(answerTo(driver, u"first.hurt"_s).value == Value::No);
    answerWith(driver, u"danger.now"_s, Qt::Key_N);
    driver.key(Qt::Key_1);
    CHECK(deskOf(driver).verdict()->tempo >= assessment::Tempo::Today);

    answerWith(driver, u"control.pattern"_s, Qt::Key_J);
    for (const auto key : {Qt::Key_1, Qt::Key_2, Qt::Key_4}) // sometimes, often instead, and out of fear beside it
        driver.key(key);
    CHECK(answerTo(driver, u"control.pattern"_s).choices == QStringList{u"often"_s, u"fear"_s});
}

TEST_CASE("from a reporter a nee about danger asks how it is known and from what time", "[incall]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NN"_s);
    CHECK_FALSE(driver.box<QLineEdit>(u"Van hoe laat?"_s)); // she knows it herself
    CHECK(driver.box<QLineEdit>(u"Waar is zij"_s));
    driver.press(u"Wijzigen"_s);
    driver.press(u"melder of collega"_s);
    const auto effective = [&] {
        const auto &taxonomy = deskOf(driver).pack().taxonomy;
        const auto answers = assessment::effectiveAnswers(taxonomy, deskOf(driver).assessment().list, driver.window->office()->today());
        return answers.at(taxonomy.indexOf(QuestionId(u"danger.now"_s)));
    };
    CHECK(effective().value == Value::Unknown);
    driver.type(u"Hoe weet u dit?"_s, u"wijkagent, sprak haar alleen"_s);
    driver.type(u"Van hoe laat?"_s, u"10:15"_s);
    driver.key(Qt::Key_Tab);
    CHECK(answerTo(driver, u"danger.now"_s).who == u"wijkagent, sprak haar alleen"_s);
    CHECK(answerTo(driver, u"danger.now"_s).time == QTime(10, 15));
    CHECK(effective().value == Value::No);
}

TEST_CASE("in a talk nobody is locked out for twenty minutes, and after it as before", "[incall]")
{
    WindowDriver driver;
    start(driver);
    CHECK_FALSE(driver.window->workspace()->isInTalk());
    CHECK(driver.preferences.idleMinutes(false) == 10);
    CHECK(driver.preferences.idleMinutes(true) == 20);
    callWith(driver, u"ja"_s, u"NNNNNNNNNNNN"_s);
    CHECK(driver.window->workspace()->isInTalk());
    driver.press(u"Onderbouwing"_s);
    driver.press(u"Vastleggen en verlaten"_s);
    CHECK_FALSE(driver.window->workspace()->isInTalk());
    driver.preferences.setIdleProfile(u"ward"_s);
    CHECK(driver.preferences.idleMinutes() == 3);
    CHECK(driver.preferences.idleMinutes(true) == 20);
}
