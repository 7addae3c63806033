// SPDX-License-Identifier: EUPL-1.2
#include "ui/system/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace vw::ui {

namespace {

constexpr int noticeSeconds = 30;

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
    m_touched = m_clock.now();
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
        m_touched = m_clock.now();
        if (m_noticed) {
            m_noticed = false;
            Q_EMIT noticeOver();
        }
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::tick()
{
    if (!m_timer.isActive())
        return;
    const auto left = m_seconds - m_touched.secsTo(m_clock.now());
    if (left <= 0) {
        stop();
        Q_EMIT idle();
    } else if (left <= noticeSeconds) {
        m_noticed = true;
        Q_EMIT noticeDue(static_cast<int>(left));
    }
}

} // namespace vw::ui
