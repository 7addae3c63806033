// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"
#include "core/dossier/limits.h"
#include "core/dossier/retention.h"
#include "tests/support/samplecase.h"
#include "tests/support/stringmaker.h"

#include <algorithm>

// The rules of core/dossier one by one: what counts in a talk, how much fits, how long it stays.

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 11, 3), QTime(9, 30));
const QDateTime noon(QDate(2026, 11, 3), QTime(12, 0));
const QDateTime evening(QDate(2026, 11, 3), QTime(20, 15));

template <typename T>
T numbered()
{
    T entity;
    entity.id = RecordId::create();
    return entity;
}

} // namespace

// ---- the talk: what was recorded before it closes nothing in it

TEST_CASE("a call that was recorded counts for the talk it was recorded in", "[dossier]")
{
    CaseAssessment record;
    CHECK(record.dangerRecord() == nullptr);
    record.danger = {{noon, true, {}, {}, {}}};
    CHECK(record.dangerRecord() != nullptr); // no talk was begun
    record.talkBegan = evening;
    CHECK(record.dangerRecord() == nullptr);
    record.talkBegan = noon;
    CHECK(record.dangerRecord() != nullptr);
    record.danger.append({morning, true, {}, {}, {}});
    CHECK(record.dangerRecord() != nullptr); // one is enough
}

TEST_CASE("the last thing recorded about a trigger in this talk counts, and planning closes nothing", "[dossier]")
{
    const TriggerId neck(u"T2"_s), threat(u"T4"_s);
    CaseAssessment record;
    CHECK(record.actionOf(neck) == nullptr);
    CHECK_FALSE(record.isClosed(neck));
    record.actions = {{neck, ActionState::Planned, morning, evening, {}, {}}, {threat, ActionState::Done, noon, {}, {}, {}}};
    CHECK(record.actionOf(neck) == &record.actions.at(0));
    CHECK_FALSE(record.isClosed(neck));
    CHECK(record.isClosed(threat));
    record.actions.append({neck, ActionState::Done, noon, {}, {}, {}});
    CHECK(record.actionOf(neck) == &record.actions.at(2));
    CHECK(record.isClosed(neck));
    record.talkBegan = evening;
    CHECK(record.actionOf(neck) == nullptr);
    CHECK_FALSE(record.isClosed(neck));
    record.talkBegan = noon;
    CHECK(record.actionOf(neck) == &record.actions.at(2));
    record.actions.append({neck, ActionState::NotNeeded, evening, {}, {}, {}});
    CHECK(record.isClosed(neck));
}

TEST_CASE("persons are found by their role, in order of entry", "[dossier]")
{
    CaseFile file;
    CHECK(file.firstWith(PersonRole::Child) == nullptr);
    file.persons = test::samplePersons() + QList{test::samplePerson(PersonRole::Child, u"Bedacht"_s, u"Iris"_s)};
    CHECK(file.firstWith(PersonRole::Child)->givenNames == u"Noor"_s);
    const auto children = file.allWith(PersonRole::Child);
    REQUIRE(children.size() == 2);
    CHECK(children.last()->givenNames == u"Iris"_s);
    CHECK(file.allWith(PersonRole::Unclear).isEmpty());
}

// ---- letters

TEST_CASE("letters go to Z and then on, and one who is not in the case has none", "[dossier][letters]")
{
    CaseFile file;
    file.persons = {test::samplePerson(PersonRole::Victim, u"Voorbeeld"_s, {}),
                    test::samplePerson(PersonRole::Perpetrator, u"Bedacht"_s, {})};
    for (int i = 2; i < 28; ++i)
        file.persons.append(test::samplePerson(PersonRole::Witness, u"Getuige %1"_s.arg(i), {}));
    for (int i = 0; i < 26; ++i)
        CHECK(file.letterOf(file.persons.at(i).id) == QString(QChar(u'A' + i)));
    CHECK(file.letterOf(file.persons.at(26).id) == u"Z1"_s);
    CHECK(file.letterOf(file.persons.at(27).id) == u"Z2"_s);
    CHECK(file.letterOf(RecordId::create()).isEmpty());
}

// ---- how much fits

