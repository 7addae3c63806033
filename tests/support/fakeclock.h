// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"

namespace vw::test {

/// Time that moves only when a test says so.
class FakeClock final : public Clock {
public:
    explicit FakeClock(const QDateTime &start = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)) : m_now(start) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds sinceStart() const override { return m_sinceStart; }
    /// Somebody sets the clock on the wall: no time passes.
    void set(const QDateTime &now) { m_now = now; }
    void pass(qint64 seconds)
    {
        m_now = m_now.addSecs(seconds);
        m_sinceStart += std::chrono::seconds(seconds);
    }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_sinceStart{0};
};

} // namespace vw::test
