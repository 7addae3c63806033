// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/compare.h"
#include "tests/support/olderpacks.h"
#include "tests/support/talk.h"

#include <algorithm>

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

// The first questions of 2026.3: chips that mean one thing each, a no and what it is worth, and what an earlier talk said.

namespace {

Effective counts(const Assessment &assessment, const char *id)
{
    const auto &taxonomy = pack().taxonomy;
    return effectiveAnswers(taxonomy, assessment, today).at(taxonomy.indexOf(QuestionId(QString::fromLatin1(id))));
}

Effective counts(const Said &answers, const char *id)
{
    return counts(talk(answers), id);
}

Answer &given(Assessment &assessment, const char *id)
{
    return assessment.answers[QuestionId(QString::fromLatin1(id))];
}

} // namespace

TEST_CASE("a chip of the twelve stands for one thing", "[twelve]")
{
    CHECK(counts({{"first.weapon", "yes [firearm]"}}, "weapon.access").value == Value::Yes);
    CHECK(counts({{"first.weapon", "yes [firearm]"}}, "weapon.used").state == Effective::State::NotDiscussed);
    CHECK(counts({{"first.weapon", "yes [threatened]"}}, "weapon.used").choices == QStringList{u"threatened"_s});
    CHECK(counts({{"first.weapon", "yes [carries]"}}, "weapon.access").state == Effective::State::NotDiscussed);
    CHECK(verdictOf({{"first.weapon", "yes [carries]"}, {"contact.ongoing", "yes"}}).tempo == Tempo::Today);

    // A message is not the tracking of a device; a break-up of last month is not the one of last year.
    CHECK(counts({{"first.following", "yes [messages]"}}, "stalking.digital").state == Effective::State::NotDiscussed);
    CHECK(counts({{"first.following", "yes [device]"}}, "stalking.digital").value == Value::Yes);
    CHECK(counts({{"first.separation", "yes [months3]"}}, "separation.recent").choices == QStringList{u"months3"_s});

    // Taking children away makes it urgent and weighs no points; harming them does both.
    const auto taken = verdictOf({{"first.threat", "yes [childrenTaken]"}, {"children.any", "yes"}, {"contact.ongoing", "yes"}});
    CHECK(taken.tempo == Tempo::Today);
    CHECK(taken.known == 0);
    CHECK(taken.triggers.isEmpty());
    CHECK(triggersOf(verdictOf({{"first.threat", "yes [childrenHarm]"}, {"children.any", "yes"}})) == ids("T7"));
}

TEST_CASE("a blow is asked for, and what came of it is asked apart", "[twelve]")
{
    const auto slap = verdictOf({{"first.hurt", "yes 2026-11-01"}});
    CHECK(slap.triggers.isEmpty());
    CHECK(slap.tempo == Tempo::Days);
    CHECK_FALSE(slap.blocks.isEmpty()); // no joint talks over a blow
    for (const auto *chip : {"yes 2026-11-01 [injury]", "yes 2026-11-01 [head]", "yes 2026-11-01 [unconscious]"}) {
        CHECK(triggersOf(verdictOf({{"first.hurt", chip}})) == ids("T18"));
        CHECK(verdictOf({{"first.hurt", chip}}).tempo == Tempo::Today);
    }
    CHECK(verdictOf({{"first.hurt", "yes [repeated]"}}).band == Band::Raised);
    CHECK(verdictOf({{"first.hurt", "yes [child]"}, {"children.any", "yes"}}).tempo == Tempo::Today);
    CHECK(counts({{"first.hurt", "yes [child]"}}, "violence.recent").state == Effective::State::NotDiscussed);
}

TEST_CASE("what stands under every answer counts under a no too", "[twelve]")
{
    for (const auto *row : {"no [worse]", "unknown [worse]", "suspected [worse]", "yes [worse]"}) {
        INFO(row);
        CHECK(counts({{"first.hurt", row}}, "escalation.any").value == Value::Yes);
        CHECK(counts({{"first.hurt", row}}, "escalation.any").choices == QStringList{u"worse"_s});
    }
    CHECK(counts({{"first.hurt", "no"}}, "escalation.any").state == Effective::State::NotDiscussed); // whether it grows was not asked
    const auto later = verdictOf({{"danger.now", "no [later]"}});
    CHECK(later.tempo == Tempo::Today);
    CHECK(later.tempoRules.contains(u"danger-later"_s));
    CHECK_FALSE(triggersOf(later).contains(u"T1"_s));
    CHECK(counts({{"danger.now", "no [later]"}}, "danger.now").value == Value::No);
}

