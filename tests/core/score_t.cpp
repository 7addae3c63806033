// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/verdict.h"
#include "tests/support/talk.h"

#include <QJsonDocument>

#include <algorithm>

using namespace vw;
using namespace vw::test;

TEST_CASE("an empty list says nothing and does not reassure", "[score]")
{
    const auto verdict = verdictOf({});
    CHECK_FALSE(verdict.enough);
    CHECK(verdict.known == 0);
    CHECK(verdict.bandIfAllYes == Band::VeryHigh);
    CHECK(verdict.possible == 60); // 30 points: caps of the evidence table and three flags outside a cap
    CHECK(verdict.notDiscussed > 30);
}

TEST_CASE("the eleven cases of the practice review come out as a practitioner expects", "[score][golden]")
{
    SECTION("violence in pregnancy, nothing else known: same-day consultation")
    {
        const auto v = verdictOf({{"violence.pregnancy", "yes 2026-10"}});
        CHECK(triggersOf(v) == QStringList{QStringLiteral("T13")});
        CHECK(v.tempo == Tempo::Today);
        CHECK(v.band == Band::High);
    }
    SECTION("beaten this year, the injury needed care: one point, within three working days, a fact for the meldcode")
    {
        const auto v = verdictOf({{"violence.recent", "yes 2026-06"}, {"violence.injury", "yes 2026-06"}});
        CHECK(v.known == 2);
        CHECK(v.tempo == Tempo::Days);
    }
    SECTION("forced sex by the partner: same-day consultation")
    {
        const auto v = verdictOf({{"violence.forcedSex", "yes 2026-09"}});
        CHECK(triggersOf(v) == QStringList{QStringLiteral("T14")});
        CHECK(v.tempo == Tempo::Today);
        CHECK(v.band == Band::High);
    }
    SECTION("the ex stalks for two years, a tracker was found, the break-up is long ago: T12")
    {
        const auto v = verdictOf({{"stalking.behaviour", "yes [physical]"}, {"stalking.digital", "yes"}, {"separation.past", "yes"}});
        CHECK(triggersOf(v) == QStringList{QStringLiteral("T12")});
        CHECK(v.band == Band::High);
    }
    SECTION("coercive control, jealousy, isolation, no blows, no separation: at least high")
    {
        const auto v = verdictOf({{"control.pattern", "yes always"}, {"jealousy.possession", "yes"}, {"isolation.help", "yes"}});
        CHECK(v.known == 8);
        CHECK(triggersOf(v) == QStringList{QStringLiteral("T11")});
        CHECK(v.band == Band::High);
    }
    SECTION("control, separation and strangulation: very high")
    {
        const auto v =
            verdictOf({{"control.pattern", "yes always"}, {"separation.recent", "yes [months3]"}, {"strangulation.event", "yes 2026-09"}});
        CHECK(v.known == 12);
        CHECK(v.band == Band::VeryHigh);
    }
    SECTION("vignette 1, Hals: 9.5 points, T2 T4 T5 T11, very high, now")
    {
        const auto v = verdictOf({{"control.pattern", "yes always"},
                                  {"jealousy.possession", "yes"},
                                  {"isolation.help", "yes"},
                                  {"strangulation.event", "yes 2026-11-02"},
                                  {"strangulation.complaints", "yes"},
                                  {"separation.recent", "yes [announced]"},
                                  {"threat.kill", "suspected 2026-11-01"},
                                  {"escalation.any", "suspected"},
                                  {"children.any", "yes"},
                                  {"children.withHim", "yes"}});
        CHECK(v.known == 19);
        CHECK(triggersOf(v) == QStringList{QStringLiteral("T2"), QStringLiteral("T4"), QStringLiteral("T5"), QStringLiteral("T11")});
        CHECK(v.tempo == Tempo::Now);
        CHECK(v.band == Band::VeryHigh);
    }
    SECTION("passport gone, family pressure, no threat heard: expert today")
    {
        const auto v = verdictOf({{"honour.pressure", "yes [passport]"}, {"isolation.help", "yes"}});
        CHECK(triggersOf(v) == QStringList{QStringLiteral("T16")});
        CHECK(v.tempo == Tempo::Today);
        CHECK(v.band == Band::High);
    }
    SECTION("suicide talk by him, no separation known: same-day consultation")
    {
        const auto v = verdictOf({{"threat.suicide", "yes"}});
        CHECK(triggersOf(v) == QStringList{QStringLiteral("T8")});
        CHECK(v.tempo == Tempo::Today);
    }
    SECTION("an ordinary divorce, nobody afraid: no points, no alarm, and the line that asks on")
    {
        const auto v = verdictOf({{"separation.recent", "yes [months3]"},
                                  {"children.custody", "yes"},
                                  {"perpetrator.money", "yes"},
                                  {"perpetrator.substances", "yes"},
                                  {"jealousy.possession", "yes"},
                                  {"fear.death", "no"},
                                  {"control.pattern", "no"}});
        CHECK(v.known == 0);
        CHECK(v.triggers.isEmpty());
        CHECK(v.onlyContext);
        CHECK(std::ranges::all_of(v.contributions, &Contribution::silent));
    }
    SECTION("breach of a ban, nothing else: call police now")
    {
        const auto v = verdictOf({{"order.breach", "yes 2026-11-02"}});
        CHECK(triggersOf(v) == QStringList{QStringLiteral("T6")});
        CHECK(v.tempo == Tempo::Today);
        CHECK(v.known == 2);
    }
}

