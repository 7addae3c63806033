// SPDX-License-Identifier: EUPL-1.2
#include "core/known/known.h"

#include "tests/support/weighedpaper.h"

#include <random>

// What a case says of a subject is said once: of every source, for whoever may see it.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::known;
using assessment::WhyUnknown;
using test::Weighed;
using Answered = assessment::Value;

namespace {

/// The sample case with the real questions, and no facts.
struct Told : Weighed {
    Told()
    {
        file.incidents.clear();
        file.measures.clear();
        file.reports.clear();
        for (auto &person : file.persons)
            person.whereNow.clear();
    }

    [[nodiscard]] Source source() const { return sourceOf(file, pack.taxonomy, made.date()); }
    [[nodiscard]] Known of(Subject subject, const Audience &audience = everybodyInside) const
    {
        return knownOf(source(), subject, audience);
    }
    dossier::Incident &fact(const char *shows, const QString &when, const QString &what)
    {
        return Weighed::fact(shows, when, what, dossier::SourceCode::Statement);
    }
    void declined(const char *question)
    {
        answer(question, Answered::Unknown);
        file.assessments.last().list.answers[QuestionId(QString::fromLatin1(question))].whyUnknown = WhyUnknown::Declined;
    }
};

/// An audience outside: it sees nothing that the professional keeps back.
bool outside(const Statement &statement)
{
    return !statement.isRestricted;
}

/// 0 up to `most`, without it.
int thrown(std::mt19937 &dice, int most)
{
    return std::uniform_int_distribution<int>(0, most - 1)(dice);
}

Statement random(std::mt19937 &dice)
{
    const auto upTo = [&](int most) { return thrown(dice, most); };
    Statement statement{.tells = Tells::nothing()};
    statement.from = upTo(2) == 0 ? Statement::From::Answer : Statement::From::Fact;
    statement.value = statement.from == Statement::From::Fact ? Value::Yes : static_cast<Value>(upTo(7));
    statement.said = upTo(3) == 0 ? QDate() : QDate(2026, 11, 1).addDays(upTo(20));
    if (upTo(3) > 0)
        statement.when = PartialDate::day(QDate(2026, 11, 1).addDays(upTo(20)));
    statement.isRestricted = upTo(2) == 0;
    return statement;
}

} // namespace

TEST_CASE("nothing was asked, so nothing is known, and that is no no", "[known]")
{
    const Told told;
    for (const auto &name : subjectNames) {
        INFO(name.text);
        CHECK(told.of(name.value).value == Value::NotAsked);
    }
}

TEST_CASE("what ever happened: the gravest of what was said stays", "[known]")
{
    Told told;
    told.answer("weapon.used", Answered::No);
    CHECK(told.of(Subject::Weapons).value == Value::No);
    CHECK_FALSE(told.of(Subject::Weapons).isWhole); // access was not asked
    told.answer("weapon.access", Answered::No);
    CHECK_FALSE(told.of(Subject::Weapons).isWhole); // nor whether one is carried
    told.answer("weapon.carries", Answered::No);
    CHECK(told.of(Subject::Weapons).isWhole); // none within reach, so none lies near
    told.answer("weapon.access", Answered::Unknown);
    CHECK(told.of(Subject::Weapons).value == Value::Unknown);
    told.declined("weapon.access");
    CHECK(told.of(Subject::Weapons).value == Value::Declined);
    told.answer("weapon.access", Answered::Suspected);
    CHECK(told.of(Subject::Weapons).value == Value::Suspected);
    told.fact("weapon.used", u"2026-10-09"_s, u"Mes aan de deur."_s);
    CHECK(told.of(Subject::Weapons).value == Value::Yes);
    CHECK(told.of(Subject::Weapons).statements.first().words == u"Mes aan de deur."_s);
}

TEST_CASE("asked which threats there were, and another one named: not mentioned is no no", "[known]")
{
    Told told;
    told.answer("first.threat", Answered::Yes, {}, {u"childrenHarm"_s});
    CHECK(told.of(Subject::ChildrenThreat).value == Value::Yes);
    CHECK(told.of(Subject::DeathThreat).value == Value::NotMentioned);
    told.answer("threat.plan", Answered::No);
    CHECK(told.of(Subject::DeathThreat).value == Value::NotMentioned);
}

TEST_CASE("a no of a talk that was not free is a don't know", "[known]")
{
    Told told;
    told.answer("strangulation.event", Answered::No);
    REQUIRE(told.of(Subject::Strangulation).value == Value::No);
    told.file.assessments.last().list.round.alone = assessment::Tri::No;
    CHECK(told.of(Subject::Strangulation).value == Value::Unknown);
}

