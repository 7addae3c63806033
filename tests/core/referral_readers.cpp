// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/leaks.h"
#include "tests/support/weighedpaper.h"

// Found by somebody who tried to learn from the papers what was not theirs (rules/paper 5-7, 10).

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using assessment::Value;
using dossier::PersonRole;

namespace {

struct Calm : Weighed {
    Calm()
    {
        unshield();
        draft.fields.remove(u"H2"_s);
    }
    [[nodiscard]] QStringList stops() const
    {
        QStringList codes;
        for (const auto &finding : content().findings) {
            if (finding.hardStop)
                codes.append(finding.code);
        }
        return codes;
    }
    [[nodiscard]] QStringList leaksFor(Reader reader) const
    {
        QStringList places;
        for (const auto &leak : leaksTo(content(), reader))
            places.append(leak.place);
        return places;
    }
};

} // namespace

TEST_CASE("access is for one person, by the letter and nothing else", "[readers]")
{
    Calm paper;
    paper.draft.kind = nameOf(kindNames, Kind::Inzage);
    for (const auto &asked : {u"A (verzoek van vader B)"_s, u"A, via advocaat"_s, u"Z"_s}) {
        paper.draft.fields.insert(u"A5"_s, asked);
        CHECK(paper.stops().contains(u"access-by-nobody"_s));
    }
    paper.draft.fields.insert(u"A5"_s, u"A"_s);
    CHECK_FALSE(paper.stops().contains(u"access-by-nobody"_s));
}

TEST_CASE("for a minor a parent asks, and that can be he", "[readers]")
{
    Calm paper;
    paper.draft.kind = nameOf(kindNames, Kind::Inzage);
    paper.draft.fields.insert(u"A5"_s, u"A"_s);
    paper.file.incidents[2].source = dossier::SourceCode::Statement;
    CHECK_FALSE(paper.stops().contains(u"access-of-minor"_s));
    paper.file.persons.first().born = u"2016-04-02"_s;
    CHECK(paper.stops().contains(u"access-of-minor"_s));
}

TEST_CASE("of two victims each gets what she said herself", "[readers]")
{
    Calm paper;
    auto second = samplePerson(PersonRole::Victim, u"Tweede"_s, u"Tess"_s);
    paper.file.persons.append(second);
    auto &facts = paper.file.incidents;
    facts[0].source = dossier::SourceCode::Document;
    facts[0].whom = u"A"_s;
    facts[1].source = dossier::SourceCode::Statement; // by nobody in particular
    facts[2].source = dossier::SourceCode::Statement;
    const QString letter = paper.file.letterOf(second.id);
    facts[2].toldBy = letter;
    for (const auto kind : {Kind::Inzage, Kind::Client}) {
        paper.draft.kind = nameOf(kindNames, kind);
        paper.draft.fields.insert(u"A5"_s, letter);
        const QString text = toText(paper.content().open);
        CHECK(text.contains(facts[2].what));
        CHECK_FALSE(text.contains(facts[1].what));
        CHECK_FALSE(text.contains(facts[0].what));
    }
}

TEST_CASE("her region is hidden too when the office sits in none of the list", "[readers]")
{
    Weighed paper;
    paper.answer("strangulation.event", Value::Yes, u"2026-10-12"_s);
    paper.practice.region = u"Verzonnen Regio"_s;
    paper.file.persons.first().town = u"Eindhoven"_s;
    CHECK(inOpen(paper.weighed(), u"A5"_s) == u"Veilig Thuis"_s);
    paper.draft.fields.insert(u"A5"_s, inPartS(paper.weighed(), u"A5"_s) + u", team Zuid"_s);
    CHECK(inOpen(paper.weighed(), u"A5"_s) == u"Veilig Thuis"_s);
}

TEST_CASE("short words of the open part hold nothing that was typed, nor the day of the talk", "[readers]")
{
    Weighed paper;
    paper.answer("strangulation.event", Value::Yes, u"2026-10-12"_s);
    auto &steps = paper.file.meldcode.steps;
    steps[1] = {dossier::MeldcodeStep::State::Done, QDate(2026, 11, 2), u"M. Verzonnen, hulp van A"_s, {}, {}};
    steps[2] = {dossier::MeldcodeStep::State::Done, QDate(2026, 11, 1), u"M. Melder"_s, {}, {}};
    auto &b = paper.file.persons[1];
    b.informed = dossier::Informed::No;
    b.informedWhen = u"als A op 3 december in de opvang is"_s;
    const QString open = toText(paper.weighed().open);
    CHECK_FALSE(open.contains(u"hulp van A"_s));
    CHECK_FALSE(open.contains(u"opvang"_s));
    CHECK_FALSE(open.contains(u"1 november 2026"_s));
}

