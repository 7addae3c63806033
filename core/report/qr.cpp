// SPDX-License-Identifier: EUPL-1.2
#include "core/report/qr.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace vw::report {

using namespace Qt::Literals::StringLiterals;

Result<void> drawQr(QPainter &painter, const QString &text, QRectF place)
{
    QByteArray bytes = text.toLatin1();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
                                                               &QRcode_free);
    bytes.fill('\0');
    if (!code)
        return fail(ErrorCode::PdfFailed, u"qr"_s);
    const double module = place.width() / code->width;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if ((code->data[y * code->width + x] & 1U) != 0)
                painter.fillRect(QRectF(place.x() + x * module, place.y() + y * module, module + 0.3, module + 0.3), Qt::black);
        }
    }
    return {};
}

} // namespace vw::report