TEST_CASE("a list or an object may be as long as the limit, and longer only when it was", "[dossier]")
{
    const CaseFile empty;
    QJsonArray list;
    QJsonObject map;
    for (int i = 0; i < mostEntries; ++i) {
        list.append(i);
        map.insert(QString::number(i), i);
    }
    QJsonObject record{{u"kind"_s, u"case"_s}, {u"list"_s, list}, {u"map"_s, map}};
    CHECK_FALSE(overLimit(empty, record).has_value());
    const auto tooMany = [](const QString &path) {
        return Error{ErrorCode::TooMany, {path, QString::number(mostEntries + 1), QString::number(mostEntries)}};
    };
    map.insert(u"more"_s, 0);
    record.insert(u"map"_s, map);
    CHECK(overLimit(empty, record) == tooMany(u"map"_s));
    map.remove(u"more"_s);
    list.append(0);
    record.insert(u"map"_s, map);
    record.insert(u"list"_s, list);
    CHECK(overLimit(empty, record) == tooMany(u"list"_s));
    record.insert(u"list"_s, QJsonArray{QJsonObject{{u"deep"_s, list}}});
    CHECK(overLimit(empty, record) == tooMany(u"list[0].deep"_s));

    CaseFile stored;
    stored.info = numbered<CaseInfo>();
    for (const int entry : {0, 1})
        list.append(entry);
    for (const auto &key : {u"more"_s, u"still more"_s})
        map.insert(key, 0);
    stored.info.rest = {{u"list"_s, list}, {u"map"_s, map}};
    auto now = toJson(stored.info);
    CHECK_FALSE(overLimit(stored, now).has_value()); // it was so long already
    list.append(0);
    now.insert(u"list"_s, list);
    CHECK(overLimit(stored, now).has_value());
}

TEST_CASE("one record too many is refused in every kind", "[dossier]")
{
    CaseFile file;
    file.persons = QList<Person>(mostEntries);
    file.incidents = QList<Incident>(mostEntries);
    file.notes = QList<Note>(mostEntries);
    file.assessments = QList<CaseAssessment>(mostEntries);
    file.referrals = QList<ReferralDraft>(mostEntries);
    file.archive = QList<ArchiveCopy>(mostEntries);
    CaseFile less = file;
    less.persons.removeLast();
    less.incidents.removeLast();
    less.notes.removeLast();
    less.assessments.removeLast();
    less.referrals.removeLast();
    for (const auto &record : {toJson(numbered<Person>()), toJson(numbered<Incident>()), toJson(numbered<Note>()),
                               toJson(numbered<CaseAssessment>()), toJson(numbered<ReferralDraft>())}) {
        const QString kind = record.value(u"kind"_s).toString();
        CHECK(overLimit(file, record) == Error{ErrorCode::TooMany, {kind, QString::number(mostEntries + 1), QString::number(mostEntries)}});
        CHECK_FALSE(overLimit(less, record).has_value());
    }
    CHECK_FALSE(overLimit(file, toJson(numbered<ArchiveCopy>())).has_value());
    CHECK_FALSE(overLimit(file, toJson(numbered<CaseInfo>())).has_value());
    CHECK(newCaseFrom("[]", u"zaak.json"_s).error().first().code == ErrorCode::WrongType);
}

// ---- how long it stays (rules/meldcode 12.4)

namespace {

CaseHead closedOn(QDate day)
{
    CaseHead head;
    head.state = dossier::CaseState::Closed;
    head.closedOn = day;
    return head;
}

Practice at(const QString &role, bool doctor = false)
{
    Practice practice;
    practice.role = role;
    practice.doctor = doctor;
    return practice;
}

} // namespace

TEST_CASE("the term follows the role, and what was chosen goes first", "[retention]")
{
    const auto termFor = [](const Practice &practice) { return std::string(termOf(practice).id); };
    CHECK(termFor(at(u"veilig-thuis"_s)) == "vt");
    CHECK(termFor(at(u"school"_s)) == "school");
    CHECK(termFor(at(u"care"_s)) == "wmo");
    CHECK(termFor(at(u"care"_s, true)) == "medical");
    CHECK(termFor(at(u"school"_s, true)) == "school");
    CHECK(termFor(at(u"childcare"_s)) == "own");
    auto practice = at(u"school"_s);
    for (const auto &term : retentionTerms) {
        practice.retentionTerm = QString::fromUtf8(term.id.data(), static_cast<qsizetype>(term.id.size()));
        CHECK(&termOf(practice) == &term);
    }
    practice.retentionTerm = u"of another version"_s;
    CHECK(termFor(practice) == "own");
}

TEST_CASE("the years are those that were found, or else the organisation's own", "[retention]")
{
    auto practice = at(u"care"_s, true);
    practice.retentionYears = 3;
    CHECK(yearsOf(practice) == 20);
    CHECK(yearsOf(at(u"care"_s)) == 15);
    practice.role = u"police"_s;
    CHECK(yearsOf(practice) == 3);
    practice.retentionYears = 0;
    CHECK(yearsOf(practice) == 0);
}

