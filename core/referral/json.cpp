// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"
#include "core/referral/jsonnames.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const Table &table)
{
    QJsonArray rows;
    for (const QStringList &row : table.rows)
        rows.append(QJsonArray::fromStringList(row));
    QJsonObject object{{u"columns"_s, QJsonArray::fromStringList(table.columns)}, {u"rows"_s, rows}};
    if (table.small >= 0)
        object.insert(u"small"_s, table.small);
    return object;
}

QJsonObject toJson(const Chart &chart)
{
    QJsonArray lanes;
    for (const auto &lane : chart.lanes) {
        QJsonArray bars;
        for (const auto &bar : lane.bars)
            bars.append(QJsonObject{{u"from"_s, bar.from}, {u"to"_s, bar.to}, {u"height"_s, bar.height}, {u"day"_s, bar.isDay}});
        lanes.append(QJsonObject{{u"name"_s, lane.name}, {u"bars"_s, bars}});
    }
    return {{u"first"_s, chart.first}, {u"last"_s, chart.last}, {u"lanes"_s, lanes}};
}

QJsonObject toJson(const Field &field)
{
    QJsonObject object{{u"id"_s, field.id}, {u"label"_s, field.label}, {u"status"_s, nameOf(statusNames, field.status)}};
    if (!field.value.isEmpty())
        object.insert(u"value"_s, field.value);
    if (!field.table.rows.isEmpty())
        object.insert(u"table"_s, toJson(field.table));
    if (!field.chart.lanes.isEmpty())
        object.insert(u"chart"_s, toJson(field.chart));
    if (field.typedByHand)
        object.insert(u"typed"_s, true);
    if (field.isTold)
        object.insert(u"told"_s, true);
    if (field.isSmall)
        object.insert(u"small"_s, true);
    return object;
}

/// QJsonObject keeps its keys sorted, so the compact form is the same for the same content.
QString hashOf(const QJsonObject &object)
{
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject toJson(const Section &section)
{
    QJsonArray fields;
    for (const Field &field : section.fields)
        fields.append(toJson(field));
    QJsonObject object{{u"id"_s, section.id}, {u"title"_s, section.title}, {u"fields"_s, fields}};
    if (!section.heading.isEmpty())
        object.insert(u"heading"_s, section.heading);
    return object;
}

} // namespace

QJsonObject toJson(const Document &document)
{
    QJsonArray sections;
    for (const Section &section : document.sections)
        sections.append(toJson(section));
    QJsonObject object{
        {u"format"_s, 1},
        {u"kind"_s, nameOf(kindNames, document.kind)},
        {u"title"_s, document.title},
        {u"subtitle"_s, document.subtitle},
        {u"firstLine"_s, document.firstLine},
        {u"case"_s, document.caseCode},
        {u"version"_s, document.version},
        {u"made"_s, document.made.toUTC().toString(Qt::ISODate)},
        {u"exercise"_s, document.exercise},
        {u"concept"_s, document.concept_},
        {u"sections"_s, sections},
    };
    if (!document.alarmLine.isEmpty())
        object.insert(u"alarmLine"_s, document.alarmLine);
    if (!document.footLine.isEmpty())
        object.insert(u"footLine"_s, document.footLine);
    // The open file does not say that there are parts at all.
    if (document.part == Part::Restricted)
        object.insert(u"part"_s, nameOf(partNames, document.part));
    if (!document.checksum.isEmpty())
        object.insert(u"checksum"_s, document.checksum);
    return object;
}

QString checksumOf(const Document &document)
{
    return checksumOf(toJson(document));
}

QString checksumOf(QJsonObject document)
{
    document.remove(u"checksum"_s);
    return hashOf(document);
}

QString signedContent(const ReferralContent &content)
{
    const auto without = [](Document document) {
        for (auto &section : document.sections)
            section.fields.removeIf([](const Field &field) { return field.id == "A2"_L1; });
        QJsonObject object = toJson(document);
        for (const auto &key : {u"version"_s, u"made"_s, u"concept"_s, u"checksum"_s})
            object.remove(key);
        return object;
    };
    QJsonObject both{{u"open"_s, without(content.open)}};
    if (content.restricted)
        both.insert(u"restricted"_s, without(*content.restricted));
    return hashOf(both);
}

} // namespace vw::referral
