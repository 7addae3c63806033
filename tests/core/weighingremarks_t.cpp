// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/meldcase.h"
#include "tests/support/stringmaker.h"

// The remarks beside the weighing (rules/practice-review 3): when each stands there, and when it must be answered.

using namespace vw;
using namespace vw::meldcode;
using namespace vw::test;
using assessment::Band;
using assessment::Tempo;
using dossier::ActionState;

TEST_CASE("B2: the professional finds it unsafe and the list knows few flags", "[meldcode]")
{
    MeldCase c;
    c.weighing() = weighing("JJ---");
    c.verdict.band = Band::Few;
    CHECK(c.remarks("B2"));
    CHECK_FALSE(c.remarks("B2!"));
    c.verdict.band = Band::Raised;
    CHECK_FALSE(c.remarks("B2"));
    c.verdict.band = Band::Few;
    c.verdict.enough = false; // no picture yet is not "few"
    CHECK_FALSE(c.remarks("B2"));
    c.verdict.enough = true;
    for (const auto *answers : {"JN---", "JW---", "J----"}) {
        c.weighing() = weighing(answers);
        CHECK_FALSE(c.remarks("B2"));
    }
}

TEST_CASE("B3: the list is heavy and the professional finds it not unsafe", "[meldcode]")
{
    MeldCase c;
    c.weighing() = weighing("JN---");
    for (const auto band : {Band::High, Band::VeryHigh}) {
        c.verdict.band = band;
        CHECK(c.remarks("B3!"));
        CHECK(c.blocks("B3"));
        CHECK_FALSE(c.stopsPaper("B3"));
    }
    c.verdict.band = Band::Raised;
    CHECK_FALSE(c.remarks("B3"));
    CHECK_FALSE(c.blocks("B3"));
    SECTION("a band without a picture is none")
    {
        c.verdict.band = Band::High;
        c.verdict.enough = false;
        CHECK_FALSE(c.remarks("B3"));
    }
    SECTION("a trigger is heavy whatever the band")
    {
        c.fire("T4");
        CHECK(c.remarks("B3!"));
        c.weighing() = weighing("JW---");
        CHECK_FALSE(c.remarks("B3"));
        c.weighing() = weighing("JJ---");
        CHECK_FALSE(c.remarks("B3"));
    }
    SECTION("it lets go with a reason and a recorded advice, not with one of them, nor with a second reader")
    {
        c.verdict.band = Band::High;
        c.recordAdvice();
        CHECK(c.remarks("B3!"));
        c.weighing() = weighing("JN---");
        c.weighing().deviationReason = QStringLiteral("reden");
        c.weighing().deviationReader = QStringLiteral("P. Jansen");
        CHECK(c.remarks("B3!"));
        c.recordAdvice();
        CHECK(c.remarks("B3"));
        CHECK_FALSE(c.remarks("B3!"));
        c.weighing().deviationReason = QStringLiteral(" ");
        CHECK(c.remarks("B3!"));
    }
}

TEST_CASE("B4: no report needed now, and the action of a red flag is still open", "[meldcode]")
{
    MeldCase c;
    c.fire("T4");
    c.weighing() = weighing("JNJJJ");
    CHECK(c.remarks("B4!"));
    CHECK(c.blocks("B4"));
    for (const auto &remark : remarks(c.input())) {
        if (remark.id == QStringLiteral("B4"))
            CHECK(remark.args == QStringList{QStringLiteral("T4")});
    }
    c.act("T4", ActionState::Done);
    CHECK_FALSE(c.remarks("B4"));
    c.list().actions.clear();
    for (const auto *answers : {"JNJJW", "JNJJN", "JJ---", "N----"}) {
        c.weighing() = weighing(answers);
        CHECK_FALSE(c.remarks("B4"));
    }
}

TEST_CASE("B5: no suspicion in the weighing and a suspected red flag in the list", "[meldcode]")
{
    MeldCase c;
    c.weighing() = weighing("N----");
    c.fire("T4");
    CHECK_FALSE(c.remarks("B5")); // known, not suspected
    c.fire("T9", true);
    CHECK(c.remarks("B5!"));
    CHECK(c.blocks("B5"));
    for (const auto &remark : remarks(c.input())) {
        if (remark.id == QStringLiteral("B5"))
            CHECK(remark.args == QStringList{QStringLiteral("T9")});
    }
    c.weighing().questions[0].reason = QStringLiteral(" ");
    CHECK(c.remarks("B5!"));
    c.weighing().questions[0].reason = QStringLiteral("Het bleek een ander gezin.");
    CHECK(c.remarks("B5"));
    CHECK_FALSE(c.remarks("B5!"));
    for (const auto *answers : {"J----", "W----", "-----"}) {
        c.weighing() = weighing(answers);
        CHECK_FALSE(c.remarks("B5"));
    }
}

