// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/letters.h"

#include "core/dossier/codec.h"
#include "core/wording/sentences.h"
#include "tests/support/samplecase.h"
#include "tests/support/stringmaker.h"

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

namespace {

Person personOf(PersonRole role)
{
    Person person;
    person.id = RecordId::create();
    person.role = role;
    return person;
}

/// As a door adds somebody: through the record.
RecordId add(CaseFile &file, PersonRole role)
{
    const auto person = personOf(role);
    put(file, keepLetters(file, person));
    giveLetters(file);
    return person.id;
}

CaseFile caseOf(const QList<PersonRole> &roles)
{
    CaseFile file;
    file.id = CaseId::create();
    file.info.id = RecordId::create();
    file.meldcode.id = RecordId::create();
    for (const auto role : roles)
        file.persons.append(personOf(role));
    return file;
}

QStringList lettersOf(const CaseFile &file)
{
    QStringList letters;
    for (const auto &person : file.persons)
        letters.append(file.letterOf(person.id));
    return letters;
}

} // namespace

TEST_CASE("A is kept for the first victim and B for the first presumed perpetrator; everybody else begins at C", "[letters]")
{
    auto file = caseOf({});
    const auto child = add(file, PersonRole::Child), perpetrator = add(file, PersonRole::Perpetrator);
    const auto sister = add(file, PersonRole::Supporter), victim = add(file, PersonRole::Victim);
    CHECK(file.letterOf(child) == u"C"_s);
    CHECK(file.letterOf(perpetrator) == u"B"_s);
    CHECK(file.letterOf(sister) == u"D"_s);
    CHECK(file.letterOf(victim) == u"A"_s);
}

TEST_CASE("a second presumed perpetrator, another role and a removal shift no letter", "[letters]")
{
    auto file = caseOf({PersonRole::Victim, PersonRole::Perpetrator, PersonRole::Child, PersonRole::Professional, PersonRole::Supporter});
    giveLetters(file);
    REQUIRE(lettersOf(file) == QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s});
    add(file, PersonRole::Perpetrator);
    CHECK(lettersOf(file) == QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s});
    file.persons[3].role = PersonRole::Perpetrator;
    file.persons[4].role = PersonRole::Victim;
    CHECK(lettersOf(file) == QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s});
    const auto gone = file.persons.takeAt(1).id;
    CHECK(lettersOf(file) == QStringList{u"A"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s});
    CHECK(file.letterOf(gone) == u"B"_s); // for the log
    CHECK(file.letterOf(add(file, PersonRole::Perpetrator)) == u"G"_s);
    file.persons.removeLast();
    CHECK(file.letterOf(add(file, PersonRole::Witness)) == u"H"_s);
}

TEST_CASE("who is put back, from a draft or an older version, has the letter of before", "[letters]")
{
    auto file = caseOf({PersonRole::Victim, PersonRole::Perpetrator, PersonRole::Child});
    const auto older = file.persons.at(2); // from before letters were stored
    giveLetters(file);
    const auto id = file.persons.takeAt(2).id;
    add(file, PersonRole::Witness);
    put(file, keepLetters(file, older));
    CHECK(file.letterOf(id) == u"C"_s);
    CHECK(file.persons.last().letter == u"C"_s);

    auto draft = personOf(PersonRole::Witness); // typed while its letter was still free
    draft.letter = u"D"_s;
    CHECK(std::get<Person>(keepLetters(file, draft)).letter == u"E"_s);
    CaseInfo info; // of a form that knew of no letters
    info.id = file.info.id;
    CHECK(std::get<CaseInfo>(keepLetters(file, info)).lettersGiven.size() == 4);
}

TEST_CASE("an older case keeps the letters it showed, however much of that was saved", "[letters]")
{
    using enum PersonRole;
    struct Row {
        QList<PersonRole> roles;
        QStringList shown;
    };
    const auto row = GENERATE(Row{{Victim, Perpetrator, Child}, {u"A"_s, u"B"_s, u"C"_s}}, Row{{Child, Victim}, {u"B"_s, u"A"_s}},
                              Row{{Child, Perpetrator, Witness}, {u"C"_s, u"B"_s, u"D"_s}},
                              Row{{Professional, Victim, Perpetrator, Victim, Perpetrator}, {u"E"_s, u"A"_s, u"C"_s, u"B"_s, u"D"_s}});
    auto whole = caseOf(row.roles);
    const auto fresh = whole;
    CHECK(lettersOf(fresh) == row.shown);
    CHECK(giveLetters(whole).size() == row.roles.size() + 1); // and the case itself
    CHECK(lettersOf(whole) == row.shown);
    CHECK(giveLetters(whole).isEmpty());
    for (int saved = 0; saved < 1 << row.roles.size(); ++saved) {
        auto half = whole;
        add(half, Perpetrator); // somebody new is saved, and of the others only these
        for (qsizetype i = 0; i < fresh.persons.size(); ++i) {
            if ((saved >> i & 1) == 0)
                half.persons[i].letter.clear();
        }
        half.info.lettersGiven.clear();
        giveLetters(half);
        if (lettersOf(half).first(row.shown.size()) != row.shown)
            FAIL("part " << saved);
    }
}

TEST_CASE("paper names the victim by her own letter when roles changed", "[letters]")
{
    test::SampleReferral sample;
    auto &persons = sample.file.persons;
    giveLetters(sample.file);
    persons[0].role = PersonRole::Witness;
    persons[4].role = PersonRole::Victim;
    persons[1].livesWithVictim = Tri::Yes;
    sample.draft.kind = u"crisisblad"_s;
    const QString text = referral::toText(sample.content().open);
    INFO(text.toStdString());
    CHECK(text.contains(u"B woont op hetzelfde adres als E."));
}

TEST_CASE("after Z comes AA", "[letters]")
{
    auto file = caseOf({});
    QStringList given;
    for (int i = 0; i < 26; ++i)
        given.append(file.letterOf(add(file, PersonRole::Child)));
    CHECK(given.mid(22) == QStringList{u"Y"_s, u"Z"_s, u"AA"_s, u"AB"_s});
}

TEST_CASE("a file that gives one letter to two persons, or a name for a letter, is refused", "[letters]")
{
    auto file = caseOf({PersonRole::Victim, PersonRole::Perpetrator});
    giveLetters(file);
    SECTION("two persons")
    {
        file.persons[1].letter = u"A"_s;
        const auto read = caseFrom(toJson(file));
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error() == Faults{{ErrorCode::DuplicateLetter, {u"persons[1].letter"_s, u"A"_s}}});
        CHECK(wording::sentence(read.error().first()).contains(u"persons[1].letter"_s));
    }
    SECTION("one of somebody who is gone")
    {
        file.info.lettersGiven.insert(RecordId::create(), u"C"_s);
        file.persons[1].letter = u"C"_s;
        CHECK(caseFrom(toJson(file)).error() == Faults{{ErrorCode::DuplicateLetter, {u"persons[1].letter"_s, u"C"_s}}});
    }
    SECTION("no letter at all")
    {
        file.persons[1].letter = u"Jan"_s;
        CHECK(caseFrom(toJson(file)).error() == Faults{{ErrorCode::BadValue, {u"persons[1].letter"_s, u"Jan"_s}}});
    }
}
