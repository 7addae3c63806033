// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/words.h"

#include "tests/support/weighedpaper.h"

#include <catch2/catch.hpp>

// The urgency block: nothing that somebody found acute is called calm, and each word says what was asked and answered.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using assessment::Value;

TEST_CASE("the pattern stands beside what is acute, and takes nothing from it", "[truth]")
{
    Weighed paper;
    paper.often("control.pattern", assessment::Frequency::Always);
    paper.file.meldcode.weighing.acute = false;
    const auto calm = paper.weighed();
    REQUIRE(paper.verdict->tempo < assessment::Tempo::Today);
    INFO(paper.verdict->marks.join(u' ').toStdString() << " " << paper.verdict->triggers.size());
    CHECK(words(calm, u"0.3"_s).startsWith(u"Patroon past bij intieme terreur. Wacht niet op een nieuw voorval."_s));

    SECTION("by her own answer to question 2")
    {
        paper.file.meldcode.weighing.acute = true;
        const auto content = paper.weighed();
        CHECK_FALSE(find(content.open, u"0.3"_s)); // under the shield that is part S then
        CHECK(words(content, u"0.3"_s).startsWith(u"Patroon past bij intieme terreur"_s));
        CHECK(words(content, u"0.1"_s).contains(u"acute onveiligheid"_s));
        CHECK_FALSE(toText(content.open).contains(u"Niet gebleken"_s));
    }
    SECTION("by a strangulation of eight days ago")
    {
        paper.answer("strangulation.event", Value::Yes, u"2026-10-26"_s);
        const auto content = paper.weighed();
        CHECK(words(content, u"0.3"_s).startsWith(u"Patroon past bij intieme terreur"_s));
        CHECK_FALSE(words(content, u"0.1"_s).contains(u"Niet gebleken"_s));
    }
    SECTION("a tick that belongs to no yes says nothing")
    {
        paper.file.meldcode.weighing.acute = true;
        paper.file.meldcode.weighing.questions[1].answer = assessment::Tri::No;
        CHECK_FALSE(words(paper.weighed(), u"0.3"_s).isEmpty());
    }
}

TEST_CASE("the pattern line names what was found and nothing more", "[truth]")
{
    Weighed paper;
    paper.file.meldcode.weighing.acute = false;
    SECTION("control between parents and child is no intimate terror")
    {
        paper.file.persons[1].relation = u"parent"_s; // of the presumed perpetrator
        paper.often("control.pattern", assessment::Frequency::Always);
        CHECK(words(paper.weighed(), u"0.3"_s).startsWith(u"Patroon past bij dwingende controle. Wacht niet op een nieuw voorval."_s));
    }
    SECTION("following alone is stalking")
    {
        paper.answer("stalking.behaviour", Value::Yes, u"2026-10-01"_s);
        paper.answer("stalking.afterNo", Value::Yes);
        const QString line = words(paper.weighed(), u"0.3"_s);
        CHECK(line.section(u'\n', 0, 0) == u"Patroon past bij stalking. Wacht niet op een nieuw voorval."_s);
    }
}

TEST_CASE("of direct danger the paper says what was asked and answered", "[truth]")
{
    Weighed paper;
    paper.file.meldcode.weighing.acute = false;
    CHECK(find(paper.weighed().open, u"0.1"_s)->status == Status::NotFilled);
    paper.answer("danger.now", Value::No);
    CHECK(inOpen(paper.weighed(), u"0.1"_s) == u"Niet gebleken."_s); // not that somebody was asked
    CHECK(inPartS(paper.weighed(), u"0.1"_s) == u"Niet gebleken in het gesprek."_s);
    paper.answer("danger.now", Value::Unknown);
    CHECK(words(paper.weighed(), u"0.1"_s) == u"Weet niet."_s);
    paper.answer("danger.now", Value::Yes);
    CHECK(words(paper.weighed(), u"0.1"_s).startsWith(u"Ja."_s));
    // A danger that follows from other answers, while she sits in a safe place.
    paper.answer("danger.now", Value::No);
    paper.answer("perpetrator.crisis", Value::Yes);
    CHECK(inPartS(paper.weighed(), u"0.1"_s).startsWith(u"Ja. Op de vraag of er op dat moment gevaar was, was het antwoord nee."_s));
}

TEST_CASE("a call to 112 has its day", "[truth]")
{
    Weighed paper;
    dossier::DangerLog log;
    log.called = true;
    log.by = u"M. Melder-Bedenksel"_s;
    log.when = u"23.58 uur"_s;
    log.at = QDateTime(QDate(2026, 11, 3), QTime(0, 12), QTimeZone::utc());
    paper.file.assessments.last().danger = {log};
    CHECK(words(paper.weighed(), u"0.1"_s).contains(u"112 gebeld op 2 november 2026 om 23.58 uur door M. Melder-Bedenksel."_s));
    paper.file.assessments.last().danger.last().when = u"00.10 uur"_s;
    CHECK(words(paper.weighed(), u"0.1"_s).contains(u"112 gebeld op 3 november 2026 om 00.10 uur"_s));
}

