// SPDX-License-Identifier: EUPL-1.2
#include "core/assessment/verdict.h"

#include <QJsonArray>

namespace vw::assessment {

using taxonomy::bandNames;
using taxonomy::gradeNames;
using taxonomy::tempoNames;

namespace {

/// Half-points as points: 19 -> 9.5.
QJsonValue points(int halfPoints)
{
    return halfPoints / 2.0;
}

QJsonObject lineJson(const Contribution &line)
{
    QJsonObject object{{QStringLiteral("flag"), line.flag.text()},    {QStringLiteral("points"), points(line.halfPoints)},
                       {QStringLiteral("of"), line.ofPoints},         {QStringLiteral("grade"), nameOf(gradeNames, line.grade)},
                       {QStringLiteral("suspected"), line.suspected}, {QStringLiteral("silent"), line.silent},
                       {QStringLiteral("capped"), line.capped}};
    if (!line.cap.isEmpty())
        object.insert(QStringLiteral("cap"), line.cap);
    return object;
}

QJsonObject triggerJson(const FiredTrigger &trigger)
{
    QJsonArray because;
    for (const auto &flag : trigger.because)
        because.append(flag.text());
    return {{QStringLiteral("id"), trigger.id.text()},
            {QStringLiteral("suspected"), trigger.suspected},
            {QStringLiteral("floor"), nameOf(bandNames, trigger.floor)},
            {QStringLiteral("tempo"), nameOf(tempoNames, trigger.tempo)},
            {QStringLiteral("because"), because},
            {QStringLiteral("recent"), trigger.recent}};
}

QJsonObject nextJson(const NextQuestion &next)
{
    QJsonObject object{{QStringLiteral("flag"), next.flag.text()},
                       {QStringLiteral("changes"), next.changes},
                       {QStringLiteral("tempo"), nameOf(tempoNames, next.tempo)},
                       {QStringLiteral("band"), nameOf(bandNames, next.band)}};
    QJsonArray triggers;
    for (const auto &id : next.triggers)
        triggers.append(id.text());
    if (!triggers.isEmpty())
        object.insert(QStringLiteral("triggers"), triggers);
    if (!next.routes.isEmpty())
        object.insert(QStringLiteral("routes"), QJsonArray::fromStringList(next.routes));
    return object;
}

template <typename T, typename F>
QJsonArray arrayOf(const QList<T> &list, F &&toValue)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(toValue(entry));
    return array;
}

} // namespace

QJsonObject toJson(const Verdict &v)
{
    return {
        {QStringLiteral("taxonomy"), v.taxonomy.text()},
        {QStringLiteral("tempo"), nameOf(tempoNames, v.tempo)},
        {QStringLiteral("tempoRules"), QJsonArray::fromStringList(v.tempoRules)},
        {QStringLiteral("enough"), v.enough},
        {QStringLiteral("band"), nameOf(bandNames, v.band)},
        {QStringLiteral("bandIfAllYes"), nameOf(bandNames, v.bandIfAllYes)},
        {QStringLiteral("kinds"), QJsonArray::fromStringList(v.kinds)},
        {QStringLiteral("points"), QJsonObject{{QStringLiteral("known"), points(v.known)},
                                               {QStringLiteral("ifAllYes"), points(v.ifAllYes)},
                                               {QStringLiteral("possible"), points(v.possible)}}},
        {QStringLiteral("triggers"), arrayOf(v.triggers, triggerJson)},
        {QStringLiteral("open"), QJsonObject{{QStringLiteral("notDiscussed"), v.notDiscussed}, {QStringLiteral("unknown"), v.unknown}}},
        {QStringLiteral("underReport"), v.underReport},
        {QStringLiteral("noCounted"), v.noCounted},
        {QStringLiteral("onlyContext"), v.onlyContext},
        {QStringLiteral("contributions"), arrayOf(v.contributions, lineJson)},
        {QStringLiteral("marks"), QJsonArray::fromStringList(v.marks)},
        {QStringLiteral("next"), arrayOf(v.next, nextJson)},
        {QStringLiteral("routes"), QJsonArray::fromStringList(v.routes)},
        {QStringLiteral("measures"), QJsonArray::fromStringList(v.measures)},
        {QStringLiteral("blocks"), QJsonArray::fromStringList(v.blocks)},
    };
}

QJsonObject summaryJson(const Verdict &verdict)
{
    auto summary = toJson(verdict);
    for (const auto *key : {"contributions", "next", "routes", "measures", "blocks"})
        summary.remove(QLatin1StringView(key));
    return summary;
}

} // namespace vw::assessment
