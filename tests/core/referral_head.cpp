// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/archive.h"
#include "core/referral/build.h"
#include "tests/support/weighedpaper.h"

#include <catch2/catch.hpp>

// Head and place of a paper, its signature, and the copies that the vault keeps of it.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::referral;
using namespace vw::test;
using assessment::Value;

TEST_CASE("the first line names each presumed perpetrator who does not know", "[head]")
{
    Weighed paper;
    paper.unshield();
    const auto line = [&] { return paper.content().open.firstLine; };
    const QString one = u"B weet niet van deze melding. Informeer B pas na overleg met de melder en het slachtoffer."_s;
    CHECK(line() == one);
    paper.file.persons.append(samplePerson(dossier::PersonRole::Perpetrator, u"Tweede"_s, u"Tim"_s));
    CHECK(line() == u"B en C weten niet van deze melding. Informeer B en C pas na overleg met de melder en het slachtoffer."_s);
    paper.file.persons.last().informed = dossier::Informed::Yes;
    CHECK(line() == one);
    CHECK(paper.content().restricted->firstLine == one);
    CHECK(paper.content().restricted->subtitle == u"deel S: informatie met beperking"_s);
}

TEST_CASE("the sheet for the door names the numbers of the place, and is no draft", "[head]")
{
    Weighed paper;
    const auto nl = paper.crisis().open;
    CHECK(nl.kind == Kind::Crisisblad);
    CHECK(nl.alarmLine.startsWith(u"Direct gevaar: bel 112.   Advies of melden: 0800-2000, Veilig Thuis"_s));
    CHECK(nl.firstLine.isEmpty());
    CHECK(nl.subtitle.isEmpty());
    CHECK_FALSE(nl.exercise);
    paper.file.info.jurisdiction = u"bes"_s;
    CHECK(paper.crisis().open.alarmLine.startsWith(u"Direct gevaar: bel 911.   Advies of melden: 0802-0802, Guiami"_s));
    CHECK_FALSE(paper.crisis().open.concept_);
    paper.draft.isSigned = true;
    paper.draft.signedFor = u"iets anders"_s;
    CHECK_FALSE(has(paper.crisis(), u"signature-lapsed"_s, false)); // nobody signs with danger at the door
    SampleReferral nowhere; // a pack without numbers
    nowhere.draft.kind = u"crisisblad"_s;
    CHECK(nowhere.content().open.alarmLine.isEmpty());
    paper.draft.kind = u"melding"_s;
    CHECK(paper.weighed().open.alarmLine.isEmpty());
    CHECK(paper.weighed().open.kind == Kind::Melding);
}

TEST_CASE("a hand-over and a report are called what they are", "[head]")
{
    Weighed paper;
    CHECK(paper.weighed().open.title == u"Melding en overdracht huiselijk geweld en kindermishandeling"_s);
    paper.draft.fields.insert(u"A5"_s, u"wijkteam"_s);
    CHECK(paper.weighed().open.title == u"Overdracht huiselijk geweld en kindermishandeling"_s);
    CHECK(paper.crisis().open.title == u"Spoedblad (crisisblad)"_s);
}

TEST_CASE("each part counts its own papers, and one of before there were parts counts for both", "[head]")
{
    dossier::ReferralDraft draft;
    CHECK(versionOf(draft, Part::Open) == 1);
    const auto sent = [](const QString &part) { return QJsonObject{{u"part"_s, part}}; };
    draft.exports = {sent(u"open"_s), sent(u"open"_s), sent(u"restricted"_s), QJsonObject{}};
    CHECK(versionOf(draft, Part::Open) == 4);
    CHECK(versionOf(draft, Part::Restricted) == 3);
}

