// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"

#include "core/dossier/fields.h"

namespace vw::dossier {

namespace {

constexpr int recordVersion = 1;
constexpr int caseFormat = 1;

QJsonObject begin(const QJsonObject &rest, const char *kind, RecordId id)
{
    QJsonObject object = rest;
    object.insert(QStringLiteral("v"), recordVersion);
    object.insert(QStringLiteral("kind"), QLatin1StringView(kind));
    object.insert(QStringLiteral("id"), id.text());
    return object;
}

/// The id of a record; one that is absent is made, one that is no id is a fault.
RecordId readHead(JsonReader &r)
{
    (void)r.number(QStringLiteral("v"), recordVersion);
    (void)r.text(QStringLiteral("kind"));
    const QString written = r.text(QStringLiteral("id"));
    if (written.isEmpty())
        return RecordId::create();
    const auto id = RecordId::fromText(written);
    if (id.isNull())
        r.badValue(QStringLiteral("id"), written);
    return id;
}

template <typename T>
void replaceOrAppend(QList<T> &list, const T &entry)
{
    for (auto &known : list) {
        if (known.id == entry.id) {
            known = entry;
            return;
        }
    }
    list.append(entry);
}

CaseInfo infoFrom(JsonReader &r)
{
    CaseInfo info;
    info.id = readHead(r);
    readFields(infoFields, r, info);
    info.opened = r.date(QStringLiteral("opened"));
    info.lookAgain = r.date(QStringLiteral("lookAgain"));
    info.jurisdiction = r.text(QStringLiteral("jurisdiction"), QStringLiteral("nl"));
    info.phoneWatched = r.choice(QStringLiteral("phoneWatched"), assessment::triNames, Tri::Unknown);
    info.enteredInFile = r.flag(QStringLiteral("enteredInFile"));
    info.closed = r.flag(QStringLiteral("closed"));
    info.closedOn = r.date(QStringLiteral("closedOn"));
    info.held = r.flag(QStringLiteral("held"));
    info.rest = r.rest();
    return info;
}

Person personFrom(JsonReader &r)
{
    Person person;
    person.id = readHead(r);
    readFields(personFields, r, person);
    r.mustHave(QStringLiteral("role"));
    person.role = r.choice(QStringLiteral("role"), personRoleNames, PersonRole::Unclear);
    person.address = r.choice(QStringLiteral("address"), addressNames, Address::They);
    person.livesWithVictim = r.choice(QStringLiteral("livesWithVictim"), assessment::triNames, Tri::Unknown);
    person.informed = r.choice(QStringLiteral("informed"), informedNames, Informed::NotAsked);
    person.rest = r.rest();
    return person;
}

Incident incidentFrom(JsonReader &r)
{
    Incident incident;
    incident.id = readHead(r);
    readFields(incidentFields, r, incident);
    incident.when = r.partialDate(QStringLiteral("when"));
    incident.source = r.choice(QStringLiteral("source"), assessment::sourceNames, SourceCode::None);
    incident.visibility = r.choice(QStringLiteral("visibility"), visibilityNames, Visibility::Open);
    incident.entered = r.dateTime(QStringLiteral("entered"));
    incident.rest = r.rest();
    return incident;
}

Note noteFrom(JsonReader &r)
{
    Note note;
    note.id = readHead(r);
    readFields(noteFields, r, note);
    r.mustHave(QStringLiteral("noteKind"));
    note.kind = r.choice(QStringLiteral("noteKind"), noteKindNames, NoteKind::Fact);
    note.at = r.dateTime(QStringLiteral("at"));
    note.rest = r.rest();
    return note;
}

CaseAssessment assessmentRecordFrom(JsonReader &r)
{
    CaseAssessment record;
    record.id = readHead(r);
    JsonReader list(r.object(QStringLiteral("list")), r.pathOf(QStringLiteral("list")), r.faults());
    record.list = assessment::assessmentFrom(list);
    r.each(QStringLiteral("actions"), [&](JsonReader &a) {
        TriggerAction action;
        action.trigger = TriggerId(a.mustText(QStringLiteral("trigger")));
        action.state = a.choice(QStringLiteral("state"), actionStateNames, ActionState::Done);
        action.at = a.dateTime(QStringLiteral("at"));
        action.due = a.dateTime(QStringLiteral("due"));
        readFields(actionFields, a, action);
        record.actions.append(action);
    });
    r.each(QStringLiteral("danger"), [&](JsonReader &d) {
        DangerLog log;
        log.at = d.dateTime(QStringLiteral("at"));
        log.called = d.flag(QStringLiteral("called"));
        readFields(dangerFields, d, log);
        record.danger.append(log);
    });
    JsonReader judgement(r.object(QStringLiteral("judgement")), r.pathOf(QStringLiteral("judgement")), r.faults());
    readFields(judgementFields, judgement, record.judgement);
    record.judgement.at = judgement.dateTime(QStringLiteral("at"));
    record.taxonomyHash = r.text(QStringLiteral("taxonomyHash"));
    const auto recognised = r.object(QStringLiteral("recognised"));
    for (auto it = recognised.begin(); it != recognised.end(); ++it)
        record.recognised.insert(it.key(), it->toString());
    record.childWords = r.text(QStringLiteral("childWords"));
    record.talkBegan = r.dateTime(QStringLiteral("talkBegan"));
    record.shown = r.object(QStringLiteral("shown"));
    record.rest = r.rest();
    return record;
}

ReferralDraft referralFrom(JsonReader &r)
{
    ReferralDraft draft;
    draft.id = readHead(r);
    draft.kind = r.mustText(QStringLiteral("referralKind"));
    const auto fields = r.object(QStringLiteral("fields"));
    for (auto it = fields.begin(); it != fields.end(); ++it)
        draft.fields.insert(it.key(), it->toString());
    const auto visibility = r.object(QStringLiteral("visibility"));
    for (auto it = visibility.begin(); it != visibility.end(); ++it)
        draft.visibility.insert(it.key(), it->toString());
    draft.leftOut = r.texts(QStringLiteral("leftOut"));
    draft.isSigned = r.flag(QStringLiteral("signed"));
    draft.signedOn = r.date(QStringLiteral("signedOn"));
    draft.signedFor = r.text(QStringLiteral("signedFor"));
    for (const auto &list = r.value(QStringLiteral("exports")).toArray(); const auto &entry : list)
        draft.exports.append(entry.toObject());
    draft.rest = r.rest();
    return draft;
}

ArchiveCopy archiveFrom(JsonReader &r)
{
    ArchiveCopy copy;
    copy.id = readHead(r);
    readFields(archiveFields, r, copy);
    copy.at = r.dateTime(QStringLiteral("at"));
    copy.pdf = QByteArray::fromBase64(r.text(QStringLiteral("pdf")).toLatin1());
    copy.rest = r.rest();
    return copy;
}

void putArray(QJsonObject &object, const char *key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(QLatin1StringView(key), array);
}

QJsonObject fromMap(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), *it);
    return object;
}

