// SPDX-License-Identifier: EUPL-1.2
// What holds of the detectors whatever the case is.
#include "core/pattern/pattern.h"
#include "tests/support/stringmaker.h"
#include "tests/support/timeline.h"

#include <QElapsedTimer>

#include <algorithm>
#include <random>

using namespace vw;
using namespace vw::dossier;
using namespace vw::pattern;
using namespace vw::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("of what a reader may not see nothing is counted", "[pattern]")
{
    Timeline line;
    line.deed("2026-01-01").deed("2026-03-14").deed("2026-04-13").deed("2026-04-25").deed("2026-04-30");
    const auto hidden = line.file.incidents.at(2).id;
    const auto seen = patternsIn(line.file, lookedAt, [&](RecordId id) { return id != hidden; });
    CHECK(std::ranges::find(seen, Detector::Faster, &Pattern::detector) == seen.end());
    for (const auto &pattern : seen)
        CHECK_FALSE(pattern.records.contains(hidden));
}

TEST_CASE("there was no year 0", "[pattern]")
{
    CHECK_FALSE(PartialDate::parse(u"0000"_s));
    CHECK(PartialDate::parse(u"1900"_s));
}

TEST_CASE("every sentence has its words in both languages, and no slot stays empty", "[pattern]")
{
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        const auto file = randomSeries(random, 12);
        for (const auto &pattern : patternsIn(file, lookedAt)) {
            for (const QString &language : {u"nl"_s, u"en"_s}) {
                const QString sentence = sentenceOf(pattern, Vocabulary(language), QLocale(language));
                CAPTURE(sentence.toStdString());
                CHECK(sentence.contains(u' '));
                CHECK_FALSE(sentence.contains(u'{'));
            }
        }
    }
}

TEST_CASE("the order of entry makes no difference", "[pattern][property]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        auto file = randomSeries(random, 15);
        const auto before = patternsIn(file, lookedAt);
        std::ranges::shuffle(file.incidents, random);
        std::ranges::shuffle(file.reports, random);
        std::ranges::shuffle(file.measures, random);
        CHECK(patternsIn(file, lookedAt) == before);
    }
}

TEST_CASE("an incident of his more never takes away what was counted", "[pattern][property]")
{
    constexpr std::array counting{Detector::Reports,        Detector::Bodies,      Detector::AfterMeasure,
                                  Detector::AroundBreakUp,  Detector::AroundBirth, Detector::AroundCourt,
                                  Detector::AroundHandover, Detector::Withdrawal,  Detector::AskedForHelp};
    std::mt19937 random(17);
    for (int round = 0; round < 200; ++round) {
        auto file = randomSeries(random, 15);
        const auto before = patternsIn(file, lookedAt);
        file.incidents.append(randomDeed(random));
        const auto after = patternsIn(file, lookedAt);
        for (const auto &pattern : before) {
            if (std::ranges::find(counting, pattern.detector) != counting.end())
                CHECK(std::ranges::find(after, pattern.detector, &Pattern::detector) != after.end());
        }
    }
}

TEST_CASE("500 facts are read in a millisecond", "[pattern]")
{
    std::mt19937 random(5);
    const auto file = randomSeries(random, 500);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto found = patternsIn(file, lookedAt);
        best = std::min(best, timer.nsecsElapsed());
        CHECK_FALSE(found.isEmpty());
    }
    INFO("best of 20: " << best / 1000 << " microseconds");
#ifdef NDEBUG
    CHECK(best < 1'000'000);
#else
    CHECK(best < 50'000'000); // a build without optimisation, beside other work
#endif
}
