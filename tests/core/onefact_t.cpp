// SPDX-License-Identifier: EUPL-1.2
// Facts that stood in two places: the record of direct danger, the relation, the day to look again, the age.
#include "core/dossier/danger.h"
#include "core/dossier/people.h"
#include "tests/support/samplecase.h"
#include "tests/support/stringmaker.h"

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 3), QTime(12, 0));
const QDateTime evening(QDate(2026, 11, 3), QTime(20, 15));

/// Direct danger by these rules and triggers; "T1?" only suspected.
assessment::Verdict dangerBy(const QStringList &reasons)
{
    assessment::Verdict verdict;
    verdict.tempo = assessment::Tempo::Now;
    for (const QString &reason : reasons) {
        const QString id = reason.endsWith(u'?') ? reason.chopped(1) : reason;
        verdict.tempoRules.append(id);
        if (id.startsWith(u'T')) {
            assessment::FiredTrigger trigger;
            trigger.id = TriggerId(id);
            trigger.suspected = reason != id;
            verdict.triggers.append(trigger);
        }
    }
    return verdict;
}

CaseAssessment calledFor(const QStringList &reasons)
{
    DangerLog log{noon, true, u"M. Verzonnen"_s, u"21.30"_s, {}};
    log.because = reasons;
    CaseAssessment record;
    record.danger = {log};
    return record;
}

Person perpetrator(const QString &relation)
{
    auto person = test::samplePerson(PersonRole::Perpetrator, u"Bedacht"_s, u"Ben"_s);
    person.relation = relation;
    return person;
}

} // namespace

TEST_CASE("what makes it direct danger is told by rule and trigger, and a suspicion as one", "[onefact]")
{
    CHECK(dangerReasons(dangerBy({u"T1?"_s, u"danger-now"_s})) == QStringList{u"T1?"_s, u"danger-now"_s});
    auto today = dangerBy({u"T2"_s});
    today.tempo = assessment::Tempo::Today;
    CHECK(dangerReasons(today).isEmpty());
}

TEST_CASE("a recorded call holds for the danger it was recorded for; another reason opens it again", "[onefact]")
{
    const auto now = dangerBy({u"T1"_s, u"danger-now"_s});
    CHECK(dangerIsOpen(nullptr, now));
    const CaseAssessment nothing;
    CHECK(dangerIsOpen(&nothing, now));
    auto called = calledFor({u"T1"_s, u"danger-now"_s});
    CHECK_FALSE(dangerIsOpen(&called, now));
    REQUIRE(recordOfDanger(&called, now) != nullptr);
    CHECK(recordOfDanger(&called, now)->by == u"M. Verzonnen"_s);
    SECTION("a second reason beside the first")
    {
        const auto more = dangerBy({u"T1"_s, u"T10"_s, u"danger-now"_s});
        CHECK(dangerIsOpen(&called, more));
        CHECK(recordOfDanger(&called, more) == nullptr);
        DangerLog second{evening, false, {}, {}, u"de politie is er al"_s};
        second.because = QStringList{u"T10"_s};
        called.danger.append(second);
        CHECK_FALSE(dangerIsOpen(&called, more)); // together they cover all
        CHECK(recordOfDanger(&called, more)->why == second.why);
    }
    SECTION("a reason that fell away changes nothing")
    {
        CHECK_FALSE(dangerIsOpen(&called, dangerBy({u"danger-now"_s})));
    }
    SECTION("what was only suspected and is sure now is new; the other way round it is not")
    {
        const auto doubt = calledFor({u"T1?"_s, u"danger-now"_s});
        CHECK_FALSE(dangerIsOpen(&doubt, dangerBy({u"T1?"_s, u"danger-now"_s})));
        CHECK(dangerIsOpen(&doubt, now));
        CHECK_FALSE(dangerIsOpen(&called, dangerBy({u"T1?"_s, u"danger-now"_s})));
    }
    SECTION("a new talk begins anew")
    {
        called.talkBegan = evening;
        CHECK(dangerIsOpen(&called, now));
        CHECK(recordOfDanger(&called, now) == nullptr);
    }
    SECTION("a record of before knows no reasons and holds for all")
    {
        called.danger.first().because.clear();
        CHECK_FALSE(dangerIsOpen(&called, dangerBy({u"T10"_s})));
    }
    SECTION("no danger now: nothing is open and nothing stands")
    {
        auto later = now;
        later.tempo = assessment::Tempo::Today;
        CHECK_FALSE(dangerIsOpen(nullptr, later));
        CHECK(recordOfDanger(&called, later) == nullptr);
    }
}

