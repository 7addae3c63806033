// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/leaks.h"
#include "tests/support/weighedpaper.h"

// Whoever may come to hold the open part is looked at one by one: what would they learn there that is not theirs? (rules/paper 10)

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;

namespace {

QStringList placesFor(const ReferralContent &content, Reader reader)
{
    QStringList places;
    for (const auto &leak : leaksTo(content, reader))
        places.append(leak.place);
    return places;
}

/// A calm case: the facts stand in the open part.
SampleReferral calm()
{
    SampleReferral sample;
    sample.unshield();
    return sample;
}

QString placeOf(const dossier::Incident &fact)
{
    return u"incident:"_s + fact.id.text();
}

} // namespace

TEST_CASE("Veilig Thuis reads everything, so nothing leaks to it", "[leaks]")
{
    CHECK(leaksTo(calm().content(), Reader::VeiligThuis).isEmpty());
}

TEST_CASE("of an open fact he learns that she was heard, and the family was there", "[leaks]")
{
    auto sample = calm();
    sample.file.incidents = {sampleFact(u"2026-10-20"_s, u"B sloeg de deur dicht."_s, assessment::SourceCode::Document)};
    const auto content = sample.content();
    CHECK(placesFor(content, Reader::Perpetrator).contains(placeOf(sample.file.incidents.first())));
    CHECK_FALSE(placesFor(content, Reader::Family).contains(placeOf(sample.file.incidents.first())));
}

TEST_CASE("what a neighbour told is not the family's to read", "[leaks]")
{
    auto sample = calm();
    sample.file.incidents = {sampleFact(u"2026-10-20"_s, u"B sloeg de deur dicht."_s, assessment::SourceCode::Document)};
    sample.file.incidents.first().source = assessment::SourceCode::ThirdParty;
    sample.draft.visibility.insert(placeOf(sample.file.incidents.first()), u"open"_s);
    CHECK(placesFor(sample.content(), Reader::Family).contains(placeOf(sample.file.incidents.first())));
}

TEST_CASE("words that stand in her file are found wherever they were typed", "[leaks]")
{
    auto sample = calm();
    sample.file.persons.first().phone = u"06-00000077"_s;
    sample.draft.fields.insert(u"G7"_s, u"Bel haar op 06-00000077."_s);
    sample.draft.fields.insert(u"B8"_s, u"wijkteam, sinds mei"_s);
    sample.draft.visibility.insert(u"G1"_s, u"restricted"_s); // then the open words print
    const auto content = sample.content();
    REQUIRE(everythingOpen(content).contains(u"06-00000077"_s));
    CHECK(placesFor(content, Reader::Family).contains(u"field:G7"_s));
    CHECK_FALSE(placesFor(content, Reader::Family).contains(u"field:B8"_s));
}

TEST_CASE("his own data tell him nothing", "[leaks]")
{
    const auto sample = calm();
    for (const auto &place : placesFor(sample.content(), Reader::Perpetrator)) {
        for (const auto *person : sample.file.allWith(dossier::PersonRole::Perpetrator))
            CHECK_FALSE(place.endsWith(person->id.text()));
    }
}

TEST_CASE("who reports is a leak only when that must not be told", "[leaks]")
{
    const auto tellsWho = [](const SampleReferral &sample) {
        return std::ranges::any_of(leaksTo(sample.content(), Reader::Perpetrator),
                                   [](const Told &told) { return told.tells.has(Tell::Reporter) && told.place.startsWith(u"field:B"); });
    };
    auto sample = calm();
    CHECK_FALSE(tellsWho(sample));
    sample.draft.fields.insert(u"C3"_s, u"nee"_s);
    sample.draft.fields.insert(u"C4"_s, u"bedreiging van de melder"_s);
    CHECK_FALSE(tellsWho(sample)); // it went to part S
    sample.draft.fields.insert(u"B8"_s, u"buurvrouw van nummer 3"_s);
    sample.draft.visibility.insert(u"B8"_s, u"open"_s);
    CHECK(tellsWho(sample));
}

TEST_CASE("under the shield the open part tells him nothing, unless somebody opened it", "[leaks]")
{
    SampleReferral sample;
    CHECK(leaksTo(sample.content(), Reader::Perpetrator) == QList<Told>());
    sample.draft.fields.insert(u"H3"_s, u"A wil weg."_s);
    sample.draft.visibility.insert(u"H3"_s, u"open"_s);
    const auto leaks = leaksTo(sample.content(), Reader::Perpetrator);
    REQUIRE(leaks.size() == 1);
    CHECK(leaks.first().place == u"field:H3"_s);
    CHECK(leaks.first().tells.has(Tell::HerPlans));
}

TEST_CASE("what is moved to part S leaks no more", "[leaks]")
{
    auto sample = calm();
    for (const auto &leak : leaksTo(sample.content(), Reader::Perpetrator)) {
        const QString key = leak.place.startsWith(u"field:"_s) ? leak.place.section(u':', 1) : leak.place;
        sample.draft.visibility.insert(key, u"restricted"_s);
    }
    CHECK(leaksTo(sample.content(), Reader::Perpetrator) == QList<Told>());
}

TEST_CASE("each leak has its bar beside the paper, and nothing else has", "[leaks]")
{
    auto sample = calm();
    sample.file.incidents = {sampleFact(u"2026-10-20"_s, u"B sloeg de deur dicht."_s, assessment::SourceCode::Document),
                             sampleFact(u"2026-10-21"_s, u"B gooide een bord."_s, assessment::SourceCode::Document)};
    const auto content = sample.content();
    const auto marked = markedFor(content, Reader::Perpetrator), clean = markedFor(content, Reader::VeiligThuis);
    REQUIRE(find(marked, u"G2"_s));
    CHECK(find(marked, u"G2"_s)->markedRows == QList<qsizetype>{0, 1});
    CHECK(clean == content.open);
    CHECK(toJson(marked) == toJson(content.open)); // the bar is no data
}
