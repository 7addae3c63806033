// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace vw {

/// The only way to the present time. Pure functions take a date instead.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] QDate today() const { return now().date(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime(); }
};

} // namespace vw
