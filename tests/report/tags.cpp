// SPDX-License-Identifier: EUPL-1.2
#include "core/base/capital.h"
#include "core/report/paper.h"
#include "tests/support/samplecase.h"
#include "tests/support/tools.h"

#include <catch2/catch.hpp>

#include <algorithm>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

// A paper can be read aloud: another program finds every word of it, in order, in the structure tree of the file.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::report;
using vw::test::SampleReferral;

namespace {

/// The words of the elements, as pdfinfo finds them in the tree, with the kind of each.
QStringList spoken(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(u"pdfinfo"_s, {u"-struct-text"_s, file.fileName()});
    REQUIRE(process.waitForFinished());
    QStringList found;
    QString kind;
    bool isNew = true; // the pieces of an element that stand on more pages come one after the other
    for (const QString &each : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
        const QString line = each.trimmed();
        const bool isText = line.startsWith(u'"') && line.endsWith(u'"') && line.size() > 2;
        if (isText && kind != "Figure"_L1) { // a figure has words of its own
            const QString words = line.mid(1, line.size() - 2).simplified();
            if (isNew)
                found.append(kind + u": "_s + words);
            else
                found.last() += u' ' + words;
            isNew = false;
        } else if (!isText && !line.isEmpty() && !line.startsWith(u'/') && !line.startsWith(u'"')) {
            kind = line.section(u' ', 0, 0).remove(u':');
            isNew = true;
        }
    }
    return found;
}

void add(QStringList &list, const QString &kind, const QString &text)
{
    if (!text.trimmed().isEmpty())
        list.append(kind + u": "_s + text.simplified());
}

void addField(QStringList &list, const referral::Field &field)
{
    const QString value = referral::printed(field);
    if (field.id == "0.3"_L1 && field.status == referral::Status::Filled) { // in a frame of its own
        add(list, u"P"_s, value);
        return;
    }
    add(list, u"Lbl"_s, field.label);
    add(list, u"LBody"_s, value);
    for (const auto &column : field.table.rows.isEmpty() ? QStringList() : field.table.columns)
        add(list, u"TH"_s, column);
    for (const auto &row : field.table.rows) {
        for (const auto &cell : row)
            add(list, u"TD"_s, cell);
    }
}

/// The same as the paper has them.
QStringList expected(const referral::Document &document)
{
    QStringList list;
    add(list, u"P"_s, document.alarmLine);
    add(list, u"H1"_s, document.title);
    add(list, u"P"_s, capital(document.subtitle));
    add(list, u"P"_s, referral::headLine(document) + (document.concept_ ? u". Concept, nog niet ondertekend."_s : u"."_s));
    add(list, u"P"_s, document.firstLine);
    QString last;
    for (const auto &section : referral::printedSections(document)) {
        if (section.id != last && !document.isOnePage)
            add(list, u"H2"_s, section.title);
        last = section.id;
        add(list, u"H3"_s, capital(section.heading));
        for (const auto &field : section.fields)
            addField(list, field);
    }
    return list;
}

/// Empty when both say the same; else the first place where they do not.
std::string difference(const QStringList &found, const QStringList &wanted)
{
    for (qsizetype i = 0; i < std::max(found.size(), wanted.size()); ++i) {
        if (found.value(i) != wanted.value(i)) {
            const QString is = found.value(i), should = wanted.value(i);
            const auto at = std::mismatch(is.begin(), is.end(), should.begin(), should.end()).first - is.begin();
            constexpr qsizetype around = 30;
            return u"%1: [%2] for [%3]"_s.arg(QString::number(i), is.mid(at - around, 2 * around), should.mid(at - around, 2 * around))
                .toStdString();
        }
    }
    return {};
}

QByteArray opened(const QByteArray &sealed, const char *password)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("sealed", sealed.constData(), static_cast<size_t>(sealed.size()), password);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

/// Each kind of paper, with facts that make a table.
SampleReferral sampleOf(referral::Kind kind)
{
    SampleReferral sample;
    sample.draft.kind = nameOf(referral::kindNames, kind);
    sample.draft.fields.insert(u"V1"_s, u"vordering"_s);
    sample.draft.fields.insert(u"V4"_s, u"vordering"_s);
    return sample;
}

} // namespace

