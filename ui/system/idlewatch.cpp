// SPDX-License-Identifier: EUPL-1.2
#include "ui/system/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace vw::ui {

namespace {

constexpr int noticeSeconds = 30;
constexpr std::chrono::seconds correction{5}; ///< what a time server may take back at once

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::tick);
}

void IdleWatch::setMinutes(int minutes)
{
    m_seconds = minutes * 60;
}

void IdleWatch::start()
{
    m_touched = m_looked = now();
    m_noticed = false;
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type())) {
        tick(); // after a sleep the first key finds the time already over
        m_touched = now();
        if (m_noticed) {
            m_noticed = false;
            Q_EMIT noticeOver();
        }
    }
    return QObject::eventFilter(watched, event);
}

bool IdleWatch::wasSetBack(const Moment &now) const
{
    const auto onTheWall = std::chrono::milliseconds(m_looked.wall.msecsTo(now.wall));
    return onTheWall < now.sinceStart - m_looked.sinceStart - correction;
}

void IdleWatch::tick()
{
    if (!m_timer.isActive())
        return;
    const Moment at = now();
    const auto passed = std::max<qint64>(m_touched.wall.secsTo(at.wall),
                                         std::chrono::floor<std::chrono::seconds>(at.sinceStart - m_touched.sinceStart).count());
    const auto left = m_seconds - passed;
    const bool setBack = wasSetBack(at);
    m_looked = at;
    if (left <= 0 || setBack) {
        stop();
        Q_EMIT idle();
    } else if (left <= noticeSeconds) {
        m_noticed = true;
        Q_EMIT noticeDue(static_cast<int>(left));
    }
}

} // namespace vw::ui
