// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/talk.h"

using namespace vw;
using namespace vw::test;

// Every trigger twice: answers that just fire it, and answers that just do not.

namespace {

struct Case {
    const char *trigger;
    Said fires;
    Tempo tempo;
    Said justNot;
};

const QList<Case> &cases()
{
    static const QList<Case> list{
        {"T1", {{"danger.now", "suspected"}}, Tempo::Now, {{"danger.now", "unknown"}}},
        {"T2", {{"strangulation.event", "suspected 2026-10"}}, Tempo::Today, {{"strangulation.complaints", "yes"}}},
        {"T3", {{"weapon.used", "yes 2026-10"}}, Tempo::Today, {{"weapon.access", "yes"}}},
        {"T4", {{"threat.plan", "yes 2026-10"}}, Tempo::Today, {{"threat.damage", "yes"}, {"threat.others", "yes"}}},
        {"T5",
         {{"separation.recent", "yes [planned]"}, {"separation.restart", "yes"}},
         Tempo::Today,
         {{"separation.recent", "yes [months3]"}, {"separation.lastTalk", "yes"}, {"jealousy.possession", "yes"}}},
        {"T6", {{"order.breach", "yes 2026-11-01"}}, Tempo::Today, {{"order.active", "yes"}}},
        {"T7",
         {{"threat.children", "suspected 2026-10"}, {"children.any", "yes"}},
         Tempo::Today,
         {{"children.custody", "yes"}, {"children.any", "yes"}}},
        {"T8", {{"threat.suicide", "yes 2026-10"}}, Tempo::Today, {{"perpetrator.suicideEarlier", "yes"}, {"perpetrator.hopeless", "yes"}}},
        {"T9", {{"fear.death", "yes"}}, Tempo::Today, {{"fear.death", "no"}, {"victim.fearOf", "yes [beingFound]"}}},
        {"T10", {{"perpetrator.crisis", "suspected"}}, Tempo::Now, {{"perpetrator.psychiatric", "yes"}, {"perpetrator.treatment", "yes"}}},
        {"T11",
         {{"control.isolation", "yes often"}, {"control.money", "yes always"}, {"control.digital", "yes often"}},
         Tempo::Days,
         {{"control.isolation", "yes often"},
          {"control.money", "yes always"},
          {"control.digital", "yes sometimes"},
          {"control.needs", "yes sometimes"}}},
        {"T12",
         {{"stalking.behaviour", "yes"}, {"stalking.months", "yes 3x"}},
         Tempo::Days,
         {{"stalking.behaviour", "yes"}, {"stalking.months", "yes 2x"}}},
        {"T13",
         {{"violence.pregnancy", "suspected 2026-09"}},
         Tempo::Today,
         {{"pregnancy.now", "yes"}, {"violence.recent", "yes 2026-09"}}},
        {"T14", {{"violence.forcedSex", "suspected 2026-09"}}, Tempo::Today, {{"control.sexual", "yes often"}, {"violence.images", "yes"}}},
        {"T15", {{"care.withheld", "yes"}, {"care.danger", "suspected"}}, Tempo::Today, {{"care.withheld", "yes"}, {"care.danger", "no"}}},
        {"T16", {{"honour.documents", "suspected"}}, Tempo::Today, {{"honour.mailHome", "yes"}, {"honour.othersAtRisk", "yes"}}},
        {"T17", {{"child.told", "yes"}, {"children.any", "yes"}}, Tempo::Today, {{"children.changed", "yes"}, {"children.any", "yes"}}},
        {"T18",
         {{"violence.repeated", "suspected"}, {"control.isolation", "yes sometimes"}},
         Tempo::Today,
         {{"violence.recent", "yes 2026-11-01"}, {"violence.repeated", "yes 2026-10"}, {"separation.recent", "yes [months3]"}}},
        {"T19",
         {{"weapon.access", "yes"}, {"separation.recent", "yes [planned]"}},
         Tempo::Today,
         {{"weapon.access", "yes"}, {"weapon.near", "yes"}, {"jealousy.possession", "yes"}}}, // a gun that is only there
        {"T20",
         {{"perpetrator.exSevere", "suspected"}, {"stalking.digital", "yes"}},
         Tempo::Today,
         {{"perpetrator.exSevere", "yes"}, {"perpetrator.exPartners", "yes"}, {"violence.recent", "yes"}}},
    };
    return list;
}

const FiredTrigger *find(const Verdict &verdict, const char *id)
{
    for (const auto &trigger : verdict.triggers) {
        if (trigger.id.text() == QLatin1StringView(id))
            return &trigger;
    }
    return nullptr;
}

} // namespace

