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
    m_progress = std::make_unique<Progress>();
    m_background.beforeStart = [&session](QThread *thread) { session.handTo(thread); };
    m_background.start([&session, work = std::move(work), home = thread(), &progress = *m_progress] {
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
