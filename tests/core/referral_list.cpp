// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"
#include "core/referral/heard.h"
#include "tests/support/weighedpaper.h"

#include <catch2/catch.hpp>

// What happened and what the checklist holds: facts, flags, details, outcome and routes as they print.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using assessment::Frequency;
using assessment::SourceCode;
using assessment::Value;

namespace {

struct Calm : Unshielded {
    assessment::Answer &given(const char *question)
    {
        return file.assessments.last().list.answers[QuestionId(QString::fromLatin1(question))];
    }
    void count(const char *question, int number)
    {
        answer(question, Value::Yes);
        given(question).count = number;
    }
};

const Field *labelled(const Document &document, const QString &label)
{
    for (const auto &section : document.sections) {
        for (const auto &field : section.fields) {
            if (field.label.startsWith(label))
                return &field;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("a fact prints with day, hour, place, who, what came of it and source", "[list]")
{
    Calm paper;
    auto &facts = paper.file.incidents;
    facts[0].time = u"14.30"_s;
    facts[0].consequence = u"A durfde niet naar buiten"_s;
    facts[1].when.reset();
    facts[1].unread.insert(u"when"_s, u"ergens in september"_s);
    facts[1].source = SourceCode::None;
    facts[2].toldBy = u"het dossier van de huisarts"_s;
    CHECK(paper.open(u"G2"_s) ==
          u"ergens in september, thuis, bron ontbreekt | B stuurde veertig berichten op één dag.\n"
          "12\u00a0oktober 2026, thuis, uit het dossier van de huisarts | B kneep haar keel dicht.\n"
          "30\u00a0oktober 2026 14.30, thuis, eigen waarneming | B stond twee uur voor de deur van het gezondheidscentrum. "
          "Gevolg: A durfde niet naar buiten"_s);
    CHECK(paper.open(u"G3"_s) == u"Eerste feit hier: 12 oktober 2026. Laatste: 30 oktober 2026. Aantal beschreven feiten: 3."_s);
    CHECK(paper.open(u"H4"_s) == u"-"_s); // two facts with a date are no line of time
    facts[1].when = PartialDate::parse(u"2026-09"_s);
    CHECK(paper.open(u"H4"_s) == u"Van 1 september 2026 tot en met 30 oktober 2026; de feiten zelf staan in hun tabel."_s);
    facts.removeAt(1);
    CHECK(paper.open(u"H4"_s) == u"-"_s); // two facts are no line of time
    facts.clear();
    CHECK(paper.open(u"G2"_s) == u"-"_s); // as when all of them are in part S; without any the paper is stopped
    CHECK(paper.open(u"G3"_s) == u"niet ingevuld"_s);
}

TEST_CASE("facts stand in order of day and hour; of one moment as they were written", "[list]")
{
    Calm paper;
    paper.file.incidents.clear();
    const auto add = [&](const QString &when, const QString &time, const QString &what) {
        auto fact = sampleFact(when, what, SourceCode::Own);
        fact.time = time;
        paper.file.incidents.append(fact);
    };
    add(u"2026-10-12"_s, u"14.00"_s, u"vierde"_s);
    add(u"2026-10-12"_s, u"14.00"_s, u"vijfde"_s);
    add(u"2026-10-12"_s, u"09.00"_s, u"derde"_s);
    add(u"2026-10-13"_s, u"08.00"_s, u"zesde"_s);
    add({}, u"23.00"_s, u"eerste"_s);
    add(u"2026-09"_s, u"20.00"_s, u"tweede"_s);
    const auto content = paper.content();
    QStringList order;
    for (const auto &row : find(content.open, u"G2"_s)->table.rows)
        order.append(row.at(1).section(u": "_s, 1)); // after who did it
    CHECK(order == QStringList{u"eerste"_s, u"tweede"_s, u"derde"_s, u"vierde"_s, u"vijfde"_s, u"zesde"_s});
}

TEST_CASE("who did it goes before the words, unless they begin with that", "[list]")
{
    dossier::Incident fact;
    const auto deed = [&](const QString &who, const QString &what) {
        fact.who = who;
        fact.what = what;
        return deedOf(fact);
    };
    CHECK(deed(u"B"_s, u"B kneep."_s) == u"B kneep."_s);
    CHECK(deed(u"B"_s, u"Bonsde op de deur."_s) == u"B: Bonsde op de deur."_s);
    CHECK(deed(u"B"_s, u"kneep."_s) == u"B: kneep."_s);
    CHECK(deed({}, u"kneep."_s) == u"kneep."_s);
    CHECK(deed(u"B"_s, u"B"_s) == u"B"_s);
}

TEST_CASE("facts with restriction say why, and the open part has no line about facts when none is open", "[list]")
{
    Calm paper;
    paper.file.incidents[2].visibility = dossier::Visibility::Restricted;
    CHECK(paper.partS(u"S1"_s) == u"Niet delen met B, voor de veiligheid van het slachtoffer. Overleg eerst met de melder.\n"
                                  "12\u00a0oktober 2026, thuis, uit een stuk | B kneep haar keel dicht."_s);
    CHECK(paper.open(u"G3"_s) == u"Eerste feit hier: september 2026. Laatste: 30 oktober 2026. Aantal beschreven feiten: 2."_s);
    paper.draft.fields.insert(u"S1"_s, u"?wordt nagevraagd"_s);
    CHECK(paper.partS(u"S1"_s).startsWith(u"niet bekend, reden: wordt nagevraagd\n12"_s));
    paper.draft.fields.remove(u"S1"_s);
    paper.file.persons[1].role = dossier::PersonRole::Unclear;
    CHECK(paper.partS(u"S1"_s).startsWith(u"Alleen voor de ontvanger.\n"_s));
    for (auto &fact : paper.file.incidents)
        fact.visibility = dossier::Visibility::Restricted;
    CHECK(paper.open(u"G2"_s) == u"-"_s);
    paper.file.incidents.clear();
    paper.draft.fields.insert(u"S1"_s, u"tegenover de familie"_s);
    CHECK(paper.partS(u"S1"_s) == u"tegenover de familie"_s);
}

TEST_CASE("flags stand with answer, day, how often and source, the gravest first", "[list]")
{
    Calm paper;
    paper.answer("violence.recent", Value::No, u"2025-01"_s);
    paper.answer("fear.death", Value::Unknown);
    paper.answer("threat.kill", Value::Suspected);
    paper.count("threat.kill", 4);
    paper.given("threat.kill").value = Value::Suspected;
    paper.answer("strangulation.event", Value::Yes, u"2026-10-12"_s);
    paper.given("strangulation.event").who = u"A"_s;
    paper.given("strangulation.event").note = u"\"Ik kreeg geen lucht.\""_s;
    paper.given("threat.kill").note = u"\"Ik kreeg geen lucht.\""_s;
    paper.answer("jealousy.possession", Value::Yes);
    paper.answer("children.any", Value::No);
    const auto content = paper.content();
    CHECK(inOpen(content, u"I1"_s) == u"Keel dichtgeknepen | ■ JA | 12 oktober 2026; uitspraak van A\n"
                                      "Doodsbedreiging | ■ VERMOEDEN | 4 keer; uitspraak van betrokkene"_s);
    const auto *others = labelled(content.open, u"Rode vlaggen: andere antwoorden"_s);
    REQUIRE(others);
    CHECK(others->value == u"nee: Lichamelijk geweld afgelopen jaar"_s); // not known is an open question
    CHECK(inOpen(content, u"I7"_s).contains(u"Denkt dat B kan doden"_s));
    CHECK(inOpen(content, u"I4"_s) == u"Jaloezie en bezitsdrang | ■ JA | uitspraak van betrokkene"_s);
    const auto *notAsked = labelled(content.open, u"Rode vlaggen: niet besproken ("_s);
    REQUIRE(notAsked);
    CHECK(notAsked->value.contains(u"Wapen gebruikt of mee gedreigd"_s));
    for (const auto &title : {u"Doodsbedreiging"_s, u"Kinderen bedreigd"_s, u"Drank of drugs"_s}) // answered, not of this case, a factor
        CHECK_FALSE(notAsked->value.contains(title));
    const auto *factors = labelled(content.open, u"Bijkomende factoren: niet besproken"_s);
    REQUIRE(factors);
    CHECK(factors->value.contains(u"Drank of drugs"_s));
    CHECK_FALSE(factors->value.contains(u"Jaloezie"_s));
    const auto *quotes = labelled(*content.restricted, u"Rode vlaggen: letterlijke woorden"_s);
    REQUIRE(quotes); // the same words once, and never in the open part
    REQUIRE(quotes->table.rows.size() == 1);
    CHECK(quotes->table.rows[0] == QStringList{u"Keel dichtgeknepen"_s, u"\"Ik kreeg geen lucht.\""_s, u"uitspraak van A"_s});
    CHECK(inOpen(content, u"I7"_s) == u"Denkt dat B kan doden"_s);
    CHECK(inPartS(content, u"I9"_s) == u"-"_s);
}

TEST_CASE("an answer that was taken from a first question has the source of that one", "[list]")
{
    Calm paper;
    paper.answer("first.overheard", Value::No);
    paper.answer("first.weapon", Value::Yes, u"2026-10-12"_s, {u"used"_s});
    CHECK(paper.open(u"I1"_s) == u"Wapen gebruikt of mee gedreigd | ■ JA | 12 oktober 2026; uitspraak van betrokkene"_s);
    const auto builderInput = paper.input();
    const Builder builder(builderInput);
    const auto &taxonomy = paper.pack.taxonomy;
    CHECK(builder.answerOf(taxonomy.indexOf(QuestionId(u"weapon.used"_s))) ==
          builder.answerOf(taxonomy.indexOf(QuestionId(u"first.weapon"_s))));
    CHECK(builder.answerOf(taxonomy.indexOf(QuestionId(u"threat.kill"_s))) == nullptr);
    REQUIRE(builder.answerOf(0)); // the very first one is one too
    CHECK(builder.answerOf(0)->value == Value::No);
    CHECK(builder.answerOf(-1) == nullptr);
    CHECK(builder.answerOf(static_cast<int>(builder.effective.size())) == nullptr);
    CHECK(builder.effectiveOf(taxonomy.questions.first().id) == &builder.effective.first());
    CHECK(builder.effectiveOf(QuestionId(u"nergens.bekend"_s)) == nullptr);
    paper.file.assessments.clear();
    const auto withoutInput = paper.input();
    const Builder without(withoutInput);
    CHECK(without.answerOf(0) == nullptr);
    CHECK(without.effectiveOf(taxonomy.questions.first().id) == nullptr);
}

TEST_CASE("of control and coercion each form stands with how often, and nothing from elsewhere", "[list]")
{
    Calm paper;
    paper.often("control.isolation", Frequency::Often);
    paper.often("control.money", Frequency::Never);
    paper.answer("control.digital", Value::Yes);
    paper.given("control.money").value = Value::No;
    paper.often("stalking.watch", Frequency::Sometimes);
    CHECK(paper.open(u"I1"_s).contains(u"Isoleren | ■ JA | vaak"_s)); // told once, among the flags
    CHECK(paper.open(u"I2"_s) == u"Geld bepalen | nooit"_s);
    paper.draft.kind = nameOf(kindNames, Kind::Actieoverleg); // without a table of flags
    CHECK(paper.partS(u"I2"_s) + paper.open(u"I2"_s) == u"-Isoleren | vaak\nGeld bepalen | nooit"_s);
}

TEST_CASE("what else was named stands in part S, each kind of answer in its own words", "[list]")
{
    Calm paper;
    paper.answer("strangulation.witness", Value::Yes, u"2026-10-12"_s, {u"children"_s});
    paper.given("strangulation.witness").time = QTime(14, 30);
    paper.answer("strangulation.complaints", Value::No);
    paper.answer("threat.kill", Value::Yes); // a flag without more says nothing beside the table of flags
    paper.answer("separation.recent", Value::Yes, {}, {u"months3"_s});
    paper.answer("weapon.kind", Value::Yes, {}, {u"knife"_s, u"fire"_s});
    paper.count("stalking.months", 4);
    paper.answer("strangulation.times", Value::Yes);
    paper.often("stalking.watch", Frequency::Often);
    paper.answer("control.money", Value::Yes, {}, {u"anger"_s});
    paper.given("control.money").frequency = Frequency::Sometimes;
    paper.answer("order.ends", Value::Yes, u"2026-12-12"_s);
    paper.answer("perpetrator.arrested", Value::Yes);
    CHECK(paper.open(u"I9"_s) == u"-"_s);
    CHECK(paper.partS(u"I9"_s).split(u'\n') ==
          QStringList{u"uitspraak van betrokkene: Wie erbij was: ja; kinderen (12 oktober 2026 14.30); Welk wapen of voorwerp: mes, vuur; "
                      "Geld bepalen: soms; na een nee: boosheid; Hoeveel maanden al: 4; Einddatum van het verbod: 12 december 2026; "
                      "Breuk pas, aangekondigd of gepland: ■ JA; tot 3 maanden geleden; Aangehouden of gehoord: ja."_s,
                      u"bron ontbreekt: Volgen, bespieden, opwachten: vaak."_s});
}

TEST_CASE("the outcome says the band, what is known and open, when to act and what weighs by itself", "[list]")
{
    Calm paper;
    paper.answer("threat.kill", Value::Yes);
    paper.verdict->notDiscussed = 12;
    paper.verdict->noCounted = true;
    const auto first = [](const QString &band) {
        return u"Uitkomst signaleringslijst: %1 (geen risicotaxatie). Bekend: 1 vlaggen. Niet besproken: 12 vragen. "
               "Dit is geen risicotaxatie en zegt niet dat het veilig is.\n"_s.arg(band);
    };
    CHECK(paper.open(u"I6"_s) ==
          first(u"aandacht hoog"_s) + u"Wanneer handelen: met een plan en een datum.\nVersie van de lijst: 2026.4."_s);
    paper.fire({u"T2"_s, u"T4"_s});
    paper.verdict->triggers[1].suspected = true;
    paper.verdict->notDiscussed = 12;
    paper.verdict->enough = false;
    paper.verdict->underReport = true;
    paper.verdict->noCounted = false;
    paper.verdict->tempo = assessment::Tempo::Now;
    const auto &texts = paper.pack.texts(u"nl"_s, u"nl"_s);
    const auto title = [&](const QString &id) { return triggerTitle(TriggerId(id), texts, {}); };
    CHECK(paper.partS(u"I6"_s) ==
          first(u"nog geen beeld, er is te weinig besproken"_s) +
              u"Wanneer handelen: nu.\nTelt op zichzelf zwaar: ■ %1; ■ %2 (vermoeden).\n"
              "Er zijn tekenen dat het slachtoffer het kleiner maakt. Het echte beeld kan zwaarder zijn.\n"
              "Het gesprek was niet alleen of niet veilig. Elk \"nee\" telt daarom als \"weet niet\".\nVersie van de lijst: 2026.4."_s.arg(
                  title(u"T2"_s), title(u"T4"_s)));
    paper.verdict->tempo = assessment::Tempo::Days;
    CHECK(paper.partS(u"I6"_s).contains(u"\nWanneer handelen: binnen enkele dagen.\n"_s));
    paper.verdict.reset();
    CHECK(paper.partS(u"I6"_s) == u"niet ingevuld"_s);
}

TEST_CASE("the judgement of the professional stands with reason and reader, when it stands at all", "[list]")
{
    Calm paper;
    auto &judgement = paper.file.assessments.last().judgement;
    CHECK(paper.open(u"I8"_s) == u"niet ingevuld"_s);
    judgement.band = u"very-high"_s;
    CHECK(paper.open(u"I8"_s) == u"Oordeel van de professional: aandacht zeer hoog (geen risicotaxatie)."_s);
    judgement.reason = u"B kocht een wapen"_s;
    judgement.secondReader = u"F. Verzonnen"_s;
    const QString full =
        u"Oordeel van de professional: aandacht zeer hoog (geen risicotaxatie). Reden: B kocht een wapen. Meegelezen: F. Verzonnen."_s;
    CHECK(paper.open(u"I8"_s) == full);
    paper.verdict.reset();
    CHECK(paper.partS(u"I8"_s) == full);
    paper.unshield();
    judgement = {};
    judgement.band = u"few"_s; // below the list, without a reason
    CHECK(paper.open(u"I8"_s) == u"niet ingevuld"_s);
    paper.file.assessments.clear();
    paper.verdict.reset();
    CHECK(paper.partS(u"I8"_s) == u"niet ingevuld"_s);
    CHECK(paper.partS(u"I10"_s) == u"-"_s);
}

TEST_CASE("recognition cards that fit stand apart from those that do not", "[list]")
{
    Calm paper;
    auto &recognised = paper.file.assessments.last().recognised;
    recognised = {{u"p1"_s, u"fits"_s}};
    CHECK(paper.partS(u"I10"_s) == u"past: Intieme terreur"_s);
    recognised = {{u"p1"_s, u"fits-not"_s}};
    CHECK(paper.partS(u"I10"_s) == u"past niet: Intieme terreur"_s);
}

TEST_CASE("the receiver is asked to bring a case into a meeting that fits, with the reason", "[list]")
{
    Calm paper;
    CHECK(paper.open(u"P2"_s) == u"-"_s);
    paper.answer("perpetrator.arrested", Value::Yes);
    const auto &texts = paper.pack.texts(u"nl"_s, u"nl"_s);
    const QString title = texts.find(u"routes"_s, u"zsm"_s, u"title"_s);
    CHECK(paper.open(u"P2"_s).startsWith(u"Verzoek om in te brengen bij: "_s + title + u": "_s));
    CHECK(paper.partS(u"P2"_s) == u"-"_s);
    paper.draft.visibility.insert(u"P2"_s, u"restricted"_s); // which meetings, and not why
    CHECK(paper.open(u"P2"_s) == u"Verzoek om in te brengen bij: "_s + title);
    paper.draft.visibility.clear();
    paper.file.meldcode.weighing.acute = true;
    CHECK(paper.open(u"P2"_s) == u"-"_s);
    CHECK(paper.partS(u"P2"_s).startsWith(u"Verzoek om in te brengen bij: "_s + title + u": "_s));
    paper.draft.fields.insert(u"P2"_s, u"naar het actieoverleg, want hij zit vast"_s);
    CHECK(paper.partS(u"P2"_s) == u"naar het actieoverleg, want hij zit vast"_s);
    paper.verdict.reset(); // words that were typed stand there without a list too
    CHECK(paper.partS(u"P2"_s) == u"naar het actieoverleg, want hij zit vast"_s);
}

TEST_CASE("each tick of the house of safety keeps its number", "[list]")
{
    Calm paper;
    paper.answer("zvh.areas", Value::Yes);
    paper.answer("zvh.system", Value::No);
    CHECK(paper.open(u"P3"_s) == u"1. ZVH 1: meer leefgebieden: ■ JA\n3. ZVH 3: mensen eromheen: nee"_s);
}

TEST_CASE("what was heard in the talk fills a field in the words of its kind of answer", "[list]")
{
    Calm paper;
    paper.count("reports.count", 0);
    paper.answer("reports.who", Value::Yes, {}, {u"police"_s, u"doctor"_s});
    CHECK(paper.partS(u"H1"_s) ==
          u"Meldingen in twaalf maanden: 0; Waar eerder is gemeld: politie, huisarts of ziekenhuis (vragenlijst)"_s);
    paper.answer("reports.count", Value::Unknown);
    paper.answer("reports.who", Value::Unknown);
    CHECK(paper.partS(u"H1"_s) == u"Meldingen in twaalf maanden: weet niet; Waar eerder is gemeld: weet niet (vragenlijst)"_s);
    paper.answer("pregnancy.due", Value::Yes, u"2027-02"_s);
    CHECK(paper.partS(u"E9"_s) == u"Verwachte geboorte: februari 2027 (vragenlijst)"_s);
    paper.answer("pregnancy.due", Value::Unknown);
    CHECK(paper.partS(u"E9"_s) == u"Verwachte geboorte: weet niet (vragenlijst)"_s);
    paper.answer("control.digital", Value::Yes);
    CHECK(paper.partS(u"C2"_s) == u"Digitale controle: ja (vragenlijst)"_s);
    paper.often("control.digital", Frequency::Often);
    CHECK(paper.partS(u"C2"_s) == u"Digitale controle: vaak (vragenlijst)"_s);
    paper.answer("stalking.tracker", Value::Yes, u"2026-10"_s, {u"tracker"_s, u"nergens bekend"_s});
    paper.given("stalking.tracker").frequency = Frequency::Sometimes; // of a question that asks for no frequency
    CHECK(paper.partS(u"C2"_s) ==
          u"Tracker of meekijk-app gevonden: ja, tracker of zender, oktober 2026; Digitale controle: vaak (vragenlijst)"_s);
    CHECK_FALSE(paper.open(u"C2"_s).contains(u"vragenlijst"_s));
}

TEST_CASE("of a grave subject everything that is known stands in one line, doubt before a no", "[list]")
{
    Calm paper;
    const auto lines = [&] { return inOpen(paper.content(), u"0.5"_s).split(u'\n'); };
    paper.answer("weapon.used", Value::Yes, u"2026-02-02"_s);
    paper.answer("weapon.near", Value::Suspected);
    paper.answer("weapon.access", Value::No);
    paper.answer("threat.kill", Value::No);
    paper.answer("threat.plan", Value::No);
    CHECK(lines() == QStringList{u"Wapens: ■ JA, gebruikt of mee gedreigd, 2 februari 2026; ■ VERMOEDEN, nu binnen bereik"_s,
                                 u"Niet gevraagd: verwurging, kinderen bedreigd, zelfdodingsdreiging, overtreding verbod"_s,
                                 u"Nee: doodsbedreiging"_s});
    paper.file.assessments.last().list.round.alone = assessment::Tri::No;
    paper.answer("threat.plan", Value::Unknown);
    CHECK(lines().contains(u"Weet niet (gesprek was niet alleen): doodsbedreiging"_s));
    paper.file.assessments.clear();
    paper.verdict.reset();
    CHECK(paper.partS(u"0.5"_s) == u"niet ingevuld"_s);
}
