// SPDX-License-Identifier: EUPL-1.2
#include "core/base/clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace vw {

std::chrono::milliseconds SystemClock::sinceStart() const
{
#ifdef Q_OS_LINUX
    timespec passed{};
    if (clock_gettime(CLOCK_BOOTTIME, &passed) == 0) // the steady clock stands still while the computer sleeps
        return std::chrono::seconds(passed.tv_sec) +
               std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(passed.tv_nsec));
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace vw