TEST_CASE("each of the twenty triggers fires, and just does not", "[triggers]")
{
    REQUIRE(cases().size() == pack().taxonomy.triggers.size());
    for (const auto &each : cases()) {
        INFO("trigger " << each.trigger);
        const auto verdict = verdictOf(each.fires);
        const auto *fired = find(verdict, each.trigger);
        REQUIRE(fired);
        CHECK(fired->tempo == each.tempo);
        CHECK(fired->floor == Band::High); // T1 goes higher with a yes
        CHECK(verdict.band >= Band::High);
        CHECK_FALSE(find(verdictOf(each.justNot), each.trigger));
    }
}

TEST_CASE("the moment to act follows the freshness of the fact", "[triggers]")
{
    SECTION("an old strangulation by somebody with no contact at all: within days")
    {
        CHECK(find(verdictOf({{"strangulation.event", "yes 2019"}, {"contact.ongoing", "no"}}), "T2")->tempo == Tempo::Days);
    }
    SECTION("as old, and contact goes on, or nobody knows: today")
    {
        CHECK(find(verdictOf({{"strangulation.event", "yes 2019"}, {"contact.ongoing", "yes"}}), "T2")->tempo == Tempo::Today);
        CHECK(find(verdictOf({{"strangulation.event", "yes 2019"}}), "T2")->tempo == Tempo::Today);
    }
    SECTION("this week, with complaints: now")
    {
        CHECK(find(verdictOf({{"strangulation.event", "yes 2026-11-02"}, {"strangulation.complaints", "suspected"}}), "T2")->tempo ==
              Tempo::Now);
    }
    SECTION("a weapon within reach: now")
    {
        CHECK(find(verdictOf({{"weapon.used", "yes 2026-10"}, {"weapon.near", "yes"}}), "T3")->tempo == Tempo::Now);
    }
    SECTION("he is there while a ban holds: now")
    {
        CHECK(find(verdictOf({{"order.breach", "yes 2026-11-03"}, {"order.heIsThere", "yes"}}), "T6")->tempo == Tempo::Now);
    }
    SECTION("suicide talk with a plan or a goodbye: now")
    {
        CHECK(find(verdictOf({{"threat.suicide", "yes"}, {"threat.suicidePlan", "suspected"}}), "T8")->tempo == Tempo::Now);
    }
    SECTION("control with a break-up, and stalking that grows: today")
    {
        CHECK(find(verdictOf({{"control.pattern", "yes always"}, {"separation.recent", "yes [announced]"}}), "T11")->tempo == Tempo::Today);
        CHECK(find(verdictOf({{"stalking.behaviour", "yes"}, {"stalking.growing", "yes"}}), "T12")->tempo == Tempo::Today);
    }
}

TEST_CASE("two kinds of danger, one of them recent, are very high; one kind, or two old ones, are not", "[triggers]")
{
    CHECK(verdictOf({{"weapon.used", "yes 2026-10"}, {"threat.kill", "yes 2020"}}).band == Band::VeryHigh);
    CHECK(verdictOf({{"weapon.used", "yes 2020"}, {"threat.kill", "yes 2020"}}).band == Band::High);
    CHECK(verdictOf({{"threat.kill", "yes 2026-10"}, {"fear.death", "yes"}}).band == Band::High); // both are threat
    CHECK(verdictOf({{"strangulation.event", "yes 2020"}, {"violence.injury", "yes 2026-10"}}).band == Band::VeryHigh); // the body twice
    CHECK(verdictOf({{"separation.recent", "yes [months3]"}, {"stalking.behaviour", "yes"}, {"stalking.growing", "yes"}}).band ==
          Band::High); // break-up and pursuit are one
    CHECK(verdictOf({{"child.told", "yes"}, {"children.any", "yes"}, {"threat.kill", "yes 2026-10"}}).band ==
          Band::High); // who tells is no kind
}

TEST_CASE("who threatens to kill another and himself reaches the highest band, however old it is", "[triggers]")
{
    CHECK(verdictOf({{"threat.kill", "yes 2020"}, {"threat.suicide", "yes 2020"}}).band == Band::VeryHigh);
    CHECK(verdictOf({{"threat.takeOthers", "suspected 2020"}}).band == Band::VeryHigh);
    CHECK(verdictOf({{"threat.suicide", "yes 2020"}}).band == Band::High);
}

