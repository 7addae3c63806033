// SPDX-License-Identifier: EUPL-1.2
// What a paper of somebody else may never do here: tell a fact of the wrong person, change our own, or carry what it must not.
#include "core/dossier/arrival.h"
#include "core/dossier/letters.h"
#include "core/referral/carried.h"
#include "tests/app/there.h"

using namespace vw;
using namespace vw::test;

namespace {

/// A case with these persons and facts in a vault that "geheim" opens, by import.
void putCase(const There &desk, const QString &vault, const QByteArray &words, const QString &code, const QJsonArray &persons,
             const QJsonArray &incidents = {})
{
    const QJsonObject object{
        {u"format"_s, 1}, {u"case"_s, QJsonObject{{u"reference"_s, code}}}, {u"persons"_s, persons}, {u"incidents"_s, incidents}};
    const auto put = desk.call({u"case"_s, u"import"_s, vault, desk.write(code + u".json"_s, QJsonDocument(object).toJson())}, words);
    INFO(put.err.toStdString());
    REQUIRE(put.code == 0);
}

QString letterOf(const QJsonObject &inCase, const QString &surname)
{
    for (const auto &each : inCase.value("persons"_L1).toArray()) {
        if (each.toObject().value("surname"_L1).toString() == surname)
            return each.toObject().value("letter"_L1).toString();
    }
    return {};
}

} // namespace

TEST_CASE("a fact is never told of whoever has the sender's letter here", "[takeover]")
{
    const There desk;
    // Here B is somebody else, and A has no name yet: neither is taken for one of the paper.
    putCase(desk, desk.there, desk.theirWords, u"ANDERS"_s,
            {QJsonObject{{u"role"_s, u"victim"_s}, {u"letter"_s, u"A"_s}},
             QJsonObject{{u"role"_s, u"perpetrator"_s}, {u"letter"_s, u"B"_s}, {u"surname"_s, u"Anders"_s}},
             QJsonObject{{u"role"_s, u"child"_s}, {u"letter"_s, u"C"_s}, {u"surname"_s, u"Anderkind"_s}}});
    const auto files = desk.send(desk.here, practiceWords, u"OEF-HALS"_s, u"melding"_s, u"m.pdf"_s);
    REQUIRE(desk.read(files.at(1), desk.there, desk.theirWords, {u"ANDERS"_s}).code == 0); // part S alone
    REQUIRE(desk.read(files.at(0), desk.there, desk.theirWords, {u"ANDERS"_s}).code == 0); // and then who they are
    const auto came = desk.caseIn(desk.there, desk.theirWords, u"ANDERS"_s);
    const QString his = letterOf(came, u"Bedacht"_s), hers = letterOf(came, u"Voorbeeld"_s);
    REQUIRE_FALSE(his.isEmpty());
    REQUIRE_FALSE(hers.isEmpty());
    CHECK(his != "B"_L1);
    CHECK(hers != "A"_L1);
    for (const auto &each : came.value("incidents"_L1).toArray()) {
        const auto fact = each.toObject();
        const QString who = fact.value("who"_L1).toString();
        CHECK((who == his || who == hers));
        CHECK(fact.value("origin"_L1).toObject().value("otherLetters"_L1).toString().contains(u"A = "_s + hers));
    }
    const auto herself =
        withId(came.value("persons"_L1).toArray(), came.value("persons"_L1).toArray().first().toObject().value("id"_L1).toString());
    CHECK_FALSE(herself.contains("street"_L1)); // the hidden address did not go to the A of this case
}

TEST_CASE("a fact that is taken alone brings along by letter and role whom it names", "[takeover]")
{
    const There desk;
    const auto files = desk.send(desk.here, practiceWords, u"OEF-HALS"_s, u"melding"_s, u"m.pdf"_s);
    putCase(desk, desk.there, desk.theirWords, u"LEEG"_s, {QJsonObject{{u"role"_s, u"perpetrator"_s}, {u"surname"_s, u"Anders"_s}}});
    QString fact;
    for (const auto &each :
         desk.read(files.at(1), desk.there, desk.theirWords, {u"LEEG"_s}, u"check"_s).json().value("beside"_L1).toArray()) {
        if (each.toObject().value("kind"_L1).toString() == "incident"_L1)
            fact = each.toObject().value("record"_L1).toString();
    }
    REQUIRE(desk.read(files.at(1), desk.there, desk.theirWords, {u"LEEG"_s, u"--take"_s, fact}).code == 0);
    const auto came = desk.caseIn(desk.there, desk.theirWords, u"LEEG"_s);
    REQUIRE(came.value("incidents"_L1).toArray().size() == 1);
    const QString who = came.value("incidents"_L1).toArray().first().toObject().value("who"_L1).toString();
    QJsonObject named;
    for (const auto &each : came.value("persons"_L1).toArray()) {
        if (each.toObject().value("letter"_L1).toString() == who)
            named = each.toObject();
    }
    CHECK_FALSE(named.isEmpty());
    CHECK(named.value("surname"_L1).toString().isEmpty());
    CHECK(letterOf(came, u"Anders"_s) != who);
}

TEST_CASE("an initial is no letter, and a letter of nobody is nobody's here", "[takeover]")
{
    CHECK(dossier::lettersIn(u"B sloeg A. Daarna belde C. Jansen met AB."_s) == QStringList{u"B"_s, u"AB"_s});
    CHECK(dossier::withOtherLetters(u"buurvrouw C. Jansen en C"_s, {{u"C"_s, u"D"_s}}) == "buurvrouw C. Jansen en D"_L1);
    dossier::Incident fact;
    fact.id = RecordId::create();
    fact.who = u"B"_s;
    const auto beside = dossier::arrivals({}, {fact}, {});
    REQUIRE(beside.size() == 1);
    CHECK(std::get<dossier::Incident>(beside.first().record).who == "onbekend"_L1);
}

