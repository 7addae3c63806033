// SPDX-License-Identifier: EUPL-1.2
#include "core/report/paper.h"
#include "tests/support/insidepdf.h"
#include "tests/support/samplecase.h"
#include "tests/support/tools.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

// The test program needs a QGuiApplication (offscreen): fonts live there.

using namespace Qt::Literals::StringLiterals;
using namespace vw;
using namespace vw::report;
using vw::test::SampleReferral;

namespace {

void open(QPDF &pdf, const QByteArray &bytes, const char *password = nullptr)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()), password);
}

/// What pdftotext reads in it.
QString textOf(const QByteArray &bytes)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
    process.write(bytes);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

referral::Document longDocument()
{
    SampleReferral sample;
    sample.unshield();
    for (int i = 0; i < 200; ++i)
        sample.file.incidents.append(test::sampleFact(
            u"2025-05-01"_s, u"Feit %1: "_s.arg(i) + u"B belde twintig keer en stond daarna een uur voor de deur. "_s.repeated(4),
            assessment::SourceCode::Document));
    return sample.content().open;
}

} // namespace

TEST_CASE("a long paper comes in pieces and is the same paper in the end")
{
    const auto document = longDocument();
    const auto whole = Paper::layOut(document);
    auto pieces = Paper::begin(document);
    REQUIRE(whole.has_value());
    REQUIRE(pieces.has_value());
    CHECK_FALSE(pieces->isComplete());
    CHECK(pieces->pageCount() < whole->pageCount());
    while (!pieces->isComplete())
        pieces->layOutFor(1);
    REQUIRE(pieces->pageCount() == whole->pageCount());
    for (int page = 0; page < whole->pageCount(); ++page) {
        QImage images[] = {QImage(595, 842, QImage::Format_RGB32), QImage(595, 842, QImage::Format_RGB32)};
        for (auto &image : images) {
            image.fill(Qt::white);
            QPainter painter(&image);
            (&image == &images[0] ? *whole : *pieces).paint(painter, page);
        }
        CHECK(images[0] == images[1]);
    }
}

TEST_CASE("an open PDF has a language and a title without names")
{
    const auto bytes = openPdf(SampleReferral().content().open);
    REQUIRE(bytes.has_value());
    QPDF pdf;
    open(pdf, *bytes);
    CHECK(pdf.getRoot().getKey("/Lang").getUTF8Value() == "nl-NL");
    const std::string title = pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value();
    CHECK(title.find("2026-014") != std::string::npos);
    CHECK(title.find("Voorbeeld") == std::string::npos);
    CHECK_FALSE(pdf.isEncrypted());
}

TEST_CASE("the words can be read out of the PDF, accents complete")
{
    if (test::isMissing({u"pdftotext"_s}))
        return;
    SampleReferral sample;
    sample.file.persons[0].givenNames = u"Zoë Żółć"_s;
    const auto bytes = openPdf(sample.content().open);
    REQUIRE(bytes.has_value());
    const QString text = textOf(*bytes);
    for (const auto &words :
         {u"Voorbeeld, Zoë Żółć"_s, u"Bedacht, Łukasz Ümit"_s, u"Vertrouwelijk, bijzondere persoonsgegevens"_s, u"pagina 1 van"_s,
          u"Signalering en dossier, geen gevalideerd risico-instrument"_s, u"B weet niet van deze melding"_s})
        CHECK(text.contains(words));
    CHECK(text.contains(sample.content().open.checksum.left(12)));
}

TEST_CASE("the archive copy says PDF/A-1b and is not encrypted")
{
    const auto bytes = archivePdf(SampleReferral().content().open);
    REQUIRE(bytes.has_value());
    CHECK(bytes->startsWith("%PDF-1.4"));
    QPDF pdf;
    open(pdf, *bytes);
    CHECK_FALSE(pdf.isEncrypted());
    CHECK(pdf.getRoot().hasKey("/OutputIntents"));
    const auto metadata = pdf.getRoot().getKey("/Metadata").getStreamData();
    CHECK(std::string(reinterpret_cast<const char *>(metadata->getBuffer()), metadata->getSize()).find("pdfaid") != std::string::npos);
}

TEST_CASE("the sending copy opens with its passphrase only and carries its own data")
{
    const auto document = SampleReferral().content().open;
    const auto bytes = sendingPdf(document, u"appel brug wolk één"_s);
    REQUIRE(bytes.has_value());
    CHECK_FALSE(bytes->contains("2026-014"));
    QPDF closed;
    CHECK_THROWS(open(closed, *bytes));
    QPDF wrong;
    CHECK_THROWS(open(wrong, *bytes, "appel brug wolk een"));
    QPDF pdf;
    open(pdf, *bytes, "appel brug wolk één");
    int r = 0, p = 0, v = 0;
    QPDF::encryption_method_e stream{}, string{}, file{};
    REQUIRE(pdf.isEncrypted(r, p, v, stream, string, file));
    CHECK(r == 6);
    CHECK(stream == QPDF::e_aesv3);
    CHECK(test::attachedTo(*bytes, "appel brug wolk één") == referral::toJson(document));
}

