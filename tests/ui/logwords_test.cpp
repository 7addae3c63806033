// SPDX-License-Identifier: EUPL-1.2
#include "app/translations.h"
#include "core/dossier/codec.h"
#include "core/dossier/fields.h"
#include "core/dossier/letters.h"
#include "tests/support/samplecase.h"
#include "tests/support/stringmaker.h"
#include "ui/dossier/logwords.h"

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T, size_t N>
void fill(const std::array<TextField<T>, N> &fields, T &entity)
{
    for (const auto &field : fields)
        entity.*field.member = u"x"_s;
}

const QDate day(2026, 11, 3);
const QDateTime moment(day, QTime(14, 5));
const UnreadDates unread{{u"when"_s, u"ooit"_s}};

assessment::Answer fullAnswer()
{
    assessment::Answer answer;
    answer.value = assessment::Value::Yes;
    answer.when = answer.since = PartialDate::day(day);
    answer.time = QTime(14, 5);
    answer.frequency = assessment::Frequency::Often;
    answer.choices = {u"planned"_s};
    answer.count = 2;
    answer.source = assessment::SourceCode::Own;
    answer.who = answer.note = u"x"_s;
    answer.noCounted = true;
    answer.whyUnknown = assessment::WhyUnknown::Declined;
    answer.unread = unread;
    return answer;
}

CaseAssessment fullList()
{
    CaseAssessment list;
    list.list.assessed = day;
    list.list.round.channel = assessment::Channel::Phone;
    list.list.answers = {{QuestionId(u"fear.death"_s), fullAnswer()}};
    list.actions = {{TriggerId(u"T2"_s), ActionState::Planned, moment, moment, u"x"_s, u"x"_s}};
    list.danger = {{moment, true, u"x"_s, u"x"_s, u"x"_s, u"x"_s, u"x"_s, {u"T1?"_s}}};
    list.judgement = {u"high"_s, u"x"_s, u"x"_s, moment};
    list.taxonomyHash = list.childWords = u"x"_s;
    list.recognised = {{u"p1"_s, u"fits"_s}};
    list.talkBegan = moment;
    return list;
}

Meldcode fullMeldcode()
{
    Meldcode code;
    code.steps[0] = {MeldcodeStep::State::Done, day, u"x"_s, u"x"_s, u"x"_s, unread};
    auto &w = code.weighing;
    w.questions[0] = {Tri::Yes, u"x"_s};
    w.report = w.help = true;
    w.reportReason = w.helpText = w.decidedBy = w.deviationReason = w.deviationReader = w.adviceWhen = w.adviceName = w.adviceText = u"x"_s;
    w.decidedOn = day;
    w.unread = unread;
    code.review = {u"x"_s, u"x"_s, u"x"_s, day, unread};
    code.childCheckWhy = u"x"_s;
    return code;
}

/// A record of each kind with something under every key that this version writes.
CaseFile fullCase()
{
    CaseFile file;
    fill(infoFields, file.info);
    file.info.opened = file.info.lookAgain = file.info.closedOn = day;
    file.info.phoneWatched = Tri::Yes;
    file.info.held = true;
    file.info.unread = unread;
    Person person;
    fill(personFields, person);
    person.livesWithVictim = Tri::Yes;
    person.informed = Informed::Yes;
    file.persons = {person};
    giveLetters(file);
    Incident fact;
    fill(incidentFields, fact);
    fact.when = PartialDate::day(day);
    fact.source = SourceCode::Own;
    fact.shows = {QuestionId(u"weapon.used"_s)};
    fact.entered = moment;
    fact.unread = unread;
    file.incidents = {fact};
    Note note;
    fill(noteFields, note);
    note.at = moment;
    file.notes = {note};
    file.assessments = {fullList()};
    file.meldcode = fullMeldcode();
    auto draft = test::sampleDraft();
    draft.visibility = {{u"P1"_s, u"restricted"_s}};
    draft.leftOut = {u"x"_s};
    draft.exports = {{{u"at"_s, u"x"_s},
                      {u"part"_s, u"x"_s},
                      {u"receiver"_s, u"x"_s},
                      {u"ground"_s, u"x"_s},
                      {u"leftOut"_s, QJsonArray{u"x"_s}},
                      {u"encrypted"_s, true},
                      {u"checksum"_s, u"x"_s},
                      {u"restrictedChecksum"_s, u"x"_s},
                      {u"channel"_s, u"x"_s}}};
    file.referrals = {draft};
    file.archive = {{RecordId::create(), u"melding"_s, u"open"_s, u"x"_s, moment, {}, {{u"title"_s, u"x"_s}}, {}}};
    return file;
}

