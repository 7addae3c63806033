// SPDX-License-Identifier: EUPL-1.2
// Records in the window: typed with keys, kept on a half-typed date, filtered and copied; following, and a case that is only read.
#include "tests/ui/talks.h"
#include "ui/dossier/tablepage.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/tickbox.h"
#include "ui/safetyplan/planboard.h"
#include "ui/shell/casepage.h"

#include <QClipboard>
#include <QListWidget>
#include <QTableWidget>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A case with the twelve asked.
void openCase(WindowDriver &driver, const QString &sector = u"Zorg"_s)
{
    driver.makeVault();
    driver.press(sector);
    driver.press(u"Aan de slag"_s);
    callWith(driver, u"ja"_s, u"NNNNNNNNNNNN"_s);
}

void turnTo(const WindowDriver &driver, const QString &list, const QString &page)
{
    for (auto *pages : driver.visible<QListWidget>()) {
        if (pages->accessibleName() != list)
            continue;
        for (int row = 0; row < pages->count(); ++row) {
            if (pages->item(row)->text().startsWith(page))
                pages->setCurrentRow(row);
        }
    }
    QCoreApplication::processEvents();
}

/// Types into the line that has the focus, and goes on to the next.
void line(WindowDriver &driver, const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    driver.key(Qt::Key_Tab);
}

dossier::Incident factOf(const QString &what, const QString &reportedTo, dossier::BodilyStep body = {}, dossier::HuntStep hunt = {})
{
    dossier::Incident fact;
    fact.id = RecordId::create();
    fact.what = what;
    fact.who = u"B"_s;
    fact.source = assessment::SourceCode::Own;
    fact.reportedTo = reportedTo;
    fact.body = body;
    fact.hunt = hunt;
    return fact;
}

} // namespace

TEST_CASE("a measure is typed with keys alone and stands on the overview until its last day", "[records]")
{
    WindowDriver driver;
    openCase(driver);
    jump(driver, u"info:"_s);
    turnTo(driver, u"Bladen van het dossier"_s, u"Maatregelen"_s);
    driver.press(u"Maatregel toevoegen"_s);
    line(driver, u"tijdelijk huisverbod"_s); // its words are proposed and become its code
    line(driver, u"B"_s);
    line(driver, u"A"_s);
    line(driver, u"3-11-2026"_s);
    line(driver, u"13-11-2026"_s);
    driver.key(Qt::Key_Return, Qt::ControlModifier);
    const auto &measures = deskOf(driver).file().measures;
    REQUIRE(measures.size() == 1);
    CHECK(measures.first().measure == u"huisverbod"_s);
    CHECK(measures.first().against == u"B"_s);
    CHECK(measures.first().until == QDate(2026, 11, 13));
    CHECK(deskOf(driver).head().nextMoment == QDate(2026, 11, 13));
    driver.key(Qt::Key_Escape);
    driver.key(Qt::Key_1, Qt::ControlModifier);
    CHECK(driver.words().contains(u"Tijdelijk huisverbod: tot en met 13 november 2026, over 10 dagen"_s));
}

TEST_CASE("a day that is no day is not saved and not lost: a lock keeps it as it was typed", "[records]")
{
    WindowDriver driver;
    openCase(driver);
    jump(driver, u"info:"_s);
    turnTo(driver, u"Bladen van het dossier"_s, u"Procedures"_s);
    driver.press(u"Procedure toevoegen"_s);
    line(driver, u"kort geding over de straat"_s);
    driver.type(u"Volgende datum"_s, u"ergens in mei"_s);
    driver.key(Qt::Key_Tab);
    REQUIRE(deskOf(driver).file().procedures.size() == 1); // its first words made it
    CHECK(deskOf(driver).file().procedures.first().unread.isEmpty());
    driver.window->lock();
    driver.unlock();
    QCoreApplication::processEvents();
    CHECK(driver.words().contains(u"ergens in mei"_s));
}