TEST_CASE("doubt about danger acts as fast as a yes, and lifts less", "[triggers]")
{
    CHECK(verdictOf({{"danger.now", "yes"}}).band == Band::VeryHigh);
    CHECK(verdictOf({{"danger.now", "suspected"}}).band == Band::High);
    CHECK(verdictOf({{"danger.now", "suspected"}}).tempo == Tempo::Now);
}

TEST_CASE("a no about danger is of its own day: after it the question is asked again, and nothing rests on it", "[triggers]")
{
    const auto assessment = talk({{"danger.now", "no"}, {"threat.kill", "yes 2026-10-30"}});
    const auto asksDanger = [](const Verdict &verdict) {
        return std::ranges::find(verdict.next, QuestionId(QStringLiteral("danger.now")), &NextQuestion::flag) != verdict.next.end();
    };
    const auto same = score(pack().taxonomy, assessment, today), tomorrow = score(pack().taxonomy, assessment, today.addDays(1));
    CHECK_FALSE(asksDanger(same));
    CHECK(asksDanger(tomorrow));
    CHECK(tomorrow.tempo == Tempo::Today); // nobody said that it is not known
    CHECK(tomorrow.firstOpen == same.firstOpen);
    CHECK(tomorrow.noCounted);
    const auto unknown = talk({{"danger.now", "unknown"}, {"threat.kill", "yes 2026-10-30"}});
    CHECK(score(pack().taxonomy, unknown, today).tempo == Tempo::Now);
}

TEST_CASE("danger that is not known asks to act now only beside a fact of the last two weeks, and contact that may be", "[triggers]")
{
    const auto tempo = [](Said told) {
        told.insert("danger.now", "unknown");
        return verdictOf(told).tempo;
    };
    CHECK(tempo({{"strangulation.event", "yes 2026-10-20"}}) == Tempo::Now);
    CHECK(tempo({{"strangulation.event", "yes"}}) == Tempo::Now); // undated can be today
    CHECK(tempo({{"strangulation.event", "yes 2026-10-19"}}) == Tempo::Today);
    CHECK(tempo({{"strangulation.event", "yes 2012"}, {"contact.ongoing", "no"}}) == Tempo::Days);
    CHECK(tempo({{"threat.kill", "yes 2026-11-01"}, {"contact.ongoing", "no"}}) == Tempo::Today);
    CHECK(tempo({{"weapon.access", "yes"}}) == Tempo::Today); // possession alone never
    CHECK(tempo({{"weapon.access", "yes"}, {"perpetrator.hopeless", "yes"}}) == Tempo::Now);
    CHECK(tempo({{"violence.head", "yes 2026-11-01"}}) == Tempo::Now);
    CHECK(tempo({{"violence.repeated", "yes 2026-11-01"}}) == Tempo::Days);
}

TEST_CASE("where the tempo rests on danger that is not known, that is asked first of all", "[triggers]")
{
    const auto verdict = verdictOf({{"danger.now", "unknown"}, {"strangulation.event", "yes"}});
    REQUIRE_FALSE(verdict.next.isEmpty());
    CHECK(verdict.next.first().flag == QuestionId(QStringLiteral("danger.now")));
    CHECK(verdict.next.first().changes == QStringLiteral("tempo"));
    CHECK(verdictOf({{"danger.now", "unknown"}}).next.first().flag != QuestionId(QStringLiteral("danger.now")));
}

TEST_CASE("control is a pattern when it is often, and a suspicion while nobody asked how often", "[triggers]")
{
    CHECK_FALSE(find(verdictOf({{"control.pattern", "yes"}}), "T11"));
    CHECK_FALSE(find(verdictOf({{"control.pattern", "yes sometimes"}}), "T11"));
    CHECK(verdictOf({{"control.pattern", "yes"}}).known == 2); // half of two points
    REQUIRE(find(verdictOf({{"control.pattern", "yes often"}}), "T11"));
    CHECK_FALSE(find(verdictOf({{"control.pattern", "yes often"}}), "T11")->suspected);
}

