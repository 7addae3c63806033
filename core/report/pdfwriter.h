// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QPdfWriter>

#include <functional>

class QPainter;

// Private to core/report: one way to a PDF of A4 pages, measured in tenths of a point.

namespace vw::report {

/// What it says of itself; without a creator it does not tell what made it.
struct PdfTerms {
    QString title;
    bool namesCreator = true;
    QPagedPaintDevice::PdfVersion version = QPagedPaintDevice::PdfVersion_1_6;
};
/// Errors: PdfFailed, and those of `paint`.
[[nodiscard]] Result<QByteArray> writtenPdf(const PdfTerms &terms, const std::function<Result<void>(QPdfWriter &)> &paint);

/// Pages on any device, in the same units; `paint` asks the device for the next one. Errors: PdfFailed, and those of `paint`.
[[nodiscard]] Result<void> paintOn(QPagedPaintDevice &device, const std::function<Result<void>(QPainter &)> &paint);

} // namespace vw::report
