// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/backupworker.h"

#include "core/vault/backup.h"
#include "desk/lock.h"
#include "desk/office.h"
#include "desk/preferences.h"

namespace vw::ui {

struct BackupWorker::Job {
    Wish wish;
    QString folder;
    const Clock &clock;
    Progress progress;
    std::optional<Error> error;

    void run()
    {
        const auto made = vault::backUp(wish.vaultPath, folder, clock, &progress);
        if (!made)
            error = made.error();
        else if (!wish.olderGo)
            return;
        else if (const auto removed = vault::removeBackupsBut(made->path, folder, wish.vaultPath); !removed)
            error = removed.error();
    }
};

BackupWorker::BackupWorker(const Clock &clock, Preferences &preferences, QObject *parent)
    : QObject(parent), m_clock(clock), m_preferences(preferences)
{
    connect(&m_background, &desk::Background::done, this, &BackupWorker::finish);
}

BackupWorker::~BackupWorker() = default;

void BackupWorker::ask(Office &office)
{
    m_wanted.reset();
    auto &session = office.session();
    if (session.isReadOnly() || !session.mustBeInPlace()) // what stands at its path then is another file
        return;
    const bool olderGo = vault::olderBackupsMustGo(session, m_preferences.backupFolderFor(session.path()));
    if (olderGo || (m_preferences.makesBackups() && !office.practice().exercise))
        m_wanted = Wish{session.path(), olderGo};
}

void BackupWorker::makeWanted(const desk::Lock &lock)
{
    if (m_wanted && !lock.isAdrift(m_wanted->vaultPath))
        start(*std::exchange(m_wanted, {}));
}

void BackupWorker::start(const Wish &wish)
{
    if (isRunning()) {
        m_next = wish;
        return;
    }
    m_job = std::make_unique<Job>(wish, m_preferences.backupFolderFor(wish.vaultPath), m_clock);
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
    m_next.reset();
    if (m_job)
        m_job->progress.stop();
}

void BackupWorker::finish()
{
    const auto job = std::move(m_job);
    if (!job->error || job->error->code != ErrorCode::Stopped) {
        m_error = job->error;
        m_preferences.setBackupFailed(m_error.has_value());
        if (m_error)
            Q_EMIT failed(*m_error);
    }
    if (const auto next = std::exchange(m_next, {}))
        start(*next);
    else
        Q_EMIT ended();
}

} // namespace vw::ui
