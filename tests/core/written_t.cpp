// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/olderpacks.h"
#include "tests/support/talk.h"

using namespace vw;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

// Six written cases in which 2026.2 was wrong, with what each version makes of the same answers. Everybody in them is invented.

namespace {

struct Outcome {
    Band band;
    Tempo tempo;
    bool isMediationBlocked;
};

struct Written {
    const char *story;
    Said said;
    Outcome before, now;
    const char *kinds;
};

const QList<Written> &written()
{
    static const QList<Written> list{
        {"Merel Verzonnen-Dijk was hit on the temple with a fist two days ago and saw stars. It was the first time this year. She is not "
         "afraid of dying and wants to stay.",
         {{"danger.now", "no"},
          {"violence.recent", "yes 2026-11-01"},
          {"violence.injury", "yes 2026-11-01"},
          {"violence.head", "yes 2026-11-01"},
          {"fear.death", "no"},
          {"contact.ongoing", "yes"}},
         {Band::Few, Tempo::Days, true},
         {Band::High, Tempo::Today, true},
         "body"},
        {"Wilma Verzinsel was strangled once, in 2012. She has had no contact with him since 2013, and nobody asked whether there is "
         "danger now.",
         {{"danger.now", "unknown"}, {"strangulation.event", "yes 2012"}, {"separation.past", "yes"}, {"contact.ongoing", "no"}},
         {Band::High, Tempo::Now, true},
         {Band::High, Tempo::Days, true},
         "body"},
        {"Piet Denkbeeld has a hunting licence and two rifles in a safe. He and his wife argue about money; nobody is afraid. The question "
         "about danger was not asked.",
         {{"danger.now", "unknown"}, {"weapon.access", "yes"}, {"contact.ongoing", "yes"}},
         {Band::Few, Tempo::Now, true},
         {Band::Few, Tempo::Today, true},
         ""},
        {"Rosa Verdicht left Timo seven weeks ago. He waits at her work and sends messages, since four months in all, and goes on after a "
         "clear "
         "no. No threat, no blow, no control before.",
         {{"danger.now", "no"},
          {"separation.recent", "yes [over]"},
          {"stalking.behaviour", "yes 2026-10"},
          {"stalking.months", "yes 4x"},
          {"stalking.afterNo", "yes"},
          {"control.pattern", "no"},
          {"contact.ongoing", "no"}},
         {Band::VeryHigh, Tempo::Today, true},
         {Band::High, Tempo::Today, true},
         "breakup"},
        {"Harm Bedacht is asked whether there is danger for his neighbour now. He hesitates: it was loud an hour ago, now it is quiet.",
         {{"danger.now", "suspected"}},
         {Band::VeryHigh, Tempo::Now, true},
         {Band::High, Tempo::Now, true},
         ""},
        {"Petra Zogenaamd has told her new partner that she leaves. He strangled the woman before her; police know it. Nothing happened to "
         "Petra.",
         {{"danger.now", "no"}, {"perpetrator.exSevere", "yes"}, {"separation.recent", "yes [over]"}, {"contact.ongoing", "yes"}},
         {Band::Few, Tempo::Days, true},
         {Band::High, Tempo::Today, true},
         "body"},
    };
    return list;
}

Verdict weighedBy(const taxonomy::Pack &weighing, Said said)
{
    const bool isPresent = weighing.taxonomy.namesKinds();
    if (said.contains("separation.recent"))
        said["separation.recent"] = isPresent ? "yes [months3]" : "yes [over]"; // the chip was split
    Assessment assessment;
    assessment.taxonomy = weighing.taxonomy.version;
    assessment.assessed = today;
    assessment.round = {With::Victim, Tri::Yes, Channel::Phone, Interpreter::None};
    assessment.answers = answersOf(said);
    return score(weighing.taxonomy, assessment, today);
}

void check(const Verdict &verdict, const Outcome &outcome)
{
    CHECK(nameOf(taxonomy::bandNames, verdict.band) == nameOf(taxonomy::bandNames, outcome.band));
    CHECK(nameOf(taxonomy::tempoNames, verdict.tempo) == nameOf(taxonomy::tempoNames, outcome.tempo));
    CHECK(verdict.blocks.contains(u"mediation"_s) == outcome.isMediationBlocked);
}

} // namespace

TEST_CASE("six written cases, before and now", "[written]")
{
    const auto before = olderPack(u"2026.2"_s);
    for (const auto &each : written()) {
        INFO(each.story);
        {
            INFO("2026.2");
            check(weighedBy(before, each.said), each.before);
        }
        const auto verdict = weighedBy(pack(), each.said);
        check(verdict, each.now);
        CHECK(verdict.kinds == ids(each.kinds));
    }
}
