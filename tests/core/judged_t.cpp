// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/olderpacks.h"
#include "tests/support/talk.h"

using namespace vw;
using namespace vw::test;

// What the verdict of 2026.3 makes of situations that were walked by hand, and of what 2026.2 got wrong. Invented people.

namespace {

struct Situation {
    const char *what;
    Said said;
    Tempo tempo;
    Band band;
    const char *kinds;
};

void check(const QList<Situation> &situations)
{
    for (const auto &each : situations) {
        INFO(each.what);
        const auto verdict = verdictOf(each.said);
        INFO("triggers " << triggersOf(verdict).join(u' ').toStdString());
        CHECK(verdict.tempo == each.tempo);
        CHECK(verdict.band == each.band);
        CHECK(verdict.kinds == ids(each.kinds));
    }
}

/// The same answers under an earlier version, as far as it has the questions.
Verdict under(const taxonomy::Pack &older, const Said &said)
{
    return score(older.taxonomy, talk(said), today);
}

} // namespace

TEST_CASE("situations walked by hand come out as a practitioner expects", "[judged]")
{
    check({
        {"control and a break-up, without blows",
         {{"control.pattern", "yes often"}, {"separation.recent", "yes [announced]"}},
         Tempo::Today,
         Band::VeryHigh,
         "control breakup"},
        {"a policeman with his service weapon, separation, talk of death",
         {{"weapon.access", "yes"},
          {"weapon.licence", "yes [work]"},
          {"separation.recent", "yes [months3]"},
          {"threat.suicide", "suspected 2026-10"}},
         Tempo::Today,
         Band::VeryHigh,
         "threat crisis"},
        {"an ex who has followed her for two years",
         {{"stalking.behaviour", "yes [physical]"}, {"stalking.months", "yes 24x"}, {"separation.past", "yes"}},
         Tempo::Days,
         Band::High,
         "breakup"},
        {"the same, and it grows",
         {{"stalking.behaviour", "yes [physical]"},
          {"stalking.months", "yes 24x"},
          {"separation.past", "yes"},
          {"stalking.growing", "yes"}},
         Tempo::Today,
         Band::High,
         "breakup"},
        {"strangled in 2017, and the children are still handed over",
         {{"strangulation.event", "yes 2017"}, {"children.any", "yes"}, {"contact.ongoing", "yes"}},
         Tempo::Today,
         Band::High,
         "body"},
        {"an earlier partner was strangled, and now a break-up",
         {{"perpetrator.exSevere", "yes"}, {"separation.recent", "yes [announced]"}, {"separation.notAccepted", "yes"}},
         Tempo::Today,
         Band::VeryHigh,
         "body breakup"},
        {"honour, and her passport is gone", {{"honour.documents", "yes"}, {"honour.watched", "yes"}}, Tempo::Today, Band::High, "honour"},
        {"pregnant, and pushed",
         {{"violence.pregnancy", "yes 2026-10"}, {"pregnancy.now", "yes"}, {"children.any", "yes"}},
         Tempo::Today,
         Band::High,
         "body"},
        {"he tells a nurse that he wants to die and she must come along",
         {{"threat.suicide", "yes 2026-11-02"}, {"threat.takeOthers", "yes 2026-11-02"}},
         Tempo::Today,
         Band::VeryHigh,
         "threat crisis"},
        {"a carer who says: together or not at all",
         {{"threat.takeOthers", "suspected"}, {"threat.suicide", "suspected"}, {"care.exhaustion", "yes"}},
         Tempo::Today,
         Band::VeryHigh,
         "threat crisis"},
        {"a first slap, no injury, no fear",
         {{"violence.recent", "yes 2026-11-01"}, {"violence.injury", "no"}, {"violence.repeated", "no"}, {"fear.death", "no"}},
         Tempo::Days,
         Band::Few,
         ""},
        {"she makes it smaller and is overheard",
         {{"victim.minimises", "yes"}, {"victim.speaksNotFreely", "yes"}},
         Tempo::Days,
         Band::Few,
         ""},
        {"a child tells that papa squeezed mama's throat",
         {{"child.told", "yes"}, {"children.any", "yes"}, {"strangulation.event", "suspected"}},
         Tempo::Today,
         Band::High,
         "body"},
        {"a man, followed by his ex with a knife",
         {{"weapon.used", "yes 2026-10"}, {"stalking.behaviour", "yes [physical]"}, {"stalking.afterNo", "yes"}},
         Tempo::Today,
         Band::VeryHigh,
         "body breakup"},
    });
}

TEST_CASE("what was seen with 2026.2 is weighed otherwise", "[judged]")
{
    const auto older = olderPack(QStringLiteral("2026.2"));
    SECTION("one sentence fired three triggers and made the highest band")
    {
        const Said said{{"threat.kill", "yes 2026-10"}, {"fear.death", "yes"}};
        CHECK(under(older, said).band == Band::VeryHigh);
        CHECK(verdictOf(said).band == Band::High); // threat and fear of it are one kind
    }
    SECTION("beaten two days ago, with injury and a blow on the head: few flags known")
    {
        const Said said{{"violence.recent", "yes 2026-11-01"}, {"violence.injury", "yes 2026-11-01"}, {"violence.head", "yes 2026-11-01"}};
        CHECK(under(older, said).band == Band::Few);
        CHECK(under(older, said).triggers.isEmpty());
        CHECK(verdictOf(said).band == Band::High);
        CHECK(verdictOf(said).tempo == Tempo::Today);
    }
    SECTION("to act now for a strangulation of fourteen years ago, without contact, or for a weapon that is only there")
    {
        const Said old{{"strangulation.event", "yes 2012"}, {"contact.ongoing", "no"}, {"danger.now", "unknown"}};
        CHECK(under(older, old).tempo == Tempo::Now);
        CHECK(verdictOf(old).tempo == Tempo::Days);
        const Said gun{{"weapon.access", "yes"}, {"danger.now", "unknown"}};
        CHECK(under(older, gun).tempo == Tempo::Now);
        CHECK(verdictOf(gun).tempo == Tempo::Today);
    }
    SECTION("doubt about being safe made the highest band")
    {
        const Said said{{"danger.now", "suspected"}};
        CHECK(under(older, said).band == Band::VeryHigh);
        CHECK(verdictOf(said).band == Band::High);
    }
    SECTION("a chip overruled an explicit no, and an old date of the row swallowed one that can be today")
    {
        CHECK_FALSE(triggersOf(verdictOf({{"weapon.used", "no"}, {"first.weapon", "yes [used]"}})).contains(QStringLiteral("T3")));
        CHECK(verdictOf({{"first.threat", "yes 2012 [victim]"}, {"threat.kill", "yes"}, {"contact.ongoing", "no"}}).tempo == Tempo::Today);
        CHECK(verdictOf({{"first.threat", "yes 2012 [victim]"}, {"contact.ongoing", "no"}}).tempo == Tempo::Days);
    }
}

TEST_CASE("packs of earlier versions open, and weigh by their own rules", "[judged]")
{
    for (const auto &version : {QStringLiteral("2026.1"), QStringLiteral("2026.2")}) {
        INFO(version.toStdString());
        const auto older = olderPack(version);
        CHECK(older.taxonomy.version.text() == version);
        CHECK_FALSE(older.taxonomy.namesKinds());
        const auto verdict = under(older, {{"threat.kill", "yes 2026-10"}, {"fear.death", "yes"}});
        CHECK(verdict.band == Band::VeryHigh); // two triggers are two there
        CHECK(verdict.kinds.isEmpty());
    }
}