TEST_CASE("a signature stands for both parts, and says the day of signing in each", "[head]")
{
    Weighed paper;
    paper.answer("fear.death", Value::Yes);
    paper.draft.signedFor = paper.weighed().signedFor;
    CHECK_FALSE(paper.weighed().isSigned); // the same words, not signed
    paper.draft.isSigned = true;
    paper.draft.signedOn = QDate(2026, 11, 2);
    const auto content = paper.weighed();
    CHECK(content.isSigned);
    CHECK_FALSE(content.restricted->concept_);
    CHECK(inOpen(content, u"U1"_s).contains(u"\nOndertekend op 2 november 2026.\n"_s));
    CHECK_FALSE(has(content, u"signature-lapsed"_s, false));
    CHECK(content.restricted->checksum == checksumOf(*content.restricted));
    CHECK(content.open.checksum == checksumOf(content.open));
    paper.file.info.codeWord = u"zonnebloem"_s; // a word of part S alone
    const auto changed = paper.weighed();
    CHECK_FALSE(changed.isSigned);
    CHECK(changed.restricted->concept_);
    CHECK(changed.open.checksum != content.open.checksum); // it is a draft again
}

TEST_CASE("on the islands no word of the program names what is only in the Netherlands", "[head]")
{
    Weighed paper;
    paper.unshield();
    paper.file.info.jurisdiction = u"bes"_s;
    dossier::DangerLog log;
    log.called = true;
    log.when = u"14.00"_s;
    log.at = paper.made;
    paper.file.assessments.last().danger = {log};
    CHECK(inOpen(paper.content(), u"0.1"_s) == u"911 gebeld op 3 november 2026 om 14.00."_s);
    paper.draft.fields.insert(u"0.1"_s, u"nee, B zit vast"_s);
    CHECK(inOpen(paper.content(), u"0.1"_s) == u"nee, B zit vast\n911 gebeld op 3 november 2026 om 14.00."_s);
    paper.practice.region = u"het AMHK van Bonaire"_s;
    paper.draft.fields.insert(u"A5"_s, u"Guiami"_s);
    paper.draft.fields.insert(u"C4"_s, u"bedreiging"_s);
    paper.draft.fields.remove(u"0.1"_s);
    const auto hidden = paper.content();
    CHECK(inOpen(hidden, u"B1"_s) == u"melder bekend bij het AMHK"_s);
    CHECK(inOpen(hidden, u"0.4"_s) ==
          u"Bel het AMHK. Overleg voor elk contact met de betrokkenen. Geen gehoor en kan het niet wachten? Bel 911."_s);
    CHECK(inPartS(hidden, u"N1"_s).contains(u"B: nog niet; eerst overleg met het AMHK"_s));
    for (const auto *document : {&hidden.open, &*hidden.restricted})
        CHECK_FALSE(toText(*document).contains(u"Veilig Thuis"_s));
    paper.draft.fields.insert(u"P1"_s, u"Overleg met Veilig Thuis in Nederland."_s); // what a person typed keeps its words
    CHECK(inOpen(paper.content(), u"P1"_s) == u"-"_s);
    CHECK(inPartS(paper.content(), u"P1"_s) == u"Overleg met Veilig Thuis in Nederland."_s);
}

TEST_CASE("a place has its own names, and no citizen number where there is none", "[head]")
{
    Document document;
    Field number, other;
    number.id = u"D14"_s;
    other.id = u"D2"_s;
    document.sections = {{u"D"_s, u"Direct betrokkenen"_s, {}, {number, other}}};
    const Weighed paper;
    document.title = document.subtitle = document.firstLine = u"naar Veilig Thuis"_s;
    auto there = document, here = document;
    speakInPlace(there, paper.pack.jurisdiction(u"bes"_s));
    speakInPlace(here, paper.pack.jurisdiction(u"nl"_s));
    REQUIRE(there.sections[0].fields.size() == 1);
    CHECK(there.sections[0].fields[0].id == u"D2"_s);
    CHECK(here == document);
    for (const QString &words : {there.title, there.subtitle, there.firstLine})
        CHECK(words == u"naar het AMHK"_s);
}

