// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/bench/measure.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

#include <optional>

// From start to a visible window, seen from outside: the program itself knows of no measuring.

namespace vw::bench {

inline bool windowIsVisible(const QString &xdotool)
{
    QProcess search;
    search.start(xdotool, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^Vlagwijzer$"_s});
    return search.waitForFinished(5000) && search.exitCode() == 0 && !search.readAllStandardOutput().trimmed().isEmpty();
}

/// Its own empty folders, so that no vault and no setting of a person plays along.
inline QProcessEnvironment cleanEnvironment(const QString &folder)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s); // ours is offscreen
    for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(name, folder);
    return environment;
}

struct Start {
    std::optional<double> nanoseconds, memory;
};

inline Start startOnce(const QString &program, const QString &xdotool, const QString &folder)
{
    constexpr qint64 patience = 30'000;
    QProcess window;
    window.setProcessEnvironment(cleanEnvironment(folder));
    window.setStandardOutputFile(QProcess::nullDevice());
    window.setStandardErrorFile(QProcess::nullDevice());
    Start start;
    QElapsedTimer timer;
    timer.start();
    window.start(program, QStringList());
    if (!window.waitForStarted())
        return start;
    while (!start.nanoseconds && timer.elapsed() < patience && !window.waitForFinished(0)) {
        if (windowIsVisible(xdotool))
            start.nanoseconds = static_cast<double>(timer.nsecsElapsed());
        else
            QThread::msleep(5);
    }
    if (start.nanoseconds)
        start.memory = residentMemory(window.processId());
    window.kill();
    window.waitForFinished();
    return start;
}

/// Why a window cannot be looked for here; empty when it can.
inline QString hindrance(const QString &program, const QString &xdotool)
{
    if (program.isEmpty())
        return u"no --window PATH given"_s;
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return u"no DISPLAY"_s;
    if (xdotool.isEmpty())
        return u"xdotool is not installed"_s;
    if (!QFile::exists(program))
        return u"the program to start is not there"_s;
    if (windowIsVisible(xdotool))
        return u"a window of that name is open already"_s;
    return {};
}

inline void benchWindow(const QString &program, const QString &folder)
{
    constexpr int times = 10;
    const QString xdotool = QStandardPaths::findExecutable(u"xdotool"_s);
    if (const QString why = hindrance(program, xdotool); !why.isEmpty()) {
        say(u"start to visible window: SKIPPED (%1)"_s.arg(why));
        return;
    }
    std::vector<double> seconds, memory;
    for (int i = 0; i < times; ++i) {
        const Start start = startOnce(program, xdotool, folder);
        if (start.nanoseconds)
            seconds.push_back(*start.nanoseconds / perSecond);
        if (start.memory)
            memory.push_back(*start.memory / (1024 * 1024));
        for (int wait = 0; wait < 100 && windowIsVisible(xdotool); ++wait)
            QThread::msleep(20); // the display takes the last one away in its own time
    }
    if (seconds.empty()) {
        say(u"start to visible window: FAILED (no window came in %1 starts)"_s.arg(times));
        return;
    }
    say(u"start to visible window: %1 s (median of %2 of %3 starts; polled from outside, the start page)"_s.arg(figure(median(seconds), 2))
            .arg(seconds.size())
            .arg(times));
    if (memory.empty())
        say(u"memory at that moment: FAILED (the system does not tell VmRSS of this process)"_s);
    else
        say(u"memory at that moment: %1 MB (median of %2; VmRSS, shared libraries counted)"_s.arg(figure(median(memory), 0))
                .arg(memory.size()));
}

} // namespace vw::bench
