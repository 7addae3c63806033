// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
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
        stop(u"%1 (error %2: %3)"_s.arg(QLatin1StringView(what)).arg(static_cast<int>(result.error().code))
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

inline QString figure(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

} // namespace vw::bench
