// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "desk/background.h"

#include <QSet>

#include <memory>
#include <optional>

namespace vw::ui {

class Preferences;

/// Makes the backup of a vault that was just locked, beside the lock screen, where the preferences say. No key is needed for it. One that fails
/// is told until one is made, also in the next session.
class BackupWorker : public QObject {
    Q_OBJECT
public:
    BackupWorker(const Clock &clock, Preferences &preferences, QObject *parent = nullptr);
    ~BackupWorker() override;
    /// A case of this vault was erased, and its older backups must go: they do once the next backup is made.
    void mustReplace(const QString &vaultPath) { m_replaces.insert(vaultPath); }
    [[nodiscard]] bool hasToReplace(const QString &vaultPath) const { return m_replaces.contains(vaultPath); }
    /// One at a time; the next one begins when the first is ready.
    void start(const QString &vaultPath);
    [[nodiscard]] bool isRunning() const { return m_background.isRunning(); }
    [[nodiscard]] const Progress *progress() const;
    /// It need not be finished: ended() comes, and no backup was made.
    void stop();
    /// Why the last one failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Until nothing runs any more: the vault is free to be opened.
    void wait();

Q_SIGNALS:
    void failed(const vw::Error &error);
    /// Whatever came of it: the vault is free.
    void ended();

private:
    struct Job;
    void finish();
    const Clock &m_clock;
    Preferences &m_preferences;
    std::optional<Error> m_error;
    QString m_next;
    QSet<QString> m_replaces;
    std::unique_ptr<Job> m_job;
    desk::Background m_background; ///< goes first: it looks at the job
};

} // namespace vw::ui
