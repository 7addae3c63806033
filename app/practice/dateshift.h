// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonValue>

namespace vw::practice {

/// Moves every date in every text of the JSON by so many days: "2026-11-05", "2026-11" (from its middle), and the same
/// between double square brackets, which become Dutch words: "[[2026-11-05]]" is "5 november 2026". Years alone stay.
[[nodiscard]] QJsonValue withShiftedDates(const QJsonValue &value, qint64 days);

} // namespace vw::practice
