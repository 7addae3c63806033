// SPDX-License-Identifier: EUPL-1.2
// A pattern points at questions: it stands beside them, and nobody's answer comes of it.
#include "core/known/pointed.h"
#include "core/wording/knownwords.h"
#include "tests/support/weighedpaper.h"

using namespace vw;
using namespace vw::known;
using namespace Qt::Literals::StringLiterals;
using Answered = assessment::Value;

namespace {

/// The sample case, in which what is known follows each other faster: 72, 30, 12, 5 days.
struct Faster : test::Weighed {
    Faster()
    {
        file.incidents.clear();
        for (const auto *day : {"2026-07-01", "2026-09-11", "2026-10-11", "2026-10-23", "2026-10-28"}) {
            dossier::Incident told;
            told.id = RecordId::create();
            told.when = PartialDate::parse(QLatin1StringView(day));
            told.who = u"B"_s;
            told.what = u"iets"_s;
            told.source = assessment::SourceCode::Own;
            file.incidents.append(told);
        }
    }
    [[nodiscard]] Source source() const
    {
        auto source = sourceOf(file, pack.taxonomy, made.date(), pack.texts(u"nl"_s));
        source.patterns = pattern::patternsIn(file, made.date());
        return source;
    }
    [[nodiscard]] QString line(Subject subject) const
    {
        for (const auto &each : wording::knownLines(source(), QLocale(u"nl"_s))) {
            if (each.startsWith(wording::subjectWord(subject), Qt::CaseInsensitive))
                return each;
        }
        return {};
    }
};

const QuestionId growingWorse(u"escalation.any"_s);

} // namespace

TEST_CASE("facts that come faster point at the question whether it grows worse, and answer nothing", "[known][pattern]")
{
    Faster paper;
    const auto pointed = pointedIn(paper.source());
    REQUIRE(pointed.size() == 1);
    CHECK(pointed.first().question == growingWorse);
    CHECK(pointed.first().answer == Value::NotAsked);
    const auto known = knownOf(paper.source(), Subject::GrowingWorse);
    CHECK(known.value == Value::NotAsked);
    CHECK_FALSE(known.isWhole);
    CHECK(paper.line(Subject::GrowingWorse).endsWith(u"The pattern points at this."_s));

    paper.answer("escalation.any", Answered::Yes);
    CHECK(pointedIn(paper.source()).isEmpty());
    CHECK(knownOf(paper.source(), Subject::GrowingWorse).value == Value::Yes);
}

TEST_CASE("where the answer is a no, panel and paper ask to look at both, and the no stays what is known", "[known][pattern][referral]")
{
    Faster paper;
    paper.answer("escalation.any", Answered::Unknown);
    CHECK_FALSE(test::has(paper.weighed(), u"pattern-against-no"_s, false));
    CHECK(knownOf(paper.source(), growingWorse).value == Value::Unknown);
    paper.answer("escalation.any", Answered::No);
    CHECK(knownOf(paper.source(), growingWorse).value == Value::No);
    CHECK(test::has(paper.weighed(), u"pattern-against-no"_s, false));
    CHECK_FALSE(test::has(paper.weighed(), u"pattern-against-no"_s, true)); // it holds up nothing
    CHECK(wording::denyLines(paper.source(), [](const QuestionId &question) { return question.text(); }).size() == 1);
    paper.draft.leftOut.append(paper.file.incidents.last().id.text()); // the paper shows four, and four are no row
    CHECK_FALSE(test::has(paper.weighed(), u"pattern-against-no"_s, false));
}

TEST_CASE("what every detector points at is a question of the taxonomy, and a pattern counts no points", "[known][pattern]")
{
    Faster paper;
    for (const auto &detector : pattern::detectorNames) {
        const pattern::Pattern found{detector.value, {}, {}};
        for (const auto &question : pointedAt(paper.pack.taxonomy, found))
            CHECK(paper.pack.taxonomy.indexOf(question) >= 0);
    }
    const auto with = paper.weighed();
    const auto known = paper.verdict->known;
    paper.file.incidents.clear();
    (void)paper.weighed();
    CHECK(paper.verdict->known == known);
}

TEST_CASE("a report that a fact tells of and a break-up among the facts are known", "[known]")
{
    Faster paper;
    paper.file.reports.clear();
    paper.file.incidents.first().reportedTo = u"school"_s;
    paper.file.incidents.last().nature = dossier::Nature::Separation;
    CHECK(knownOf(paper.source(), Subject::Reports).value == Value::Yes);
    CHECK(knownOf(paper.source(), Subject::Separation).value == Value::Yes);
    paper.file.incidents.first().reportedTo.clear();
    paper.file.incidents.last().nature = dossier::Nature::Deed;
    CHECK(knownOf(paper.source(), Subject::Reports).value == Value::NotAsked);
    CHECK(knownOf(paper.source(), Subject::Separation).value == Value::NotAsked);
}
