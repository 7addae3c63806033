// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/letters.h"
#include "core/referral/build.h"
#include "core/referral/draft.h"
#include "core/referral/heard.h"
#include "core/referral/signs.h"
#include "core/taxonomy/olderpack.h"
#include "tests/support/weighedpaper.h"

#include <catch2/catch.hpp>

// What is on paper is what the case holds: no field says "not asked" of an answer, and who receives it decides what it is.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using assessment::Value;

TEST_CASE("a field never says not asked of what the checklist holds", "[truth]")
{
    Weighed paper;
    paper.draft.fields.remove(u"H2"_s);
    const auto before = paper.weighed();
    for (const auto &id : {u"E9"_s, u"H1"_s, u"H2"_s, u"H3"_s, u"K1"_s, u"Q1"_s}) {
        INFO(id.toStdString());
        CHECK(words(before, id).isEmpty());
    }
    paper.answer("pregnancy.now", Value::Yes);
    paper.answer("reports.earlier", Value::Yes);
    paper.answer("escalation.any", Value::Yes, {}, {u"worse"_s});
    paper.answer("separation.recent", Value::Yes, u"2026-10-22"_s, {u"announced"_s});
    paper.answer("fear.death", Value::Yes);
    paper.answer("order.active", Value::No);
    const auto content = paper.weighed();
    CHECK(words(content, u"E9"_s) == u"Nu zwanger: ja (vragenlijst)"_s);
    CHECK(words(content, u"H1"_s) == u"Eerdere meldingen: ja (vragenlijst)"_s);
    CHECK(words(content, u"H2"_s) == u"Wordt erger of vaker: ja, het wordt erger (vragenlijst)"_s);
    CHECK(words(content, u"H3"_s).contains(u"aangekondigd, 22 oktober 2026"_s));
    CHECK(words(content, u"K1"_s) == u"Denkt dat B kan doden: ja (vragenlijst)"_s);
    CHECK(words(content, u"Q1"_s) == u"Er geldt een verbod: nee (vragenlijst)"_s);
    CHECK(find(*content.restricted, u"0.6"_s)->value.contains(u"Nu zwanger: ja"_s));
    CHECK(find(content.open, u"0.6"_s)->value == u"1 kind (8 jaar)"_s);
    // Words of a person go before the list, and what she told stays out of the open part.
    CHECK_FALSE(toText(content.open).contains(u"(vragenlijst)"_s));
    paper.draft.fields.insert(u"E9"_s, u"twintig weken"_s);
    CHECK(words(paper.weighed(), u"E9"_s) == u"twintig weken"_s);
}

TEST_CASE("every field that the list speaks of is a field of the paper", "[truth]")
{
    const Weighed paper;
    int sets = 0;
    for (const auto *name : taxonomy::neededSets) {
        const QString set = QLatin1StringView(name);
        if (!set.startsWith("paper-"_L1) || set.startsWith("paper-grave-"_L1))
            continue;
        INFO(name);
        ++sets;
        CHECK(fieldSpec(set.sliced(6)));
        CHECK_FALSE(paper.pack.taxonomy.set(set).isEmpty());
    }
    CHECK(sets == 27);
}

TEST_CASE("what the writer left open is not called a question that nobody asked", "[truth]")
{
    Weighed paper;
    paper.draft.fields.clear();
    const auto content = paper.weighed();
    CHECK(printed(*find(*content.restricted, u"P1"_s)) == u"niet ingevuld"_s);
    CHECK(printed(*find(content.open, u"B9"_s)) == u"niet ingevuld"_s);
    CHECK(printed(*find(*content.restricted, u"E9"_s)) == u"niet gevraagd"_s);
}

TEST_CASE("only signs of danger are flags, and each counts once", "[truth]")
{
    Weighed paper;
    paper.answer("first.overheard", Value::No);
    paper.answer("first.threat", Value::Yes, u"2026-10-31"_s, {u"victim"_s});
    paper.answer("contact.ongoing", Value::Yes);
    paper.answer("order.active", Value::Yes);
    const auto content = paper.weighed();
    const auto *flags = content.restricted ? find(*content.restricted, u"I1"_s) : find(content.open, u"I1"_s);
    REQUIRE(flags);
    QStringList known;
    for (const auto &row : flags->table.rows)
        known.append(row.at(0));
    CHECK(known == QStringList{u"Doodsbedreiging"_s});
    CHECK(words(content, u"I6"_s).contains(u"Bekend: 1 vlaggen"_s));
    CHECK(toText(content.restricted ? *content.restricted : content.open).contains(u"Rode vlaggen: niet besproken ("_s));
}

