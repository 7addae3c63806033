// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"
#include "core/dossier/fields.h"
#include "core/dossier/letters.h"
#include "tests/support/samplecase.h"
#include "tests/support/stringmaker.h"

#include <QJsonDocument>

// What is written of a case and how it is read again, field by field.

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 11, 3), QTime(9, 30));
const QDateTime noon(QDate(2026, 11, 3), QTime(12, 0));
const QDateTime evening(QDate(2026, 11, 3), QTime(20, 15));

/// Every text of the entity holds its own key, so that two that change places are noticed.
template <typename T, size_t N>
void fillTexts(const std::array<TextField<T>, N> &fields, T &entity)
{
    for (const auto &field : fields)
        entity.*field.member = u"invented %1"_s.arg(QLatin1StringView(field.key));
}

template <typename T>
T numbered()
{
    T entity;
    entity.id = RecordId::create();
    entity.rest.insert(u"later"_s, u"of a newer version"_s);
    return entity;
}

CaseInfo fullInfo()
{
    auto info = numbered<CaseInfo>();
    fillTexts(infoFields, info);
    info.opened = QDate(2026, 1, 2);
    info.lookAgain = QDate(2026, 12, 1);
    info.jurisdiction = u"bes"_s;
    info.phoneWatched = Tri::Yes;
    info.enteredInFile = info.closed = info.held = true;
    info.closedOn = QDate(2026, 11, 30);
    return info;
}

Person fullPerson()
{
    auto person = numbered<Person>();
    fillTexts(personFields, person);
    person.role = PersonRole::Witness;
    person.address = Address::He;
    person.livesWithVictim = Tri::No;
    person.informed = Informed::AfterConsultation;
    return person;
}

Incident fullIncident()
{
    auto incident = numbered<Incident>();
    fillTexts(incidentFields, incident);
    incident.when = PartialDate::parse(u"2026-10-05"_s);
    incident.source = SourceCode::Document;
    incident.visibility = Visibility::Restricted;
    incident.shows = {QuestionId(u"weapon.used"_s)};
    incident.entered = noon;
    return incident;
}

Note fullNote()
{
    auto note = numbered<Note>();
    fillTexts(noteFields, note);
    note.kind = NoteKind::Statement;
    note.at = morning;
    return note;
}

CaseAssessment fullAssessment()
{
    auto record = numbered<CaseAssessment>();
    record.list = test::sampleAnswers();
    TriggerAction action{TriggerId(u"T2"_s), ActionState::Planned, morning, evening, {}, {}};
    fillTexts(actionFields, action);
    record.actions = {action};
    DangerLog log{noon, true, {}, {}, {}};
    fillTexts(dangerFields, log);
    log.because = QStringList{u"T1?"_s, u"danger-unknown"_s};
    record.danger = {log};
    fillTexts(judgementFields, record.judgement);
    record.judgement.at = evening;
    record.taxonomyHash = u"00ff"_s;
    record.recognised = {{u"p1"_s, u"fits"_s}, {u"p2"_s, u"fits-not"_s}};
    record.childWords = u"invented words of a child"_s;
    record.talkBegan = morning;
    record.shown = {{u"band"_s, u"high"_s}};
    return record;
}

Meldcode fullMeldcode()
{
    auto meldcode = numbered<Meldcode>();
    for (size_t i = 0; i < 5; ++i) {
        auto &step = meldcode.steps[i];
        step.state = i % 2 == 0 ? MeldcodeStep::State::Done : MeldcodeStep::State::Skipped;
        step.date = QDate(2026, 11, 1 + static_cast<int>(i));
        step.who = u"who %1"_s.arg(i);
        step.outcome = u"outcome %1"_s.arg(i);
        step.reason = u"reason %1"_s.arg(i);
        meldcode.weighing.questions[i] = {i == 3 ? std::nullopt : std::optional(i == 2 ? Tri::Unknown : Tri::Yes), u"because %1"_s.arg(i)};
    }
    auto &w = meldcode.weighing;
    w.acute = w.structural = w.disclosure = true;
    w.report = true;
    w.help = false;
    w.reportReason = u"report"_s;
    w.helpText = u"help"_s;
    w.decidedBy = u"decided"_s;
    w.decidedOn = QDate(2026, 11, 9);
    w.deviationReason = u"deviation"_s;
    w.deviationReader = u"reader"_s;
    w.adviceWhen = u"when"_s;
    w.adviceName = u"name"_s;
    w.adviceText = u"advice"_s;
    meldcode.review = {u"judgement"_s, u"consulted"_s, u"outcome"_s, QDate(2026, 12, 24)};
    meldcode.childCheckDone = true;
    meldcode.childCheckWhy = u"why"_s;
    return meldcode;
}

