// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"
#include "tests/support/weighedpaper.h"

#include <catch2/catch.hpp>

// Who they are, the children, who lives where and who knows: from the record of a person to the field of the paper.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using assessment::Tri;
using assessment::Value;
using dossier::Informed;
using dossier::PersonRole;

namespace {

/// Nothing shields, and he lives with her: everything of the persons can be open.
struct Household : Weighed {
    Household()
    {
        unshield();
        file.persons[1].livesWithVictim = Tri::Yes;
    }
    dossier::Person &a() { return file.persons[0]; }
    dossier::Person &b() { return file.persons[1]; }
    dossier::Person &child() { return file.persons[2]; }
};

QStringList headings(const Document &document, const QString &section)
{
    QStringList found;
    for (const auto &each : document.sections) {
        if (each.id == section)
            found.append(each.heading);
    }
    return found;
}

} // namespace

TEST_CASE("each word of a person's record has its field", "[persons]")
{
    Household paper;
    auto &b = paper.b();
    b.street = u"Verzonnenlaan"_s;
    b.houseNumber = u"2 b"_s;
    b.postcode = u"0000 BB"_s;
    b.phone = u"06-00000003"_s;
    b.email = u"b@nergens.example"_s;
    b.custody = u"over C, samen met A"_s;
    b.work = u"bouwplaats De Bedachte Balk"_s;
    b.guardian = u"bewindvoerder Bedenksel"_s;
    const auto content = paper.content();
    const QString him = u"B, vermoedelijke pleger"_s;
    CHECK(inOpen(content, u"D1"_s, him) == u"vermoedelijke pleger"_s);
    CHECK(inOpen(content, u"D2"_s, him) == u"Bedacht, Łukasz Ümit"_s);
    CHECK(inOpen(content, u"D3"_s, him) == u"1985"_s);
    CHECK(inOpen(content, u"D4"_s, him) == u"man (hij, hem)"_s);
    CHECK(inOpen(content, u"D5"_s, him) == u"Verzonnenlaan 2 b, 0000\u00a0BB Fictiedorp"_s);
    CHECK(inOpen(content, u"D6"_s, him) == u"06-00000003, b@nergens.example"_s);
    CHECK(inOpen(content, u"D7"_s, him) == u"ex-partner"_s);
    CHECK(inOpen(content, u"D8"_s, him) == u"ja"_s);
    CHECK(inOpen(content, u"D10"_s, him) == u"over C, samen met A"_s);
    CHECK(inOpen(content, u"D11"_s, him) == u"bouwplaats De Bedachte Balk"_s);
    CHECK(inOpen(content, u"D13"_s, him) == u"bewindvoerder Bedenksel"_s);
    const QString her = u"A, vermoedelijk slachtoffer"_s;
    CHECK(inOpen(content, u"D3"_s, her) == u"2 april 1990"_s);
    CHECK(inOpen(content, u"D5"_s, her) == u"Nergenspad 1, Verzonnenstad"_s);
    CHECK(inPartS(content, u"D6"_s, her) == u"06-00000001"_s);
    CHECK(inPartS(content, u"D11"_s, her) == u"bakkerij De Verzonnen Korst"_s);
    CHECK(inOpen(content, u"D7"_s, her) == u"-"_s); // she is not related to herself
    CHECK(inOpen(content, u"D8"_s, her) == u"-"_s);
    b.livesWithVictim = Tri::Unknown;
    CHECK(inOpen(paper.content(), u"D8"_s, him) == u"niet ingevuld"_s);
    b.born = u"rond de veertig"_s;
    CHECK(inOpen(paper.content(), u"D3"_s, him) == u"rond de veertig"_s);
}

TEST_CASE("only the first presumed perpetrator has the relation of the case", "[persons]")
{
    Household paper;
    paper.b().relation.clear();
    paper.file.info.relation = u"sibling"_s;
    paper.file.persons.append(samplePerson(PersonRole::Perpetrator, u"Tweede"_s, u"Tim"_s));
    const auto content = paper.content();
    CHECK(inOpen(content, u"D7"_s, u"B,"_s) == u"broer of zus"_s);
    CHECK(inOpen(content, u"D7"_s, u"C,"_s) == u"niet ingevuld"_s);
}