TEST_CASE("vignettes 2 and 4 of the practice review", "[score][golden]")
{
    SECTION("Een cent: T5 T6 T8 T12, today, very high")
    {
        const auto v = verdictOf({{"stalking.behaviour", "yes [children]"},
                                  {"stalking.digital", "yes"},
                                  {"stalking.afterNo", "yes"},
                                  {"separation.recent", "yes [months3] 2026-01"},
                                  {"separation.notAccepted", "yes"},
                                  {"order.breach", "yes 2026-10"},
                                  {"children.custody", "yes"},
                                  {"threat.suicide", "suspected 2026-10-27"},
                                  {"children.any", "yes"}});
        CHECK(triggersOf(v) == QStringList{QStringLiteral("T5"), QStringLiteral("T6"), QStringLiteral("T8"), QStringLiteral("T12")});
        CHECK(v.tempo == Tempo::Today);
        CHECK(v.band == Band::VeryHigh);
    }
    SECTION("Taart voor het team: two points, no trigger, few flags, today because of the risk moment")
    {
        const auto v = verdictOf({{"control.pattern", "suspected"},
                                  {"isolation.help", "suspected"},
                                  {"violence.recent", "suspected"},
                                  {"risk.moment", "yes 2026-11-03"}});
        CHECK(v.known == 4);
        CHECK(v.triggers.isEmpty());
        CHECK(v.band == Band::Few);
        CHECK(v.tempo == Tempo::Today);
    }
}

TEST_CASE("there is no picture before the twelve first questions each have an answer", "[score]")
{
    Said answers;
    for (const auto *id : {"first.overheard", "danger.now", "children.any", "strangulation.event", "first.weapon", "first.threat",
                           "fear.death", "first.separation", "control.pattern", "first.following", "first.hurt"})
        answers.insert(id, "unknown");
    CHECK_FALSE(verdictOf(answers).enough);
    CHECK(verdictOf(answers).firstOpen == 1);
    answers.insert("honour.pressure", "unknown");
    CHECK(verdictOf(answers).enough);
}

TEST_CASE("a first question that nobody asked stays open, whatever lies behind it does not apply", "[score]")
{
    Said answers;
    for (const auto *id : {"first.overheard", "danger.now", "strangulation.event", "first.weapon", "fear.death", "first.separation",
                           "control.pattern", "first.following", "first.hurt", "honour.pressure"})
        answers.insert(id, "no");
    answers.insert("children.any", "no"); // threats against children do not apply then, but the question on threats was not asked
    CHECK(verdictOf(answers).firstOpen == 1);
    answers.insert("weapon.access", "no");
    answers.remove("first.weapon"); // no access to a firearm says nothing of a knife
    CHECK(verdictOf(answers).firstOpen == 2);
    answers.insert("threat.children", "yes"); // told elsewhere: there are threats
    CHECK(verdictOf(answers).firstOpen == 1);
}

TEST_CASE("a no from a talk that was not alone counts as don't know", "[score]")
{
    auto assessment = talk({{"strangulation.event", "no"}, {"threat.kill", "no"}});
    const auto unknown = score(pack().taxonomy, talk({{"strangulation.event", "unknown"}, {"threat.kill", "unknown"}}), today);

    SECTION("he was there")
    {
        assessment.round.alone = Tri::No;
    }
    SECTION("nobody knows whether it was safe")
    {
        assessment.round.alone = Tri::Unknown;
    }
    SECTION("a relative interpreted")
    {
        assessment.round.interpreter = Interpreter::Relative;
    }
    SECTION("it was the presumed perpetrator who said so")
    {
        assessment.round.with = With::Perpetrator;
    }
    SECTION("somebody listened in")
    {
        Answer listening;
        listening.value = Value::Yes;
        assessment.answers.insert(QuestionId(QStringLiteral("first.overheard")), listening);
    }
    const auto verdict = score(pack().taxonomy, assessment, today);
    CHECK_FALSE(verdict.noCounted);
    CHECK(verdict.ifAllYes == unknown.ifAllYes);
    CHECK(verdict.unknown >= 2);
}

TEST_CASE("an old no keeps what its own talk was worth when a new talk begins", "[score]")
{
    auto assessment = talk({{"strangulation.event", "no"}});
    beginRound(assessment, pack().taxonomy, {With::Victim, Tri::No, Channel::Here, Interpreter::None}, today);
    const auto answers = effectiveAnswers(pack().taxonomy, assessment, today);
    CHECK(answers.at(pack().taxonomy.indexOf(QuestionId(QStringLiteral("strangulation.event")))).value == Value::No);
}

