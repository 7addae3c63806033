// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/archive.h"

#include "core/referral/build.h"
#include "core/referral/draft.h"
#include "core/referral/jsonnames.h"

#include <algorithm>

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int newestFormat = 1;

QList<QStringList> rowsFrom(JsonReader &reader, const QString &path)
{
    QList<QStringList> rows;
    const auto value = reader.value(u"rows"_s);
    if (!value.isArray()) {
        reader.report(ErrorCode::WrongType, {reader.pathOf(u"rows"_s), u"array of arrays"_s});
        return rows;
    }
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        // One row at a time under its own name, so that a fault says in which cell it is.
        const QString name = u"rows[%1]"_s.arg(i);
        JsonReader row({{name, array.at(i)}}, path, reader.faults());
        rows.append(row.texts(name));
    }
    return rows;
}

Table tableFrom(JsonReader &reader, const QString &path)
{
    Table table;
    table.columns = reader.texts(u"columns"_s);
    table.rows = rowsFrom(reader, path);
    table.small = reader.has(u"small"_s) ? reader.number(u"small"_s) : -1;
    reader.refuseRest();
    return table;
}

/// Between 0 and 1; another value would draw outside the page.
double shareFrom(JsonReader &reader, const QString &key)
{
    const auto value = reader.value(key);
    const double share = value.toDouble(-1);
    if (share < 0 || share > 1)
        reader.report(ErrorCode::OutOfRange, {reader.pathOf(key), value.toVariant().toString(), u"0 - 1"_s});
    return std::clamp(share, 0., 1.);
}

Chart chartFrom(JsonReader reader)
{
    Chart chart;
    chart.first = reader.mustText(u"first"_s);
    chart.last = reader.mustText(u"last"_s);
    reader.each(u"lanes"_s, [&](JsonReader &each) {
        Chart::Lane lane;
        lane.name = each.mustText(u"name"_s);
        each.each(u"bars"_s, [&](JsonReader &bar) {
            lane.bars.append({shareFrom(bar, u"from"_s), shareFrom(bar, u"to"_s), shareFrom(bar, u"height"_s), bar.flag(u"day"_s)});
            bar.refuseRest();
        });
        each.refuseRest();
        chart.lanes.append(lane);
    });
    reader.refuseRest();
    return chart;
}

Field fieldFrom(JsonReader &reader)
{
    Field field;
    field.id = reader.mustText(u"id"_s);
    field.label = reader.mustText(u"label"_s);
    reader.mustHave(u"status"_s);
    field.status = reader.choice(u"status"_s, statusNames, Status::NotFilled);
    field.value = reader.text(u"value"_s);
    field.typedByHand = reader.flag(u"typed"_s);
    field.isTold = reader.flag(u"told"_s);
    field.isSmall = reader.flag(u"small"_s);
    if (reader.has(u"chart"_s)) {
        const QString path = reader.pathOf(u"chart"_s);
        field.chart = chartFrom(JsonReader(reader.object(u"chart"_s), path, reader.faults()));
    }
    if (reader.has(u"table"_s)) {
        const QString path = reader.pathOf(u"table"_s);
        JsonReader table(reader.object(u"table"_s), path, reader.faults());
        field.table = tableFrom(table, path);
    }
    reader.refuseRest();
    return field;
}

Section sectionFrom(JsonReader &reader)
{
    Section section;
    section.id = reader.mustText(u"id"_s);
    section.title = reader.mustText(u"title"_s);
    section.heading = reader.text(u"heading"_s);
    reader.mustHave(u"fields"_s);
    reader.each(u"fields"_s, [&](JsonReader &field) { section.fields.append(fieldFrom(field)); });
    reader.refuseRest();
    return section;
}

