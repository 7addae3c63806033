// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"
#include "tests/support/weighedpaper.h"

#include <catch2/catch.hpp>

#include <functional>

// What the presumed perpetrator may read: which words stand in the open part, and which in part S.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using assessment::SourceCode;
using assessment::Tri;
using assessment::Value;
using dossier::PersonRole;

namespace {

/// A case in which the open part may hold everything that is open by itself: nothing grave, enough known, nobody told it.
struct Calm : Unshielded {
    [[nodiscard]] bool isShielded() const { return inOpen(content(), u"G1"_s).startsWith(u"Er zijn zorgen over de veiligheid van A."_s); }
};

} // namespace

TEST_CASE("each ground by itself closes the open part, and nothing else does", "[parts]")
{
    Calm paper;
    REQUIRE_FALSE(paper.isShielded());
    auto &weighing = paper.file.meldcode.weighing;
    const auto ground = GENERATE(range(0, 11));
    INFO(ground);
    switch (ground) {
    case 0: paper.verdict.reset(); break;
    case 1: paper.verdict->enough = false; break;
    case 2: paper.fire({u"T2"_s}); break;
    case 3: paper.draft.fields.insert(u"K1"_s, u"Zij is bang."_s); break;
    case 4: weighing.acute = true; break;
    case 5: weighing.structural = true; break;
    case 6: weighing.disclosure = true; break;
    case 7: paper.file.incidents[1].source = SourceCode::Statement; break;
    case 8: paper.file.incidents[1].source = SourceCode::ThirdParty; break;
    case 9: paper.answer("control.pattern", Value::Yes); break;
    default: paper.answer("control.pattern", Value::Suspected);
    }
    CHECK(paper.isShielded());
}

TEST_CASE("what was seen or read, and a no to control, close nothing", "[parts]")
{
    Calm paper;
    paper.answer("control.pattern", Value::No);
    paper.file.incidents[0].source = SourceCode::Interpretation;
    paper.file.incidents[1].source = SourceCode::None;
    CHECK_FALSE(paper.isShielded());
    paper.file.incidents.clear();
    CHECK_FALSE(paper.isShielded());
}

TEST_CASE("under the shield the program's own sentence stays, typed words go", "[parts]")
{
    Calm paper;
    paper.file.meldcode.weighing.acute = true;
    paper.file.meldcode.weighing.decidedBy = u"M. Melder-Bedenksel"_s;
    CHECK(inOpen(paper.content(), u"0.2"_s) == u"De professional beoordeelt de situatie als acuut onveilig."_s);
    CHECK(inPartS(paper.content(), u"0.2"_s) == u"zij vertelde over haar keel"_s); // the reason stands where it may
    CHECK(inOpen(paper.content(), u"J8"_s) == u"M. Melder-Bedenksel"_s);
    paper.draft.fields.insert(u"0.2"_s, u"Zij gaat morgen weg."_s);
    const auto content = paper.content();
    CHECK(inPartS(content, u"0.2"_s) == u"Zij gaat morgen weg."_s);
    CHECK(inOpen(content, u"0.2"_s) == u"De professional beoordeelt de situatie als acuut onveilig."_s);
    CHECK_FALSE(find(content.open, u"0.2"_s)->typedByHand);
}

TEST_CASE("who asks not to be named stands in part S with everything only they can have seen", "[parts]")
{
    Calm paper;
    const auto fields = QStringList{u"A3"_s, u"A4"_s, u"B2"_s, u"B9"_s, u"C3"_s, u"G6"_s, u"I8"_s, u"N6"_s, u"O2"_s,
                                    u"P1"_s, u"P4"_s, u"Q2"_s, u"U2"_s, u"U3"_s, u"M4"_s, u"E1"_s, u"N2"_s};
    for (const QString &id : fields)
        paper.draft.fields.insert(id, u"woorden bij "_s + id);
    paper.draft.fields.insert(u"C5"_s, u"Pools"_s);
    const auto named = paper.content();
    CHECK(inOpen(named, u"B2"_s) == u"woorden bij B2"_s);
    CHECK(inOpen(named, u"G2"_s).contains(u"gezondheidscentrum"_s));

    paper.draft.fields.insert(u"C4"_s, u"bedreiging van de melder"_s);
    paper.draft.fields.insert(u"B1"_s, u"V. Vervanger"_s);
    paper.file.incidents[1].source = SourceCode::Interpretation;
    const auto hidden = paper.content();
    for (const QString &id : fields) {
        INFO(id.toStdString());
        CHECK(inPartS(hidden, id).startsWith(u"woorden bij "_s + id));
        CHECK_FALSE(toText(hidden.open).contains(u"woorden bij "_s + id + u'\n'));
    }
    CHECK(inOpen(hidden, u"C5"_s) == u"Pools"_s);
    CHECK(inOpen(hidden, u"B1"_s) == u"melder bekend bij Veilig Thuis"_s);
    CHECK_FALSE(find(hidden.open, u"B1"_s)->typedByHand); // the words are the program's
    CHECK(inPartS(hidden, u"B1"_s) == u"V. Vervanger"_s);
    // Of the facts: what the melder saw and thinks goes, what stands in a document stays.
    CHECK(inOpen(hidden, u"G2"_s) == u"12\u00a0oktober 2026, thuis, uit een stuk | B kneep haar keel dicht."_s);
    CHECK(find(*hidden.restricted, u"S1"_s)->table.rows.size() == 2);
    paper.draft.fields[u"C4"_s] = u"?nog te vragen"_s; // that is no request yet
    CHECK(inOpen(paper.content(), u"B2"_s) == u"woorden bij B2"_s);
}

