// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/advice.h"
#include "core/assessment/conditions.h"
#include "tests/support/talk.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace vw;
using namespace vw::test;

namespace {

Assessment randomAssessment(QRandomGenerator &random)
{
    auto assessment = talk({});
    assessment.round.alone = static_cast<Tri>(random.bounded(3));
    for (const auto &question : pack().taxonomy.questions) {
        if (random.bounded(3) == 0)
            continue;
        Answer answer;
        answer.value = static_cast<Value>(random.bounded(4));
        if (question.kind == taxonomy::AnswerKind::Frequency || question.asksFrequency)
            answer.frequency = static_cast<Frequency>(random.bounded(6));
        if (!question.choices.isEmpty() && random.bounded(2))
            answer.choices = {question.choices.at(random.bounded(static_cast<int>(question.choices.size())))};
        if (random.bounded(3) == 0)
            answer.when = PartialDate::day(today.addDays(30 - random.bounded(900)));
        if (question.kind == taxonomy::AnswerKind::Number)
            answer.count = random.bounded(12);
        assessment.answers.insert(question.id, answer);
    }
    return assessment;
}

/// Without looking ahead: what to ask next has tests of its own.
Verdict weighed(const Assessment &assessment)
{
    const auto answers = effectiveAnswers(pack().taxonomy, assessment, today);
    return weigh(pack().taxonomy, assessment, answers, today);
}

QSet<QString> asSet(const QStringList &list)
{
    return {list.begin(), list.end()};
}

QSet<QString> fired(const Verdict &verdict)
{
    return asSet(triggersOf(verdict));
}

/// What is known stands nowhere lower in `a` than in `b`.
bool knowsAtLeast(const Verdict &a, const Verdict &b)
{
    return a.tempo >= b.tempo && a.band >= b.band && a.known >= b.known && fired(a).contains(fired(b)) &&
           asSet(a.kinds).contains(asSet(b.kinds)) && asSet(a.blocks).contains(asSet(b.blocks));
}

/// Nor what may still come out.
bool atLeast(const Verdict &a, const Verdict &b)
{
    return knowsAtLeast(a, b) && a.bandIfAllYes >= b.bandIfAllYes && a.ifAllYes >= b.ifAllYes;
}

/// A date is no danger that can be said yes to.
bool isDangerQuestion(const taxonomy::Question &question)
{
    return question.kind != taxonomy::AnswerKind::Date;
}

int rounds(int usual)
{
    const int wished = qEnvironmentVariableIntValue("VW_PROPERTY_ROUNDS"); // 100000 by hand
    return wished > 0 ? wished : usual;
}

} // namespace

TEST_CASE("over random assessments, with one answer flipped in each, the sum keeps its promises", "[property]")
{
    QRandomGenerator random(20261103);
    const auto &questions = pack().taxonomy.questions;
    for (int i = 0; i < rounds(10000); ++i) {
        auto assessment = randomAssessment(random);
        const auto verdict = weighed(assessment);
        int sum = 0;
        for (const auto &line : verdict.contributions)
            sum += line.halfPoints;
        REQUIRE(sum == verdict.known);
        REQUIRE(verdict.known <= verdict.ifAllYes);
        REQUIRE(verdict.ifAllYes <= verdict.possible);
        REQUIRE(verdict.band <= verdict.bandIfAllYes);
        REQUIRE(std::ranges::all_of(verdict.triggers, [&](const auto &trigger) { return trigger.tempo <= verdict.tempo; }));

        const auto &question = questions.at(random.bounded(static_cast<int>(questions.size())));
        if (!isDangerQuestion(question))
            continue;
        INFO("round " << i << " question " << question.id.text().toStdString());
        std::array<Verdict, 4> as;
        auto answer = assessment.answers.value(question.id);
        for (const auto value : {Value::Yes, Value::Suspected, Value::Unknown, Value::No}) {
            answer.value = value;
            assessment.answers.insert(question.id, answer);
            as[static_cast<size_t>(value)] = weighed(assessment);
        }
        const auto &yes = as[0], &suspected = as[1], &no = as[2], &unknown = as[3];
        REQUIRE(atLeast(yes, suspected));
        REQUIRE(fired(suspected).contains(fired(no))); // a suspicion fires fully
        REQUIRE(suspected.known >= unknown.known);
        REQUIRE(atLeast(unknown, no));
        REQUIRE(yes.known >= unknown.known);
        REQUIRE(fired(yes).contains(fired(unknown)));
    }
}

