// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/limits.h"

#include "core/dossier/codec.h"
#include "core/wording/sentences.h"
#include "tests/support/samplecase.h"
#include "tests/support/stringmaker.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace vw;
using namespace vw::dossier;
using namespace Qt::Literals::StringLiterals;

namespace {

Note noteWith(const QString &text)
{
    Note note;
    note.id = RecordId::create();
    note.text = text;
    return note;
}

CaseFile caseWith(const Note &note)
{
    auto file = test::sampleCase();
    file.info.id = RecordId::create();
    file.meldcode.id = RecordId::create();
    file.notes = {note};
    return file;
}

const QString most(longestText, u'x');

QByteArray bytesOf(const CaseFile &file)
{
    return QJsonDocument(toJson(file)).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("a text may be as long as the limit, and no longer")
{
    const auto file = test::sampleCase();
    CHECK_FALSE(overLimit(file, toJson(noteWith(most))).has_value());
    CHECK(overLimit(file, toJson(noteWith(most + u'x'))) ==
          Error{ErrorCode::TooLong, {u"text"_s, QString::number(longestText + 1), QString::number(longestText)}});
}

TEST_CASE("a text that is over the limit already may become shorter, and the fields beside it may change")
{
    auto note = noteWith(most + most);
    const auto file = caseWith(note);
    note.author = u"Anna"_s;
    CHECK_FALSE(overLimit(file, toJson(note)).has_value());
    note.text.chop(1);
    CHECK_FALSE(overLimit(file, toJson(note)).has_value());
    note.text += u"xx"_s;
    CHECK(overLimit(file, toJson(note)).has_value());
    note.text = most + most;
    note.author = most + u'x';
    REQUIRE(overLimit(file, toJson(note)).has_value());
    CHECK(overLimit(file, toJson(note))->args.first() == u"author"_s);
}

TEST_CASE("one record of a kind too many is refused, and the others may change")
{
    auto file = test::sampleCase();
    file.notes.clear();
    for (qsizetype i = 0; i < mostEntries; ++i)
        file.notes.append(noteWith(u"x"_s));
    CHECK_FALSE(overLimit(file, toJson(file.notes.last())).has_value());
    CHECK(overLimit(file, toJson(noteWith(u"x"_s))) ==
          Error{ErrorCode::TooMany, {u"note"_s, QString::number(mostEntries + 1), QString::number(mostEntries)}});
    CHECK_FALSE(overLimit(file, toJson(file.incidents.first())).has_value());
    const QString said = wording::sentence(*overLimit(file, toJson(noteWith(u"x"_s))));
    CHECK(said.startsWith(u"Notes: "_s)); // and not "note"
}

TEST_CASE("the PDF of an archive copy has no limit")
{
    ArchiveCopy copy;
    copy.id = RecordId::create();
    copy.pdf = QByteArray(2 * longestText, 'x');
    CHECK_FALSE(overLimit(test::sampleCase(), toJson(copy)).has_value());
}

TEST_CASE("a case from outside is held to the limits, one that is stored is not")
{
    const auto bytes = bytesOf(caseWith(noteWith(most + u'x')));
    const auto outside = newCaseFrom(bytes, u"zaak.json"_s);
    REQUIRE_FALSE(outside.has_value());
    CHECK(outside.error() ==
          Faults{Error{ErrorCode::TooLong, {u"notes[0].text"_s, QString::number(longestText + 1), QString::number(longestText)}}});
    CHECK(caseFrom(bytes, u"draft"_s).has_value());
    const auto whole = newCaseFrom(bytesOf(caseWith(noteWith(most))), u"zaak.json"_s);
    REQUIRE(whole.has_value());
    CHECK(whole->notes.first().text == most);
}

TEST_CASE("a case of a million facts is refused by their number, before anything is made of them")
{
    QByteArray bytes = R"({"format":1,"case":{},"incidents":[)";
    for (int i = 0; i < 1'000'000; ++i)
        bytes += i == 0 ? R"({"what":"x"})" : R"(,{"what":"x"})";
    bytes += "]}";
    QElapsedTimer timer;
    timer.start();
    const auto outside = newCaseFrom(bytes, u"zaak.json"_s);
    REQUIRE_FALSE(outside.has_value());
    CHECK(outside.error() == Faults{Error{ErrorCode::TooMany, {u"incidents"_s, u"1000000"_s, QString::number(mostEntries)}}});
    INFO(timer.elapsed() << " ms");
    CHECK(timer.elapsed() < 10000); // a slow machine; making them took half a minute
}

TEST_CASE("the sentence of a limit names it in groups of three")
{
    const QString said = wording::sentence({ErrorCode::FileTooLarge, {u"zaak.json"_s, u"104857600"_s, QString::number(largestFile)}});
    CHECK(said.contains(u"zaak.json"_s));
    CHECK(said.contains(QLocale().toString(largestFile)));
    CHECK_FALSE(said.contains(u"104857600"_s));
}
