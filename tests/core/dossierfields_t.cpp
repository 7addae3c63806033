// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"
#include "core/dossier/letters.h"
#include "tests/support/filled.h"
#include "tests/support/stringmaker.h"

#include <QJsonDocument>

// What is written of a case and how it is read again, field by field.

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Without the archive: it does not travel with a case that is written as one.
CaseFile fullCase()
{
    auto file = test::filledCase();
    file.archive.clear();
    return file;
}

/// What a record says of itself when nothing was filled in.
template <typename T>
QStringList keysOfEmpty()
{
    return toJson(T{}).keys();
}

QList<Error> faultsOf(QJsonObject object, const QString &list, const QString &key, const QJsonValue &value)
{
    auto records = object.value(list).toArray();
    auto record = records.first().toObject();
    value.isUndefined() ? record.remove(key) : void(record.insert(key, value));
    records.replace(0, record);
    object.insert(list, records);
    const auto read = caseFrom(object);
    return read ? QList<Error>{} : read.error();
}

} // namespace

// ---- written and read

namespace {

template <size_t Index = 0>
void checkEachKind()
{
    if constexpr (Index < std::variant_size_v<Record>) {
        using E = std::variant_alternative_t<Index, Record>;
        const auto record = test::filled<E>();
        const auto object = toJson(record);
        INFO(E::recordKind);
        CHECK(object.value(u"v"_s).toInt() == 1);
        CHECK(object.value(u"kind"_s).toString() == QLatin1StringView(E::recordKind));
        CHECK(object.value(u"id"_s).toString() == record.id.text());
        Faults faults;
        const auto read = recordFrom(object, {}, faults);
        CHECK(faults.isEmpty());
        REQUIRE(read.has_value());
        CHECK(std::get<E>(*read) == record);
        CHECK(kindOf(*read) == kindFor<E>);
        checkEachKind<Index + 1>();
    }
}

} // namespace

TEST_CASE("every field of every kind of record comes back as it was written, and so do keys of a newer version", "[dossier]")
{
    checkEachKind();
}

TEST_CASE("every field of a whole case comes back as it was written", "[dossier]")
{
    auto file = fullCase();
    giveLetters(file); // reading gives a case its letters; here they were given before
    const auto read = caseFrom(QJsonDocument(toJson(file)).toJson(), u"case.json"_s);
    REQUIRE(read.has_value());
    CHECK(*read == file);
}

TEST_CASE("a key of a newer version, or a mistyped one, is named by its path at every level", "[dossier]")
{
    const auto keys = unknownKeys(fullCase());
    for (const auto *key :
         {u"case.later", u"case.team.contact.later", u"persons[0].later", u"meldcode.steps[4].later",
          u"meldcode.weighing.questions[0].later", u"meldcode.review.persons[1].later", u"plan.leaving.later", u"plan.arrangement[2].later",
          u"assessments[0].actions[1].later", u"assessments[0].judgement.later", u"measures[0].later", u"coercions[0].later"})
        CHECK(keys.contains(QString::fromUtf16(key)));
    auto clean = caseFrom(QJsonObject{{u"format"_s, 1}, {u"case"_s, QJsonObject{{u"reference"_s, u"x"_s}}}});
    REQUIRE(clean.has_value());
    CHECK(unknownKeys(*clean).isEmpty());
}

TEST_CASE("what is empty is not written", "[dossier]")
{
    CHECK(keysOfEmpty<CaseInfo>() == QStringList{u"id"_s, u"jurisdiction"_s, u"kind"_s, u"phoneWatched"_s, u"state"_s, u"v"_s});
    CHECK(keysOfEmpty<Person>() == QStringList{u"address"_s, u"id"_s, u"kind"_s, u"livesWithVictim"_s, u"role"_s, u"v"_s});
    CHECK(keysOfEmpty<Incident>() == QStringList{u"id"_s, u"kind"_s, u"nature"_s, u"v"_s, u"visibility"_s});
    CHECK(keysOfEmpty<Note>() == QStringList{u"id"_s, u"kind"_s, u"noteKind"_s, u"v"_s});
    CHECK(keysOfEmpty<CaseAssessment>() == QStringList{u"id"_s, u"kind"_s, u"list"_s, u"v"_s});
    CHECK(keysOfEmpty<ReferralDraft>() == QStringList{u"id"_s, u"kind"_s, u"v"_s});
    CHECK(keysOfEmpty<Measure>() == QStringList{u"id"_s, u"kind"_s, u"policeKnow"_s, u"v"_s, u"visibility"_s});
    Meldcode one;
    one.weighing.questions[1].answer = Tri::Unknown;
    const auto questions = toJson(one).value(u"weighing"_s)[u"questions"_s].toArray();
    CHECK(questions.size() == 5);
    CHECK(questions.first().toObject().isEmpty()); // no answer is no "weet niet"
    CHECK(questions.at(1)[u"answer"_s] == u"unknown"_s);
}