TEST_CASE("a citizen number is for the open part of nobody, and witnesses stand in part S whole", "[parts]")
{
    Calm paper;
    paper.file.persons[4].phone = u"000-0000009"_s;
    const auto input = paper.input();
    Builder builder(input);
    const auto part = [&](const char16_t *id, qsizetype person) {
        return builder.partOf(builder.field(QString::fromUtf16(id), u"x"_s, &paper.file.persons.at(person)),
                              &paper.file.persons.at(person));
    };
    CHECK(part(u"D14", 0) == Part::Restricted);
    CHECK(part(u"D14", 1) == Part::Restricted);
    CHECK(part(u"D6", 0) == Part::Restricted); // hers
    CHECK(part(u"D6", 1) == Part::Open);       // his
    CHECK(part(u"D2", 0) == Part::Open);
    CHECK(part(u"D2", 4) == Part::Restricted);
    CHECK(part(u"D5", 0) == Part::Restricted);
    CHECK(part(u"D5", 1) == Part::Open);
    CHECK(part(u"F1", 1) == Part::Restricted);
    CHECK(part(u"E4", 2) == Part::Restricted);
    CHECK(part(u"E4", 1) == Part::Restricted); // only section D is about a person
    Field unknown;
    unknown.id = u"Z9"_s;
    CHECK(builder.partOf(unknown, nullptr) == Part::Restricted); // of what nobody knows
    CHECK(builder.field(u"Z9"_s, u"x"_s).label == u"Z9"_s);
}

TEST_CASE("an address is no secret to who lives there", "[parts]")
{
    Calm paper;
    paper.file.info.household = u"A en het kind, Nergenspad 1"_s;
    const auto apart = paper.content();
    CHECK(inPartS(apart, u"D5"_s, u"A,"_s) == u"Nergenspad 1, Verzonnenstad"_s);
    CHECK(inOpen(apart, u"D5"_s, u"A,"_s) == u"-"_s);
    CHECK(inPartS(apart, u"F1"_s) == u"A en het kind, Nergenspad 1"_s);
    CHECK(inOpen(apart, u"F1"_s) == u"-"_s);
    auto other = samplePerson(PersonRole::Perpetrator, u"Tweede"_s, u"Tim"_s);
    other.livesWithVictim = Tri::Yes;
    other.street = u"Nergenspad"_s;
    other.houseNumber = u"1"_s;
    paper.file.persons.append(other); // the other of the two reads it as well
    CHECK(inOpen(paper.content(), u"D5"_s, u"A,"_s) == u"-"_s);
    CHECK(inOpen(paper.content(), u"D5"_s, u"G,"_s) == u"-"_s); // his address is hers
    CHECK_FALSE(toText(paper.content().open).contains(u"Nergenspad"_s));
    paper.file.persons[1].livesWithVictim = Tri::Yes;
    const auto together = paper.content();
    CHECK(inOpen(together, u"D5"_s, u"A,"_s) == u"Nergenspad 1, Verzonnenstad"_s);
    CHECK(inOpen(together, u"F1"_s) == u"A en het kind, Nergenspad 1"_s);
    paper.file.persons.last().livesWithVictim = Tri::Unknown;
    CHECK(inOpen(paper.content(), u"D5"_s, u"A,"_s) == u"-"_s);
}

