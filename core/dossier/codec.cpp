// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"

#include "core/dossier/fields.h"
#include "core/dossier/letters.h"

namespace vw::dossier {

namespace {

constexpr int caseFormat = 1;

/// The id of a record; one that is absent is made, one that is no id is a fault.
RecordId readHead(JsonReader &r)
{
    (void)r.number(QStringLiteral("v"), 1);
    (void)r.text(QStringLiteral("kind"));
    const QString written = r.text(QStringLiteral("id"));
    if (written.isEmpty())
        return RecordId::create();
    const auto id = RecordId::fromText(written);
    if (id.isNull())
        r.badValue(QStringLiteral("id"), written);
    return id;
}

/// An id or a letter that is none is a fault.
void readLetters(JsonReader &r, CaseInfo &info)
{
    const QString key = QStringLiteral("lettersGiven");
    const auto letters = r.object(key);
    for (auto it = letters.begin(); it != letters.end(); ++it) {
        const auto id = RecordId::fromText(it.key());
        if (id.isNull() || !isLetter(it->toString()))
            r.badValue(key + QLatin1Char('.') + it.key(), it->toString());
        else
            info.lettersGiven.insert(id, it->toString());
    }
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
    info.unread = r.textMap(QStringLiteral("unread"));
    info.held = r.flag(QStringLiteral("held"));
    readLetters(r, info);
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
    person.letter = r.text(QStringLiteral("letter"));
    if (!person.letter.isEmpty() && !isLetter(person.letter))
        r.badValue(QStringLiteral("letter"), std::exchange(person.letter, {}));
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
    for (const auto &question : r.texts(QStringLiteral("shows")))
        incident.shows.append(QuestionId(question));
    incident.unread = r.textMap(QStringLiteral("unread"));
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

ReferralDraft referralFrom(JsonReader &r)
{
    ReferralDraft draft;
    draft.id = readHead(r);
    draft.kind = r.mustText(QStringLiteral("referralKind"));
    draft.fields = r.textMap(QStringLiteral("fields"));
    draft.visibility = r.textMap(QStringLiteral("visibility"));
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
    copy.content = r.object(QStringLiteral("content"));
    copy.rest = r.rest();
    return copy;
}

} // namespace

QJsonObject toJson(const CaseInfo &info)
{
    auto object = beginRecord(info.rest, "case", info.id);
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
    putTexts(object, QStringLiteral("unread"), info.unread);
    QJsonObject letters;
    for (auto it = info.lettersGiven.begin(); it != info.lettersGiven.end(); ++it)
        letters.insert(it.key().text(), *it);
    if (!letters.isEmpty())
        object.insert(QStringLiteral("lettersGiven"), letters);
    return object;
}

QJsonObject toJson(const Person &person)
{
    auto object = beginRecord(person.rest, "person", person.id);
    writeFields(personFields, person, object);
    putWord(object, "letter", person.letter);
    putWord(object, "role", nameOf(personRoleNames, person.role));
    putWord(object, "address", nameOf(addressNames, person.address));
    putWord(object, "livesWithVictim", nameOf(assessment::triNames, person.livesWithVictim));
    putWord(object, "informed", nameOf(informedNames, person.informed));
    return object;
}

QJsonObject toJson(const Incident &incident)
{
    auto object = beginRecord(incident.rest, "incident", incident.id);
    writeFields(incidentFields, incident, object);
    if (incident.when)
        putWord(object, "when", incident.when->text());
    putWord(object, "source", nameOf(assessment::sourceNames, incident.source));
    putWord(object, "visibility", nameOf(visibilityNames, incident.visibility));
    putMoment(object, "entered", incident.entered);
    QStringList shows;
    for (const auto &question : incident.shows)
        shows.append(question.text());
    if (!shows.isEmpty())
        object.insert(QStringLiteral("shows"), QJsonArray::fromStringList(shows));
    putTexts(object, QStringLiteral("unread"), incident.unread);
    return object;
}

QJsonObject toJson(const Note &note)
{
    auto object = beginRecord(note.rest, "note", note.id);
    writeFields(noteFields, note, object);
    putWord(object, "noteKind", nameOf(noteKindNames, note.kind));
    putMoment(object, "at", note.at);
    return object;
}

QJsonObject toJson(const ReferralDraft &draft)
{
    auto object = beginRecord(draft.rest, "referral", draft.id);
    putWord(object, "referralKind", draft.kind);
    object.insert(QStringLiteral("fields"), QJsonObject());
    object.insert(QStringLiteral("visibility"), QJsonObject());
    putTexts(object, QStringLiteral("fields"), draft.fields);
    putTexts(object, QStringLiteral("visibility"), draft.visibility);
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
    auto object = beginRecord(copy.rest, "archive", copy.id);
    writeFields(archiveFields, copy, object);
    putMoment(object, "at", copy.at);
    putWord(object, "pdf", QString::fromLatin1(copy.pdf.toBase64()));
    if (!copy.content.isEmpty())
        object.insert(QStringLiteral("content"), copy.content);
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

QJsonObject toJson(const Record &record)
{
    return std::visit([](const auto &entity) { return toJson(entity); }, record);
}

std::optional<Record> recordFrom(const QJsonObject &object, const QString &path, Faults &faults)
{
    const auto kind = valueOf(recordKindNames, object.value(QStringLiteral("kind")).toString());
    if (!kind)
        return {};
    JsonReader r(object, path, faults);
    switch (*kind) {
    case RecordKind::Case: return infoFrom(r);
    case RecordKind::Person: return personFrom(r);
    case RecordKind::Incident: return incidentFrom(r);
    case RecordKind::Note: return noteFrom(r);
    case RecordKind::Assessment: return assessmentRecordFrom(r, readHead(r));
    case RecordKind::Meldcode: return meldcodeFrom(r, readHead(r));
    case RecordKind::Referral: return referralFrom(r);
    case RecordKind::Archive: return archiveFrom(r);
    }
    return {};
}

void putRecord(CaseFile &file, const QJsonObject &object, const QString &path, Faults &faults)
{
    if (const auto record = recordFrom(object, path, faults))
        put(file, *record);
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
    r.each(QStringLiteral("assessments"), [&](JsonReader &p) { file.assessments.append(assessmentRecordFrom(p, readHead(p))); });
    JsonReader meldcode(r.object(QStringLiteral("meldcode")), QStringLiteral("meldcode"), faults);
    file.meldcode = meldcodeFrom(meldcode, readHead(meldcode));
    r.each(QStringLiteral("referrals"), [&](JsonReader &p) { file.referrals.append(referralFrom(p)); });
    r.refuseRest();
    faults += doubleLetters(file);
    giveLetters(file);
    if (!faults.isEmpty())
        return std::unexpected(faults);
    return file;
}

} // namespace vw::dossier
