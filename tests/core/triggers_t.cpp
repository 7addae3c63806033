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
         {{"separation.recent", "yes [over]"}, {"separation.lastTalk", "yes"}, {"jealousy.possession", "yes"}}},
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

TEST_CASE("each of the seventeen triggers fires, and just does not", "[triggers]")
{
    REQUIRE(cases().size() == pack().taxonomy.triggers.size());
    for (const auto &each : cases()) {
        INFO("trigger " << each.trigger);
        const auto verdict = verdictOf(each.fires);
        const auto *fired = find(verdict, each.trigger);
        REQUIRE(fired);
        CHECK(fired->tempo == each.tempo);
        CHECK(fired->floor >= Band::High);
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

TEST_CASE("two triggers, one of them recent, are very high; two old ones are not", "[triggers]")
{
    CHECK(verdictOf({{"weapon.used", "yes 2026-10"}, {"threat.kill", "yes 2020"}}).band == Band::VeryHigh);
    CHECK(verdictOf({{"weapon.used", "yes 2020"}, {"threat.kill", "yes 2020"}}).band == Band::High);
}

TEST_CASE("joint talks, mediation and BORG are blocked by these triggers, and while nobody asked about control", "[triggers]")
{
    const auto blocks = [](const Said &answers) { return verdictOf(answers).blocks; };
    const QStringList all{QStringLiteral("joint-talk"), QStringLiteral("mediation"), QStringLiteral("borg")};
    CHECK(blocks({}) == all);
    CHECK(blocks({{"jealousy.possession", "no"}, {"other.control", "yes"}}) == all); // the block itself is still empty
    CHECK(blocks({{"control.pattern", "unknown"}}) == all);
    CHECK(blocks({{"control.pattern", "no"}}).isEmpty());
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
