// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/progress.h"
#include "core/vault/session.h"
#include "desk/background.h"

#include <memory>

namespace vw::desk {

/// One long piece of work on an open vault: check, backup, new keys, erasing. It borrows the session: until done(), or until stopNow() has
/// returned, nobody else may ask it anything.
class LongWork : public QObject {
    Q_OBJECT
public:
    using Work = std::function<void(vault::Session &session, Progress &progress)>;
    explicit LongWork(QObject *parent = nullptr);
    /// As stopNow().
    ~LongWork() override;
    /// What still runs is waited for. `work` is called in another thread.
    void start(vault::Session &session, Work work);
    [[nodiscard]] bool isRunning() const { return m_background.isRunning(); }
    [[nodiscard]] const Progress &progress() const { return *m_progress; }
    /// Waits that long. True: it has ended, and done() has come.
    bool endsWithin(std::chrono::milliseconds time) { return m_background.endsWithin(time); }
    /// Asks for an end; done() comes when it is there.
    void stop() { m_progress->stop(); }
    /// For locking: stops, and waits for the step that runs. The session is back, and done() does not come.
    void stopNow();

Q_SIGNALS:
    void done();

private:
    Background m_background;
    std::unique_ptr<Progress> m_progress;
};

} // namespace vw::desk
