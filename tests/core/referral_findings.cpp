// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/meldcase.h"
#include "tests/support/samplecase.h"
#include "tests/support/talk.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using vw::test::SampleReferral;

namespace {

const Finding *finding(const ReferralContent &content, const QString &code)
{
    const auto found = std::ranges::find(content.findings, code, &Finding::code);
    return found == content.findings.cend() ? nullptr : &*found;
}

void checkStop(const SampleReferral &sample, const QString &code, const QString &place)
{
    const auto content = sample.content();
    INFO(code.toStdString());
    CHECK(content.hasHardStop());
    const Finding *found = finding(content, code);
    REQUIRE(found);
    CHECK(found->hardStop);
    CHECK(found->place == place);
}

void checkWarning(const SampleReferral &sample, const QString &code)
{
    const auto content = sample.content();
    INFO(code.toStdString());
    const Finding *found = finding(content, code);
    REQUIRE(found);
    CHECK_FALSE(found->hardStop);
}

} // namespace

TEST_CASE("a complete report has no hard stop")
{
    CHECK_FALSE(SampleReferral().content().hasHardStop());
}

TEST_CASE("each hard stop names its place")
{
    SampleReferral sample;
    SECTION("no receiver")
    {
        sample.practice.region.clear();
        checkStop(sample, u"no-receiver"_s, u"field:A5"_s);
    }
    SECTION("no melder")
    {
        sample.practice.name.clear();
        checkStop(sample, u"no-reporter"_s, u"field:B1"_s);
    }
    SECTION("no facts")
    {
        sample.file.incidents.clear();
        checkStop(sample, u"no-facts"_s, u"field:G2"_s);
    }
    SECTION("every fact left out")
    {
        for (const auto &fact : sample.file.incidents)
            sample.draft.leftOut.append(fact.id.text());
        checkStop(sample, u"no-facts"_s, u"field:G2"_s);
    }
    SECTION("a fact without source")
    {
        sample.file.incidents[1].source = assessment::SourceCode::None;
        checkStop(sample, u"fact-without-source"_s, u"incident:"_s + sample.file.incidents[1].id.text());
    }
    SECTION("question 2 unanswered")
    {
        sample.file.meldcode.weighing.questions[1].answer.reset();
        checkStop(sample, u"q2-unanswered"_s, u"step:4"_s);
    }
    SECTION("a decision against the weighing without reason")
    {
        sample.file.meldcode.weighing.report = false;
        checkStop(sample, u"deviation-without-reason"_s, u"step:5"_s);
    }
    SECTION("a judgement below the list without reason")
    {
        sample.fire({});
        sample.file.assessments[0].judgement.band = u"few"_s;
        checkStop(sample, u"deviation-without-reason"_s, u"field:I8"_s);
    }
    SECTION("a judgement below the list with a reason that nobody read")
    {
        sample.fire({});
        sample.file.meldcode.weighing.adviceText.clear();
        sample.file.assessments[0].judgement.band = u"few"_s;
        sample.file.assessments[0].judgement.reason = u"Hij zit vast."_s;
        checkStop(sample, u"deviation-without-reason"_s, u"field:I8"_s);
    }
    SECTION("a judgement below the floor of a red flag, whatever the reason")
    {
        sample.fire({u"T2"_s});
        auto &judgement = sample.file.assessments[0].judgement;
        judgement.band = u"few"_s;
        judgement.reason = u"Hij zit vast."_s;
        judgement.secondReader = u"P. Jansen"_s;
        checkStop(sample, u"judgement-below-floor"_s, u"field:I8"_s);
    }
    SECTION("not reporting while it stands as the proposal")
    {
        sample.file.meldcode.weighing.questions[1].answer = assessment::Tri::Unknown;
        sample.file.meldcode.weighing.report = false;
        checkStop(sample, u"deviation-without-reason"_s, u"step:5"_s);
    }
    SECTION("not reporting with a reason that nobody read")
    {
        auto &weighing = sample.file.meldcode.weighing;
        weighing.report = false;
        weighing.adviceText.clear();
        weighing.deviationReason = u"Zij wil niet."_s;
        checkStop(sample, u"deviation-without-reason"_s, u"step:5"_s);
    }
    SECTION("a restricted field made open")
    {
        sample.file.measures = {test::inWords<dossier::Measure>(u"gebiedsverbod rond haar nieuwe straat"_s)};
        sample.draft.visibility.insert(u"Q1"_s, u"open"_s);
        checkStop(sample, u"restricted-in-open"_s, u"field:Q1"_s);
    }
    SECTION("direct danger without a word on 112")
    {
        sample.draft.fields.insert(u"0.1"_s, u"ja"_s);
        checkStop(sample, u"danger-without-log"_s, u"field:0.1"_s);
    }
}

