// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/backupworker.h"

#include "core/vault/backup.h"
#include "ui/settings/preferences.h"

namespace vw::ui {

struct BackupWorker::Job {
    QString vaultPath, folder;
    const Clock &clock;
    bool replaces;
    Progress progress;
    std::optional<Error> error;

    void run()
    {
        const auto made = vault::backUp(vaultPath, folder, clock, &progress);
        if (!made)
            error = made.error();
        else if (!replaces)
            return;
        else if (const auto removed = vault::removeBackupsBut(made->path, folder, vaultPath); !removed)
            error = removed.error();
    }
};

BackupWorker::BackupWorker(const Clock &clock, Preferences &preferences, QObject *parent)
    : QObject(parent), m_clock(clock), m_preferences(preferences)
{
    connect(&m_background, &desk::Background::done, this, &BackupWorker::finish);
}

BackupWorker::~BackupWorker() = default;

void BackupWorker::start(const QString &vaultPath)
{
    if (isRunning()) {
        m_next = vaultPath;
        return;
    }
    m_job.reset(new Job{vaultPath, m_preferences.backupFolderFor(vaultPath), m_clock, hasToReplace(vaultPath), {}, {}});
    m_background.start([job = m_job.get()] { job->run(); });
}

const Progress *BackupWorker::progress() const
{
    return m_job ? &m_job->progress : nullptr;
}

void BackupWorker::wait()
{
    while (isRunning()) // the one that waits for this one, too
        m_background.wait();
}

void BackupWorker::stop()
{
    m_next.clear();
    if (m_job)
        m_job->progress.stop();
}

void BackupWorker::finish()
{
    const auto job = std::move(m_job);
    if (!job->error)
        m_replaces.remove(job->vaultPath);
    if (!job->error || job->error->code != ErrorCode::Stopped) {
        m_error = job->error;
        m_preferences.setBackupFailed(m_error.has_value());
        if (m_error)
            Q_EMIT failed(*m_error);
    }
    if (const QString next = std::exchange(m_next, {}); !next.isEmpty())
        start(next);
    else
        Q_EMIT ended();
}

} // namespace vw::ui
