// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/conditions.h"
#include "core/assessment/coverage.h"
#include "core/assessment/deepening.h"
#include "core/wording/evidencewords.h"
#include "tests/support/talk.h"

#include <algorithm>

using namespace vw;
using namespace vw::test;

namespace {

DomainPage page(const char *domain, const Said &answers)
{
    const auto effective = effectiveAnswers(pack().taxonomy, talk(answers), today);
    return pageOf(pack().taxonomy, effective, pack().taxonomy.domainOf(QString::fromLatin1(domain)), today);
}

bool asks(const QList<PageRow> &rows, const char *id)
{
    const int question = pack().taxonomy.indexOf(QuestionId(QString::fromLatin1(id)));
    return std::ranges::find(rows, question, &PageRow::question) != rows.end();
}

int asked(const Said &answers)
{
    return questionsInTalk(pack().taxonomy, effectiveAnswers(pack().taxonomy, talk(answers), today), today);
}

} // namespace

TEST_CASE("a part is deepened after a yes, a suspicion or a don't know, and not after a no", "[layers]")
{
    CHECK(page("control", {}).needed);
    CHECK(page("control", {{"control.pattern", "unknown"}}).needed);
    CHECK(page("control", {{"control.pattern", "suspected"}}).needed);
    CHECK_FALSE(page("control", {{"control.pattern", "no"}}).needed);
    CHECK(page("control", {{"control.pattern", "no"}, {"control.money", "yes often"}}).needed); // told elsewhere after all
    CHECK_FALSE(page("strangulation", {{"strangulation.event", "no"}}).needed);
    CHECK(page("strangulation", {{"strangulation.event", "no"}, {"strangulation.complaints", "yes"}})
              .needed); // a yes of its own is never folded away
    CHECK_FALSE(page("children", {{"children.any", "no"}}).needed);
}

TEST_CASE("a no from a talk that was not alone leaves the part to be deepened", "[layers]")
{
    auto assessment = talk({{"control.pattern", "no"}});
    assessment.round.alone = Tri::No;
    const auto answers = effectiveAnswers(pack().taxonomy, assessment, today);
    CHECK(pageOf(pack().taxonomy, answers, pack().taxonomy.domainOf(QStringLiteral("control")), today).needed);
}

TEST_CASE("follow-ups wait for a yes, and details of an examination stand apart", "[layers]")
{
    CHECK_FALSE(asks(page("strangulation", {}).talk, "strangulation.complaints"));
    const auto open = page("strangulation", {{"strangulation.event", "suspected"}});
    CHECK(asks(open.talk, "strangulation.complaints"));
    CHECK(asks(open.talk, "pregnancy.now")); // from another part, where it matters
    CHECK(asks(open.clinical, "strangulation.voice"));
    CHECK_FALSE(asks(open.talk, "strangulation.voice"));
    CHECK(asks(open.later, "strangulation.noVisibleInjury"));
    const auto followUp =
        std::ranges::find(open.talk, pack().taxonomy.indexOf(QuestionId(QStringLiteral("strangulation.complaints"))), &PageRow::question);
    CHECK(followUp->depth == 1);
}

TEST_CASE("what does not apply is not asked", "[layers]")
{
    CHECK_FALSE(asks(page("children", {{"children.any", "no"}}).talk, "children.witness"));
    CHECK_FALSE(asks(page("threats", {{"children.any", "no"}}).talk, "threat.children"));
}

TEST_CASE("every question has its place on a page, or under a question that has", "[layers]")
{
    const auto &questions = pack().taxonomy.questions;
    QSet<int> placed;
    for (int domain = 0; domain < pack().taxonomy.domains.size(); ++domain) {
        const auto all = pageOf(pack().taxonomy, QList<Effective>(questions.size()), domain, today);
        for (const auto &row : all.talk + all.clinical + all.later)
            placed.insert(row.question);
    }
    for (bool grows = true; grows;) {
        const auto before = placed.size();
        for (int i = 0; i < questions.size(); ++i) {
            if (placed.contains(i))
                placed.unite(QSet<int>(questions.at(i).follow.begin(), questions.at(i).follow.end()));
        }
        grows = placed.size() > before;
    }
    for (int i = 0; i < questions.size(); ++i) {
        INFO(questions.at(i).id.text().toStdString());
        CHECK(placed.contains(i));
    }
}

TEST_CASE("the twelve and their deepening fit in twenty minutes for a typical case", "[layers]")
{
    // 20 minutes at 20 seconds a question, the pace of the first twelve (twelve in five minutes, with chips)
    constexpr int fits = 20 * 60 / 20;
    const Said allNo{{"first.overheard", "no"}, {"danger.now", "no"},      {"children.any", "no"}, {"strangulation.event", "no"},
                     {"first.weapon", "no"},    {"first.threat", "no"},    {"fear.death", "no"},   {"first.separation", "no"},
                     {"control.pattern", "no"}, {"first.following", "no"}, {"first.hurt", "no"},   {"honour.pressure", "no"}};
    CHECK(asked(allNo) < fits / 2);
    Said hals = allNo;
    for (const auto *id : {"strangulation.event", "children.any", "control.pattern", "first.separation", "first.threat"})
        hals.insert(id, "yes");
    INFO("questions in the talk of a case like Hals: " << asked(hals));
    CHECK(asked(hals) <= fits);
}

