// SPDX-License-Identifier: EUPL-1.2
#include "desk/place.h"
#include "tests/support/stringmaker.h"

using namespace vw;
using namespace Qt::StringLiterals;
using desk::Place;

TEST_CASE("a place is read as it is written", "[place]")
{
    using Kind = Place::Kind;
    for (const Place &place : {Place{Kind::Question, u"A1"_s}, Place{Kind::Question}, Place{Kind::Step, u"4"_s},
                               Place{Kind::Field, u"D2"_s}, Place{Kind::Referral, u"crisisblad"_s}, Place{Kind::Person, u"x"_s},
                               Place{Kind::Fact, u"new"_s}, Place{Kind::Note}, Place{Kind::Info, u"opened"_s}})
        CHECK(Place::fromText(place.text()) == place);
    CHECK(Place::fromText(u"facts:"_s) == Place{Kind::Fact});
    CHECK(Place::fromText(u"persons"_s) == Place{Kind::Person});
    CHECK(Place{Kind::Fact, u"x"_s}.text() == u"incident:x"_s);
}

TEST_CASE("what is no place is none", "[place]")
{
    for (const auto &text : {u""_s, u":"_s, u"A1"_s, u"unknown:A1"_s})
        CHECK_FALSE(Place::fromText(text).has_value());
}

TEST_CASE("a field of a paper may be of one person", "[place]")
{
    CHECK(desk::FieldKey::fromText(u"D2"_s).person.isEmpty());
    CHECK(desk::FieldKey::fromText(u"D2:x"_s).field == u"D2"_s);
    CHECK(desk::FieldKey::fromText(u"D2:x"_s).person == u"x"_s);
}
