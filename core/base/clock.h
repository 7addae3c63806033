// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include <chrono>

namespace vw {

/// The only way to the present time. Pure functions take a date instead.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] QDate today() const { return now().date(); }
    /// Since the computer started, sleep included. Nobody can set this one: for measuring how long something lasts.
    [[nodiscard]] virtual std::chrono::milliseconds sinceStart() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime(); }
    [[nodiscard]] std::chrono::milliseconds sinceStart() const override;
};

} // namespace vw