void readHead(JsonReader &reader, Document &document)
{
    reader.mustHave(u"format"_s);
    if (const int format = reader.number(u"format"_s, newestFormat); format != newestFormat)
        reader.report(ErrorCode::UnsupportedVersion, {u"format"_s, QString::number(format), QString::number(newestFormat)});
    reader.mustHave(u"kind"_s);
    becomes(document, reader.choice(u"kind"_s, kindNames, Kind::Melding));
    document.part = reader.choice(u"part"_s, partNames, Part::Open);
    document.title = reader.mustText(u"title"_s);
    document.subtitle = reader.text(u"subtitle"_s);
    document.firstLine = reader.text(u"firstLine"_s);
    document.alarmLine = reader.text(u"alarmLine"_s);
    document.footLine = reader.text(u"footLine"_s);
    document.caseCode = reader.text(u"case"_s);
    document.version = reader.text(u"version"_s);
    document.made = reader.dateTime(u"made"_s).toLocalTime();
    document.exercise = reader.flag(u"exercise"_s);
    document.concept_ = reader.flag(u"concept"_s);
    document.checksum = reader.mustText(u"checksum"_s);
}

} // namespace

std::expected<Document, Faults> documentFrom(const QJsonObject &object)
{
    Faults faults;
    Document document;
    JsonReader reader(object, {}, faults);
    readHead(reader, document);
    reader.mustHave(u"sections"_s);
    reader.each(u"sections"_s, [&](JsonReader &section) { document.sections.append(sectionFrom(section)); });
    reader.refuseRest();
    if (!faults.isEmpty())
        return std::unexpected(faults);
    if (const QString found = checksumOf(object); found != document.checksum)
        return std::unexpected(Faults{{ErrorCode::ChecksumDiffers, {document.checksum, found}}});
    return document;
}

dossier::ArchiveCopy archiveCopyOf(const Document &document, const QByteArray &pdf, const QDateTime &at)
{
    dossier::ArchiveCopy copy;
    copy.id = RecordId::create();
    copy.kind = nameOf(kindNames, document.kind);
    copy.part = nameOf(partNames, document.part);
    copy.checksum = document.checksum;
    copy.at = at;
    copy.pdf = pdf;
    copy.content = toJson(document);
    return copy;
}

std::expected<Document, Faults> documentOf(const dossier::ArchiveCopy &copy)
{
    if (copy.content.isEmpty())
        return std::unexpected(Faults{{ErrorCode::ContentNotKept, {}}});
    auto document = documentFrom(copy.content);
    if (document && document->checksum != copy.checksum)
        return std::unexpected(Faults{{ErrorCode::ChecksumDiffers, {copy.checksum, document->checksum}}});
    return document;
}

Document outlineOf(const dossier::ArchiveCopy &copy, const QString &caseCode, bool exercise)
{
    Document document;
    becomes(document, valueOf(kindNames, copy.kind).value_or(Kind::Melding));
    document.part = valueOf(partNames, copy.part).value_or(Part::Open);
    document.caseCode = caseCode;
    document.made = copy.at.toLocalTime();
    document.exercise = exercise || copy.content.value("exercise"_L1).toBool();
    document.checksum = copy.checksum;
    return document;
}

QList<dossier::ArchiveCopy> newestFirst(QList<dossier::ArchiveCopy> copies)
{
    std::ranges::reverse(copies); // of one moment: the one that was kept last
    std::ranges::stable_sort(copies, std::ranges::greater(), &dossier::ArchiveCopy::at);
    return copies;
}

QJsonObject leavingDetail(const dossier::ArchiveCopy &copy)
{
    return {{u"kind"_s, copy.kind}, {u"part"_s, copy.part}, {u"checksum"_s, copy.checksum}, {u"channel"_s, u"archive-file"_s}};
}

bool isHeldBack(const dossier::ArchiveCopy &copy, const dossier::CaseFile &file)
{
    const auto *kind = paperKindNamed(copy.kind);
    return kind && kind->isPlain && canBeFound(draftOf(file.referrals, copy.kind));
}

} // namespace vw::referral