TEST_CASE("the professional may close a field, and is stopped where one is opened against the default", "[parts]")
{
    Calm paper;
    const QString victim = paper.file.persons[0].id.text();
    paper.draft.visibility = {{u"P1"_s, u"restricted"_s}, {u"A6"_s, u"open"_s},           {u"D6:"_s + victim, u"open"_s},
                              {u"D2"_s, u"restricted"_s}, {u"D2:"_s + victim, u"open"_s}, {u"Q1"_s, u"open"_s},
                              {u"K2"_s, u"open"_s}};
    paper.draft.fields.insert(u"K2"_s, u"?nog niet gehoord"_s);
    const auto content = paper.content();
    CHECK(inOpen(content, u"P1"_s) == u"-"_s);
    CHECK(inPartS(content, u"P1"_s).startsWith(u"Neem vandaag"_s));
    CHECK(inOpen(content, u"D6"_s, u"A,"_s) == u"06-00000001"_s);
    CHECK(inOpen(content, u"D2"_s, u"A,"_s) == u"Voorbeeld, Zoë"_s); // what is said of one person goes before what is said of all
    CHECK(inPartS(content, u"D2"_s, u"B,"_s) == u"Bedacht, Łukasz Ümit"_s);
    CHECK(inOpen(content, u"Q1"_s) == u"niet gevraagd"_s);
    QStringList opened; // only words that are there can give somebody away
    for (const auto &finding : content.findings) {
        if (finding.code == "restricted-in-open"_L1)
            opened.append(finding.place + (finding.hardStop ? u" stop "_s : u" "_s) + finding.args.join(u','));
    }
    CHECK(opened == QStringList{u"field:D6 stop Telefoon"_s, u"field:K2 stop Taxaties van anderen"_s}); // a reason is words too
    paper.file.persons.removeAt(1); // without a presumed perpetrator there is nobody it is kept from
    CHECK(has(paper.content(), u"restricted-in-open"_s, false));
    paper.draft.kind = u"crisisblad"_s; // on the sheet for the door nothing is held back
    CHECK(inOpen(paper.content(), u"P1"_s) == u"-"_s);
    CHECK_FALSE(paper.content().restricted);
}

TEST_CASE("each fact stands in the part that was chosen for it", "[parts]")
{
    Calm paper;
    const auto placed = [&] {
        const auto content = paper.content();
        const auto rows = [](const Field *field) { return field ? field->table.rows.size() : 0; };
        return std::pair(rows(find(content.open, u"G2"_s)), content.restricted ? rows(find(*content.restricted, u"S1"_s)) : 0);
    };
    const QString key = u"incident:"_s + paper.file.incidents[0].id.text();
    CHECK(placed() == std::pair<qsizetype, qsizetype>(3, 0));
    paper.draft.visibility.insert(key, u"restricted"_s);
    CHECK(placed() == std::pair<qsizetype, qsizetype>(2, 1));
    paper.draft.visibility.insert(key, u"open"_s);
    paper.file.incidents[0].visibility = paper.file.incidents[1].visibility = dossier::Visibility::Restricted;
    CHECK(placed() == std::pair<qsizetype, qsizetype>(2, 1));
    paper.fire({u"T2"_s});
    CHECK(placed() == std::pair<qsizetype, qsizetype>(1, 2)); // opened by hand, under the shield too
}

TEST_CASE("words about one person are not words about another", "[parts]")
{
    Calm paper;
    const QString his = u"D9:"_s + paper.file.persons[1].id.text();
    paper.draft.fields.insert(u"D9"_s, u"in mei, door A"_s);
    paper.draft.fields.insert(u"E6"_s, u"geen letsel gezien"_s);
    const auto general = paper.content();
    CHECK(inOpen(general, u"D9"_s, u"A,"_s) == u"in mei, door A"_s);
    CHECK(inOpen(general, u"D9"_s, u"B,"_s) == u"-"_s);
    CHECK(inOpen(general, u"E6"_s) == u"geen letsel gezien"_s); // once, in the common block
    CHECK(find(general.open, u"E6"_s, u"C,"_s) == nullptr);
    paper.draft.fields.insert(his, u"volgens B nog niet voorbij"_s);
    CHECK(inOpen(paper.content(), u"D9"_s, u"B,"_s) == u"volgens B nog niet voorbij"_s);
    paper.answer("separation.byWhom", Value::Yes, {}, {u"victim"_s});
    paper.draft.fields.remove(u"D9"_s);
    paper.draft.fields.remove(his);
    const auto heard = paper.content(); // the list asked her: it is about her, and she told it
    CHECK(inPartS(heard, u"D9"_s, u"A,"_s).contains(u"(vragenlijst)"_s));
    CHECK(inOpen(heard, u"D9"_s, u"B,"_s) == u"-"_s);
    CHECK(inPartS(heard, u"D9"_s, u"B,"_s) == u"-"_s);
}