TEST_CASE("what is so now: a record has no day and is as of now, words that say none say none", "[known]")
{
    Told told;
    told.file.measures.clear();
    told.answer("order.active", Answered::Yes);
    CHECK(told.of(Subject::Order).value == Value::Yes);
    told.file.measures = {test::inWords<dossier::Measure>(u"Geen verbod meer sinds 2 november"_s)};
    CHECK(told.of(Subject::Order).value == Value::No);
    CHECK(told.of(Subject::Order).statements.size() > 1); // both stand
    told.file.measures = {test::inWords<dossier::Measure>(u"Contactverbod tot 1 februari"_s)};
    CHECK(told.of(Subject::Order).value == Value::Yes);
    CHECK(told.of(Subject::Order).statements.first().place == u"record:"_s + told.file.measures.first().id.text());
}

TEST_CASE("a fact that shows more than the answer stands beside it, and changes nothing", "[known]")
{
    Told told;
    told.answer("strangulation.event", Answered::No);
    const auto before = assessment::score(told.pack.taxonomy, told.file.assessments.last().list, told.made.date());
    told.fact("strangulation.event", u"2026-09-01"_s, u"B kneep de keel van A dicht."_s);
    told.fact("strangulation.event", u"2026-10-09"_s, u"Weer, in de auto."_s);
    const auto graver = graverFacts(told.source());
    REQUIRE(graver.size() == 1);
    CHECK(graver.first().answer == Value::No);
    CHECK(graver.first().fact->what == u"Weer, in de auto."_s);
    CHECK(assessment::score(told.pack.taxonomy, told.file.assessments.last().list, told.made.date()) == before);
    told.answer("strangulation.event", Answered::Yes);
    CHECK(graverFacts(told.source()).isEmpty());
}

TEST_CASE("a fact that is kept back is known inside and not outside", "[known]")
{
    Told told;
    told.answer("threat.children", Answered::No);
    told.fact("threat.children", u"2026-10-09"_s, u"Hij zei het tegen A."_s).visibility = dossier::Visibility::Restricted;
    CHECK(told.of(Subject::ChildrenThreat).value == Value::Yes);
    CHECK(told.of(Subject::ChildrenThreat, outside).value == Value::No);
    CHECK(graverFacts(told.source()).size() == 1);
    CHECK(graverFacts(told.source(), outside).isEmpty());
}

TEST_CASE("words typed for a paper change no subject", "[known]")
{
    Told told;
    told.answer("weapon.used", Answered::No);
    const auto before = told.of(Subject::Weapons);
    told.draft.fields.insert(u"0.5"_s, u"Hij heeft een geweer."_s);
    told.file.referrals = {told.draft};
    CHECK(told.of(Subject::Weapons) == before);
}

TEST_CASE("properties of what is known", "[known]")
{
    std::mt19937 dice(20261129);
    for (int run = 0; run < 20000; ++run) {
        QList<Statement> statements;
        for (int i = thrown(dice, 5); i > 0; --i)
            statements.append(random(dice));
        const Statement more = random(dice);
        auto with = statements;
        with.insert(statements.isEmpty() ? 0 : thrown(dice, static_cast<int>(statements.size())), more);

        // ever: never lighter by one more statement
        const auto before = resolved(Tense::Ever, statements), after = resolved(Tense::Ever, with);
        if (!statements.isEmpty() && after.value > before.value)
            FAIL("lighter: " << nameOf(known::valueNames, before.value).toStdString() << " to "
                             << nameOf(known::valueNames, after.value).toStdString());

        // what an audience may not see changes nothing that it sees
        const auto seen = [](QList<Statement> all) {
            all.removeIf([](const Statement &each) { return !outside(each); });
            return all;
        };
        if (more.isRestricted)
            REQUIRE(seen(statements).size() == seen(with).size());

        // now: the latest holds
        const auto now = resolved(Tense::Now, with);
        const auto said = [](const Statement &each) { return each.value < Value::NotAsked && each.value != Value::NotMentioned; };
        const auto day = [](const Statement &each) {
            if (each.from == Statement::From::Fact && each.when)
                return each.when->last();
            return each.said.isValid() ? each.said : QDate(9999, 1, 1);
        };
        for (const auto &each : with) {
            if (said(each) && day(each) > day(now.statements.first()))
                FAIL("a later statement does not hold");
        }
        REQUIRE(now.statements.size() == with.size()); // both stand, whatever holds
    }
}

TEST_CASE("a restricted fact changes nothing of what a reader outside is told, of any subject", "[known]")
{
    std::mt19937 dice(7);
    Told told;
    const auto &questions = told.pack.taxonomy.questions;
    for (int run = 0; run < 300; ++run) {
        const auto &question = questions.at(thrown(dice, static_cast<int>(questions.size())));
        if (thrown(dice, 2) == 0)
            told.answer(question.id.text().toLatin1().constData(), static_cast<Answered>(thrown(dice, 4)));
        QList<Known> before;
        for (const auto &name : subjectNames)
            before.append(told.of(name.value, outside));
        told.fact(question.id.text().toLatin1().constData(), u"2026-10-01"_s, u"verzonnen"_s).visibility = dossier::Visibility::Restricted;
        for (const auto &name : subjectNames) {
            INFO(name.text << " " << question.id.text().toStdString());
            REQUIRE(told.of(name.value, outside) == before.at(static_cast<qsizetype>(&name - subjectNames.data())));
        }
    }
}
