// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/meldcase.h"
#include "tests/support/stringmaker.h"

// The head of a case, the own judgement, when to look again, and what stands in the way of closing.

using namespace vw;
using namespace vw::meldcode;
using namespace vw::test;
using assessment::Band;
using assessment::Tempo;
using dossier::ActionState;

namespace {

const QDate monday(2026, 11, 2), tuesday(2026, 11, 3), wednesday(2026, 11, 4), thursday(2026, 11, 5), friday(2026, 11, 6),
    saturday(2026, 11, 7), sunday(2026, 11, 8);

QDate on(int month, int day)
{
    return {2026, month, day};
}

dossier::CaseHead headOfCase(const MeldCase &c, const dossier::CaseHead &before = {}, QDate today = tuesday)
{
    return headOf(c.file, c.practice, &c.verdict, builtIn().taxonomy, before, today);
}

void answer(MeldCase &c, const char *question, const char *date, assessment::Value value = assessment::Value::Yes)
{
    assessment::Answer answer;
    answer.value = value;
    answer.when = PartialDate::parse(QLatin1StringView(date));
    c.list().list.answers.insert(QuestionId(QLatin1StringView(question)), answer);
}

} // namespace

TEST_CASE("by band: very high the next working day, high one week, raised four, few six; no picture yet one week", "[meldcode]")
{
    MeldCase c;
    const auto by = [&](Band band, QDate today) {
        c.verdict.band = band;
        return lookAgainBy(c.input(), today);
    };
    CHECK(by(Band::VeryHigh, tuesday) == wednesday);
    CHECK(by(Band::High, tuesday) == on(11, 10));
    CHECK(by(Band::Raised, tuesday) == on(12, 1));
    CHECK(by(Band::Few, tuesday) == on(12, 15));
    c.verdict.enough = false;
    CHECK(by(Band::Few, tuesday) == on(11, 10));
    CHECK(lookAgainBy(c.withoutList(), tuesday) == on(11, 10));
    SECTION("never on a weekend: weeks end on the Friday before, a working day is the Monday after")
    {
        CHECK(by(Band::Few, saturday) == on(11, 13));
        CHECK(lookAgainBy(c.withoutList(), sunday) == on(11, 13));
        c.verdict.enough = true;
        CHECK(by(Band::High, saturday) == on(11, 13));
        CHECK(by(Band::Raised, sunday) == on(12, 4));
        CHECK(by(Band::Few, saturday) == on(12, 18));
        CHECK(by(Band::Few, friday) == on(12, 18)); // a Friday itself stays
        for (const QDate day : {friday, saturday, sunday})
            CHECK(by(Band::VeryHigh, day) == on(11, 9));
    }
}

TEST_CASE("the tempo comes before the band: now and today the next working day, days within three", "[meldcode]")
{
    MeldCase c;
    c.verdict.band = Band::Few;
    for (const auto tempo : {Tempo::Now, Tempo::Today}) {
        c.verdict.tempo = tempo;
        CHECK(lookAgainBy(c.input(), tuesday) == wednesday);
        CHECK(lookAgainBy(c.input(), friday) == on(11, 9));
        c.act(tempoAction, ActionState::Done); // what was done does not make it calmer
        CHECK(lookAgainBy(c.input(), tuesday) == wednesday);
        c.verdict.enough = false;
        CHECK(lookAgainBy(c.input(), tuesday) == wednesday); // "Nee, gevaar" alone is no week
        c.verdict.enough = true;
        c.list().actions.clear();
    }
    c.verdict.tempo = Tempo::Days;
    c.act(tempoAction, ActionState::Done);
    CHECK(lookAgainBy(c.input(), monday) == thursday);
    CHECK(lookAgainBy(c.input(), tuesday) == friday);
    CHECK(lookAgainBy(c.input(), wednesday) == on(11, 9));
    CHECK(lookAgainBy(c.input(), friday) == on(11, 11));
    CHECK(lookAgainBy(c.input(), saturday) == on(11, 11));
    c.verdict.band = Band::VeryHigh; // the earliest of all
    CHECK(lookAgainBy(c.input(), tuesday) == wednesday);
    c.verdict.tempo = Tempo::Plan;
    c.verdict.band = Band::Raised;
    CHECK(lookAgainBy(c.input(), tuesday) == on(12, 1));
}