TEST_CASE("what must stand on a report stands there empty too, the rest only with words", "[parts]")
{
    Calm paper;
    paper.draft.fields.clear();
    const auto content = paper.content();
    CHECK(inOpen(content, u"B8"_s) == u"niet ingevuld"_s);
    CHECK(inOpen(content, u"L2"_s) == u"-"_s);
    CHECK(inPartS(content, u"L2"_s) == u"niet gevraagd"_s); // where the answer of the list would stand
    CHECK(inPartS(content, u"M4"_s) == u"niet ingevuld"_s);
    for (const auto &id : {u"B6"_s, u"C6"_s, u"G6"_s, u"T1"_s, u"V3"_s, u"H4"_s, u"I9"_s, u"I3"_s}) {
        INFO(id.toStdString());
        CHECK((inOpen(content, id) == u"-"_s || id == "H4"_L1));
        CHECK(inPartS(content, id) == u"-"_s);
    }
    CHECK(inOpen(content, u"I2"_s) == u"niet gevraagd"_s); // the list fills these, nobody writes them
    CHECK(inOpen(content, u"I1"_s) == u"niet gevraagd"_s);
    paper.draft.fields.insert(u"B8"_s, u"?"_s);
    CHECK(inOpen(paper.content(), u"B8"_s) == u"niet bekend"_s);
    CHECK(find(paper.content().open, u"B8"_s)->typedByHand);
}

TEST_CASE("on the sheet for the door everything that has a place there stands open", "[parts]")
{
    Weighed paper;
    paper.file.persons.clear();
    paper.draft.fields = {{u"C4"_s, u"bedreiging"_s}, {u"B9"_s, u"ja"_s}};
    const auto content = paper.crisis();
    CHECK_FALSE(content.restricted);
    CHECK(inOpen(content, u"Q2"_s) == u"niet gevraagd"_s); // optional elsewhere
    CHECK(inOpen(content, u"F1"_s) == u"niet ingevuld"_s);
    CHECK(inOpen(content, u"E3"_s) == u"Er zijn geen kinderen ingevoerd."_s);
    CHECK(inOpen(content, u"B9"_s) == u"-"_s);
    CHECK(inOpen(content, u"B1"_s).startsWith(u"M. Melder-Bedenksel"_s)); // who comes to the door must be able to call back
}

TEST_CASE("words typed for part S leave the program's own sentence in the open part, and a gap says nothing", "[parts]")
{
    Weighed paper; // shielded
    CHECK(inOpen(paper.content(), u"0.6"_s) == u"1 kind (8 jaar)"_s);
    CHECK(inOpen(paper.content(), u"G3"_s) == u"-"_s);
    paper.draft.fields.insert(u"0.6"_s, u"zij denkt dat zij zwanger is"_s);
    paper.draft.fields.insert(u"G3"_s, u"zij zegt: al jaren"_s);
    CHECK(inOpen(paper.content(), u"0.6"_s) == u"1 kind (8 jaar)"_s);
    CHECK(inPartS(paper.content(), u"0.6"_s) == u"zij denkt dat zij zwanger is"_s);
    CHECK(inOpen(paper.content(), u"G3"_s) == u"-"_s);
    CHECK(inPartS(paper.content(), u"G3"_s) == u"zij zegt: al jaren"_s);
}

TEST_CASE("a timeline that the professional opens holds the open facts only", "[parts]")
{
    Weighed paper;
    for (int day = 1; day <= 3; ++day)
        paper.fact("weapon.used", u"2026-10-0%1"_s.arg(day), u"feit %1"_s.arg(day), assessment::SourceCode::Document);
    const auto barsIn = [](const Document &document) {
        const auto *field = find(document, u"H4"_s);
        qsizetype bars = 0;
        for (const auto &lane : field ? field->chart.lanes : QList<Chart::Lane>())
            bars += lane.bars.size();
        return bars;
    };
    CHECK(barsIn(*paper.content().restricted) == paper.file.incidents.size());
    paper.draft.visibility.insert(u"H4"_s, u"open"_s);
    CHECK(inOpen(paper.content(), u"H4"_s) == u"-"_s); // every fact is hers
    for (const auto &fact : paper.file.incidents.sliced(3))
        paper.draft.visibility.insert(u"incident:"_s + fact.id.text(), u"open"_s);
    CHECK(barsIn(paper.content().open) == 3);
}
