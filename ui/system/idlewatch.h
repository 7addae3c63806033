// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace vw::ui {

/// Notices that nobody touches keyboard or mouse. Time asleep counts; a clock that is set forward counts as time that passed, and one that is set
/// back as time over: it cannot be told from somebody who wants the vault to stay open.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    IdleWatch(const Clock &clock, QObject *parent = nullptr);
    /// Minutes until idle(); a notice comes 30 seconds before.
    void setMinutes(int minutes);
    void start();
    void stop();
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Called each second; public so that tests can move the clock and tick.
    void tick();

Q_SIGNALS:
    void noticeDue(int secondsLeft);
    void noticeOver();
    void idle();

private:
    const Clock &m_clock;
    QTimer m_timer;
    /// One moment on both clocks.
    struct Moment {
        QDateTime wall;
        std::chrono::milliseconds sinceStart{0};
    };
    [[nodiscard]] Moment now() const { return {m_clock.now(), m_clock.sinceStart()}; }
    [[nodiscard]] bool wasSetBack(const Moment &now) const;
    Moment m_touched, m_looked;
    int m_seconds = 600;
    bool m_noticed = false;
};

} // namespace vw::ui