TEST_CASE("an open action of a red flag asks for three working days at the most", "[meldcode]")
{
    MeldCase c;
    c.verdict.band = Band::High;
    c.fire("T4");
    CHECK(lookAgainBy(c.input(), tuesday) == friday);
    c.act("T4", ActionState::Planned);
    CHECK(lookAgainBy(c.input(), tuesday) == friday);
    c.act("T4", ActionState::Done);
    CHECK(lookAgainBy(c.input(), tuesday) == on(11, 10));
}

TEST_CASE("a look-again date is never a Saturday or Sunday and never today or before", "[meldcode]")
{
    MeldCase c;
    for (const auto tempo : {Tempo::Plan, Tempo::Days, Tempo::Today, Tempo::Now}) {
        for (const auto band : {Band::Few, Band::Raised, Band::High, Band::VeryHigh}) {
            for (int day = 0; day < 21; ++day) {
                c.verdict.tempo = tempo;
                c.verdict.band = band;
                const QDate from = monday.addDays(day), by = lookAgainBy(c.input(), from);
                CHECK(by > from);
                CHECK(by.dayOfWeek() <= Qt::Friday);
            }
        }
    }
}

TEST_CASE("the own judgement: not below a floor; below the list with a reason and a second reader", "[meldcode]")
{
    MeldCase c;
    c.verdict.band = Band::High;
    auto &judgement = c.list().judgement;
    const auto stands = [&] { return judgementStands(judgement, c.file, c.verdict); };
    CHECK_FALSE(stands()); // none given
    judgement.band = QStringLiteral("nonsense");
    CHECK_FALSE(stands());
    for (const auto *band : {"high", "very-high"}) {
        judgement.band = QLatin1StringView(band);
        CHECK(stands());
        CHECK_FALSE(c.blocks("judgement"));
    }
    judgement.band = QStringLiteral("raised");
    CHECK_FALSE(stands());
    CHECK(c.blocks("judgement"));
    CHECK(c.stopsPaper("judgement"));
    CHECK_FALSE(isBelowFloor(judgement, c.verdict));
    judgement.reason = QStringLiteral("Hij zit vast.");
    CHECK_FALSE(stands()); // a reason alone is not enough
    SECTION("a second reader")
    {
        judgement.secondReader = QStringLiteral(" ");
        CHECK_FALSE(stands());
        judgement.secondReader = QStringLiteral("P. Jansen");
        CHECK(stands());
        CHECK_FALSE(c.blocks("judgement"));
        CHECK_FALSE(c.stopsPaper("judgement"));
        judgement.reason = QStringLiteral(" ");
        CHECK_FALSE(stands());
        judgement.reason = QStringLiteral("Hij zit vast.");
        c.fire("T4"); // its floor is high
        CHECK(isBelowFloor(judgement, c.verdict));
        CHECK_FALSE(stands());
        CHECK(c.stopsPaper("judgement"));
        judgement.band = QStringLiteral("high");
        CHECK_FALSE(isBelowFloor(judgement, c.verdict));
        CHECK(stands());
    }
    SECTION("advice of Veilig Thuis that is recorded")
    {
        c.weighing().adviceText = QStringLiteral("Volgen.");
        CHECK_FALSE(stands());
        c.recordAdvice();
        CHECK(stands());
    }
    SECTION("no picture yet has no band to go below")
    {
        c.verdict.enough = false;
        judgement.reason.clear();
        CHECK(stands());
        c.fire("T4");
        CHECK_FALSE(stands());
    }
    SECTION("none given, or no list: nothing is missing")
    {
        judgement.band.clear();
        CHECK_FALSE(c.stopsPaper("judgement"));
        judgement.band = QStringLiteral("few");
        CHECK(c.stopsPaper("judgement"));
        CHECK(std::ranges::none_of(missing(c.withoutList()), [](const auto &each) { return each.id == QStringLiteral("judgement"); }));
        c.file.assessments.clear();
        CHECK_FALSE(c.stopsPaper("judgement"));
    }
}