TEST_CASE("under the shield her occasion and what was seen of her are not for him", "[truth]")
{
    Weighed paper;
    paper.answer("strangulation.event", Value::Yes, u"2026-10-12"_s);
    paper.draft.fields.insert(u"G1"_s, u"B kneep haar keel dicht. A heeft gezegd dat A weggaat."_s);
    const auto content = paper.weighed();
    REQUIRE(content.restricted);
    CHECK_FALSE(toText(content.open).contains(u"weggaat"_s));
    CHECK(find(content.open, u"G1"_s)->value.startsWith(u"Er zijn zorgen over de veiligheid van A."_s));
    CHECK(find(*content.restricted, u"G1"_s)->value.contains(u"weggaat"_s));
    CHECK_FALSE(toText(content.open).contains(u"gezondheidscentrum."_s)); // own observation
    CHECK_FALSE(toText(content.open).contains(u"veertig berichten"_s)); // a document can quote her
    CHECK(content.restricted->sections.at(0).id == u"0"_s); // who, where, and the strongest facts
    CHECK(content.restricted->sections.at(1).id == u"S"_s); // then all of them
    paper.draft.fields.insert(u"G7"_s, u"De buren belden de politie."_s);
    CHECK(find(paper.weighed().open, u"G1"_s)->value == u"De buren belden de politie."_s);
}

TEST_CASE("not asking never opens what asking would have closed", "[truth]")
{
    Weighed paper;
    paper.file.meldcode.weighing.acute = false;
    paper.draft.fields.insert(u"N2"_s, u"\"Hij mag het niet weten.\""_s);
    SECTION("without a list")
    {
        paper.file.assessments.clear();
        CHECK_FALSE(toText(paper.content().open).contains(u"Hij mag het niet weten"_s));
    }
    SECTION("with nothing answered")
    {
        CHECK_FALSE(toText(paper.weighed().open).contains(u"Hij mag het niet weten"_s));
    }
}

TEST_CASE("her plan does not stand in the open part, wherever it was written", "[truth]")
{
    Weighed paper;
    paper.answer("strangulation.event", Value::Yes, u"2026-10-12"_s);
    const QString plan = u"A gaat 1 december stil weg"_s;
    for (const auto &spec : fieldSpecs()) {
        const QString id = QLatin1StringView(spec.id);
        if (spec.typed && !(u"ABCDUV"_s.contains(id.front()) && id != "D9"_L1 && id != "C6"_L1) && id != "P4"_L1 && id != "G7"_L1)
            paper.draft.fields.insert(id, plan);
    }
    paper.file.info.household = plan;
    paper.file.procedures = {test::inWords<dossier::Procedure>(plan)};
    paper.file.meldcode.childCheckWhy = plan;
    paper.file.persons[1].livesWithVictim = assessment::Tri::Yes;
    for (auto &fact : paper.file.incidents)
        fact.what = plan;
    dossier::DangerLog log;
    log.why = plan;
    log.at = paper.made;
    paper.file.assessments.last().danger = {log};
    const auto content = paper.weighed();
    QStringList leaks;
    for (const auto &section : content.open.sections) {
        for (const auto &field : section.fields) {
            if (field.value.contains(plan))
                leaks.append(field.id);
        }
    }
    CHECK(leaks == QStringList());
    CHECK_FALSE(toText(content.open).contains(plan));
    CHECK_FALSE(shortSummary(paper.input()).contains(plan));
    CHECK(toText(*content.restricted).contains(plan));
}