TEST_CASE("adults stand in the order of their letters; of who stands aside only what is known", "[persons]")
{
    Household paper;
    auto witness = samplePerson(PersonRole::Witness, u"Buur"_s, u"Bo"_s);
    witness.letter = u"AA"_s;
    paper.file.persons.prepend(witness);
    for (qsizetype i = 1; i < paper.file.persons.size(); ++i)
        paper.file.persons[i].letter = QString(QChar(u'F' - static_cast<char16_t>(i)));
    const auto content = paper.content();
    CHECK(headings(content.open, u"D"_s) == QStringList{u"D, vermoedelijke pleger"_s, u"E, vermoedelijk slachtoffer"_s});
    REQUIRE(content.restricted);
    CHECK(headings(*content.restricted, u"D"_s) ==
          QStringList{u"A, steunfiguur"_s, u"E, vermoedelijk slachtoffer"_s, u"AA, getuige"_s}); // AA comes after Z
    QStringList fields;
    for (const auto &section : content.restricted->sections) {
        if (section.heading == "AA, getuige"_L1) {
            for (const auto &field : section.fields)
                fields.append(field.id);
        }
    }
    CHECK(fields == QStringList{u"D1"_s, u"D2"_s, u"D4"_s}); // nobody asked a witness for the rest
}

TEST_CASE("the open part knows which child it is; where the child lives follows the address of the mother", "[persons]")
{
    Household paper;
    paper.child().street = u"Nergenspad"_s;
    paper.child().houseNumber = u"1"_s;
    paper.child().guardian = u"gezinsvoogd Bedenksel"_s;
    paper.child().seen = u"zag dat B kneep"_s;
    const QString name = u"Bedacht, Noor, 1 september 2018"_s;
    const auto together = paper.content();
    CHECK(inOpen(together, u"E2"_s) == name + u"\nNergenspad 1"_s);
    CHECK(find(together.open, u"E2"_s)->label == u"Naam, geboortedatum, adres"_s);
    CHECK(inPartS(together, u"E2"_s) == u"-"_s);
    CHECK(headings(together.open, u"E"_s).contains(u"C, kind"_s));
    CHECK(inPartS(together, u"E3"_s) == u"bij A"_s);
    CHECK(inPartS(together, u"E4"_s) == u"basisschool De Verzonnen Zon"_s);
    CHECK(inOpen(together, u"E5"_s) == u"zag dat B kneep"_s);
    CHECK(inOpen(together, u"E7"_s) == u"gezinsvoogd Bedenksel"_s);

    const auto check = [&](const ReferralContent &hidden) {
        CHECK(inOpen(hidden, u"E2"_s) == name);
        CHECK(find(hidden.open, u"E2"_s)->label == u"Naam, geboortedatum"_s);
        CHECK(inPartS(hidden, u"E2"_s) == name + u"\nNergenspad 1"_s);
        CHECK(find(*hidden.restricted, u"E2"_s)->label == u"Naam, geboortedatum, adres"_s);
    };
    paper.file.meldcode.weighing.acute = true; // the shield, though he lives there
    check(paper.content());
    paper.file.meldcode.weighing.acute = false;
    paper.b().livesWithVictim = Tri::No;
    check(paper.content());
    paper.child().street = paper.child().houseNumber = QString();
    const auto without = paper.content();
    CHECK(inOpen(without, u"E2"_s) == name);
    CHECK(find(without.open, u"E2"_s)->label == u"Naam, geboortedatum"_s);
    CHECK(inPartS(without, u"E2"_s) == u"-"_s);
}

