// SPDX-License-Identifier: EUPL-1.2
#include "core/report/paper.h"

#include "core/report/pdfwriter.h"
#include "core/report/tags.h"

#include <QJsonDocument>
#include <QRandomGenerator>

// qpdf 11 asks for a choice; 4 is "std::shared_ptr only".
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <array>
#include <exception>
#include <functional>
#include <string>

// Qt draws the pages, qpdf adds what Qt cannot: the language, the attachment and the encryption. Its exceptions end here.

namespace vw::report {

using namespace Qt::Literals::StringLiterals;
using referral::Document;

namespace {

/// The pages were packed by Qt already, and are packed again with their tags: a tenth larger, in half the time.
constexpr int quickly = 1;

/// No names: the title stands in the clear in a mailbox preview.
QString pdfTitle(const Document &document)
{
    const QString exercise = document.exercise ? u"OEFENING "_s : QString();
    return exercise + u"%1, dossier %2"_s.arg(document.title, document.caseCode);
}

Result<QByteArray> drawn(const Paper &paper, const Document &document, QPagedPaintDevice::PdfVersion version, bool isSigned)
{
    return writtenPdf({.title = pdfTitle(document), .namesCreator = !document.isPlain, .version = version},
                      [&](QPdfWriter &writer) { return paper.paintAll(writer, isSigned); });
}

/// Opens the bytes, lets `change` work on document and writer, and gives the new bytes.
Result<QByteArray> rewritten(const QByteArray &pdf, const std::function<void(QPDF &)> &change,
                             const std::function<void(QPDFWriter &)> &settings)
{
    try {
        QPDF document;
        // Warnings would go to the terminal, where they do not belong.
        document.setSuppressWarnings(true);
        document.processMemoryFile("verwijzing", pdf.constData(), static_cast<size_t>(pdf.size()));
        mendSpaces(document);
        change(document);
        Pl_Flate::setCompressionLevel(quickly);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        settings(writer);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &error) {
        return fail(ErrorCode::PdfFailed, QString::fromUtf8(error.what()));
    } catch (...) {
        return fail(ErrorCode::PdfFailed, u"qpdf"_s);
    }
}

void setLanguage(QPDF &document)
{
    auto root = document.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString("nl-NL"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

void attachData(QPDF &pdf, const QByteArray &json, bool isPlain)
{
    const std::string name = isPlain ? "overzicht.json" : "verwijzing.json"; // her own copy does not say what it comes from
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, json.toStdString());
    stream.setSubtype("application/json");
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
    file.setDescription("Gegevens van dit document");
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
}

/// PDF 1.7 that can be read aloud, with what `change` and `settings` add.
Result<QByteArray> taggedPdf(const Document &document, const std::function<void(QPDF &)> &change,
                             const std::function<void(QPDFWriter &)> &settings)
{
    const auto paper = Paper::layOut(document);
    if (!paper)
        return Fail(paper.error());
    const auto pdf = drawn(*paper, document, QPagedPaintDevice::PdfVersion_1_6, true);
    if (!pdf)
        return pdf;
    return rewritten(
        *pdf,
        [&](QPDF &qpdf) {
            setLanguage(qpdf);
            addTags(qpdf, paper->elements(), paper->headings(), pdfTitle(document));
            change(qpdf);
        },
        [&](QPDFWriter &writer) {
            writer.setMinimumPDFVersion("1.7");
            settings(writer);
        });
}

// R6 passwords are UTF-8 in one normal form, or another reader's keyboard would not open it.
std::string passwordOf(const QString &words)
{
    return words.normalized(QString::NormalizationForm_KC).toUtf8().toStdString();
}

/// A PDF has two passwords. Words that are read out over the telephone are typed with a hyphen between them or with a space: both open it. Where
/// there is no such other form nobody knows the second.
std::string otherPassword(const QString &passphrase)
{
    const QString spaced = QString(passphrase).replace(u'-', u' ');
    if (spaced != passphrase)
        return passwordOf(spaced);
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex().toStdString();
}

} // namespace

Result<QByteArray> openPdf(const Document &document)
{
    return taggedPdf(document, [](QPDF &) {}, [](QPDFWriter &) {});
}

Result<QByteArray> archivePdf(const Document &document)
{
    const auto paper = Paper::layOut(document);
    if (!paper)
        return Fail(paper.error());
    const auto pdf = drawn(*paper, document, QPagedPaintDevice::PdfVersion_A1b, false);
    if (!pdf)
        return pdf;
    // PDF/A-1 knows no object streams and is version 1.4.
    return rewritten(*pdf, setLanguage, [](QPDFWriter &writer) {
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setMinimumPDFVersion("1.4");
        writer.setNewlineBeforeEndstream(true);
    });
}

Result<QByteArray> sendingPdf(const Document &document, const QString &passphrase, const QJsonObject &attached)
{
    if (passphrase.trimmed().isEmpty())
        return fail(ErrorCode::EmptyPassphrase);
    const QByteArray json = QJsonDocument(attached.isEmpty() ? referral::toJson(document) : attached).toJson(QJsonDocument::Compact);
    const std::string user = passwordOf(passphrase), owner = otherPassword(passphrase);
    return taggedPdf(
        document, [&](QPDF &qpdf) { attachData(qpdf, json, document.isPlain); },
        [&](QPDFWriter &writer) {
            // The receiver must be able to read aloud, copy into a web form and print.
            writer.setR6EncryptionParameters(user.c_str(), owner.c_str(), true, true, false, false, false, false, qpdf_r3p_full, true);
        });
}

} // namespace vw::report
