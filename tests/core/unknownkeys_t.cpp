// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"
#include "core/dossier/limits.h"
#include "tests/support/samplecase.h"
#include "tests/support/stringmaker.h"

#include <QJsonDocument>

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString later = u"laterAdded"_s;

/// At the top a key that is not known is a fault, and who has which letter is a list of ids.
bool mayHoldMore(const QString &path)
{
    return !path.isEmpty() && !path.endsWith(u".lettersGiven"_s);
}

/// A key that no version knows yet in every object, and one more object at the end of every array of objects.
QJsonValue withLater(const QJsonValue &value, const QString &path, int &count)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &entry : value.toArray())
            array.append(withLater(entry, path + u"[]"_s, count));
        const bool isFixed = path == u".meldcode.steps"_s || path == u".meldcode.weighing.questions"_s;
        if (isFixed) {
            array.append(QJsonObject{{later, u"meer"_s}});
            ++count;
        }
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const auto given = value.toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        object.insert(it.key(), withLater(*it, path + u'.' + it.key(), count));
    if (mayHoldMore(path) && !path.endsWith(u".answers"_s)) { // a new answer is an object, not a word
        object.insert(later, u"bewaard"_s);
        ++count;
    }
    return object;
}

CaseFile fullCase()
{
    auto file = test::sampleCase();
    file.info.id = RecordId::create();
    file.meldcode.id = RecordId::create();
    file.meldcode.steps[0] = {MeldcodeStep::State::Done, QDate(2026, 11, 2), u"A."_s, u"gezien"_s, {}};
    file.meldcode.review.judgement = u"past"_s;
    auto &list = file.assessments.first();
    list.actions = {{TriggerId(u"T2"_s), ActionState::Planned, {}, {}, u"arts"_s, u"vandaag"_s}};
    list.danger = {{QDateTime(QDate(2026, 11, 3), QTime(14, 5)), true, u"O."_s, u"14.05"_s, {}}};
    list.judgement.band = u"high"_s;
    list.recognised = {{u"p1"_s, u"fits"_s}};
    list.shown = {{u"band"_s, u"high"_s}};
    auto draft = test::sampleDraft();
    file.incidents.first().unread = {{u"when"_s, u"ergens in de zomer"_s}};
    draft.visibility = {{u"P1"_s, u"restricted"_s}};
    draft.exports = {{{u"kind"_s, u"melding"_s}, {u"receiver"_s, u"Veilig Thuis"_s}}};
    file.referrals = {draft};
    Note note;
    note.id = RecordId::create();
    note.text = u"gezien"_s;
    file.notes = {note};
    return file;
}

} // namespace

TEST_CASE("a key of a newer version survives at every level of a case", "[dossier]")
{
    int count = 0;
    const auto made = caseFrom(toJson(fullCase()));
    REQUIRE(made.has_value());
    const auto given = withLater(toJson(*made), {}, count).toObject();
    CHECK(count > 35);
    const auto read = newCaseFrom(QJsonDocument(given).toJson(), u"case.json"_s);
    if (!read)
        FAIL(read.error().first().args.join(u' ').toStdString());
    const auto back = toJson(*read);
    for (const auto &part : given.keys()) {
        INFO(part.toStdString());
        CHECK(QJsonDocument(QJsonObject{{part, back.value(part)}}).toJson() ==
              QJsonDocument(QJsonObject{{part, given.value(part)}}).toJson());
    }

    CaseFile stored; // record by record, as the vault reads and writes them
    Faults faults;
    for (const auto &record : recordsOf(*read))
        putRecord(stored, record, {}, faults);
    CHECK(faults.isEmpty());
    CHECK(recordsOf(stored) == recordsOf(*read));
}
