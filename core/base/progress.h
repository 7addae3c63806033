// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <atomic>

namespace vw {

/// How far long work is, and whether somebody wants it stopped. The thread that works writes the one and reads the other; any other thread may do
/// the reverse. Work that was stopped fails with ErrorCode::Stopped and leaves everything as it was.
class Progress {
public:
    /// Steps of this stage; the count begins anew.
    void begin(qint64 total)
    {
        m_done = 0;
        m_total = total;
    }
    void step(qint64 steps = 1)
    {
        m_done += steps;
        if (m_callsLeft == 0)
            return;
        --m_callsLeft;
        if (m_callsLeft == 0)
            stop();
    }
    [[nodiscard]] qint64 done() const { return m_done; }
    /// 0 while it is not known.
    [[nodiscard]] qint64 total() const { return m_total; }

    void stop() { m_stop = true; }
    [[nodiscard]] bool wantsStop() const { return m_stop; }
    /// For tests: wants to be stopped from this call of step() on, from 1.
    void stopAtForTest(qint64 call) { m_callsLeft = call; }

private:
    std::atomic<qint64> m_done{0}, m_total{0}, m_callsLeft{0};
    std::atomic<bool> m_stop{false};
};

} // namespace vw
