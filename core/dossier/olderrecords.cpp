// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/olderrecords.h"

#include "core/dossier/record.h"

#include <QJsonArray>

#include <algorithm>

namespace vw::dossier {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A text of the record of the case, and what it became.
struct FormerText {
    const char *key;
    const char *kind, *list;
};
constexpr std::array formerTexts{
    FormerText{"agreements", Agreement::recordKind, Agreement::listKey}, FormerText{"measures", Measure::recordKind, Measure::listKey},
    FormerText{"procedures", Procedure::recordKind, Procedure::listKey}, FormerText{"earlierReports", Report::recordKind, Report::listKey},
    FormerText{"otherAssessments", OtherAssessment::recordKind, OtherAssessment::listKey}};

const QString kindKey = u"kind"_s, idKey = u"id"_s, noteKey = u"note"_s, closedKey = u"closed"_s, stateKey = u"state"_s;

QJsonObject recordWith(const FormerText &former, const QString &id, const QString &text)
{
    return {{u"v"_s, 1}, {kindKey, QLatin1StringView(former.kind)}, {idKey, id}, {noteKey, text}};
}

/// Open or closed was one mark.
void giveState(QJsonObject &info)
{
    const auto closed = info.take(closedKey);
    if (!info.contains(stateKey) && closed.toBool())
        info.insert(stateKey, u"closed"_s);
}

/// The record that a text became.
QString idOfKind(const Today &today, const char *kind)
{
    const auto found = std::ranges::find_if(
        today.more, [kind](const QJsonObject &each) { return each.value(kindKey).toString() == QLatin1StringView(kind); });
    return found == today.more.end() ? QString() : found->value(idKey).toString();
}

} // namespace

Today asToday(const QJsonObject &record)
{
    Today today{record, {}};
    if (record.value(kindKey).toString() != QLatin1StringView(CaseInfo::recordKind))
        return today;
    for (const auto &former : formerTexts) {
        const auto text = today.record.value(QLatin1StringView(former.key));
        if (!text.isString())
            continue;
        today.record.remove(QLatin1StringView(former.key));
        if (!text.toString().trimmed().isEmpty())
            today.more.append(recordWith(former, RecordId::create().text(), text.toString()));
    }
    giveState(today.record);
    return today;
}

QJsonObject formerTextsIn(const QJsonObject &record)
{
    QJsonObject texts;
    for (const auto &former : formerTexts) {
        if (const auto text = record.value(QLatin1StringView(former.key)); text.isString())
            texts.insert(QLatin1StringView(former.key), text);
    }
    return texts;
}

QJsonObject caseAsToday(const QJsonObject &file)
{
    auto object = file;
    const QString caseKey = QLatin1StringView(CaseInfo::listKey);
    auto info = file.value(caseKey).toObject();
    if (info.isEmpty())
        return file;
    const bool saidKind = info.contains(kindKey);
    info.insert(kindKey, QLatin1StringView(CaseInfo::recordKind));
    auto today = asToday(info);
    if (!saidKind)
        today.record.remove(kindKey);
    object.insert(caseKey, today.record);
    for (const auto &each : std::as_const(today.more)) {
        const auto former = std::ranges::find_if(
            formerTexts, [&](const FormerText &one) { return each.value(kindKey).toString() == QLatin1StringView(one.kind); });
        auto list = object.value(QLatin1StringView(former->list)).toArray();
        list.prepend(each);
        object.insert(QLatin1StringView(former->list), list);
    }
    return object;
}

QJsonObject headAsToday(const QJsonObject &head)
{
    auto today = head;
    giveState(today);
    const auto moments = today.take(u"moments"_s).toArray();
    if (today.contains(u"days"_s))
        return today;
    QJsonArray days;
    const bool isOpen = today.value(stateKey).toString(u"open"_s) == u"open"_s;
    if (isOpen && moments.isEmpty() && today.contains(u"nextMoment"_s)) // still earlier: the first one alone
        days.append(QJsonObject{{kindKey, u"answer"_s}, {u"day"_s, today.value(u"nextMoment"_s)}});
    for (const auto &moment : isOpen ? moments : QJsonArray())
        days.append(QJsonObject{{kindKey, u"answer"_s}, {u"about"_s, moment[u"question"_s]}, {u"day"_s, moment[u"day"_s]}});
    if (const auto again = today.value(u"lookAgain"_s); again.isString())
        days.append(QJsonObject{{kindKey, isOpen ? u"look-again"_s : u"look-back"_s}, {u"day"_s, again}});
    QList<QJsonValue> sorted(days.begin(), days.end());
    std::ranges::stable_sort(sorted, {}, [](const QJsonValue &day) { return day[u"day"_s].toString(); });
    QJsonArray inOrder;
    for (const auto &day : sorted)
        inOrder.append(day);
    if (!inOrder.isEmpty())
        today.insert(u"days"_s, inOrder);
    return today;
}

QList<QJsonObject> draftsAsToday(const QJsonObject &draft, const QJsonObject &before, const Today &saved)
{
    auto rest = asToday(draft);
    QList<QJsonObject> drafts{rest.record};
    for (const auto &former : formerTexts) {
        const QString key = QLatin1StringView(former.key), typed = draft.value(key).toString();
        if (typed.trimmed().isEmpty() || typed == before.value(key).toString())
            continue;
        const QString id = idOfKind(saved, former.kind);
        drafts.append(recordWith(former, id.isEmpty() ? RecordId::create().text() : id, typed));
    }
    return drafts;
}

} // namespace vw::dossier
