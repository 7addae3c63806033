// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/vault/backup.h"

#include <QObject>

#include <memory>

class QThread;

namespace vw::ui {

/// Makes the backup of a vault that was just locked, beside the lock screen. No key is needed for it.
class BackupWorker : public QObject {
    Q_OBJECT
public:
    explicit BackupWorker(const Clock &clock, QObject *parent = nullptr);
    ~BackupWorker() override;
    /// One at a time; a second one waits for the first.
    void start(const QString &vaultPath, const QString &folder);
    /// Until nothing runs any more: the vault is free to be opened.
    void wait();

Q_SIGNALS:
    void made(const vw::vault::BackupMade &made);
    void failed(const vw::Error &error);

private:
    struct Job;
    void finish();
    const Clock &m_clock;
    std::unique_ptr<Job> m_job;
    QThread *m_thread = nullptr;
    int m_run = 0;
};

} // namespace vw::ui
