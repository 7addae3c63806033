// SPDX-License-Identifier: EUPL-1.2
#include "desk/background.h"

#include <QDeadlineTimer>
#include <QThread>

namespace vw::desk {

Background::Background(QObject *parent) : QObject(parent) {}

Background::~Background()
{
    waitSilently();
}

void Background::start(std::function<void()> work)
{
    wait();
    m_thread = QThread::create(std::move(work));
    // The word of a thread that was waited for may still be on its way; it says nothing about the next one.
    connect(m_thread, &QThread::finished, this, [this, run = ++m_run] {
        if (run == m_run && m_thread != nullptr)
            finish();
    });
    m_thread->start();
}

void Background::wait()
{
    if (m_thread == nullptr)
        return;
    m_thread->wait();
    finish();
}

bool Background::endsWithin(std::chrono::milliseconds time)
{
    if (m_thread != nullptr && m_thread->wait(QDeadlineTimer(time)))
        finish();
    return m_thread == nullptr;
}

void Background::waitSilently()
{
    if (m_thread == nullptr)
        return;
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
}

void Background::finish()
{
    m_thread->wait(); // it has said that it ends, not that it has ended
    std::exchange(m_thread, nullptr)->deleteLater();
    Q_EMIT done();
}

} // namespace vw::desk
