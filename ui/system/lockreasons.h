// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/system/idlewatch.h"
#include "ui/system/lockkey.h"

namespace vw::ui {

class SystemEvents;

/// All that locks the window: the key, time without a touch, the screen, sleep.
class LockReasons : public QObject {
    Q_OBJECT
public:
    /// `events`: null when the computer tells nothing.
    LockReasons(const Clock &clock, SystemEvents *events, QObject *parent = nullptr);
    /// From now on (again) time without a touch counts.
    void startIdle(int minutes);

Q_SIGNALS:
    void lockWanted();
    /// The computer sleeps when this has been answered, which returning does.
    void sleepNear();
    void idleNoticeDue(int secondsLeft);
    void idleNoticeOver();

private:
    IdleWatch m_idle;
    LockKey m_key;
};

} // namespace vw::ui