TEST_CASE("somebody who listens in makes every no open", "[twelve]")
{
    const Said calm{{"danger.now", "no"}, {"weapon.used", "no"}};
    CHECK(counts(calm, "weapon.used").value == Value::No);
    for (const auto *listening : {"yes", "suspected"}) {
        auto overheard = calm;
        overheard.insert("first.overheard", listening);
        CHECK(counts(overheard, "weapon.used").value == Value::Unknown);
        CHECK(counts(overheard, "danger.now").value == Value::Unknown);
    }
}

TEST_CASE("a no about danger now is hers, or of who heard it from her today", "[twelve]")
{
    auto assessment = talk({{"danger.now", "no"}, {"weapon.used", "no"}});
    CHECK(counts(assessment, "danger.now").value == Value::No);
    for (const auto with : {With::Reporter, With::File, With::Child, With::Perpetrator}) {
        assessment.round.with = with;
        INFO(nameOf(withNames, with).toStdString());
        CHECK(counts(assessment, "danger.now").value == Value::Unknown);
        CHECK(counts(assessment, "danger.now").noTakenAsUnknown);
    }
    assessment.round.with = With::Reporter;
    CHECK(counts(assessment, "weapon.used").value == Value::No); // a reporter may know that
    given(assessment, "danger.now").who = u"wijkverpleegkundige, sprak haar alleen"_s;
    CHECK(counts(assessment, "danger.now").value == Value::Unknown);
    given(assessment, "danger.now").time = QTime(10, 15);
    CHECK(counts(assessment, "danger.now").value == Value::No);
    assessment.round.interpreter = Interpreter::Relative;
    CHECK(counts(assessment, "danger.now").value == Value::Unknown);
    assessment.round = {With::File, Tri::Yes, Channel::Unknown, Interpreter::None};
    CHECK(counts(assessment, "danger.now").value == Value::Unknown);
}

TEST_CASE("a later no does not erase an earlier yes", "[twelve]")
{
    auto assessment = talk({{"strangulation.event", "yes 2026-10"}, {"contact.ongoing", "yes"}, {"first.weapon", "yes [firearm]"}});
    assessment.assessed = QDate(2026, 10, 20);
    beginRound(assessment, pack().taxonomy, {With::Victim, Tri::Yes, Channel::Phone, Interpreter::None}, today);
    Answer no;
    no.value = Value::No;
    auto &keel = given(assessment, "strangulation.event");
    keel = answeredNow(keel, no);
    REQUIRE(keel.earlier);
    CHECK(keel.earlier->asked == QDate(2026, 10, 20));
    CHECK(keel.value == Value::No); // what she says now stands as she says it

    const auto effective = counts(assessment, "strangulation.event");
    CHECK(effective.value == Value::Suspected);
    CHECK(effective.hasTurned);
    CHECK(effective.when == PartialDate::parse(u"2026-10"_s));
    const auto verdict = score(pack().taxonomy, assessment, today);
    REQUIRE(triggersOf(verdict).contains(u"T2"_s));
    CHECK(std::ranges::find(verdict.triggers, TriggerId(u"T2"_s), &FiredTrigger::id)->suspected);

    SECTION("nor does a don't know")
    {
        Answer unknown;
        keel = answeredNow(keel, unknown);
        REQUIRE(keel.earlier); // from the answer before it
        CHECK(counts(assessment, "strangulation.event").value == Value::Suspected);
    }
    SECTION("a row keeps what its chips said")
    {
        auto &row = given(assessment, "first.weapon");
        row = answeredNow(row, no);
        CHECK(counts(assessment, "weapon.access").value == Value::Suspected);
        CHECK(counts(assessment, "weapon.used").state == Effective::State::NotDiscussed);
    }
    SECTION("what is asked as it is now follows the latest answer")
    {
        auto &contact = given(assessment, "contact.ongoing");
        contact = answeredNow(contact, no);
        CHECK(counts(assessment, "contact.ongoing").value == Value::No);
    }
    SECTION("a slip of the same talk is mended, not kept")
    {
        auto &row = given(assessment, "fear.death");
        row = answeredNow({}, Answer{});
        Answer yes;
        yes.value = Value::Yes;
        row = answeredNow(row, yes);
        row = answeredNow(row, no);
        CHECK_FALSE(row.earlier);
        CHECK(counts(assessment, "fear.death").value == Value::No);
    }
    SECTION("it is written and read back")
    {
        Faults faults;
        JsonReader reader(toJson(assessment), u"."_s, faults);
        CHECK(assessmentFrom(reader) == assessment);
        CHECK(faults.isEmpty());
    }
}

