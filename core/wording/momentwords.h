// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/jurisdiction.h"
#include "core/wording/slots.h"

#include <QLocale>

namespace vw::wording {

/// Holidays and weekends ahead, with what to ask beforehand: "Kerst (24 december): Waar is iedereen ...?" They ask and never score.
[[nodiscard]] QStringList momentLines(const taxonomy::Jurisdiction &place, const taxonomy::Texts &texts, const People &people, QDate today,
                                      const QLocale &locale);

} // namespace vw::wording