TEST_CASE("a judgement above the list needs no reason")
{
    SampleReferral sample;
    sample.fire({u"T2"_s});
    sample.file.assessments[0].judgement.band = u"very-high"_s;
    CHECK_FALSE(sample.content().hasHardStop());
}

TEST_CASE("Veilig Thuis itself answers no question 2")
{
    SampleReferral sample;
    sample.practice.role = u"veilig-thuis"_s;
    sample.draft.fields.insert(u"A5"_s, u"politie, met toestemming"_s);
    sample.file.meldcode.weighing.questions[1].answer.reset();
    checkStop(sample, u"no-ground"_s, u"field:V1"_s);
    sample.draft.fields.insert(u"V1"_s, u"toestemming van A"_s);
    CHECK_FALSE(sample.content().hasHardStop());
}

TEST_CASE("a report after no suspicion is stopped at question 1, where it can be mended")
{
    SampleReferral sample;
    sample.file.meldcode.weighing.questions[1].answer.reset();
    checkStop(sample, u"q2-unanswered"_s, u"step:4"_s);
    for (const auto answer : {assessment::Tri::No, assessment::Tri::Unknown}) {
        sample.file.meldcode.weighing.questions[0].answer = answer;
        checkStop(sample, u"q1-without-suspicion"_s, u"step:4"_s);
        CHECK_FALSE(finding(sample.content(), u"q2-unanswered"_s));
    }
}

TEST_CASE("soft warnings ask for a second look")
{
    SampleReferral sample;
    SECTION("Friday afternoon without a call")
    {
        sample.made = QDateTime(QDate(2026, 11, 6), QTime(15, 0), QTimeZone::utc());
        sample.file.meldcode.weighing.adviceWhen.clear();
        checkWarning(sample, u"friday-without-call"_s);
    }
    SECTION("veiling words")
    {
        for (const auto &words : {u"Er was ruzie."_s, u"Er waren ruzies."_s, u"Het was een gezinsdrama."_s}) {
            sample.file.incidents[0].what = words;
            checkWarning(sample, u"veiling-word"_s);
        }
        sample.file.incidents[0].what = u"Zij zei: \"wij hadden ruzie\"."_s; // somebody's own words
        CHECK(finding(sample.content(), u"veiling-word"_s) == nullptr);
    }
    SECTION("interpretation among the facts")
    {
        sample.draft.fields.insert(u"G1"_s, u"B is duidelijk agressief."_s);
        checkWarning(sample, u"interpretation"_s);
    }
    SECTION("a bystander by name in the open part")
    {
        sample.unshield();
        sample.file.incidents[1].what = u"Steun zag B voor de deur."_s;
        checkWarning(sample, u"bystander-named"_s);
    }
    SECTION("the attention officer has not seen it")
    {
        sample.practice.attentionOfficer = u"F. Verzonnen"_s;
        checkWarning(sample, u"officer-not-seen"_s);
    }
    SECTION("the weighing asks for advice, and none is written down")
    {
        sample.file.meldcode.weighing = test::weighing("JNW--"); // question 3: weet niet
        REQUIRE(meldcode::following(sample.file.meldcode.weighing).adviceMust);
        checkWarning(sample, u"advice-must"_s);
        sample.draft.fields.insert(u"A4"_s, u"ja, vandaag gebeld"_s);
        CHECK_FALSE(finding(sample.content(), u"advice-must"_s));
    }
}