TEST_CASE("about advice the open part does not say otherwise than what was typed for part S", "[truth]")
{
    Weighed paper;
    paper.file.meldcode.weighing.adviceWhen = u"2 november 2026"_s;
    paper.draft.fields.remove(u"A4"_s);
    const auto open = [&] {
        const auto content = paper.weighed();
        const auto *field = find(content.open, u"A4"_s);
        return field ? printed(*field) : QString();
    };
    CHECK(open() == u"ja"_s);

    const auto [typed, bare] = GENERATE(table<QString, QString>({{u"Nee: buiten bereik"_s, u"nee"_s},
                                                                 {u"Ja, op 3 november met arts V."_s, u"ja"_s},
                                                                 {u"?niet na te gaan"_s, {}},
                                                                 {u"neef van A belde zelf"_s, {}}}));
    paper.draft.fields.insert(u"A4"_s, typed);
    CHECK(open() == bare);
}

TEST_CASE("who asks not to be named is not named, whatever stands beside it", "[truth]")
{
    for (const auto &known : {u""_s, u"nee"_s, u"niet"_s, u"B kent mij niet"_s}) {
        Weighed paper;
        paper.draft.fields.insert(u"C4"_s, u"bedreiging van de melder door B"_s);
        paper.draft.fields.insert(u"C3"_s, known);
        INFO(known.toStdString());
        CHECK_FALSE(toText(paper.weighed().open).contains(u"Melder-Bedenksel"_s));
    }
    Weighed paper;
    paper.draft.fields.insert(u"C4"_s, u"bedreiging"_s);
    paper.draft.fields.insert(u"C3"_s, u"ja"_s);
    CHECK(has(paper.weighed(), u"hidden-but-known"_s, false));
}

TEST_CASE("Veilig Thuis is who is called so, not who is mentioned beside it", "[truth]")
{
    for (const auto &name : {u"Veilig Thuis"_s, u"Veilig Thuis Zuid-Limburg, team acuut"_s, u"het AMHK van Bonaire"_s, u"Guiami"_s})
        CHECK(receiverKind(name) == Receiver::ReportingPoint);
    for (const auto &name : {u"niet Veilig Thuis maar de advocaat van B"_s, u"de moeder van B, in overleg met Veilig Thuis"_s,
                             u"Politie Midden, cc Veilig Thuis"_s, u"Collega die het overneemt van Veilig Thuis"_s,
                             u"huisarts, na overleg met Veilig Thuis"_s}) {
        INFO(name.toStdString());
        CHECK(receiverKind(name) != Receiver::ReportingPoint);
    }
    Weighed paper;
    paper.draft.fields.insert(u"A5"_s, u"huisarts"_s);
    for (const auto &ground : {u"geen"_s, u"nee"_s, u"Meldrecht, artikel 5.2.6 Wmo 2015 (aan Veilig Thuis)"_s}) {
        paper.draft.fields.insert(u"V1"_s, ground);
        INFO(ground.toStdString());
        CHECK(has(paper.weighed(), u"no-ground"_s, true));
    }
    paper.draft.fields.insert(u"V4"_s, u"nee"_s);
    CHECK_FALSE(paper.weighed().restricted.has_value());
}

TEST_CASE("the answers stay about the person they were given about", "[truth]")
{
    Weighed paper;
    dossier::giveLetters(paper.file);
    paper.answer("children.withHim", Value::Yes);
    paper.file.persons[1].role = dossier::PersonRole::Witness;
    auto brother = test::samplePerson(dossier::PersonRole::Perpetrator, u"Broer-Bedenksel"_s, u"Bram"_s);
    brother.letter = u"F"_s;
    paper.file.persons.append(brother);
    const auto content = paper.weighed();
    CHECK(toText(*content.restricted).contains(u"Kinderen zijn nu bij B: ja"_s));
    CHECK_FALSE(toText(*content.restricted).contains(u"bij F: ja"_s));
    CHECK(has(content, u"answers-about-other"_s, false));
}

