// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/backupworker.h"

#include <QThread>

namespace vw::ui {

struct BackupWorker::Job {
    QString vaultPath, folder;
    const Clock &clock;
    std::optional<Result<vault::BackupMade>> result;
};

BackupWorker::BackupWorker(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

BackupWorker::~BackupWorker()
{
    wait();
}

void BackupWorker::start(const QString &vaultPath, const QString &folder)
{
    wait();
    m_job.reset(new Job{vaultPath, folder, m_clock, {}});
    m_thread = QThread::create([job = m_job.get()] { job->result = vault::backUp(job->vaultPath, job->folder, job->clock); });
    m_thread->setParent(this);
    // The word of a thread that was waited for may still be on its way; it says nothing about the next one.
    connect(m_thread, &QThread::finished, this, [this, run = ++m_run] {
        if (run == m_run)
            finish();
    });
    m_thread->start();
}

void BackupWorker::wait()
{
    if (m_thread == nullptr)
        return;
    m_thread->wait();
    finish();
}

void BackupWorker::finish()
{
    if (m_thread == nullptr)
        return; // waited for already
    m_thread->deleteLater();
    m_thread = nullptr;
    const auto job = std::move(m_job);
    if (*job->result)
        Q_EMIT made(**job->result);
    else
        Q_EMIT failed(job->result->error());
}

} // namespace vw::ui
