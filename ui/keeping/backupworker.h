// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "desk/background.h"
#include "ui/parts/desknames.h"

#include <memory>
#include <optional>

namespace vw::desk {
class Lock;
}

namespace vw::ui {

/// Makes the backup of a vault that was just locked, beside the lock screen, where the preferences say. No key is needed for it. One that fails
/// is told until one is made, also in the next session.
class BackupWorker : public QObject {
    Q_OBJECT
public:
    BackupWorker(const Clock &clock, Preferences &preferences, QObject *parent = nullptr);
    ~BackupWorker() override;
    /// Of a vault that is about to be locked: whether one is wanted, and whether the older ones must go then, with a case that was erased.
    void ask(Office &office);
    /// Makes what was asked for last and is not begun yet: sleep, or words that could not be written, may have come between. One at a time; the
    /// next one begins when the first is ready. Not for a vault that is adrift: what stands at its path then is another file.
    void makeWanted(const desk::Lock &lock);
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
    struct Wish {
        QString vaultPath;
        bool olderGo = false;
    };
    struct Job;
    void start(const Wish &wish);
    void finish();
    const Clock &m_clock;
    Preferences &m_preferences;
    std::optional<Error> m_error;
    std::optional<Wish> m_wanted, m_next;
    std::unique_ptr<Job> m_job;
    desk::Background m_background; ///< goes first: it looks at the job
};

} // namespace vw::ui