TEST_CASE("who receives it decides what it is", "[truth]")
{
    Weighed paper;
    paper.answer("escalation.any", Value::Yes);
    paper.draft.fields.insert(u"A5"_s, u"Huisarts De Verzonnen Praktijk"_s);
    paper.draft.fields.insert(u"A1"_s, u"melding bij Veilig Thuis"_s);
    const auto bare = paper.weighed();
    CHECK(has(bare, u"no-ground"_s, true));
    CHECK(bare.open.title == u"Overdracht huiselijk geweld en kindermishandeling"_s);
    CHECK(bare.open.subtitle == u"overdracht aan de huisarts"_s);
    CHECK_FALSE(toText(bare.open).contains(u"melding bij Veilig Thuis"_s));
    CHECK_FALSE(find(bare.open, u"J1"_s));
    CHECK_FALSE(find(bare.open, u"I1"_s));
    CHECK_FALSE(find(bare.open, u"O1"_s));
    CHECK_FALSE(find(bare.open, u"D5"_s));
    CHECK_FALSE(bare.restricted.has_value());
    CHECK(has(bare, u"part-s-stays"_s, false));

    paper.draft.fields.insert(u"V1"_s, u"toestemming van A, 3 november 2026"_s);
    const auto grounded = paper.weighed();
    CHECK_FALSE(has(grounded, u"no-ground"_s, true));
    CHECK_FALSE(grounded.restricted.has_value());
    paper.draft.fields.insert(u"V4"_s, u"toestemming van A voor de telefoon"_s);
    CHECK(paper.weighed().restricted.has_value());

    paper.draft.fields.insert(u"A5"_s, u"Veilig Thuis Verzonnen Regio"_s);
    const auto report = paper.weighed();
    CHECK(report.open.subtitle == u"melding bij Veilig Thuis"_s);
    CHECK(find(report.open, u"J1"_s));
    CHECK_FALSE(find(*report.restricted, u"V4"_s));
}

TEST_CASE("a signature stands for what was signed", "[truth]")
{
    Weighed paper;
    paper.answer("escalation.any", Value::Yes);
    const auto before = paper.weighed();
    CHECK(before.open.concept_);
    paper.draft.isSigned = true;
    paper.draft.signedOn = QDate(2026, 11, 2);
    paper.draft.signedFor = before.signedFor;
    const auto after = paper.weighed();
    CHECK(after.isSigned);
    CHECK_FALSE(after.open.concept_);
    CHECK(find(after.open, u"U1"_s)->value.contains(u"Ondertekend op 2 november 2026."_s)); // not the day of the export

    SECTION("its number and its hour may change")
    {
        paper.draft.exports.append(QJsonObject{{u"part"_s, u"open"_s}});
        paper.made = paper.made.addSecs(3600);
        CHECK(paper.weighed().isSigned);
    }
    SECTION("a word, a fact or an answer may not")
    {
        switch (GENERATE(0, 1, 2)) {
        case 0: paper.draft.fields.insert(u"P1"_s, u"iets anders"_s); break;
        case 1: paper.file.incidents[1].what += u" En nog iets."_s; break;
        default: paper.answer("fear.death", Value::Yes);
        }
        const auto changed = paper.weighed();
        CHECK_FALSE(changed.isSigned);
        CHECK(changed.open.concept_);
        CHECK(find(changed.open, u"U1"_s)->value.contains(u"Nog niet ondertekend."_s));
        CHECK(has(changed, u"signature-lapsed"_s, false));
    }
}

TEST_CASE("what was typed for the report helps the crisis sheet, through any door", "[truth]")
{
    dossier::ReferralDraft melding, crisis;
    melding.kind = u"melding"_s;
    melding.fields = {{u"Q2"_s, u"ja, besproken"_s}, {u"0.2"_s, u"uit de melding"_s}};
    crisis.kind = u"crisisblad"_s;
    crisis.fields = {{u"0.2"_s, u"uit het spoedblad"_s}};
    const auto printed = asPrinted(crisis, {melding, crisis});
    CHECK(printed.fields.value(u"Q2"_s) == u"ja, besproken"_s);
    CHECK(printed.fields.value(u"0.2"_s) == u"uit het spoedblad"_s);
    CHECK(asPrinted(melding, {melding, crisis}) == melding);
    CHECK(draftOf({melding, crisis}, u"melding"_s) == melding);
    CHECK(draftOf({}, u"melding"_s).fields.isEmpty());
}