TEST_CASE("to answer what was not asked, whatever the date, lowers nothing by a yes", "[property]")
{
    QRandomGenerator random(20261129);
    const auto &questions = pack().taxonomy.questions;
    for (int i = 0; i < rounds(3000); ++i) {
        auto assessment = randomAssessment(random);
        const auto &question = questions.at(random.bounded(static_cast<int>(questions.size())));
        if (!isDangerQuestion(question))
            continue;
        assessment.answers.remove(question.id);
        const auto absent = weighed(assessment);
        Answer answer;
        answer.value = random.bounded(2) ? Value::Yes : Value::Suspected;
        if (random.bounded(4))
            answer.when = PartialDate::day(today.addDays(-random.bounded(9000)));
        assessment.answers.insert(question.id, answer);
        INFO("round " << i << " question " << question.id.text().toStdString());
        REQUIRE(knowsAtLeast(weighed(assessment), absent));
    }
}

TEST_CASE("what is blocked is never among what fits", "[property]")
{
    QRandomGenerator random(20261130);
    for (int i = 0; i < rounds(2000); ++i) {
        const auto assessment = randomAssessment(random);
        const auto answers = effectiveAnswers(pack().taxonomy, assessment, today);
        const auto verdict = weigh(pack().taxonomy, assessment, answers, today);
        for (const auto *options : {&pack().measures, &pack().routes}) {
            for (const auto &advice : adviceOf(*options, answers, verdict, {QString(), QStringLiteral("nl"), nullptr, today})) {
                INFO("round " << i << ' ' << advice.option->id.toStdString());
                REQUIRE((advice.state != Advice::State::Fits || !verdict.blocks.contains(advice.option->blockedBy)));
            }
        }
    }
}

TEST_CASE("whoever would not answer is counted as whoever did not know", "[property]")
{
    QRandomGenerator random(20261201);
    for (int i = 0; i < rounds(1000); ++i) {
        auto assessment = randomAssessment(random);
        const auto unknown = weighed(assessment);
        for (auto &answer : assessment.answers) {
            if (answer.value == Value::Unknown)
                answer.whyUnknown = random.bounded(2) ? WhyUnknown::Declined : WhyUnknown::CouldNotTalk;
        }
        REQUIRE(toJson(weighed(assessment)) == toJson(unknown));
    }
}

TEST_CASE("the same answers give the same bytes, in whatever order they were given", "[property]")
{
    QRandomGenerator random(11);
    for (int i = 0; i < rounds(300) / 10; ++i) {
        const auto assessment = randomAssessment(random);
        Assessment shuffled = assessment;
        shuffled.answers.clear();
        auto ids = assessment.answers.keys();
        std::shuffle(ids.begin(), ids.end(), random);
        for (const auto &id : ids)
            shuffled.answers.insert(id, assessment.answers.value(id));
        const auto bytes = [](const Assessment &list) { return QJsonDocument(toJson(score(pack().taxonomy, list, today))).toJson(); };
        REQUIRE(bytes(assessment) == bytes(shuffled));
    }
}

TEST_CASE("a flag with weight 0 changes no point and no band", "[property]")
{
    QRandomGenerator random(24);
    const QuestionId pets(QStringLiteral("pet.abuse")); // tested in research, no difference found
    REQUIRE(pack().taxonomy.question(pets)->points == 0);
    for (int i = 0; i < rounds(2000); ++i) {
        auto assessment = randomAssessment(random);
        assessment.answers.remove(pets);
        const auto without = weighed(assessment);
        Answer yes;
        yes.value = Value::Yes;
        assessment.answers.insert(pets, yes);
        const auto with = weighed(assessment);
        REQUIRE(toJson(with) == toJson(without));
    }
}

TEST_CASE("what comes next only names what a yes would change, and says what", "[property]")
{
    QRandomGenerator random(7);
    for (int i = 0; i < rounds(300) / 10; ++i) {
        const auto assessment = randomAssessment(random);
        const auto verdict = score(pack().taxonomy, assessment, today);
        for (const auto &next : verdict.next) {
            INFO("question " << next.flag.text().toStdString());
            const auto &question = *pack().taxonomy.question(next.flag);
            const bool isFree = roundWasFree(pack().taxonomy, assessment, today);
            REQUIRE((isFree || question.moment == taxonomy::Moment::First));
            const bool changesSomething = next.tempo > verdict.tempo || next.band > verdict.band || !next.triggers.isEmpty() ||
                                          next.changes == QLatin1String("points") || next.changes == QLatin1String("first");
            REQUIRE(changesSomething);
        }
    }
}