TEST_CASE("a date that lies ahead of something that happened is asked about; what may lie ahead is not")
{
    SampleReferral sample;
    REQUIRE_FALSE(finding(sample.content(), u"future-date"_s));
    SECTION("a fact")
    {
        sample.file.incidents[1].when = PartialDate::parse(u"2062-11-03"_s);
        const auto content = sample.content();
        const Finding *found = finding(content, u"future-date"_s);
        REQUIRE(found);
        CHECK_FALSE(found->hardStop);
        CHECK(found->place == u"incident:"_s + sample.file.incidents.at(1).id.text());
        CHECK(found->args == QStringList{u"3 november 2062"_s});
    }
    SECTION("this month may have begun")
    {
        sample.file.incidents[1].when = PartialDate::parse(u"2026-11"_s);
        CHECK_FALSE(finding(sample.content(), u"future-date"_s));
    }
    const auto asked = [&](const QString &place, const QString &date) {
        const auto content = sample.content();
        const Finding *found = finding(content, u"future-date"_s);
        return found && found->place == place && found->args == QStringList{date};
    };
    const QDate today = sample.made.date();
    SECTION("a birth; a child may be expected")
    {
        auto &victim = sample.file.persons[0];
        victim.born = u"12-3-2062"_s;
        CHECK(asked(u"person:"_s + victim.id.text(), u"12-3-2062"_s));
        victim.role = dossier::PersonRole::Child;
        CHECK(asked(u"person:"_s + victim.id.text(), u"12-3-2062"_s));
        victim.born = today.addMonths(10).toString(u"d-M-yyyy"_s);
        CHECK_FALSE(finding(sample.content(), u"future-date"_s));
        victim.born = today.addMonths(10).addDays(1).toString(u"d-M-yyyy"_s);
        CHECK(finding(sample.content(), u"future-date"_s));
    }
    SECTION("the day a case was opened, a step was taken, something was decided")
    {
        const QDate tomorrow = today.addDays(1);
        sample.file.info.opened = today;
        sample.file.meldcode.weighing.decidedOn = today;
        auto &talk = sample.file.meldcode.steps[2];
        talk.date = tomorrow; // planned
        CHECK_FALSE(finding(sample.content(), u"future-date"_s));
        talk.state = dossier::MeldcodeStep::State::Done;
        CHECK(asked(u"step:3"_s, u"4 november 2026"_s));
        talk.date = today;
        sample.file.meldcode.weighing.decidedOn = tomorrow;
        CHECK(asked(u"step:5"_s, u"4 november 2026"_s));
        sample.file.meldcode.weighing.decidedOn = today;
        sample.file.info.opened = tomorrow;
        CHECK(asked(u"info:opened"_s, u"4 november 2026"_s));
    }
    SECTION("answers")
    {
        sample.pack = test::pack();
        auto &answers = sample.file.assessments.first().list.answers;
        assessment::Answer answer;
        answer.value = assessment::Value::Yes;
        answer.when = PartialDate::parse(u"2026-12-01"_s);
        answers.insert(QuestionId(u"procedure.release"_s), answer);
        CHECK_FALSE(finding(sample.content(), u"future-date"_s));
        answers[QuestionId(u"strangulation.event"_s)].when = PartialDate::parse(u"2026-11-04"_s);
        const auto content = sample.content();
        const Finding *found = finding(content, u"future-date"_s);
        REQUIRE(found);
        CHECK(found->place == u"question:strangulation.event"_s);
    }
}

TEST_CASE("that he was not told is never a warning")
{
    SampleReferral sample;
    sample.file.persons[1].informed = dossier::Informed::NotAsked;
    CHECK_FALSE(finding(sample.content(), u"no-one-informed"_s));
}

TEST_CASE("the crisis sheet has no stops, even with nothing filled in")
{
    SampleReferral sample;
    sample.draft = {};
    sample.draft.kind = u"crisisblad"_s;
    sample.file = {};
    sample.practice = {};
    sample.pack = vw::test::pack();
    const auto empty = sample.content();
    CHECK(empty.findings.isEmpty());
    CHECK_FALSE(empty.restricted);
    CHECK(empty.open.title == u"Spoedblad (crisisblad)"_s);
    CHECK(toText(empty.open).contains(u"Verboden en middelen van kracht: niet gevraagd"_s));
}

TEST_CASE("the crisis sheet holds what is needed at the door")
{
    SampleReferral sample;
    sample.draft.kind = u"crisisblad"_s;
    sample.pack = vw::test::pack();
    sample.file.info.entry = u"sleutel bij de buren, hond is vriendelijk"_s;
    sample.fire({u"T2"_s});
    const QString text = toText(sample.content().open);
    for (const auto &words :
         {u"tussen 10 en 11 uur"_s, u"sleutel bij de buren"_s, u"Noor"_s, u"Nergenspad 1"_s, u"Verwurging: ■ JA"_s, u"0800-2000"_s})
        CHECK(text.contains(words));
}