TEST_CASE("a report about nobody, or without a day, does not leave", "[truth]")
{
    Weighed paper;
    CHECK_FALSE(has(paper.weighed(), u"nobody-known"_s, true));
    CHECK_FALSE(has(paper.weighed(), u"no-facts"_s, true));
    for (auto &person : paper.file.persons)
        person.surname = person.givenNames = person.street = person.houseNumber = person.postcode = person.town = person.phone = QString();
    for (auto &fact : paper.file.incidents)
        fact.when.reset();
    const auto content = paper.weighed();
    CHECK(has(content, u"nobody-known"_s, true));
    CHECK(has(content, u"no-facts"_s, true));
}

TEST_CASE("a victim who is a minor has a school and a guardian on paper", "[truth]")
{
    Weighed paper;
    auto &victim = paper.file.persons[0];
    victim.born = u"2010-02-03"_s;
    victim.school = u"college De Verzonnen Maan"_s;
    victim.guardian = u"V. Voogd-Bedenksel"_s;
    const auto content = paper.weighed();
    CHECK(find(*content.restricted, u"E4"_s, u"A, minderjarig"_s)->value == u"college De Verzonnen Maan"_s);
    CHECK(find(*content.restricted, u"E7"_s, u"A, minderjarig"_s)->value == u"V. Voogd-Bedenksel"_s);
    victim.born = u"2000-02-03"_s;
    CHECK_FALSE(find(*paper.weighed().restricted, u"E4"_s, u"A, minderjarig"_s));
}

TEST_CASE("words join as a sentence does", "[truth]")
{
    CHECK(joined({u"Foto's gemaakt."_s, u"Onderzocht."_s}, u", "_s) == u"Foto's gemaakt, Onderzocht."_s);
    CHECK(joined({u"Bedenksel, W."_s, u"wijkagent"_s}, u", "_s) == u"Bedenksel, W., wijkagent"_s);
    CHECK(joined({u"Ja."_s, u"112 gebeld."_s}, u" "_s) == u"Ja. 112 gebeld."_s);
    CHECK(enumerated({u"B"_s}) == u"B"_s);
    CHECK(enumerated({u"B"_s, u"C"_s}) == u"B en C"_s);
    CHECK(enumerated({u"B"_s, u"C"_s, u"D"_s}) == u"B, C en D"_s);
}

TEST_CASE("a picture sign prints as its name, and none disappears", "[truth]")
{
    CHECK(withSignsNamed(u"Tot morgen \U0001F52A⚰\U0001F480 jij weet wel ❤️"_s) ==
          u"Tot morgen [mes][doodskist][schedel] jij weet wel [hart]"_s);
    CHECK(withSignsNamed(u"\U0001F44A\U0001F3FD"_s) == u"[vuist]"_s); // the colour of a hand is no sign of its own
    CHECK(withPostcodesWhole(u"Nergenspad 1, 0000 AA Verzonnenstad, sinds 2026 OK"_s) ==
          u"Nergenspad 1, 0000\u00a0AA Verzonnenstad, sinds 2026\u00a0OK"_s);
    CHECK(withSignsNamed(u"\U0001F9FF"_s) == u"[teken U+1F9FF]"_s);
    CHECK(withSignsNamed(u"Łukasz Ümit, „ruzie” – ■ JA"_s) == u"Łukasz Ümit, „ruzie” – ■ JA"_s);
    Weighed paper;
    paper.file.incidents[1].what = u"B stuurde \U0001F52A."_s;
    CHECK(toText(*paper.weighed().restricted).contains(u"B stuurde [mes]."_s));
}

TEST_CASE("which recognition cards fit stands in part S", "[truth]")
{
    Weighed paper;
    paper.file.assessments.last().recognised = {{u"p1"_s, u"fits"_s}, {u"p2"_s, u"fits-not"_s}};
    const auto content = paper.weighed();
    CHECK(find(*content.restricted, u"I10"_s)->value.startsWith(u"past: Intieme terreur\npast niet: "_s));
    CHECK_FALSE(find(content.open, u"I10"_s));
}

TEST_CASE("a case of another jurisdiction has no Dutch region", "[truth]")
{
    const Weighed paper;
    CHECK(paper.pack.region(u"Parkstad"_s, u"nl"_s));
    CHECK_FALSE(paper.pack.region(u"Parkstad"_s, u"bes"_s));
}