TEST_CASE("the clock runs from closing to the day itself", "[retention]")
{
    const QDate closing(2026, 9, 1), due(2041, 9, 1);
    const auto state = [&](QDate today) { return retentionClock(closedOn(closing), at(u"care"_s), today).state; };
    CHECK(state(due.addDays(-1)) == ClockState::Running);
    CHECK(state(due) == ClockState::Due);
    CHECK(state(due.addDays(1)) == ClockState::Due);
    const auto clock = retentionClock(closedOn(closing), at(u"care"_s), closing);
    CHECK(clock.due == due);
    CHECK_FALSE(clock.workingCopy);
    CHECK_FALSE(clock.forChild);
}

TEST_CASE("without a day of closing the last change counts, for both kinds of term", "[retention]")
{
    CaseHead head = closedOn({});
    head.lastChange = QDate(2026, 3, 1);
    CHECK(retentionClock(head, at(u"school"_s), QDate(2026, 4, 1)).due == QDate(2028, 3, 1));
    head.enteredInFile = true;
    CHECK(retentionClock(head, at(u"school"_s), QDate(2026, 4, 1)).due == QDate(2026, 5, 30));
    head.lastChange = {};
    CHECK(retentionClock(head, at(u"school"_s), QDate(2026, 4, 1)).state == ClockState::NoTerm);
}

TEST_CASE("who is held has no day, and still says that it is a working copy", "[retention]")
{
    CaseHead head = closedOn(QDate(2000, 1, 1));
    head.held = true;
    CHECK_FALSE(retentionClock(head, at(u"care"_s), QDate(2026, 1, 1)).due.isValid());
    CHECK_FALSE(retentionClock(head, at(u"care"_s), QDate(2026, 1, 1)).workingCopy);
    head.enteredInFile = true;
    CHECK(retentionClock(head, at(u"care"_s), QDate(2026, 1, 1)).workingCopy);
    head.state = dossier::CaseState::Open;
    CHECK(retentionClock(head, at(u"care"_s), QDate(2026, 1, 1)).state == ClockState::Open);
    CHECK_FALSE(retentionClock(head, at(u"care"_s), QDate(2026, 1, 1)).workingCopy);
}

TEST_CASE("a child makes a term longer only where the term knows children, and only when it is longer", "[retention]")
{
    CaseHead head = closedOn(QDate(2026, 9, 1));
    head.youngestBorn = QDate(2025, 1, 1);
    CHECK_FALSE(retentionClock(head, at(u"care"_s), QDate(2026, 9, 2)).forChild); // Wmo: no such rule
    CHECK(retentionClock(head, at(u"care"_s), QDate(2026, 9, 2)).due == QDate(2041, 9, 1));
    CHECK(retentionClock(head, at(u"care"_s, true), QDate(2026, 9, 2)).due == QDate(2064, 1, 1)); // the 39th year
    head.youngestBorn = QDate(2023, 9, 1); // of age on the day the 15 years end
    CHECK_FALSE(retentionClock(head, at(u"veilig-thuis"_s), QDate(2026, 9, 2)).forChild);
    head.youngestBorn = QDate(2023, 9, 2);
    CHECK(retentionClock(head, at(u"veilig-thuis"_s), QDate(2026, 9, 2)).due == QDate(2041, 9, 2));
    head.enteredInFile = true; // a working copy goes, child or not
    CHECK_FALSE(retentionClock(head, at(u"veilig-thuis"_s), QDate(2026, 9, 2)).forChild);
}

TEST_CASE("the youngest is the last born of the children, in whatever order they stand", "[retention]")
{
    CaseFile file;
    CHECK_FALSE(youngestBorn(file).isValid());
    const auto child = [](const QString &born, PersonRole role = PersonRole::Child) {
        auto person = test::samplePerson(role, u"Bedacht"_s, {});
        person.born = born;
        return person;
    };
    file.persons = {child(u"2019-05-05"_s), child(u"2021-02"_s), child(u"2015"_s), child(u"onbekend"_s),
                    child(u"2024-01-01"_s, PersonRole::Witness)};
    CHECK(youngestBorn(file) == QDate(2021, 2, 28));
    std::ranges::reverse(file.persons);
    CHECK(youngestBorn(file) == QDate(2021, 2, 28));
}
