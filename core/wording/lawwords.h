// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/law.h"

#include <QLocale>

namespace vw::wording {

/// "Wet", "Proef", "Motie: geen wet": in words, never as a colour alone.
[[nodiscard]] QString lawStatusWords(taxonomy::LawStatus status);
/// "Stand gezien tot 2 februari 2026: vraag na wat nu geldt." After `checkBefore` it says that it had to be looked at again.
[[nodiscard]] QString seenUntilWords(QDate seenUntil, QDate checkBefore, QDate today, const QLocale &locale);
/// What is asked, planned or tried about one measure, each with how far it is and until when that was seen.
[[nodiscard]] QStringList lawOfMeasure(const QList<taxonomy::LegalStatus> &law, const QString &measure, const QString &jurisdiction,
                                       QDate today, const QLocale &locale);

} // namespace vw::wording