TEST_CASE("facts are filtered by kind and body, grouped, and what is selected is copied as text", "[records]")
{
    WindowDriver driver;
    openCase(driver);
    auto &desk = deskOf(driver);
    for (const auto &fact : {factOf(u"B sloeg."_s, u"gp"_s, dossier::BodilyStep::Hit),
                             factOf(u"B volgde haar."_s, u"school"_s, {}, dossier::HuntStep::Follows),
                             factOf(u"B stond voor de deur."_s, u"school"_s, {}, dossier::HuntStep::Visits)})
        REQUIRE(desk.commit(fact, u"create"_s));
    jump(driver, u"facts"_s);
    CHECK(driver.words().contains(u"3 feiten"_s));
    const auto choose = [&](const QString &box, const QString &words) {
        for (auto *candidate : driver.visible<ui::ChoiceBox>()) {
            if (candidate->accessibleName() == box)
                candidate->setCurrentIndex(candidate->findText(words));
        }
        QCoreApplication::processEvents();
    };
    choose(u"Soort"_s, u"volgen en lastigvallen"_s);
    CHECK(driver.words().contains(u"2 van 3 feiten"_s));
    CHECK_FALSE(driver.words().contains(u"B sloeg."_s));
    choose(u"Bekend bij"_s, u"huisarts"_s);
    CHECK(driver.words().contains(u"0 van 3 feiten"_s));
    choose(u"Soort"_s, u"alle soorten"_s);
    CHECK(driver.words().contains(u"B sloeg."_s));
    choose(u"Bekend bij"_s, u"alle feiten"_s);
    choose(u"In groepen"_s, u"per wie het weet"_s);
    CHECK(driver.words().contains(u"Huisarts"_s));
    CHECK(driver.words().contains(u"School"_s));
    driver.press(u"Kies alle"_s);
    driver.press(u"Kopieer de gekozen feiten als tekst"_s);
    const QString text = QApplication::clipboard()->text();
    CHECK(text.count(u'\n') == 2);
    CHECK(text.contains(u"lichamelijk geweld: slaan, schoppen"_s));
    CHECK(text.contains(u"bekend bij: school"_s));
}

TEST_CASE("a fact that is being filled in stays under the fingers, also when the filter leaves it out", "[records]")
{
    WindowDriver driver;
    openCase(driver);
    REQUIRE(deskOf(driver).commit(factOf(u"B sloeg."_s, u"gp"_s, dossier::BodilyStep::Hit), u"create"_s));
    jump(driver, u"facts"_s);
    for (auto *box : driver.visible<ui::ChoiceBox>()) {
        if (box->accessibleName() == u"Soort"_s)
            box->setCurrentIndex(box->findText(u"volgen en lastigvallen"_s));
    }
    QCoreApplication::processEvents();
    driver.press(u"Feit toevoegen"_s);
    driver.type(u"Wie deed het"_s, u"B"_s);
    driver.key(Qt::Key_Tab); // saved, and of no kind yet
    REQUIRE(deskOf(driver).file().incidents.size() == 2);
    CHECK(driver.box<QPlainTextEdit>(u"Wat gebeurde er"_s) != nullptr);
    driver.key(Qt::Key_Escape);
    CHECK(driver.box<QPlainTextEdit>(u"Wat gebeurde er"_s) == nullptr); // closed: now the filter has its way
}

TEST_CASE("the stalking log and who knows what come from the facts, and Enter leads to the fact", "[records]")
{
    WindowDriver driver;
    openCase(driver);
    auto &desk = deskOf(driver);
    const auto hunted = factOf(u"B volgde haar."_s, u"school"_s, {}, dossier::HuntStep::Follows);
    REQUIRE(desk.commit(hunted, u"create"_s));
    REQUIRE(desk.commit(factOf(u"B sloeg."_s, u"gp"_s, dossier::BodilyStep::Hit), u"create"_s));
    jump(driver, u"info:"_s);
    turnTo(driver, u"Bladen van het dossier"_s, u"Stalkinglogboek"_s);
    auto tables = driver.visible<QTableWidget>();
    REQUIRE(tables.size() == 1);
    CHECK(tables.first()->rowCount() == 1);
    tables.first()->setFocus();
    tables.first()->setCurrentCell(0, 0);
    Q_EMIT tables.first()->itemActivated(tables.first()->item(0, 0));
    QCoreApplication::processEvents();
    CHECK(driver.box<QPlainTextEdit>(u"Wat gebeurde er"_s) != nullptr); // its form is open
    jump(driver, u"who-knows"_s);
    tables = driver.visible<QTableWidget>();
    REQUIRE(tables.size() == 1);
    CHECK(tables.first()->rowCount() == 2);
}

TEST_CASE("a loose offence asks on its card whether it belongs to the pattern, and is silent once a step says so", "[records]")
{
    WindowDriver driver;
    openCase(driver);
    auto fact = factOf(u"B nam haar scooter mee."_s, u"police"_s);
    fact.offence = dossier::Offence::Theft;
    REQUIRE(deskOf(driver).commit(fact, u"create"_s));
    jump(driver, u"facts"_s);
    const QString asks = u"los delict, of deel van een patroon?"_s;
    CHECK(driver.words().contains(asks));
    fact.hunt = dossier::HuntStep::Visits;
    REQUIRE(deskOf(driver).commit(fact));
    QCoreApplication::processEvents();
    CHECK_FALSE(driver.words().contains(asks));
}

