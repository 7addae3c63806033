// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

// Taking time, and saying what it was.

namespace vw::bench {

using namespace Qt::Literals::StringLiterals;

inline constexpr double perMilli = 1e6, perMicro = 1e3, perSecond = 1e9; // nanoseconds

inline void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

[[noreturn]] inline void stop(const QString &why)
{
    std::fputs(qPrintable(u"vw-bench stops: "_s + why + u'\n'), stderr);
    std::exit(1);
}

template <typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        stop(u"%1 (error %2: %3)"_s.arg(QLatin1StringView(what))
                 .arg(static_cast<int>(result.error().code))
                 .arg(result.error().args.join(u", "_s)));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// Nanoseconds of one call.
template <typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed());
}

template <typename Work>
double medianOf(int times, Work work)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i)
        values.push_back(timed(work));
    return median(values);
}

/// VmRSS in bytes; nothing when the system does not tell.
inline std::optional<double> residentMemory(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() * 1024;
    }
    return {};
}

/// Resident memory of this program in whole megabytes; -1 when the system does not tell.
inline int memoryHere()
{
    const auto bytes = residentMemory(QCoreApplication::applicationPid());
    return bytes ? static_cast<int>(*bytes / (1024 * 1024)) : -1;
}

/// A folder on a disk, in `given` or where there is one, that is there until the program ends; also when stop() ends it.
inline QString scratchFolder(const QString &given, const QString &program)
{
    const auto onDisk = [](const QString &place) {
        const QByteArray kind = QStorageInfo(place).fileSystemType();
        return kind != "tmpfs" && kind != "ramfs" && QFileInfo(place).isWritable();
    };
    QStringList places{QDir::tempPath(), u"/var/tmp"_s, QDir::homePath(), QDir::currentPath()};
    places.removeIf([&](const QString &place) { return !onDisk(place); });
    const QString place = given.isEmpty() ? places.value(0) : given;
    if (place.isEmpty())
        stop(u"no folder on a disk; give one as argument"_s);
    static const QTemporaryDir folder(QDir(place).filePath(program + u"-XXXXXX"_s)); // static, so that exit() takes it away
    if (!folder.isValid())
        stop(folder.errorString());
    return folder.path();
}

inline QString figure(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

} // namespace vw::bench
