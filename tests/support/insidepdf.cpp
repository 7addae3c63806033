// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/insidepdf.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <catch2/catch.hpp>

#include <QJsonDocument>

namespace vw::test {

namespace {

void open(QPDF &pdf, const QByteArray &bytes, const char *passphrase = nullptr)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("paper", bytes.constData(), static_cast<size_t>(bytes.size()), passphrase);
}

QByteArray bytesOf(const std::shared_ptr<Buffer> &data)
{
    return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

} // namespace

QJsonObject attachedTo(const QByteArray &bytes, const QByteArray &passphrase)
{
    QPDF pdf;
    open(pdf, bytes, passphrase.constData());
    auto attached = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile("verwijzing.json");
    REQUIRE(attached);
    return QJsonDocument::fromJson(bytesOf(attached->getEmbeddedFileStream().getStreamData())).object();
}

QByteArray drawnOn(const QByteArray &bytes)
{
    QPDF pdf;
    open(pdf, bytes);
    QByteArray drawn;
    for (auto page : pdf.getAllPages()) {
        for (auto &piece : page.getPageContents())
            drawn.append(bytesOf(piece.getStreamData()));
    }
    REQUIRE(drawn.size() > 1000);
    return drawn;
}

} // namespace vw::test
