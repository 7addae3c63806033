// SPDX-License-Identifier: EUPL-1.2
#include "ui/system/lockreasons.h"

#include "ui/system/systemevents.h"

namespace vw::ui {

LockReasons::LockReasons(const Clock &clock, SystemEvents *events, QObject *parent) : QObject(parent), m_idle(clock)
{
    connect(&m_key, &LockKey::pressed, this, &LockReasons::lockWanted);
    connect(&m_idle, &IdleWatch::idle, this, &LockReasons::lockWanted, Qt::QueuedConnection); // not while a key is on its way to a screen
    connect(&m_idle, &IdleWatch::noticeDue, this, &LockReasons::idleNoticeDue);
    connect(&m_idle, &IdleWatch::noticeOver, this, &LockReasons::idleNoticeOver);
    if (events == nullptr)
        return;
    connect(events, &SystemEvents::screenLocked, this, &LockReasons::lockWanted);
    connect(events, &SystemEvents::sleepNear, this, [this, events] {
        Q_EMIT sleepNear();
        events->letSleep();
    });
}

void LockReasons::startIdle(int minutes)
{
    m_idle.setMinutes(minutes);
    m_idle.start();
}

} // namespace vw::ui
