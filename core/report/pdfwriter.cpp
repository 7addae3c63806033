// SPDX-License-Identifier: EUPL-1.2
#include "core/report/pdfwriter.h"

#include "core/report/layout.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>

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

Result<void> paintOn(QPagedPaintDevice &device, const std::function<Result<void>(QPainter &)> &paint)
{
    QPainter painter;
    if (!painter.begin(&device))
        return fail(ErrorCode::PdfFailed, u"begin"_s);
    const QPageLayout layout = device.pageLayout();
    if (layout.mode() == QPageLayout::StandardMode) // a printer that keeps its own margins starts its paper at the printable corner
        painter.translate(-layout.paintRectPixels(device.logicalDpiX()).topLeft());
    painter.scale(device.logicalDpiX() / 72. / unitsPerPoint, device.logicalDpiY() / 72. / unitsPerPoint);
    VW_TRY(paint(painter));
    if (!painter.end())
        return fail(ErrorCode::PdfFailed, u"end"_s);
    return {};
}

} // namespace vw::report