ReferralDraft fullReferral()
{
    auto draft = numbered<ReferralDraft>();
    draft.kind = u"melding"_s;
    draft.fields = {{u"P1"_s, u"question"_s}, {u"G1"_s, u"occasion"_s}};
    draft.visibility = {{u"D5"_s, u"restricted"_s}};
    draft.leftOut = QStringList{u"one"_s, u"two"_s};
    draft.isSigned = true;
    draft.exports = {{{u"kind"_s, u"melding"_s}}, {{u"kind"_s, u"crisisblad"_s}}};
    return draft;
}

ArchiveCopy fullArchive()
{
    auto copy = numbered<ArchiveCopy>();
    fillTexts(archiveFields, copy);
    copy.at = noon;
    copy.pdf = QByteArray("%PDF invented \0 bytes", 21);
    copy.content = {{u"title"_s, u"Melding"_s}};
    return copy;
}

CaseFile fullCase()
{
    CaseFile file;
    file.id = CaseId::create();
    file.info = fullInfo();
    file.meldcode = fullMeldcode();
    file.persons = {fullPerson()};
    file.incidents = {fullIncident()};
    file.notes = {fullNote()};
    file.assessments = {fullAssessment()};
    file.referrals = {fullReferral()};
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

TEST_CASE("every field of every record comes back as it was written", "[dossier]")
{
    auto file = fullCase();
    giveLetters(file); // reading gives a case its letters; here they were given before
    const auto read = caseFrom(QJsonDocument(toJson(file)).toJson(), u"case.json"_s);
    REQUIRE(read.has_value());
    CHECK(read->info == file.info);
    CHECK(read->persons == file.persons);
    CHECK(read->incidents == file.incidents);
    CHECK(read->notes == file.notes);
    CHECK(read->assessments == file.assessments);
    CHECK(read->meldcode == file.meldcode);
    CHECK(read->referrals == file.referrals);
    CHECK(read->id == file.id);
}

TEST_CASE("every record names its version, kind and id", "[dossier]")
{
    auto file = fullCase();
    file.archive = {fullArchive()};
    QStringList kinds;
    for (const auto &record : recordsOf(file)) {
        CHECK(record.value(u"v"_s).toInt() == 1);
        CHECK_FALSE(RecordId::fromText(record.value(u"id"_s).toString()).isNull());
        kinds += record.value(u"kind"_s).toString();
    }
    CHECK(kinds ==
          QStringList{u"case"_s, u"meldcode"_s, u"person"_s, u"incident"_s, u"note"_s, u"assessment"_s, u"referral"_s, u"archive"_s});
}

TEST_CASE("what is empty is not written", "[dossier]")
{
    CHECK(keysOfEmpty<CaseInfo>() ==
          QStringList{u"closed"_s, u"enteredInFile"_s, u"id"_s, u"jurisdiction"_s, u"kind"_s, u"phoneWatched"_s, u"v"_s});
    CHECK(keysOfEmpty<Person>() == QStringList{u"address"_s, u"id"_s, u"kind"_s, u"livesWithVictim"_s, u"role"_s, u"v"_s});
    CHECK(keysOfEmpty<Incident>() == QStringList{u"id"_s, u"kind"_s, u"v"_s, u"visibility"_s});
    CHECK(keysOfEmpty<Note>() == QStringList{u"id"_s, u"kind"_s, u"noteKind"_s, u"v"_s});
    CHECK(keysOfEmpty<CaseAssessment>() == QStringList{u"id"_s, u"kind"_s, u"list"_s, u"v"_s});
    CHECK(keysOfEmpty<ReferralDraft>() == QStringList{u"fields"_s, u"id"_s, u"kind"_s, u"signed"_s, u"v"_s, u"visibility"_s});
    CHECK(keysOfEmpty<ArchiveCopy>() == QStringList{u"id"_s, u"kind"_s, u"v"_s});
    const auto weighing = toJson(Meldcode{}).value(u"weighing"_s).toObject();
    CHECK(weighing.keys() == QStringList{u"acute"_s, u"disclosure"_s, u"questions"_s, u"structural"_s});
    CHECK(weighing.value(u"questions"_s).toArray().first().toObject().isEmpty()); // no answer is no "weet niet"
}

TEST_CASE("a record put into a case takes the place of its elder, and stands last when there is none", "[dossier]")
{
    auto file = fullCase();
    file.archive = {fullArchive()};
    CaseFile built;
    Faults faults;
    for (const auto &record : recordsOf(file))
        putRecord(built, record, {}, faults);
    CHECK(faults.isEmpty());
    built.id = file.id;
    CHECK(built == file);

    auto later = file.persons.first();
    later.remark = u"said later"_s;
    auto another = fullPerson();
    putRecord(built, toJson(another), {}, faults);
    putRecord(built, toJson(later), {}, faults);
    REQUIRE(built.persons.size() == 2);
    CHECK(built.persons == QList{later, another});

    const auto before = built;
    auto strange = toJson(fullNote());
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
    auto object = toJson(fullMeldcode());
    auto steps = object.value(u"steps"_s).toArray();
    steps.append(steps.first());
    object.insert(u"steps"_s, steps);
    auto weighing = object.value(u"weighing"_s).toObject();
    auto questions = weighing.value(u"questions"_s).toArray();
    questions.append(questions.first());
    weighing.insert(u"questions"_s, questions);
    object.insert(u"weighing"_s, weighing);
    CaseFile file;
    Faults faults;
    putRecord(file, object, {}, faults);
    CHECK(faults.isEmpty());
    CHECK(file.meldcode.steps == fullMeldcode().steps);
    CHECK(file.meldcode.weighing.questions == fullMeldcode().weighing.questions);
    CHECK(toJson(file.meldcode) == object); // what is too many is kept, and read by nobody
}

TEST_CASE("what the list of cases shows comes back as it was written, and is short while there is little", "[dossier]")
{
    CaseHead head;
    head.id = CaseId::create();
    head.reference = u"2026-009"_s;
    head.tempo = u"today"_s;
    head.band = u"high"_s;
    head.highestBand = u"very-high"_s;
    head.opened = QDate(2026, 1, 1);
    head.lastChange = QDate(2026, 1, 2);
    head.lookAgain = QDate(2026, 1, 3);
    head.highestOn = QDate(2026, 1, 4);
    head.nextMoment = QDate(2026, 1, 5);
    head.closedOn = QDate(2026, 1, 6);
    head.youngestBorn = QDate(2020, 1, 7);
    head.danger = head.closed = head.enteredInFile = head.held = true;
    head.step = 4;
    head.kinds = 3;
    head.known = 19;
    head.lastIncident = QDate(2026, 10, 28);
    head.openActions = 2;
    head.openTriggers = QStringList{u"T2"_s, u"T9"_s};
    head.dangerRecord = fullAssessment().danger.first();
    CHECK(headFrom(toJson(head), head.id) == head);
    CHECK(toJson(head).value(u"v"_s).toInt() == 1);
    CHECK(toJson(CaseHead{}).keys() == QStringList{u"kinds"_s, u"known"_s, u"openActions"_s, u"openTriggers"_s, u"step"_s, u"v"_s});
}

TEST_CASE("who uses the vault comes back as it was written", "[dossier]")
{
    Practice practice;
    fillTexts(practiceFields, practice);
    practice.doctor = practice.exercise = true;
    practice.allowed = Tri::Yes;
    practice.retentionYears = 7;
    practice.workingCopyDays = 30;
    practice.logYears = 3;
    practice.rest.insert(u"later"_s, 1);
    CHECK(practiceFrom(toJson(practice)) == practice);
    CHECK(toJson(practice).value(u"v"_s).toInt() == 1);
    const auto little = toJson(Practice{});
    CHECK_FALSE(little.contains(u"retentionYears"_s));
    CHECK_FALSE(little.contains(u"logYears"_s));
    CHECK(practiceFrom({}).workingCopyDays == 90); // rules/meldcode 12.3
}