QJsonArray actionsJson(const QList<TriggerAction> &actions)
{
    QJsonArray array;
    for (const auto &action : actions) {
        QJsonObject object{{QStringLiteral("trigger"), action.trigger.text()}};
        writeFields(actionFields, action, object);
        putWord(object, "state", nameOf(actionStateNames, action.state));
        putMoment(object, "at", action.at);
        putMoment(object, "due", action.due);
        array.append(object);
    }
    return array;
}

QJsonArray dangerJson(const QList<DangerLog> &logs)
{
    QJsonArray array;
    for (const auto &log : logs) {
        QJsonObject object{{QStringLiteral("called"), log.called}};
        writeFields(dangerFields, log, object);
        putMoment(object, "at", log.at);
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject toJson(const CaseInfo &info)
{
    auto object = begin(info.rest, "case", info.id);
    writeFields(infoFields, info, object);
    putWord(object, "opened", info.opened.toString(Qt::ISODate));
    putWord(object, "lookAgain", info.lookAgain.toString(Qt::ISODate));
    putWord(object, "jurisdiction", info.jurisdiction);
    putWord(object, "phoneWatched", nameOf(assessment::triNames, info.phoneWatched));
    object.insert(QStringLiteral("enteredInFile"), info.enteredInFile);
    object.insert(QStringLiteral("closed"), info.closed);
    putWord(object, "closedOn", info.closedOn.toString(Qt::ISODate));
    if (info.held)
        object.insert(QStringLiteral("held"), true);
    return object;
}

QJsonObject toJson(const Person &person)
{
    auto object = begin(person.rest, "person", person.id);
    writeFields(personFields, person, object);
    putWord(object, "role", nameOf(personRoleNames, person.role));
    putWord(object, "address", nameOf(addressNames, person.address));
    putWord(object, "livesWithVictim", nameOf(assessment::triNames, person.livesWithVictim));
    putWord(object, "informed", nameOf(informedNames, person.informed));
    return object;
}

QJsonObject toJson(const Incident &incident)
{
    auto object = begin(incident.rest, "incident", incident.id);
    writeFields(incidentFields, incident, object);
    if (incident.when)
        putWord(object, "when", incident.when->text());
    putWord(object, "source", nameOf(assessment::sourceNames, incident.source));
    putWord(object, "visibility", nameOf(visibilityNames, incident.visibility));
    putMoment(object, "entered", incident.entered);
    return object;
}

QJsonObject toJson(const Note &note)
{
    auto object = begin(note.rest, "note", note.id);
    writeFields(noteFields, note, object);
    putWord(object, "noteKind", nameOf(noteKindNames, note.kind));
    putMoment(object, "at", note.at);
    return object;
}

QJsonObject toJson(const CaseAssessment &record)
{
    auto object = begin(record.rest, "assessment", record.id);
    object.insert(QStringLiteral("list"), assessment::toJson(record.list));
    putArray(object, "actions", actionsJson(record.actions));
    putArray(object, "danger", dangerJson(record.danger));
    QJsonObject judgement;
    writeFields(judgementFields, record.judgement, judgement);
    putMoment(judgement, "at", record.judgement.at);
    if (!judgement.isEmpty())
        object.insert(QStringLiteral("judgement"), judgement);
    putWord(object, "taxonomyHash", record.taxonomyHash);
    QJsonObject recognised;
    for (auto it = record.recognised.begin(); it != record.recognised.end(); ++it)
        recognised.insert(it.key(), *it);
    if (!recognised.isEmpty())
        object.insert(QStringLiteral("recognised"), recognised);
    putWord(object, "childWords", record.childWords);
    putMoment(object, "talkBegan", record.talkBegan);
    if (!record.shown.isEmpty())
        object.insert(QStringLiteral("shown"), record.shown);
    return object;
}

QJsonObject toJson(const ReferralDraft &draft)
{
    auto object = begin(draft.rest, "referral", draft.id);
    putWord(object, "referralKind", draft.kind);
    object.insert(QStringLiteral("fields"), fromMap(draft.fields));
    object.insert(QStringLiteral("visibility"), fromMap(draft.visibility));
    putArray(object, "leftOut", QJsonArray::fromStringList(draft.leftOut));
    object.insert(QStringLiteral("signed"), draft.isSigned);
    putWord(object, "signedOn", draft.signedOn.toString(Qt::ISODate));
    putWord(object, "signedFor", draft.signedFor);
    QJsonArray exports;
    for (const auto &entry : draft.exports)
        exports.append(entry);
    putArray(object, "exports", exports);
    return object;
}

QJsonObject toJson(const ArchiveCopy &copy)
{
    auto object = begin(copy.rest, "archive", copy.id);
    writeFields(archiveFields, copy, object);
    putMoment(object, "at", copy.at);
    putWord(object, "pdf", QString::fromLatin1(copy.pdf.toBase64()));
    return object;
}

QList<QJsonObject> recordsOf(const CaseFile &file)
{
    QList<QJsonObject> records{toJson(file.info), toJson(file.meldcode)};
    const auto add = [&](const auto &list) {
        for (const auto &entry : list)
            records.append(toJson(entry));
    };
    add(file.persons);
    add(file.incidents);
    add(file.notes);
    add(file.assessments);
    add(file.referrals);
    add(file.archive);
    return records;
}

void putRecord(CaseFile &file, const QJsonObject &record, const QString &path, Faults &faults)
{
    JsonReader r(record, path, faults);
    const QString kind = record.value(QStringLiteral("kind")).toString();
    if (kind == QLatin1String("case"))
        file.info = infoFrom(r);
    else if (kind == QLatin1String("meldcode"))
        file.meldcode = meldcodeFrom(r, readHead(r));
    else if (kind == QLatin1String("person"))
        replaceOrAppend(file.persons, personFrom(r));
    else if (kind == QLatin1String("incident"))
        replaceOrAppend(file.incidents, incidentFrom(r));
    else if (kind == QLatin1String("note"))
        replaceOrAppend(file.notes, noteFrom(r));
    else if (kind == QLatin1String("assessment"))
        replaceOrAppend(file.assessments, assessmentRecordFrom(r));
    else if (kind == QLatin1String("referral"))
        replaceOrAppend(file.referrals, referralFrom(r));
    else if (kind == QLatin1String("archive"))
        replaceOrAppend(file.archive, archiveFrom(r));
}

QJsonObject toJson(const CaseFile &file)
{
    QJsonArray persons, incidents, notes, assessments, referrals;
    const auto fill = [](QJsonArray &array, const auto &list) {
        for (const auto &entry : list)
            array.append(toJson(entry));
    };
    fill(persons, file.persons);
    fill(incidents, file.incidents);
    fill(notes, file.notes);
    fill(assessments, file.assessments);
    fill(referrals, file.referrals);
    return {{QStringLiteral("format"), caseFormat},       {QStringLiteral("caseId"), file.id.text()},
            {QStringLiteral("case"), toJson(file.info)},  {QStringLiteral("persons"), persons},
            {QStringLiteral("incidents"), incidents},     {QStringLiteral("notes"), notes},
            {QStringLiteral("assessments"), assessments}, {QStringLiteral("meldcode"), toJson(file.meldcode)},
            {QStringLiteral("referrals"), referrals}};
}

std::expected<CaseFile, Faults> caseFrom(const QByteArray &bytes, const QString &place)
{
    const auto object = parseJson(bytes, place);
    return object ? caseFrom(*object) : std::unexpected(Faults{object.error()});
}

std::expected<CaseFile, Faults> caseFrom(const QJsonObject &object)
{
    Faults faults;
    CaseFile file;
    JsonReader r(object, {}, faults);
    r.mustHave(QStringLiteral("format"));
    if (const int format = r.number(QStringLiteral("format"), caseFormat); format != caseFormat)
        r.report(ErrorCode::UnsupportedVersion, {QStringLiteral("format"), QString::number(format), QString::number(caseFormat)});
    const QString id = r.text(QStringLiteral("caseId"));
    file.id = id.isEmpty() ? CaseId::create() : CaseId::fromText(id);
    if (file.id.isNull())
        r.badValue(QStringLiteral("caseId"), id);
    r.mustHave(QStringLiteral("case"));
    JsonReader info(r.object(QStringLiteral("case")), QStringLiteral("case"), faults);
    file.info = infoFrom(info);
    r.each(QStringLiteral("persons"), [&](JsonReader &p) { file.persons.append(personFrom(p)); });
    r.each(QStringLiteral("incidents"), [&](JsonReader &p) { file.incidents.append(incidentFrom(p)); });
    r.each(QStringLiteral("notes"), [&](JsonReader &p) { file.notes.append(noteFrom(p)); });
    r.each(QStringLiteral("assessments"), [&](JsonReader &p) { file.assessments.append(assessmentRecordFrom(p)); });
    JsonReader meldcode(r.object(QStringLiteral("meldcode")), QStringLiteral("meldcode"), faults);
    file.meldcode = meldcodeFrom(meldcode, readHead(meldcode));
    r.each(QStringLiteral("referrals"), [&](JsonReader &p) { file.referrals.append(referralFrom(p)); });
    r.refuseRest();
    if (!faults.isEmpty())
        return std::unexpected(faults);
    return file;
}

} // namespace vw::dossier
