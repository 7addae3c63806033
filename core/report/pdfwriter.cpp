// SPDX-License-Identifier: EUPL-1.2
#include "core/report/pdfwriter.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>

namespace vw::report {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> writtenPdf(const PdfTerms &terms, const std::function<Result<void>(QPdfWriter &)> &paint)
{
    constexpr int unitsPerInch = 720;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(terms.version);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(unitsPerInch);
    writer.setTitle(terms.title);
    if (terms.namesCreator)
        writer.setCreator(u"Signalering en dossier"_s);
    VW_TRY(paint(writer));
    buffer.close();
    if (bytes.isEmpty())
        return fail(ErrorCode::PdfFailed, u"empty"_s);
    return bytes;
}

} // namespace vw::report
