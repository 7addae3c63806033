// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

namespace vw::ui {

/// Notices that nobody touches keyboard or mouse. Wall time counts, so a computer that slept counts as idle too.
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
    QDateTime m_touched;
    int m_seconds = 600;
    bool m_noticed = false;
};

} // namespace vw::ui