TEST_CASE("grave subjects tell yes, suspected, no, don't know and not asked apart", "[truth]")
{
    Weighed paper;
    const auto holds = [&](const QString &line) {
        INFO(words(paper.crisis(), u"0.5"_s).toStdString());
        CHECK(words(paper.crisis(), u"0.5"_s).split(u'\n').contains(line));
    };
    holds(u"Niet gevraagd: wapens, verwurging, doodsbedreiging, kinderen bedreigd, zelfdodingsdreiging, overtreding verbod"_s);
    paper.answer("weapon.used", Value::No);
    holds(u"Nee, voor zover gevraagd: wapens"_s); // whether he can get at one was not asked
    paper.answer("weapon.access", Value::No);
    holds(u"Nee, voor zover gevraagd: wapens"_s); // nor whether one is carried
    paper.answer("weapon.carries", Value::No);
    holds(u"Nee: wapens"_s); // none within reach, so none lies near
    paper.answer("weapon.near", Value::Unknown);
    holds(u"Weet niet: wapens"_s);
    paper.answer("weapon.access", Value::Suspected);
    holds(u"Wapens: ■ VERMOEDEN, aanwezig of onder handbereik"_s);
    paper.answer("threat.children", Value::Yes, u"2026-11-01"_s);
    holds(u"Kinderen bedreigd: ■ JA, 1 november 2026"_s);
    holds(u"Niet gevraagd: verwurging, doodsbedreiging, zelfdodingsdreiging, overtreding verbod"_s);
}

TEST_CASE("a no beside what was not mentioned is no no to the subject", "[truth]")
{
    Weighed paper;
    const auto holds = [&](const QString &line) {
        const QString lines = words(paper.crisis(), u"0.5"_s);
        INFO(lines.toStdString());
        CHECK(lines.split(u'\n').contains(line));
    };
    // Asked which threats there were, she named another one.
    paper.answer("first.threat", Value::Yes, {}, {u"childrenHarm"_s});
    holds(u"Niet genoemd: doodsbedreiging, zelfdodingsdreiging"_s);
    paper.answer("threat.plan", Value::No);
    holds(u"Niet genoemd: doodsbedreiging, zelfdodingsdreiging"_s);
    paper.answer("threat.plan", Value::Unknown);
    holds(u"Weet niet: doodsbedreiging"_s);
}

TEST_CASE("a no to a further question alone is no no to the subject", "[truth]")
{
    Weighed paper;
    paper.answer("threat.suicidePlan", Value::No);
    CHECK(words(paper.crisis(), u"0.5"_s).contains(u"Nee, voor zover gevraagd: zelfdodingsdreiging"));
    paper.answer("threat.suicide", Value::No);
    CHECK(words(paper.crisis(), u"0.5"_s).contains(u"Nee: zelfdodingsdreiging"));
}

TEST_CASE("words that begin as ja are no yes", "[truth]")
{
    CHECK(bareAnswer(u"ja"_s) == u"ja"_s);
    CHECK(bareAnswer(u" Ja, hij staat voor de deur"_s) == u"ja"_s);
    CHECK(bareAnswer(u"Nee: buiten bereik"_s) == u"nee"_s);
    CHECK(bareAnswer(u"januari: hij kwam langs"_s).isEmpty());
    CHECK(bareAnswer(u"soms ja"_s).isEmpty());
}

TEST_CASE("a home address does not say where he is", "[truth]")
{
    Weighed paper;
    CHECK(words(paper.weighed(), u"0.7"_s) == u"B woont op Fictiedorp. Waar B nu is, is niet ingevuld."_s);
    paper.draft.fields.insert(u"0.7"_s, u"B zit vast"_s);
    CHECK(words(paper.weighed(), u"0.7"_s) == u"B zit vast"_s);
}

TEST_CASE("the crisis sheet says who sends it and how to call them", "[truth]")
{
    Weighed paper;
    const auto content = paper.crisis();
    CHECK(words(content, u"B1"_s) == u"M. Melder-Bedenksel, praktijkverpleegkundige, Gezondheidscentrum Nergens, 000-0000002"_s);
    CHECK_FALSE(content.open.concept_);
    CHECK(find(content.open, u"0.8"_s));
    CHECK(toText(content.open).contains(u"06-00000001"_s));
}