TEST_CASE("B7: a doctor, a report that follows, and no child in the case", "[meldcode]")
{
    MeldCase c;
    c.practice.doctor = true;
    for (const auto *answers : {"JJ---", "JW---", "JNJJN"}) {
        c.weighing() = weighing(answers);
        CHECK(c.remarks("B7"));
        CHECK_FALSE(c.remarks("B7!"));
    }
    c.weighing() = weighing("JNJJJ");
    CHECK_FALSE(c.remarks("B7"));
    c.weighing() = weighing("JJ---");
    c.practice.doctor = false;
    CHECK_FALSE(c.remarks("B7"));
    c.practice.doctor = true;
    dossier::Person person;
    person.role = dossier::PersonRole::Witness;
    c.file.persons.append(person);
    CHECK(c.remarks("B7"));
    person.role = dossier::PersonRole::Child;
    c.file.persons.append(person);
    CHECK_FALSE(c.remarks("B7"));
}

TEST_CASE("G5: Veilig Thuis before the talk, with any red flag or when a child tells", "[meldcode]")
{
    MeldCase c;
    CHECK_FALSE(veiligThuisFirst(c.input()));
    CHECK_FALSE(c.remarks("G5"));
    SECTION("a red flag, suspected too")
    {
        c.fire("T4", true);
        CHECK(veiligThuisFirst(c.input()));
        CHECK(c.remarks("G5"));
        CHECK_FALSE(c.remarks("G5!"));
        CHECK_FALSE(veiligThuisFirst(c.withoutList()));
    }
    SECTION("a talk with a child")
    {
        c.list().list.round.with = assessment::With::Child;
        CHECK(veiligThuisFirst(c.input()));
        CHECK(veiligThuisFirst(c.withoutList()));
        c.list().list.round.with = assessment::With::Perpetrator;
        CHECK_FALSE(veiligThuisFirst(c.input()));
    }
    SECTION("words of a child")
    {
        c.list().childWords = QStringLiteral("papa deed boos");
        CHECK(veiligThuisFirst(c.input()));
    }
    SECTION("no checklist at all")
    {
        c.file.assessments.clear();
        CHECK_FALSE(veiligThuisFirst(c.withoutList()));
    }
}

TEST_CASE("the action of a red flag is open until it is done or not needed", "[meldcode]")
{
    MeldCase c;
    CHECK(openActions(c.input()).isEmpty());
    c.fire("T4");
    c.fire("T9");
    const TriggerId first(QStringLiteral("T4")), second(QStringLiteral("T9"));
    CHECK(openActions(c.input()) == QList{first, second});
    CHECK(openActions(c.withoutList()).isEmpty());
    c.act("T4", ActionState::Planned);
    CHECK(openActions(c.input()) == QList{first, second});
    c.act("T4", ActionState::Done);
    CHECK(openActions(c.input()) == QList{second});
    c.act("T9", ActionState::NotNeeded);
    CHECK(openActions(c.input()).isEmpty());
    c.file.assessments.clear();
    CHECK(openActions(c.input()) == QList{first, second});
}

TEST_CASE("a tempo that no red flag made has an action of its own", "[meldcode]")
{
    MeldCase c;
    const TriggerId action{QLatin1StringView(tempoAction)};
    CHECK_FALSE(hasTempoAction(c.verdict));
    CHECK(openActions(c.input()).isEmpty());
    for (const auto tempo : {Tempo::Days, Tempo::Today, Tempo::Now}) {
        c.verdict.tempo = tempo;
        CHECK(hasTempoAction(c.verdict));
        CHECK(openActions(c.input()) == QList{action});
        CHECK(c.blocks("open-actions"));
    }
    SECTION("it is closed as that of a red flag")
    {
        c.verdict.tempo = Tempo::Days;
        c.act(tempoAction, ActionState::Planned);
        CHECK(openActions(c.input()) == QList{action});
        c.act(tempoAction, ActionState::Done);
        CHECK(openActions(c.input()).isEmpty());
        CHECK_FALSE(c.blocks("open-actions"));
    }
    SECTION("of direct danger the action is the call to 112, of no other tempo")
    {
        c.list().danger.append(dossier::DangerLog{});
        CHECK(openActions(c.input()).isEmpty());
        c.verdict.tempo = Tempo::Today;
        CHECK(openActions(c.input()) == QList{action});
        c.file.assessments.clear();
        c.verdict.tempo = Tempo::Now;
        CHECK(openActions(c.input()) == QList{action});
    }
    SECTION("a red flag has the action instead")
    {
        c.fire("T4");
        CHECK_FALSE(hasTempoAction(c.verdict));
        CHECK(openActions(c.input()) == QList{TriggerId(QStringLiteral("T4"))});
    }
}

TEST_CASE("the step reached is the highest that is done or skipped", "[meldcode]")
{
    dossier::Meldcode meldcode;
    CHECK(stepReached(meldcode) == 0);
    meldcode.steps[0].state = dossier::MeldcodeStep::State::Done;
    CHECK(stepReached(meldcode) == 1);
    meldcode.steps[3].state = dossier::MeldcodeStep::State::Skipped;
    CHECK(stepReached(meldcode) == 4);
    meldcode.steps[4].state = dossier::MeldcodeStep::State::Done;
    CHECK(stepReached(meldcode) == 5);
}
