// SPDX-License-Identifier: EUPL-1.2
// There and back: a referral made in one vault, taken over into another, edited there, and referred back.
#include "tests/app/there.h"

using namespace vw;
using namespace vw::test;

TEST_CASE("persons and facts of a received referral stand in a new case, with whom they come from", "[takeover]")
{
    const There desk;
    const auto files = desk.send(desk.here, practiceWords, u"OEF-HALS"_s, u"melding"_s, u"m.pdf"_s);
    REQUIRE(files.size() == 2);
    const auto open = desk.read(files.at(0), desk.there, desk.theirWords);
    REQUIRE(open.code == 0);
    const QString code = open.json().value("into"_L1).toString();
    REQUIRE_FALSE(code.isEmpty());
    REQUIRE(desk.read(files.at(1), desk.there, desk.theirWords, {code}).code == 0);

    const auto sent = desk.caseIn(desk.here, practiceWords, u"OEF-HALS"_s), came = desk.caseIn(desk.there, desk.theirWords, code);
    const auto facts = came.value("incidents"_L1).toArray();
    CHECK(facts.size() == sent.value("incidents"_L1).toArray().size());
    for (const auto &each : facts) {
        const auto fact = each.toObject();
        const auto ours = withId(sent.value("incidents"_L1).toArray(), fact.value("id"_L1).toString());
        for (const auto &key : {u"when"_s, u"who"_s, u"what"_s, u"consequence"_s, u"source"_s, u"toldBy"_s, u"body"_s, u"threat"_s})
            CHECK(fact.value(key) == ours.value(key));
        CHECK_FALSE(fact.value("origin"_L1).toObject().value("sender"_L1).toString().isEmpty());
        CHECK(fact.value("visibility"_L1).toString() == "restricted"_L1); // they stood in part S
    }
    const auto victim = came.value("persons"_L1).toArray().first().toObject();
    const auto herself = withId(sent.value("persons"_L1).toArray(), victim.value("id"_L1).toString());
    for (const auto &key : {u"surname"_s, u"givenNames"_s, u"born"_s, u"street"_s, u"phone"_s, u"address"_s})
        CHECK(victim.value(key) == herself.value(key)); // the open part had the one, part S the other

    const auto kept = desk.call({u"vault"_s, u"archive"_s, desk.there, code, u"--json"_s}, desk.theirWords);
    CHECK(kept.list().size() == 2); // both papers, as they came
}

TEST_CASE("what came is there: the same paper again brings nothing, nor does what was taken out here", "[takeover]")
{
    const There desk;
    const auto files = desk.send(desk.here, practiceWords, u"OEF-HALS"_s, u"melding"_s, u"m.pdf"_s);
    const QString code = desk.read(files.at(1), desk.there, desk.theirWords, {u"--take"_s, u"none"_s}).json().value("into"_L1).toString();
    CHECK(desk.caseIn(desk.there, desk.theirWords, code).value("incidents"_L1).toArray().isEmpty());
    const auto all = desk.read(files.at(1), desk.there, desk.theirWords, {code});
    CHECK(all.json().value("taken"_L1).toInt() == besides(all).size());
    const auto again = desk.read(files.at(1), desk.there, desk.theirWords, {code});
    const auto states = besides(again);
    CHECK(states.count(u"same"_s) == states.size());
    CHECK(again.json().value("taken"_L1).toInt() == 0);
    CHECK(desk.call({u"vault"_s, u"archive"_s, desk.there, code, u"--json"_s}, desk.theirWords).list().size() == 1);
}

TEST_CASE("referred back, nothing is lost and nothing is doubled: what was changed there is shown beside what is here", "[takeover]")
{
    const There desk;
    // There somebody has the case, corrects the place of one fact, and refers it back.
    const Desk elsewhere;
    const QString there = elsewhere.practiceVault();
    auto edited = desk.caseIn(desk.here, practiceWords, u"OEF-HALS"_s);
    const auto before = edited.value("incidents"_L1);
    auto facts = before.toArray();
    auto fact = facts.at(1).toObject();
    fact.insert(u"place"_s, u"in de schuur"_s);
    facts.replace(1, fact);
    edited.insert(u"incidents"_s, facts);
    auto info = edited.value("case"_L1).toObject();
    info.insert(u"reference"_s, u"TERUG"_s);
    edited.insert(u"case"_s, info);
    edited.remove(u"caseId"_s);
    const QString file = desk.write(u"e.json"_s, QJsonDocument(edited).toJson());
    REQUIRE(desk.call({u"case"_s, u"import"_s, there, file}, practiceWords).code == 0);
    const auto back = desk.send(there, practiceWords, u"TERUG"_s, u"melding"_s, u"terug.pdf"_s);
    REQUIRE(back.size() == 2);

    const auto beside = desk.read(back.at(1), desk.here, practiceWords, {u"OEF-HALS"_s}, u"check"_s);
    REQUIRE(beside.code == 0);
    int same = 0, differs = 0;
    for (const auto &each : beside.json().value("beside"_L1).toArray()) {
        const auto object = each.toObject();
        if (object.value("record"_L1).toString() == fact.value("id"_L1).toString()) {
            CHECK(object.value("beside"_L1).toString() == "differs"_L1);
            CHECK(object.value("differs"_L1).toArray() == QJsonArray{u"place"_s});
            ++differs;
        } else {
            CHECK(object.value("beside"_L1).toString() == "same"_L1);
            ++same;
        }
    }
    CHECK(differs == 1);
    CHECK(same > 6);
    REQUIRE(desk.read(back.at(1), desk.here, practiceWords, {u"OEF-HALS"_s}).code == 0);
    CHECK(desk.caseIn(desk.here, practiceWords, u"OEF-HALS"_s).value("incidents"_L1) == before); // not without being asked
    REQUIRE(desk.read(back.at(1), desk.here, practiceWords, {u"OEF-HALS"_s, u"--take"_s, u"all"_s}).code == 0);
    const auto taken = desk.caseIn(desk.here, practiceWords, u"OEF-HALS"_s).value("incidents"_L1).toArray();
    // Our own fact stays as it is; theirs stands beside it, with whom it is from.
    CHECK(taken.size() == before.toArray().size() + 1);
    CHECK(withId(taken, fact.value("id"_L1).toString()) == withId(before.toArray(), fact.value("id"_L1).toString()));
    const auto theirs = taken.last().toObject();
    CHECK(theirs.value("place"_L1).toString() == "in de schuur"_L1);
    CHECK(theirs.value("consequence"_L1) == fact.value("consequence"_L1));
    CHECK_FALSE(theirs.value("origin"_L1).toObject().value("sender"_L1).toString().isEmpty());
    const auto again = desk.read(back.at(1), desk.here, practiceWords, {u"OEF-HALS"_s}, u"check"_s);
    CHECK_FALSE(besides(again).contains(u"differs"_s)); // theirs is known by its id
}

