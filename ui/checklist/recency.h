// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/partialdate.h"

#include <QList>
#include <QString>

namespace vw::ui {

// "The last time" as chips: today, this week, this month, this year, longer ago, don't know.

[[nodiscard]] QList<std::pair<QString, QString>> recencyChips();
/// Empty for don't know.
[[nodiscard]] std::optional<PartialDate> recencyDate(const QString &chip, QDate today);
/// The chip that fits a date; empty when there is none, or when the date lies ahead.
[[nodiscard]] QString recencyOf(const std::optional<PartialDate> &date, QDate today);

} // namespace vw::ui
