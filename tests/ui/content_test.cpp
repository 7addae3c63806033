// SPDX-License-Identifier: EUPL-1.2
// Numbers one key away, the region of the person, the story before the ticks, what is law, and the weighings that are written down step by step.
#include "tests/ui/talks.h"
#include "ui/parts/choicebox.h"
#include "ui/shell/phonecard.h"

#include <QComboBox>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ui::PhoneCard *card(const WindowDriver &driver)
{
    const auto shown = driver.visible<ui::PhoneCard>();
    return shown.isEmpty() ? nullptr : shown.first();
}

QString wordsOn(const QWidget *widget)
{
    QStringList all;
    for (const auto *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n');
}

/// Chooses a line of the list by the code behind it, as a person who finds it by its name.
void choose(const WindowDriver &driver, const QString &label, const QString &code)
{
    for (auto *box : driver.visible<ui::ChoiceBox>()) {
        if (!box->accessibleName().startsWith(label))
            continue;
        REQUIRE(box->findData(code) >= 0);
        box->setCurrentIndex(box->findData(code));
        QCoreApplication::processEvents();
        return;
    }
    FAIL("no list " << label.toStdString());
}

void startAs(WindowDriver &driver, const QString &role)
{
    driver.makeVault();
    driver.press(role);
    driver.press(u"Aan de slag"_s);
    REQUIRE(driver.window->workspace());
}

} // namespace

TEST_CASE("F7 shows whom to call on every page: the town first, then the region, and Escape gives the focus back", "[content]")
{
    WindowDriver driver;
    start(driver);
    auto *before = QApplication::focusWidget();
    driver.key(Qt::Key_F7);
    REQUIRE(card(driver));
    CHECK(wordsOn(card(driver)).contains(u"Noem de woonplaats van degene om wie het gaat."_s));
    CHECK(wordsOn(card(driver)).contains(u"0800-2000"_s));
    CHECK(wordsOn(card(driver)).contains(u"De regio is niet bekend"_s));
    CHECK(wordsOn(card(driver)).contains(u"9 tot 17 uur"_s)); // the chat is not day and night
    choose(driver, u"Gemeente van degene"_s, u"GM1991"_s);
    driver.until([&] { return wordsOn(card(driver)).contains(u"Veilig Thuis Oost-Brabant (VT27)"_s); });
    CHECK(wordsOn(card(driver)).contains(u"Noem de woonplaats van degene om wie het gaat: Maashorst."_s));
    driver.key(Qt::Key_Escape);
    CHECK_FALSE(card(driver));
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("in a case the municipality that is chosen on the card is kept, and the help page speaks of her region", "[content]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNNNNNNNNNN"_s);
    driver.key(Qt::Key_F7);
    choose(driver, u"Gemeente van degene"_s, u"GM0917"_s);
    driver.until([&] { return wordsOn(card(driver)).contains(u"Zuid-Limburg"_s); });
    CHECK(wordsOn(card(driver)).contains(u"Parkstad"_s));
    const auto *victim = deskOf(driver).file().firstWith(dossier::PersonRole::Victim);
    REQUIRE(victim);
    CHECK(victim->municipality == u"GM0917"_s);
}

TEST_CASE("the own numbers stand on the card, and who works at Veilig Thuis is not told to call it", "[content]")
{
    WindowDriver driver;
    startAs(driver, u"Veilig Thuis"_s);
    auto practice = driver.window->office()->practice();
    practice.phoneCard = u"Forensisch arts 06-00000000\nAchterwacht 06-00000001"_s;
    practice.region = u"vt20"_s;
    REQUIRE(driver.window->office()->savePractice(practice).has_value());
    driver.key(Qt::Key_F7);
    REQUIRE(card(driver));
    const QString words = wordsOn(card(driver));
    CHECK(words.contains(u"Achterwacht 06-00000001"_s));
    CHECK(words.contains(u"Veilig Thuis Utrecht (VT20)"_s));
    CHECK_FALSE(words.contains(u"Noem de woonplaats"_s));
}

TEST_CASE("the red bar has a way to the numbers", "[content]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NJ"_s);
    driver.press(u"Telefoonnummers (F7)"_s);
    CHECK(card(driver));
}

TEST_CASE("every role can begin, and those who are not bound by the meldcode have no steps", "[content]")
{
    for (const auto &[role, hasSteps] :
         {std::pair(u"Wijkteam"_s, true), std::pair(u"Vrouwenopvang"_s, true), std::pair(u"Openbaar Ministerie"_s, false),
          std::pair(u"Reclassering"_s, true), std::pair(u"Jeugdbescherming of Raad"_s, true)}) {
        INFO(role.toStdString());
        WindowDriver driver;
        startAs(driver, role);
        CHECK(driver.window->office()->practice().usesMeldcode() == hasSteps);
        callWith(driver, u"ja"_s, u"NNNJ"_s);
        CHECK(driver.words().contains(u"VANDAAG"_s)); // a throat: something must be done today, for each of them
    }
}