/// Keys that are told as the record they stand in, or by a question, field or person of their own.
bool isOwnName(const QString &parent, const QString &key)
{
    static const QStringList silent{u"v"_s, u"kind"_s, u"id"_s, u"shown"_s, u"taxonomyHash"_s, u"pdf"_s, u"content"_s};
    static const QStringList maps{u"answers"_s,      u"fields"_s, u"visibility"_s, u"recognised"_s,
                                  u"lettersGiven"_s, u"unread"_s, u"content"_s};
    return silent.contains(key) || maps.contains(parent);
}

void collect(const QJsonValue &value, const QString &parent, QSet<QString> &keys)
{
    for (const auto &entry : value.toArray())
        collect(entry, parent, keys);
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isOwnName(parent, it.key()))
            keys.insert(it.key());
        collect(*it, it.key(), keys);
    }
}

} // namespace

TEST_CASE("every key of every record has its word in the log", "[log]")
{
    app::Translations translations;
    translations.install(u"nl"_s);
    QSet<QString> keys;
    for (const auto &record : recordsOf(fullCase()))
        collect(record, {}, keys);
    CHECK(keys.size() > 120);
    QStringList without;
    for (const auto &key : std::as_const(keys)) {
        if (ui::fieldWord(key).isEmpty())
            without.append(key);
    }
    without.sort();
    CHECK(without == QStringList());
}

TEST_CASE("what a line of the log adds is told in words", "[log]")
{
    app::Translations translations;
    translations.install(u"nl"_s);
    vault::JournalEntry entry;
    entry.action = u"export"_s;
    entry.detail = {{u"at"_s, u"2026-11-03T13:05:00Z"_s},
                    {u"kind"_s, u"melding"_s},
                    {u"part"_s, u"restricted"_s},
                    {u"receiver"_s, u"Veilig Thuis"_s},
                    {u"ground"_s, u"meldrecht"_s},
                    {u"leftOut"_s, QJsonArray{u"x"_s, u"y"_s}},
                    {u"encrypted"_s, false},
                    {u"checksum"_s, u"12ab"_s},
                    {u"restrictedChecksum"_s, u"34cd"_s},
                    {u"channel"_s, u"encrypted-file"_s}};
    const QString words = ui::detailWords(entry);
    INFO(words.toStdString());
    for (auto it = entry.detail.begin(); it != entry.detail.end(); ++it)
        CHECK_FALSE((u"; "_s + words).contains(u"; "_s + it.key() + u':'));
    CHECK(words.contains(u"versleuteld: nee"));
    CHECK(words.contains(u"deel S"));
    CHECK(words.contains(u"versleuteld bestand"));
    CHECK_FALSE(words.contains(u"false"));
    entry.detail = {{u"kind"_s, u"history"_s}};
    CHECK(ui::detailWords(entry) == u"wat: het logboek en eerdere versies"_s);
}

TEST_CASE("the log names a person who is gone by the letter of before", "[log]")
{
    app::Translations translations;
    translations.install(u"nl"_s);
    auto file = fullCase();
    file.persons.first().id = RecordId::create();
    file.info.lettersGiven = {{file.persons.first().id, u"B"_s}};
    vault::JournalEntry entry;
    entry.action = u"remove"_s;
    entry.record = file.persons.takeFirst().id;
    CHECK(ui::recordWords(entry, file).endsWith(u" B"_s));
}
