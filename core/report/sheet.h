// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

class QPagedPaintDevice;

namespace vw::report {

/// One A4 page beside the referral: the sheet of a recovery key, the receipt of an erasure. Always Dutch, as every document.
struct Sheet {
    QString title;
    QStringList text;      ///< paragraphs under the title
    QString code;          ///< large, in groups, with a QR code of the same beside it; empty for none
    QString pointsTitle;
    QStringList points;    ///< a list under a heading of its own
    QString foot;
    bool exercise = false; ///< from the practice vault
};

/// What somebody needs who finds nothing but this sheet and the file. `vaultName` is the name of the file, without folder.
[[nodiscard]] Sheet recoverySheet(const QString &recoveryText, const QString &vaultName, const QByteArray &vaultId, const QDate &made,
                                  bool exercise);
[[nodiscard]] Sheet receiptSheet(const QStringList &lines, const QStringList &survival, bool exercise);

/// Errors: FontMissing, PdfFailed.
[[nodiscard]] Result<QByteArray> sheetPdf(const Sheet &sheet);
[[nodiscard]] Result<void> paintSheet(const Sheet &sheet, QPagedPaintDevice &device);

} // namespace vw::report