TEST_CASE("our own fact is never changed by a paper; what is otherwise stands beside it, and is known when it comes again", "[takeover]")
{
    dossier::CaseFile file;
    dossier::Incident own;
    own.id = RecordId::create();
    own.what = u"A was hees."_s;
    own.source = dossier::SourceCode::Own;
    dossier::put(file, own);
    auto theirs = own;
    theirs.consequence = u"Keelpijn."_s;
    const dossier::Origin origin{
        .sender = u"Verzonnen BV"_s, .transfer = {}, .signedWith = {}, .takenOver = QDate(2026, 11, 3), .otherLetters = {}};
    const auto beside = dossier::arrivals(file, {theirs}, {}).first();
    CHECK(beside.beside == dossier::Arrival::Beside::Adds);
    CHECK_FALSE(beside.isProposed());
    const auto taken = std::get<dossier::Incident>(dossier::takenOver(file, beside, {theirs}, origin));
    CHECK(taken.id != own.id);
    CHECK(taken.origin.sender == "Verzonnen BV"_L1);
    dossier::put(file, taken);
    CHECK(dossier::findIn<dossier::Incident>(file, own.id)->consequence.isEmpty());
    CHECK(dossier::arrivals(file, {theirs}, {}).first().beside == dossier::Arrival::Beside::Same);
}

TEST_CASE("what a sender put into a record beyond what a paper prints is left behind", "[takeover]")
{
    dossier::Incident fact;
    fact.id = RecordId::create();
    fact.what = u"Iets."_s;
    fact.witness = u"een getuige"_s;
    fact.quote = u"woorden"_s;
    fact.whom = u"C"_s;
    fact.source = dossier::SourceCode::Own;
    fact.toldBy = u"collega Verzonnen"_s;
    fact.rest.insert(u"zzz"_s, 1);
    fact.origin.takenOver = QDate(2026, 1, 1);
    const auto cut = std::get<dossier::Incident>(*referral::cutDown(fact));
    CHECK(cut.what == fact.what);
    CHECK(cut.witness.isEmpty());
    CHECK(cut.quote.isEmpty());
    CHECK(cut.whom.isEmpty());
    CHECK(cut.toldBy.isEmpty()); // of an own observation it does not print
    CHECK(cut.rest.isEmpty());
    CHECK_FALSE(cut.origin.takenOver.isValid());
    dossier::Person person;
    person.id = RecordId::create();
    person.remark = u"iets"_s;
    person.informed = dossier::Informed::Yes;
    const auto one = std::get<dossier::Person>(*referral::cutDown(person));
    CHECK(one.remark.isEmpty());
    CHECK(one.informed == dossier::Informed::NotAsked);
    CHECK_FALSE(referral::cutDown(dossier::Note{}).has_value());
}

TEST_CASE("a child's hidden address does not travel in the open file, not even a piece of it that is also a year or a name", "[takeover]")
{
    const There desk;
    auto whole = desk.caseIn(desk.here, practiceWords, u"OEF-HALS"_s);
    auto persons = whole.value("persons"_L1).toArray();
    for (qsizetype i = 0; i < persons.size(); ++i) {
        auto child = persons.at(i).toObject();
        if (child.value("role"_L1).toString() != "child"_L1)
            continue;
        child.insert(u"born"_s, u"2018-05-05"_s);
        child.insert(u"surname"_s, u"Bedenkselaar"_s);
        child.insert(u"street"_s, u"Verzonnenhof"_s);
        child.insert(u"houseNumber"_s, u"1"_s);
        child.insert(u"town"_s, u"Bedenk"_s);
        persons.replace(i, child);
    }
    whole.insert(u"persons"_s, persons);
    auto info = whole.value("case"_L1).toObject();
    info.insert(u"reference"_s, u"KIND"_s);
    whole.insert(u"case"_s, info);
    whole.remove(u"caseId"_s);
    REQUIRE(desk.call({u"case"_s, u"import"_s, desk.here, desk.write(u"k.json"_s, QJsonDocument(whole).toJson())}, practiceWords).code ==
            0);
    const auto files = desk.send(desk.here, practiceWords, u"KIND"_s, u"melding"_s, u"k.pdf"_s);
    const auto open = desk.read(files.at(0), desk.there, desk.theirWords);
    for (const auto &each :
         desk.caseIn(desk.there, desk.theirWords, open.json().value("into"_L1).toString()).value("persons"_L1).toArray()) {
        const auto person = each.toObject();
        if (person.value("role"_L1).toString() != "child"_L1)
            continue;
        CHECK(person.value("surname"_L1).toString() == "Bedenkselaar"_L1);
        for (const auto &key : {u"street"_s, u"houseNumber"_s, u"postcode"_s, u"town"_s})
            CHECK_FALSE(person.contains(key));
    }
}

TEST_CASE("an exercise does not go into a vault with real cases", "[takeover]")
{
    const There desk;
    const auto files = desk.send(desk.here, practiceWords, u"OEF-HALS"_s, u"melding"_s, u"m.pdf"_s);
    const auto refused = desk.read(files.at(0), desk.newVault(), "geheim\n");
    CHECK(refused.code == 3);
    CHECK(refused.reason().contains(u"oefening"_s));
}