TEST_CASE("words that were read out open the copy with hyphens and with spaces, and with nothing else")
{
    const auto bytes = sendingPdf(SampleReferral().content().open, u"linde-fanfare-kalk-één-roos-bron"_s);
    REQUIRE(bytes.has_value());
    for (const auto *typed : {"linde-fanfare-kalk-één-roos-bron", "linde fanfare kalk één roos bron"}) {
        QPDF pdf;
        CHECK_NOTHROW(open(pdf, *bytes, typed));
    }
    for (const auto *typed : {"lindefanfarekalkéénroosbron", "linde-fanfare-kalk-één-roos", "Linde fanfare kalk één roos bron", ""}) {
        QPDF pdf;
        CHECK_THROWS(open(pdf, *bytes, typed));
    }
}

TEST_CASE("a sending copy without a passphrase is refused")
{
    const auto bytes = sendingPdf(SampleReferral().content().open, u"  "_s);
    REQUIRE_FALSE(bytes.has_value());
    CHECK(bytes.error().code == ErrorCode::EmptyPassphrase);
}

TEST_CASE("a long dossier goes on over many pages with its table head on each")
{
    if (test::isMissing({u"pdftotext"_s}))
        return;
    const auto document = longDocument();
    const auto paper = Paper::layOut(document);
    REQUIRE(paper.has_value());
    CHECK(paper->pageCount() > 10);
    const auto bytes = openPdf(document);
    REQUIRE(bytes.has_value());
    const QString text = textOf(*bytes);
    CHECK(text.count(u"Wat er is gebeurd"_s) > 5);
    CHECK(text.contains(u"Feit 0:"_s));
    CHECK(text.contains(u"Feit 199:"_s));
    CHECK(text.contains(u"pagina %1 van %1"_s.arg(paper->pageCount())));
}

TEST_CASE("the crisis sheet is one page in a case of four adults and two children too")
{
    SampleReferral sample;
    sample.draft.kind = u"crisisblad"_s;
    for (const auto &name : {u"Vader"_s, u"Broer"_s}) {
        auto person = test::samplePerson(dossier::PersonRole::Perpetrator, name + u"-Bedenksel"_s, u"Verzonnen"_s);
        person.street = u"Nergensweg"_s;
        person.houseNumber = u"88"_s;
        person.town = u"Verzonnenstad"_s;
        person.phone = u"06-00000009"_s;
        sample.file.persons.append(person);
    }
    sample.file.persons.append(test::samplePerson(dossier::PersonRole::Child, u"Bedacht"_s, u"Sem"_s));
    sample.file.info.household =
        u"A woont met de kinderen op een eigen adres, B en de vader wonen samen, de broer woont in de straat erachter."_s;
    sample.file.agreements = {
        test::inWords<dossier::Agreement>(u"A doet niet open. De buurvrouw op 3 houdt de straat in het oog en belt 112. "_s.repeated(3))};
    sample.file.measures = {test::inWords<dossier::Measure>(
        u"Contactverbod sinds mei, overtreden op 12 en 30 oktober 2026; huisverbod loopt tot 9 november 2026."_s)};
    sample.file.info.entry = u"Achterom via de poort, code bij de meldkamer, kleine hond."_s;
    const auto paper = Paper::layOut(sample.content().open);
    REQUIRE(paper.has_value());
    CHECK(paper->pageCount() == 1);
}

TEST_CASE("the crisis sheet is one page and says where not to leave it")
{
    if (test::isMissing({u"pdftotext"_s}))
        return;
    SampleReferral sample;
    sample.draft.kind = u"crisisblad"_s;
    sample.file.agreements = {test::inWords<dossier::Agreement>(u"Bij onrust belt de buurvrouw 112. "_s.repeated(12))};
    const auto document = sample.content().open;
    const auto paper = Paper::layOut(document);
    REQUIRE(paper.has_value());
    CHECK(paper->pageCount() == 1);
    const QString text = textOf(*openPdf(document));
    CHECK(text.contains(u"Niet in de woning laten liggen."_s));
}

TEST_CASE("the practice vault marks each page")
{
    if (test::isMissing({u"pdftotext"_s}))
        return;
    SampleReferral sample;
    sample.practice.exercise = true;
    const auto document = sample.content().open;
    CHECK(suggestedFileName(document) == u"OEFENING-melding-2026-014-2026-11-03.pdf"_s);
    const QString text = textOf(*openPdf(document));
    CHECK(text.count(u"OEFENING"_s) == Paper::layOut(document)->pageCount());
    CHECK(text.count(u"Niet versturen"_s) == 1);
}

TEST_CASE("the page is black on white except for the outline CONCEPT")
{
    SampleReferral sample;
    sample.draft.isSigned = true;
    const auto paper = Paper::layOut(sample.content().open);
    REQUIRE(paper.has_value());
    QImage image(595, 842, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paper->paint(painter, 0);
    painter.end();
    bool coloured = false, inked = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            coloured = coloured || pixel.red() != pixel.green() || pixel.green() != pixel.blue();
            inked = inked || pixel.red() < 64;
        }
    }
    CHECK_FALSE(coloured);
    CHECK(inked);
}

TEST_CASE("the file name holds kind, case code and date and no names")
{
    test::SampleReferral sample;
    sample.file.info.reference = u"2026/014 b"_s;
    const auto content = sample.content();
    CHECK(suggestedFileName(content.open) == u"melding-2026-014-b-2026-11-03.pdf"_s);
    REQUIRE(content.restricted);
    CHECK(suggestedFileName(*content.restricted) == u"melding-2026-014-b-2026-11-03-deel-S.pdf"_s);
}
