// SPDX-License-Identifier: EUPL-1.2
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

QSet<QString> fired(const Verdict &verdict)
{
    const auto list = triggersOf(verdict);
    return {list.begin(), list.end()};
}

/// True when nothing in `a` stands lower than in `b`.
bool atLeast(const Verdict &a, const Verdict &b)
{
    return a.tempo >= b.tempo && a.band >= b.band && a.known >= b.known && fired(a).contains(fired(b)) &&
           a.bandIfAllYes >= b.bandIfAllYes && a.ifAllYes >= b.ifAllYes;
}

/// Questions whose yes is no danger: whether one can talk.
bool isDangerQuestion(const taxonomy::Question &question)
{
    return question.id.text() != QLatin1String("first.free") && question.kind != taxonomy::AnswerKind::Date;
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
