// SPDX-License-Identifier: EUPL-1.2
#include "core/base/partialdate.h"
#include "core/dossier/codec.h"
#include "core/dossier/letters.h"
#include "core/wording/sentences.h"
#include "core/wording/slots.h"
#include "core/wording/veilingwords.h"
#include "tests/support/stringmaker.h"

#include <QJsonDocument>

using namespace vw;
using namespace vw::dossier;

namespace {

CaseFile invented()
{
    CaseFile file;
    file.id = CaseId::create();
    file.info.id = RecordId::create();
    file.info.reference = QStringLiteral("2026-007");
    file.info.opened = QDate(2026, 11, 3);
    file.info.phoneWatched = Tri::Yes;
    file.meldcode.id = RecordId::create();
    file.meldcode.steps[1].state = MeldcodeStep::State::Done;
    file.meldcode.steps[1].date = QDate(2026, 11, 2);
    file.meldcode.weighing.questions[0].answer = Tri::Unknown;
    file.meldcode.weighing.report = false;
    Person person;
    person.id = RecordId::create();
    person.role = PersonRole::Perpetrator;
    person.surname = QStringLiteral("Bedacht");
    person.address = Address::He;
    person.informed = Informed::AfterConsultation;
    file.persons.append(person);
    Incident incident;
    incident.id = RecordId::create();
    incident.when = PartialDate::parse(QStringLiteral("2026-10"));
    incident.what = QStringLiteral("Hij sloeg de deur in.");
    incident.source = SourceCode::Statement;
    incident.visibility = Visibility::Restricted;
    file.incidents.append(incident);
    Note note;
    note.id = RecordId::create();
    note.kind = NoteKind::Interpretation;
    note.text = QStringLiteral("Zij lijkt op haar hoede. Ęč العربية");
    file.notes.append(note);
    CaseAssessment list;
    list.id = RecordId::create();
    list.list.taxonomy = TaxonomyVersion(QStringLiteral("2026.4"));
    list.list.answers.insert(QuestionId(QStringLiteral("fear.death")), {});
    list.actions.append(
        {TriggerId(QStringLiteral("T9")), ActionState::NotNeeded, {}, {}, QStringLiteral("A. Aandacht"), QStringLiteral("omdat")});
    list.danger.append({QDateTime(QDate(2026, 11, 3), QTime(14, 5)), true, QStringLiteral("O."), QStringLiteral("14.05"), {}});
    file.assessments.append(list);
    giveLetters(file);
    return file;
}

} // namespace

TEST_CASE("a case written as JSON and read again is the same case", "[dossier]")
{
    const auto file = invented();
    const auto read = caseFrom(QJsonDocument(toJson(file)).toJson(), QStringLiteral("case.json"));
    if (!read)
        INFO(wording::sentences(read.error()).toStdString());
    REQUIRE(read.has_value());
    CHECK(*read == file);
}

TEST_CASE("keys of a newer version survive being read and written by this one", "[dossier]")
{
    auto record = toJson(invented().notes.first());
    record.insert(QStringLiteral("mood"), QStringLiteral("later"));
    CaseFile file;
    Faults faults;
    putRecord(file, record, {}, faults);
    CHECK(faults.isEmpty());
    CHECK(toJson(file.notes.first()).value(QStringLiteral("mood")).toString() == QStringLiteral("later"));
}

TEST_CASE("every fault of a case file names its path", "[dossier]")
{
    auto object = toJson(invented());
    auto persons = object.value(QStringLiteral("persons")).toArray();
    auto person = persons.first().toObject();
    person.insert(QStringLiteral("role"), QStringLiteral("neighbourhood"));
    person.insert(QStringLiteral("surname"), 7);
    persons.replace(0, person);
    object.insert(QStringLiteral("persons"), persons);
    auto incidents = object.value(QStringLiteral("incidents")).toArray();
    auto incident = incidents.first().toObject();
    incident.insert(QStringLiteral("when"), QStringLiteral("2026-02-31"));
    incidents.replace(0, incident);
    object.insert(QStringLiteral("incidents"), incidents);
    const auto read = caseFrom(QJsonDocument(object).toJson(), QStringLiteral("case.json"));
    REQUIRE_FALSE(read.has_value());
    QStringList paths;
    for (const auto &fault : read.error())
        paths.append(fault.args.value(0));
    CHECK(paths ==
          QStringList{QStringLiteral("persons[0].role"), QStringLiteral("persons[0].surname"), QStringLiteral("incidents[0].when")});
}