TEST_CASE("a consultation and an advice that were recorded are taken over with one key, once, and only when asked", "[records]")
{
    WindowDriver driver;
    openCase(driver);
    dossier::Contact contact;
    contact.id = RecordId::create();
    contact.on = PartialDate::day(QDate(2026, 11, 2));
    contact.with = u"C. Collega-Bedenksel"_s;
    contact.purpose = dossier::ContactPurpose::Consultation;
    contact.said = u"Praat eerst met A alleen."_s;
    REQUIRE(deskOf(driver).commit(contact, u"create"_s));
    contact.id = RecordId::create();
    contact.with = u"medewerker 12"_s;
    contact.body = u"veilig-thuis"_s;
    contact.purpose = dossier::ContactPurpose::Advice;
    contact.said = u"Meld vandaag."_s;
    contact.agreed = u"Wij melden om 16 uur."_s;
    REQUIRE(deskOf(driver).commit(contact, u"create"_s));
    jump(driver, u"step:2"_s);
    const auto &code = deskOf(driver).file().meldcode;
    CHECK(code.steps.at(1).outcome.isEmpty());
    driver.press(u"+ Neem over uit contacten: 2 november 2026, C. Collega-Bedenksel"_s);
    CHECK(code.steps.at(1).outcome == u"Praat eerst met A alleen."_s);
    CHECK(code.steps.at(1).date == QDate(2026, 11, 2));
    driver.press(u"+ Neem over uit contacten: 2 november 2026, Veilig Thuis, medewerker 12"_s);
    CHECK(code.weighing.adviceName == u"medewerker 12"_s);
    CHECK(code.weighing.adviceText == u"Meld vandaag.\nWij melden om 16 uur."_s);
    CHECK_FALSE(driver.words().contains(u"Neem over uit contacten"_s));
}

TEST_CASE("the board begins an agreement in its phase, and his side has a page of its own", "[records]")
{
    WindowDriver driver;
    openCase(driver);
    jump(driver, u"plan"_s);
    CHECK(driver.words().contains(u"In fase 1 ontbreekt nog"_s));
    auto boards = driver.visible<ui::PlanBoard>();
    REQUIRE(boards.size() == 1);
    const auto adds = boards.first()->findChildren<QPushButton *>();
    const auto second = std::ranges::find_if(adds, [](const auto *button) { return button->accessibleName().contains(u"2 risico"_s); });
    REQUIRE(second != adds.end());
    (*second)->click();
    QCoreApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), u"Schuldhulp begint"_s);
    driver.key(Qt::Key_Return, Qt::ControlModifier);
    const auto &agreements = deskOf(driver).file().agreements;
    REQUIRE(agreements.size() == 1);
    CHECK(agreements.first().phase == dossier::Phase::Risk);
    turnTo(driver, u"Bladen van het veiligheidsplan"_s, u"Vermoedelijke pleger"_s);
    CHECK_FALSE(driver.words().contains(u"Schuldhulp begint"_s));
    driver.press(u"Afspraak toevoegen"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"B blijft bij zijn broer"_s);
    driver.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(agreements.size() == 2);
    CHECK(agreements.last().side == dossier::Side::Perpetrator);
    turnTo(driver, u"Bladen van het veiligheidsplan"_s, u"Bord"_s);
    CHECK(driver.words().contains(u"Schuldhulp begint"_s));
    CHECK_FALSE(driver.words().contains(u"B blijft bij zijn broer"_s));
}