TEST_CASE("the story of a subject is told before its ticks, and stands first on paper", "[content]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNNNNNNJ"_s);
    jump(driver, u"question:control.money"_s);
    auto *story = driver.box<QPlainTextEdit>(u"Wat er gebeurt, in woorden"_s);
    REQUIRE(story);
    story->setFocus();
    QTest::keyClicks(story, u"Hij houdt elke avond de kassabonnen bij."_s);
    CHECK(deskOf(driver).hasPending()); // a lock would keep it now
    story->clearFocus();
    QCoreApplication::processEvents();
    CHECK(deskOf(driver).assessment().stories.value(u"control"_s) == u"Hij houdt elke avond de kassabonnen bij."_s);
}

TEST_CASE("in easy words the twelve are asked otherwise, and the answers mean the same", "[content]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, {});
    const QString usual = driver.words();
    driver.press(u"Wijzig"_s);
    driver.press(u"eenvoudig"_s);
    CHECK(deskOf(driver).assessment().list.round.easy);
    const auto &texts = driver.window->office()->texts();
    const QString easy = texts.find(u"first"_s, u"overheard"_s, u"easy"_s);
    CHECK_FALSE(usual.contains(easy));
    CHECK(driver.words().contains(easy));
}

TEST_CASE("what is law and what is not stands one choice away, with until when it was seen", "[content]")
{
    WindowDriver driver;
    start(driver);
    driver.press(u"Onderbouwing"_s);
    driver.press(u"Wat is wet, wat nog niet"_s);
    CHECK(driver.words().contains(u"Plicht om te melden"_s));
    CHECK(driver.words().contains(u"Voorstel: geen wet"_s));
    CHECK(driver.words().contains(u"Stand gezien tot 2 februari 2026: vraag na wat nu geldt."_s));
    driver.press(u"De lijst en de bronnen"_s);
    CHECK_FALSE(driver.words().contains(u"Plicht om te melden"_s));
}

TEST_CASE("the conflict of duties and a request of Veilig Thuis are weighed step by step and kept", "[content]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNNNNNNNNNN"_s);
    jump(driver, u"step:2"_s);
    CHECK(driver.words().contains(u"Advies vragen is geadviseerd, niet verplicht."_s));
    driver.press(u"▸ Mag ik spreken zonder toestemming"_s);
    auto *interest = driver.box<QPlainTextEdit>(u"Welk belang"_s);
    REQUIRE(interest);
    interest->setFocus();
    QTest::keyClicks(interest, u"Haar leven."_s);
    interest->clearFocus();
    QCoreApplication::processEvents();
    CHECK(deskOf(driver).file().meldcode.duties.value(u"interest"_s) == u"Haar leven."_s);

    driver.press(u"▸ Veilig Thuis vraagt mij"_s);
    driver.press(u"Schrijf een vraag op"_s);
    auto *who = driver.box<QPlainTextEdit>(u"Wie vraagt het"_s);
    REQUIRE(who);
    CHECK(QApplication::focusWidget() == who);
    QTest::keyClicks(who, u"Verzonnen medewerker"_s);
    who->clearFocus();
    QCoreApplication::processEvents();
    REQUIRE(deskOf(driver).file().meldcode.requests.size() == 1);
    CHECK(deskOf(driver).file().meldcode.requests.first().words.value(u"who"_s) == u"Verzonnen medewerker"_s);
    CHECK(deskOf(driver).file().meldcode.requests.first().on == driver.clock.today());

    driver.press(u"Schrijf een vraag op"_s); // the first one keeps its words, and can still be written on
    who = nullptr;
    for (auto *box : driver.visible<QPlainTextEdit>()) {
        if (!who && box->accessibleName().startsWith(u"Wie vraagt het"_s))
            who = box;
    }
    REQUIRE(who);
    who->setFocus();
    who->moveCursor(QTextCursor::End);
    QTest::keyClicks(who, u", teruggebeld"_s);
    who->clearFocus();
    QCoreApplication::processEvents();
    const auto requests = deskOf(driver).file().meldcode.requests;
    REQUIRE(requests.size() == 2);
    CHECK(requests.first().words.value(u"who"_s) == u"Verzonnen medewerker, teruggebeld"_s);
    CHECK(requests.last().words.isEmpty());
}

TEST_CASE("after a killing the file can be kept from being erased at once", "[content]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNNNNNNNNNN"_s);
    driver.key(Qt::Key_1, Qt::ControlModifier);
    driver.press(u"▸ Na een doding of een poging"_s);
    CHECK(driver.words().contains(u"Verander niets aan het dossier."_s));
    driver.press(u"Bewaar dit dossier"_s);
    CHECK(deskOf(driver).file().info.held);
}