TEST_CASE("a case can be closed when nothing is missing, and each thing that is missing has its name", "[meldcode]")
{
    MeldCase c;
    c.weighing() = weighing("N----");
    c.file.info.lookAgain = friday;
    c.file.info.enteredInFile = true;
    CHECK(obstaclesToClosing(c.input()).isEmpty());
    CHECK(c.stopsPaper("Q2")); // missing for a paper, no obstacle to closing
    c.file.info.lookAgain = QDate();
    CHECK(obstaclesToClosing(c.input()) == QStringList{QStringLiteral("no-look-again")});
    CHECK_FALSE(c.stopsPaper("no-look-again"));
    c.file.info.lookAgain = friday;
    c.file.info.enteredInFile = false;
    CHECK(obstaclesToClosing(c.input()) == QStringList{QStringLiteral("not-in-file")});
    CHECK_FALSE(c.stopsPaper("not-in-file"));
    c.file.info.enteredInFile = true;
    c.fire("T4");
    CHECK(obstaclesToClosing(c.input()) == QStringList{QStringLiteral("open-actions")});
    CHECK_FALSE(c.stopsPaper("open-actions"));
    c.act("T4", ActionState::Done);
    CHECK(obstaclesToClosing(c.input()).isEmpty());
}

TEST_CASE("the head shows the band only of a picture, and keeps the highest ever with its day", "[meldcode]")
{
    MeldCase c;
    c.verdict.band = Band::High;
    dossier::CaseHead before;
    SECTION("the first band is the highest")
    {
        const auto head = headOfCase(c);
        CHECK(head.band == QStringLiteral("high"));
        CHECK(head.highestBand == QStringLiteral("high"));
        CHECK(head.highestOn == tuesday);
    }
    SECTION("the same again keeps the day")
    {
        before.highestBand = QStringLiteral("high");
        before.highestOn = on(3, 1);
        const auto head = headOfCase(c, before);
        CHECK(head.highestBand == QStringLiteral("high"));
        CHECK(head.highestOn == on(3, 1));
    }
    SECTION("a higher one takes its place")
    {
        before.highestBand = QStringLiteral("raised");
        before.highestOn = on(3, 1);
        const auto head = headOfCase(c, before);
        CHECK(head.highestBand == QStringLiteral("high"));
        CHECK(head.highestOn == tuesday);
    }
    SECTION("a calmer one does not")
    {
        before.highestBand = QStringLiteral("very-high");
        before.highestOn = on(3, 1);
        const auto head = headOfCase(c, before);
        CHECK(head.band == QStringLiteral("high"));
        CHECK(head.highestBand == QStringLiteral("very-high"));
        CHECK(head.highestOn == on(3, 1));
    }
    SECTION("no picture yet: no band, and what was stays")
    {
        c.verdict.enough = false;
        before.highestBand = QStringLiteral("raised");
        before.highestOn = on(3, 1);
        const auto head = headOfCase(c, before);
        CHECK(head.band.isEmpty());
        CHECK(head.highestBand == QStringLiteral("raised"));
        CHECK(head.highestOn == on(3, 1));
        CHECK(head.tempo == QStringLiteral("plan"));
    }
}