TEST_CASE("the open file carries nothing that stands in part S only", "[takeover]")
{
    const There desk;
    const auto files = desk.send(desk.here, practiceWords, u"OEF-HALS"_s, u"melding"_s, u"m.pdf"_s);
    const auto open = desk.read(files.at(0), desk.there, desk.theirWords);
    const auto came = desk.caseIn(desk.there, desk.theirWords, open.json().value("into"_L1).toString());
    CHECK(came.value("incidents"_L1).toArray().isEmpty());
    const auto victim = came.value("persons"_L1).toArray().first().toObject();
    for (const auto &key : {u"street"_s, u"houseNumber"_s, u"postcode"_s, u"town"_s, u"phone"_s, u"work"_s})
        CHECK_FALSE(victim.contains(key));
}

TEST_CASE("a key is known once its words were read out and are right, and then it has a name", "[takeover]")
{
    const There desk;
    const auto files = desk.send(desk.here, practiceWords, u"OEF-HALS"_s, u"melding"_s, u"m.pdf"_s);
    const auto first = desk.read(files.at(0), desk.there, desk.theirWords, {}, u"check"_s);
    CHECK(first.json().value("known"_L1).toString().isEmpty());
    const QString words = first.json().value("words"_L1).toString();
    const QStringList who{u"--name"_s, u"Huisartsenpost Verzonnendam"_s, u"--take"_s, u"none"_s};
    const auto wrong = desk.read(files.at(0), desk.there, desk.theirWords, who + QStringList{u"--words"_s, u"appel brug"_s});
    CHECK(wrong.code == 3);
    CHECK(wrong.reason().contains(u"Vertrouw hem niet"_s));
    REQUIRE(desk.read(files.at(0), desk.there, desk.theirWords, who + QStringList{u"--words"_s, words.toUpper()}).code == 0);
    CHECK(desk.read(files.at(1), desk.there, desk.theirWords, {}, u"check"_s).json().value("known"_L1).toString() ==
          "Huisartsenpost Verzonnendam"_L1);
}

TEST_CASE("a hand-over is sealed for a colleague's vault, and no other opens it", "[takeover]")
{
    const There desk;
    const auto theirs = desk.call({u"referral"_s, u"key"_s, desk.there, u"--json"_s}, desk.theirWords).json();
    const auto mine = desk.call({u"referral"_s, u"key"_s, desk.here, u"--json"_s}, practiceWords).json();
    CHECK(theirs.value("key"_L1) != mine.value("key"_L1));
    REQUIRE(desk.call({u"referral"_s, u"key"_s, desk.here, theirs.value("key"_L1).toString(), u"--name"_s, u"Sam de Verzonnene"_s,
                       u"--words"_s, theirs.value("words"_L1).toString()},
                      practiceWords)
                .code == 0);
    const auto files =
        desk.send(desk.here, practiceWords, u"OEF-HALS"_s, u"crisisblad"_s, u"voor-sam.vwz"_s, {u"--seal-for"_s, u"Sam de Verzonnene"_s});
    REQUIRE(files.size() == 1);
    const There::File sealed{files.first().path, {}};
    CHECK(desk.read(sealed, desk.there, desk.theirWords, {}, u"check"_s).json().value("whole"_L1).toString() == "signed"_L1);
    const auto elsewhere = desk.read(sealed, desk.here, practiceWords, {}, u"check"_s);
    CHECK(elsewhere.code == 3);
    CHECK(elsewhere.reason().contains(u"andere kluis"_s));
    CHECK(desk.call({u"referral"_s, u"check"_s, sealed.path}).code == 3); // without a vault nobody opens it
    QFile file(sealed.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains("Verzonnen"));
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    CHECK(desk.read({desk.write(u"flipped.vwz"_s, bytes), {}}, desk.there, desk.theirWords, {}, u"check"_s).code == 3);
}