TEST_CASE("a record put into a case takes the place of its elder, and stands last when there is none", "[dossier]")
{
    auto file = fullCase();
    file.archive = {test::filled<ArchiveCopy>()};
    CaseFile built;
    Faults faults;
    for (const auto &record : recordsOf(file))
        putRecord(built, record, {}, faults);
    CHECK(faults.isEmpty());
    built.id = file.id;
    CHECK(built == file);

    auto later = file.persons.first();
    later.remark = u"said later"_s;
    auto another = test::filled<Person>();
    another.letter = u"E"_s;
    putRecord(built, toJson(another), {}, faults);
    putRecord(built, toJson(later), {}, faults);
    REQUIRE(built.persons.size() == 2);
    CHECK(built.persons == QList{later, another});

    const auto before = built;
    auto strange = toJson(test::filled<Note>());
    strange.insert(u"kind"_s, u"horoscope"_s);
    putRecord(built, strange, {}, faults);
    CHECK(built == before);
}

TEST_CASE("what must be there is missed by its path", "[dossier]")
{
    const auto object = toJson(fullCase());
    const auto missing = [](const QString &path) { return Faults{Error{ErrorCode::MissingKey, {path}}}; };
    CHECK(faultsOf(object, u"persons"_s, u"role"_s, QJsonValue::Undefined) == missing(u"persons[0].role"_s));
    CHECK(faultsOf(object, u"notes"_s, u"noteKind"_s, QJsonValue::Undefined) == missing(u"notes[0].noteKind"_s));
    CHECK(faultsOf(object, u"referrals"_s, u"referralKind"_s, QJsonValue::Undefined) == missing(u"referrals[0].referralKind"_s));
    CHECK(faultsOf(object, u"notes"_s, u"id"_s, u"no id"_s) == Faults{Error{ErrorCode::BadValue, {u"notes[0].id"_s, u"no id"_s}}});
    auto nameless = object;
    nameless.remove(u"format"_s);
    CHECK(caseFrom(nameless).error() == missing(u"format"_s));
    nameless = object;
    nameless.remove(u"case"_s);
    CHECK(caseFrom(nameless).error() == missing(u"case"_s));
}

TEST_CASE("a case of another format, with a wrong id or with a key nobody knows is refused", "[dossier]")
{
    auto object = toJson(fullCase());
    object.insert(u"format"_s, 2);
    CHECK(caseFrom(object).error() == Faults{Error{ErrorCode::UnsupportedVersion, {u"format"_s, u"2"_s, u"1"_s}}});
    object.insert(u"format"_s, 1);
    object.insert(u"caseId"_s, u"no id"_s);
    CHECK(caseFrom(object).error() == Faults{Error{ErrorCode::BadValue, {u"caseId"_s, u"no id"_s}}});
    object.remove(u"caseId"_s);
    object.insert(u"weather"_s, u"rain"_s);
    CHECK(caseFrom(object).error().size() == 1);
    object.remove(u"weather"_s);
    CHECK_FALSE(caseFrom(object)->id.isNull()); // one without an id gets one
    CHECK(caseFrom("{", u"case.json"_s).error().first().code == ErrorCode::NotJson);
}

TEST_CASE("more steps or questions than there are do no harm", "[dossier]")
{
    const auto object = toJson(test::filled<Meldcode>());
    CHECK(object.value(u"steps"_s).toArray().size() == 6);
    Faults faults;
    const auto read = recordFrom(object, {}, faults);
    CHECK(faults.isEmpty());
    CHECK(toJson(*read) == object); // what is too many is kept, and read by nobody
}

TEST_CASE("what the list of cases shows comes back as it was written, and is short while there is little", "[dossier]")
{
    CaseHead head;
    head.id = CaseId::create();
    test::Filler().fill(head);
    CHECK(headFrom(toJson(head), head.id) == head);
    CHECK(toJson(head).value(u"v"_s).toInt() == 1);
    CHECK(toJson(CaseHead{}).keys() == QStringList{u"state"_s, u"v"_s});
}

TEST_CASE("who uses the vault comes back as it was written", "[dossier]")
{
    Practice practice;
    test::Filler().fill(practice);
    CHECK(practiceFrom(toJson(practice)) == practice);
    CHECK(toJson(practice).value(u"v"_s).toInt() == 1);
    const auto little = toJson(Practice{});
    CHECK_FALSE(little.contains(u"retentionYears"_s));
    CHECK_FALSE(little.contains(u"logYears"_s));
    CHECK(practiceFrom({}).workingCopyDays == 90); // rules/meldcode 12.3
}