TEST_CASE("every word of every kind of paper is found in the tree, in order")
{
    if (test::isMissing({u"pdfinfo"_s}))
        return;
    for (const auto &kind : referral::paperKinds()) {
        const auto content = sampleOf(kind.kind).content();
        for (const auto *document : {&content.open, content.restricted ? &*content.restricted : nullptr}) {
            if (!document)
                continue;
            const auto pdf = openPdf(*document);
            REQUIRE(pdf.has_value());
            INFO(document->title.toStdString());
            CHECK(difference(spoken(*pdf), expected(*document)) == "");
        }
    }
}

TEST_CASE("an encrypted copy reads the same once it is open")
{
    if (test::isMissing({u"pdfinfo"_s}))
        return;
    const auto document = SampleReferral().content().open;
    const auto pdf = sendingPdf(document, u"appel-brug-wolk"_s);
    REQUIRE(pdf.has_value());
    CHECK(difference(spoken(opened(*pdf, "appel-brug-wolk")), expected(document)) == "");
}

TEST_CASE("a table that goes on on the next page is one table, and its head is heard once")
{
    if (test::isMissing({u"pdfinfo"_s}))
        return;
    SampleReferral sample;
    sample.unshield();
    QString longOne;
    for (int i = 1; i <= 250; ++i)
        longOne += u"Keer %1 belde B lang. "_s.arg(i);
    for (int i = 0; i < 60; ++i)
        sample.file.incidents.append(
            test::sampleFact(u"2026-05-01"_s, i == 30 ? longOne : u"B belde twintig keer."_s, assessment::SourceCode::Document));
    const auto document = sample.content().open;
    const auto pdf = openPdf(document);
    REQUIRE(pdf.has_value());
    CHECK(difference(spoken(*pdf), expected(document)) == "");
}

TEST_CASE("bookmarks lead to the sections, and to the persons in them")
{
    const auto pdf = openPdf(SampleReferral().content().open);
    REQUIRE(pdf.has_value());
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("open", pdf->constData(), static_cast<size_t>(pdf->size()));
    QStringList titles;
    for (auto &top : QPDFOutlineDocumentHelper(file).getTopLevelOutlines()) {
        titles.append(QString::fromStdString(top.getTitle()));
        for (auto &below : top.getKids())
            titles.append(u"- "_s + QString::fromStdString(below.getTitle()));
        CHECK(top.getDestPage().isDictionary());
    }
    CHECK(titles.first(4) ==
          QStringList{u"In het kort"_s, u"Direct betrokkenen"_s, u"- A, vermoedelijk slachtoffer"_s, u"- B, vermoedelijke pleger"_s});
}

TEST_CASE("title and language stand where readers of metadata look, and no name does")
{
    const auto pdf = openPdf(SampleReferral().content().open);
    REQUIRE(pdf.has_value());
    CHECK(pdf->startsWith("%PDF-1.7"));
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("open", pdf->constData(), static_cast<size_t>(pdf->size()));
    const auto metadata = file.getRoot().getKey("/Metadata").getStreamData();
    const QByteArray xmp(reinterpret_cast<const char *>(metadata->getBuffer()), static_cast<qsizetype>(metadata->getSize()));
    CHECK(xmp.contains(
        "<rdf:li xml:lang=\"x-default\">Melding en overdracht huiselijk geweld en kindermishandeling, dossier 2026-014</rdf:li>"));
    CHECK(xmp.contains("<rdf:li>nl-NL</rdf:li>"));
    CHECK_FALSE(xmp.contains("Voorbeeld"));
    CHECK(file.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
}
