// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

class QThread;

namespace vw::desk {

/// What is done sooner needs no page of its own.
inline constexpr std::chrono::milliseconds blink{80};

/// One piece of work in a thread of its own, so that the window stays alive.
class Background : public QObject {
    Q_OBJECT
public:
    explicit Background(QObject *parent = nullptr);
    /// Waits, and says nothing.
    ~Background() override;
    /// What still runs is waited for.
    void start(std::function<void()> work);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    /// Until nothing runs any more; done() has come then.
    void wait();
    /// No longer than this. True: nothing runs any more.
    bool endsWithin(std::chrono::milliseconds time);
    /// As wait(), and done() does not come.
    void waitSilently();

Q_SIGNALS:
    /// In the thread of this object, once for each start.
    void done();

private:
    void finish();
    QThread *m_thread = nullptr;
    int m_run = 0;
};

} // namespace vw::desk
