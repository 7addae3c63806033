// SPDX-License-Identifier: EUPL-1.2
#include "ui/system/endsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace vw::ui {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array endings{SIGTERM, SIGHUP, SIGINT};
std::array<int, 2> ends{-1, -1};
std::array<struct sigaction, endings.size()> before;

/// All that is allowed here: one byte, for the event loop to find.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then they end the program as they always did
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(ends[0], bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT endWanted();
    });
    struct sigaction action{};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < endings.size(); ++i)
        ::sigaction(endings[i], &action, &before[i]);
}

EndSignals::~EndSignals()
{
    if (ends[0] < 0)
        return;
    for (std::size_t i = 0; i < endings.size(); ++i)
        ::sigaction(endings[i], &before[i], nullptr);
    for (int &end : ends)
        ::close(std::exchange(end, -1));
}

#else

EndSignals::EndSignals(QObject *parent) : QObject(parent) {}
EndSignals::~EndSignals() = default;

#endif

} // namespace vw::ui
