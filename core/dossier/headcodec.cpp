// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"
#include "core/dossier/fields.h"

namespace vw::dossier {

namespace {

constexpr std::array headFields{TextField{"reference", &CaseHead::reference}, TextField{"tempo", &CaseHead::tempo},
                                TextField{"band", &CaseHead::band}, TextField{"highestBand", &CaseHead::highestBand}};

struct DateField {
    const char *key;
    QDate CaseHead::*member;
};
constexpr std::array headDates{DateField{"opened", &CaseHead::opened},
                               DateField{"lastChange", &CaseHead::lastChange},
                               DateField{"lookAgain", &CaseHead::lookAgain},
                               DateField{"highestOn", &CaseHead::highestOn},
                               DateField{"nextMoment", &CaseHead::nextMoment},
                               DateField{"actBy", &CaseHead::actBy},
                               DateField{"closedOn", &CaseHead::closedOn},
                               DateField{"youngestBorn", &CaseHead::youngestBorn},
                               DateField{"lastIncident", &CaseHead::lastIncident}};

struct MarkField {
    const char *key;
    bool CaseHead::*member;
};
constexpr std::array headMarks{MarkField{"danger", &CaseHead::danger}, MarkField{"closed", &CaseHead::closed},
                               MarkField{"enteredInFile", &CaseHead::enteredInFile}, MarkField{"held", &CaseHead::held}};

} // namespace

QJsonObject toJson(const CaseHead &head)
{
    QJsonObject object{{QStringLiteral("v"), 1}};
    writeFields(headFields, head, object);
    for (const auto &field : headDates)
        putWord(object, field.key, (head.*field.member).toString(Qt::ISODate));
    for (const auto &field : headMarks) {
        if (head.*field.member)
            object.insert(QLatin1StringView(field.key), true);
    }
    object.insert(QStringLiteral("step"), head.step);
    object.insert(QStringLiteral("kinds"), head.kinds);
    object.insert(QStringLiteral("known"), head.known);
    object.insert(QStringLiteral("openActions"), head.openActions);
    object.insert(QStringLiteral("openTriggers"), QJsonArray::fromStringList(head.openTriggers));
    if (head.dangerRecord)
        object.insert(QStringLiteral("dangerRecord"), dangerLogJson(*head.dangerRecord));
    QJsonArray moments;
    for (const auto &moment : head.moments)
        moments.append(
            QJsonObject{{QStringLiteral("question"), moment.question}, {QStringLiteral("day"), moment.day.toString(Qt::ISODate)}});
    if (!moments.isEmpty())
        object.insert(QStringLiteral("moments"), moments);
    return object;
}

CaseHead headFrom(const QJsonObject &object, CaseId id)
{
    Faults faults; // a head that reads badly still lists its case
    JsonReader r(object, {}, faults);
    CaseHead head;
    head.id = id;
    readFields(headFields, r, head);
    for (const auto &field : headDates)
        head.*field.member = r.date(QLatin1StringView(field.key));
    for (const auto &field : headMarks)
        head.*field.member = r.flag(QLatin1StringView(field.key));
    head.step = r.number(QStringLiteral("step"));
    head.kinds = r.number(QStringLiteral("kinds"));
    head.known = r.number(QStringLiteral("known"));
    head.openActions = r.number(QStringLiteral("openActions"));
    head.openTriggers = r.texts(QStringLiteral("openTriggers"));
    if (object.contains(u"dangerRecord")) {
        JsonReader log(r.object(QStringLiteral("dangerRecord")), r.pathOf(QStringLiteral("dangerRecord")), faults);
        head.dangerRecord = dangerLogFrom(log);
    }
    r.each(QStringLiteral("moments"),
           [&head](JsonReader &m) { head.moments.append({m.text(QStringLiteral("question")), m.date(QStringLiteral("day"))}); });
    return head;
}

QJsonObject toJson(const Practice &practice)
{
    QJsonObject object = practice.rest;
    object.insert(QStringLiteral("v"), 1);
    writeFields(practiceFields, practice, object);
    object.insert(QStringLiteral("doctor"), practice.doctor);
    object.insert(QStringLiteral("exercise"), practice.exercise);
    putWord(object, "allowed", nameOf(assessment::triNames, practice.allowed));
    if (practice.retentionYears > 0)
        object.insert(QStringLiteral("retentionYears"), practice.retentionYears);
    object.insert(QStringLiteral("workingCopyDays"), practice.workingCopyDays);
    if (practice.logYears)
        object.insert(QStringLiteral("logYears"), *practice.logYears);
    return object;
}

Practice practiceFrom(const QJsonObject &object)
{
    Faults faults;
    JsonReader r(object, {}, faults);
    Practice practice;
    (void)r.number(QStringLiteral("v"));
    readFields(practiceFields, r, practice);
    practice.doctor = r.flag(QStringLiteral("doctor"));
    practice.exercise = r.flag(QStringLiteral("exercise"));
    practice.allowed = r.choice(QStringLiteral("allowed"), assessment::triNames, Tri::Unknown);
    practice.retentionYears = r.number(QStringLiteral("retentionYears"));
    practice.workingCopyDays = r.number(QStringLiteral("workingCopyDays"), practice.workingCopyDays);
    if (const int years = r.number(QStringLiteral("logYears"), -1); years >= 0)
        practice.logYears = years;
    practice.rest = r.rest();
    return practice;
}

} // namespace vw::dossier
