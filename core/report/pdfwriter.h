// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QPdfWriter>

#include <functional>

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

} // namespace vw::report