TEST_CASE("letters: A is the victim and B the presumed perpetrator, whatever the order of entry", "[dossier]")
{
    auto file = invented();
    CHECK(file.letterOf(file.persons.first().id) == QStringLiteral("B")); // A stays free for her
    Person victim;
    victim.id = RecordId::create();
    victim.role = PersonRole::Victim;
    file.persons.append(victim);
    CHECK(file.letterOf(victim.id) == QStringLiteral("A"));
    CHECK(file.letterOf(file.persons.first().id) == QStringLiteral("B"));
}

TEST_CASE("a date as people remember it", "[base]")
{
    const auto parse = [](const char *text) { return PartialDate::parse(QString::fromLatin1(text)); };
    CHECK(parse("2026-06")->first() == QDate(2026, 6, 1));
    CHECK(parse("2026-06")->last() == QDate(2026, 6, 30));
    CHECK(parse("2025-12-30/2026-01-02")->last() == QDate(2026, 1, 2));
    for (const auto *impossible : {"", "2026-13", "2026-02-30", "26-01-01", "2026-05/2026-01", "gisteren", "2026/2027/2028"})
        CHECK_FALSE(parse(impossible).has_value());
    CHECK(parse("2026")->canBeWithin(30, QDate(2026, 11, 3))); // doubt counts as recent
    CHECK_FALSE(parse("2025-01")->canBeWithin(365, QDate(2026, 11, 3)));
}

TEST_CASE("texts follow the persons of the case", "[wording]")
{
    const auto text = QStringLiteral("Denkt {zij} dat {hij} {haar} volgt? Bel {hem} niet.");
    CHECK(wording::fill(text, {Address::She, Address::He, {}}) == QStringLiteral("Denkt zij dat hij haar volgt? Bel hem niet."));
    CHECK(wording::fill(text, {Address::He, Address::She, {}}) == QStringLiteral("Denkt hij dat zij hem volgt? Bel haar niet."));
}

TEST_CASE("where one word would mean both persons, the texts name them", "[wording]")
{
    const auto text = QStringLiteral("Denkt {zij} dat {hij} {haar} volgt? Vertel {hem} niets van {haars} plan.");
    for (const auto address : {Address::She, Address::He, Address::They})
        CHECK(wording::fill(text, {address, address, {}})
                  .startsWith(QStringLiteral("Denkt het slachtoffer dat de ander het slachtoffer volgt? Vertel de ander niets")));
}

TEST_CASE("texts follow the relation of the case", "[wording]")
{
    const auto text = QStringLiteral("Is {relatie} voorbij? {Departner} woont hier.");
    CHECK(wording::fill(text, {Address::She, Address::He, {}}) == QStringLiteral("Is de relatie voorbij? De (ex-)partner woont hier."));
    CHECK(wording::fill(text, {Address::She, Address::He, QStringLiteral("ex-partner")}) ==
          QStringLiteral("Is de relatie voorbij? De ex-partner woont hier."));
    CHECK(wording::fill(text, {Address::She, Address::He, QStringLiteral("relative")}) ==
          QStringLiteral("Is het contact voorbij? Het familielid woont hier."));
}

TEST_CASE("every error has a sentence of its own", "[wording]")
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Usage); ++code) {
        const Error error{static_cast<ErrorCode>(code), {QStringLiteral("<een>"), QStringLiteral("<twee>"), QStringLiteral("<drie>")}};
        INFO("code " << code);
        CHECK_FALSE(wording::sentence(error).isEmpty());
        CHECK_FALSE(wording::sentence(error).contains(QLatin1Char('%')));
    }
}

TEST_CASE("points are written with halves", "[wording]")
{
    CHECK(wording::points(19) == QStringLiteral("9½"));
    CHECK(wording::points(1) == QStringLiteral("½"));
    CHECK(wording::points(24) == QStringLiteral("12"));
}