TEST_CASE("a victim of seventeen has custody and guardian together, one of eighteen has not", "[persons]")
{
    Household paper;
    paper.a().custody = u"bij de ouders"_s;
    paper.a().guardian = u"voogd Bedenksel"_s;
    paper.a().whereNow = u"bij een tante"_s;
    const QString heading = u"A, minderjarig slachtoffer"_s;
    paper.a().born = u"2008-11-04"_s;
    CHECK(inOpen(paper.content(), u"E7"_s, heading) == u"bij de ouders; voogd Bedenksel"_s);
    CHECK(inPartS(paper.content(), u"E3"_s, heading) == u"bij een tante"_s);
    paper.a().born = u"2008-11-03"_s;
    CHECK(inOpen(paper.content(), u"E7"_s, heading) == u"-"_s);
}

TEST_CASE("the child check says yes, or why not, and nothing when nobody did it", "[persons]")
{
    Household paper;
    auto &meldcode = paper.file.meldcode;
    CHECK(inOpen(paper.content(), u"E1"_s) == u"niet ingevuld"_s);
    meldcode.childCheckWhy = u"op 2 november"_s;
    CHECK(inOpen(paper.content(), u"E1"_s) == u"nee; op 2 november"_s);
    meldcode.childCheckDone = true;
    CHECK(inOpen(paper.content(), u"E1"_s) == u"ja; op 2 november"_s);
    meldcode.childCheckWhy.clear();
    CHECK(inOpen(paper.content(), u"E1"_s) == u"ja"_s);
}

TEST_CASE("common words about the children stand once, what the child told in part S", "[persons]")
{
    Household paper;
    for (const auto &id : {u"E3"_s, u"E4"_s, u"E5"_s, u"E6"_s, u"E7"_s, u"E8"_s, u"E9"_s})
        paper.draft.fields.insert(id, u"over allen "_s + id);
    const auto content = paper.content();
    for (const auto &id : {u"E3"_s, u"E4"_s, u"E8"_s})
        CHECK(inPartS(content, id) == u"over allen "_s + id);
    for (const auto &id : {u"E5"_s, u"E6"_s, u"E7"_s, u"E9"_s})
        CHECK(inOpen(content, id) == u"over allen "_s + id);
    const QString key = u"E6:"_s + paper.child().id.text();
    paper.draft.fields.insert(key, u"blauwe plek, gezien door de leerkracht"_s);
    paper.draft.fields.insert(u"E8:"_s + paper.child().id.text(), u"woensdag"_s);
    CHECK(inOpen(paper.content(), u"E6"_s, u"C, kind"_s) == u"blauwe plek, gezien door de leerkracht"_s);
    CHECK(inPartS(paper.content(), u"E8"_s, u"C, kind"_s) == u"woensdag"_s);
    paper.file.assessments.last().childWords = u"\"Papa was heel boos.\""_s; // who told something is shielded
    CHECK(inPartS(paper.content(), u"E10"_s) == u"\"Papa was heel boos.\""_s);
    CHECK(inOpen(paper.content(), u"E6"_s, u"C, kind"_s) == u"-"_s);
    paper.file.assessments.clear();
    paper.verdict.reset();
    CHECK(inPartS(paper.content(), u"E10"_s) == u"-"_s);
}

TEST_CASE("on the sheet for the door household and children are two tables", "[persons]")
{
    Household paper;
    paper.draft.kind = u"crisisblad"_s;
    paper.a().postcode = u"0000 AA"_s;
    paper.a().phone = u"06 000"_s;
    paper.file.info.household = u"A woont er met C"_s;
    paper.file.info.entry = u"sleutel bij de buren"_s;
    const auto content = paper.content();
    CHECK(inOpen(content, u"F1"_s) ==
          u"A woont er met C\n"
          "A, vermoedelijk slachtoffer | Voorbeeld, Zoë | 2 april 1990 | Nergenspad 1, 0000\u00a0AA Verzonnenstad | 06\u00a0000\n"
          "B, vermoedelijke pleger | Bedacht, Łukasz Ümit | 1985 | Fictiedorp | "_s);
    CHECK(inOpen(content, u"F2"_s) == u"sleutel bij de buren"_s);
    CHECK(inOpen(content, u"E3"_s) == u"C | Bedacht, Noor | 1 september 2018 | bij A"_s);
    CHECK(inOpen(content, u"E2"_s) == u"-"_s);
    // Where a child is can be heard in the talk; one that nobody asked about says so.
    paper.child().whereNow.clear();
    CHECK(inOpen(paper.content(), u"E3"_s) == u"C | Bedacht, Noor | 1 september 2018 | niet gevraagd"_s);
    paper.answer("children.withHim", Value::Yes);
    CHECK(inOpen(paper.content(), u"E3"_s) == u"C | Bedacht, Noor | 1 september 2018 | Kinderen zijn nu bij B: ja (vragenlijst)"_s);
    paper.file.persons.removeAt(2);
    paper.draft.fields.insert(u"E3"_s, u"bij de buren"_s);
    CHECK(inOpen(paper.content(), u"E3"_s) == u"bij de buren"_s);
    paper.draft.kind = u"melding"_s;
    CHECK(inOpen(paper.content(), u"F2"_s) == u"-"_s); // keys and codes stand on the crisis sheet alone
}