TEST_CASE("a record is settled when both questions after it have an answer", "[onefact]")
{
    DangerLog log;
    CHECK_FALSE(isSettled(log));
    log.safe = u"ja, bij haar zus"_s;
    CHECK_FALSE(isSettled(log));
    log.watch = u" "_s;
    CHECK_FALSE(isSettled(log));
    log.watch = u"de zus"_s;
    CHECK(isSettled(log));
}

TEST_CASE("the relation is that of the first presumed perpetrator, and of the case while nobody is entered", "[onefact]")
{
    CaseFile file;
    file.info.relation = u"partner"_s;
    CHECK(relationOf(file) == u"partner"_s);
    file.persons = {perpetrator({}), perpetrator({})};
    CHECK(relationOf(file) == u"partner"_s); // the record says nothing yet
    CHECK(relationOf(file, file.persons.at(0)) == u"partner"_s);
    CHECK(relationOf(file, file.persons.at(1)).isEmpty()); // a second one has a relation of its own
    file.persons[0].relation = u"ex-partner"_s;
    CHECK(relationOf(file) == u"ex-partner"_s);
    CHECK(peopleOf(file).relation == u"ex-partner"_s);
    file.persons[1].relation = u"sibling"_s;
    CHECK(relationOf(file) == u"ex-partner"_s);
    CHECK(relationOf(file, file.persons.at(1)) == u"sibling"_s);
}

TEST_CASE("the relation in the case follows the record of the person", "[onefact]")
{
    CaseFile before;
    before.info.relation = u"partner"_s;
    before.persons = {perpetrator({})};
    auto file = before;
    CHECK(follow(before, file).isEmpty());
    CHECK(file.info.relation == u"partner"_s);
    file.persons[0].relation = u"ex-partner"_s;
    const auto changed = follow(before, file);
    REQUIRE(changed.size() == 1);
    CHECK(std::get<dossier::CaseInfo>(changed.first()).relation == u"ex-partner"_s);
    CHECK(file.info.relation == u"ex-partner"_s);
    const auto known = file;
    file.persons[0].relation.clear(); // taken back: not known
    CHECK(follow(known, file).size() == 1);
    CHECK(relationOf(file).isEmpty());
    file = known;
    file.persons.clear(); // the person is gone, what was told is not
    CHECK(follow(known, file).isEmpty());
    CHECK(relationOf(file) == u"ex-partner"_s);
}

TEST_CASE("there is one day to look again; an older review's counts while it is earlier, and goes when the day is changed", "[onefact]")
{
    CaseFile file;
    CHECK_FALSE(file.lookAgain().isValid());
    file.meldcode.review.next = QDate(2026, 11, 10);
    CHECK(file.lookAgain() == QDate(2026, 11, 10));
    file.info.lookAgain = QDate(2026, 11, 20);
    CHECK(file.lookAgain() == QDate(2026, 11, 10));
    const auto before = file;
    file.info.household = u"een ander veld"_s;
    CHECK(follow(before, file).isEmpty());
    CHECK(file.lookAgain() == QDate(2026, 11, 10));
    file.info.lookAgain = QDate(2026, 11, 15);
    CHECK(follow(before, file).size() == 1);
    CHECK(file.lookAgain() == QDate(2026, 11, 15));
}

TEST_CASE("an age is counted from any birth date that can be read, however it was typed", "[onefact]")
{
    CHECK(ageOn(u"2018-04-02"_s, QDate(2026, 4, 1)) == 7);
    CHECK(ageOn(u"2018-04-02"_s, QDate(2026, 4, 2)) == 8);
    CHECK(ageOn(u"2-4-2018"_s, QDate(2026, 4, 2)) == 8);
    CHECK(ageOn(u"2 april 2018"_s, QDate(2026, 4, 1)) == 7);
    CHECK(ageOn(u"2018"_s, QDate(2026, 4, 2)) == 7); // the youngest that can be
    for (const auto &words : {u"ongeveer 8"_s, u"17"_s, u"2027"_s, QString()})
        CHECK(ageOn(words, QDate(2026, 4, 2)) == -1);
    auto person = test::samplePerson(PersonRole::Victim, u"Jong"_s, u"Jo"_s);
    person.born = u"4-11-2008"_s;
    CHECK(isMinor(person, QDate(2026, 11, 3)));
    CHECK_FALSE(isMinor(person, QDate(2026, 11, 4)));
    person.born.clear();
    CHECK_FALSE(isMinor(person, QDate(2026, 11, 3)));
}
