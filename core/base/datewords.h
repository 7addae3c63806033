// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/partialdate.h"

#include <QLocale>

namespace vw {

/// The language in which a date is said.
struct DateLanguage {
    QLocale locale;
    QString before;  ///< "before %1"
    QString between; ///< "%1 to %2"
};

/// As precisely as it is known: "3 november 2026", "november 2026", "2026", "november 2026 to 2 december 2026", "before 3 november 2025".
[[nodiscard]] QString dateWords(const PartialDate &date, const DateLanguage &language);
[[nodiscard]] QString dateWords(QDate day, const QLocale &locale);

} // namespace vw