TEST_CASE("what is typed about house, safe place and pets has its field", "[persons]")
{
    Household paper;
    paper.file.info.household = u"samen op Nergenspad 1"_s;
    paper.draft.fields.insert(u"F3"_s, u"bij familie"_s);
    paper.draft.fields.insert(u"F4"_s, u"hond, bedreigd"_s);
    const auto content = paper.content();
    CHECK(inOpen(content, u"F1"_s) == u"samen op Nergenspad 1"_s);
    CHECK(inPartS(content, u"F3"_s) == u"bij familie"_s);
    CHECK(inOpen(content, u"F4"_s) == u"hond, bedreigd"_s);
}

TEST_CASE("who knows of the report stands there with day, by whom and why not; of him it is never asked why", "[persons]")
{
    Household paper;
    paper.a().informedWhen = u"2 november"_s;
    paper.a().informedBy = u"M. Melder-Bedenksel"_s;
    paper.a().informedReaction = u"\"Doe het maar.\""_s;
    paper.b().informed = Informed::No;
    paper.b().informedBy = u"niemand"_s;
    paper.b().informedWhyNot = u"zij is dan niet veilig"_s;
    paper.child().informedReaction = u"zweeg"_s;
    auto content = paper.content();
    const QString him = u"B: nog niet; eerst overleg met Veilig Thuis"_s;
    const QString all = u"A: ja; 2 november; door M. Melder-Bedenksel\n%1; reden: zij is dan niet veilig\nC: niet gevraagd"_s.arg(him);
    CHECK(inOpen(content, u"N1"_s) == all);
    CHECK(inOpen(content, u"N2"_s) == u"A: \"Doe het maar.\"\nC: zweeg"_s);

    paper.file.meldcode.weighing.acute = true;
    content = paper.content(); // why he does not know is about her
    CHECK(inPartS(content, u"N1"_s) == all);
    CHECK(inOpen(content, u"N1"_s) == him);
    CHECK(inPartS(content, u"N2"_s) == u"A: \"Doe het maar.\"\nC: zweeg"_s);
    paper.draft.fields.insert(u"C4"_s, u"bedreiging"_s);
    CHECK(inOpen(paper.content(), u"N1"_s) == u"-"_s);

    paper.b().informed = Informed::Yes;
    CHECK(inPartS(paper.content(), u"N1"_s).contains(u"\nB: ja; door niemand; reden: zij is dan niet veilig\n"_s));
    for (const auto &id : {u"N3"_s, u"N4"_s, u"N5"_s, u"N6"_s}) {
        paper.draft.fields.insert(id, u"woorden"_s);
        CHECK(inPartS(paper.content(), id) == u"woorden"_s);
    }
}

TEST_CASE("words from right to left keep to themselves in an address", "[persons]")
{
    Household paper;
    paper.a().street = u"شارع"_s;
    paper.a().postcode = u"0000 AA"_s;
    CHECK(inOpen(paper.content(), u"D5"_s, u"A,"_s) == u"\u2068شارع\u2069 1, 0000\u00a0AA Verzonnenstad"_s);
}