TEST_CASE("a copy is named by its kind, part, case and moment, without its words", "[head]")
{
    dossier::ArchiveCopy copy;
    copy.kind = u"crisisblad"_s;
    copy.part = u"restricted"_s;
    copy.checksum = u"abc"_s;
    copy.at = QDateTime(QDate(2026, 11, 3), QTime(14, 5), QTimeZone::utc());
    const auto outline = outlineOf(copy, u"2026-014"_s, false);
    CHECK(outline.kind == Kind::Crisisblad);
    CHECK(outline.part == Part::Restricted);
    CHECK(outline.caseCode == u"2026-014"_s);
    CHECK(outline.made == copy.at);
    CHECK(outline.made.timeSpec() == Qt::LocalTime);
    CHECK(outline.checksum == u"abc"_s);
    CHECK_FALSE(outline.exercise);
    CHECK(outlineOf(copy, {}, true).exercise);
    copy.content = {{u"exercise"_s, true}};
    CHECK(outlineOf(copy, {}, false).exercise); // made when this was a practice vault
    CHECK(leavingDetail(copy) ==
          QJsonObject{
              {u"kind"_s, u"crisisblad"_s}, {u"part"_s, u"restricted"_s}, {u"checksum"_s, u"abc"_s}, {u"channel"_s, u"archive-file"_s}});
}

TEST_CASE("a whole paper is read back part for part", "[head]")
{
    Weighed paper;
    paper.practice.exercise = true;
    paper.answer("fear.death", Value::Yes);
    const auto content = paper.weighed();
    const auto copy = archiveCopyOf(*content.restricted, "%PDF", QDateTime(QDate(2026, 11, 3), QTime(14, 6)));
    CHECK_FALSE(copy.id.isNull());
    CHECK(copy.checksum == content.restricted->checksum);
    CHECK(copy.at == QDateTime(QDate(2026, 11, 3), QTime(14, 6)));
    CHECK(copy.pdf == "%PDF");
    const auto read = documentOf(copy);
    REQUIRE(read.has_value());
    Document expected = *content.restricted;
    for (auto &section : expected.sections) {
        for (auto &field : section.fields) {
            field.fromList = false; // not kept: the words are
            field.key.clear();      // nor what is for the screen alone
            field.table.places.clear();
            if (field.table.rows.isEmpty())
                field.table = {};
        }
    }
    CHECK(*read == expected);
    CHECK(read->made.timeSpec() == Qt::LocalTime);
    CHECK(documentOf(copy)->exercise);
}

TEST_CASE("an unknown word of a later version in any place of a paper is a fault", "[head]")
{
    Weighed paper;
    paper.answer("fear.death", Value::Yes);
    const auto whole = toJson(*paper.weighed().restricted);
    const auto paths = [](const QJsonObject &object) {
        QStringList list;
        if (const auto read = documentFrom(object); !read) {
            for (const auto &fault : read.error())
                list.append(fault.args.first());
        }
        return list;
    };
    const QJsonObject table{{u"columns"_s, QJsonArray{}}, {u"rows"_s, QJsonArray{}}, {u"colour"_s, u"red"_s}};
    const QJsonObject field{{u"id"_s, u"A1"_s}, {u"label"_s, u"x"_s}, {u"status"_s, u"filled"_s}, {u"table"_s, table}, {u"new"_s, 1}};
    const QJsonObject section{{u"id"_s, u"A"_s}, {u"title"_s, u"x"_s}, {u"fields"_s, QJsonArray{field}}, {u"later"_s, 1}};
    auto changed = whole;
    changed.insert(u"sections"_s, QJsonArray{section});
    CHECK(paths(changed) == QStringList{u"sections[0].fields[0].table.colour"_s, u"sections[0].fields[0].new"_s, u"sections[0].later"_s});
    const auto without = [&](const QString &key, QJsonObject from) {
        from.remove(key);
        from.remove(u"later"_s);
        changed.insert(u"sections"_s, QJsonArray{from});
        return paths(changed);
    };
    CHECK(without(u"fields"_s, section) == QStringList{u"sections[0].fields"_s});
    CHECK(without(u"id"_s, {{u"title"_s, u"x"_s}, {u"fields"_s, QJsonArray{}}, {u"id"_s, u"A"_s}}) == QStringList{u"sections[0].id"_s});
    CHECK(paths(whole).isEmpty());
    const QJsonObject noStatus{{u"id"_s, u"A1"_s}, {u"label"_s, u"x"_s}};
    CHECK(without({}, {{u"id"_s, u"A"_s}, {u"title"_s, u"x"_s}, {u"fields"_s, QJsonArray{noStatus}}}) ==
          QStringList{u"sections[0].fields[0].status"_s});
}
