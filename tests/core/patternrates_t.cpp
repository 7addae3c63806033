// SPDX-License-Identifier: EUPL-1.2
// How often a detector speaks where nobody put a pattern in, and how often it finds one that was put in. The bounds were written before the first
// run. Long form: VW_PATTERN_ROUNDS=10000 (a tenth of it with a pattern); the usual run has fewer.
#include "core/pattern/pattern.h"
#include "tests/support/stringmaker.h"
#include "tests/support/timeline.h"

#include <algorithm>
#include <cstdio>

using namespace vw;
using namespace vw::dossier;
using namespace vw::pattern;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

namespace {

int rounds()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("VW_PATTERN_ROUNDS", &isNumber);
    return isNumber ? asked : 1000;
}

bool speaks(const CaseFile &file, Detector detector)
{
    const auto found = patternsIn(file, lookedAt);
    return std::ranges::find(found, detector, &Pattern::detector) != found.end();
}

/// What is put among the noise, on days before the last fact that is known.
struct Planted {
    Detector detector;
    void (*plant)(Timeline &, std::mt19937 &);
};

void plantDeeds(Timeline &line, std::initializer_list<int> daysAgo, const std::function<void(Incident &, int)> &change = {})
{
    int number = 0;
    for (const int ago : daysAgo) {
        line.deed(lookedAt.addDays(-ago).toString(Qt::ISODate).toLatin1().constData(), [&](Incident &fact) {
            if (change)
                change(fact, number);
        });
        ++number;
    }
}

const std::array planted{
    Planted{Detector::Reports,
            [](Timeline &line, std::mt19937 &) {
                for (const auto *body : {"school", "police", "gp"})
                    line.report(body, "2026-06-01");
            }},
    Planted{Detector::Bodies,
            [](Timeline &line, std::mt19937 &) {
                for (const auto *body : {"school", "police", "neighbours"})
                    line.report(body, "2026-05-01");
            }},
    Planted{Detector::Faster, [](Timeline &line, std::mt19937 &) { plantDeeds(line, {110, 50, 25, 12, 6, 2}); }},
    Planted{Detector::StepUp,
            [](Timeline &line, std::mt19937 &) {
                plantDeeds(line, {60, 30},
                           [](Incident &fact, int number) { fact.body = number == 0 ? BodilyStep::Hold : BodilyStep::Deadly; });
            }},
    Planted{Detector::NewKind,
            [](Timeline &line, std::mt19937 &) {
                plantDeeds(line, {90, 80, 70, 60, 50}, [](Incident &fact, int) { fact.threat = ThreatStep::Abuse; });
                plantDeeds(line, {3}, [](Incident &fact, int) { fact.offence = Offence::Damage; });
                plantDeeds(line, {2}, [](Incident &fact, int) { fact.sexual = SexualStep::Coercion; });
            }},
    Planted{Detector::AfterMeasure,
            [](Timeline &line, std::mt19937 &) {
                Measure ban;
                ban.id = RecordId::create();
                ban.measure = u"contactverbod-straf"_s;
                ban.from = lookedAt.addDays(-40);
                line.file.measures.append(ban);
                plantDeeds(line, {20});
            }},
    Planted{Detector::AroundBreakUp,
            [](Timeline &line, std::mt19937 &) {
                plantDeeds(line, {50}, [](Incident &fact, int) { fact.nature = Nature::Separation; });
                plantDeeds(line, {20});
            }},
    Planted{Detector::Withdrawal,
            [](Timeline &line, std::mt19937 &) {
                plantDeeds(line, {50, 20}, [](Incident &fact, int) {
                    fact.nature = Nature::HelpMissed;
                    fact.who = u"A"_s;
                });
            }},
    Planted{Detector::Silence, [](Timeline &line, std::mt19937 &) { plantDeeds(line, {180, 168, 156, 144, 132, 120}); }},
};

/// Deeds of long before, so that what is planted stays what it is.
void addNoise(Timeline &line, std::mt19937 &random, int facts)
{
    for (int i = 0; i < facts; ++i) {
        auto fact = randomDeed(random);
        fact.when = PartialDate::day(lookedAt.addDays(-400 - static_cast<int>(random() % 400)));
        if (fact.body == BodilyStep::Deadly) // as grave as what is planted would come first
            fact.body = BodilyStep::Hit;
        fact.sexual = SexualStep::None;
        line.file.incidents.append(fact);
    }
}

} // namespace

TEST_CASE("how often each detector speaks where no pattern was put in", "[pattern][property]")
{
    // Twelve deeds on any of 400 days, a third of them known to one of six bodies. Those that count and compare days must be rare by chance;
    // those that tell what is there (a step, a kind, who knows) speak as often as it is there.
    const QMap<Detector, double> atMost{{Detector::Faster, 0.06},     {Detector::Silence, 0.06},    {Detector::StepUp, 0.97},
                                        {Detector::NewKind, 0.97},    {Detector::Reports, 0.90},    {Detector::Bodies, 0.85},
                                        {Detector::Withdrawal, 0},    {Detector::AskedForHelp, 0},  {Detector::AfterMeasure, 0},
                                        {Detector::AroundBirth, 0},   {Detector::AroundBreakUp, 0}, {Detector::AroundCourt, 0},
                                        {Detector::AroundHandover, 0}};
    std::mt19937 random(20261130);
    QMap<Detector, int> spoke;
    for (int round = 0; round < rounds(); ++round) {
        Timeline line;
        for (int i = 0; i < 12; ++i)
            line.file.incidents.append(randomDeed(random));
        QSet<Detector> said;
        for (const auto &pattern : patternsIn(line.file, lookedAt))
            said.insert(pattern.detector);
        for (const auto detector : std::as_const(said))
            ++spoke[detector];
    }
    for (const auto &name : detectorNames) {
        const double share = static_cast<double>(spoke.value(name.value)) / rounds();
        INFO(name.text << " spoke in " << share);
        CHECK(share <= atMost.value(name.value));
        std::printf("pattern by chance, %d series: %s %.3f\n", rounds(), name.text, share);
    }
}

TEST_CASE("how often a pattern that was put in is found", "[pattern][property]")
{
    std::mt19937 random(20261201);
    const int count = std::max(50, rounds() / 10);
    for (const auto &each : planted) {
        int found = 0;
        for (int round = 0; round < count; ++round) {
            Timeline line;
            addNoise(line, random, 4);
            each.plant(line, random);
            std::ranges::shuffle(line.file.incidents, random);
            found += speaks(line.file, each.detector) ? 1 : 0;
        }
        const double share = static_cast<double>(found) / count;
        INFO(nameOf(detectorNames, each.detector).toStdString() << " found in " << share);
        CHECK(share >= 0.95);
        std::printf("pattern put in, %d series: %s %.3f\n", count, nameOf(detectorNames, each.detector).toLatin1().constData(), share);
    }
}
