// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"
#include "core/dossier/fields.h"

namespace vw::dossier {

namespace {

QJsonArray actionsJson(const QList<TriggerAction> &actions)
{
    QJsonArray array;
    for (const auto &action : actions) {
        QJsonObject object = action.rest;
        object.insert(QStringLiteral("trigger"), action.trigger.text());
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
    for (const auto &log : logs)
        array.append(dangerLogJson(log));
    return array;
}

} // namespace

QJsonObject dangerLogJson(const DangerLog &log)
{
    QJsonObject object = log.rest;
    object.insert(QStringLiteral("called"), log.called);
    writeFields(dangerFields, log, object);
    putMoment(object, "at", log.at);
    putArray(object, "because", QJsonArray::fromStringList(log.because));
    return object;
}

DangerLog dangerLogFrom(JsonReader &reader)
{
    DangerLog log;
    log.at = reader.dateTime(QStringLiteral("at"));
    log.called = reader.flag(QStringLiteral("called"));
    readFields(dangerFields, reader, log);
    log.because = reader.texts(QStringLiteral("because"));
    log.rest = reader.rest();
    return log;
}

CaseAssessment assessmentRecordFrom(JsonReader &r, RecordId id)
{
    CaseAssessment record;
    record.id = id;
    JsonReader list(r.object(QStringLiteral("list")), r.pathOf(QStringLiteral("list")), r.faults());
    record.list = assessment::assessmentFrom(list);
    r.each(QStringLiteral("actions"), [&](JsonReader &a) {
        TriggerAction action;
        action.trigger = TriggerId(a.mustText(QStringLiteral("trigger")));
        action.state = a.choice(QStringLiteral("state"), actionStateNames, ActionState::Done);
        action.at = a.dateTime(QStringLiteral("at"));
        action.due = a.dateTime(QStringLiteral("due"));
        readFields(actionFields, a, action);
        action.rest = a.rest();
        record.actions.append(action);
    });
    r.each(QStringLiteral("danger"), [&](JsonReader &d) { record.danger.append(dangerLogFrom(d)); });
    JsonReader judgement(r.object(QStringLiteral("judgement")), r.pathOf(QStringLiteral("judgement")), r.faults());
    readFields(judgementFields, judgement, record.judgement);
    record.judgement.at = judgement.dateTime(QStringLiteral("at"));
    record.judgement.rest = judgement.rest();
    record.taxonomyHash = r.text(QStringLiteral("taxonomyHash"));
    record.recognised = r.textMap(QStringLiteral("recognised"));
    record.stories = r.textMap(QStringLiteral("stories"));
    record.childWords = r.text(QStringLiteral("childWords"));
    record.talkBegan = r.dateTime(QStringLiteral("talkBegan"));
    record.shown = r.object(QStringLiteral("shown"));
    record.rest = r.rest();
    return record;
}

QJsonObject toJson(const CaseAssessment &record)
{
    auto object = beginRecord(record.rest, "assessment", record.id);
    object.insert(QStringLiteral("list"), assessment::toJson(record.list));
    putArray(object, "actions", actionsJson(record.actions));
    putArray(object, "danger", dangerJson(record.danger));
    QJsonObject judgement = record.judgement.rest;
    writeFields(judgementFields, record.judgement, judgement);
    putMoment(judgement, "at", record.judgement.at);
    if (!judgement.isEmpty())
        object.insert(QStringLiteral("judgement"), judgement);
    putWord(object, "taxonomyHash", record.taxonomyHash);
    putTexts(object, QStringLiteral("recognised"), record.recognised);
    putTexts(object, QStringLiteral("stories"), record.stories);
    putWord(object, "childWords", record.childWords);
    putMoment(object, "talkBegan", record.talkBegan);
    if (!record.shown.isEmpty())
        object.insert(QStringLiteral("shown"), record.shown);
    return object;
}

} // namespace vw::dossier