TEST_CASE("the head says direct danger until it is recorded in this talk", "[meldcode]")
{
    MeldCase c;
    CHECK_FALSE(headOfCase(c).danger);
    c.verdict.tempo = Tempo::Today;
    CHECK_FALSE(headOfCase(c).danger);
    c.verdict.tempo = Tempo::Now;
    CHECK(headOfCase(c).danger);
    c.list().danger.append(dossier::DangerLog{});
    CHECK_FALSE(headOfCase(c).danger);
    c.file.assessments.clear();
    CHECK(headOfCase(c).danger);
}

TEST_CASE("the head names the open actions, and the last day for them stays where it was", "[meldcode]")
{
    MeldCase c;
    auto head = headOfCase(c);
    CHECK(head.openActions == 0);
    CHECK(head.actBy.isNull());
    c.verdict.tempo = Tempo::Days;
    head = headOfCase(c);
    CHECK(head.openActions == 1);
    CHECK(head.openTriggers == QStringList{QStringLiteral("tempo")});
    CHECK(head.actBy == friday);
    CHECK(headOfCase(c, head, friday).actBy == friday); // saving it again later gives no new days
    c.verdict.tempo = Tempo::Today;
    CHECK(headOfCase(c, head, tuesday).actBy == tuesday); // today is today
    c.act(tempoAction, ActionState::Done);
    CHECK(headOfCase(c, head, friday).actBy.isNull());
    CHECK(headOf(c.file, c.practice, nullptr, builtIn().taxonomy, head, friday).actBy.isNull());
}

TEST_CASE("the head has every dated moment ahead by its question, the first first", "[meldcode]")
{
    MeldCase c;
    CHECK(headOfCase(c).nextMoment.isNull());
    answer(c, "contact.next", "2026-12-03");
    answer(c, "order.ends", "2026-11-20");
    answer(c, "procedure.divorce", "2026-11-02"); // yesterday
    answer(c, "violence.recent", "2026-12");      // no question of kind date
    answer(c, "procedure.criminal", "2026-11-03"); // today
    answer(c, "pregnancy.due", "2026-11");        // this month: it can be today
    c.list().list.answers[QuestionId(QStringLiteral("risk.moment"))].value = assessment::Value::Yes; // no date
    const auto head = headOfCase(c);
    using enum dossier::DayKind;
    const QList<dossier::CaseDay> days{{Answer, QStringLiteral("pregnancy.due"), tuesday},
                                       {Answer, QStringLiteral("procedure.criminal"), tuesday},
                                       {Answer, QStringLiteral("order.ends"), on(11, 20)},
                                       {Answer, QStringLiteral("contact.next"), on(12, 3)}};
    for (const auto &day : days)
        CHECK(head.days.contains(day));
    CHECK(std::ranges::count(head.days, Answer, &dossier::CaseDay::kind) == days.size());
    CHECK(std::ranges::is_sorted(head.days, {}, &dossier::CaseDay::day));
    CHECK(head.nextMoment == tuesday);
    c.file.assessments.clear();
    CHECK(std::ranges::count(headOfCase(c).days, Answer, &dossier::CaseDay::kind) == 0);
}

TEST_CASE("the head copies what the list shows of the case", "[meldcode]")
{
    MeldCase c;
    c.file.info.reference = QStringLiteral("Z-1");
    c.file.info.opened = on(1, 5);
    c.file.info.lookAgain = friday;
    c.file.info.state = dossier::CaseState::Closed;
    c.file.info.enteredInFile = c.file.info.held = true;
    c.file.info.closedOn = on(2, 6);
    c.file.meldcode.steps[1].state = dossier::MeldcodeStep::State::Done;
    const auto head = headOfCase(c);
    CHECK(head.reference == QStringLiteral("Z-1"));
    CHECK(head.opened == on(1, 5));
    CHECK(head.lastChange == tuesday);
    CHECK(head.lookAgain == friday);
    CHECK(head.step == 2);
    CHECK(head.state == dossier::CaseState::Closed);
    CHECK(head.enteredInFile);
    CHECK(head.held);
    CHECK(head.closedOn == on(2, 6));
}