TEST_CASE("joint talks, mediation and BORG are blocked by these triggers, and while nobody asked about control", "[triggers]")
{
    const auto blocks = [](const Said &answers) { return verdictOf(answers).blocks; };
    const QStringList all{QStringLiteral("joint-talk"), QStringLiteral("mediation"), QStringLiteral("borg")};
    CHECK(blocks({}) == all);
    CHECK(blocks({{"jealousy.possession", "no"}, {"other.control", "yes"}}) == all); // the block itself is still empty
    CHECK(blocks({{"control.pattern", "unknown"}}) == all);
    CHECK(blocks({{"control.pattern", "no"}}) == all); // one answer is not the whole part
    const auto denied = [](const Said &also) {
        auto assessment = talk(also);
        for (const auto &question : pack().taxonomy.set(QStringLiteral("control-block")))
            assessment.answers[question].value = Value::No;
        return score(pack().taxonomy, assessment, today).blocks;
    };
    CHECK(denied({}).isEmpty());
    CHECK(denied({{"honour.mailHome", "yes"}}).isEmpty()); // no core flag
    for (const auto *grave : {"violence.recent", "weapon.used", "violence.forcedSex", "separation.notAccepted", "child.told"}) {
        INFO(grave);
        CHECK(denied({{grave, "suspected"}, {"children.any", "yes"}}) == all);
    }
    for (const auto *trigger : {"T5", "T7", "T11", "T12", "T16"}) {
        INFO("trigger " << trigger);
        CHECK(pack().taxonomy.trigger(TriggerId(QString::fromLatin1(trigger)))->blocks == all);
    }
}

TEST_CASE("new rules of the moment: each has its reason, and each just does not hold", "[triggers]")
{
    const auto reasons = [](const Said &answers) { return verdictOf(answers).tempoRules; };
    const auto has = [&](const Said &answers, const char *rule) { return reasons(answers).contains(QLatin1StringView(rule)); };
    CHECK(has({{"danger.goingBack", "yes"}, {"control.pattern", "suspected"}}, "going-back"));
    CHECK_FALSE(has({{"danger.goingBack", "yes"}}, "going-back")); // going home is no danger by itself
    CHECK(has({{"children.hurt", "suspected"}, {"children.any", "yes"}}, "child-hurt"));
    CHECK(has({{"victim.despair", "yes"}}, "victim-despair"));
    CHECK(has({{"perpetrator.hopeless", "yes"}}, "hopeless"));
    CHECK(has({{"separation.humiliated", "yes"}}, "humiliated"));
    CHECK(has({{"order.ends", "yes 2026-11-10"}, {"stalking.behaviour", "yes"}}, "risk-moment"));
    CHECK_FALSE(has({{"order.ends", "yes 2026-12-10"}, {"stalking.behaviour", "yes"}}, "risk-moment"));
    CHECK_FALSE(has({{"order.ends", "yes 2026-11-10"}}, "risk-moment"));
}

TEST_CASE("a pattern that does not look acute is marked, so that it does not sink in a waiting list", "[triggers]")
{
    CHECK(verdictOf({{"control.isolation", "yes often"}, {"control.money", "yes often"}}).marks ==
          QStringList{QStringLiteral("intimate-terror")});
    CHECK(verdictOf({{"control.isolation", "yes often"}, {"control.money", "yes sometimes"}}).marks.isEmpty());
    CHECK(verdictOf({{"stalking.behaviour", "yes"}, {"stalking.afterNo", "yes"}}).marks == QStringList{QStringLiteral("stalking-pattern")});
    CHECK(verdictOf({{"stalking.behaviour", "yes"}}).marks.isEmpty());
}

TEST_CASE("symptoms of strangulation are only recorded: nothing is worked out from them", "[triggers]")
{
    const auto bare = verdictOf({{"strangulation.event", "yes 2026-11-02"}});
    Said all{{"strangulation.event", "yes 2026-11-02"}, {"strangulation.noVisibleInjury", "yes"}, {"strangulation.continence", "yes"}};
    for (const auto *id : {"strangulation.brain", "strangulation.voice", "strangulation.breathing", "strangulation.eyes",
                           "strangulation.marks", "strangulation.method", "strangulation.duration", "strangulation.stopped"})
        all.insert(id, "yes");
    all.insert("strangulation.consciousness", "yes");
    const auto full = verdictOf(all);
    CHECK(full.known == bare.known);
    CHECK(full.tempo == bare.tempo);
    CHECK(full.band == bare.band);
    CHECK(triggersOf(full) == triggersOf(bare));
}
