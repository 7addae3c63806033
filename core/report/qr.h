// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

class QPainter;
class QRectF;

namespace vw::report {

/// A text of Latin letters as a QR code in black, filling `place`, a square. Errors: PdfFailed for a text that is too long for one.
[[nodiscard]] Result<void> drawQr(QPainter &painter, const QString &text, QRectF place);

} // namespace vw::report
