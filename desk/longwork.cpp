// SPDX-License-Identifier: EUPL-1.2
#include "desk/longwork.h"

#include <QThread>

namespace vw::desk {

LongWork::LongWork(QObject *parent) : QObject(parent), m_progress(std::make_unique<Progress>())
{
    connect(&m_background, &Background::done, this, &LongWork::done);
}

LongWork::~LongWork()
{
    stopNow();
}

void LongWork::start(vault::Session &session, Work work)
{
    m_background.wait();
    m_progress = std::make_unique<Progress>();
    session.handTo(nullptr); // the thread takes it when it begins
    m_background.start([&session, work = std::move(work), home = thread(), &progress = *m_progress] {
        session.handTo(QThread::currentThread());
        work(session, progress);
        session.handTo(home);
    });
}

void LongWork::stopNow()
{
    stop();
    m_background.waitSilently();
}

} // namespace vw::desk
