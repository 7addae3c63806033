// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/codec.h"
#include "core/referral/archive.h"
#include "tests/support/stringmaker.h"
#include "tests/support/weighedpaper.h"

using namespace vw;
using namespace vw::referral;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<Document> papers()
{
    test::Weighed sample;
    const auto melding = sample.weighed();
    REQUIRE(melding.restricted);
    return {melding.open, *melding.restricted, sample.crisis().open};
}

/// The fault of this JSON, of which there must be one.
Error faultOf(const QJsonObject &object)
{
    const auto read = documentFrom(object);
    REQUIRE_FALSE(read.has_value());
    REQUIRE(read.error().size() == 1);
    return read.error().first();
}

/// This field of the first section that has one.
QJsonObject withField(QJsonObject object, const QJsonObject &field)
{
    QJsonArray sections = object.value(u"sections"_s).toArray();
    auto first = sections.first().toObject();
    first.insert(u"fields"_s, QJsonArray{field});
    sections.replace(0, first);
    object.insert(u"sections"_s, sections);
    return object;
}

const QJsonObject plainField{{u"id"_s, u"A1"_s}, {u"label"_s, u"x"_s}, {u"status"_s, u"filled"_s}};

QJsonObject plus(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

} // namespace

TEST_CASE("a paper is read back as it was written", "[archive]")
{
    for (const auto &paper : papers()) {
        const auto read = documentFrom(toJson(paper));
        REQUIRE(read.has_value());
        CHECK(toText(*read) == toText(paper));
        CHECK(toJson(*read) == toJson(paper));
        CHECK(read->part == paper.part);
        CHECK(read->alarmLine == paper.alarmLine); // the numbers to call are words of the paper too
    }
    CHECK_FALSE(papers().last().alarmLine.isEmpty());
}

TEST_CASE("words that were changed do not fit the checksum, whichever they are", "[archive]")
{
    for (const auto &paper : papers()) {
        const auto whole = toJson(paper);
        for (const auto &key : {u"title"_s, u"subtitle"_s, u"firstLine"_s, u"alarmLine"_s, u"version"_s}) {
            const auto fault = faultOf(plus(whole, key, u"andere woorden"_s));
            CHECK(fault.code == ErrorCode::ChecksumDiffers);
            CHECK(fault.args.first() == paper.checksum);
        }
        CHECK(faultOf(plus(whole, u"concept"_s, !paper.concept_)).code == ErrorCode::ChecksumDiffers);
    }
}

TEST_CASE("each fault of a paper is named with its path", "[archive]")
{
    const auto whole = toJson(papers().first());
    CHECK(faultOf(plus(whole, u"format"_s, 2)) == Error{ErrorCode::UnsupportedVersion, {u"format"_s, u"2"_s, u"1"_s}});
    CHECK(faultOf(plus(whole, u"colour"_s, u"red"_s)) == Error{ErrorCode::UnknownKey, {u"colour"_s}});
    CHECK(faultOf(plus(whole, u"kind"_s, u"poem"_s)) == Error{ErrorCode::BadValue, {u"kind"_s, u"poem"_s}});
    CHECK(faultOf(plus(whole, u"made"_s, u"toen"_s)) == Error{ErrorCode::BadDate, {u"made"_s, u"toen"_s}});
    const auto without = [](QJsonObject object, const QString &key) {
        object.remove(key);
        return object;
    };
    for (const auto &key : {u"format"_s, u"kind"_s, u"title"_s, u"sections"_s, u"checksum"_s})
        CHECK(faultOf(without(whole, key)) == Error{ErrorCode::MissingKey, {key}});
    const QString place = u"sections[0].fields[0]"_s;
    CHECK(faultOf(withField(whole, without(plainField, u"label"_s))) == Error{ErrorCode::MissingKey, {place + u".label"_s}});
    CHECK(faultOf(withField(whole, plus(plainField, u"status"_s, u"lost"_s))) ==
          Error{ErrorCode::BadValue, {place + u".status"_s, u"lost"_s}});
    const QJsonObject table{{u"columns"_s, QJsonArray{u"a"_s}}, {u"rows"_s, QJsonArray{QJsonArray{u"b"_s}, QJsonArray{u"c"_s, 3}}}};
    CHECK(faultOf(withField(whole, plus(plainField, u"table"_s, table))) ==
          Error{ErrorCode::WrongType, {place + u".table.rows[1][1]"_s, u"string"_s}});
    CHECK(faultOf(withField(whole, plus(plainField, u"table"_s, without(table, u"rows"_s)))).args.first() == place + u".table.rows"_s);
    auto two = plus(whole, u"colour"_s, u"red"_s);
    two.remove(u"title"_s);
    REQUIRE_FALSE(documentFrom(two).has_value());
    CHECK(documentFrom(two).error().size() == 2); // all of them at once
}

TEST_CASE("an archive copy keeps the data it was made from, in the vault too", "[archive]")
{
    const QDateTime at(QDate(2026, 11, 28), QTime(21, 36), Qt::UTC);
    for (const auto &paper : papers()) {
        const auto copy = archiveCopyOf(paper, QByteArray("%PDF invented"), at);
        CHECK(copy.kind == nameOf(kindNames, paper.kind));
        CHECK(copy.part == (paper.part == Part::Open ? u"open"_s : u"restricted"_s));
        dossier::CaseFile file;
        Faults faults;
        dossier::putRecord(file, dossier::toJson(copy), {}, faults);
        REQUIRE(faults.isEmpty());
        CHECK(file.archive == QList{copy});
        const auto shown = documentOf(file.archive.first());
        REQUIRE(shown.has_value());
        CHECK(toText(*shown) == toText(paper));
    }
}

TEST_CASE("a copy that cannot be shown says why", "[archive]")
{
    auto copy = archiveCopyOf(papers().first(), QByteArray("%PDF invented"), QDateTime::currentDateTimeUtc());
    const auto other = archiveCopyOf(papers().last(), {}, copy.at);
    copy.content = other.content;
    REQUIRE_FALSE(documentOf(copy).has_value());
    CHECK(documentOf(copy).error() == Faults{Error{ErrorCode::ChecksumDiffers, {copy.checksum, other.checksum}}});
    copy.content = {};
    CHECK(documentOf(copy).error() == Faults{Error{ErrorCode::ContentNotKept, {}}});
}

TEST_CASE("copies are listed with the last one first", "[archive]")
{
    QList<dossier::ArchiveCopy> copies;
    for (const int hour : {9, 11, 11, 10}) {
        dossier::ArchiveCopy copy;
        copy.at = QDateTime(QDate(2026, 11, 28), QTime(hour, 0), Qt::UTC);
        copy.checksum = QString::number(copies.size());
        copies.append(copy);
    }
    QStringList order;
    for (const auto &copy : newestFirst(copies))
        order.append(copy.checksum);
    CHECK(order == QStringList{u"2"_s, u"1"_s, u"3"_s, u"0"_s});
}