TEST_CASE("who could not speak freely is looked at within days", "[twelve]")
{
    auto assessment = talk({{"fear.death", "unknown"}});
    CHECK(score(pack().taxonomy, assessment, today).tempo == Tempo::Plan);
    given(assessment, "fear.death").whyUnknown = WhyUnknown::Declined;
    CHECK(score(pack().taxonomy, assessment, today).tempo == Tempo::Plan);
    given(assessment, "fear.death").whyUnknown = WhyUnknown::CouldNotTalk;
    const auto verdict = score(pack().taxonomy, assessment, today);
    CHECK(verdict.tempo == Tempo::Days);
    CHECK(verdict.tempoRules.contains(u"not-free"_s));
}

TEST_CASE("sometimes, out of fear, is a pattern that is suspected", "[twelve]")
{
    CHECK_FALSE(triggersOf(verdictOf({{"control.pattern", "yes sometimes"}})).contains(u"T11"_s));
    const auto afraid = verdictOf({{"control.pattern", "yes sometimes [fear]"}});
    REQUIRE(triggersOf(afraid) == ids("T11"));
    CHECK(afraid.triggers.first().suspected);
    CHECK_FALSE(verdictOf({{"control.pattern", "yes often [fear]"}}).triggers.first().suspected);
}

TEST_CASE("a journey within two days is for now", "[twelve]")
{
    CHECK(verdictOf({{"honour.pressure", "yes [travel]"}}).tempo == Tempo::Today);
    CHECK(verdictOf({{"honour.pressure", "yes [travel48]"}}).tempo == Tempo::Now);
    CHECK(verdictOf({{"honour.travel", "suspected [within48]"}}).tempo == Tempo::Now);
}

TEST_CASE("answers to other words are asked again, and what chips said goes along", "[twelve][versions]")
{
    const auto before = olderPack(u"2026.2"_s);
    Assessment old;
    old.taxonomy = before.taxonomy.version;
    old.assessed = today;
    old.round = {With::Victim, Tri::Yes, Channel::Phone, Interpreter::None};
    const auto say = [&](const char *id, Value value, const QStringList &choices = {}) {
        Answer answer;
        answer.value = value;
        answer.choices = choices;
        old.answers.insert(QuestionId(QString::fromLatin1(id)), answer);
    };
    say("first.free", Value::Yes);
    say("danger.now", Value::Yes);
    say("control.pattern", Value::Yes, {u"often"_s});
    say("first.weapon", Value::Yes, {u"present"_s});
    say("first.following", Value::Yes, {u"online"_s});
    say("escalation.any", Value::Yes, {u"injury"_s});
    const auto carried = carriedOver(old, before.taxonomy, pack().taxonomy, today);

    const auto kept = carried.rest.value(u"earlierAnswers"_s).toObject();
    CHECK(kept.keys() == QStringList{u"control.pattern"_s, u"danger.now"_s, u"first.following"_s, u"first.free"_s, u"first.weapon"_s});
    const auto value = [&](const char *id) { return carried.answers.value(QuestionId(QString::fromLatin1(id)), Answer{}).value; };
    CHECK(value("weapon.access") == Value::Yes); // a weapon was there; that it was used nobody said
    CHECK(counts(carried, "weapon.used").state == Effective::State::NotDiscussed);
    CHECK(value("stalking.digital") == Value::Yes);
    CHECK(value("violence.injury") == Value::Yes);
    Faults faults;
    checkAgainst(carried, pack().taxonomy, u"."_s, faults);
    CHECK(faults.isEmpty());

    const auto comparison = compareVersions(before.taxonomy, pack().taxonomy, old, today);
    CHECK(comparison.differences.contains(Difference{Difference::What::AskAgain, u"danger.now"_s, {}, {}}));
    CHECK(comparison.differences.contains(Difference{Difference::What::LostAnswer, u"first.free"_s, {}, {}}));
}