TEST_CASE("the first questions fill what lies behind them, and leave open what they do not say", "[score]")
{
    const auto value = [](const Assessment &assessment, const char *id) {
        return effectiveAnswers(pack().taxonomy, assessment, today).at(pack().taxonomy.indexOf(QuestionId(QString::fromLatin1(id))));
    };
    SECTION("a chip says which of the threats")
    {
        const auto assessment = talk({{"first.threat", "yes [childrenHarm]"}});
        CHECK(value(assessment, "threat.children").value == Value::Yes);
        CHECK(value(assessment, "threat.kill").state == Effective::State::NotDiscussed);
    }
    SECTION("without a chip the gravest reading stands")
    {
        CHECK(value(talk({{"first.threat", "suspected"}}), "threat.kill").value == Value::Suspected);
    }
    SECTION("no worsening says nothing about injury")
    {
        CHECK(value(talk({{"escalation.any", "no"}}), "violence.recent").state == Effective::State::NotDiscussed);
    }
    SECTION("an older don't know does not swallow a new yes; a no of its own stands beside what a chip implies")
    {
        CHECK(value(talk({{"weapon.used", "unknown"}, {"first.weapon", "yes [used]"}}), "weapon.used").value == Value::Yes);
        CHECK(value(talk({{"weapon.used", "unknown"}, {"first.weapon", "yes"}}), "weapon.used").value == Value::Yes);
        CHECK(value(talk({{"weapon.used", "no"}, {"first.weapon", "yes [used]"}}), "weapon.used").value == Value::No);
        auto overheard = talk({{"weapon.used", "no"}, {"first.weapon", "yes [used]"}});
        overheard.round.alone = Tri::No; // then that no counts for nothing
        CHECK(value(overheard, "weapon.used").value == Value::Yes);
        CHECK(value(talk({{"weapon.used", "no"}, {"first.weapon", "yes"}}), "weapon.used").value == Value::No);
    }
    SECTION("beside an own yes the row adds its choices and its later date, and takes nothing away")
    {
        const auto answer =
            value(talk({{"stalking.behaviour", "yes 2024"}, {"first.following", "yes [inPerson] 2026-10"}}), "stalking.behaviour");
        CHECK(answer.choices == QStringList{QStringLiteral("physical")});
        CHECK(answer.when == PartialDate::parse(QStringLiteral("2026-10")));
    }
    SECTION("an own answer wins from the row")
    {
        const auto assessment = talk({{"first.weapon", "no"}, {"weapon.access", "yes"}});
        CHECK(value(assessment, "weapon.access").value == Value::Yes);
    }
}

TEST_CASE("an answer file is read whole, and each fault names its path", "[score]")
{
    const QByteArray good = R"({ "format": 1, "taxonomy": "2026.4", "jurisdiction": "nl", "assessed": "2026-11-03",
        "round": { "with": "victim", "alone": "yes" },
        "answers": { "strangulation.event": { "value": "yes", "when": "2026-06", "source": "U" }, "separation.recent": { "value": "unknown" } } })";
    const auto read = readAnswerFile(good, pack().taxonomy, QStringLiteral("answers.json"));
    REQUIRE(read.has_value());
    CHECK(read->answers.size() == 2);
    CHECK(score(pack().taxonomy, *read, read->assessed).tempo == Tempo::Today);
    CHECK(readAnswerFile(QJsonDocument(toJson(*read)).toJson(), pack().taxonomy, {}) == *read);

    const auto faultOf = [&](const QByteArray &from, const QByteArray &to) {
        auto bytes = good;
        bytes.replace(from, to);
        const auto result = readAnswerFile(bytes, pack().taxonomy, QStringLiteral("answers.json"));
        REQUIRE_FALSE(result.has_value());
        return result.error().first();
    };
    CHECK(faultOf("separation.recent", "separation.rumour") ==
          Error{ErrorCode::UnknownId, {QStringLiteral("answers.separation.rumour"), QStringLiteral("separation.rumour")}});
    CHECK(faultOf("2026-06", "2026-13") ==
          Error{ErrorCode::BadDate, {QStringLiteral("answers.strangulation.event.when"), QStringLiteral("2026-13")}});
    CHECK(faultOf("\"yes\", \"when\"", "1, \"when\"").code == ErrorCode::WrongType);
    CHECK(faultOf("\"source\": \"U\"", "\"source\": \"X\"").code == ErrorCode::BadValue);
    CHECK(faultOf("\"2026.4\"", "\"2031.7\"").code == ErrorCode::UnsupportedVersion);
    CHECK(faultOf("\"source\"", "\"sauce\"").code == ErrorCode::UnknownKey);
    CHECK(faultOf("}", "").code == ErrorCode::NotJson);
}
