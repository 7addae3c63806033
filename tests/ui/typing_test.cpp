// SPDX-License-Identifier: EUPL-1.2
// A case of real size typed with keys alone: six persons, seventeen facts with body and step, two measures, three agreements, an assessment.
#include "tests/ui/keyboard.h"
#include "ui/checklist/questionrow.h"

#include <QElapsedTimer>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void openPage(Keyboard &hands, WindowDriver &driver, Qt::Key tab, const QString &list, int row)
{
    hands.press(tab, Qt::ControlModifier);
    hands.tabTo(list);
    hands.press(Qt::Key_Home);
    for (int step = 0; step < row; ++step)
        hands.press(Qt::Key_Down);
    QCoreApplication::processEvents();
    static_cast<void>(driver);
}

} // namespace

TEST_CASE("a case of real size is typed with keys alone", "[typing]")
{
    WindowDriver driver;
    start(driver);
    callWith(driver, u"ja"_s, u"NNNNNNNNNNNN"_s);
    Keyboard hands(driver);
    QElapsedTimer timer;
    timer.start();
    const QString pages = u"Bladen van het dossier"_s;

    openPage(hands, driver, Qt::Key_3, pages, 0);
    for (const auto *who : {u"+ Slachtoffer", u"+ Vermoedelijke pleger", u"+ Kind", u"+ Kind", u"+ Ander", u"+ Ander"}) {
        hands.choose(QString::fromUtf16(who));
        hands.fill(u"Achternaam"_s, u"Verzonnen"_s);
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        hands.press(Qt::Key_Escape);
        hands.tabTo(pages);
    }
    const auto &file = deskOf(driver).file();
    CHECK(file.persons.size() == 6);
    const int persons = hands.keys;
    const auto personsTook = timer.restart();

    openPage(hands, driver, Qt::Key_3, pages, 1);
    hands.choose(u"Feit toevoegen"_s);
    for (int fact = 0; fact < 17; ++fact) {
        hands.fill(u"Datum"_s, u"%1-9-2026"_s.arg(fact + 1));
        hands.fill(u"Wie deed het"_s, u"B"_s);
        hands.fill(u"Tegen wie"_s, u"A"_s);
        hands.fill(u"Wat gebeurde er"_s, u"B sloeg A in de keuken."_s);
        hands.choose(u"U · "_s);
        hands.fill(u"Wie heeft dit gezegd"_s, u"A"_s);
        hands.fill(u"Bekend bij"_s, fact % 2 == 0 ? u"politie"_s : u"school"_s);
        hands.choose(u"slaan, schoppen"_s);
        hands.press(Qt::Key_Return, Qt::ControlModifier);
    }
    hands.press(Qt::Key_Escape);
    REQUIRE(file.incidents.size() == 17);
    CHECK(std::ranges::count(file.incidents, dossier::BodilyStep::Hit, &dossier::Incident::body) == 17);
    CHECK(std::ranges::count(file.incidents, u"police"_s, &dossier::Incident::reportedTo) == 9);
    const int facts = hands.keys - persons;
    const auto factsTook = timer.restart();

    openPage(hands, driver, Qt::Key_3, pages, 7);
    hands.choose(u"Maatregel toevoegen"_s);
    for (const auto *until : {u"13-11-2026", u"1-2-2027"}) {
        hands.fill(u"Maatregel"_s, u"tijdelijk huisverbod"_s);
        hands.fill(u"Tot en met"_s, QString::fromUtf16(until));
        hands.press(Qt::Key_Return, Qt::ControlModifier);
    }
    hands.press(Qt::Key_Escape);
    CHECK(file.measures.size() == 2);

    openPage(hands, driver, Qt::Key_6, u"Bladen van het veiligheidsplan"_s, 1);
    hands.choose(u"Afspraak toevoegen"_s);
    for (int agreement = 0; agreement < 3; ++agreement) {
        hands.fill(u"Afspraak"_s, u"A belt E elke avond."_s);
        hands.fill(u"Wie"_s, u"A"_s);
        hands.fill(u"Tot en met"_s, u"5-12-2026"_s);
        hands.press(Qt::Key_Return, Qt::ControlModifier);
    }
    hands.press(Qt::Key_Escape);
    CHECK(file.agreements.size() == 3);

    openPage(hands, driver, Qt::Key_3, pages, 9);
    hands.choose(u"Beoordeling toevoegen"_s);
    hands.fill(u"Instrument"_s, u"SASH"_s);
    hands.fill(u"Uitkomst"_s, u"ernstig, zei de politie"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(file.otherAssessments.size() == 1);
    CHECK(file.otherAssessments.first().instrument == u"sash"_s);
    std::printf("typed with keys alone: %d keys for 6 persons (%lld ms of this computer), %d for 17 facts (%lld ms), %d in all\n", persons,
                static_cast<long long>(personsTook), facts, static_cast<long long>(factsTook), hands.keys);
}

TEST_CASE("from \"she calls\" to the last of the twelve and to the crisis sheet with keys alone", "[typing]")
{
    WindowDriver driver;
    start(driver);
    Keyboard hands(driver);
    hands.press(Qt::Key_F2);
    for (int choice = 0; choice < 3; ++choice) { // with whom, in private, how
        hands.press(Qt::Key_Space);
        if (choice < 2)
            hands.press(Qt::Key_Tab);
    }
    REQUIRE(qobject_cast<ui::QuestionRow *>(QApplication::focusWidget()));
    const int chosen = hands.keys;
    for (const QChar letter : u"NNJJVNJJJVNW"_s) {
        const auto *row = QApplication::focusWidget();
        hands.press(static_cast<Qt::Key>(letter.unicode()));
        if (QApplication::focusWidget() != row)
            continue;
        hands.press(Qt::Key_1); // the last time, or the first of the small choices
        hands.press(Qt::Key_Return);
    }
    const auto *verdict = deskOf(driver).verdict();
    REQUIRE(verdict);
    CHECK(verdict->firstOpen == 0);
    const int twelve = hands.keys;
    hands.press(Qt::Key_F4);
    CHECK(driver.words().contains(u"Spoedblad"_s));
    CHECK(twelve <= 6 + 3 * 12);
    std::printf("with keys alone: %d to the first question, %d to the last of the twelve, %d to the crisis sheet\n", chosen, twelve,
                hands.keys);
}