TEST_CASE("what a neighbour or helper said of it is no reaction of who was told", "[readers]")
{
    Calm paper;
    paper.file.persons[4].informedReaction = u"woorden van de steunfiguur"_s;
    paper.file.persons[1].informedReaction = u"woorden van B"_s;
    const QString open = toText(paper.content().open);
    CHECK(open.contains(u"woorden van B"_s));
    CHECK_FALSE(open.contains(u"woorden van de steunfiguur"_s));
}

TEST_CASE("who asks not to be named is told where the open part does it", "[readers]")
{
    Calm paper;
    paper.draft.fields.insert(u"C4"_s, u"bedreiging"_s);
    const auto places = [&] {
        QStringList found;
        for (const auto &finding : paper.content().findings) {
            if (finding.code == "reporter-named"_L1)
                found.append(finding.place);
        }
        return found;
    };
    CHECK(places() == QStringList());
    paper.draft.fields.insert(u"G4"_s, u"gezien door mevrouw Melder-Bedenksel"_s);
    paper.file.incidents[2].place = u"spreekkamer, Gezondheidscentrum Nergens"_s;
    CHECK(places() == QStringList{u"incident:"_s + paper.file.incidents[2].id.text(), u"field:G4"_s});
}

TEST_CASE("words of hers for another paper, of a child, or about leaving, shield this one", "[readers]")
{
    const auto isOpen = [](const Calm &paper) { return inOpen(paper.content(), u"G2"_s) != u"-"_s; };
    Calm calm;
    CHECK(isOpen(calm));
    Calm fear;
    auto other = fear.draft;
    other.id = RecordId::create();
    other.kind = nameOf(kindNames, Kind::Zvh);
    other.fields = {{u"K1"_s, u"\"Hij maakt mij dood.\""_s}};
    fear.file.referrals = {other};
    CHECK_FALSE(isOpen(fear));
    Calm child;
    child.file.assessments.last().childWords = u"\"Papa was boos.\""_s;
    CHECK_FALSE(isOpen(child));
    Calm leaving;
    leaving.file.plan.leaving.where = u"naar familie"_s;
    CHECK_FALSE(isOpen(leaving));
    Calm told;
    dossier::Note note;
    note.id = RecordId::create();
    note.kind = dossier::NoteKind::Statement;
    note.text = u"\"Ik durf niet.\""_s;
    told.file.notes = {note};
    CHECK_FALSE(isOpen(told));
}

TEST_CASE("secrets are found in a fact, in other writing, and where somebody speaks of her", "[readers]")
{
    Calm paper;
    paper.file.incidents[2].place = u"opvang De Verzonnen Haven"_s;
    paper.file.persons.first().whereNow = u"De Verzonnen Haven"_s;
    CHECK(paper.leaksFor(Reader::Family).contains(u"incident:"_s + paper.file.incidents[2].id.text()));
    paper.draft.fields.insert(u"B9"_s, u"bel haar op 06 0000 0001"_s); // 06-00000001
    CHECK(paper.leaksFor(Reader::Family).contains(u"field:B9"_s));
    paper.draft.fields.insert(u"P4"_s, u"A komt elke dinsdag"_s);
    paper.draft.fields.insert(u"U2"_s, u"A. Aandacht-Bedenksel, 3 november"_s);
    CHECK(paper.leaksFor(Reader::Perpetrator).contains(u"field:P4"_s));
    CHECK_FALSE(paper.leaksFor(Reader::Perpetrator).contains(u"field:U2"_s));
}

TEST_CASE("a deadline that the writer keeps inside stays inside, and a number is no hour", "[readers]")
{
    Calm paper;
    paper.draft.fields.insert(u"0.11"_s, u"A gaat vrijdag weg, bel voor die tijd"_s);
    CHECK_FALSE(inOpen(paper.content(), u"0.11"_s).contains(u"weg"_s));
    paper.draft.fields.insert(u"0.11"_s, u"vandaag 06 12345678"_s);
    CHECK_FALSE(inOpen(paper.content(), u"0.11"_s).contains(u"1234"_s));
    paper.draft.fields.insert(u"0.11"_s, u"mei"_s);
    CHECK_FALSE(inOpen(paper.content(), u"0.11"_s).contains(u"mei"_s));
    paper.draft.fields.insert(u"0.11"_s, u"vrijdag 3 december 2026, uiterlijk 9.30 uur"_s);
    CHECK(inOpen(paper.content(), u"0.11"_s).contains(u"9.30"_s));
    paper.draft.visibility.insert(u"0.11"_s, u"restricted"_s);
    CHECK_FALSE(inOpen(paper.content(), u"0.11"_s).contains(u"9.30"_s));
}

TEST_CASE("where the family does not know who reports, the writer is asked whether the paper may say it", "[readers]")
{
    Calm paper;
    paper.draft.fields.insert(u"C3"_s, u"nee, niet bij B"_s);
    CHECK(has(paper.content(), u"named-but-unknown"_s, false));
    paper.draft.fields.insert(u"C4"_s, u"bedreiging"_s); // then nothing names
    CHECK_FALSE(has(paper.content(), u"named-but-unknown"_s, false));
}