TEST_CASE("what an answer does is worked out from the data", "[layers]")
{
    const auto effects = [](const char *id) {
        return wording::effectsOf(pack(), pack().taxonomy.indexOf(QuestionId(QString::fromLatin1(id))), pack().texts(QStringLiteral("nl")),
                                  {})
            .join(QLatin1Char(' '));
    };
    CHECK(
        effects("strangulation.event")
            .contains(pack().texts(QStringLiteral("nl")).find(QStringLiteral("triggers"), QStringLiteral("T2"), QStringLiteral("title"))));
    CHECK(effects("strangulation.event")
              .contains(QStringLiteral("Weighs heavily in its own right"))); // no translator stands in the core tests
    CHECK(effects("separation.recent").contains(QStringLiteral("Breuk met controle")));
    CHECK(effects("separation.recent").contains(QStringLiteral("Together with other answers")));
    CHECK(effects("perpetrator.money").contains(QStringLiteral("circumstance")));
    CHECK(effects("strangulation.voice").contains(QStringLiteral("Scores no points")));
    CHECK(effects("order.ends").contains(QStringLiteral("high-risk moment")));
}

TEST_CASE("a recalled figure is provisional wherever it is shown", "[layers]")
{
    int recalled = 0;
    for (const auto &question : pack().taxonomy.questions) {
        recalled += question.grade == taxonomy::Grade::R ? 1 : 0;
        CHECK(wording::provisionalMark(question.grade).isEmpty() == (question.grade != taxonomy::Grade::R));
        for (const auto &row : question.evidence) {
            const QString line = wording::evidenceLine(row, QLocale(QLocale::Dutch));
            CHECK(line.contains(QStringLiteral("provisional")) == (row.grade == taxonomy::Grade::R));
            CHECK_FALSE((row.measure != QLatin1String("finding") && row.value.contains(QLatin1Char('.')) &&
                         line.contains(row.value))); // decimals as the language writes them
        }
    }
    CHECK(recalled > 5);
}

TEST_CASE("every weight rests on a study or a list, with its mark", "[layers]")
{
    for (const auto &question : pack().taxonomy.questions) {
        INFO(question.id.text().toStdString());
        CHECK_FALSE(question.sources.isEmpty());
        if (question.points == 0)
            continue;
        CHECK(question.grade != taxonomy::Grade::None);
        CHECK(question.figure.value(QStringLiteral("nl")).size() + question.evidence.size() > 0);
    }
}

TEST_CASE("which items of another list an assessment touches", "[layers]")
{
    const auto &taxonomy = pack().taxonomy;
    const auto *dash = taxonomy.instrument(QStringLiteral("DASH"));
    REQUIRE(dash);
    const auto items =
        coverageOf(taxonomy, effectiveAnswers(taxonomy, talk({{"strangulation.event", "yes"}, {"threat.kill", "unknown"}}), today), *dash);
    const auto state = [&](const char *item) { return std::ranges::find(items, QString::fromLatin1(item), &ItemCoverage::item)->state; };
    CHECK(state("18") == ItemCoverage::State::Answered);
    CHECK(state("17") == ItemCoverage::State::Open); // don't know leaves it open
    CHECK(state("15") == ItemCoverage::State::Open);
    CHECK(std::ranges::any_of(items, [](const auto &item) { return item.state == ItemCoverage::State::NotAsked; }));
}

TEST_CASE("instruments of others are in the data by number only", "[layers]")
{
    const QStringList ownWords{QStringLiteral("factsheet"), QStringLiteral("plan"), QStringLiteral("heerlen"), QStringLiteral("manifest"),
                               QStringLiteral("flyer")};
    for (const auto &instrument : pack().taxonomy.instruments) {
        INFO(instrument.id.toStdString());
        CHECK(instrument.itemWords.isEmpty() == !ownWords.contains(instrument.id));
    }
}

TEST_CASE("hours since are counted, and never come to an end", "[layers]")
{
    const QDateTime now(today, QTime(14, 0));
    Answer answer;
    CHECK_FALSE(hoursSince(answer, now));
    answer.when = PartialDate::parse(QStringLiteral("2026-11-02"));
    CHECK(hoursSince(answer, now) == HoursSince{14, 38}); // somewhere on that day
    answer.time = QTime(23, 30);
    CHECK(hoursSince(answer, now) == HoursSince{14, 14});
    answer.when = PartialDate::parse(QStringLiteral("2025-11-02"));
    CHECK(hoursSince(answer, now)->most == 366 * 24 - 10);
    answer.when = PartialDate::parse(QStringLiteral("2026"));
    CHECK_FALSE(hoursSince(answer, now)); // too wide to count hours
    answer.when = PartialDate::parse(QStringLiteral("2026-11-05"));
    CHECK_FALSE(hoursSince(answer, now));
}