TEST_CASE("following needs a name for it and ends only by a person", "[records]")
{
    WindowDriver driver;
    openCase(driver);
    driver.key(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(driver.button(u"Deze casus volgen"_s));
    CHECK_FALSE(driver.button(u"Deze casus volgen"_s)->isEnabled());
    driver.type(u"Wat wordt gevolgd"_s, u"O. Oefenaar belt elke maand"_s);
    driver.press(u"Deze casus volgen"_s);
    const auto &info = deskOf(driver).file().info;
    CHECK(info.state == dossier::CaseState::Following);
    CHECK(info.followUntil == QDate(2027, 2, 2)); // thirteen weeks after a Tuesday
    CHECK(deskOf(driver).head().state == dossier::CaseState::Following);
    driver.type(u"Waarom gaat het door"_s, u"De zitting is uitgesteld"_s);
    driver.press(u"13 weken langer volgen"_s);
    CHECK(info.followUntil == QDate(2027, 5, 4));
    driver.press(u"Casus weer openen"_s);
    CHECK(info.state == dossier::CaseState::Open);
}

TEST_CASE("a case on deceased is only read: nothing in it changes, no typed word is lost, and it can be opened again", "[records]")
{
    WindowDriver driver;
    openCase(driver);
    auto &desk = deskOf(driver);
    REQUIRE(desk.commit(factOf(u"B sloeg."_s, {}), u"create"_s));
    driver.key(Qt::Key_1, Qt::ControlModifier);
    driver.press(u"▸ Na een doding of een poging"_s);
    driver.press(u"Overlijden vastleggen"_s);
    CHECK(desk.isKept());
    auto fact = desk.file().incidents.first();
    fact.what = u"iets anders"_s;
    CHECK_FALSE(desk.commit(fact));
    CHECK(desk.file().incidents.first().what == u"B sloeg."_s);
    CHECK(desk.hasPending()); // the words are kept as typing
    CHECK_FALSE(desk.remove(fact.id));
    CHECK(desk.file().incidents.size() == 1);
    desk.forgetTyping(fact.id);
    auto info = desk.file().info;
    info.codeWord = u"paraplu"_s;
    CHECK_FALSE(desk.commit(info)); // only its own state may change
    desk.forgetTyping(info.id);
    dossier::ReferralDraft paper;
    paper.id = RecordId::create();
    paper.kind = u"melding"_s;
    CHECK(desk.commit(paper, u"print"_s)); // it is printed all the same
    jump(driver, u"facts"_s);
    CHECK(driver.button(u"Wijzigen"_s) == nullptr);
    driver.key(Qt::Key_1, Qt::ControlModifier);
    driver.press(u"Casus weer openen"_s);
    CHECK_FALSE(desk.isKept());
    CHECK(desk.commit(fact));
}

TEST_CASE("Veilig Thuis judges person by person, decides, and the clock stops", "[records]")
{
    WindowDriver driver;
    openCase(driver, u"Veilig Thuis"_s);
    auto &desk = deskOf(driver);
    dossier::Person person;
    person.id = RecordId::create();
    person.role = dossier::PersonRole::Victim;
    REQUIRE(desk.commit(person, u"create"_s));
    driver.key(Qt::Key_5, Qt::ControlModifier);
    driver.type(u"Melding binnen op"_s, u"2-11-2026"_s);
    driver.key(Qt::Key_Tab);
    CHECK(driver.words().contains(u"Beoordelen uiterlijk op 9-11-2026 (over 6 dagen)."_s));
    driver.press(u"acuut onveilig"_s);
    driver.press(u"binnen vijf werkdagen"_s);
    const auto &review = desk.file().meldcode.review;
    REQUIRE(review.persons.size() == 1);
    CHECK(review.persons.first().letter == u"A"_s);
    CHECK(review.persons.first().unsafety == dossier::Unsafety::Acute);
    CHECK(review.persons.first().urgency == dossier::Urgency::FiveDays);
    driver.press(u"onderzoek"_s);
    CHECK(review.decision == dossier::ReviewDecision::Investigation);
    CHECK(driver.words().contains(u"Besloten."_s));
}

TEST_CASE("the talk of step 3 is prepared: not on a Friday, alone first; and the decision is read along", "[records]")
{
    WindowDriver driver;
    openCase(driver);
    jump(driver, u"step:3"_s);
    driver.type(u"Dag van het gesprek"_s, u"6-11-2026"_s);
    driver.key(Qt::Key_Tab);
    CHECK(deskOf(driver).file().meldcode.talk.on == QDate(2026, 11, 6));
    CHECK(driver.words().contains(u"Niet op vrijdag"_s));
    CHECK(driver.words().contains(u"alleen kunt spreken"_s));
    jump(driver, u"step:5"_s);
    driver.type(u"Naam en functie"_s, u"A. Aandacht-Bedenksel"_s);
    driver.press(u"Gelezen en akkoord"_s);
    const auto &signs = deskOf(driver).file().meldcode.signOffs;
    REQUIRE(signs.size() == 1);
    CHECK(signs.first().step == 5);
    CHECK(signs.first().agrees);
    CHECK(driver.words().contains(u"A. Aandacht-Bedenksel las het op 3-11-2026 en is akkoord"_s));
}
